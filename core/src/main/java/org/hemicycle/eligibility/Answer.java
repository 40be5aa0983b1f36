package org.hemicycle.eligibility;

import java.util.function.Function;
import javax.annotation.Nullable;
import org.hemicycle.truth.Truth;

/** Whether something holds, and why, told when somebody asks: a table of answers wants no reasons. */
final class Answer {

    private final Truth truth;
    private final Function<Truth, Reason> telling;

    /** Told once; it is the same whoever tells it first. */
    @Nullable
    private Reason reason;

    Answer(Truth truth, Function<Truth, Reason> telling) {
        this.truth = truth;
        this.telling = telling;
    }

    Truth truth() {
        return truth;
    }

    Reason reason() {
        Reason told = reason;
        if (told == null) {
            told = telling.apply(truth);
            reason = told;
        }
        return told;
    }
}
