package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.time.DateRange;

/** A timeline strip: a line for each thing, its days as long as they are, and those that are not sure hatched. */
final class TimelineDrawing implements Drawing {

    private static final int LEFT = 252;
    private static final int RIGHT = Picture.WIDTH - 8;
    private static final int TOP = 26;
    private static final int ROW = 24;
    private static final int STEP = 13;
    private static final int LETTERS = 36;
    private static final int MOST_ENTRIES = 60;
    private static final int YEARS_BEFORE = 5;
    private static final int YEARS_AFTER = 3;
    private static final int MOST_WORDS = 70;
    private static final int POINT = 5;

    private final String dossier;
    private final Optional<DateRange> period;
    private final List<TimelineLane> lanes;
    private final DateRange window;

    private TimelineDrawing(String dossier, Optional<DateRange> period, List<TimelineLane> lanes, DateRange window) {
        this.dossier = dossier;
        this.period = period;
        this.lanes = lanes;
        this.window = window;
    }

    /** Empty where nothing has a date. */
    static Optional<TimelineDrawing> of(String dossier, Optional<DateRange> period, List<TimelineLane> lanes) {
        List<LocalDate> days = Stream.concat(
                        lanes.stream().flatMap(lane -> lane.entries().stream()).flatMap(TimelineEntry::ends),
                        period.stream().flatMap(range -> Stream.concat(range.first().stream(), range.last().stream())))
                .sorted()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimelineDrawing(dossier, period, lanes, window(days, period)));
    }

    /** Whole years around the days, but not so many that the period of the programme is lost among them. */
    private static DateRange window(List<LocalDate> days, Optional<DateRange> period) {
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        Optional<LocalDate> begin = period.flatMap(DateRange::first);
        Optional<LocalDate> end = period.flatMap(DateRange::last);
        if (begin.isPresent() && first.isBefore(begin.get().minusYears(YEARS_BEFORE))) {
            first = begin.get().minusYears(YEARS_BEFORE);
        }
        if (end.isPresent() && last.isAfter(end.get().plusYears(YEARS_AFTER))) {
            last = end.get().plusYears(YEARS_AFTER);
        }
        return DateRange.of(first.withDayOfYear(1), LocalDate.of(Math.max(first.getYear(), last.getYear()), 12, 31));
    }

    @Override
    public String title() {
        return "What happens when: " + dossier;
    }

    @Override
    public String unit() {
        return "Days. Solid: these days, all of them. A diamond: one day. Hatched: on or between these days, not known"
                + " which. A dashed line with a mark: at the latest, or the earliest, on the day of the mark. An arrow: goes on"
                + " beyond the picture, or has no stated end."
                + (period.isPresent() ? " The shaded days are the period of the programme." : "");
    }

    @Override
    public String inWords() {
        return lanes.stream()
                .map(lane -> lane.heading() + ": " + lane.entries().size())
                .reduce((one, other) -> one + "; " + other)
                .map(counts -> counts + ". The table below gives each with its days.")
                .orElse("");
    }

    private static List<TimelineEntry> shown(TimelineLane lane) {
        return lane.entries().subList(0, Math.min(lane.entries().size(), MOST_ENTRIES));
    }

    @Override
    public int height() {
        return TOP + lanes.stream().mapToInt(TimelineDrawing::height).sum() + 4;
    }

    private static int height(TimelineLane lane) {
        int more = lane.entries().size() > MOST_ENTRIES ? ROW : 0;
        return ROW + shown(lane).stream().mapToInt(TimelineDrawing::height).sum() + more + STEP;
    }

    private static int height(TimelineEntry entry) {
        return Math.max(ROW, label(entry).size() * STEP + 7);
    }

    private static List<String> label(TimelineEntry entry) {
        return TextLines.of(entry.label(), LETTERS, 3);
    }

    @Override
    public List<Tag> shapes(String id, Optional<LocalDate> day) {
        List<Tag> shapes = new ArrayList<>();
        shapes.add(Hatching.of(id));
        period.flatMap(days -> days.intersection(window))
                .ifPresent(days -> shapes.add(rect(
                                x(days.first().orElseThrow()),
                                TOP - 6,
                                x(days.last().orElseThrow().plusDays(1)),
                                height() - TOP)
                        .as("period")));
        shapes.addAll(axis());
        int y = TOP;
        for (TimelineLane lane : lanes) {
            y += ROW;
            shapes.add(
                    Tag.of("text", lane.heading()).with("x", 0).with("y", y - 6).as("lane"));
            shapes.add(line(0, y, Picture.WIDTH, y).as("rule"));
            for (TimelineEntry entry : shown(lane)) {
                shapes.add(row(entry, y, id));
                y += height(entry);
            }
            if (lane.entries().size() > MOST_ENTRIES) {
                String more = "and " + (lane.entries().size() - MOST_ENTRIES) + " more, in the table";
                shapes.add(Tag.of("text", more).with("x", 0).with("y", y + 15).as("quiet"));
                y += ROW;
            }
            y += STEP;
        }
        day.filter(window::contains).ifPresent(today -> shapes.addAll(mark(today)));
        return shapes;
    }

    private List<Tag> axis() {
        int first = window.first().orElseThrow().getYear();
        int last = window.last().orElseThrow().getYear();
        int step = 1 + (last - first) / 12;
        List<Tag> ticks = new ArrayList<>();
        for (int year = first; year <= last; year += step) {
            int x = x(LocalDate.of(year, 1, 1));
            ticks.add(line(x, TOP - 6, x, height()).as("tick"));
            ticks.add(Tag.of("text", Integer.toString(year))
                    .with("x", x + 3)
                    .with("y", TOP - 12)
                    .as("quiet"));
        }
        if (first == last) {
            for (int month = 4; month <= 10; month += 3) {
                int x = x(LocalDate.of(first, month, 1));
                String name = List.of("Apr", "Jul", "Oct").get((month - 4) / 3);
                ticks.add(line(x, TOP - 6, x, height()).as("tick"));
                ticks.add(Tag.of("text", name)
                        .with("x", x + 3)
                        .with("y", TOP - 12)
                        .as("quiet"));
            }
        }
        return ticks;
    }

    private List<Tag> mark(LocalDate day) {
        int x = x(day);
        boolean isFarRight = x > RIGHT - 110;
        return List.of(
                line(x, TOP - 6, x, height()).as("today"),
                Tag.of("text", "as of " + EnglishDay.of(day))
                        .with("x", isFarRight ? x - 4 : x + 4)
                        .with("y", TOP + 6)
                        .with("text-anchor", isFarRight ? "end" : "start")
                        .as("today-label"));
    }

    private Tag row(TimelineEntry entry, int y, String id) {
        Tag row = Tag.of("g").add(TextLines.tag(label(entry), 0, y + 16, STEP).as("label"));
        int middle = y + height(entry) / 2;
        if (entry.bounds().isEmpty()) {
            String words = TextLines.of(entry.words(), MOST_WORDS, 1).get(0);
            return row.add(Tag.of("text", Isolated.marked(words))
                    .with("x", LEFT + 6)
                    .with("y", middle + 4)
                    .as("absent"));
        }
        entry.bands().apply(window).forEach(band -> row.addAll(shapes(band, entry, middle, id)));
        if (entry.isOpenBefore(window)) {
            row.add(arrow(LEFT, middle, -1));
        }
        if (entry.isOpenAfter(window)) {
            row.add(arrow(RIGHT, middle, 1));
        }
        return row;
    }

    private List<Tag> shapes(DayBand band, TimelineEntry entry, int middle, String id) {
        int from = x(band.first());
        int to = x(band.last().plusDays(1));
        if (band.isSure()) {
            return List.of(
                    to - from < POINT
                            ? diamond((from + to) / 2, middle)
                            : rect(from, middle - 6, to, 12).as(entry.isApproximate() ? "sure about" : "sure"));
        }
        if (entry.isLimit()) {
            return limit(from, to, entry, middle);
        }
        Tag bar = rect(from, middle - 6, Math.max(to, from + POINT), 12);
        return List.of(bar.as("unsure").with("fill", "url(#" + Hatching.id(id) + ")"));
    }

    /** "By a day", or "from a day on", whose other side has no end: a bar would be all that is seen. */
    private List<Tag> limit(int from, int to, TimelineEntry entry, int middle) {
        boolean isLatest = entry.bounds().flatMap(DateRange::last).isPresent();
        int mark = isLatest ? to : from;
        return List.of(
                line(from, middle, to, middle).as("limit"),
                line(mark, middle - 7, mark, middle + 7).as("mark"));
    }

    private static Tag diamond(int x, int middle) {
        String points = x + "," + (middle - 6) + " " + (x + 6) + "," + middle + " " + x + "," + (middle + 6) + " "
                + (x - 6) + "," + middle;
        return Tag.of("polygon").with("points", points).as("sure");
    }

    private static Tag arrow(int x, int middle, int direction) {
        String points =
                x + "," + (middle - 6) + " " + (x + 7 * direction) + "," + middle + " " + x + "," + (middle + 6);
        return Tag.of("polygon").with("points", points).as("sure");
    }

    private int x(LocalDate day) {
        LocalDate first = window.first().orElseThrow();
        long all = ChronoUnit.DAYS.between(first, window.last().orElseThrow()) + 1;
        return (int) (LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / all);
    }

    private static Tag rect(int x, int y, int to, int height) {
        return Tag.of("rect").with("x", x).with("y", y).with("width", to - x).with("height", height);
    }

    private static Tag line(int x, int y, int toX, int toY) {
        return Tag.of("line").with("x1", x).with("y1", y).with("x2", toX).with("y2", toY);
    }

    @Override
    public boolean hasAllFigures() {
        return false;
    }

    @Override
    public void fill(PageTable table) {
        table.columns("What", "Sort", "When", "Earliest day", "Latest day");
        lanes.forEach(lane -> lane.entries()
                .forEach(entry -> table.row(
                        Tag.saying("span", entry.label()),
                        PageTable.cell(lane.heading()),
                        PageTable.cell(entry.words()),
                        PageTable.cell(end(entry, DateRange::first)),
                        PageTable.cell(end(entry, DateRange::last)))));
    }

    private static String end(TimelineEntry entry, Function<DateRange, Optional<LocalDate>> end) {
        return entry.bounds()
                .map(days -> end.apply(days).map(LocalDate::toString).orElse("open"))
                .orElse("not known");
    }
}
