package org.hemicycle.serialization.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Identifier;

/**
 * Of which treaty a chart is and on which day it stood like this, by what it says or else by what was told; asked for
 * where neither settles it.
 *
 * @param file the name of the file
 * @param frame the text around its table
 * @param given what was told of the day
 * @param told the treaty that was told
 * @param log where everything is noted that is missing
 */
record Particulars(String file, Frame frame, ChartHead given, Optional<Identifier> told, ProblemLog log) {

    private Place whole() {
        return new Place.Whole(file);
    }

    Optional<LocalDate> day() {
        List<LocalDate> said = Stream.concat(given.days().stream(), frame.days().stream())
                .distinct()
                .toList();
        List<LocalDate> days = said.isEmpty() ? given.otherwise().stream().toList() : said;
        if (days.isEmpty()) {
            log.add(Problem.error(whole(), "the chart does not say on which day it stood like this")
                    .mend("Say it: --as-of 2026-01-01 with ask, SignatureChart.reader().otherwiseAsOf(day) in Java."));
        }
        if (days.size() > 1) {
            log.add(Problem.error(
                            whole(),
                            "the chart is said to have stood like this on "
                                    + days.stream().map(LocalDate::toString).collect(Collectors.joining(" and ")))
                    .mend("Give one day."));
        }
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** A treaty may be told under another system of numbers than the one that the chart has. */
    Optional<Identifier> treaty(ReferenceData reference) {
        if (frame.charts().size() > 1) {
            log.add(Problem.error(whole(), "the file has a chart of " + inWords(frame.charts(), " and one of "))
                    .mend("Give each chart a file of its own."));
            return Optional.empty();
        }
        List<Identifier> said = frame.treaties(reference);
        Optional<Identifier> own = said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
        Optional<Identifier> renamed = told.filter(
                number -> own.filter(each -> each.scheme() != number.scheme()).isPresent());
        if (renamed.isEmpty()) {
            noteOther(own.stream().toList());
        }
        Optional<Identifier> treaty = renamed.or(() -> own).or(() -> told);
        if (treaty.isEmpty()) {
            log.add(Problem.error(
                            whole(),
                            said.isEmpty()
                                    ? "the chart does not say of which treaty it is"
                                    : "the chart may be of " + inWords(said, " or "))
                    .mend("Say it: --treaty \"ETS 185\" with ask, SignatureChart.reader().treaty(number) in Java."));
        }
        return treaty;
    }

    /** A chart keeps the treaty that it says, whatever was told of those that say none. */
    void noteOther(List<Identifier> said) {
        told.filter(number -> !said.isEmpty() && !said.contains(number))
                .ifPresent(number -> log.add(Problem.warning(
                        whole(),
                        "the chart says that it is of " + inWords(said, " and ") + ", and is read so, not as of "
                                + number)));
    }

    private static String inWords(List<Identifier> treaties, String between) {
        return treaties.stream().map(Identifier::toString).collect(Collectors.joining(between));
    }
}
