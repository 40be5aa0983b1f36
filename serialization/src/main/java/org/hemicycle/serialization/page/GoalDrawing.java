package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.sdg.SdgLink.Manner;
import org.hemicycle.source.Address;

/** The Sustainable Development Goals of each part, a tile for each goal, with its number. */
final class GoalDrawing implements Drawing {

    private static final int LEFT = 262;
    private static final int TILE = 26;
    private static final int STEP = 14;
    private static final int ROW = 34;
    private static final int LABEL_LETTERS = 38;
    private static final int INDENT = 12;
    private static final int LETTER = 6;
    private static final int MOST_PLACES = 3;
    private static final int KEY_LETTERS = 52;

    private final Dossier dossier;
    private final DocumentNames documents;
    private final Map<Address, Map<SdgGoal, Manner>> goals;
    private final List<SdgGoal> named;

    private GoalDrawing(Dossier dossier, Map<Address, Map<SdgGoal, Manner>> goals) {
        this.dossier = dossier;
        this.documents = new DocumentNames(dossier);
        this.goals = goals;
        this.named = goals.values().stream()
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    /** Empty where no part is linked to a goal. */
    static Optional<GoalDrawing> of(Dossier dossier) {
        Map<Address, Map<SdgGoal, Manner>> goals = new LinkedHashMap<>();
        dossier.listSdgLinks().stream()
                .filter(link -> link.goal().isPresent())
                .forEach(link -> goals.computeIfAbsent(link.subject(), part -> new TreeMap<>())
                        .merge(
                                link.goal().orElseThrow(),
                                link.manner(),
                                (one, other) -> one.compareTo(other) > 0 ? one : other));
        return goals.isEmpty() ? Optional.empty() : Optional.of(new GoalDrawing(dossier, inOrder(goals, dossier)));
    }

    /** As the parts stand in the text, each below its whole; what is filed elsewhere comes last. */
    private static Map<Address, Map<SdgGoal, Manner>> inOrder(
            Map<Address, Map<SdgGoal, Manner>> goals, Dossier dossier) {
        Map<Address, Map<SdgGoal, Manner>> sorted = new LinkedHashMap<>();
        Stream.of(
                        dossier.programmes().stream().map(Programme::address),
                        dossier.list(Component.class).stream().map(Located::address),
                        goals.keySet().stream())
                .flatMap(addresses -> addresses)
                .filter(goals::containsKey)
                .forEach(address -> sorted.putIfAbsent(address, goals.get(address)));
        return sorted;
    }

    private static int indent(Address part) {
        return Math.min(part.keys().size() - 1, 2) * INDENT;
    }

    @Override
    public String title() {
        return "Sustainable Development Goals by component: " + dossier.name();
    }

    @Override
    public String unit() {
        return "Numbers of goals. Plain tile: listed. Tile with a bar below: named as a focus. Tile in bold lines: developed"
                + " in the text.";
    }

    @Override
    public String inWords() {
        return goals.entrySet().stream()
                .map(part -> heading(part.getKey()) + ": "
                        + part.getValue().keySet().stream()
                                .map(goal -> Integer.toString(goal.number()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", "", "."));
    }

    private String heading(Address part) {
        return dossier.findHeading(part).orElse(part.toString());
    }

    private PictureKey key() {
        return new PictureKey(named.stream()
                .map(goal -> TextLines.of(goal.number() + "  " + goal.title(), KEY_LETTERS, 1)
                        .get(0))
                .toList());
    }

    @Override
    public int height() {
        return goals.size() * ROW + 12 + key().height() + 8;
    }

    @Override
    public List<Tag> shapes(String id, Optional<LocalDate> day) {
        List<Tag> shapes = new ArrayList<>();
        int y = 0;
        for (Map.Entry<Address, Map<SdgGoal, Manner>> part : goals.entrySet()) {
            shapes.add(row(part, y));
            y += ROW;
        }
        shapes.addAll(key().below(y + 12));
        return shapes;
    }

    private Tag row(Map.Entry<Address, Map<SdgGoal, Manner>> part, int y) {
        List<String> label = TextLines.of(heading(part.getKey()), LABEL_LETTERS - indent(part.getKey()) / LETTER, 2);
        int base = label.size() == 1 ? y + 18 : y + 12;
        Tag row = Tag.of("g")
                .add(TextLines.tag(label, indent(part.getKey()), base, STEP).as("label"));
        int x = LEFT;
        for (Map.Entry<SdgGoal, Manner> goal : part.getValue().entrySet()) {
            row.add(tile(goal.getKey(), goal.getValue(), x, y));
            x += TILE + 3;
        }
        return row;
    }

    private static Tag tile(SdgGoal goal, Manner manner, int x, int y) {
        Tag tile = Tag.of("g")
                .as("goal goal-" + goal.number())
                .add(Tag.of("rect")
                        .with("x", x + 1)
                        .with("y", y + 2)
                        .with("width", TILE - 2)
                        .with("height", TILE - 2)
                        .as(manner == Manner.DEVELOPED ? "tile developed" : "tile"));
        tile.add(Tag.of("rect")
                .with("x", x + 1)
                .with("y", y + 2)
                .with("width", TILE - 2)
                .with("height", 5)
                .as("colour"));
        if (manner == Manner.FOCUS) {
            tile.add(Tag.of("rect")
                    .with("x", x + 1)
                    .with("y", y + TILE + 1)
                    .with("width", TILE - 2)
                    .with("height", 3)
                    .as("focus"));
        }
        return tile.add(Tag.of("text", Integer.toString(goal.number()))
                .with("x", x + TILE / 2)
                .with("y", y + 21)
                .with("text-anchor", "middle")
                .as("label strong"));
    }

    @Override
    public boolean hasAllFigures() {
        return true;
    }

    @Override
    public void fill(PageTable table) {
        table.columns("Part", "Goal", "Title", "Manner", "Places");
        goals.forEach((part, tiles) -> tiles.forEach((goal, manner) -> table.row(
                Tag.saying("span", heading(part)),
                PageTable.number(Integer.toString(goal.number())),
                PageTable.cell(goal.title()),
                PageTable.cell(word(manner)),
                PageTable.cell(places(part, goal)))));
    }

    private static String word(Manner manner) {
        return switch (manner) {
            case LISTED -> "listed";
            case FOCUS -> "focus";
            case DEVELOPED -> "developed";
        };
    }

    private String places(Address part, SdgGoal goal) {
        Stream<SdgLink> links = dossier.listSdgLinks().stream()
                .filter(link -> link.subject().equals(part))
                .filter(link -> link.goal().filter(goal::equals).isPresent());
        List<String> places = links.flatMap(link -> link.stated().citation().stream())
                .map(documents::at)
                .distinct()
                .toList();
        int more = places.size() - MOST_PLACES;
        return String.join("; ", places.subList(0, Math.min(MOST_PLACES, places.size())))
                + (more > 0 ? "; and " + more + " more" : "");
    }
}
