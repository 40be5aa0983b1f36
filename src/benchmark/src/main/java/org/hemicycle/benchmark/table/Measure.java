package org.hemicycle.benchmark.table;

import java.util.Locale;
import java.util.OptionalDouble;

/** What of a figure is compared. */
enum Measure {
    TIME {
        @Override
        OptionalDouble of(Figure figure) {
            return OptionalDouble.of(figure.processor());
        }

        @Override
        String print(double microseconds) {
            return scaled(microseconds, "µs", "ms", "s");
        }
    },
    MEMORY {
        @Override
        OptionalDouble of(Figure figure) {
            return figure.allocated();
        }

        @Override
        String print(double bytes) {
            return scaled(bytes, "B", "kB", "MB");
        }
    };

    private static final double STEP = 1000;
    private static final double TEN = 10;
    private static final double HUNDRED = 100;

    abstract OptionalDouble of(Figure figure);

    abstract String print(double amount);

    private static String scaled(double amount, String... units) {
        if (Double.isInfinite(amount)) {
            return "not done";
        }
        double shown = amount;
        int unit = 0;
        while (shown >= STEP && unit < units.length - 1) {
            shown /= STEP;
            unit++;
        }
        String form = shown < TEN ? "%.2f %s" : shown < HUNDRED ? "%.1f %s" : "%.0f %s";
        return String.format(Locale.ROOT, form, shown, units[unit]);
    }
}
