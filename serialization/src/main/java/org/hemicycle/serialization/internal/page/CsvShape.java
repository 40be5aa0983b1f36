package org.hemicycle.serialization.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.internal.Rows;

/** Reads comma-separated values, and tells them from text that has commas in it. */
final class CsvShape {

    /** Of so many lines in a hundred, each has as many separators as the first one. */
    private static final int ALIKE = 80;

    private static final Pattern NAMED = Pattern.compile("(?i)\"?sep=([,;])[,;\"\\h]*+(?=\\n)");

    private CsvShape() {}

    /** The sign between cells; nothing where the text is no CSV. */
    static Optional<Character> separator(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.lookingAt()) {
            return Optional.of(named.group(1).charAt(0));
        }
        long commas = columns(text, ',');
        long semicolons = columns(text, ';');
        return Math.max(commas, semicolons) == 0 ? Optional.empty() : Optional.of(commas >= semicolons ? ',' : ';');
    }

    static Collected read(String file, String text, char separator, ProblemLog log) {
        Collected collected = new Collected(file);
        Matcher named = NAMED.matcher(text);
        String body = named.lookingAt() ? " ".repeat(named.end()) + text.substring(named.end()) : text;
        Rows rows = Rows.read(file, body, separator, log);
        rows.comments().forEach(each -> collected.words(each.line(), each.text()));
        rows.rows().forEach(row -> collected.row(row.place(), cells(row)));
        return collected;
    }

    private static List<String> cells(Row row) {
        return row.cells().stream().map(CellText::of).toList();
    }

    /** How many separators the first line has, where most lines have as many; else 0. */
    private static long columns(String text, char separator) {
        return Stream.of(true, false)
                .map(isSpanning -> Separators.of(text, separator, isSpanning))
                .filter(counted -> counted.alike() * 100 >= counted.lines() * ALIKE)
                .mapToLong(Separators::first)
                .filter(first -> first > 0)
                .findFirst()
                .orElse(0);
    }
}
