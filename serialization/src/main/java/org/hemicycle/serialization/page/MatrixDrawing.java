package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.eligibility.Access;
import org.hemicycle.source.Identifier;

/**
 * States against conventions: a letter for each answer, filled where the way is open and dashed where it is not known.
 */
final class MatrixDrawing implements Drawing {

    private static final int CELL = 20;
    private static final int ROW = 22;
    private static final int HEAD_LETTERS = 18;

    /** How wide a letter is at most, by and large. */
    private static final int LETTER = 7;

    private static final int SLOPE = 60;
    private static final int GAP = 14;

    /** What a name that slopes upwards over the last column needs to the right of it. */
    private static final int RIGHT = 64;

    private final String dossier;
    private final AccessGrid grid;
    private final AccessTable table;

    MatrixDrawing(String dossier, AccessGrid grid, AccessTable table) {
        this.dossier = dossier;
        this.grid = grid;
        this.table = table;
    }

    @Override
    public Drawing on(LocalDate day) {
        if (day.equals(grid.day())) {
            return this;
        }
        AccessGrid dated = grid.factsOn(day);
        return new MatrixDrawing(dossier, dated, new AccessTable(dated, Map.of()));
    }

    @Override
    public String title() {
        return "What each State may do about each convention: " + dossier;
    }

    @Override
    public String unit() {
        return "A letter for each answer, by law and by what is recorded, with its key below. Filled: a Party, or may join by its own acts. Empty: may not."
                + " Dashed: not known whether it may.";
    }

    @Override
    public String inWords() {
        return grid.matrix().counts().entrySet().stream()
                .map(kind -> kind.getKey().phrase() + ": " + kind.getValue())
                .collect(Collectors.joining("; ", "Pairs of a State and a convention by answer: ", "."));
    }

    /** Conventions have longer names than States. */
    private int left() {
        return grid.areConventionsDown() ? 270 : 190;
    }

    /** What stands side by side; more follow below. */
    private List<List<Identifier>> blocks() {
        List<List<Identifier>> blocks = new ArrayList<>();
        List<Identifier> columns = grid.across();
        int most = (Picture.WIDTH - left() - RIGHT) / CELL;
        for (int first = 0; first < columns.size(); first += most) {
            blocks.add(columns.subList(first, Math.min(columns.size(), first + most)));
        }
        return blocks;
    }

    private PictureKey key() {
        return new PictureKey(grid.matrix().counts().keySet().stream()
                .map(kind -> letter(kind) + "  " + kind.phrase())
                .toList());
    }

    private String head(Identifier column) {
        return TextLines.of(grid.shortName(column), HEAD_LETTERS, 1).get(0);
    }

    /** What names that slope upwards need above their columns. */
    private int headHeight() {
        int most = grid.across().stream()
                .mapToInt(column -> head(column).length())
                .max()
                .orElse(0);
        return (int) (most * LETTER * Math.sin(Math.toRadians(SLOPE))) + GAP;
    }

    private int blockHeight() {
        return headHeight() + grid.down().size() * ROW + GAP;
    }

    @Override
    public int height() {
        return blocks().size() * blockHeight() + key().height() + GAP;
    }

    @Override
    public boolean hasAllFigures() {
        return true;
    }

    @Override
    public List<Tag> shapes(String id, Optional<LocalDate> day) {
        List<Tag> shapes = new ArrayList<>();
        int y = 0;
        for (List<Identifier> columns : blocks()) {
            shapes.addAll(heads(columns, y + headHeight() - 4));
            int top = y + headHeight();
            for (Identifier row : grid.down()) {
                shapes.add(row(row, columns, top));
                top += ROW;
            }
            y += blockHeight();
        }
        shapes.addAll(key().below(y));
        return shapes;
    }

    private List<Tag> heads(List<Identifier> columns, int base) {
        List<Tag> heads = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int x = left() + i * CELL + CELL / 2 + 3;
            heads.add(Tag.of("text", Isolated.marked(head(columns.get(i))))
                    .with("x", x)
                    .with("y", base)
                    .with("transform", "rotate(-" + SLOPE + " " + x + " " + base + ")")
                    .as("label"));
        }
        return heads;
    }

    private Tag row(Identifier row, List<Identifier> columns, int y) {
        List<String> label = TextLines.of(grid.name(row), left() / LETTER - 2, 1);
        Tag shape = Tag.of("g").add(TextLines.tag(label, 0, y + 15, 0).as("label"));
        for (int i = 0; i < columns.size(); i++) {
            Access access = grid.answer(grid.pair(row, columns.get(i)));
            shape.addAll(cell(access, left() + i * CELL, y));
        }
        return shape;
    }

    private static List<Tag> cell(Access access, int x, int y) {
        Tag box = Tag.of("rect")
                .with("x", x + 1)
                .with("y", y + 1)
                .with("width", CELL - 2)
                .with("height", ROW - 2);
        Tag letter = Tag.of("text", letter(access.kind()))
                .with("x", x + CELL / 2)
                .with("y", y + 15)
                .with("text-anchor", "middle");
        if (access.mayJoin().isUnknown()) {
            return List.of(box.as("dashed"), letter.as("strong"));
        }
        return access.mayJoin().isYes()
                ? List.of(box.as("sure"), letter.as("strong onsure"))
                : List.of(box.as("tile"), letter.as("strong"));
    }

    /** A hyphen would be lost in its box. */
    private static String letter(Access.Kind kind) {
        return kind.abbreviation().replace("-", "–");
    }

    @Override
    public void fill(PageTable filled) {
        table.fill(filled);
    }
}
