package org.hemicycle.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a reference text between two empty ones. */
final class Block {

    private final List<Line> lines;
    private final Map<String, List<Line>> byKey = new LinkedHashMap<>();

    Block(List<Line> lines) {
        this.lines = List.copyOf(lines);
        for (Line line : lines) {
            byKey.computeIfAbsent(line.key(), any -> new ArrayList<>(1)).add(line);
        }
    }

    /** Reads the blocks of a text; remarks are left out and continued lines joined. */
    static List<Block> read(String file, String text) {
        List<Block> blocks = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        int number = 0;
        for (String row : (text + "\n\n").split("\n", -1)) {
            number++;
            if (row.isBlank()) {
                if (!open.isEmpty()) {
                    blocks.add(new Block(open));
                    open.clear();
                }
            } else if (row.startsWith(" ")) {
                resume(file, number, row, open);
            } else if (!row.startsWith("#")) {
                open.add(line(file, number, row));
            }
        }
        return blocks;
    }

    private static void resume(String file, int number, String row, List<Line> open) {
        if (open.isEmpty()) {
            throw new Line(file, number, "continuation", row)
                    .refusal(row.strip(), "a line that begins with a space only after the line that it continues");
        }
        Line last = open.remove(open.size() - 1);
        open.add(new Line(file, last.number(), last.key(), last.value() + " " + row.strip()));
    }

    private static Line line(String file, int number, String row) {
        int colon = row.indexOf(':');
        if (colon < 1 || row.substring(colon + 1).isBlank()) {
            throw new Line(file, number, "line", row).refusal(row, "\"key: value\", or a remark that begins with #");
        }
        return new Line(
                file,
                number,
                row.substring(0, colon).strip(),
                row.substring(colon + 1).strip());
    }

    List<Line> lines() {
        return lines;
    }

    Line first() {
        return lines.get(0);
    }

    /** Refuses every key that is none of the given; one that ends in a space is the beginning of a key. */
    void requireKeys(List<String> accepted) {
        for (String key : byKey.keySet()) {
            if (!accepted.contains(key)
                    && accepted.stream().noneMatch(each -> each.endsWith(" ") && key.startsWith(each))) {
                throw all(key).get(0).refusal(key, "one of the keys " + accepted);
            }
        }
    }

    List<Line> all(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    List<Line> allThatBegin(String key) {
        List<Line> found = new ArrayList<>();
        for (Line line : lines) {
            if (line.key().startsWith(key)) {
                found.add(line);
            }
        }
        return found;
    }

    Optional<Line> atMostOne(String key) {
        List<Line> found = all(key);
        if (found.size() > 1) {
            throw found.get(1).refusal(found.get(1).value(), "one line \"" + key + "\" in a block");
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    Line one(String key) {
        return atMostOne(key)
                .orElseThrow(() -> first().refusal("no line \"" + key + "\" in the block", "a block that has one"));
    }
}
