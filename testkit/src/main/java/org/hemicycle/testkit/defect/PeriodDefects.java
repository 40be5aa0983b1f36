package org.hemicycle.testkit.defect;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Involvement;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Document;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** Defects of the time of programmes: their periods, extensions and reports, and the policies that they rest on. */
final class PeriodDefects {

    private static final String TIMED = "a programme with a first and a last day";
    private static final String BEGUN = "a programme with a first day";
    private static final Identifier OFFICE = Identifier.parse("body:further-office");

    private PeriodDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "PRG-001",
                        "an extension ends before the plan that it extends",
                        "a programme with a first and a later last day",
                        PeriodDefects::shortened),
                Defect.of(
                        "PRG-002",
                        "a policy is cited that had ended before the plan began",
                        BEGUN,
                        dossier -> begun(dossier)
                                .findFirst()
                                .map(programme -> Edits.dossier(plan -> plan.addDocuments(endedPolicy(programme)))
                                        .apply(dossier))),
                Defect.of(
                        "PRG-003",
                        "what came of a report that was due is not said",
                        "a programme, an activity or another part that a report can be about",
                        PeriodDefects::withPastDeadline),
                Defect.of(
                        "PRG-012",
                        "an interim report is due when the plan is over",
                        TIMED,
                        dossier -> Plantings.timed(dossier)
                                .findFirst()
                                .map(programme -> Edits.dossier(plan -> plan.addUndertakings(lateReport(programme)))
                                        .apply(dossier))),
                Defect.of("PRG-013", "a plan was extended when it had ended", TIMED, PeriodDefects::extendedTooLate),
                Defect.of(
                        "PRG-014",
                        "a plan was adopted when it had begun",
                        BEGUN,
                        dossier -> begun(dossier)
                                .findFirst()
                                .map(programme -> changed(
                                        dossier,
                                        programme,
                                        (plan, at) -> plan.adoption(on(
                                                programme
                                                        .firstDay()
                                                        .orElseThrow()
                                                        .plusYears(1),
                                                at))))),
                Defect.of(
                                "PRG-015",
                                "a plan begins a year after the one that it follows",
                                "a programme with a first day that follows no other one",
                                PeriodDefects::withGap)
                        .consequences("PRG-018"),
                Defect.of(
                        "PRG-016",
                        "of two strategies of one organisation one has years",
                        Plantings.NOTHING,
                        PeriodDefects::withTimelessStrategy),
                Defect.of(
                        "PRG-017",
                        "the text sets a goal a deadline before the end of the plan",
                        "a programme with a last day, that of each extension known",
                        dossier -> ended(dossier)
                                .findFirst()
                                .map(programme -> changed(
                                        dossier, programme, (plan, at) -> plan.addSdgLinks(due(programme, at))))),
                Defect.of(
                        "PRG-018",
                        "a seminar is held in a year between two plans",
                        "programmes with first and last days, the first of which serves somebody",
                        PeriodDefects::betweenTwoPlans));
    }

    private static Stream<Programme> ended(Dossier dossier) {
        return Plantings.timed(dossier)
                .filter(programme -> programme.extensions().stream()
                        .allMatch(extension -> extension
                                .until()
                                .value()
                                .flatMap(ExtendedDate::latest)
                                .isPresent()));
    }

    private static SdgLink due(Programme programme, Citation at) {
        String words = "Goal 16, by " + (lastDay(programme).getYear() - 2);
        return new SdgLink(programme.address(), SdgLink.Manner.FOCUS, Stated.of(words, Sdg.parse("16"), at));
    }

    /** A plan that ended a year before the first one that there is, and a seminar half-way between the two. */
    private static Optional<Dossier> betweenTwoPlans(Dossier dossier) {
        boolean areTimed = ended(dossier).count() == dossier.programmes().size()
                && begun(dossier).count() == dossier.programmes().size();
        return begun(dossier)
                .filter(programme -> areTimed)
                .min(Comparator.comparing(programme -> programme.firstDay().orElseThrow()))
                .filter(programme -> !programme.beneficiaries().isEmpty())
                .map(programme -> Edits.dossier(plan -> plan.addProgrammes(Programme.builder()
                                        .from(former(programme))
                                        .beneficiaries(programme.beneficiaries())
                                        .build())
                                .addActivities(between(programme)))
                        .apply(dossier));
    }

    private static Activity between(Programme programme) {
        LocalDate day = programme.firstDay().orElseThrow().minusMonths(6);
        Citation at = Plantings.place(programme.document(), 2);
        return Activity.builder()
                .key("further-seminar")
                .title("Further Seminar")
                .kind(Activity.Kind.SEMINAR)
                .when(Stated.of(day.toString(), Timing.on(ExtendedDate.of(day)), at))
                .addInvolvements(
                        Involvement.of(programme.beneficiaries().iterator().next(), Involvement.Role.BENEFICIARY))
                .citation(at)
                .build();
    }

    private static Stream<Programme> begun(Dossier dossier) {
        return dossier.programmes().stream()
                .filter(programme -> programme.firstDay().isPresent());
    }

    private static Stated<ExtendedDate> on(LocalDate day, Citation at) {
        return Stated.of(day.toString(), ExtendedDate.of(day), at);
    }

    private static Dossier changed(
            Dossier dossier, Programme programme, BiFunction<Programme.Builder, Citation, Programme.Builder> change) {
        return Spot.changed(
                dossier,
                programme.address(),
                Programme.class,
                plan -> change.apply(Programme.builder().from(plan), Plantings.place(programme.document(), 1))
                        .build());
    }

    private static LocalDate lastDay(Programme programme) {
        return programme.extendedPeriod().flatMap(DateRange::last).orElseThrow();
    }

    /** The last day of an extension lies within the period: it makes nothing longer. */
    private static Optional<Dossier> shortened(Dossier dossier) {
        return Plantings.timed(dossier)
                .filter(programme ->
                        programme.firstDay().filter(ownEnd(programme)::isAfter).isPresent())
                .findFirst()
                .map(programme -> changed(
                        dossier,
                        programme,
                        (plan, at) -> plan.addExtensions(Extension.builder()
                                .until(on(ownEnd(programme).minusYears(1), at))
                                .build())));
    }

    /** The last day without extensions. */
    private static LocalDate ownEnd(Programme programme) {
        return programme.period().value().flatMap(DateRange::last).orElseThrow();
    }

    private static AdoptedText endedPolicy(Programme programme) {
        int first = programme.firstDay().orElseThrow().getYear();
        Citation at = Plantings.place(programme.document(), 1);
        return AdoptedText.builder()
                .identifier(Identifier.parse("local:further-policy"))
                .name(Name.of("Further Policy"))
                .period(Stated.of(first - 3 + "-" + (first - 2), ExtendedDate.parse(first - 3 + "/" + (first - 2)), at))
                .citation(at)
                .build();
    }

    /** A report that is due a day before the text is dated which names it. */
    private static Optional<Dossier> withPastDeadline(Dossier dossier) {
        Document text = Plantings.datedDocument(dossier);
        Citation at = Plantings.place(text.identifier(), 1);
        LocalDate due =
                text.date().flatMap(ExtendedDate::earliest).orElseThrow().minusDays(1);
        return dossier.contents().list().stream()
                .findFirst()
                .map(part -> Edits.dossier(plan -> plan.addUndertakings(
                                report(Undertaking.Force.INVITES, "A further evaluation", part.address(), due, at)))
                        .apply(Plantings.having(text, dossier)));
    }

    private static Undertaking report(
            Undertaking.Force force, String what, Address subject, LocalDate due, Citation at) {
        return Undertaking.builder()
                .key("further-report")
                .by(Stated.of("the office", OFFICE, at))
                .force(force)
                .what(Stated.of("", what, at))
                .due(Stated.of(due.toString(), Timing.on(ExtendedDate.of(due)), at))
                .addConcerns(Subject.of(subject))
                .build();
    }

    private static Undertaking lateReport(Programme programme) {
        return report(
                Undertaking.Force.OBLIGED,
                "An interim report",
                programme.address(),
                lastDay(programme).plusMonths(6),
                Plantings.place(programme.document(), 1));
    }

    /** Extends it until the day that it lasts to anyway, so that nothing else becomes later. */
    private static Optional<Dossier> extendedTooLate(Dossier dossier) {
        return Plantings.timed(dossier)
                .findFirst()
                .map(programme -> changed(
                        dossier,
                        programme,
                        (plan, at) -> plan.addExtensions(Extension.builder()
                                .until(on(lastDay(programme), at))
                                .decided(on(lastDay(programme).plusMonths(1), at))
                                .build())));
    }

    private static Optional<Dossier> withGap(Dossier dossier) {
        return begun(dossier)
                .filter(programme -> programme.predecessor().isEmpty())
                .findFirst()
                .map(programme -> changed(
                        Edits.dossier(plan -> plan.addProgrammes(former(programme)))
                                .apply(dossier),
                        programme,
                        (plan, at) -> plan.predecessor(former(programme).address())));
    }

    private static Programme former(Programme programme) {
        LocalDate end = programme.firstDay().orElseThrow().minusYears(1);
        return Programme.builder()
                .key("further-former-programme")
                .document(Identifier.parse("local:further-former-programme"))
                .name(Name.of("Further Former Programme"))
                .kind(programme.kind())
                .period(DateRange.of(end.minusYears(2), end))
                .build();
    }

    /** In a text that cites no other one of whose time nothing is stated. */
    private static Optional<Dossier> withTimelessStrategy(Dossier dossier) {
        Set<Identifier> citing = dossier.documents().stream()
                .filter(document -> document.issuer().isPresent()
                        && document.period().isEmpty()
                        && document.date().isEmpty())
                .flatMap(document -> document.citation().stream())
                .map(Citation::document)
                .collect(Collectors.toSet());
        return Plantings.texts(dossier)
                .filter(text -> !citing.contains(text))
                .findFirst()
                .map(text -> Edits.dossier(plan -> plan.addDocuments(
                                strategy("strategy", "Strategy for Further Work", text)
                                        .period(Stated.of(
                                                "2000-2099", ExtendedDate.parse("2000/2099"), Plantings.place(text, 1)))
                                        .build(),
                                strategy("action-plan", "Action Plan for Further Work", text)
                                        .build()))
                        .apply(dossier));
    }

    private static AdoptedText.Builder strategy(String key, String name, Identifier text) {
        return AdoptedText.builder()
                .identifier(Identifier.parse("local:further-" + key))
                .name(Name.of(name))
                .issuer(OFFICE)
                .citation(Plantings.place(text, 1));
    }
}
