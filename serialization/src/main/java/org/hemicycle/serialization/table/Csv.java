package org.hemicycle.serialization.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The records of a CSV text.
 *
 * @param comments what stands after the {@code #} of comments
 * @param records all other records, that with the names of columns first
 */
record Csv(List<String> comments, List<CsvRecord> records) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static Csv of(String name, String text) {
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<CsvRecord> all = records(name, plain);
        return new Csv(
                all.stream().filter(Csv::isComment).map(Csv::words).toList(),
                all.stream().filter(each -> !isComment(each) && !isBlank(each)).toList());
    }

    private static List<CsvRecord> records(String name, String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .commentStrategy(CommentStrategy.READ)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(
                    "Chart \"" + name + "\" is not CSV as in RFC 4180: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that comes first in the names of columns, which contain none. */
    private static char separator(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("\"#"))
                .findFirst()
                .flatMap(header -> header.chars()
                        .filter(sign -> ",;\t".indexOf(sign) >= 0)
                        .mapToObj(sign -> (char) sign)
                        .findFirst())
                .orElse(',');
    }

    /** A spreadsheet quotes a comment that has a separator in it, and then it is a cell. */
    private static boolean isComment(CsvRecord record) {
        return record.isComment() || record.getField(0).startsWith("#");
    }

    /** A spreadsheet fills lines up with empty cells. */
    private static String words(CsvRecord comment) {
        return comment.getField(0)
                .replaceFirst("^#", "")
                .replaceFirst("[,;\\s]+$", "")
                .strip();
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }
}
