package org.hemicycle.serialization.chart;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.Comments;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.Table;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Identifier;

/**
 * Reads charts of signatures and ratifications from CSV.
 *
 * <pre>{@code
 * # as of 2026-05-09
 * # chart of CETS 210
 * state,convention,act,on,takes_effect,valid_until
 * Türkiye,CETS 210,RATIFICATION,14/03/2012,01/08/2014,
 * KZ,CETS 210,INVITATION,2020-04-22,,2025-04-22
 * }</pre>
 *
 * <p><b>Lines that begin with {@code #}</b> are comments, except these, which may also be given to the reader:
 *
 * <ul>
 *   <li>{@code # as of DAY}: the day on which the chart stood like this;
 *   <li>{@code # chart of THINGS}, divided by commas: of which conventions it has all States, and of which States it
 *       has all conventions;
 *   <li>{@code # with invitations}: that it has all requests and invitations too. Charts of the Treaty Office do not;
 *       then it stays unknown whether a State that has not signed is invited.
 * </ul>
 *
 * <p><b>Columns</b>, in any order, named in the first row:
 *
 * <ul>
 *   <li>{@code state}: a code of ISO 3166-1 alpha-2, {@code EU}, {@code XK}, or a name that the reference data have;
 *   <li>{@code convention}: its number in any spelling ({@code CETS 210}, {@code ETS No. 18}, {@code 210}), or a name
 *       that the reference data have;
 *   <li>{@code act}: a {@link org.hemicycle.accession.TreatyAction.Kind}, in any case, with spaces or underscores;
 *       {@code ACCEPTANCE} and {@code APPROVAL} are ratifications;
 *   <li>{@code on}: the day of the act, as {@code 2020-04-22} or {@code 22/04/2020};
 *   <li>{@code takes_effect}, which may be left out or empty: the day of entry into force for the State, or of its end;
 *   <li>{@code valid_until}, likewise: the last day on which an invitation, or its extension, can be taken up;
 *   <li>{@code note}, likewise: anything, for people.
 * </ul>
 *
 * <p>The text is UTF-8, with or without byte order mark; cells are divided by commas, semicolons or tabs, and quoted
 * where they contain one, as in RFC 4180. All rows are read before a chart is refused, and the message lists every cell
 * that cannot be read.
 *
 * <p>Immutable.
 */
public final class ChartReader {

    static final ChartReader DEFAULT = new ChartReader(ReferenceData.shipped(), ChartHead.NOTHING);

    private final ReferenceData reference;
    private final ChartHead head;

    private ChartReader(ReferenceData reference, ChartHead head) {
        this.reference = reference;
        this.head = head;
    }

    /**
     * The same reader with other names and numbers.
     *
     * @param other the reference data by which States and conventions are recognised
     * @return the new reader
     */
    public ChartReader under(ReferenceData other) {
        return new ChartReader(other, head);
    }

    /**
     * The same reader for charts of a day.
     *
     * @param day the day on which the chart stood as it is read
     * @return the new reader
     */
    public ChartReader asOf(LocalDate day) {
        return new ChartReader(reference, new ChartHead(List.of(day), head.complete(), head.invitations()));
    }

    /**
     * The same reader for charts that leave nothing out of something, besides what the chart itself says so of.
     *
     * @param complete conventions, of which the chart has all States, and States, of which it has all conventions
     * @return the new reader
     */
    public ChartReader of(Identifier... complete) {
        List<Identifier> all =
                Stream.concat(head.complete().stream(), Stream.of(complete)).toList();
        return new ChartReader(reference, new ChartHead(head.days(), all, head.invitations()));
    }

    /**
     * The same reader for charts that have all requests and invitations too.
     *
     * @return the new reader
     */
    public ChartReader withInvitations() {
        return new ChartReader(reference, new ChartHead(head.days(), head.complete(), true));
    }

    /**
     * Reads a chart from a file.
     *
     * @param file the file; its name without the ending gives the chart's identifier
     * @return the chart
     * @throws IOException if the file cannot be opened
     * @throws IllegalArgumentException if the chart cannot be read; the message lists every place
     */
    public SignatureChart read(Path file) throws IOException {
        return read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    /**
     * Reads a chart.
     *
     * @param name what the chart is called, such as {@code istanbul.csv}; without the ending, it gives the chart's
     *     identifier
     * @param in the text; not closed
     * @return the chart
     * @throws IOException if the text breaks off
     * @throws IllegalArgumentException if the chart cannot be read; the message lists every place
     */
    public SignatureChart read(String name, Reader in) throws IOException {
        StringWriter text = new StringWriter();
        in.transferTo(text);
        return read(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private SignatureChart read(String name, byte[] content) {
        ProblemLog log = new ProblemLog();
        Optional<Table> table = Table.read(name, content, Comments.MARKED, log);
        if (!log.problems().isEmpty()) {
            throw new UnreadableInput("Chart \"" + name + "\"", log.problems());
        }
        return new ChartReading(name, new Vocabulary(reference)).read(table.orElseThrow(), head);
    }
}
