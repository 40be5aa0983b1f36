package org.hemicycle.benchmark.table;

import java.util.OptionalDouble;

/**
 * What something costs.
 *
 * @param processor its processor time, in microseconds
 * @param elapsed how long it takes, in microseconds
 * @param allocated the memory that it allocates, in bytes, where that was measured
 */
public record Figure(double processor, double elapsed, OptionalDouble allocated) {

    /** What has not come to its end, be it for want of memory or of patience. */
    public static final Figure NOT_DONE =
            new Figure(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, OptionalDouble.of(Double.POSITIVE_INFINITY));

    /**
     * What takes time.
     *
     * @param processor its processor time, in microseconds
     * @param elapsed how long it takes, in microseconds
     * @return the figure
     */
    public static Figure ofTime(double processor, double elapsed) {
        return new Figure(processor, elapsed, OptionalDouble.empty());
    }
}
