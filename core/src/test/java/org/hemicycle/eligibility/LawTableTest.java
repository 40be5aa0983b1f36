package org.hemicycle.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Act;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the clauses offer twelve States, row by row as the clauses have it and not as the library happens to answer. */
class LawTableTest {

    private static final String TABLE = "/org/hemicycle/eligibility/law-table.csv";
    private static final int EXPECTED_FAILURES = 0;

    @ParameterizedTest(name = "{0} × {1} on {2}: {3} {4}")
    @CsvFileSource(resources = TABLE, delimiter = ';', useHeadersInDisplayName = false, numLinesToSkip = 1)
    void theLawIsAnsweredAsItsClauseHasIt(ArgumentsAccessor row) {
        String expected = expected(row);
        Inquiry answer = answer(row);

        if (row.size() > 7 && row.get(7) != null) {
            assertNotEquals(expected, found(row, answer), () -> "now holds, take the mark away: " + answer.print());
        } else {
            assertEquals(expected, found(row, answer), answer::print);
        }
    }

    @Test
    void theRowsThatDoNotHoldYetAreCounted() {
        assertEquals(
                EXPECTED_FAILURES, rows().filter(row -> row.endsWith(";yes")).count());
    }

    @Test
    void twelveStatesAreAskedAboutFifteenConventionsOrMoreEach() {
        var conventions = rows().map(row -> row.split(";"))
                .collect(Collectors.groupingBy(
                        row -> row[0], Collectors.mapping(row -> row[1], Collectors.toUnmodifiableSet())));

        assertEquals(12, conventions.size());
        assertTrue(conventions.values().stream().allMatch(each -> each.size() >= 15), conventions::toString);
    }

    private static Stream<String> rows() {
        try (InputStream stream = LawTableTest.class.getResourceAsStream(TABLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(4);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String expected(ArgumentsAccessor row) {
        return row.getString(3) + " " + cell(row, 4) + ": " + cell(row, 5);
    }

    private static String cell(ArgumentsAccessor row, int index) {
        return row.getString(index) == null ? "" : row.getString(index);
    }

    private static Inquiry answer(ArgumentsAccessor row) {
        return Eligibility.byRoutes().asOf(LocalDate.parse(row.getString(2))).ask(state(row), convention(row));
    }

    private static Identifier state(ArgumentsAccessor row) {
        return Identifier.parse(row.getString(0));
    }

    private static Identifier convention(ArgumentsAccessor row) {
        return Identifier.parse(row.getString(1));
    }

    /** The kind, the acts of the route that is named, and what the row wants to be said, where it is said. */
    private static String found(ArgumentsAccessor row, Inquiry inquiry) {
        Access answer = inquiry.byRoutes().answer();
        String acts = answer.namedRoute()
                .flatMap(ReferenceData.shipped().convention(convention(row))::findRoute)
                .map(AccessRoute::acts)
                .map(each -> each.stream().sorted().map(Act::name).collect(Collectors.joining(", ")))
                .orElse("");
        String says = cell(row, 5);
        boolean said = Stream.of(
                        inquiry.law(),
                        inquiry.byRoutes().nextSteps(),
                        answer.mayJoin().missing())
                .map(each -> each.toString().replaceAll(" \\([^)]*\\)", ""))
                .anyMatch(each -> each.contains(says));
        return answer.kind() + " " + acts + ": " + (said ? says : "");
    }
}
