package org.hemicycle.serialization.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which columns the days of a row belong to, where empty cells have vanished: found where one arrangement alone makes
 * sense.
 *
 * @param headings the headings of the chart, in their order
 * @param source who publishes charts of this form
 * @param isInForce whether the treaty is in force, so that a row may have the day of its entry into force
 */
record Arrangement(List<Heading> headings, ChartSource source, boolean isInForce) {

    /** More columns with days than any chart has; a row of more is no row. */
    private static final int MOST = 10;

    Arrangement {
        headings = headings.stream()
                .filter(heading -> heading.slot().isDated() || heading.slot() == Slot.UNKNOWN)
                .toList();
    }

    /** All ways to give each cell its column, in the order of both. */
    List<Map<Slot, DatedCell>> of(List<DatedCell> cells) {
        if (cells.size() > headings.size() || headings.size() > MOST) {
            return List.of();
        }
        return choices(cells.size(), 0)
                .map(choice -> arranged(cells, choice))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Stream<List<Heading>> choices(int count, int from) {
        return count == 0
                ? Stream.of(List.of())
                : IntStream.rangeClosed(from, headings.size() - count)
                        .boxed()
                        .flatMap(at -> choices(count - 1, at + 1)
                                .map(rest -> Stream.concat(Stream.of(headings.get(at)), rest.stream())
                                        .toList()));
    }

    private Optional<Map<Slot, DatedCell>> arranged(List<DatedCell> cells, List<Heading> chosen) {
        Map<Slot, DatedCell> row = new EnumMap<>(Slot.class);
        for (int at = 0; at < cells.size(); at++) {
            Heading heading = chosen.get(at);
            if (!accepts(heading, cells.get(at))) {
                return Optional.empty();
            }
            row.put(heading.slot(), cells.get(at).in(heading.words()));
        }
        return Optional.of(row).filter(this::makesSense);
    }

    private boolean accepts(Heading heading, DatedCell cell) {
        return switch (heading.slot()) {
            case SIGNATURE ->
                cell.day().isPresent()
                        && heading.act(cell.mark(), source)
                                .filter(act -> act == ActWord.SIGNATURE || act == ActWord.DEFINITIVE_SIGNATURE)
                                .isPresent();
            case CONSENT -> heading.act(cell.mark(), source).isPresent();
            case UNKNOWN -> true;
            default -> cell.day().isPresent() && heading.isPlain(cell);
        };
    }

    private boolean makesSense(Map<Slot, DatedCell> row) {
        boolean isSigned = row.containsKey(Slot.SIGNATURE);
        boolean isMarked =
                !row.containsKey(Slot.CONSENT) || !row.get(Slot.CONSENT).mark().isEmpty();
        boolean isInForceForIt = row.containsKey(Slot.ENTRY_INTO_FORCE);
        boolean consents = row.containsKey(Slot.CONSENT) || isDefinitive(row);
        boolean ends = row.containsKey(Slot.DENUNCIATION) || row.containsKey(Slot.END);
        return (isInForce || !isInForceForIt)
                && (consents || !isInForceForIt)
                && (isInForceForIt || !ends)
                && (isSigned || isMarked || isInForceForIt || hasNoSignatures())
                && (isSigned && !isDefinitive(row) || !row.containsKey(Slot.PROVISIONAL_APPLICATION))
                && isInOrder(row);
    }

    private boolean hasNoSignatures() {
        return headings.stream().noneMatch(heading -> heading.slot() == Slot.SIGNATURE);
    }

    private boolean isDefinitive(Map<Slot, DatedCell> row) {
        return Optional.ofNullable(row.get(Slot.SIGNATURE))
                .flatMap(cell -> headings.stream()
                        .filter(heading -> heading.slot() == Slot.SIGNATURE)
                        .findFirst()
                        .flatMap(heading -> heading.act(cell.mark(), source)))
                .filter(ActWord.DEFINITIVE_SIGNATURE::equals)
                .isPresent();
    }

    /** Days follow on one another as the columns of the canonical order do; a succession may count from before. */
    private boolean isInOrder(Map<Slot, DatedCell> row) {
        boolean isSuccession = Optional.ofNullable(row.get(Slot.CONSENT))
                .flatMap(cell -> heading(Slot.CONSENT).act(cell.mark(), source))
                .filter(ActWord.SUCCESSION::equals)
                .isPresent();
        List<LocalDate> days = new ArrayList<>();
        row.forEach((slot, cell) -> cell.day()
                .filter(day -> slot != Slot.UNKNOWN && !(isSuccession && slot == Slot.CONSENT))
                .ifPresent(days::add));
        return IntStream.range(1, days.size()).noneMatch(at -> days.get(at).isBefore(days.get(at - 1)));
    }

    private Heading heading(Slot slot) {
        return headings.stream().filter(each -> each.slot() == slot).findFirst().orElseThrow();
    }
}
