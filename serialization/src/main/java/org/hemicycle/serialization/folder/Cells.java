package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.document.Subject;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Origin;

/** The cells of one row, taken one by one; what means nothing is noted, and so is what nobody takes. */
final class Cells {

    private final Row row;
    private final Address owner;
    private final Reading reading;
    private final Set<String> taken = new LinkedHashSet<>();
    private final Set<Address> named = new LinkedHashSet<>();
    private final List<Citation> places = new ArrayList<>();
    private boolean isLost;
    private boolean isPlaceRead;
    private Optional<Citation> place = Optional.empty();

    /** Words, and the cell that has them. */
    private record Saying(String words, Origin origin) {}

    Cells(Row row, Address owner, Reading reading) {
        this.row = row;
        this.owner = owner;
        this.reading = reading;
    }

    Row row() {
        return row;
    }

    Reading reading() {
        return reading;
    }

    /** Whether a cell is missing without which the row means nothing. */
    boolean isLost() {
        return isLost;
    }

    /** The row means nothing, as was noted. */
    void leave() {
        isLost = true;
    }

    /** Whether a cell holds anything. */
    boolean has(String column) {
        return row.find(column).isPresent();
    }

    /** A cell as it stands; empty where it is. */
    String raw(String column) {
        taken.add(column);
        return row.find(column).orElse("");
    }

    /** The text of a cell; absent where it is empty. */
    Optional<String> text(String column) {
        taken.add(column);
        return row.find(column).map(Escape::literal);
    }

    /** What a cell means; nothing, and noted, where it means nothing or a row needs it. */
    <T> Optional<T> take(Column<T> column) {
        Optional<T> meaning = text(column.name()).isPresent() ? meaning(column) : Optional.empty();
        if (column.isRequired() && meaning.isEmpty()) {
            if (!has(column.name())) {
                reading.noteEmpty(row, column);
            }
            isLost = true;
        }
        return meaning;
    }

    /** Several values of a cell; what is among those before it, or stands twice, is noted. */
    <T> List<T> takeAll(Column<List<T>> column, Set<T> before) {
        List<T> values = take(column).orElse(List.of());
        values.stream()
                .filter(value -> !before.add(value))
                .map(value -> column.format().print(List.of(value), reading))
                .forEach(text -> doubt(column.name(), "\"" + text + "\" is said twice", "Leave one of them out."));
        return values;
    }

    private <T> Optional<T> meaning(Column<T> column) {
        return reading.isBanned(row, column.name())
                ? Optional.empty()
                : meaning(column.name(), column.format(), raw(column.name()));
    }

    /** What a text in a cell means; nothing, and noted, where it means nothing. */
    <T> Optional<T> meaning(String column, Format<T> format, String text) {
        try {
            return Optional.of(noted(format.read(text, reading)));
        } catch (Refusal e) {
            Problem problem = e.completing(problem(column, e.getMessage()));
            reading.log().add(saysWhatToDo(problem) ? problem : problem.mend(format.advice()));
        } catch (IllegalArgumentException e) {
            reading.log().add(problem(column, quoting(text, e)).mend(format.advice()));
        }
        return Optional.empty();
    }

    /** Notes the places and things that a cell means. */
    private <T> T noted(T meaning) {
        if (meaning instanceof Collection<?> several) {
            several.forEach(this::noted);
        } else if (meaning instanceof Citation place) {
            cite(place);
        } else if (meaning instanceof Subject subject) {
            named.add(subject.address());
        } else if (meaning instanceof Identifier thing) {
            named.add(Subject.of(thing).address());
        } else if (meaning instanceof Address part) {
            named.add(part);
        }
        return meaning;
    }

    private static boolean saysWhatToDo(Problem problem) {
        return !problem.mend().isEmpty() || !problem.accepted().isEmpty();
    }

    private static String quoting(String text, IllegalArgumentException e) {
        String quoted = "\"" + text + "\"";
        return e.getMessage().contains(quoted) ? e.getMessage() : quoted + ": " + e.getMessage();
    }

    private Problem problem(String column, String what) {
        return Problem.error(row.place(column), what).found(raw(column));
    }

    /** Notes that a cell means nothing. */
    void refuse(String column, String what, String mend) {
        reading.log().add(problem(column, what).mend(mend));
    }

    /** Notes that something was taken and should be looked at. */
    void doubt(String column, String what, String mend) {
        reading.log()
                .add(Problem.warning(row.place(column), what).found(raw(column)).mend(mend));
    }

    /** Notes that the row as a whole means nothing. */
    void lose(String what, String mend) {
        reading.log().add(Problem.error(row.place(), what).mend(mend));
        isLost = true;
    }

    /** Where the row stands; none where it says so with a dash. */
    Optional<Citation> place() {
        if (!isPlaceRead) {
            isPlaceRead = true;
            place = readPlace();
        }
        return place;
    }

    private Optional<Citation> readPlace() {
        String cell = raw(Common.PLACE);
        if (cell.isEmpty()) {
            reading.noteEmpty(row, Common.PLACED);
        }
        return cell.isEmpty() || Escape.isDash(cell) ? Optional.empty() : take(Common.PLACED);
    }

    /** The place that a cell names: where it is empty, that of the row; none where it is a dash. */
    Optional<Citation> place(String column) {
        String cell = raw(column);
        if (cell.isEmpty() || column.equals(Common.PLACE)) {
            return place();
        }
        return Escape.isDash(cell) ? Optional.empty() : take(Column.optional(column, "", Formats.PLACE));
    }

    /** Notes that the row has something to say at a place. */
    void cite(Citation place) {
        places.add(place);
    }

    Language[] languages() {
        return reading.languages();
    }

    /** How dates are read in this row. */
    Dating dating() {
        return new Dating(reading.year(owner), languages());
    }

    /** Notes what nobody took, and where the row's facts came from. */
    void finish(SheetForm sheet, Address about) {
        finish(sheet, about, Optional.empty());
    }

    /** The same, for a row whose part has a heading that is made of several cells. */
    void finish(SheetForm sheet, Address about, Optional<String> heading) {
        for (String column : row.columns()) {
            if (!column.isEmpty() && has(column) && !taken.contains(column)) {
                noteUntaken(sheet, column);
            }
        }
        places.add(Citation.ofPart(about));
        named.forEach(other -> reading.origins().naming(other, row.origin("")));
        List<Saying> sayings = sayings(heading);
        places.stream()
                .distinct()
                .forEach(place -> sayings.forEach(
                        saying -> reading.origins().saying(place, saying.words(), about, saying.origin())));
    }

    /** What could not be read in any row is told like in one that takes it. */
    private void noteUntaken(SheetForm sheet, String column) {
        boolean isReadable = sheet.columns().stream()
                .filter(each -> each.name().equals(column))
                .allMatch(each -> take(each).isPresent());
        if (isReadable) {
            reading.noteUntaken(row, column);
        }
    }

    /** The columns that say something, those of the source's words before others that may say the same. */
    private List<String> wordsFirst() {
        return row.columns().stream()
                .filter(this::has)
                .sorted(Comparator.comparing(column -> !column.endsWith(Common.WORDS)))
                .toList();
    }

    /** What the row says, cell by cell, and where it has no words of the source, that it says something. */
    private List<Saying> sayings(Optional<String> heading) {
        List<Saying> sayings = new ArrayList<>();
        wordsFirst().forEach(column -> addSayings(column, sayings));
        Origin whole = row.origin("");
        heading.ifPresent(words -> sayings.add(new Saying(words, whole)));
        if (!has(Common.WORDS)) {
            sayings.add(new Saying("", whole));
        }
        return sayings;
    }

    /** What a cell says: its text, and the items of a list. */
    private void addSayings(String column, List<Saying> sayings) {
        String cell = row.find(column).orElse("");
        Origin origin = row.origin(column);
        row.position(column).ifPresent(position -> reading.origins().position(origin, position));
        Stream.concat(Stream.of(Escape.literal(cell)), Escape.items(cell).stream())
                .distinct()
                .forEach(words -> sayings.add(new Saying(words, origin)));
    }
}
