package org.hemicycle.serialization.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Paper;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Origins;
import org.hemicycle.time.ExtendedDate;

/**
 * What a chart becomes, of whatever form it is.
 *
 * @param name the name of the file
 * @param log what is wrong with it
 */
record ChartFile(String name, ProblemLog log) {

    private static final int DIGITS = 8;

    Draft<SignatureChart> draft(
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

    /** Two charts have one identifier only if they have one name and say the same in every row. */
    Identifier identifier(ChartHead head, List<List<String>> rows) {
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
