package org.hemicycle.serialization.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.problem.Problem;

/** Prints pages for comparison: {@code 2: words} for text, {@code [} before each table, {@code 3> a|b} for rows. */
final class Printing {

    private Printing() {}

    static Page read(String text) {
        return read(text.getBytes(UTF_8));
    }

    static Page read(byte[] content) {
        ProblemLog log = new ProblemLog();
        return Pages.read("t", content, log)
                .orElseThrow(() -> new AssertionError(log.problems().print()));
    }

    /** The shape, and each part. */
    static List<String> parts(String text) {
        Page page = read(text);
        return Stream.concat(
                        Stream.of(page.shape().name()), page.parts().stream().flatMap(Printing::lines))
                .toList();
    }

    /** What is noted of a text of which nothing is taken. */
    static List<String> refusals(byte[] content) {
        ProblemLog log = new ProblemLog();
        Pages.read("t", content, log).ifPresent(page -> {
            throw new AssertionError(page);
        });
        return log.problems().list().stream().map(Problem::print).toList();
    }

    static List<String> refusals(String text) {
        return refusals(text.getBytes(UTF_8));
    }

    private static Stream<String> lines(Part part) {
        if (part instanceof Part.Words words) {
            return Stream.of(words.line() + ": " + words.words());
        }
        return Stream.concat(
                Stream.of("["),
                ((Part.Grid) part)
                        .rows().stream().map(row -> row.place().line() + "> " + String.join("|", row.cells())));
    }
}
