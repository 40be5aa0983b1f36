package org.hemicycle.consistency.undertaking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.Anchors;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Document;
import org.hemicycle.finding.Severity;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Planned;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.programme.Undertaking.Force;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Truth;

/** Rules about what texts decide, ask and promise, and what became of it. */
public final class UndertakingRules {

    /** A request or decision without a date. */
    static final Rule<?> COM_001 = Rule.<Undertaking>builder("COM-001", "request-without-date")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("A text that requests something, or decides that something be done, should say by when.")
            .over(UndertakingRules::items)
            .when((undertaking, scope) -> asks(undertaking) && isOwn(undertaking, scope))
            .requires((undertaking, scope) -> hasDate(undertaking))
            .arguments("written")
            .message("is not said to be due at any time{written}.")
            .suggestion("Add a day, or the session at which it is to be reported.")
            .why("What is due at no time is never late, and nobody asks for it.")
            .example(
                    "a resolution that requests a report; a hint where it decides something",
                    "\"at its eighty-first session\"; a request that another text made and this one recounts")
            .build();

    /** A due date that has passed. */
    static final Rule<?> COM_002 = Rule.<Undertaking>builder("COM-002", "overdue")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("What was to be done by a day should be recorded as done once that day is over.")
            .over(UndertakingRules::items)
            .when((undertaking, scope) -> undertaking.force().binds()
                    && undertaking.due().flatMap(Stated::value).isPresent())
            .requires((undertaking, scope) -> isDone(undertaking, scope))
            .arguments("due")
            .message("was due {due}, and nothing records that it was done.")
            .suggestion("Record the document that fulfils it, or give it a new date.")
            .why("Nothing recorded is no failure by itself: only a record that promises to be complete shows one.")
            .example(
                    "a report due in June, of which the complete follow-up to December knows nothing",
                    "the same with no such promise, which is undetermined; a report not yet due")
            .build();

    /** Documents of which there is no more than a label. */
    static final Rule<?> COM_003 = Rule.<Announced>builder("COM-003", "document-by-label-only")
            .severity(Severity.NOTE)
            .coherence()
            .sentence(
                    "A document that a text announces should be within reach of its readers, or cited so that they find"
                            + " it.")
            .over(Announced::all)
            .requires((announced, scope) -> announced.check())
            .arguments("count", "example")
            .message("{count} announced by a label or link alone, such as {example}.")
            .suggestion("Give their symbols or numbers, or attach them.")
            .why("A link that leads nowhere proves nothing, and a printed page has none.")
            .example("\"Minutes\" beside each of 29 meetings, without a number", "\"CDL-AD(2022)028\"")
            .finishedTextsOnly()
            .build();

    /** A body that does not meet. */
    static final Rule<?> COM_004 = Rule.<Meetings>builder("COM-004", "body-not-meeting")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("A body with a mandate should meet, or be said to have done its work.")
            .over(Meetings::all)
            .requires((meetings, scope) -> meetings.check())
            .arguments("last", "until", "gap")
            .message("last met on {last}; the same record goes on to {until}, and its meetings used to be {gap} days"
                    + " apart.")
            .suggestion("Say whether its work is done, or when it meets again.")
            .why("A body that has stopped meeting without a word leaves its task open, and its members unsure.")
            .example(
                    "a sub-group that met twice within two months, on a page that records meetings for two more years",
                    "a network whose meetings are half a year apart")
            .build();

    /** An output that is promised and never closed. */
    static final Rule<?> COM_005 = Rule.<PromisedOutput>builder("COM-005", "planned-output-open")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("A text that reports on the preparation of a document should say when it is due or whether it was"
                    + " delivered.")
            .over(PromisedOutput::all)
            .requires((output, scope) -> output.check(scope))
            .arguments("by")
            .message("is still to be prepared ({by}); nothing says by when, nor that it was delivered.")
            .suggestion("Give the day on which it is due, or cite it.")
            .why("Readers cannot tell an output that is late from one that was given up.")
            .example(
                    "a compendium that a sub-group was set up to prepare, with no more said of it",
                    "the same with a due date, or with the number under which it was published")
            .finishedTextsOnly()
            .build();

    /** The documents by identifier, to find out which have been delivered. */
    private static final Function<Scope, Map<Identifier, Document>> DOCUMENTS = UndertakingRules::documents;

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

    private static Map<Identifier, Document> documents(Scope scope) {
        Map<Identifier, Document> documents = new HashMap<>();
        scope.dossier().documents().forEach(document -> documents.putIfAbsent(document.identifier(), document));
        return documents;
    }

    private static Stream<Item<Undertaking>> items(Scope scope) {
        return scope.dossier().undertakings().stream()
                .map(undertaking -> Item.of(undertaking.address(), label(undertaking), undertaking));
    }

    private static String label(Undertaking undertaking) {
        return "\"" + Labels.brief(text(undertaking)) + "\"";
    }

    private static String text(Undertaking undertaking) {
        return undertaking.what().value().orElse(undertaking.what().asWritten());
    }

    private static boolean asks(Undertaking undertaking) {
        return undertaking.force() == Force.REQUESTS || undertaking.force() == Force.DECIDES;
    }

    private static boolean isOwn(Undertaking undertaking, Scope scope) {
        return undertaking
                .what()
                .citation()
                .filter(place -> CitedDocuments.in(scope).isOperative(place.document()))
                .isPresent();
    }

    private static Check hasDate(Undertaking undertaking) {
        Optional<Stated<Timing>> due = undertaking.due();
        if (due.flatMap(Stated::value)
                .filter(timing -> !timing.equals(Timing.UNKNOWN))
                .isPresent()) {
            return Check.passed();
        }
        if (due.filter(Planned::isLost).isPresent()) {
            return Check.unknown(Truth.unknown("when " + label(undertaking) + " is due, which our copy has lost"));
        }
        String written = due.map(Stated::asWritten)
                .filter(words -> !words.isBlank())
                .map(words -> " but \"" + words + "\"")
                .orElse("");
        Check failure = Check.failed().with("written", written).evidence(undertaking.what());
        return undertaking.force() == Force.DECIDES ? failure.asNote() : failure;
    }

    private static Check isDone(Undertaking undertaking, Scope scope) {
        boolean isFulfilled = undertaking.fulfilledBy().stream()
                .map(scope.index(DOCUMENTS)::get)
                .anyMatch(document -> document == null
                        || document.availability()
                                .filter(Document.Availability.PLANNED::equals)
                                .isEmpty());
        return isFulfilled ? Check.passed() : isDueYet(undertaking, scope);
    }

    private static Check isDueYet(Undertaking undertaking, Scope scope) {
        Stated<Timing> due = undertaking.due().orElseThrow();
        Timing timing = due.value().orElseThrow();
        Optional<ExtendedDate> date = scope.index(Anchors.INDEX).dateOf(timing);
        if (date.isEmpty()) {
            return Check.unknown(Truth.unknown("the date of " + timing));
        }
        Truth passed = scope.day().hasPassed(date.get());
        if (!passed.isYes()) {
            return passed.isNo() ? Check.passed() : Check.unknown(passed);
        }
        return isFollowedUp(undertaking, date.get(), scope)
                ? Check.failed().with("due", words(due)).evidence(due).evidence(undertaking.what())
                : Check.unknown(
                        Truth.unknown("whether " + label(undertaking) + " was done, which was due " + words(due)));
    }

    private static String words(Stated<Timing> due) {
        return due.asWritten().isBlank() ? due.value().orElseThrow().toString() : Planned.words(due);
    }

    /** Whether a record that reaches beyond the due date promises all that became of what is asked of these. */
    private static boolean isFollowedUp(Undertaking undertaking, ExtendedDate due, Scope scope) {
        return Stream.concat(
                        undertaking.by().value().stream(),
                        undertaking.addressees().stream().flatMap(each -> each.value().stream()))
                .flatMap(actor -> scope.dossier().findCompleteness(actor, actor, Completeness.Fact.FOLLOW_UP).stream())
                .anyMatch(record -> due.latest().filter(record.until()::isAfter).isPresent());
    }
}
