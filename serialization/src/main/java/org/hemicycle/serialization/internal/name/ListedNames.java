package org.hemicycle.serialization.internal.name;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;

/** The names of {@code names.txt}, whose head describes its form. */
record ListedNames(List<Row> rows, Map<String, List<Row>> byForm) {

    private static final List<String> LANGUAGES = List.of("en", "fr", "nl", "it", "de");
    private static final String UNTIL = "until ";
    private static final Pattern REMARK = Pattern.compile("(?m)^#.*\\R?");
    private static final Pattern CONTINUED = Pattern.compile("\\R +");

    ListedNames {
        rows = List.copyOf(requireNonNull(rows, "rows"));
        byForm = Map.copyOf(requireNonNull(byForm, "byForm"));
    }

    /** What a row is about. */
    enum Sort {
        CODED,
        TERRITORY,
        DISSOLVED,
        JOINING
    }

    /** The forms of one name, whose they are, and the last day of a State that is no more. */
    record Row(Sort sort, List<String> forms, List<Identifier> codes, Optional<LocalDate> until) {

        Row {
            requireNonNull(sort, "sort");
            forms = List.copyOf(requireNonNull(forms, "forms"));
            codes = List.copyOf(requireNonNull(codes, "codes"));
            requireNonNull(until, "until");
        }
    }

    /** Holds the names that come with the library, read when they are first asked for. */
    private static final class Shipped {
        static final ListedNames NAMES = parse(resource());
    }

    static ListedNames shipped() {
        return Shipped.NAMES;
    }

    private static String resource() {
        try (InputStream stream = ListedNames.class.getResourceAsStream("names.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The resource names.txt is missing beside "
                        + ListedNames.class.getName() + "; the library's jar is incomplete.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource names.txt cannot be read.", e);
        }
    }

    static ListedNames parse(String text) {
        String joined = CONTINUED.matcher(REMARK.matcher(text).replaceAll("")).replaceAll(" ");
        List<Row> rows = joined.lines()
                .filter(line -> !line.isBlank())
                .map(ListedNames::row)
                .toList();
        return new ListedNames(rows, byForm(rows));
    }

    private static Map<String, List<Row>> byForm(List<Row> rows) {
        Map<String, List<Row>> byForm = new HashMap<>();
        rows.forEach(row -> row.forms().stream()
                .map(Name::folded)
                .distinct()
                .forEach(form ->
                        byForm.computeIfAbsent(form, any -> new ArrayList<>()).add(row)));
        byForm.replaceAll((form, found) -> List.copyOf(found));
        return Collections.unmodifiableMap(byForm);
    }

    private static Row row(String line) {
        List<String> halves = List.of(line.split(": ", 2));
        if (halves.size() < 2) {
            throw refusal(line, "CODE: NAMES, territory: NAMES, joins: CODES or dissolved: NAMES | until DAY | CODES");
        }
        List<String> fields = Arrays.asList(halves.get(1).split(" \\| "));
        return switch (halves.get(0)) {
            case "territory" -> new Row(Sort.TERRITORY, forms(fields), List.of(), Optional.empty());
            case "dissolved" -> dissolved(line, fields);
            case "joins" -> new Row(Sort.JOINING, List.of(), codes(halves.get(1)), Optional.empty());
            default -> new Row(Sort.CODED, forms(fields), List.of(Identifier.parse(halves.get(0))), Optional.empty());
        };
    }

    private static Row dissolved(String line, List<String> fields) {
        int names = fields.size() - 2;
        if (names < 1 || !fields.get(names).startsWith(UNTIL)) {
            throw refusal(line, "dissolved: NAMES | until DAY | CODES");
        }
        Optional<LocalDate> until = Optional.of(fields.get(names).substring(UNTIL.length()))
                .filter(day -> !day.equals("unknown"))
                .map(LocalDate::parse);
        return new Row(Sort.DISSOLVED, forms(fields.subList(0, names)), codes(fields.get(names + 1)), until);
    }

    private static List<Identifier> codes(String field) {
        return Stream.of(field.split(", ")).map(Identifier::parse).toList();
    }

    private static List<String> forms(List<String> fields) {
        return fields.stream().flatMap(ListedNames::forms).toList();
    }

    private static Stream<String> forms(String field) {
        if (LANGUAGES.stream().noneMatch(language -> field.startsWith(language + " "))) {
            throw refusal(field, "a language of " + String.join(", ", LANGUAGES) + " and names divided by \"; \"");
        }
        return Stream.of(field.substring(field.indexOf(' ') + 1).split("; "));
    }

    private static IllegalArgumentException refusal(String found, String accepted) {
        return new IllegalArgumentException(
                "The names of States have " + Quoted.of(found) + "; accepted is " + accepted + ".");
    }
}
