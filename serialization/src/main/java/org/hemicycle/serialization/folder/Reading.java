package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Origins;
import org.hemicycle.time.Timing;

/** What is known while the rows of a folder are read, and what is noted. */
final class Reading implements Surroundings {

    /** Where no fact takes them, these say only from where the row was entered. */
    private static final Set<String> PROVENANCE = Set.of(Common.WORDS, Common.CERTAINTY, Common.PLACE);

    private final ProblemLog log;
    private final Codes codes;
    private final Set<CellPlace> banned;
    private final PartIndex parts = new PartIndex();
    private final Origins.Builder origins = Origins.builder();
    private final Map<Address, Integer> years = new HashMap<>();
    private final List<Row> lostRows = new ArrayList<>();
    private final Map<Row, Address> addresses = new IdentityHashMap<>();
    private Optional<Identifier> document = Optional.empty();
    private Language[] languages = {};

    /** A cell of a row. */
    record CellPlace(String file, long line, String column) {}

    Reading(ProblemLog log, Codes codes, Set<CellPlace> banned) {
        this.log = log;
        this.codes = codes;
        this.banned = banned;
    }

    void hasDocument(Optional<Identifier> own) {
        document = own;
    }

    void hasLanguages(List<Language> own) {
        languages = own.toArray(Language[]::new);
    }

    void hasYear(Address programme, Optional<Integer> year) {
        years.putIfAbsent(programme, year.orElse(Timing.NO_YEAR));
    }

    /** Notes the address of a row. */
    void place(Row row, Address address) {
        addresses.put(row, address);
    }

    /** The address of a row that has one. */
    Optional<Address> addressOf(Row row) {
        return Optional.ofNullable(addresses.get(row));
    }

    /** Notes that a row means nothing as a whole. */
    void lose(Row row) {
        lostRows.add(row);
    }

    /** The rows that mean nothing as a whole. */
    List<Row> lostRows() {
        return lostRows;
    }

    /** Notes that a row is left out with what it is a part of. */
    void noteWithout(Row row) {
        log.add(Problem.error(row.place(), "the row is left out, since what it is a part of is")
                .mend("Mend that first."));
    }

    ProblemLog log() {
        return log;
    }

    Origins.Builder origins() {
        return origins;
    }

    @Override
    public Optional<Identifier> document() {
        return document;
    }

    @Override
    public PartIndex parts() {
        return parts;
    }

    @Override
    public Codes codes() {
        return codes;
    }

    Language[] languages() {
        return languages.clone();
    }

    int year(Address programme) {
        return years.getOrDefault(programme, Timing.NO_YEAR);
    }

    boolean isBanned(Row row, String column) {
        return banned.contains(new CellPlace(row.file(), row.line(), column));
    }

    /** Notes that a cell is empty which a row needs; where the column itself is missing, that was noted once. */
    void noteEmpty(Row row, Column<?> column) {
        if (row.columns().contains(column.name())) {
            log.add(Problem.error(row.place(column.name()), "the cell is empty, and every row needs one")
                    .accepting(column.format().words())
                    .mend("Write " + column.format().accepted() + ", such as "
                            + column.format().example() + "."));
        }
    }

    void noteUntaken(Row row, String column) {
        String text = row.find(column).orElse("");
        String what = "\"" + text + "\" says nothing here that could be taken";
        Place place = row.place(column);
        log.add((PROVENANCE.contains(column) ? Problem.warning(place, what) : Problem.error(place, what))
                .found(text)
                .mend("Leave the cell empty, or enter the fact in the sheet that has it."));
    }
}
