package org.hemicycle.consistency.activity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.finding.Severity;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Planned;
import org.hemicycle.look.Siblings;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Truth;

/** Rules about what activities are, where they take place and who organises them; when is for {@link ScheduleRules}. */
public final class ActivityRules {

    /** A venue that is not settled. */
    static final Rule<?> ACT_006 = Rule.<Siblings.Judged<Planned>>builder("ACT-006", "venue-not-settled")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("The venue of an activity should be settled before the first day on which it can take place.")
            .over(scope -> ActivityList.all(scope)
                    .flatMap(list -> list.siblings(ActivityRules::isVenueAsked, ActivityRules::namesVenue)
                            .judgedEvenIfNoneHasIt()))
            .requires((judged, scope) -> judged.member()
                    .map(planned -> isVenueSettled(planned, scope))
                    .orElseGet(() -> judged.check(planned -> List.of(planned.place()))
                            .with("venue", "none is named for most of them")))
            .arguments("venue")
            .message("the venue is not settled: {venue}.")
            .suggestion("Name the place, or say by when it will be known.")
            .why("Rooms, interpreters and journeys are booked for a place; an institution or \"other States\" is none.")
            .example(
                    "\"London (tbc)\"; \"National Assembly\"; \"Strasbourg and other member States\"",
                    "\"Valletta, Malta\"; several States for what goes on in all of them")
            .finishedTextsOnly()
            .build();

    /** An activity that nobody organises. */
    static final Rule<?> ACT_007 = Rule.<Organised>builder("ACT-007", "activity-without-organiser")
            .severity(Severity.WARNING)
            .coherence()
            .sentence(
                    "A planned activity should have an organiser, by its own row or by the heading above it, where others"
                            + " of its plan have one.")
            .over(Organised::all)
            .requires((organised, scope) -> organised.check())
            .arguments("what", "instead")
            .message("no organiser is named for {what}{instead}.")
            .suggestion("Name the organiser in the row, or in the heading above it.")
            .why("Without an organiser nobody answers for the activity, and partners do not know whom to turn to.")
            .example(
                    "a section of a plan whose rows leave the column of organisers empty, while other sections fill it",
                    "rows below a heading that names the organiser; a plan that names one for all and none in any row")
            .finishedTextsOnly()
            .build();

    /** An organiser whom the title names and nothing else does. */
    static final Rule<?> ACT_008 = Rule.<TitledPartners>builder("ACT-008", "organiser-only-in-title")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("Whoever the title names as organising an activity should be recorded as taking part in it.")
            .over(TitledPartners::all)
            .requires((partners, scope) -> partners.check(scope))
            .arguments("names")
            .message("the title names {names}, whom nothing else says to take part in it.")
            .suggestion("Enter them among the organisers, or leave them out of the title.")
            .why("Whoever counts the activities of a partner, or asks it for its share, goes by the organisers.")
            .example(
                    "\"Seminar, in co-operation with the Venice Commission\", organised by the Secretariat alone",
                    "the same with the Venice Commission as a co-organiser")
            .build();

    /** Several activities in one row. */
    static final Rule<?> ACT_009 = Rule.<Planned>builder("ACT-009", "several-activities-in-one")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("A row should plan one activity.")
            .over(scope -> ActivityList.ofProgrammes(scope)
                    .flatMap(list -> list.activities().stream())
                    .filter(Planned::isToCome)
                    .map(Planned::item))
            .requires((planned, scope) -> planned.activity().kind() == Activity.Kind.COMPOSITE
                    ? Check.failed().evidence(planned.place())
                    : Check.passed())
            .message("stands for several activities.")
            .suggestion("Give each a row of its own, at least where time, place or money differ.")
            .why("What shares a row cannot be dated, paid for, counted or reported on by itself.")
            .example(
                    "\"Conferences, trainings and expert support\", all year in five States", "a training in two parts")
            .build();

    /** Two activities that cannot be told apart by their titles. */
    static final Rule<?> ACT_010 = Rule.<SameTitle>builder("ACT-010", "same-title-twice")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("Activities of one group that are no editions of a series should have different titles.")
            .over(SameTitle::all)
            .requires((same, scope) -> same.check())
            .arguments("others", "difference")
            .message("has the title of {others}{difference}.")
            .suggestion(
                    "Number them as editions of a series, or put into the title what sets them apart; strike out one"
                            + " that is there twice.")
            .why("One may have been entered twice; and whoever reports on one cannot say which.")
            .example(
                    "two rows \"Round table on justice\" below one heading: a hint where their dates differ",
                    "the meetings of a series; the same title below two headings")
            .build();

    /** A beneficiary that the programme does not serve. */
    static final Rule<?> ACT_011 = Rule.<Served>builder("ACT-011", "beneficiary-outside-programme")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("The beneficiaries of an activity should be among those whom its programme serves.")
            .over(Served::all)
            .requires((served, scope) -> served.check(scope))
            .arguments("beneficiary", "served")
            .message("is for the benefit of {beneficiary}, and the programme serves {served}.")
            .suggestion("Correct the beneficiary, or extend the programme to it.")
            .why("Money given for one State must not be spent on another without its donor.")
            .example(
                    "a training for judges of one State in the action plan for another",
                    "a parliament of the State that the plan serves")
            .build();

    /** An activity whose theme, or which itself, is undecided. */
    static final Rule<?> ACT_014 = Rule.<Planned>builder("ACT-014", "activity-not-decided")
            .severity(Severity.WARNING)
            .coherence()
            .sentence(
                    "Whether an activity takes place, and its theme, should be decided before the first day on which it can"
                            + " take place.")
            .over(scope -> ActivityList.activities(scope).map(Planned::item))
            .when((planned, scope) -> planned.isToCome()
                    && (planned.activity().theme().isPresent()
                            || planned.activity().status().isPresent()))
            .requires((planned, scope) -> isDecided(planned, scope))
            .arguments("what", "written")
            .message("{what} is still to be decided: {written}.")
            .suggestion("Decide it, or say by when it will be.")
            .why(
                    "Speakers and participants cannot be chosen for an event without a theme, nor for one that may not be.")
            .example("\"Information seminar (theme to be decided)\"; \"Side event (tbc)\"", "a seminar with a theme")
            .finishedTextsOnly()
            .build();

    /** Words for those who can own a place; a building that is known by its owner stands beside a town. */
    private static final Pattern INSTITUTION =
            Pattern.compile("(?i)\\b(?:assembly|commission|committee|council|court|delegation|ministry|parliament)\\b");

    private static final List<Rule<?>> ALL = List.of(
            ScheduleRules.ACT_001,
            ScheduleRules.ACT_002,
            ScheduleRules.ACT_003,
            ScheduleRules.ACT_004,
            ScheduleRules.ACT_005,
            ACT_006,
            ACT_007,
            ACT_008,
            ACT_009,
            ACT_010,
            ACT_011,
            ScheduleRules.ACT_012,
            ScheduleRules.ACT_013,
            ACT_014);

    private ActivityRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }

    private static boolean isVenueAsked(Planned planned) {
        return planned.isToCome() && planned.activity().where().isPresent();
    }

    /** Whatever is written in the place for it, be it "tbc", counts as an answer here. */
    private static boolean namesVenue(Planned planned) {
        return planned.activity()
                .where()
                .filter(where -> where.certainty() != Certainty.ABSENT)
                .isPresent();
    }

    private static Check isVenueSettled(Planned planned, Scope scope) {
        Stated<Venue> where = planned.activity().where().orElseThrow();
        if (Planned.isLost(where)) {
            return Check.unknown(Truth.unknown("the venue of \"" + planned.label() + "\", which our copy has lost"));
        }
        return trouble(where)
                .map(trouble -> planned.showing(Check.failed().with("venue", trouble), where))
                .map(failure -> planned.untilItBegins(failure, scope))
                .orElse(Check.passed());
    }

    private static Optional<String> trouble(Stated<Venue> where) {
        String words = Planned.words(where);
        if (where.certainty() == Certainty.STATED_NONE) {
            return Optional.empty();
        }
        if (where.value().isEmpty() || Planned.isOpen(where)) {
            return Optional.of(words);
        }
        Venue venue = where.value().get();
        if (venue.places().stream().allMatch(ActivityRules::isInstitution)) {
            return Optional.of(words + " names an institution and no place");
        }
        return venue.isOpenEnded()
                ? Optional.of(words + " leaves open which other places are meant")
                : Optional.empty();
    }

    private static boolean isInstitution(String place) {
        return !place.contains(" in ")
                && Stream.of(place.split(","))
                        .allMatch(part -> INSTITUTION.matcher(part).find());
    }

    private static Check isDecided(Planned planned, Scope scope) {
        return undecided(planned.activity())
                .map(open -> planned.showing(
                        Check.failed().with("what", open.what()).with("written", Planned.words(open.stated())),
                        open.stated()))
                .map(failure -> planned.untilItBegins(failure, scope))
                .orElse(Check.passed());
    }

    private record Undecided(String what, Stated<?> stated) {}

    private static Optional<Undecided> undecided(Activity activity) {
        return activity.status()
                .filter(Planned::isOpen)
                .map(status -> new Undecided("whether it takes place", marked(status, activity)))
                .or(() -> activity.theme()
                        .filter(theme -> Planned.isOpen(theme) || theme.certainty() == Certainty.ABSENT)
                        .map(theme -> new Undecided("its theme", theme)));
    }

    /** The mark that leaves the whole activity open stands in its title, where the status has no words of its own. */
    private static Stated<Activity.Status> marked(Stated<Activity.Status> status, Activity activity) {
        return status.asWritten().isBlank()
                ? Stated.<Activity.Status>builder()
                        .from(status)
                        .asWritten(end(activity.title()))
                        .build()
                : status;
    }

    private static String end(String title) {
        List<String> words = List.of(title.strip().split("\\s+"));
        int most = Labels.MOST_NAMES;
        return words.size() > most ? "… " + String.join(" ", words.subList(words.size() - most, words.size())) : title;
    }
}
