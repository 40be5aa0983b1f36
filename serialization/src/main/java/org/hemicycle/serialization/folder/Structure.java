package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Address;

/** Where the rows belong that have keys: their addresses, and the parts that references may name. */
final class Structure {

    private static final Set<String> TOP = Set.of(Programme.ACTIVITIES, Undertaking.UNDERTAKINGS, Dossier.DEVELOPMENTS);
    private static final Set<String> UNDER_PROGRAMME = Set.of(Programme.ACTIVITIES, Programme.BUDGET, Programme.RISKS);

    /** So many keys an address has at most; a dossier takes no more. */
    private static final int DEEPEST = 200;

    private final Tables tables;
    private final Reading reading;
    private final Set<Address> lost;
    private final Set<String> programmes = new LinkedHashSet<>();
    private final Guesses guesses = new Guesses();

    Structure(Tables tables, Reading reading, Set<Address> lost) {
        this.tables = tables;
        this.reading = reading;
        this.lost = lost;
    }

    /** The address of a row; absent, and noted, where it has none. */
    Optional<Address> find(Row row) {
        return reading.addressOf(row);
    }

    Set<String> programmes() {
        return programmes;
    }

    void build() {
        tables.rows(ProgrammeSheets.PROGRAMMES).forEach(this::addProgramme);
        new Tree(ProgrammeSheets.COMPONENTS, "component", "").build();
        place(ProgrammeSheets.RESULTS, "result", row -> below(row, ProgrammeSheets.RESULT_OF));
        place(ProgrammeSheets.INDICATORS, "indicator", row -> below(row, ProgrammeSheets.INDICATOR_OF));
        place(
                ActivitySheets.ACTIVITIES,
                "activity",
                row -> key(row).flatMap(key -> row.find("programme").isEmpty()
                        ? Optional.of(Address.of(Programme.ACTIVITIES, key))
                        : programme(row)
                                .map(programme ->
                                        programme.then(Programme.ACTIVITIES).then(key))));
        new Tree(ProgrammeSheets.BUDGET, "budget line", Programme.BUDGET).build();
        placeRisks();
        place(
                RecordSheets.UNDERTAKINGS,
                "undertaking",
                row -> key(row).map(key -> Address.of(Undertaking.UNDERTAKINGS, key)));
        place(
                RecordSheets.DEVELOPMENTS,
                "development",
                row -> key(row).map(key -> Address.of(Dossier.DEVELOPMENTS, key)));
    }

    private void addProgramme(Row row) {
        Optional<String> key = cells(row).take(ProgrammeSheets.PROGRAMME);
        key.filter(TOP::contains)
                .ifPresent(taken ->
                        refuse(row, "programme", "\"" + taken + "\" is a word of addresses", "Choose another key."));
        key.filter(free -> !TOP.contains(free)).map(Address::of).ifPresent(address -> {
            programmes.add(address.toString());
            add(row, address, "programme");
        });
    }

    private Cells cells(Row row) {
        return new Cells(row, Address.ROOT, reading);
    }

    private Optional<String> key(Row row) {
        return cells(row).take(ActivitySheets.KEY);
    }

    /** The programme that a row names, or else the first; absent, and noted, where there is none. */
    Optional<Address> programme(Row row) {
        Optional<String> named = row.find("programme").map(Escape::literal);
        if (named.isEmpty() && programmes.isEmpty()) {
            refuse(
                    row,
                    "",
                    "the row belongs to a programme, and the dossier has none",
                    "Enter the programme in programmes.csv.");
        }
        named.filter(key -> !programmes.contains(key)).ifPresent(key -> noteUnknown(row, key));
        Optional<Address> programme = named.or(() -> programmes.stream().findFirst())
                .filter(programmes::contains)
                .map(Address::of);
        programme.filter(address -> !isThere(address)).ifPresent(any -> reading.noteWithout(row));
        return programme.filter(this::isThere);
    }

    private void noteUnknown(Row row, String programme) {
        reading.log()
                .add(Problem.error(
                                row.place("programme"),
                                "\"" + programme + "\" is the key of no programme of this dossier")
                        .found(programme)
                        .accepting(programmes)
                        .near(guesses.of("/" + programme, any -> Guesses.spelt(programme, programmes)))
                        .mend("Write the key of a programme that is there, or enter it in programmes.csv."));
    }

    private boolean isThere(Address address) {
        return address.upwards().noneMatch(lost::contains);
    }

    private Optional<Address> below(Row row, Column<Address> column) {
        Optional<Address> whole = cells(row).take(column);
        Optional<String> key = key(row);
        Optional<Address> address = whole.flatMap(each -> key.map(each::then));
        address.filter(Structure::isTooDeep).ifPresent(each -> refuseDepth(row, column.name()));
        return address.filter(each -> !isTooDeep(each));
    }

    private static boolean isTooDeep(Address address) {
        return address.keys().size() > DEEPEST;
    }

    private void refuseDepth(Row row, String column) {
        refuse(row, column, "the row lies deeper than " + DEEPEST + " keys", "Correct what it is a part of.");
    }

    private void refuse(Row row, String column, String what, String mend) {
        reading.log()
                .add(Problem.error(row.place(column), what)
                        .found(row.find(column).orElse(""))
                        .mend(mend));
    }

    private void add(Row row, Address address, String noun) {
        reading.place(row, address);
        if (isThere(address)) {
            reading.parts().add(address, noun);
            reading.origins().part(address, row.origin(""));
        } else {
            lose(address);
        }
    }

    /** What names a part that cannot be read is told so, by whatever end of its path. */
    private void lose(Address address) {
        List<String> keys = address.keys();
        for (int from = 0; from < keys.size(); from++) {
            reading.parts().lose(String.join("/", keys.subList(from, keys.size())));
        }
    }

    private interface Finder {
        Optional<Address> find(Row row);
    }

    /** Files the rows of a sheet, of which no two may have one address. */
    private void place(SheetForm sheet, String noun, Finder finder) {
        Map<Address, List<Row>> rows = new LinkedHashMap<>();
        tables.rows(sheet)
                .forEach(row -> finder.find(row)
                        .ifPresent(address -> rows.computeIfAbsent(address, each -> new ArrayList<>())
                                .add(row)));
        rows.forEach((address, same) -> file(address, same, noun));
    }

    private void file(Address address, List<Row> rows, String noun) {
        boolean isTaken = reading.parts().has(address);
        if (rows.size() > 1 || isTaken) {
            String all = rows.stream().map(row -> row.source().line(row.line())).collect(Collectors.joining(" and "));
            String other = isTaken
                    ? "; another sheet has a " + reading.parts().noun(address).orElse("part") + " of that key"
                    : "";
            rows.forEach(row -> refuse(
                    row,
                    "key",
                    "the " + noun + " \"" + address + "\" has " + CountedNoun.of(rows.size(), "row") + ": " + all
                            + other,
                    "Give each a key of its own."));
            if (!isTaken) {
                lose(address);
            }
        } else {
            add(rows.get(0), address, noun);
        }
    }

    /** The rows of one key are one risk. */
    private void placeRisks() {
        for (Row row : tables.rows(RiskSheet.RISKS)) {
            Optional<Address> programme = programme(row);
            key(row).flatMap(key ->
                            programme.map(each -> each.then(Programme.RISKS).then(key)))
                    .ifPresent(address -> add(row, address, "risk"));
        }
    }

    /** Rows that are parts of one another, named by keys that are their own, or by whole paths. */
    private final class Tree {

        private final SheetForm sheet;
        private final String noun;
        private final String under;
        private final Map<String, List<Row>> byKey = new LinkedHashMap<>();
        private final Map<Row, Address> found = new IdentityHashMap<>();
        private final Set<Row> refused = new HashSet<>();

        Tree(SheetForm sheet, String noun, String under) {
            this.sheet = sheet;
            this.noun = noun;
            this.under = under;
        }

        void build() {
            tables.rows(sheet).forEach(this::collect);
            byKey.forEach((key, rows) -> {
                if (rows.size() > 1 && !isPath(key)) {
                    String all = rows.stream()
                            .map(row -> row.source().line(row.line()))
                            .collect(Collectors.joining(" and "));
                    rows.forEach(row -> refuse(
                            row,
                            "key",
                            "the key \"" + plain(key) + "\" stands in " + all,
                            "Give each a key of its own, or write whole paths that begin with a slash."));
                    refused.addAll(rows);
                }
            });
            place(sheet, noun, row -> refused.contains(row) ? Optional.empty() : address(row, new LinkedHashSet<>()));
            loseOthers();
        }

        /** Keys of lines are their programme's own, keys of components the folder's. */
        private void collect(Row row) {
            cells(row)
                    .take(ProgrammeSheets.KEY)
                    .ifPresent(key -> byKey.computeIfAbsent(scoped(row, key), each -> new ArrayList<>())
                            .add(row));
        }

        private String scoped(Row row, String key) {
            String programme = under.isEmpty() ? "" : programmeKey(row);
            return isPath(key) ? key : programme + "|" + key;
        }

        private String plain(String scoped) {
            return scoped.substring(scoped.indexOf('|') + 1);
        }

        private String programmeKey(Row row) {
            return row.find("programme")
                    .orElseGet(() -> programmes.stream().findFirst().orElse(""));
        }

        private boolean isPath(String key) {
            return key.startsWith("/");
        }

        private Optional<Address> address(Row row, Set<Row> way) {
            Address known = found.get(row);
            if (known != null) {
                return Optional.of(known);
            }
            if (way.size() >= DEEPEST) {
                return tooDeep(way.iterator().next());
            }
            if (!way.add(row)) {
                way.stream()
                        .filter(refused::add)
                        .forEach(each -> refuse(
                                each,
                                "parent",
                                "the row is a part of itself: " + circle(way),
                                "Correct the parent of one of them."));
                return Optional.empty();
            }
            Optional<String> key = row.find("key").map(Escape::literal);
            Optional<Address> address = key.flatMap(text -> isPath(text) ? whole(row, text) : under(row, text, way))
                    .flatMap(each -> agreeing(row, each))
                    .flatMap(each -> isTooDeep(each) ? tooDeep(row) : Optional.of(each));
            address.filter(this::isFree).ifPresent(each -> found.put(row, each));
            address.filter(each -> !isFree(each))
                    .ifPresent(each -> refuse(
                            row, "key", "\"" + key.orElse("") + "\" is a word of addresses", "Choose another key."));
            return address.filter(this::isFree);
        }

        private Optional<Address> tooDeep(Row row) {
            if (refused.add(row)) {
                refuseDepth(row, row.find("parent").isPresent() ? "parent" : "key");
            }
            return Optional.empty();
        }

        private Optional<Address> whole(Row row, String key) {
            if (row.find("parent").isPresent()) {
                refuse(row, "parent", "the parent stands beside a whole path", "Leave one of the two out.");
            }
            return path(row, "key", key);
        }

        private boolean isFree(Address address) {
            return !under.isEmpty()
                    || address.keys().size() != 2
                    || !UNDER_PROGRAMME.contains(address.keys().get(1));
        }

        private String circle(Set<Row> way) {
            return way.stream().map(row -> row.find("key").orElse("")).collect(Collectors.joining(" in "));
        }

        /** What a row says of its programme besides has to be so. */
        private Optional<Address> agreeing(Row row, Address address) {
            Optional<String> programme = row.find("programme").map(Escape::literal);
            boolean isOther =
                    programme.filter(key -> !key.equals(address.keys().get(0))).isPresent();
            if (isOther) {
                refuse(
                        row,
                        "programme",
                        "\"" + programme.orElse("") + "\" is not the programme \""
                                + address.keys().get(0) + "\" that its parent or path is in",
                        "Leave one of the two out.");
            }
            return Optional.of(address).filter(each -> !isOther);
        }

        private Optional<Address> path(Row row, String column, String text) {
            try {
                Address address = Address.parse(text.substring(1));
                boolean isKnown = !address.keys().isEmpty()
                        && programmes.contains(address.keys().get(0));
                if (!isKnown) {
                    refuse(
                            row,
                            column,
                            "\"" + text + "\" begins with no programme of this dossier",
                            "Write the whole path, such as /"
                                    + programmes.stream().findFirst().orElse("plan") + "/part.");
                }
                return Optional.of(address).filter(each -> isKnown);
            } catch (IllegalArgumentException e) {
                refuse(row, column, e.getMessage(), "Correct the path.");
                return Optional.empty();
            }
        }

        private Optional<Address> under(Row row, String key, Set<Row> way) {
            Optional<Address> whole = row.find("parent").isPresent() ? parent(row, way) : top(row);
            try {
                return whole.map(address -> address.then(key));
            } catch (IllegalArgumentException e) {
                refuse(row, "key", e.getMessage(), "Correct the key.");
                return Optional.empty();
            }
        }

        private Optional<Address> top(Row row) {
            return programme(row).map(address -> under.isEmpty() ? address : address.then(under));
        }

        private Optional<Address> parent(Row row, Set<Row> way) {
            String text = Escape.literal(row.find("parent").orElse(""));
            if (isPath(text)) {
                return path(row, "parent", text);
            }
            List<Row> named = byKey.getOrDefault(scoped(row, text), List.of());
            if (named.isEmpty()) {
                reading.log()
                        .add(Problem.error(
                                        row.place("parent"),
                                        "\"" + text + "\" is the key of no " + noun + " of this sheet")
                                .found(text)
                                .near(guesses.of(noun + " " + text, any -> Guesses.spelt(text, keys())))
                                .mend("Write the key of a row that is there, or leave the cell blank."));
                return Optional.empty();
            }
            Optional<Address> parent = named.size() > 1 ? Optional.empty() : address(named.get(0), way);
            // The rows on the way are asked for themselves, and may be within the limit.
            boolean isAsked = way.iterator().next() == row;
            if (parent.isEmpty() && isAsked && !refused.contains(row)) {
                reading.noteWithout(row);
            }
            return parent;
        }

        private Set<String> keys() {
            return byKey.keySet().stream().map(this::plain).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** Whatever row has no address takes its key with it. */
        private void loseOthers() {
            byKey.forEach((key, rows) -> rows.stream()
                    .filter(row -> reading.addressOf(row).isEmpty())
                    .forEach(row -> reading.parts().lose(plain(key))));
        }
    }
}
