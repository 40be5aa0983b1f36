package org.hemicycle.eligibility;

import java.util.function.Function;
import org.hemicycle.truth.Truth;

/** Whether something holds, and why, told when somebody asks: a table of answers wants no reasons. */
final class Answer {

    private final Truth truth;
    private final Function<Truth, Reason> telling;

    Answer(Truth truth, Function<Truth, Reason> telling) {
        this.truth = truth;
        this.telling = telling;
    }

    Truth truth() {
        return truth;
    }

    Reason reason() {
        return telling.apply(truth);
    }
}
