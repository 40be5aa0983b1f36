package org.hemicycle.testkit.defect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Activity.Status;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;

/** Defects of sources of funding and of what draws on them; those of amounts are others. */
final class FundingDefects {

    private static final String UNKNOWN_CODE = "XX-UNKNOWN";

    private FundingDefects() {}

    static List<Defect> all() {
        return Stream.of(ofActivities(), ofSources(), BudgetDefects.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Defect> ofActivities() {
        return List.of(
                Defect.of(
                        "FUN-001",
                        "the cell for the source of funding is empty",
                        "an activity of a programme most of whose activities name their source, on which others draw too",
                        ActivitySpots.inFirst(
                                spot -> isFundedLikeMost(spot) && isSpared(spot),
                                spot -> own -> own.funding(Funding.read("")))),
                Defect.of(
                        "FUN-002",
                        "two sources are joined by a stroke",
                        "an activity of a programme most of whose activities name their source",
                        Spots.inFirst(
                                Activity.class,
                                spot -> isFundedLikeMost(spot) && canDeclare(programme(spot)),
                                FundingDefects::withStroke)),
                Defect.of(
                        "FUN-003",
                        "an activity draws on a source that is declared nowhere",
                        "an activity of a programme most of whose activities name their source",
                        ActivitySpots.inFirst(
                                FundingDefects::isFundedLikeMost,
                                spot -> own -> own.funding(Funding.read(funding(spot.part())
                                                .map(old -> "(" + old + ") + ")
                                                .orElse("")
                                        + UNKNOWN_CODE)))));
    }

    private static List<Defect> ofSources() {
        return List.of(
                Defect.of(
                        "FUN-009",
                        "a source of funding ends before the plan",
                        "a programme of two days or more with an end, and without milestones of its own",
                        Spots.inFirst(
                                Programme.class,
                                spot -> isLongerThanADay(spot.part()) && hasNoMilestones(spot.part()),
                                spot -> source(spot, own -> own.period(butTheLastDay(spot.part()))))),
                Defect.of(
                        "FUN-011",
                        "the shares of a joint programme come to 105 per cent",
                        "a programme",
                        Spots.inFirst(
                                Programme.class,
                                spot -> true,
                                spot -> source(
                                        spot,
                                        own -> own.contributions(List.of(
                                                share("local:one-donor", "90"), share("local:other", "15")))))));
    }

    private static Optional<Funding> funding(Activity activity) {
        return activity.funding().flatMap(Stated::value);
    }

    private static Set<String> codes(Activity activity) {
        return funding(activity).<Set<String>>map(Funding::codes).orElse(Set.of());
    }

    /** Whether more would name their source without it than not, and it names one clearly or is not asked. */
    private static boolean isFundedLikeMost(Spot<Activity> spot) {
        List<Activity> asked = ActivitySpots.list(spot).stream()
                .filter(each -> each.funding().isPresent() && !isCancelled(each))
                .toList();
        boolean isClear = spot.part().funding().isEmpty()
                || funding(spot.part())
                        .filter(funding -> !(funding instanceof Funding.Unclear))
                        .isPresent();
        return spot.programme().isPresent()
                && !isCancelled(spot.part())
                && isClear
                && Spots.lead(asked, FundingDefects::isNamed) >= 0;
    }

    private static boolean isCancelled(Activity activity) {
        return activity.status()
                .flatMap(Stated::value)
                .filter(Status.CANCELLED::equals)
                .isPresent();
    }

    private static boolean isNamed(Activity activity) {
        return activity.funding()
                .filter(funding -> funding.certainty() != Certainty.ABSENT)
                .isPresent();
    }

    /** Whether other activities draw on all of its sources, or none of them on any. */
    private static boolean isSpared(Spot<Activity> spot) {
        Set<String> others =
                spot.others().flatMap(other -> codes(other.part()).stream()).collect(Collectors.toSet());
        return others.isEmpty() || others.containsAll(codes(spot.part()));
    }

    private static Spot<Programme> programme(Spot<Activity> spot) {
        return Spot.all(spot.dossier(), Programme.class)
                .filter(each -> spot.address().isWithin(each.address()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether one source more leaves it as clear whose money is secured. */
    private static boolean canDeclare(Spot<Programme> spot) {
        return spot.part().fundingSources().size() != 1 || !BudgetDefects.isSecured(spot);
    }

    /** Whether it declares no source or several, or one on which nothing draws, so that there can be others. */
    static boolean isSourceOpen(Spot<Programme> spot) {
        return spot.part().fundingSources().size() != 1
                || spot.part().activities().stream()
                        .allMatch(each -> codes(each).isEmpty());
    }

    /** The dossier with two sources at least that the programme declares. */
    static Dossier withTwoSources(Spot<Programme> spot) {
        List<FundingSource> sources = new ArrayList<>(spot.part().fundingSources());
        Stream.of("JP", "VC", "EB")
                .filter(code -> spot.part().findFundingSource(code).isEmpty())
                .limit(Math.max(0, 2 - sources.size()))
                .forEach(code -> sources.add(joint(code, spot)));
        return spot.changed(programme ->
                Programme.builder().from(programme).fundingSources(sources).build());
    }

    /** Draws on all sources that the programme declares. */
    private static Dossier withStroke(Spot<Activity> spot) {
        Spot<Activity> changed = spot.in(withTwoSources(programme(spot)));
        Set<String> sources = new TreeSet<>(codes(spot.part()));
        programme(changed).part().fundingSources().stream()
                .map(FundingSource::code)
                .forEach(sources::add);
        return changed.changed(activity -> Activity.builder()
                .from(activity)
                .funding(Funding.read(String.join(" / ", sources)))
                .build());
    }

    private static boolean isLongerThanADay(Programme programme) {
        return programme
                .extendedPeriod()
                .filter(period -> period.last()
                        .filter(last -> period.first().filter(last::isAfter).isPresent())
                        .isPresent())
                .isPresent();
    }

    private static boolean hasNoMilestones(Programme programme) {
        return programme.results().stream()
                .flatMap(result -> result.indicators().stream())
                .allMatch(indicator -> indicator.milestones().isEmpty());
    }

    private static DateRange butTheLastDay(Programme programme) {
        DateRange period = programme.extendedPeriod().orElseThrow();
        LocalDate last = period.last().orElseThrow();
        return DateRange.of(period.first().orElseThrow(), last.minusDays(1));
    }

    /** Changes the first source of a programme, which is given one if it has none. */
    private static Dossier source(Spot<Programme> spot, UnaryOperator<FundingSource.Builder> change) {
        List<FundingSource> sources = new ArrayList<>(spot.part().fundingSources());
        if (sources.isEmpty()) {
            sources.add(joint("JP", spot));
        }
        sources.set(
                0, change.apply(FundingSource.builder().from(sources.get(0))).build());
        return spot.changed(programme ->
                Programme.builder().from(programme).fundingSources(sources).build());
    }

    private static FundingSource joint(String code, Spot<Programme> spot) {
        return FundingSource.builder()
                .code(code)
                .kind(FundingSource.Kind.JOINT_PROGRAMME)
                .name(Name.of("Joint programme"))
                .citation(Plantings.place(spot.dossier()))
                .build();
    }

    private static FundingSource.Contribution share(String donor, String percent) {
        return new FundingSource.Contribution(Identifier.parse(donor), new BigDecimal(percent));
    }
}
