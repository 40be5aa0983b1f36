package org.hemicycle.serialization.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Subject;
import org.hemicycle.internal.Spelling;
import org.hemicycle.serialization.internal.Comment;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Origin;

/** What the comments of a chart promise, besides what its reader was told. */
final class ChartComments {

    private static final String AS_OF = "as of";
    private static final String CHART_OF = "chart of";
    private static final String WITH_INVITATIONS = "with invitations";
    private static final Pattern PROMISE =
            Pattern.compile("(as of|chart of|with invitations$)\\b\\s*:?(.*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAIR = Pattern.compile("(.+?)\\s+(?:with|×|x)\\s+(.+)");

    private final Place whole;
    private final Vocabulary vocabulary;
    private final ProblemLog log;
    private final Map<LocalDate, Place> days = new LinkedHashMap<>();
    private final Map<Subject, List<Origin>> complete = new LinkedHashMap<>();
    private final Optional<LocalDate> otherwise;
    private boolean invitations;

    ChartComments(String file, ChartHead given, Vocabulary vocabulary, ProblemLog log) {
        this.whole = new Place.Whole(file);
        this.vocabulary = vocabulary;
        this.log = log;
        given.days().forEach(day -> days.put(day, whole));
        given.complete().forEach(thing -> complete.put(thing, new ArrayList<>()));
        this.invitations = given.invitations();
        this.otherwise = given.otherwise();
    }

    void read(Comment comment) {
        Matcher promise = PROMISE.matcher(comment.text());
        if (!promise.matches()) {
            checkSpelling(comment);
            return;
        }
        String rest = promise.group(2).strip();
        switch (promise.group(1).toLowerCase(Locale.ROOT)) {
            case AS_OF ->
                vocabulary.day(rest).at(comment.place(), log).ifPresent(day -> days.put(day, comment.place()));
            case CHART_OF -> Arrays.stream(rest.split("[,;]")).forEach(thing -> readExtent(thing.strip(), comment));
            default -> invitations = true;
        }
    }

    private void readExtent(String thing, Comment comment) {
        subject(thing, comment.place())
                .ifPresent(known -> complete.computeIfAbsent(known, any -> new ArrayList<>())
                        .add(new Origin(comment.file(), comment.line(), "")));
    }

    /** A State or a convention; or both, for all that the State has done about the convention. */
    private Optional<Subject> subject(String thing, Place place) {
        Matcher pair = PAIR.matcher(thing);
        if (!pair.matches()) {
            return vocabulary.stateOrConvention(thing).at(place, log).map(Subject::of);
        }
        Optional<Identifier> state = vocabulary.state(pair.group(1)).at(place, log);
        Optional<Identifier> convention = vocabulary.convention(pair.group(2)).at(place, log);
        return state.flatMap(first -> convention.map(second -> Subject.of(first, second)));
    }

    /** Words that nearly promise something promise nothing, and are pointed out. */
    private void checkSpelling(Comment comment) {
        String[] words = comment.text().toLowerCase(Locale.ROOT).split("\\s+");
        String beginning = Stream.of(words).limit(2).collect(Collectors.joining(" "));
        List<String> near = Stream.of(AS_OF, CHART_OF, WITH_INVITATIONS)
                .filter(promise -> isNear(beginning, promise))
                .toList();
        if (!near.isEmpty()) {
            log.add(Problem.warning(comment.place(), "the comment promises nothing as it is written")
                    .found(comment.text())
                    .near(near));
        }
    }

    private static boolean isNear(String words, String promise) {
        int most = promise.length() / 4;
        return Spelling.distance(words, promise, most) <= most;
    }

    /** The promises, of which it is noted what they lack. */
    ChartHead head() {
        if (days.isEmpty()) {
            otherwise.ifPresent(day -> days.put(day, whole));
        }
        if (days.isEmpty()) {
            log.add(Problem.error(whole, "the chart does not say on which day it stood like this")
                    .mend("Add a line \"# as of 2026-05-09\", or use ChartReader.asOf."));
        }
        if (days.size() > 1) {
            log.add(Problem.error(
                            days.values().stream().reduce(whole, (one, other) -> other),
                            "the chart is said to be "
                                    + days.keySet().stream()
                                            .map(day -> AS_OF + " " + day)
                                            .collect(Collectors.joining(" and ")))
                    .mend("Give one day."));
        }
        if (complete.isEmpty()) {
            log.add(Problem.error(whole, "the chart does not say of what it leaves nothing out")
                    .mend(
                            "Add a line \"# chart of CETS 210\" if it has all States of that convention, \"# chart of KZ\" if"
                                    + " it has all conventions of that State, \"# chart of KZ with CETS 210\" if it has all of"
                                    + " both, or use ChartReader.of."));
        }
        return new ChartHead(List.copyOf(days.keySet()), List.copyOf(complete.keySet()), invitations, otherwise);
    }

    /** Where a promise stands; nowhere for what the reader was told. */
    List<Origin> origins(Completeness promise) {
        return complete.entrySet().stream()
                .filter(entry -> promise.subject().equals(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
