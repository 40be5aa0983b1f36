package org.hemicycle.testkit.defect;

import static org.hemicycle.document.ClaimProperty.CONSENTED;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Condition;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.RouteAssessment;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.Day;

/** Defects of what is said of acts about conventions; those of invitations, aims and openness are others. */
final class AccessDefects {

    private static final String STRANGER = "a State that the dossier does not name";

    private static final Identifier CHART = Identifier.parse("local:further-chart");

    private AccessDefects() {}

    static List<Defect> all() {
        return Stream.of(own(), InvitationDefects.all(), AimDefects.all(), OpennessDefects.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Defect> own() {
        return List.of(
                Defect.of(
                        "ACC-002",
                        "the day of entry into force stands where the day of accession belongs",
                        STRANGER,
                        bystander(
                                each -> isSimple(each) && isDeferred(each, Kind.RATIFICATION),
                                each -> each.with(each.act(
                                        Kind.ACCESSION,
                                        each.dated(CONSENTED, each.joined()),
                                        each.dated(
                                                CONSENTED,
                                                each.effect(Kind.RATIFICATION).orElseThrow(),
                                                "",
                                                second(each)))))),
                Defect.of(
                        "ACC-003",
                        "the day of entry into force comes a month later than it should after the accession",
                        STRANGER,
                        bystander(
                                each -> isSimple(each) && isDeferred(each, Kind.ACCESSION),
                                each -> each.with(each.act(
                                        Kind.ACCESSION,
                                        each.dated(CONSENTED, each.joined()),
                                        each.dated(
                                                ClaimProperty.ENTERED_INTO_FORCE,
                                                each.effect(Kind.ACCESSION)
                                                        .orElseThrow()
                                                        .plusMonths(1)))))),
                Defect.of(
                        "ACC-008",
                        "an accession is called a ratification in one place",
                        STRANGER,
                        bystander(
                                AccessDefects::isSimple,
                                each -> each.with(each.act(
                                        Kind.ACCESSION,
                                        each.dated(
                                                CONSENTED, each.joined(), "Accession", Plantings.place(each.dossier())),
                                        each.dated(CONSENTED, each.joined(), "ratified", second(each)))))),
                Defect.of(
                        "ACC-010",
                        "a State has joined a protocol and not its parent",
                        STRANGER,
                        bystander(
                                each -> isOpenProtocol(each) && hasBegun(each),
                                each -> recorded(
                                        each.with(each.act(Kind.ACCESSION, each.dated(CONSENTED, each.joined()))),
                                        each))),
                Defect.of(
                        "ACC-011",
                        "a signature is dated before the convention was opened",
                        STRANGER,
                        bystander(
                                each -> true,
                                each -> each.with(each.act(
                                        Kind.SIGNATURE,
                                        each.dated(
                                                ClaimProperty.SIGNED,
                                                each.opened().minusYears(1)))))),
                Defect.of(
                        "ACC-016",
                        "a State that can only accede is said to have ratified",
                        STRANGER,
                        bystander(
                                each -> isSimple(each) && canOnlyAccede(each),
                                each -> each.with(each.act(
                                        Kind.RATIFICATION,
                                        each.dated(
                                                CONSENTED,
                                                each.joined(),
                                                "ratified",
                                                Plantings.place(each.dossier())))))),
                Defect.of(
                        "ACC-019",
                        "a chart has a signature that is dated after the day on which it stood",
                        STRANGER,
                        bystander(each -> true, AccessDefects::outOfDate)));
    }

    private static Dossier outOfDate(Candidacy each) {
        Citation row = Citation.of(CHART, "Row 1");
        Dossier dossier =
                each.with(each.act(Kind.SIGNATURE, each.dated(ClaimProperty.SIGNED, each.joined(), "Signature", row)));
        return Edits.dossier(own -> own.addCompleteness(new Completeness(
                        each.pair(), Completeness.Fact.SIGNATURES, each.joined().minusDays(1), "", Citation.of(CHART, ""))))
                .apply(dossier);
    }

    private static Defect.Planting bystander(Predicate<Candidacy> suits, Function<Candidacy, Dossier> change) {
        return dossier ->
                Candidacy.ofBystander(dossier).filter(suits).findFirst().map(change);
    }

    private static Citation second(Candidacy each) {
        return Citation.of(Plantings.text(each.dossier()), "Paragraph #2");
    }

    /** Whether States can join the convention by itself. */
    private static boolean isSimple(Candidacy each) {
        return each.convention().supplements().isEmpty() && isUnconditional(each);
    }

    private static boolean isUnconditional(Candidacy each) {
        return each.convention().closedOn().isEmpty()
                && each.convention().routes().stream().allMatch(AccessDefects::isFree);
    }

    /** Whether nothing else has to be joined or left on a route. */
    static boolean isFree(AccessRoute route) {
        return route.conditions().stream().allMatch(Condition.OwnEntryIntoForce.class::isInstance);
    }

    private static boolean isOpenProtocol(Candidacy each) {
        return !each.convention().supplements().isEmpty() && isUnconditional(each);
    }

    private static boolean hasBegun(Candidacy each) {
        return !each.joined().isAfter(Defect.firstDay(each.dossier()));
    }

    /** Whether an act takes effect on a later day. */
    private static boolean isDeferred(Candidacy each, Kind kind) {
        return each.effect(kind).filter(each.joined()::isBefore).isPresent();
    }

    /** With the promise that all acts of the State are recorded. */
    static Dossier recorded(Dossier dossier, Candidacy each) {
        return Edits.dossier(own -> own.addCompleteness(new Completeness(
                        each.state(),
                        Completeness.Fact.TREATY_ACTIONS,
                        Defect.firstDay(dossier),
                        "all its acts",
                        Plantings.place(dossier))))
                .apply(dossier);
    }

    /** The routes that are or may be meant for the State. */
    static List<RouteAssessment> routes(Dossier dossier, Candidacy each, Day day) {
        return RouteAssessment.all(each.state(), each.number(), new Scope(dossier, ReferenceData.shipped(), day))
                .stream()
                .filter(route -> !route.who().truth().isNo())
                .toList();
    }

    private static boolean canOnlyAccede(Candidacy each) {
        List<RouteAssessment> routes = routes(each.dossier(), each, Day.of(each.joined()));
        return routes.stream().anyMatch(route -> route.who().truth().isYes())
                && routes.stream()
                        .map(RouteAssessment::route)
                        .allMatch(route ->
                                route.acts().equals(Set.of(Act.ACCEDE)) && isRead(route) && isUnlimited(route));
    }

    static boolean isRead(AccessRoute route) {
        return !route.basis().citation().place().equals(Locator.WHOLE);
    }

    static boolean isUnlimited(AccessRoute route) {
        return route.openFrom().isEmpty() && route.openUntil().isEmpty();
    }
}
