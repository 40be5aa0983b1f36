package org.hemicycle.consistency.activity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.view.Anchors;
import org.hemicycle.finding.Severity;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Planned;
import org.hemicycle.look.Siblings;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Stated;
import org.hemicycle.source.Wording;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Doubt;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Truth;

/** Rules about when activities take place. */
public final class ScheduleRules {

    /** An activity outside the period of its plan. */
    static final Rule<?> ACT_001 = Rule.<Planned>builder("ACT-001", "activity-outside-period")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("An activity must take place within the period of the programme that plans it.")
            .over(scope -> planned(scope).map(Planned::item))
            .when((planned, scope) ->
                    !planned.hasStatus(Activity.Status.POSTPONED, Activity.Status.CANCELLED) && !isBlank(planned))
            .requires((planned, scope) -> isWithinPeriod(planned))
            .arguments("date", "period")
            .message("is dated {date}, outside the period of the programme, {period}.")
            .suggestion("Correct the date, or move the activity into the programme of that time.")
            .why("What lies outside the period is covered by neither the mandate nor the money of the programme.")
            .example("a seminar on 12 January 2026 in a work plan for 2025", "an activity \"all year\" in that plan")
            .build();

    /** A date that is not settled. */
    static final Rule<?> ACT_002 = Rule.<Unsettled>builder("ACT-002", "date-not-settled")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("The date of an activity should be settled before the first day on which it can take place.")
            .over(ScheduleRules::datesAsked)
            .requires((unsettled, scope) -> isSettled(unsettled, scope))
            .arguments("written")
            .message("the date is not settled: {written}.")
            .suggestion("Settle the date, or say by when it will be.")
            .why("Partners cannot keep a day free that may be any of a half-year; once that has begun, time is lost.")
            .example(
                    "\"April or June\": a hint until 1 April, a warning from 2 April on",
                    "\"15-16 December\", and \"all year\" for what goes on all year")
            .finishedTextsOnly()
            .build();

    /** A date in words that can be read in more than one way, or in none. */
    static final Rule<?> ACT_003 = Rule.<Planned>builder("ACT-003", "ambiguous-date")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("A date should be given in words that all readers understand alike.")
            .over(scope -> ActivityList.activities(scope).map(Planned::item))
            .when((planned, scope) -> hasReadDate(planned) || hasUnreadDate(planned))
            .requires(ScheduleRules::isClear)
            .arguments("date", "trouble")
            .message("is dated {date}, which {trouble}.")
            .suggestion("Name the days or the months, with their year.")
            .why("Readers of different languages would expect the activity in different months.")
            .example(
                    "\"1st trimester\": three months in one language, four in another; \"2024-27\"; \"31 June\"",
                    "\"1st quarter\"; \"1st semester\" for six months; \"T2\" in a document that states to be in French")
            .build();

    /** Dates whose year has to be inferred. */
    static final Rule<?> ACT_004 = Rule.<YearImplied>builder("ACT-004", "year-implied")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("A date should name its year.")
            .over(scope -> ActivityList.all(scope).map(list -> list.with(YearImplied.of(list))))
            .requires((implied, scope) -> implied.check())
            .arguments("count", "date", "year")
            .message("the year is not written in {count}, such as {date}, and is taken to be {year}.")
            .suggestion("Write the year with each date, or once above all of them.")
            .why(
                    "A row that is copied into a report or the next plan loses the year; in a plan of several years it never"
                            + " had one.")
            .example("\"20 March\" in a plan for 2025", "\"20 March 2025\"")
            .build();

    /** A date that hangs on something without a date. */
    static final Rule<?> ACT_005 = Rule.<Planned>builder("ACT-005", "relative-to-undated")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("What an activity is timed by should have a date itself.")
            .over(scope -> ActivityList.activities(scope).map(Planned::item))
            .when((planned, scope) -> relative(planned).isPresent() && planned.isToCome())
            .requires((planned, scope) -> isAnchored(planned, scope))
            .arguments("when", "anchor")
            .message("takes place {when}, and no date is given for \"{anchor}\".")
            .suggestion("Give the date of \"{anchor}\", or one for the activity itself.")
            .why("Nobody outside the secretariat can tell when the activity takes place.")
            .example(
                    "\"before the Conference of Presidents\", which is dated nowhere",
                    "\"after the round table\" of another row, which has a date")
            .build();

    /** Editions, follow-ups or lists in the wrong order. */
    static final Rule<?> ACT_012 = Rule.<Sequence>builder("ACT-012", "activities-out-of-order")
            .severity(Severity.ERROR)
            .coherence()
            .sentence(
                    "The dates of activities must have the order of their editions, and what follows up must be later.")
            .over(Sequence::all)
            .requires((sequence, scope) -> sequence.check())
            .arguments("date", "order", "other", "otherDate")
            .message("is dated {date}, {order} {other}, dated {otherDate}.")
            .suggestion("Correct the date or the number that is wrong.")
            .why("One date or one number is wrong, and with it what is counted from them.")
            .example(
                    "the fourteenth conference held a year after the fifteenth; one meeting of 2012 in a list from 2022"
                            + " down to 2019",
                    "a list of meetings that is strictly newest first, or strictly oldest first")
            .build();

    /** An activity said to have been held on a day that is still to come. */
    static final Rule<?> ACT_013 = Rule.<Planned>builder("ACT-013", "held-in-the-future")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("An activity that is said to have been held must not lie in the future.")
            .over(scope -> ActivityList.activities(scope).map(Planned::item))
            .when((planned, scope) -> planned.hasStatus(Activity.Status.HELD)
                    && planned.date().isPresent()
                    && !isReportedLater(planned, scope))
            .requires((planned, scope) ->
                    Check.requiring(scope.day().hasReached(planned.date().orElseThrow()), held(planned)))
            .arguments("date")
            .message("is said to have been held, and is dated {date}, which is still to come.")
            .suggestion("Correct the date or the status; or judge from a later day.")
            .why("Either it has not been held or the date is wrong; in both cases the report says too much.")
            .example(
                    "a meeting reported as held, dated a year ahead by a slip",
                    "one dated the day from which is judged")
            .build();

    /** An activity whose date is asked for, or those of a list that mostly has no settled dates. */
    private record Unsettled(List<Planned> which, Siblings<Planned> siblings, boolean isList) {}

    private ScheduleRules() {}

    private static Stream<Planned> planned(Scope scope) {
        return ActivityList.ofProgrammes(scope).flatMap(list -> list.activities().stream());
    }

    private static boolean isBlank(Planned planned) {
        return planned.activity()
                .when()
                .filter(when -> when.value().isPresent() || !when.asWritten().isBlank())
                .isEmpty();
    }

    private static Check isWithinPeriod(Planned planned) {
        Programme programme = planned.programme().orElseThrow();
        Stated<Timing> when = planned.activity().when().orElseThrow();
        Optional<DateRange> period = programme.extendedPeriod();
        if (period.isEmpty()) {
            return Check.unknown(Truth.unknown("the period of \"" + programme.heading() + "\""));
        }
        Truth within = when.value()
                .map(timing -> timing.within(period.get()))
                .orElseGet(() -> Truth.unknown("when \"" + planned.label() + "\" takes place"));
        return Check.requiring(
                within,
                planned.showing(Check.failed().with("date", Planned.words(when)).with("period", period.get()), when)
                        .evidence(programme.periodEvidence()));
    }

    private static Stream<Item<Unsettled>> datesAsked(Scope scope) {
        return ActivityList.all(scope).flatMap(list -> {
            Siblings<Planned> asked = list.siblings(ScheduleRules::isDateAsked, ScheduleRules::isDateSettled);
            boolean isUsed = asked.having().size() * 2 >= asked.members().size();
            Stream<Item<Unsettled>> each = asked.members().stream()
                    .map(Item::value)
                    .filter(planned -> isUsed || isDateSettled(planned) || planned.hasBegun(scope))
                    .map(planned -> planned.with(new Unsettled(List.of(planned), asked, false)));
            List<Planned> ahead = asked.members().stream()
                    .map(Item::value)
                    .filter(planned -> !isUsed && !isDateSettled(planned) && !planned.hasBegun(scope))
                    .toList();
            Stream<Item<Unsettled>> whole =
                    ahead.isEmpty() ? Stream.empty() : Stream.of(list.with(new Unsettled(ahead, asked, true)));
            return Stream.concat(whole, each);
        });
    }

    /** Not where the wording is the trouble, or what the activity is timed by. */
    private static boolean isDateAsked(Planned planned) {
        return planned.isToCome()
                && planned.activity().when().isPresent()
                && !hasUnreadDate(planned)
                && relative(planned).isEmpty();
    }

    private static boolean isDateSettled(Planned planned) {
        Stated<Timing> when = planned.activity().when().orElseThrow();
        boolean isExact = when.value().filter(ScheduleRules::isExact).isPresent();
        return isExact && !Planned.isOpen(when) || Planned.isLost(when);
    }

    /** A session of a body is settled, though its days may not be known here. */
    private static boolean isExact(Timing timing) {
        return timing instanceof Timing.AtSession
                || timing instanceof Timing.On on
                        && on.course() == Timing.Course.CONTINUOUS
                        && Stream.of(on.on().earliest(), on.on().latest())
                                .flatMap(Optional::stream)
                                .allMatch(day -> on.on().contains(day).isYes());
    }

    private static Check isSettled(Unsettled unsettled, Scope scope) {
        if (unsettled.isList()) {
            return ahead(unsettled);
        }
        Planned planned = unsettled.which().get(0);
        Stated<Timing> when = planned.activity().when().orElseThrow();
        if (Planned.isLost(when)) {
            return Check.unknown(Truth.unknown("the date of \"" + planned.label() + "\", which our copy has lost"));
        }
        if (isDateSettled(planned)) {
            return Check.passed();
        }
        return planned.untilItBegins(planned.showingDate(Check.failed().with("written", Planned.words(when))), scope);
    }

    private static Check ahead(Unsettled unsettled) {
        List<Planned> which = unsettled.which();
        Check check = Check.failed()
                .with(
                        "written",
                        "that of " + which.size() + " of "
                                + unsettled.siblings().members().size() + " activities, such as "
                                + Planned.words(which.get(0).activity().when().orElseThrow()));
        for (Planned planned : which.stream().limit(Labels.MOST_NAMES).toList()) {
            check = planned.showingDate(check);
        }
        return check.asNote();
    }

    /** Whether there are words for the date, beside a mark such as "tbc", that mean nothing here. */
    private static boolean hasUnreadDate(Planned planned) {
        return planned.activity()
                .when()
                .filter(when -> when.value().isEmpty())
                .filter(when -> when.certainty() != Certainty.STATED_NONE && when.certainty() != Certainty.DAMAGED)
                .filter(when -> !dateWords(when).matches("[-.…]*"))
                .isPresent();
    }

    private static boolean hasReadDate(Planned planned) {
        return planned.activity().when().flatMap(Stated::value).isPresent();
    }

    private static String dateWords(Stated<Timing> when) {
        return Wording.of(when.asWritten()).words();
    }

    private static Check isClear(Planned planned, Scope scope) {
        if (hasReadDate(planned)) {
            return Check.passed();
        }
        Stated<Timing> when = planned.activity().when().orElseThrow();
        return doubt(planned, when.asWritten(), scope)
                .map(doubt -> planned.showing(
                        Check.failed().with("date", Planned.words(when)).with("trouble", doubt.phrase()), when))
                .orElseGet(() -> Check.unknown(Truth.unknown("what \"" + when.asWritten() + "\" means as a date")));
    }

    /**
     * As the words of the document are read: in its languages, for the year of the programme or else of the document.
     */
    private static Optional<Doubt> doubt(Planned planned, String words, Scope scope) {
        CitedDocuments texts = CitedDocuments.in(scope);
        Identifier document = planned.place().document();
        Optional<DateRange> about = planned.programme().isPresent()
                ? planned.programme().flatMap(programme -> programme.period().value())
                : texts.dateOf(document).map(ExtendedDate::bounds);
        return Timing.doubt(
                words,
                about.flatMap(DateRange::year).orElse(Timing.NO_YEAR),
                texts.languagesOf(document).toArray(Language[]::new));
    }

    private static Optional<Timing.Relative> relative(Planned planned) {
        return planned.activity()
                .when()
                .flatMap(Stated::value)
                .filter(Timing.Relative.class::isInstance)
                .map(Timing.Relative.class::cast);
    }

    private static Check isAnchored(Planned planned, Scope scope) {
        Timing.Relative relative = relative(planned).orElseThrow();
        if (scope.index(Anchors.INDEX).find(relative.anchor()).isPresent()) {
            return Check.passed();
        }
        Stated<Timing> when = planned.activity().when().orElseThrow();
        return planned.showing(
                Check.failed()
                        .with("when", when.asWritten().isBlank() ? relative.toString() : when.asWritten())
                        .with("anchor", relative.anchor()),
                when);
    }

    /** A document that bears a later date reports what was held by then, whatever day is judged from. */
    private static boolean isReportedLater(Planned planned, Scope scope) {
        Optional<ExtendedDate> reported =
                CitedDocuments.in(scope).dateOf(planned.place().document());
        return reported.filter(
                        date -> !date.before(planned.date().orElseThrow()).isYes())
                .isPresent();
    }

    private static Check held(Planned planned) {
        Stated<Timing> when = planned.activity().when().orElseThrow();
        Check check = planned.showing(Check.failed().with("date", planned.date().orElseThrow()), when);
        Stated<Activity.Status> status = planned.activity().status().orElseThrow();
        Optional<Citation> place = status.citation();
        return place.isPresent() ? check.evidence(status) : check.evidence(planned.place());
    }
}
