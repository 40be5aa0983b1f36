package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.actor.Actor;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;

/** Law 7, as far as it speaks of merging. */
class MergeLawsTest {

    private static final int TRIES = 200;

    @Property(tries = TRIES)
    void mergingIsCommutativeOnFacts(@ForAll("dossiers") Dossier one, @ForAll("dossiers") Dossier other) {
        Dossier second = with(other, one);

        assertEquals(facts(one.mergedWith(second, "both")), facts(second.mergedWith(one, "both")));
    }

    @Property(tries = TRIES)
    void mergingLosesNoClaimAndNoPlace(@ForAll("dossiers") Dossier one, @ForAll("dossiers") Dossier other) {
        Dossier second = with(other, one);
        Dossier merged = one.mergedWith(second, "both");

        assertTrue(merged.listClaims().containsAll(one.listClaims()));
        assertTrue(merged.listClaims().containsAll(second.listClaims()));
        assertTrue(merged.standings().containsAll(second.standings()));
        assertTrue(established(merged).containsAll(established(one)));
        assertTrue(established(merged).containsAll(established(second)));
    }

    @Property(tries = TRIES)
    void mergingADossierWithItselfAddsNothing(@ForAll("dossiers") Dossier dossier) {
        assertEquals(facts(dossier), facts(dossier.mergedWith(dossier, dossier.name())));
    }

    /**
     * The other dossier, with what would collide left out, and with the first one's actors as somebody else might
     * describe them.
     */
    private static Dossier with(Dossier other, Dossier one) {
        List<Actor> actors = new ArrayList<>();
        for (Actor actor : one.actors()) {
            other.actors().stream()
                    .findFirst()
                    .ifPresent(model -> actors.add(Actor.builder()
                            .from(model)
                            .identifier(actor.identifier())
                            .partOf(model.partOf().filter(whole -> whole.compareTo(actor.identifier()) < 0))
                            .succeeds(model.succeeds().filter(earlier -> earlier.compareTo(actor.identifier()) < 0))
                            .kind(actor.kind())
                            .build()));
        }
        return Dossier.builder()
                .from(other)
                .name("another")
                .actors(actors)
                .documents(other.documents().stream()
                        .filter(each -> one.documents().stream()
                                .noneMatch(mine -> mine.identifier().equals(each.identifier())))
                        .toList())
                .outlines(other.outlines().stream()
                        .map(each -> withoutPartsThatDiffer(each, one))
                        .toList())
                .undertakings(List.of())
                .developments(List.of())
                .build();
    }

    /** Two parts of one document under one label cannot both stand. */
    private static Outline withoutPartsThatDiffer(Outline outline, Dossier one) {
        Set<Outline.Part> parts = one.outlines().stream()
                .filter(mine -> mine.document().equals(outline.document()))
                .flatMap(mine -> mine.parts().stream())
                .collect(Collectors.toSet());
        return Outline.builder()
                .from(outline)
                .parts(outline.parts().stream()
                        .filter(part -> parts.contains(part)
                                || parts.stream().noneMatch(mine -> mine.label().equals(part.label())))
                        .toList())
                .build();
    }

    private static Set<Object> facts(Dossier dossier) {
        Set<Object> facts = new HashSet<>();
        facts.addAll(dossier.documents());
        facts.addAll(dossier.actors());
        facts.addAll(dossier.standings());
        facts.addAll(dossier.undertakings());
        facts.addAll(dossier.developments());
        facts.addAll(dossier.listClaims());
        dossier.outlines().forEach(outline -> {
            facts.addAll(outline.definitions());
            facts.addAll(outline.mentions());
            facts.addAll(outline.listings());
            facts.addAll(outline.notes());
        });
        return facts;
    }

    /** The places that say when an actor was set up: in its description, or in claims. */
    private static Set<String> established(Dossier dossier) {
        Set<String> dates = dossier.claims().stream()
                .map(Claim::stated)
                .flatMap(stated -> stated.value().stream())
                .map(Object::toString)
                .collect(Collectors.toSet());
        dossier.actors().stream()
                .flatMap(actor -> actor.established().stream())
                .flatMap(stated -> stated.value().stream())
                .forEach(date -> dates.add(date.toString()));
        return dates;
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Records.dossiers();
    }
}
