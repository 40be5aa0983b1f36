package org.hemicycle.serialization.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/** The reading of one table: from its text to rows that have as many cells as there are columns. */
final class TableReading {

    static final String HEADER = "The first row gives the names of the columns.";

    private final String file;
    private final Comments comments;
    private final ProblemLog log;

    /** Where the cells of a row begin, by its line. */
    private final Map<Long, List<Integer>> positions = new HashMap<>();

    TableReading(String file, Comments comments, ProblemLog log) {
        this.file = file;
        this.comments = comments;
        this.log = log;
    }

    Optional<Table> read(String text) {
        Dialect dialect = Dialect.of(text, comments);
        Lines lines = new Lines(text);
        Quotes quotes = new Quotes(dialect.body(text), dialect.separator(), comments);
        notePositions(quotes, lines);
        List<CsvRecord> all = records(quotes.mended(), dialect.separator());
        List<CsvRecord> records = all.stream()
                .filter(record -> !isBlank(record) && !isComment(record))
                .toList();
        Optional<Header> header = header(records, quotes, lines);
        quotes.broken().forEach(row -> log.add(broken(row, lines, header)));
        if (header.isEmpty() && quotes.broken().isEmpty()) {
            log.add(withoutHeader(text));
        }
        return header.map(
                names -> new Table(names.names(), comments(quotes, all, lines), rows(names, records, dialect)));
    }

    /** All rows, where no row names the columns; those whose quotes are broken are noted and left out. */
    Rows rows(String text, char separator) {
        Lines lines = new Lines(text);
        Quotes quotes = new Quotes(text, separator, comments);
        notePositions(quotes, lines);
        List<CsvRecord> all = records(quotes.mended(), separator);
        quotes.broken().forEach(row -> log.add(broken(row, lines, Optional.empty())));
        List<CsvRecord> records = all.stream()
                .filter(record -> !isBlank(record) && !isComment(record))
                .toList();
        return new Rows(
                comments(quotes, all, lines),
                IntStream.range(0, records.size())
                        .mapToObj(at -> row(at + 1, List.of(), records.get(at)))
                        .toList());
    }

    private List<CsvRecord> records(String text, char separator) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .trimWhitespacesAroundQuotes(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException e) {
            log.add(Problem.error(new Place.Whole(file), "the file cannot be divided into cells: " + reason(e)));
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(CsvParseException e) {
        return String.valueOf((e.getCause() == null ? e : e.getCause()).getMessage());
    }

    /** A header that is broken leaves no names: whatever follows it is none. */
    private Optional<Header> header(List<CsvRecord> records, Quotes quotes, Lines lines) {
        return records.stream()
                .findFirst()
                .filter(first -> quotes.broken().stream()
                        .filter(row -> !isComment(row.text().replace("\"", "")))
                        .noneMatch(row -> lines.number(row.from()) < first.getStartingLineNumber()))
                .map(first -> Header.of(row(0, List.of(), first), log));
    }

    private Problem withoutHeader(String text) {
        return Problem.error(
                        new Place.Whole(file),
                        text.isEmpty() ? "the file is empty" : "the file has no row with anything in it")
                .mend(HEADER);
    }

    private Problem broken(Quotes.Broken row, Lines lines, Optional<Header> header) {
        Place place = new Place.InText(
                file,
                lines.number(row.quote()),
                header.map(names -> names.name(row.cell())).orElse(""),
                lines.position(row.quote()));
        String found = Shown.of(row.text());
        return (row.closed()
                        ? Problem.error(place, "there is text after the quote that closes a cell, in <" + found + ">")
                                .mend("Quote the whole cell, and double each quote within it; the row is left out.")
                        : Problem.error(place, "the quote that opens a cell is never closed, in <" + found + ">")
                                .mend("Close it, or leave it out; the row is left out."))
                .found(found);
    }

    private List<Row> rows(Header header, List<CsvRecord> records, Dialect dialect) {
        return IntStream.range(1, records.size())
                .mapToObj(number -> row(number, header.columns(), records.get(number)))
                .filter(row -> header.fits(row, dialect, log))
                .toList();
    }

    private Row row(int number, List<String> columns, CsvRecord record) {
        long line = record.getStartingLineNumber();
        return new Row(
                new TableSource.OfText(file),
                number,
                line,
                columns,
                record.getFields(),
                positions.getOrDefault(line, List.of()));
    }

    /** A cell that begins on a later line than its row has no position on that of the row. */
    private void notePositions(Quotes quotes, Lines lines) {
        quotes.whole().forEach(row -> {
            long line = lines.number(row.from());
            positions.put(
                    line,
                    row.cells().stream()
                            .map(cell -> lines.number(cell) == line ? lines.position(cell) : 0)
                            .toList());
        });
    }

    private boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(Blanks::only);
    }

    /** A spreadsheet quotes a comment that has a separator in it. */
    private boolean isComment(CsvRecord record) {
        return isComment(record.getField(0));
    }

    private boolean isComment(String text) {
        return comments == Comments.MARKED && Blanks.strip(text).startsWith("#");
    }

    private List<Comment> comments(Quotes quotes, List<CsvRecord> records, Lines lines) {
        Stream<Comment> plain = quotes.remarks().stream().map(each -> comment(lines.number(each.from()), each.text()));
        Stream<Comment> quoted = records.stream()
                .filter(this::isComment)
                .map(each -> comment(each.getStartingLineNumber(), String.join(",", each.getFields())));
        return Stream.concat(plain, quoted)
                .sorted(Comparator.comparingLong(Comment::line))
                .toList();
    }

    /** A spreadsheet fills lines up with empty cells. */
    private Comment comment(long line, String text) {
        return new Comment(
                file, line, Blanks.strip(Blanks.strip(text).substring(1).replaceFirst("[,;\\s]+$", "")));
    }
}
