package org.hemicycle.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Receives the days on which an answer changes, and hands them to whatever is worked out at the moment. */
final class Turns implements Consumer<LocalDate> {

    /** Who is told nothing; several threads may share it. */
    static final Turns NOBODY = new Turns(LocalDate.MAX);

    private final LocalDate day;
    private final Collection<LocalDate> received = new TreeSet<>();
    private Collection<LocalDate> receiver = received;

    /** Those of a day: what has turned before is of no matter. */
    Turns(LocalDate day) {
        this.day = day;
    }

    @Override
    public void accept(LocalDate turn) {
        if (turn.isAfter(day)) {
            receiver.add(turn);
        }
    }

    /** What is received during some work belongs to another one. */
    <V> V during(Collection<LocalDate> other, Supplier<V> work) {
        if (this == NOBODY) {
            return work.get();
        }
        Collection<LocalDate> before = receiver;
        receiver = other;
        try {
            return work.get();
        } finally {
            receiver = before;
        }
    }

    /** What was received during no such work. */
    Collection<LocalDate> received() {
        return received;
    }
}
