package org.hemicycle.time;

import java.util.Optional;

/** A part of a year that wordings count. */
enum Unit {
    QUARTER(33, 4),
    THIRD(37, 3),
    HALF(40, 2),
    /** Three months or four, as the English word may be meant. */
    TRIMESTER(33, 4, Doubt.THREE_MONTHS_OR_FOUR),
    /** The letter T in English. */
    TERM(33, 4, Doubt.QUARTER_OR_THIRD),
    /** The letter S in English. */
    SESSION(40, 2, Doubt.HALF_OR_SESSION);

    private final int firstCode;
    private final int count;
    private final Optional<Doubt> doubt;

    Unit(int firstCode, int count) {
        this(firstCode, count, Optional.empty());
    }

    Unit(int firstCode, int count, Doubt doubt) {
        this(firstCode, count, Optional.of(doubt));
    }

    Unit(int firstCode, int count, Optional<Doubt> doubt) {
        this.firstCode = firstCode;
        this.count = count;
        this.doubt = doubt;
    }

    /** The unit that an EDTF code of 33 or more belongs to. */
    static Unit of(int code) {
        return code >= HALF.firstCode ? HALF : code >= THIRD.firstCode ? THIRD : QUARTER;
    }

    boolean has(int number) {
        return number >= 1 && number <= count;
    }

    int count() {
        return count;
    }

    Optional<Doubt> doubt() {
        return doubt;
    }

    /** The EDTF code of the nth of the year. */
    int code(int number) {
        return firstCode + number - 1;
    }

    int firstMonth(int code) {
        return (code - firstCode) * months() + 1;
    }

    int months() {
        return 12 / count;
    }
}
