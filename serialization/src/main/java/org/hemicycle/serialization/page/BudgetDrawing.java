package org.hemicycle.serialization.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.funding.BudgetLine.Status;

/** A budget as bars: what is estimated hatched, what is secured or spent solid, each with its number. */
final class BudgetDrawing implements Drawing {

    private static final int LEFT = 300;
    private static final int LONGEST = Picture.WIDTH - LEFT - 170;
    private static final int BAR = 20;
    private static final int LABEL_LETTERS = 46;
    private static final int STEP = 14;
    private static final int GAP = 8;
    private static final int INDENT = 14;

    private final String dossier;
    private final List<BudgetRow> rows;

    BudgetDrawing(String dossier, List<BudgetRow> rows) {
        this.dossier = dossier;
        this.rows = rows;
    }

    @Override
    public String title() {
        return "What is estimated, and what is secured: " + dossier;
    }

    @Override
    public String unit() {
        List<String> units = rows.stream()
                .map(BudgetRow::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .map(Isolated::marked)
                .toList();
        boolean isSecured =
                rows.stream().flatMap(row -> row.amounts().keySet().stream()).anyMatch(this::isCertain);
        return "Amounts in " + String.join(", ", units)
                + ". Hatched: estimated. Outlined: pledged. Solid: secured, or spent."
                + (units.size() > 1 ? " Each currency has a scale of its own." : "")
                + (isSecured ? "" : " Nothing is marked as secured.");
    }

    private boolean isCertain(Status status) {
        return status == Status.SECURED || status == Status.EXPENDITURE;
    }

    @Override
    public String inWords() {
        return rows.stream()
                .filter(row -> row.depth() == 0)
                .map(row -> row.label() + ": " + inWords(row))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String inWords(BudgetRow row) {
        return Stream.concat(
                        row.amounts().entrySet().stream()
                                .map(each -> AmountInWords.of(row.unit(), each.getValue()) + " " + word(each.getKey())),
                        row.unknown().stream())
                .collect(Collectors.joining(", "));
    }

    private static String word(Status status) {
        return switch (status) {
            case ESTIMATED -> "estimated";
            case PLEDGED -> "pledged";
            case SECURED -> "secured";
            case EXPENDITURE -> "spent";
        };
    }

    @Override
    public int height() {
        return rows.stream().mapToInt(this::height).sum() + 4;
    }

    private int height(BudgetRow row) {
        int bars = Math.max(1, row.amounts().size() + (row.unknown().isEmpty() ? 0 : 1));
        return Math.max(bars * BAR, label(row).size() * STEP + 4) + GAP;
    }

    private static List<String> label(BudgetRow row) {
        return TextLines.of(row.label(), LABEL_LETTERS - 2 * row.depth(), 2);
    }

    @Override
    public List<Tag> shapes(String id, Optional<LocalDate> day) {
        List<Tag> shapes = new ArrayList<>();
        shapes.add(Hatching.of(id));
        int y = 0;
        for (BudgetRow row : rows) {
            shapes.add(shape(row, y, id));
            y += height(row);
        }
        return shapes;
    }

    private Tag shape(BudgetRow row, int y, String id) {
        Tag shape = Tag.of("g")
                .add(TextLines.tag(label(row), row.depth() * INDENT, y + 15, STEP)
                        .as(row.depth() == 0 ? "label strong" : "label"));
        int at = y;
        for (Map.Entry<Status, BigDecimal> amount : row.amounts().entrySet()) {
            int length = length(amount.getValue(), row.unit());
            Tag bar = Tag.of("rect")
                    .with("x", LEFT)
                    .with("y", at + 3)
                    .with("width", length)
                    .with("height", BAR - 6);
            shape.add(filled(bar, amount.getKey(), id));
            String words = AmountInWords.of(row.unit(), amount.getValue()) + " " + word(amount.getKey());
            shape.add(Tag.of("text", Isolated.marked(words))
                    .with("x", LEFT + length + 6)
                    .with("y", at + 15)
                    .as("label"));
            at += BAR;
        }
        if (!row.unknown().isEmpty()) {
            shape.add(Tag.of("text", Isolated.marked(String.join(", ", row.unknown())))
                    .with("x", LEFT)
                    .with("y", at + 15)
                    .as("absent"));
        }
        return shape;
    }

    private static Tag filled(Tag bar, Status status, String id) {
        return switch (status) {
            case ESTIMATED -> bar.as("unsure").with("fill", "url(#" + Hatching.id(id) + ")");
            case PLEDGED -> bar.as("outlined");
            case SECURED, EXPENDITURE -> bar.as("sure");
        };
    }

    private int length(BigDecimal amount, String unit) {
        BigDecimal most = rows.stream()
                .filter(row -> row.unit().equals(unit))
                .flatMap(row -> row.amounts().values().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        return most.signum() <= 0 || amount.signum() <= 0
                ? 1
                : Math.max(
                        1,
                        amount.multiply(BigDecimal.valueOf(LONGEST))
                                .divide(most, 0, RoundingMode.HALF_UP)
                                .intValueExact());
    }

    @Override
    public boolean hasAllFigures() {
        return true;
    }

    @Override
    public void fill(PageTable table) {
        List<Status> statuses = Stream.of(Status.values())
                .filter(status -> rows.stream().anyMatch(row -> row.amounts().containsKey(status)))
                .toList();
        boolean isAnyUnknown = rows.stream().anyMatch(row -> !row.unknown().isEmpty());
        table.columns("For");
        statuses.forEach(status -> table.columns(Sentence.of(word(status))));
        if (isAnyUnknown) {
            table.columns("Without amount");
        }
        rows.forEach(row -> table.row(
                Tag.saying("span", row.label()).as("depth-" + Math.min(row.depth(), 3)),
                Stream.concat(
                                statuses.stream().map(status -> PageTable.number(cell(row, status))),
                                isAnyUnknown
                                        ? Stream.of(PageTable.cell(String.join(", ", row.unknown())))
                                        : Stream.empty())
                        .toList()));
    }

    private static String cell(BudgetRow row, Status status) {
        return Optional.ofNullable(row.amounts().get(status))
                .map(amount -> AmountInWords.of(row.unit(), amount))
                .orElse("–");
    }
}
