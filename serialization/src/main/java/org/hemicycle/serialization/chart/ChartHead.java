package org.hemicycle.serialization.chart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Completeness;
import org.hemicycle.source.Identifier;

/**
 * What a chart promises, by its comments or by whoever has it read.
 *
 * @param days the day on which it stood like this; one, or else it is refused
 * @param complete the conventions and States of which it leaves nothing out; at least one, or else it is refused
 * @param invitations whether it leaves no request and invitation out either
 */
record ChartHead(List<LocalDate> days, List<Identifier> complete, boolean invitations) {

    static final ChartHead NOTHING = new ChartHead(List.of(), List.of(), false);

    private static final String WITH_INVITATIONS = "with invitations";
    private static final Pattern AS_OF = Pattern.compile("as of\\b(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHART_OF = Pattern.compile("chart of\\b(.*)", Pattern.CASE_INSENSITIVE);

    ChartHead plus(List<String> comments, Vocabulary vocabulary, Problems problems) {
        return new ChartHead(
                Stream.concat(days.stream(), said(comments, AS_OF, vocabulary::day, problems))
                        .distinct()
                        .toList(),
                Stream.concat(
                                complete.stream(),
                                said(comments, CHART_OF, text -> list(text, vocabulary), problems)
                                        .flatMap(List::stream))
                        .distinct()
                        .toList(),
                invitations || comments.stream().anyMatch(WITH_INVITATIONS::equalsIgnoreCase));
    }

    private static <T> Stream<T> said(
            List<String> comments, Pattern form, Function<String, T> meaning, Problems problems) {
        return comments.stream()
                .map(form::matcher)
                .filter(Matcher::matches)
                .map(comment -> problems.read(
                        "comment \"# " + comment.group() + "\"",
                        comment.group(1).strip(),
                        meaning))
                .flatMap(Optional::stream);
    }

    private static List<Identifier> list(String text, Vocabulary vocabulary) {
        return Arrays.stream(text.split(","))
                .map(thing -> vocabulary.stateOrConvention(thing.strip()))
                .toList();
    }

    Completeness.Fact fact() {
        return invitations ? Completeness.Fact.TREATY_ACTIONS : Completeness.Fact.SIGNATURES;
    }

    void check(Problems problems) {
        if (days.isEmpty()) {
            problems.add(
                    "day",
                    "the chart does not say on which day it stood like this; add a line \"# as of 2026-05-09\" or use"
                            + " ChartReader.asOf");
        }
        if (days.size() > 1) {
            problems.add(
                    "day",
                    "the chart is said to be as of "
                            + days.stream().map(LocalDate::toString).collect(Collectors.joining(" and as of "))
                            + "; accepted is one day");
        }
        if (complete.isEmpty()) {
            problems.add(
                    "extent",
                    "the chart does not say of what it leaves nothing out; add a line \"# chart of CETS 210\" if it has all"
                            + " States of that convention, \"# chart of KZ\" if it has all conventions of that State,"
                            + " or use ChartReader.of");
        }
    }
}
