package org.hemicycle.serialization.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Completeness;
import org.hemicycle.serialization.internal.Comments;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.Table;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Origins;

/** The reading of one chart. */
final class ChartReading {

    private final String name;
    private final ChartHead given;
    private final Vocabulary vocabulary;
    private final ProblemLog log = new ProblemLog();
    private final ChartFile file;

    ChartReading(String name, ChartHead given, Vocabulary vocabulary) {
        this.name = name;
        this.given = given;
        this.vocabulary = vocabulary;
        this.file = new ChartFile(name, log);
    }

    Draft<SignatureChart> read(byte[] content) {
        Optional<Table> table = Table.read(name, content, Comments.MARKED, log);
        boolean isWhole = log.size() == 0;
        return table.map(read -> draft(read, isWhole)).orElseGet(this::nothing);
    }

    /** What there is where the text has no rows; the one problem to mend first. */
    Draft<SignatureChart> nothing() {
        return file.draft(given, file.identifier(given, List.of()), List.of(), List.of(), Origins.NONE);
    }

    /** Nothing, since the text cannot be had. */
    Draft<SignatureChart> nothing(Problem problem) {
        log.add(problem);
        return nothing();
    }

    private Draft<SignatureChart> draft(Table table, boolean isWhole) {
        ChartComments comments = new ChartComments(name, given, vocabulary, log);
        table.comments().forEach(comments::read);
        ChartHead head = comments.head();
        Identifier document = file.identifier(head, ChartRows.cells(table));
        Origins.Builder origins = Origins.builder();
        ChartRows rows = new ChartRows(table, vocabulary, log, new ActMaker(document, origins));
        List<TreatyAction> actions = rows.actions();
        List<LostRow> lost = new ArrayList<>(rows.lost());
        if (!isWhole) {
            lost.add(LostRow.UNKNOWN);
        }
        List<Completeness> kept = promises(head, document, lost);
        kept.forEach(promise -> comments.origins(promise)
                .forEach(origin ->
                        origins.saying(promise.citation(), "", promise.subject().address(), origin)));
        return file.draft(head, document, actions, kept, origins.build());
    }

    /** A row that is lost never makes "nothing recorded" mean that nothing was done. */
    private static List<Completeness> promises(ChartHead head, Identifier document, List<LostRow> lost) {
        Citation whole = Citation.of(document, "");
        return head.day().stream()
                .flatMap(day -> head.complete().stream()
                        .filter(thing -> lost.stream().noneMatch(row -> row.mayConcern(thing)))
                        .map(thing -> new Completeness(thing, head.fact(), day, "", whole)))
                .toList();
    }
}
