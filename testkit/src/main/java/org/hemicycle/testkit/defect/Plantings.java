package org.hemicycle.testkit.defect;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;

/** Where a dossier has room for a defect, and things of which it is sure not to speak. */
final class Plantings {

    /** What a defect needs that brings all its parts along. */
    static final String NOTHING = "nothing in particular";

    private static final Identifier FURTHER_TEXT = Identifier.parse("local:further-text");

    private Plantings() {}

    /** The texts of a dossier, those that set out programmes before all others, and behind them a further one. */
    static Stream<Identifier> texts(Dossier dossier) {
        return Stream.of(
                        dossier.programmes().stream().map(Programme::document),
                        dossier.outlines().stream().map(Outline::document),
                        dossier.documents().stream().map(Document::identifier),
                        Stream.of(FURTHER_TEXT))
                .flatMap(Function.identity())
                .distinct();
    }

    /** The text that a defect stands in where any would do. */
    static Identifier text(Dossier dossier) {
        return texts(dossier).findFirst().orElseThrow();
    }

    /** The first text that suits, or else the further one. */
    static Identifier text(Dossier dossier, Predicate<Identifier> suits) {
        return texts(dossier).filter(suits).findFirst().orElse(FURTHER_TEXT);
    }

    /** A paragraph of the text that a defect stands in where any would do. */
    static Citation place(Dossier dossier) {
        return place(text(dossier), 1);
    }

    /** A paragraph of a text that can tell of a day: one that is not older, and no record that stood before it. */
    static Citation place(Dossier dossier, LocalDate day) {
        return place(text(dossier, text -> !lastDayToldBy(text, dossier).isBefore(day)), 1);
    }

    /** The last day of which each text and each record of a dossier can tell. */
    static LocalDate lastDayTold(Dossier dossier) {
        return texts(dossier)
                .map(text -> lastDayToldBy(text, dossier))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static LocalDate lastDayToldBy(Identifier text, Dossier dossier) {
        return Stream.concat(
                        dossier.documents().stream()
                                .filter(document -> document.identifier().equals(text))
                                .flatMap(document -> document.date().flatMap(ExtendedDate::latest).stream()),
                        dossier.completeness().stream()
                                .filter(promise -> promise.citation().document().equals(text))
                                .map(Completeness::until))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** A paragraph of a text under a heading of its own. */
    static Citation place(Identifier text, int paragraph) {
        return Citation.of(text, "Heading \"Further remarks\", Paragraph " + paragraph);
    }

    /** Adds to a dossier what stands in its first text. */
    static Defect.Planting adding(Function<Identifier, UnaryOperator<Dossier.Builder>> parts) {
        return dossier -> Optional.of(Edits.dossier(parts.apply(text(dossier))).apply(dossier));
    }

    /** Adds claims that stand in the first text of a dossier. */
    static Defect.Planting claiming(Function<Identifier, List<Claim>> claims) {
        return adding(text -> dossier -> dossier.addAllClaims(claims.apply(text)));
    }

    /** Changes the first outline that suits. */
    static Defect.Planting inOutline(Predicate<Outline> suits, UnaryOperator<Outline> change) {
        return dossier -> outlines(dossier)
                .filter(suits)
                .findFirst()
                .map(outline -> replaced(dossier, outline, change.apply(outline)));
    }

    /** The outlines of a dossier, and behind them an empty one for each text that has none. */
    static Stream<Outline> outlines(Dossier dossier) {
        Set<Identifier> outlined =
                Set.copyOf(dossier.outlines().stream().map(Outline::document).toList());
        return Stream.concat(
                dossier.outlines().stream(),
                texts(dossier)
                        .filter(text -> !outlined.contains(text))
                        .map(text -> Outline.builder().document(text).build()));
    }

    /** The dossier with another outline in the place of one. */
    static Dossier replaced(Dossier dossier, Outline outline, Outline other) {
        return Edits.dossier(
                        plan -> plan.outlines(Edits.with(Edits.without(dossier.outlines(), outline::equals), other)))
                .apply(dossier);
    }

    static Outline with(Outline outline, Outline.Mention... mentions) {
        return Outline.builder().from(outline).addMentions(mentions).build();
    }

    /** A place of an outlined text that names things, by one paragraph each. */
    static Outline.Mention mention(
            Outline outline, int paragraph, String name, Set<Identifier> referents, Set<Identifier> numbers) {
        return new Outline.Mention(name, place(outline.document(), paragraph), referents, numbers);
    }

    static Claim claim(Subject subject, ClaimProperty property, Stated<Datum> stated) {
        return Claim.builder()
                .subject(subject)
                .property(property)
                .stated(stated)
                .build();
    }

    /** The first document that bears a date, or else a further one that bears a day. */
    static Document datedDocument(Dossier dossier) {
        return datedDocument(dossier, any -> true);
    }

    /** The first of those that suit. */
    static Document datedDocument(Dossier dossier, Predicate<Document> suits) {
        return dossier.documents().stream()
                .filter(document -> document.date().filter(Plantings::isClosed).isPresent())
                .filter(suits)
                .findFirst()
                .orElseGet(() -> Paper.builder()
                        .identifier(FURTHER_TEXT)
                        .name(Name.of("Further text"))
                        .date(ExtendedDate.of(Defect.firstDay(dossier)))
                        .build());
    }

    private static boolean isClosed(ExtendedDate date) {
        return date.earliest().isPresent() && date.latest().isPresent();
    }

    /** The dossier with a document, if it does not have it. */
    static Dossier having(Document document, Dossier dossier) {
        return dossier.documents().contains(document)
                ? dossier
                : Edits.dossier(plan -> plan.addDocuments(document)).apply(dossier);
    }

    /** The States of the reference data of which a dossier says nothing. */
    static Stream<Identifier> strangers(Dossier dossier) {
        return ReferenceData.shipped().actors().values().stream()
                .filter(actor -> actor.kind() == Actor.Kind.STATE)
                .map(Actor::identifier)
                .filter(state -> !isSpokenOf(state, dossier));
    }

    private static boolean isSpokenOf(Identifier state, Dossier dossier) {
        return Stream.of(
                        dossier.programmes().stream().flatMap(programme -> programme.beneficiaries().stream()),
                        dossier.actors().stream().map(Actor::identifier),
                        dossier.standings().stream().map(Standing::holder),
                        dossier.treatyActions().stream().map(TreatyAction::actor),
                        dossier.completeness().stream().flatMap(promise -> things(promise.subject())),
                        dossier.listClaims().stream().flatMap(claim -> things(claim.subject())))
                .flatMap(Function.identity())
                .anyMatch(state::equals);
    }

    private static Stream<Identifier> things(Subject subject) {
        if (subject instanceof Subject.Pair pair) {
            return Stream.of(pair.first(), pair.second());
        }
        return subject instanceof Subject.Thing thing ? Stream.of(thing.identifier()) : Stream.empty();
    }

    /** The treaties of the reference data that no text of a dossier names. */
    static Stream<Convention> unnamed(Dossier dossier) {
        return ReferenceData.shipped().listConventions().stream()
                .filter(convention -> convention.number().scheme() == Identifier.Scheme.TREATY
                        && Name.isProper(convention.name().common()))
                .filter(convention -> dossier.outlines().stream()
                        .flatMap(outline -> outline.mentions().stream())
                        .flatMap(mention -> Stream.concat(mention.referents().stream(), mention.numbers().stream()))
                        .noneMatch(convention.number()::equals));
    }

    /** The programmes whose first and last days are known. */
    static Stream<Programme> timed(Dossier dossier) {
        return dossier.programmes().stream()
                .filter(programme -> programme.firstDay().isPresent()
                        && programme.extendedPeriod().flatMap(DateRange::last).isPresent());
    }
}
