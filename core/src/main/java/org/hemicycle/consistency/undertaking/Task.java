package org.hemicycle.consistency.undertaking;

import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.Anchors;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Document;
import org.hemicycle.document.Document.Availability;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.programme.Undertaking.Force;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Truth;

/**
 * What somebody is to do, as a text decides, asks or promises it.
 *
 * @param undertaking the words of the text
 */
record Task(Undertaking undertaking) {

    static final Look<Task> LOOK = Look.of(
            Matter.UNDERTAKINGS,
            scope -> scope.dossier().undertakings().stream().map(Task::new).map(Task::item));

    private Item<Task> item() {
        return Item.of(undertaking.address(), label(), this);
    }

    private String label() {
        return Labels.of("Task", undertaking.what());
    }

    /** Whether the text itself asks for it, and does not recount what another one asks. */
    boolean isAsked(Scope scope) {
        return (undertaking.force() == Force.REQUESTS || undertaking.force() == Force.DECIDES)
                && undertaking
                        .what()
                        .citation()
                        .filter(place -> CitedDocuments.in(scope).isOperative(place.document()))
                        .isPresent();
    }

    private String inSentence() {
        return Labels.of("task", undertaking.what());
    }

    /** A session by the name of its body; anything else says what it is. */
    private static String told(Timing timing, Scope scope) {
        if (timing instanceof Timing.AtSession session) {
            return "session " + session.number() + " of " + Labels.name(session.body(), scope);
        }
        return timing instanceof Timing.Relative relative
                ? timing.toString().replace(relative.anchor(), Anchors.in(scope).nameOf(relative.anchor()))
                : timing.toString();
    }

    /** Whether it is said by when it is to be done. */
    Check checkDate() {
        Optional<Stated<Timing>> due = undertaking.due();
        if (due.filter(Planned::isLost).isPresent()) {
            return Check.unknown(Truth.unknown("when the " + inSentence() + " is due, which our copy has lost"));
        }
        boolean isDated = due.flatMap(Stated::value)
                .filter(timing -> !timing.equals(Timing.UNKNOWN))
                .isPresent();
        return Check.requiring(isDated, this::undated);
    }

    private Check undated() {
        Check failure = Check.failed()
                .with("written", undertaking.due().filter(Task::isWritten))
                .evidence(undertaking.what());
        return undertaking.force() == Force.DECIDES ? failure.asNote() : failure;
    }

    private static boolean isWritten(Stated<?> due) {
        return !due.asWritten().isBlank();
    }

    boolean isDue() {
        return undertaking.force().binds()
                && undertaking.due().flatMap(Stated::value).isPresent();
    }

    /** Whether it was done once its day is over. */
    Check checkOutcome(Scope scope) {
        return isFulfilled(scope)
                ? Check.passed()
                : checkOutcome(undertaking.due().orElseThrow(), scope);
    }

    /** A document that is cited and not described is there. */
    private boolean isFulfilled(Scope scope) {
        CitedDocuments documents = CitedDocuments.in(scope);
        return undertaking.fulfilledBy().stream()
                .map(documents::find)
                .anyMatch(document -> document.flatMap(Document::availability)
                        .filter(Availability.PLANNED::equals)
                        .isEmpty());
    }

    private Check checkOutcome(Stated<Timing> due, Scope scope) {
        Timing timing = due.value().orElseThrow();
        Optional<ExtendedDate> date = Anchors.in(scope).dateOf(timing);
        if (date.isEmpty()) {
            return Check.unknown(Truth.unknown("the date of " + told(timing, scope)));
        }
        return Check.requiring(
                scope.day().hasPassed(date.get()).not(),
                () -> isFollowedUp(date.get(), scope)
                        ? overdue(due, scope)
                        : Check.unknown(Truth.unknown("whether the " + inSentence() + " was done, which was due "
                                + (isWritten(due) ? "\"" + due.asWritten() + "\"" : told(timing, scope)))));
    }

    /** Whether a record that reaches beyond the due date promises all that became of what is asked of these. */
    private boolean isFollowedUp(ExtendedDate due, Scope scope) {
        return Stream.concat(
                        undertaking.by().value().stream(),
                        undertaking.addressees().stream().flatMap(each -> each.value().stream()))
                .flatMap(actor -> scope.dossier().findCompleteness(actor, actor, Completeness.Fact.FOLLOW_UP).stream())
                .anyMatch(record -> due.latest().filter(record.until()::isAfter).isPresent());
    }

    private Check overdue(Stated<Timing> due, Scope scope) {
        return showing(due, scope).evidence(due).evidence(undertaking.what());
    }

    /** When it was due: in the words of the source, or else what they would say. */
    private static Check showing(Stated<Timing> due, Scope scope) {
        Timing timing = due.value().orElseThrow();
        if (isWritten(due)) {
            return Check.failed().with("written", due);
        } else if (timing instanceof Timing.Relative relative) {
            return Check.failed()
                    .with("relation", relative.relation())
                    .with("amount", relative.amount())
                    .with("anchor", Argument.name(Anchors.in(scope).nameOf(relative.anchor())));
        } else if (timing instanceof Timing.AtSession session) {
            return Check.failed()
                    .with("session", session.number())
                    .with("body", Argument.name(Labels.name(session.body(), scope)));
        }
        Timing.On on = (Timing.On) timing;
        return Check.failed().with("course", on.course()).with("date", on.on());
    }
}
