package org.hemicycle.testkit.defect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Risk;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;

/** Defects of registers of risks. */
final class RiskDefects {

    private static final Identifier BODY = Identifier.parse("body:a-steering-group-of-its-own");

    private RiskDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "RSK-001",
                        "nothing is done against a risk",
                        "a register of risks against most of which something is done",
                        Spots.inFirst(
                                Programme.class,
                                spot -> spot.part().risks().stream().anyMatch(RiskDefects::isMitigated)
                                        && Spots.lead(spot.part().risks(), RiskDefects::isMitigated) >= 0,
                                spot -> withRisk(spot, place(spot), own -> own.mitigations(List.of())))),
                Defect.of(
                        "RSK-002",
                        "one risk is described twice",
                        "a risk with a description",
                        Spots.inFirst(
                                Risk.class,
                                spot -> !spot.part().descriptions().isEmpty(),
                                RiskDefects::describedElsewhere)),
                Defect.of(
                        "RSK-003",
                        "a risk of the text is not in the register",
                        "a register of risks in a part of the document that holds risks",
                        Spots.inFirst(
                                Programme.class,
                                RiskDefects::hasRegister,
                                spot -> withRisk(
                                        retold(spot),
                                        Optional.of(Citation.of(spot.part().document(), "Paragraph #1")),
                                        own -> own))),
                Defect.of(
                        "RSK-004",
                        "nobody answers for a risk",
                        "a risk with likelihood, impact and owner, as most of its register have",
                        Spots.inFirst(
                                Risk.class,
                                spot -> isWeighed(spot.part()) && lead(spot, RiskDefects::isWeighed) >= 0,
                                spot -> changed(spot, own -> own.owner(Optional.empty())))),
                Defect.of(
                        "RSK-005",
                        "a standing ends while the plan runs, which the register does not see",
                        "a programme with a beneficiary, a period and a register of risks",
                        Spots.inFirst(
                                Programme.class,
                                spot -> !spot.part().risks().isEmpty()
                                        && !spot.part().beneficiaries().isEmpty()
                                        && end(spot).isPresent(),
                                RiskDefects::withEndingStanding)));
    }

    private static boolean isMitigated(Risk risk) {
        return !risk.mitigations().isEmpty();
    }

    private static boolean isWeighed(Risk risk) {
        return risk.likelihood().isPresent()
                && risk.impact().isPresent()
                && risk.owner().isPresent();
    }

    private static int lead(Spot<Risk> spot, Predicate<Risk> part) {
        return Spots.lead(spot.programme().orElseThrow().risks(), part);
    }

    private static Dossier changed(Spot<Risk> spot, UnaryOperator<Risk.Builder> change) {
        return spot.changed(risk -> change.apply(Risk.builder().from(risk)).build());
    }

    /** The words of one risk once more, with the next one if there is one. */
    private static Dossier describedElsewhere(Spot<Risk> spot) {
        Stated<String> words = spot.part().descriptions().get(0);
        return changed(spot.others().findFirst().orElse(spot), own -> own.addDescriptions(words));
    }

    /** Whether most risks stand in one chapter that holds risks. */
    private static boolean hasRegister(Spot<Programme> spot) {
        List<Locator> chapters = places(spot.part())
                .map(Citation::place)
                .filter(place -> !place.steps().isEmpty())
                .map(place -> new Locator(place.steps().subList(0, 1)))
                .toList();
        return chapters.stream()
                .distinct()
                .anyMatch(chapter -> Spots.lead(chapters, chapter::equals) > 0 && holdsRisks(spot, chapter));
    }

    private static Stream<Citation> places(Programme programme) {
        return programme.risks().stream()
                .flatMap(risk -> risk.descriptions().stream())
                .flatMap(description -> description.citation().stream());
    }

    private static boolean holdsRisks(Spot<Programme> spot, Locator chapter) {
        return spot.dossier().outlines().stream()
                .filter(outline -> outline.document().equals(spot.part().document()))
                .flatMap(outline -> outline.listPartsHolding(Content.RISKS).stream())
                .anyMatch(part -> part.label().equals(chapter));
    }

    /** Where a register has the risk that is like most. */
    private static Optional<Citation> place(Spot<Programme> spot) {
        return typical(spot.part().risks()).citation();
    }

    /** With one risk more that is like most, but for its place and one change. */
    private static Dossier withRisk(
            Spot<Programme> spot, Optional<Citation> place, UnaryOperator<Risk.Builder> change) {
        List<Risk> risks = spot.part().risks();
        Risk.Builder risk = Risk.builder()
                .from(typical(risks))
                .key(Spots.key("war", risks.stream()))
                .descriptions(List.of(paraphrase("War between two of the neighbours", place)))
                .concerns(List.of());
        return spot.changed(programme -> Programme.builder()
                .from(programme)
                .addRisks(change.apply(risk).build())
                .build());
    }

    private static Stated<String> paraphrase(String text, Optional<Citation> place) {
        return Stated.<String>builder()
                .asWritten("")
                .value(text)
                .citation(place.map(Citation::bare))
                .build();
    }

    /** With a second description of a risk in its register, so that most are there even with one elsewhere. */
    private static Spot<Programme> retold(Spot<Programme> spot) {
        Risk risk = typical(spot.part().risks());
        return spot.in(spot.dossier()
                .with(
                        spot.address().then(Programme.RISKS).then(risk.key()),
                        Risk.class,
                        each -> Risk.builder()
                                .from(each)
                                .addDescriptions(paraphrase("The same risk in other words", risk.citation()))
                                .build()));
    }

    /** A risk that has what most have, and lacks what most lack, so that one more like it changes nothing for them. */
    private static Risk typical(List<Risk> risks) {
        return Risk.builder()
                .from(typical(risks, RiskDefects::isWeighed))
                .mitigations(typical(risks, RiskDefects::isMitigated).mitigations())
                .build();
    }

    private static Risk typical(List<Risk> risks, Predicate<Risk> part) {
        boolean haveIt = Spots.lead(risks, part) >= 0;
        return risks.stream()
                .filter(risk -> part.test(risk) == haveIt)
                .findFirst()
                .orElseThrow();
    }

    /** The last day but one of a programme that is still to come. */
    private static Optional<LocalDate> end(Spot<Programme> spot) {
        LocalDate day = Defect.firstDay(spot.dossier());
        return spot.part()
                .extendedPeriod()
                .flatMap(DateRange::last)
                .map(last -> last.minusDays(1))
                .filter(last -> !last.isBefore(day)
                        && spot.part().firstDay().filter(last::isBefore).isEmpty());
    }

    private static Dossier withEndingStanding(Spot<Programme> spot) {
        Identifier holder = spot.part().beneficiaries().iterator().next();
        Standing standing = Standing.builder()
                .holder(holder)
                .in(BODY)
                .kind(unlisted(spot.dossier(), holder))
                .until(ExtendedDate.of(end(spot).orElseThrow()))
                .citation(Plantings.place(spot.dossier()))
                .build();
        return Edits.dossier(own -> own.addActors(StandingDefects.actor(
                                BODY, "Steering Group of its Own", Actor.Kind.BODY, Plantings.text(spot.dossier())))
                        .addStandings(standing))
                .apply(spot.dossier());
    }

    /** A kind of standing that a holder has nowhere, so that no complete list of that kind lacks one. */
    private static Standing.Kind unlisted(Dossier dossier, Identifier holder) {
        return Stream.of(Standing.Kind.OBSERVER, Standing.Kind.PARTICIPANT, Standing.Kind.ASSOCIATE_MEMBER)
                .filter(kind -> dossier.standings().stream()
                        .noneMatch(standing -> standing.holder().equals(holder) && standing.kind() == kind))
                .filter(kind -> dossier.claims().stream()
                        .noneMatch(claim -> claim.subject() instanceof Subject.Pair pair
                                && pair.first().equals(holder)
                                && claim.stated().value().equals(Optional.of(new Datum.Word(kind.name())))))
                .findFirst()
                .orElse(Standing.Kind.CO_OPERATION_AGREEMENT);
    }
}
