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
import org.hemicycle.document.Subject;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.page.Pages;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Identifier;

/**
 * Reads charts of signatures and ratifications: in the forms of those who publish them, which {@link Charts} lists, and
 * as a table of acts, which anybody can type.
 *
 * <p>A chart is recognised by what it says, in whatever encoding. What it does not say itself, the reader is told:
 * {@link #treaty of which treaty it is}, and {@link #otherwiseAsOf on which day it stood like this}. Of a <b>table of
 * acts</b> each row is one act:
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
 *   <li>{@code # chart of THINGS}, divided by commas: of which conventions it has all States, of which States it has
 *       all conventions, and of which State with which convention ({@code CA with CETS 185}) it has all acts;
 *   <li>{@code # with invitations}: that it has all requests and invitations too. Charts of the Treaty Office do not;
 *       then it stays unknown whether a State that has not signed is invited.
 * </ul>
 *
 * <p><b>Columns</b>, in any order, named in the first row:
 *
 * <ul>
 *   <li>{@code state}: a code of ISO 3166-1 alpha-2, {@code EU}, {@code XK}, or a name; known to the reference data;
 *   <li>{@code convention}: its number in any spelling ({@code CETS 210}, {@code ETS No. 18}, {@code 210}), which the
 *       reference data may lack, if it is not beyond the series; or a name that they have;
 *   <li>{@code act}: a {@link org.hemicycle.accession.TreatyAction.Kind}, in any case, with blanks, hyphens or
 *       underscores, and a mark in brackets after it, as in {@code Accession (a)}; {@code ACCEPTANCE} and
 *       {@code APPROVAL} are ratifications;
 *   <li>{@code on}: the day of the act, as {@code 2020-04-22} or {@code 22/04/2020};
 *   <li>{@code takes_effect}, which may be left out or empty: the day of entry into force for the State, or of its end,
 *       or from which it is applied provisionally or suspended;
 *   <li>{@code valid_until}, likewise: the last day on which an invitation, or its extension, can be taken up, or the
 *       one that a request for an extension asks for;
 *   <li>{@code note}, likewise: anything, for people.
 * </ul>
 *
 * <p>Cells are divided by commas, semicolons or tabs, and quoted where they contain one, as in RFC 4180.
 *
 * <p>No row is passed over. {@link #read(Path)} refuses a chart of which anything cannot be taken, with all that is
 * wrong in order of lines; {@link #readDraft(Path)} gives what can be taken together with what is wrong.
 *
 * <p>Immutable.
 */
public final class ChartReader {

    static final ChartReader DEFAULT = new ChartReader(ReferenceData.shipped(), ChartHead.NOTHING, Optional.empty());

    private final ReferenceData reference;
    private final ChartHead head;
    private final Optional<Identifier> treaty;

    private ChartReader(ReferenceData reference, ChartHead head, Optional<Identifier> treaty) {
        this.reference = reference;
        this.head = head;
        this.treaty = treaty;
    }

    /**
     * The same reader with other names and numbers.
     *
     * @param other the reference data by which States and conventions are recognised
     * @return the new reader
     */
    public ChartReader under(ReferenceData other) {
        return new ChartReader(other, head, treaty);
    }

    /**
     * The same reader for charts of a day.
     *
     * @param day the day on which the chart stood as it is read
     * @return the new reader
     */
    public ChartReader asOf(LocalDate day) {
        return new ChartReader(
                reference, new ChartHead(List.of(day), head.complete(), head.invitations(), head.otherwise()), treaty);
    }

    /**
     * The same reader for charts that may not say on which day they stood like this. One that does keeps its own day.
     *
     * @param day the day on which the others stood as they are read
     * @return the new reader
     */
    public ChartReader otherwiseAsOf(LocalDate day) {
        return new ChartReader(
                reference, new ChartHead(head.days(), head.complete(), head.invitations(), Optional.of(day)), treaty);
    }

    /**
     * The same reader for charts that may not say of which treaty they are, such as those of the Dutch treaty database.
     * One that does keeps its own, and it is pointed out that this is another one.
     *
     * @param number the treaty of the others
     * @return the new reader
     * @throws IllegalArgumentException if it is the identifier of something else, such as a State
     */
    public ChartReader treaty(Identifier number) {
        if (!number.scheme().numbersTreaties() && number.scheme() != Identifier.Scheme.LOCAL) {
            throw new IllegalArgumentException("The treaty of a chart is told by its number, such as ETS 185 or UNTC"
                    + " XXVII-13, or as local:name, and not as " + number + ".");
        }
        return new ChartReader(reference, head, Optional.of(number));
    }

    /**
     * The same reader for charts that leave nothing out of something, besides what the chart itself says so of.
     *
     * @param complete conventions, of which the chart has all States, and States, of which it has all conventions
     * @return the new reader
     */
    public ChartReader of(Identifier... complete) {
        List<Subject> all = Stream.concat(
                        head.complete().stream(), Stream.of(complete).map(Subject::of))
                .toList();
        return new ChartReader(
                reference, new ChartHead(head.days(), all, head.invitations(), head.otherwise()), treaty);
    }

    /**
     * The same reader for charts that have all requests and invitations too.
     *
     * @return the new reader
     */
    public ChartReader withInvitations() {
        return new ChartReader(reference, new ChartHead(head.days(), head.complete(), true, head.otherwise()), treaty);
    }

    /**
     * Reads a chart from a file, all of it or nothing.
     *
     * @param file the file; its name is part of the chart's identifier
     * @return the chart
     * @throws IOException if the file is there and cannot be opened
     * @throws UnreadableInput if anything in it cannot be taken as it stands; it has all problems
     */
    public SignatureChart read(Path file) throws IOException {
        return readDraft(file).orThrow();
    }

    /**
     * Reads a chart, all of it or nothing.
     *
     * @param name what the chart is called, such as {@code istanbul.csv}; part of the chart's identifier
     * @param in the text; not closed
     * @return the chart
     * @throws IOException if the text breaks off
     * @throws UnreadableInput if anything in it cannot be taken as it stands; it has all problems
     */
    public SignatureChart read(String name, Reader in) throws IOException {
        return readDraft(name, in).orThrow();
    }

    /**
     * Reads what can be taken of a chart from a file.
     *
     * @param file the file; its name is part of the chart's identifier
     * @return the rows that can be taken, what is wrong with the others, and the cell that each date came from
     * @throws IOException if the file is there and cannot be opened
     * @see #readDraft(String, Reader)
     */
    public Draft<SignatureChart> readDraft(Path file) throws IOException {
        return recognise(file).draft();
    }

    /**
     * Reads what can be taken of a chart from a file, and says as what it was recognised.
     *
     * @param file the file
     * @return the chart with its form; a file that is none has an empty chart and the problem that says so
     * @throws IOException if the file is there and cannot be opened
     */
    public RecognisedChart recognise(Path file) throws IOException {
        Recognition recognition = recognition(String.valueOf(file.getFileName()));
        if (Files.isDirectory(file) || Files.notExists(file)) {
            String what = Files.isDirectory(file) ? "it is a folder" : "there is no such file";
            return recognition.nothing(
                    Problem.error(new Place.Whole(file.toString()), what).mend("A chart is one file."));
        }
        return Files.size(file) > Pages.MOST_BYTES
                ? recognition.nothing(Problem.error(
                                new Place.Whole(file.toString()),
                                "the file has " + Files.size(file) + " bytes; up to " + Pages.MOST_BYTES + " are read")
                        .mend("Save the table alone, or divide it."))
                : recognition.read(Files.readAllBytes(file));
    }

    /**
     * Reads what can be taken of the content of a file, and says as what it was recognised.
     *
     * @param name what the chart is called, such as {@code istanbul.html}; part of the chart's identifier
     * @param content the bytes, in whatever encoding
     * @return the chart with its form; a content that is none has an empty chart and the problem that says so
     */
    public RecognisedChart recognise(String name, byte[] content) {
        return recognition(name).read(content);
    }

    /**
     * Reads what can be taken of a chart.
     *
     * <p>A cell that may be empty is left out alone; one that every row needs takes its row with it. A promise to leave
     * nothing out is withdrawn where a row that was not taken may be about its State or convention, so that a lost row
     * never turns into the answer that nothing was done.
     *
     * @param name what the chart is called, such as {@code istanbul.csv}; part of the chart's identifier
     * @param in the text; not closed
     * @return the rows that can be taken, what is wrong with the others, and the cell that each date came from
     * @throws IOException if the text breaks off
     */
    public Draft<SignatureChart> readDraft(String name, Reader in) throws IOException {
        StringWriter text = new StringWriter();
        in.transferTo(text);
        return recognition(name)
                .read(text.toString().getBytes(StandardCharsets.UTF_8))
                .draft();
    }

    private Recognition recognition(String name) {
        return new Recognition(name, head, treaty, new Vocabulary(reference));
    }
}
