package org.hemicycle.consistency.undertaking;

import java.util.List;
import org.hemicycle.rule.Rule;

/** Rules about what texts decide, ask and promise, and what became of it. */
public final class UndertakingRules {

    /** When something is due of which the source writes no words. */
    private static final String TIMING = "{relation, select, BEFORE {before {anchor}} AFTER {after {anchor}}"
            + " OFFSET {{amount} after {anchor}} other {{body, select, absent {{course, select, SOMETIME {sometime in }"
            + " other {}}{date}} other {session {session} of {body}}}}}";

    /** A request or decision without a date. */
    static final Rule<?> COM_001 = Rule.of("COM-001", "request-without-date")
            .warning("A text that requests something, or decides that something be done, should say by when.")
            .over(Task.LOOK)
            .when(Task::isAsked)
            .requires((task, scope) -> task.checkDate())
            .message("has no day on which it is due{written, select, absent {} other { but {written}}}.")
            .suggestion("Add a day, or the session at which it is to be reported.")
            .why("What is due at no time is never late, and nobody asks for it.")
            .example(
                    "a resolution that requests a report; a hint where it decides something",
                    "\"at its eighty-first session\"; a request that another text made and this one recounts")
            .build();

    /** A due date that has passed. */
    static final Rule<?> COM_002 = Rule.of("COM-002", "overdue")
            .warning("What was to be done by a day should be recorded as done once that day is over.")
            .over(Task.LOOK)
            .when(Task::isDue)
            .requires(Task::checkOutcome)
            .message("was due {written, select, absent {" + TIMING + "} other {{written}}}, and nothing records that it"
                    + " was done.")
            .suggestion("Record the document that fulfils it, or give it a new date.")
            .why("Nothing recorded is no failure by itself: only a record that promises to be complete shows one.")
            .example(
                    "a report due in June, of which the complete follow-up to December knows nothing",
                    "the same with no such promise, which is undetermined; a report not yet due")
            .build();

    /** Documents of which there is no more than a label. */
    static final Rule<?> COM_003 = Rule.of("COM-003", "document-by-label-only")
            .note("A document that a text announces should be within reach of its readers, or cited so that they find"
                    + " it.")
            .over(Announced.LOOK)
            .requires((announced, scope) -> announced.check())
            .message("{count, plural, one {# document is} other {# documents are}} announced by a label or link alone"
                    + "{count, plural, one {:} other {, such as}} \"{example}\".")
            .suggestion(
                    "Give {count, plural, one {its symbol or number, or attach it} other {their symbols or numbers, or attach them}}.")
            .why("A link that leads nowhere proves nothing, and a printed page has none.")
            .example("\"Minutes\" beside each of 29 meetings, without a number", "\"CDL-AD(2022)028\"")
            .finishedTextsOnly()
            .build();

    /** A body that does not meet. */
    static final Rule<?> COM_004 = Rule.of("COM-004", "body-not-meeting")
            .note("A body with a mandate should meet, or be said to have done its work.")
            .over(Meetings.LOOK)
            .requires((meetings, scope) -> meetings.check())
            .message("last met on {last}; the same record goes on to {until}, and its meetings used to be {gap} days"
                    + " apart.")
            .suggestion("Say whether its work is done, or when it meets again.")
            .why("A body that has stopped meeting without a word leaves its task open, and its members unsure.")
            .example(
                    "a sub-group that met twice within two months, on a page that records meetings for two more years",
                    "a network whose meetings are half a year apart")
            .build();

    /** An output that is promised and never closed. */
    static final Rule<?> COM_005 = Rule.of("COM-005", "planned-output-open")
            .note("A text that reports on the preparation of a document should say when it is due or whether it was"
                    + " delivered.")
            .over(PromisedOutput.LOOK)
            .requires(PromisedOutput::check)
            .message(
                    "is still to be prepared{by, select, absent {} other { by {by, list, between {, } last { and } most 3"
                            + " more { and # more}}}}; nothing says by when, nor that it was delivered.")
            .suggestion("Give the day on which it is due, or cite it.")
            .why("Readers cannot tell an output that is late from one that was given up.")
            .example(
                    "a compendium that a sub-group was set up to prepare, with no more said of it",
                    "the same with a due date, or with the number under which it was published")
            .finishedTextsOnly()
            .build();

    private static final List<Rule<?>> ALL = List.of(COM_001, COM_002, COM_003, COM_004, COM_005);

    private UndertakingRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
