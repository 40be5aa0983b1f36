package org.hemicycle.testkit.arbitrary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/** Generators of dossiers. */
public final class Dossiers {

    static final Identifier PLAN = Identifier.parse("GR-EXT(2023)6");

    private static final Identifier NETWORK = Identifier.parse("body:example-network");
    private static final LocalDate AS_OF = LocalDate.of(2023, 11, 1);
    private static final List<Identifier> CONVENTIONS =
            Stream.of(30, 141, 173).map(Identifier::treaty).toList();
    private static final List<String> MEMBERS = List.of("AL", "FR", "GE", "MD");

    private Dossiers() {}

    /**
     * Dossiers of one programme that contradict neither themselves nor the law.
     *
     * <p>Sums add up, figures and dates that stand in several places agree, components of one rank are alike in what
     * they have, goals of the programme are those of its components, and references point to what they say.
     *
     * @return small dossiers in which every reference resolves
     */
    public static Arbitrary<Dossier> cleanDossiers() {
        Arbitrary<Identifier> members = Arbitraries.of(MEMBERS).map(Identifier::parse);
        return Combinators.combine(
                        CleanProgramme.programmes(),
                        outlines(),
                        members.flatMap(Dossiers::ratifications),
                        members.set().ofMaxSize(3))
                .as((programme, outline, ratifications, holders) -> Dossier.builder()
                        .name("Generated priorities")
                        .addDocuments(AdoptedText.builder()
                                .identifier(PLAN)
                                .name(Name.of("Generated priorities"))
                                .build())
                        .addOutlines(outline)
                        .addProgrammes(programme.programme())
                        .claims(programme.claims())
                        .treatyActions(ratifications)
                        .actors(holders.stream().map(Dossiers::state).toList())
                        .standings(holders.stream().map(Dossiers::membership).toList())
                        .completeness(
                                holders.stream().map(Dossiers::completeness).toList())
                        .build());
    }

    /** Outlines with an annex for each content, and references each to an annex that holds what is expected. */
    private static Arbitrary<Outline> outlines() {
        return Arbitraries.of(Content.class)
                .list()
                .ofMaxSize(4)
                .uniqueElements()
                .flatMap(contents -> contents.isEmpty()
                        ? Arbitraries.just(outline(contents, List.of()))
                        : Arbitraries.integers()
                                .between(0, contents.size() - 1)
                                .list()
                                .ofMaxSize(3)
                                .map(targets -> outline(contents, targets)));
    }

    private static Outline outline(List<Content> contents, List<Integer> targets) {
        Outline.Builder outline = Outline.builder();
        outline.document(PLAN);
        for (int i = 0; i < contents.size(); i++) {
            outline.addParts(new Outline.Part(annex(i), contents.get(i).phrase(), Set.of(contents.get(i)), true, true));
        }
        for (int target : targets) {
            Citation place = Citation.of(PLAN, "Section " + (target + 1));
            outline.addCrossReferences(new Outline.CrossReference(
                    place.quoting("see " + annex(target)), annex(target), contents.get(target)));
        }
        return outline.build();
    }

    private static Locator annex(int index) {
        return Locator.WHOLE.then(Locator.Kind.ANNEX, String.valueOf(index + 1));
    }

    /** Ratifications of different conventions by one State, each dated in one place or in two that agree. */
    private static Arbitrary<List<TreatyAction>> ratifications(Identifier state) {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 3000)
                .map(later -> LocalDate.of(2012, 1, 1).plusDays(later));
        Arbitrary<TreatyAction> actions = Combinators.combine(
                        Arbitraries.of(CONVENTIONS), days, Arbitraries.of(true, false))
                .as((convention, day, twice) -> ratification(state, convention, day, twice));
        return actions.list().ofMaxSize(CONVENTIONS.size()).uniqueElements(TreatyAction::convention);
    }

    private static TreatyAction ratification(Identifier state, Identifier convention, LocalDate day, boolean twice) {
        Subject pair = Subject.of(state, convention);
        Claim exact = dated(pair, day.toString(), "Annex 5, Row 1");
        Claim coarse = dated(pair, YearMonth.from(day).toString(), "Section 2, Paragraph #1");
        return TreatyAction.builder()
                .actor(state)
                .convention(convention)
                .kind(TreatyAction.Kind.RATIFICATION)
                .claims(twice ? List.of(coarse, exact) : List.of(exact))
                .build();
    }

    private static Claim dated(Subject pair, String date, String place) {
        return Claim.builder()
                .subject(pair)
                .property(ClaimProperty.CONSENTED)
                .stated(Stated.of(date, Datum.of(ExtendedDate.parse(date)), Citation.of(PLAN, place)))
                .build();
    }

    private static Actor state(Identifier identifier) {
        return Actor.builder()
                .identifier(identifier)
                .name(Name.of("State " + identifier))
                .kind(Actor.Kind.STATE)
                .build();
    }

    private static Standing membership(Identifier holder) {
        return Standing.builder()
                .holder(holder)
                .in(NETWORK)
                .kind(Standing.Kind.MEMBER)
                .since(ExtendedDate.parse("2015"))
                .citation(Citation.of(PLAN, "Section 3"))
                .build();
    }

    private static Completeness completeness(Identifier holder) {
        return new Completeness(holder, Completeness.Fact.STANDINGS, AS_OF, Citation.of(PLAN, "Section 3"));
    }
}
