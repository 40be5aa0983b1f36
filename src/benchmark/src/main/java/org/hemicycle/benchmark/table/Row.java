package org.hemicycle.benchmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of the table: something that is measured, and what it may cost.
 *
 * @param what what is measured, in words
 * @param key under which its figure is found
 * @param measure what of it is compared
 * @param target what it may cost; absent where it is shown as a measure for others
 */
record Row(String what, String key, Measure measure, Optional<Target> target) {

    /**
     * What something may cost.
     *
     * @param factor how many times the other, or how many microseconds or bytes
     * @param other the key of what it is compared with; absent where the target is a cost by itself
     */
    record Target(double factor, Optional<String> other) {

        Optional<Double> limit(Map<String, Figure> figures, Measure measure) {
            return other.map(key -> Optional.ofNullable(figures.get(key))
                            .map(figure -> measure.of(figure).orElseThrow() * factor))
                    .orElse(Optional.of(factor));
        }

        String print(Measure measure, double limit) {
            String times = factor == 1 ? "" : "%s × ".formatted(factor < 1 ? factor : Integer.toString((int) factor));
            return other.map(key -> times + "`" + key + "`: ").orElse("") + measure.print(limit);
        }
    }

    static final List<String> HEADS = List.of("what", "cost", "elapsed", "may cost", "share of that");

    Row atMost(double factor, String other) {
        return new Row(what, key, measure, Optional.of(new Target(factor, Optional.of(other))));
    }

    Row atMost(double limit) {
        return new Row(what, key, measure, Optional.of(new Target(limit, Optional.empty())));
    }

    /** The cells of the row; where it has no figure, it was not done. */
    List<String> cells(Map<String, Figure> figures) {
        Figure figure = figures.getOrDefault(key, Figure.NOT_DONE);
        double cost = measure.of(figure).orElseThrow();
        Optional<Double> limit = target.flatMap(each -> each.limit(figures, measure));
        List<String> cells = new ArrayList<>();
        cells.add(what + ": `" + key + "`");
        cells.add(measure.print(cost));
        cells.add(measure == Measure.TIME ? measure.print(figure.elapsed()) : "");
        cells.add(limit.map(each -> target.orElseThrow().print(measure, each)).orElse(""));
        cells.add(limit.map(each -> share(cost / each)).orElse(""));
        return cells;
    }

    private static String share(double ratio) {
        if (Double.isInfinite(ratio)) {
            return "**not done**";
        }
        String percent = Math.round(ratio * 100) + " %";
        return ratio > 1 ? "**" + percent + "**" : percent;
    }
}
