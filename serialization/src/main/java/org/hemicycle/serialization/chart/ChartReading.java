package org.hemicycle.serialization.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Paper;
import org.hemicycle.serialization.internal.Comments;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.Table;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Origins;
import org.hemicycle.time.ExtendedDate;

/** The reading of one chart. */
final class ChartReading {

    private static final int DIGITS = 8;

    private final String name;
    private final ChartHead given;
    private final Vocabulary vocabulary;
    private final ProblemLog log = new ProblemLog();

    ChartReading(String name, ChartHead given, Vocabulary vocabulary) {
        this.name = name;
        this.given = given;
        this.vocabulary = vocabulary;
    }

    Draft<SignatureChart> read(byte[] content) {
        Optional<Table> table = Table.read(name, content, Comments.MARKED, log);
        boolean isWhole = log.size() == 0;
        return table.map(read -> draft(read, isWhole)).orElseGet(this::nothing);
    }

    /** What there is where the text has no rows; the one problem to mend first. */
    Draft<SignatureChart> nothing() {
        return draft(given, identifier(given, List.of()), List.of(), List.of(), Origins.NONE);
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
        Identifier document = identifier(head, ChartRows.cells(table));
        Origins.Builder origins = Origins.builder();
        ChartRows rows = new ChartRows(table, document, vocabulary, log, origins);
        List<TreatyAction> actions = rows.actions();
        List<LostRow> lost = new ArrayList<>(rows.lost());
        if (!isWhole) {
            lost.add(LostRow.UNKNOWN);
        }
        List<Completeness> kept = promises(head, document, lost);
        kept.forEach(promise -> comments.origins(promise)
                .forEach(origin ->
                        origins.saying(promise.citation(), "", promise.subject().address(), origin)));
        return draft(head, document, actions, kept, origins.build());
    }

    private Draft<SignatureChart> draft(
            ChartHead head,
            Identifier document,
            List<TreatyAction> actions,
            List<Completeness> completeness,
            Origins origins) {
        Paper paper = Paper.builder()
                .identifier(document)
                .name(Name.of("Chart of signatures and ratifications (" + name + ")"))
                .date(head.day().map(ExtendedDate::of))
                .build();
        return new Draft<>(
                "Chart \"" + name + "\"", new SignatureChart(paper, actions, completeness), log.problems(), origins);
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

    /** Two charts have one identifier only if they have one name and say the same in every row. */
    private Identifier identifier(ChartHead head, List<List<String>> rows) {
        List<String> problems =
                log.problems().list().stream().map(Problem::print).toList();
        String digest = Digest.of(List.of(name, head.printed(), problems, rows)).toString();
        String key = name.replaceFirst("\\.[A-Za-z]+$", "")
                .replaceAll("[^A-Za-z0-9._]+", "-")
                .replaceFirst("^-?(chart(-|$))?", "")
                .replaceFirst("-$", "");
        return Identifier.parse(Stream.of(
                        "local:chart", key, head.day().map(LocalDate::toString).orElse(""), digest.substring(0, DIGITS))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-")));
    }
}
