package org.hemicycle.serialization.internal.name;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.hemicycle.serialization.internal.name.ListedNames.Row;

/** By which year a State that is no more is told from a later one of the same name. */
record Era(IntPredicate endsIn) {

    /** Nothing is said of the time. */
    static final Era ANY = new Era(year -> false);

    Era {
        requireNonNull(endsIn, "endsIn");
    }

    static Era until(int year) {
        return new Era(end -> end >= year);
    }

    static Era since(int year) {
        return new Era(end -> end > year);
    }

    /** The first that was still there; all of them where none is known to have been. */
    List<Row> choose(List<Row> rows) {
        Stream<Row> there = rows.stream()
                .filter(row ->
                        row.until().filter(day -> endsIn.test(day.getYear())).isPresent());
        Optional<Row> first = there.min(Comparator.comparing(row -> row.until().orElse(LocalDate.MAX)));
        return first.map(List::of).orElse(rows);
    }
}
