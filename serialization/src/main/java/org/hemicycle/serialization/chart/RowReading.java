package org.hemicycle.serialization.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.internal.Quoted;
import org.hemicycle.serialization.chart.Deed.Said;
import org.hemicycle.serialization.internal.page.GridRow;

/**
 * Reads the rows of one table of a chart.
 *
 * @param layout where what stands
 * @param source who publishes charts of this form
 * @param isInForce whether the treaty is in force
 * @param hasMonthsFirst whether some days of the chart have their month before them
 * @param last the last day on which an act can have been done, where years may have two digits
 */
record RowReading(
        Layout layout, ChartSource source, boolean isInForce, boolean hasMonthsFirst, Optional<LocalDate> last) {

    private static final Pattern FLAG = Pattern.compile("\\p{Lu}\\.?|[Xx✓✔•●]|\\p{L}\\.");
    private static final Pattern KIND = Pattern.compile("\\p{L}{1,2}");
    private static final Pattern NOTE = Pattern.compile("[\\d\\s,;()\\[\\]*]+");

    String name(GridRow row) {
        return row.cell(layout.state());
    }

    /** What stands in further columns of names, such as those in another language. */
    Stream<String> otherNames(GridRow row) {
        return IntStream.range(0, layout.headings().size())
                .filter(at -> at != layout.state() && isName(at))
                .mapToObj(row::cell)
                .filter(text -> !text.isEmpty());
    }

    /** Where empty cells have moved, only what stands before all days is where it was. */
    private boolean isName(int at) {
        return at == layout.state()
                || at < layout.headings().size()
                        && layout.headings().get(at).slot() == Slot.STATE
                        && !(layout.isMoved()
                                && layout.headings().subList(0, at).stream()
                                        .anyMatch(heading -> heading.slot().isDated()));
    }

    Deeds read(GridRow row) {
        if (layout.isTorn(row)) {
            return new Deeds(
                    List.of(),
                    "it has " + row.cells().size() + " cells, where there should be "
                            + layout.width().orElse(layout.headings().size()));
        }
        if (hasMonthsFirst && row.cells().stream().anyMatch(ChartDay::isEitherFirst)) {
            return new Deeds(
                    List.of(),
                    "other days of the chart have the month before the day, so that one of its own can be read in two ways");
        }
        if (layout.isOfActs()) {
            return act(row);
        }
        return layout.isMoved() ? moved(row) : positioned(row);
    }

    private Deeds positioned(GridRow row) {
        Map<Slot, DatedCell> cells = new EnumMap<>(Slot.class);
        for (int at = 0; at < row.cells().size(); at++) {
            String text = row.cell(at);
            if (at == layout.state() || DatedCell.isEmpty(text)) {
                continue;
            }
            Heading heading = at < layout.headings().size() ? layout.headings().get(at) : Heading.of("");
            Optional<DatedCell> cell = Optional.of(heading)
                    .filter(each -> each.slot().isDated())
                    .flatMap(each -> dated(each, text))
                    .filter(each -> isMarkable(heading) || heading.isPlain(each));
            if (cell.isEmpty() && (heading.slot().isDated() || ChartDay.isIn(text))) {
                return unread(heading, text);
            }
            cell.ifPresent(dated -> cells.put(heading.slot(), dated));
        }
        kind(row)
                .ifPresent(mark -> cells.compute(
                        Slot.CONSENT,
                        (slot, cell) -> cell == null
                                ? new DatedCell(mark, mark, Optional.empty(), mark)
                                : cell.mark().isEmpty() ? cell.marked(mark) : cell));
        return Deeds.of(cells, layout.headings(), source);
    }

    /** Only what is signed or consented to has a mark that is not explained in the heading. */
    private static boolean isMarkable(Heading heading) {
        return heading.slot() == Slot.SIGNATURE || heading.slot() == Slot.CONSENT;
    }

    private Optional<String> kind(GridRow row) {
        return Optional.of(row.cell(layout.column(Slot.CONSENT_KIND))).filter(mark -> !mark.isEmpty());
    }

    private Optional<DatedCell> dated(Heading heading, String text) {
        return DatedCell.read(heading.words(), text, last);
    }

    private static Deeds unread(Heading heading, String text) {
        return new Deeds(
                List.of(),
                heading.slot().isDated()
                        ? "under \"" + Quoted.cut(heading.words()) + "\" it has " + Quoted.of(text)
                                + ", which is no day with at most one mark"
                        : "it has " + Quoted.of(text) + " in a column "
                                + (heading.words().isEmpty()
                                        ? "without a heading"
                                        : "\"" + Quoted.cut(heading.words()) + "\"")
                                + ", and it is not known what that day means");
    }

    /** Where empty cells have moved, the days are given their columns if that can be done in one way only. */
    private Deeds moved(GridRow row) {
        List<DatedCell> dated = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            String text = row.cell(at);
            if (isName(at) || DatedCell.isEmpty(text)) {
                continue;
            }
            Optional<DatedCell> cell = DatedCell.read("", text, last);
            if (isKindOf(dated, text)) {
                dated.add(dated.remove(dated.size() - 1).marked(text));
            } else if (cell.isEmpty() && !isAside(text)) {
                return new Deeds(List.of(), "it has " + Quoted.of(text) + ", which is no day, flag or note");
            }
            cell.ifPresent(dated::add);
        }
        return arranged(dated);
    }

    private boolean isKindOf(List<DatedCell> before, String text) {
        return layout.column(Slot.CONSENT_KIND) >= 0
                && !before.isEmpty()
                && KIND.matcher(text).matches();
    }

    private boolean isAside(String text) {
        return FLAG.matcher(text).matches()
                || NOTE.matcher(text).matches()
                || !ChartDay.isIn(text)
                        && layout.headings().stream()
                                .map(Heading::slot)
                                .anyMatch(slot -> slot == Slot.NOTES || slot == Slot.ASIDE || slot == Slot.UNKNOWN);
    }

    /** Arrangements that tell of the same acts on the same days are one reading. */
    private Deeds arranged(List<DatedCell> dated) {
        if (dated.isEmpty()) {
            return new Deeds(List.of(), "");
        }
        List<Map<Slot, DatedCell>> all = new Arrangement(layout.headings(), source, isInForce).of(dated);
        if (all.stream().anyMatch(each -> each.containsKey(Slot.UNKNOWN))) {
            return new Deeds(List.of(), "one of its days may belong to a column whose heading is not known");
        }
        Map<List<String>, Map<Slot, DatedCell>> readings = new LinkedHashMap<>();
        all.stream()
                .filter(each -> deeds(each).unclear().isEmpty())
                .forEach(each -> readings.putIfAbsent(deeds(each).summary(), each));
        List<Map<Slot, DatedCell>> different = List.copyOf(readings.values());
        return switch (different.size()) {
            case 0 -> new Deeds(List.of(), unfit(all));
            case 1 -> deeds(different.get(0));
            default ->
                new Deeds(
                        List.of(),
                        "empty cells have vanished from the row, and its days can be read in " + different.size()
                                + " ways: " + inWords(different.get(0)) + ", or " + inWords(different.get(1)));
        };
    }

    /** Why no arrangement is clear, where all are unclear for one reason. */
    private String unfit(List<Map<Slot, DatedCell>> all) {
        List<String> reasons =
                all.stream().map(each -> deeds(each).unclear()).distinct().toList();
        return reasons.size() == 1
                ? reasons.get(0)
                : "its days fit the columns in no way, and empty cells have vanished from the row";
    }

    private Deeds deeds(Map<Slot, DatedCell> arrangement) {
        return Deeds.of(arrangement, layout.headings(), source);
    }

    private static String inWords(Map<Slot, DatedCell> arrangement) {
        return arrangement.entrySet().stream()
                .map(entry -> entry.getKey().phrase() + " " + entry.getValue().words())
                .collect(Collectors.joining(" and "));
    }

    /** A row that is one act. */
    private Deeds act(GridRow row) {
        String text = row.cell(layout.column(Slot.ACTION));
        Optional<ActWord> act = ChartWords.SHIPPED.act(text);
        if (act.filter(ActWord.NO_ACT::equals).isPresent()) {
            return new Deeds(List.of(), "");
        }
        Optional<Kind> kind = act.flatMap(ActWord::kind);
        if (kind.isEmpty()) {
            return new Deeds(List.of(), Quoted.of(text) + " is no act that is known");
        }
        boolean isUnreadable = IntStream.of(layout.column(Slot.NOTIFIED), layout.column(Slot.EFFECT))
                .anyMatch(
                        at -> !DatedCell.isEmpty(row.cell(at)) && said(row, at).isEmpty());
        Optional<Said> on = said(row, layout.column(Slot.NOTIFIED));
        Optional<Said> effect = said(row, layout.column(Slot.EFFECT))
                .filter(said -> kind.get().expressesConsent() || kind.get().endsConsent());
        return isUnreadable || on.isEmpty()
                ? new Deeds(List.of(), "it has no day that can be read")
                : new Deeds(List.of(new Deed(kind.get(), text, false, on, effect)), "");
    }

    private Optional<Said> said(GridRow row, int at) {
        return at < 0
                ? Optional.empty()
                : dated(layout.headings().get(at), row.cell(at))
                        .filter(cell -> cell.day().isPresent() && cell.mark().isEmpty())
                        .map(Said::of);
    }

    /** What of a row that is one act is no act of a State. */
    boolean isNoAct(GridRow row) {
        return layout.isOfActs()
                && ChartWords.SHIPPED
                        .act(row.cell(layout.column(Slot.ACTION)))
                        .filter(ActWord.NO_ACT::equals)
                        .isPresent();
    }
}
