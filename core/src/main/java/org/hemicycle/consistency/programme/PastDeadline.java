package org.hemicycle.consistency.programme;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Document;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/**
 * Something about a programme that was due before the text that names it was written.
 *
 * @param undertaking what was due
 * @param due when
 * @param written the date of the text
 * @param isReported whether a development says what came of it
 */
record PastDeadline(Undertaking undertaking, ExtendedDate due, ExtendedDate written, boolean isReported) {

    static final Look<PastDeadline> LOOK = Look.ofFacts(Matter.UNDERTAKINGS, PastDeadline::all);

    private static Stream<Item<PastDeadline>> all(Scope scope) {
        Map<Identifier, ExtendedDate> dates = scope.dossier().documents().stream()
                .filter(document -> document.date().isPresent())
                .collect(Collectors.toMap(
                        Document::identifier, document -> document.date().orElseThrow(), (one, other) -> one));
        Set<Subject> reported = scope.dossier().developments().stream()
                .flatMap(development -> development.concerns().stream())
                .collect(Collectors.toSet());
        return scope.dossier().undertakings().stream()
                .filter(undertaking -> undertaking.concerns().stream().anyMatch(Subject.Part.class::isInstance))
                .flatMap(undertaking -> of(undertaking, dates, reported).stream())
                .map(deadline -> Item.of(deadline.undertaking.address(), label(deadline.undertaking), deadline));
    }

    private static Optional<PastDeadline> of(
            Undertaking undertaking, Map<Identifier, ExtendedDate> dates, Set<Subject> reported) {
        Optional<ExtendedDate> written = undertaking
                .what()
                .citation()
                .map(Citation::document)
                .flatMap(document -> Optional.ofNullable(dates.get(document)));
        return undertaking
                .due()
                .flatMap(Stated::value)
                .flatMap(Timing::date)
                .flatMap(due -> written.filter(date -> isOver(due, date))
                        .map(date -> new PastDeadline(
                                undertaking, due, date, reported.contains(Subject.of(undertaking.address())))));
    }

    private static boolean isOver(ExtendedDate due, ExtendedDate written) {
        return due.latest()
                .flatMap(last -> written.earliest().filter(last::isBefore))
                .isPresent();
    }

    static String label(Undertaking undertaking) {
        return Labels.of("Task", undertaking.what());
    }

    Check isAnswered(Scope scope) {
        return Check.requiring(isReported || !undertaking.fulfilledBy().isEmpty(), () -> unanswered(scope));
    }

    private Check unanswered(Scope scope) {
        Stated<Timing> stated = undertaking.due().orElseThrow();
        return Due.told(stated, scope).with("date", written).evidence(stated).evidence(undertaking.what());
    }
}
