package org.hemicycle.serialization.folder;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.funding.Funding;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/**
 * The sheet of activities. The cells for time, place and funding hold the words of the source, which the library reads;
 * a hyphen stands for a question that the source does not ask.
 */
final class ActivitySheets {

    private static final String NOT_ASKED = "-";
    private static final Address ALONE = Address.ROOT;

    private final Sheets sheets;
    private final ProgrammeSheets.Involvements involvements;
    private final Map<String, List<Stated<String>>> topics;
    private final Map<Address, Integer> years;
    private final Language[] languages;

    ActivitySheets(Sheets sheets, ProgrammeSheets.Involvements involvements) {
        this.sheets = sheets;
        this.involvements = involvements;
        this.topics = sheets.rows(Form.TOPICS)
                .collect(Collectors.groupingBy(
                        row -> row.get("activity"),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> Stated.of(row.get("title"), row.get("title"), sheets.place(row)),
                                Collectors.toList())));
        this.years = years(sheets);
        this.languages = sheets.languages().toArray(Language[]::new);
    }

    /**
     * The year that each programme is about: that of its period. A programme of several years is about none of them
     * alone, and neither is one without an end.
     */
    private static Map<Address, Integer> years(Sheets sheets) {
        Map<Address, Integer> years = new HashMap<>();
        sheets.rows(Form.PROGRAMMES)
                .filter(row -> row.get("property").equals("period"))
                .forEach(row -> years.put(
                        Address.of(row.get("programme")),
                        row.get("value", DateRange::parse).year().orElse(Timing.NO_YEAR)));
        sheets.property("date")
                .map(row -> row.get("value", ExtendedDate::parse).bounds())
                .ifPresent(date -> years.put(ALONE, date.year().orElse(Timing.NO_YEAR)));
        return years;
    }

    List<Activity> of(Address programme) {
        return sheets.rows(Form.ACTIVITIES)
                .filter(row -> whole(row).equals(programme))
                .map(this::activity)
                .toList();
    }

    List<Activity> alone() {
        return of(ALONE);
    }

    private static Address whole(Row row) {
        return row.find("programme", Address::of).orElse(ALONE);
    }

    private Activity activity(Row row) {
        String key = row.get("key");
        return Activity.builder()
                .key(key)
                .label(row.find("label"))
                .title(row.get("title"))
                .theme(theme(row))
                .topics(topics.getOrDefault(key, List.of()))
                .kind(row.get("kind", Activity.Kind::valueOf))
                .series(row.find("series", Identifier::parse))
                .edition(row.find("edition", Integer::valueOf))
                .status(row.find("status", Activity.Status::valueOf)
                        .map(status -> sheets.stated(row, "", Optional.of(status), "status_certainty")))
                .when(asked(row, "when", words -> timing(words, whole(row)))
                        .map(when -> sheets.read(row, when, "when_certainty")))
                .where(asked(row, "where", Venue::read).map(where -> sheets.read(row, where, "certainty")))
                .serves(row.list("components", sheets::part))
                .involvements(
                        involvements.of(whole(row).then(Programme.ACTIVITIES).then(key)))
                .funding(asked(row, "funding", Funding::read).map(funding -> sheets.read(row, funding, "certainty")))
                .documents(row.list("documents", Identifier::parse))
                .follows(row.list("follows", sheets::part))
                .citation(sheets.place(row))
                .build();
    }

    private Stated<Timing> timing(String words, Address programme) {
        return Timing.read(words, years.getOrDefault(programme, Timing.NO_YEAR), languages);
    }

    private Optional<Stated<String>> theme(Row row) {
        Certainty certainty = row.find("theme_certainty", Certainty::valueOf).orElse(Certainty.STATED);
        boolean open = Set.of(Certainty.UNDECIDED, Certainty.ABSENT).contains(certainty);
        return row.find("theme")
                .map(words -> sheets.stated(row, words, Optional.of(words).filter(text -> !open), "theme_certainty"));
    }

    private static <T> Optional<T> asked(Row row, String column, Function<String, T> reader) {
        String words = row.find(column).orElse("");
        return Optional.of(words).filter(text -> !text.equals(NOT_ASKED)).map(reader);
    }
}
