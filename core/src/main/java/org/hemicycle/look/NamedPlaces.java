package org.hemicycle.look;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Involvement;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline.Mention;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;

/**
 * The places of a dossier at which things are named: in running text, in claims about names and about whose something
 * is, in the title of a protocol, as partner, organiser, author or addressee, and where a thing is described.
 *
 * <p>The words of a standing say what is held, and those of funding from what is paid: neither is a name.
 */
final class NamedPlaces {

    private final Scope scope;
    private final NamingWords words;
    private final Foldings foldings;
    private final Map<Subject, List<Naming>> places = new LinkedHashMap<>();
    private final Set<Placed> placed = new HashSet<>();
    private final Set<Seen> seen = new HashSet<>();

    /** That something is named at a place. */
    private record Placed(Subject thing, Citation at) {}

    /** That something is named so at a place. */
    private record Seen(Subject thing, Identifier document, Locator place, String folded) {}

    private NamedPlaces(Scope scope, NamingWords words) {
        this.scope = scope;
        this.words = words;
        this.foldings = Foldings.in(scope);
    }

    /** All places, by what is named there. */
    static Map<Subject, List<Naming>> in(Scope scope, NamingWords words) {
        NamedPlaces found = new NamedPlaces(scope, words);
        found.add(scope.dossier());
        return found.places;
    }

    private void add(Dossier dossier) {
        dossier.outlines().stream()
                .flatMap(outline -> outline.mentions().stream())
                .forEach(this::add);
        List<Claim> names = dossier.claims().stream()
                .filter(claim -> claim.property() == ClaimProperty.NAME)
                .toList();
        names.forEach(this::add);
        dossier.list(Programme.class).forEach(part -> addAll(part, part.value().involvements()));
        dossier.list(Component.class).forEach(part -> addAll(part, part.value().involvements()));
        dossier.list(Activity.class).forEach(part -> addAll(part, part.value().involvements()));
        dossier.list(Undertaking.class).forEach(this::addBound);
        dossier.claims().stream()
                .filter(claim -> Meanings.areThings(claim.property()))
                .forEach(this::addOwner);
        dossier.actors()
                .forEach(actor -> actor.citation()
                        .ifPresent(at -> addOfficial(Subject.of(actor.identifier()), at, actor.name())));
        dossier.documents().forEach(this::addTitle);
        names.stream().map(Claim::subject).distinct().forEach(this::addOwn);
    }

    /**
     * A mention that gives a name of one thing, and neither describes it nor cites it by its number; what an acronym
     * stands for is for other rules.
     */
    private void add(Mention mention) {
        if (mention.referents().size() != 1) {
            return;
        }
        Identifier thing = mention.referents().iterator().next();
        if (words.areName(mention.asWritten(), thing) && !isCitedByNumber(mention)) {
            add(Subject.of(thing), mention.at(), mention.asWritten());
        }
        words.findParent(mention)
                .ifPresent(parent -> add(new Naming(
                        Subject.of(parent.convention()),
                        Stated.of(mention.asWritten(), parent.title(), mention.at()),
                        false)));
    }

    private static boolean isCitedByNumber(Mention mention) {
        return Stream.concat(mention.referents().stream(), mention.numbers().stream())
                .anyMatch(number -> isPrinted(number, mention.asWritten()));
    }

    private static boolean isPrinted(Identifier number, String text) {
        return switch (number.scheme()) {
            case TREATY, COUNTRY, BODY, LOCAL, SDG -> false;
            default -> compact(text).contains(compact(number.value()));
        };
    }

    private static String compact(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private void addAll(Located<? extends Filed> part, List<Involvement> involvements) {
        involvements.forEach(involvement -> addNamed(part, involvement.actor()));
    }

    private void addBound(Located<Undertaking> part) {
        addNamed(part, part.value().by());
        part.value().addressees().forEach(addressee -> addNamed(part, addressee));
    }

    /** Whoever is known and is called so in the words of the source. */
    private void addNamed(Located<? extends Filed> part, Stated<Identifier> stated) {
        stated.value()
                .filter(thing -> stated.certainty() != Certainty.INFERRED)
                .filter(thing -> words.areOnlyName(stated.asWritten(), thing))
                .ifPresent(thing -> stated.inheriting(part.value().citation())
                        .citation()
                        .ifPresent(at -> addOnce(Subject.of(thing), at, stated.asWritten())));
    }

    private void addOwner(Claim claim) {
        claim.stated()
                .value()
                .filter(Datum.Word.class::isInstance)
                .map(datum -> ((Datum.Word) datum).word())
                .filter(Meanings::isIdentifier)
                .map(Identifier::parse)
                .filter(thing -> words.areOnlyName(claim.stated().asWritten(), thing))
                .ifPresent(thing -> addOnce(
                        Subject.of(thing), claim.evidence(), claim.stated().asWritten()));
    }

    /** What a mention and a sheet have both from one place is one naming. */
    private void addOnce(Subject thing, Citation at, String name) {
        if (!seen.contains(new Seen(thing, at.document(), at.place(), foldings.folded(name)))) {
            add(thing, at, name);
        }
    }

    /** Whatever another document calls a text that was entered too, its own title page has its title. */
    private void addTitle(Document document) {
        Subject thing = Subject.of(document.identifier());
        Citation own = Citation.builder()
                .document(document.identifier())
                .place(Locator.WHOLE)
                .build();
        document.citation()
                .or(() -> Optional.of(own)
                        .filter(at -> CitedDocuments.in(scope).isEntered(document.identifier()))
                        .filter(at -> places.getOrDefault(thing, List.of()).stream()
                                .anyMatch(naming -> isElsewhere(naming, at))))
                .ifPresent(at -> addOfficial(thing, at, document.name()));
    }

    private static boolean isElsewhere(Naming naming, Citation own) {
        return naming.name()
                .citation()
                .filter(at -> !at.document().equals(own.document()))
                .isPresent();
    }

    /** The official name may be completed; what is quoted from the same place is what stands there. */
    private void addOfficial(Subject thing, Citation at, Name name) {
        if (!isPlaced(thing, at)) {
            add(thing, at, name.official());
        }
    }

    /** The name that a thing has itself, beside the places that state it again; a row may give a part two titles. */
    private void addOwn(Subject thing) {
        scope.dossier().listAttributes(thing).stream()
                .filter(attribute -> attribute.property() == ClaimProperty.NAME)
                .filter(attribute -> thing instanceof Subject.Part || !isPlaced(thing, attribute.evidence()))
                .forEach(attribute ->
                        add(thing, attribute.evidence(), attribute.stated().asWritten()));
    }

    private boolean isPlaced(Subject thing, Citation at) {
        return placed.contains(new Placed(thing, at));
    }

    /** What is only paraphrased is called by what it means. */
    private void add(Claim claim) {
        String words = claim.stated().asWritten();
        String name = words.isBlank() ? claim.stated().words() : words;
        add(new Naming(
                claim.subject(),
                Stated.<String>builder()
                        .asWritten(name)
                        .value(name)
                        .certainty(claim.stated().certainty())
                        .citation(claim.stated().citation())
                        .build(),
                true));
    }

    private void add(Subject thing, Citation at, String name) {
        add(new Naming(thing, Stated.of(name, name, at), false));
    }

    private void add(Naming naming) {
        places.computeIfAbsent(naming.thing(), any -> new ArrayList<>()).add(naming);
        naming.name().citation().ifPresent(at -> {
            placed.add(new Placed(naming.thing(), at));
            seen.add(new Seen(naming.thing(), at.document(), at.place(), foldings.folded(naming.text())));
        });
    }
}
