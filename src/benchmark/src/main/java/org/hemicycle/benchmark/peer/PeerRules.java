package org.hemicycle.benchmark.peer;

import java.util.List;
import java.util.regex.Pattern;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Involvement;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.look.Siblings;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;

/** The eight rules, as a user of Hemicycle writes them, and one that the peers do not have. */
final class PeerRules {

    private static final Pattern LABEL = Pattern.compile(PlainActivity.LABEL);

    private static final Rule<Activity> LABELLED = Rule.of("PEER-001", "activity-without-label")
            .error("An activity must have a label.")
            .over(Look.at(Activity.class))
            .requires(activity -> activity.label().isPresent())
            .message("has no label.")
            .build();

    private static final Rule<Activity> NUMBERED = Rule.of("PEER-002", "activity-without-number")
            .error("The label of an activity must be a number with a full stop.")
            .over(Look.at(Activity.class))
            .when(activity -> activity.label().isPresent())
            .requires((activity, scope) -> numbered(activity, activity.label().orElseThrow()))
            .message("has the label {label}, which is no number with a full stop.")
            .build();

    private static final Rule<Activity> BRIEF = Rule.of("PEER-003", "activity-with-long-title")
            .error("The title of an activity must be brief.")
            .over(Look.at(Activity.class))
            .requires((activity, scope) -> Check.requiring(
                    activity.title().length() <= PlainActivity.LONGEST_TITLE,
                    () -> Check.failed()
                            .with("length", activity.title().length())
                            .with("most", PlainActivity.LONGEST_TITLE)
                            .evidence(activity.citation().orElseThrow())))
            .message("has a title of {length} characters, more than {most}.")
            .build();

    private static final Rule<Activity> DATED = Rule.of("PEER-004", "activity-without-date")
            .error("An activity must have a date.")
            .over(Look.at(Activity.class))
            .requires(activity -> activity.when().flatMap(Stated::value).isPresent())
            .message("has no date.")
            .build();

    private static final Rule<Planned> WITHIN_PLAN = Rule.of("PEER-005", "activity-outside-plan")
            .error("An activity must take place within the period of its plan.")
            .over(Look.activities())
            .when(planned -> planned.programme().isPresent() && planned.date().isPresent())
            .requires(PeerRules::withinPlan)
            .message("takes place on {date}, outside {period}, the period of its plan.")
            .build();

    private static final Rule<Activity> PLACED = Rule.of("PEER-006", "activity-without-venue")
            .error("An activity must have a venue.")
            .over(Look.at(Activity.class))
            .requires(activity -> activity.where().flatMap(Stated::value).isPresent())
            .message("has no venue.")
            .build();

    private static final Rule<Activity> FUNDED = Rule.of("PEER-007", "activity-without-funding")
            .error("An activity must have a source of funding.")
            .over(Look.at(Activity.class))
            .requires(activity -> activity.funding().flatMap(Stated::value).isPresent())
            .message("has no source of funding.")
            .build();

    private static final Rule<Activity> ORGANISED = Rule.of("PEER-008", "activity-without-organiser")
            .error("An activity must have an organiser.")
            .over(Look.at(Activity.class))
            .requires(activity -> activity.involvements().stream()
                    .anyMatch(involved -> involved.role() == Involvement.Role.ORGANISER))
            .message("has no organiser.")
            .build();

    static final RuleSet ALL =
            RuleSet.of(List.of(LABELLED, NUMBERED, BRIEF, DATED, WITHIN_PLAN, PLACED, FUNDED, ORGANISED));

    static final List<String> CODES = ALL.rules().stream().map(Rule::code).toList();

    /**
     * What no peer can express, since a constraint sees one object: whether a part is missing that most others have.
     */
    static final RuleSet AMONG_SIBLINGS = RuleSet.of(List.of(Rule.of("PEER-009", "activity-without-venue-among-others")
            .warning("An activity should have a venue where at least half of the plan have one.")
            .over(Look.of(
                    Matter.ACTIVITIES,
                    scope -> ActivityList.all(scope)
                            .flatMap(list -> list.siblings(planned -> true, PeerRules::hasVenue)
                                    .judged())))
            .requires((sibling, scope) -> sibling.check(planned -> List.of(planned.place())))
            .message("has no venue" + Siblings.WHERE + ", while {having} of {all} have one.")
            .build()));

    private PeerRules() {}

    private static boolean hasVenue(Planned planned) {
        return planned.activity().where().flatMap(Stated::value).isPresent();
    }

    private static Check numbered(Activity activity, String label) {
        return Check.requiring(
                LABEL.matcher(label).matches(),
                () -> Check.failed()
                        .with("label", Argument.words(label))
                        .evidence(activity.citation().orElseThrow().quoting(label)));
    }

    private static Check withinPlan(Planned planned, Scope scope) {
        Programme plan = planned.programme().orElseThrow();
        ExtendedDate date = planned.date().orElseThrow();
        DateRange period = plan.period().value().orElseThrow();
        return Check.requiring(
                date.within(period),
                () -> Check.failed()
                        .with("date", date)
                        .with("period", period)
                        .evidence(planned.activity().when().orElseThrow())
                        .evidence(plan.period()));
    }
}
