package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.internal.Circling;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Address;

/** Chains of references that lead back to where they began, which a dossier refuses. */
final class Circles {

    private final Tables tables;
    private final Reading reading;

    Circles(Tables tables, Reading reading) {
        this.tables = tables;
        this.reading = reading;
    }

    /** A row that refers to others, by a cell. */
    private record Link(Row row, String column, Set<Object> to) {}

    /** The cells that are part of a circle, which are noted and no longer read. */
    List<Problem> find(Set<Reading.CellPlace> banned) {
        List<Problem> found = new ArrayList<>();
        found.addAll(find(actors("part_of"), banned));
        found.addAll(find(actors("succeeds"), banned));
        found.addAll(find(parts(ActivitySheets.ACTIVITIES, "follows", "activity"), banned));
        found.addAll(find(alone(parts(ProgrammeSheets.RESULTS, "restates", "result")), banned));
        found.addAll(find(predecessors(), banned));
        return found;
    }

    private Map<Object, Link> actors(String column) {
        Map<Object, Link> links = new LinkedHashMap<>();
        for (Row row : tables.rows(RecordSheets.ACTORS)) {
            Optional<Object> key =
                    Quietly.read(Formats.NEW_CODE, row.find("key"), reading).map(each -> each);
            Set<Object> to = new LinkedHashSet<>(Quietly.read(Formats.CODE, row.find(column), reading).stream()
                    .toList());
            key.filter(any -> !to.isEmpty() && !reading.isBanned(row, column))
                    .ifPresent(each -> links.put(each, new Link(row, column, to)));
        }
        return links;
    }

    private Map<Object, Link> parts(SheetForm sheet, String column, String noun) {
        Map<Object, Link> links = new LinkedHashMap<>();
        for (Row row : tables.rows(sheet)) {
            Optional<Address> own = reading.addressOf(row);
            Set<Object> to = new LinkedHashSet<>(Quietly.read(Formats.part(noun).list(), row.find(column), reading)
                    .orElse(List.of()));
            own.filter(any -> !to.isEmpty() && !reading.isBanned(row, column))
                    .ifPresent(each -> links.put(each, new Link(row, column, to)));
        }
        return links;
    }

    /** What two results may do to one another, none may do to itself. */
    private static Map<Object, Link> alone(Map<Object, Link> links) {
        links.entrySet().removeIf(entry -> !entry.getValue().to().contains(entry.getKey()));
        return links;
    }

    private Map<Object, Link> predecessors() {
        Map<Object, Link> links = new LinkedHashMap<>();
        for (Row row : tables.rows(ProgrammeSheets.PROGRAMMES)) {
            boolean isIt = row.find(PropertySheet.PROPERTY)
                    .filter("predecessor"::equalsIgnoreCase)
                    .isPresent();
            Optional<Address> own = reading.addressOf(row);
            Set<Object> to =
                    new LinkedHashSet<>(Quietly.read(Formats.part("programme"), row.find("value"), reading).stream()
                            .toList());
            own.filter(any -> isIt && !to.isEmpty() && !reading.isBanned(row, "value"))
                    .ifPresent(each -> links.putIfAbsent(each, new Link(row, "value", to)));
        }
        return links;
    }

    private List<Problem> find(Map<Object, Link> links, Set<Reading.CellPlace> banned) {
        Map<Object, Set<Object>> next = new LinkedHashMap<>();
        links.forEach((from, link) -> next.put(from, link.to()));
        Set<Object> inCircles = Circling.in(next);
        return inCircles.stream()
                .map(node -> note(links.get(node), inCircles, banned))
                .toList();
    }

    private static Problem note(Link link, Set<Object> circle, Set<Reading.CellPlace> banned) {
        Row row = link.row();
        banned.add(new Reading.CellPlace(row.file(), row.line(), link.column()));
        String all = circle.stream().map(Object::toString).collect(Collectors.joining("\", \""));
        return Problem.error(
                        row.place(link.column()),
                        "\"" + row.find(link.column()).orElse("") + "\" leads back to where it begins, through \"" + all
                                + "\"")
                .found(row.find(link.column()).orElse(""))
                .mend("Correct or leave out one of these.");
    }
}
