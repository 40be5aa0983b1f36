package org.hemicycle.serialization.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Subject;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.name.Bearer;
import org.hemicycle.serialization.internal.name.StateNames;
import org.hemicycle.serialization.internal.page.Page;
import org.hemicycle.serialization.internal.page.PageShape;
import org.hemicycle.serialization.internal.page.Part;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;

/** The reading of one chart in a form of those who publish charts. */
final class PageReading {

    /** Shapes that people make by hand of a part of a page as easily as of all of it. */
    private static final Set<PageShape> SELECTIONS = EnumSet.of(PageShape.TABS, PageShape.LINES);

    private static final Set<PageShape> WITHOUT_CELLS = EnumSet.of(PageShape.TABS, PageShape.LINES, PageShape.MARKDOWN);

    /** An entry into force is set that long ahead at most. */
    private static final int YEARS_AHEAD = 5;

    private final Page page;
    private final ChartHead given;
    private final Optional<Identifier> ofTreaty;
    private final ReferenceData reference;
    private final StateNames names;
    private final Vocabulary vocabulary;
    private final ProblemLog log;
    private final Place whole;

    PageReading(Page page, ChartHead given, Optional<Identifier> ofTreaty, Vocabulary vocabulary, ProblemLog log) {
        this.page = page;
        this.given = given;
        this.ofTreaty = ofTreaty;
        this.reference = vocabulary.reference();
        this.names = vocabulary.names();
        this.vocabulary = vocabulary;
        this.log = log;
        this.whole = new Place.Whole(page.file());
    }

    /** The chart; nothing where the page has none of a known form. */
    Optional<RecognisedChart> read() {
        ChartTables tables = ChartTables.of(page, this::isState);
        ChartTables found = tables.tables().isEmpty() && (WITHOUT_CELLS.contains(page.shape()) || !hasTables())
                ? Flow.of(page, this::isState)
                : tables;
        return found.tables().isEmpty() ? Optional.empty() : Optional.of(read(found));
    }

    /** Pages of HTML may have a chart as preformatted text. */
    private boolean hasTables() {
        return page.parts().stream().anyMatch(Part.Grid.class::isInstance);
    }

    private boolean isState(String text) {
        return !text.isEmpty() && !(names.find(text) instanceof Bearer.Nobody);
    }

    private RecognisedChart read(ChartTables tables) {
        ChartSource source = source(tables);
        Frame frame = new Frame(tables.around());
        Particulars particulars = new Particulars(page.file(), frame, given, ofTreaty, log);
        Optional<LocalDate> day = particulars.day();
        List<ChartTable> ofChart = ofOneTreaty(tables.tables(), source);
        boolean saysTreaty = ofChart.stream().allMatch(table -> has(table, Slot.CONVENTION));
        Optional<Identifier> treaty = saysTreaty ? Optional.empty() : particulars.treaty(reference);
        if (frame.explainsColours() && ofChart.stream().noneMatch(table -> has(table, Slot.DENUNCIATION))) {
            log.add(Problem.warning(whole, "the page marks by colour alone who has denounced or suspended the treaty")
                    .mend("Colours are not read: before you rely on \"Party\", look whether the State has one."));
        }
        RowsOfStates sorted = sorted(ofChart, source, frame, treaty, day);
        boolean areActs = ofChart.stream().anyMatch(table -> has(table, Slot.ACTION));
        List<ChartRow> rows = sorted.read(areActs);
        if (saysTreaty) {
            particulars.noteOther(conventions(rows, Optional.empty()));
        }
        ChartHead head = new ChartHead(
                day.stream().toList(),
                treaty.stream().map(Subject::of).toList(),
                given.invitations(),
                Optional.empty());
        boolean isDivided = isDivided(tables.tables(), ofChart);
        List<Subject> complete = !isDivided && promise(source, frame, sorted, rows, isSelection(ofChart))
                ? conventions(rows, treaty).stream().map(Subject::of).toList()
                : areActs ? List.of() : pairs(rows, treaty);
        Draft<SignatureChart> draft = draft(head, rows, treaty, complete);
        return new RecognisedChart(
                page.file(), source, page.shape().name(), page.encoding(), conventions(rows, treaty), draft);
    }

    private static boolean has(ChartTable table, Slot slot) {
        return table.headings().stream().anyMatch(heading -> heading.slot() == slot);
    }

    private ChartSource source(ChartTables tables) {
        List<ChartSource> said = tables.tables().stream()
                .flatMap(table -> table.headings().stream())
                .flatMap(heading -> ChartWords.SHIPPED.source(heading.plain()).stream())
                .toList();
        boolean hasFlags = tables.tables().stream().anyMatch(table -> has(table, Slot.FLAG));
        return said.stream()
                .max(Comparator.comparing(
                        source -> said.stream().filter(source::equals).count()))
                .or(() -> hasFlags ? Optional.of(ChartSource.TREATY_OFFICE) : Optional.empty())
                .or(() -> ChartWords.SHIPPED.about(String.join(" ", tables.around())))
                .orElse(ChartSource.NOT_KNOWN);
    }

    /** The Treaty Office has a table for each group of States; with others, a further one is about something else. */
    private List<ChartTable> ofOneTreaty(List<ChartTable> tables, ChartSource source) {
        if (source == ChartSource.TREATY_OFFICE) {
            return tables;
        }
        tables.stream()
                .skip(1)
                .filter(table -> !table.rows().isEmpty())
                .forEach(table -> log.add(Problem.warning(
                        table.rows().get(0).place(),
                        "a further table begins, of which it is not known what it is about; it is left out")));
        return tables.subList(0, 1);
    }

    /** Whether another table may be the rest of the chart, since it has the same headings. */
    private static boolean isDivided(List<ChartTable> tables, List<ChartTable> ofChart) {
        return tables.stream()
                .skip(ofChart.size())
                .anyMatch(table -> words(table).equals(words(ofChart.get(0))));
    }

    private static List<String> words(ChartTable table) {
        return table.headings().stream().map(Heading::words).toList();
    }

    private RowsOfStates sorted(
            List<ChartTable> tables,
            ChartSource source,
            Frame frame,
            Optional<Identifier> treaty,
            Optional<LocalDate> day) {
        Optional<Convention> convention = treaty.flatMap(reference::findConvention);
        boolean isInForce = !frame.saysNotInForce()
                && !(day.isPresent()
                        && convention
                                .flatMap(Convention::inForceSince)
                                .filter(day.get()::isBefore)
                                .isPresent());
        Optional<LocalDate> last = source == ChartSource.DUTCH_TREATY_DATABASE
                ? convention
                        .flatMap(Convention::openedOn)
                        .map(opened -> opened.plusYears(100).minusDays(1))
                        .or(() -> day.map(each -> each.plusYears(YEARS_AHEAD)))
                : Optional.empty();
        boolean hasMonthsFirst = hasMonthsFirst(tables);
        RowsOfStates sorted = new RowsOfStates(page.file(), names, vocabulary, log);
        tables.forEach(table -> {
            Layout layout = table.isFlowing() || page.shape() == PageShape.JSON
                    ? Layout.fixed(table)
                    : Layout.of(table.headings(), table.rows(), WITHOUT_CELLS.contains(page.shape()), this::isState);
            noteUnknown(table, layout);
            sorted.add(table, new RowReading(layout, source, isInForce, hasMonthsFirst, last));
        });
        return sorted;
    }

    private static boolean hasMonthsFirst(List<ChartTable> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(ChartDay::isMonthFirst);
    }

    private void noteUnknown(ChartTable table, Layout layout) {
        layout.headings().stream()
                .filter(heading -> heading.slot() == Slot.UNKNOWN)
                .forEach(heading -> log.add(Problem.warning(
                                table.rows().isEmpty()
                                        ? whole
                                        : table.rows().get(0).place(),
                                "the heading \"" + heading.words()
                                        + "\" is not known; its column is passed over where it has no day")
                        .found(heading.words())));
    }

    private Draft<SignatureChart> draft(
            ChartHead head, List<ChartRow> rows, Optional<Identifier> treaty, List<Subject> complete) {
        ChartFile file = new ChartFile(page.file(), log);
        Identifier document = file.identifier(
                head, rows.stream().map(row -> row.cells().cells()).toList());
        Origins.Builder origins = Origins.builder();
        ActMaker maker = new ActMaker(document, origins);
        List<TreatyAction> acts = rows.stream()
                .flatMap(row -> row.convention().or(() -> treaty).stream()
                        .flatMap(convention -> row.acts().stream()
                                .map(deed -> maker.make(
                                        new Subject.Pair(row.state(), convention), deed, row.number(), origin(row)))))
                .toList();
        Citation cited = Citation.of(document, "");
        List<Completeness> promises = head.day().stream()
                .flatMap(
                        day -> complete.stream().map(subject -> new Completeness(subject, head.fact(), day, "", cited)))
                .toList();
        return file.draft(head, document, acts, promises, origins.build());
    }

    private static Origin origin(ChartRow row) {
        Place place = row.cells().place();
        return new Origin(place.file(), place.line(), "");
    }

    /** Whatever the row of a State says is all that it has done, unless a row is one of its acts. */
    private static List<Subject> pairs(List<ChartRow> rows, Optional<Identifier> treaty) {
        return rows.stream()
                .flatMap(row -> row.convention().or(() -> treaty).stream()
                        .map(convention -> Subject.of(row.state(), convention)))
                .distinct()
                .toList();
    }

    private static List<Identifier> conventions(List<ChartRow> rows, Optional<Identifier> treaty) {
        return Stream.concat(treaty.stream(), rows.stream().flatMap(row -> row.convention().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isSelection(List<ChartTable> tables) {
        return SELECTIONS.contains(page.shape())
                || page.shape() == PageShape.HTML && tables.stream().anyMatch(ChartTable::isFlowing);
    }

    /** Whether the chart leaves no State out. */
    private boolean promise(
            ChartSource source, Frame frame, RowsOfStates sorted, List<ChartRow> rows, boolean isSelection) {
        Totals totals = new Totals(frame, rows);
        boolean isKept = source != ChartSource.NOT_KNOWN && sorted.isWhole() && page.isWhole();
        if (isKept) {
            Stream.concat(
                            totals.differences().stream(),
                            isSelection && !totals.areThere()
                                    ? Stream.of("nothing tells whether the text has the whole chart")
                                    : Stream.empty())
                    .forEach(why -> log.add(
                            Problem.warning(whole, why + ", so that a State without a row counts as not recorded")));
        }
        return isKept && totals.differences().isEmpty() && (totals.areThere() || !isSelection);
    }
}
