package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Subject;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;

/** The promises of completeness, without those of a record from which a row was lost. */
final class Promises {

    private static final Map<Completeness.Fact, List<SheetForm>> RECORDS = Map.of(
            Completeness.Fact.TREATY_ACTIONS, List.of(RecordSheets.TREATY_CLAIMS, RecordSheets.TREATY_ACTIONS),
            Completeness.Fact.SIGNATURES, List.of(RecordSheets.TREATY_CLAIMS, RecordSheets.TREATY_ACTIONS),
            Completeness.Fact.STANDINGS, List.of(RecordSheets.STANDINGS, RecordSheets.CLAIMS),
            Completeness.Fact.FOLLOW_UP,
                    List.of(DocumentSheets.DOCUMENTS, RecordSheets.DEVELOPMENTS, RecordSheets.UNDERTAKINGS),
            Completeness.Fact.MENTIONS, List.of(DocumentSheets.MENTIONS, DocumentSheets.DEFINITIONS));

    private final Tables tables;
    private final Reading reading;

    Promises(Tables tables, Reading reading) {
        this.tables = tables;
        this.reading = reading;
    }

    List<Completeness> kept() {
        List<Completeness> kept = new ArrayList<>();
        for (Row row : tables.rows(RecordSheets.COMPLETENESS)) {
            RecordSheets.COMPLETENESS
                    .read(
                            new Cells(row, Address.ROOT, reading),
                            promise -> promise.subject().address())
                    .filter(promise -> isKept(row, promise))
                    .ifPresent(kept::add);
        }
        return kept;
    }

    private boolean isKept(Row row, Completeness promise) {
        List<SheetForm> records = RECORDS.get(promise.fact());
        Optional<String> torn =
                records.stream().filter(tables::isTorn).map(SheetForm::file).findFirst();
        Optional<String> lost = reading.lostRows().stream()
                .filter(each ->
                        records.stream().anyMatch(record -> record.file().equals(each.file())))
                .filter(each -> mayConcern(promise.subject(), each))
                .map(each -> each.place().toString())
                .findFirst();
        Optional<String> cause = lost.or(() -> torn);
        cause.ifPresent(where -> reading.log()
                .add(Problem.error(row.place(), "the promise is left out, since a row is lost that it covers: " + where)
                        .mend("Mend that row first.")));
        return cause.isEmpty();
    }

    /** Whether a row that was lost may have been about what a promise is about: not, where it names others. */
    private boolean mayConcern(Subject promised, Row row) {
        boolean isStated = row.columns().contains("subject");
        if (isStated) {
            return Quietly.read(Formats.SUBJECT, row.find("subject"), reading)
                    .map(subject -> identifiers(subject).containsAll(identifiers(promised)))
                    .orElse(true);
        }
        if (promised instanceof Subject.Pair pair) {
            return mayName(pair.first(), row, "state", "holder") && mayName(pair.second(), row, "convention", "body");
        }
        return !(promised instanceof Subject.Thing thing)
                || (thing.identifier().scheme() == Identifier.Scheme.TREATY
                        ? mayName(thing.identifier(), row, "convention")
                        : mayName(thing.identifier(), row, "state", "holder", "body"));
    }

    private static Set<Identifier> identifiers(Subject subject) {
        return subject instanceof Subject.Pair pair
                ? Set.of(pair.first(), pair.second())
                : subject instanceof Subject.Thing thing ? Set.of(thing.identifier()) : Set.of();
    }

    /**
     * Whether one of the cells has a code or cannot be read; a row without any of the columns may be about anything.
     */
    private boolean mayName(Identifier code, Row row, String... columns) {
        List<Optional<Identifier>> named = Stream.of(columns)
                .filter(row.columns()::contains)
                .map(column -> Quietly.read(Formats.CODE, row.find(column), reading))
                .toList();
        return named.isEmpty()
                || named.stream()
                        .anyMatch(each ->
                                each.filter(other -> !other.equals(code)).isEmpty());
    }
}
