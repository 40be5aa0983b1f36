package org.hemicycle.serialization.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Stated;

/** The files of one sample, and what the cells of all of them have in common: places, statements and subjects. */
final class Sheets {

    private static final String PAIR = " × ";

    /** Opens a file of the folder by its name. */
    @FunctionalInterface
    interface Source {
        /** The file, or null where the folder lacks it. */
        InputStream open(String file) throws IOException;
    }

    private final String folder;
    private final Source source;
    private final Identifier document;
    private final Map<String, Address> programmes = new LinkedHashMap<>();
    private final Map<String, Address> components = new LinkedHashMap<>();

    Sheets(String folder, Source source) {
        this.folder = folder;
        this.source = source;
        this.document = required("identifier").get("value", Identifier::parse);
        rows(Form.PROGRAMMES).map(row -> row.get("programme")).forEach(key -> programmes.put(key, Address.of(key)));
        rows(Form.COMPONENTS).forEach(row -> components.put(row.get("key"), address(row)));
    }

    private Address address(Row row) {
        Address parent = row.find("parent")
                .map(key -> component(key)
                        .orElseThrow(() -> new IllegalArgumentException("Sheet " + folder
                                + "/components.csv has the component \"" + row.get("key") + "\" below \"" + key
                                + "\", which stands in no row before it; give the parent first.")))
                .orElseGet(() -> programme(row));
        return parent.then(row.get("key"));
    }

    Identifier document() {
        return document;
    }

    /** The keys of the programmes, in order. */
    Set<String> programmes() {
        return programmes.keySet();
    }

    /** The programme that a row belongs to: the one it names, or else the first. */
    Address programme(Row row) {
        return row.find("programme", Address::of)
                .or(() -> programmes.values().stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("Folder " + folder
                        + " has no programmes.csv, and a row that belongs to a programme: " + row.cells()));
    }

    Optional<Address> component(String key) {
        return Optional.ofNullable(components.get(key));
    }

    Stream<Row> rows(Form form) {
        String name = "Sheet " + folder + "/" + form.file();
        try (InputStream in = source.open(form.file())) {
            return in == null
                    ? Stream.empty()
                    : rows(name, form, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read.", e);
        }
    }

    private static Stream<Row> rows(String name, Form form, String text) {
        Table table = Table.strict(name, text);
        List<String> unknown = table.columns().stream()
                .filter(column -> !form.columns().contains(column))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(name + " has the columns " + unknown
                    + ", which nobody reads; accepted are " + form.columns() + ". Rename them or leave them out.");
        }
        return table.rows().stream();
    }

    /** The row of document.csv with a property. */
    Optional<Row> property(String property) {
        return rows(Form.DOCUMENT)
                .filter(row -> row.get("property").equals(property))
                .findFirst();
    }

    Row required(String property) {
        return property(property)
                .orElseThrow(() -> new IllegalArgumentException("Sheet " + folder
                        + "/document.csv is missing or has no row for the property \"" + property
                        + "\"; accepted are kind, identifier, title, issuer, date and language, and identifier, title and kind"
                        + " are needed."));
    }

    /** The languages of the document, by their codes; none where it does not state any. */
    List<Language> languages() {
        return property("language").stream()
                .flatMap(row -> row.list("value", Language::parse).stream())
                .toList();
    }

    /** An object of the dossier: the key of a component or programme, or a whole path. */
    Address part(String text) {
        return findPart(text)
                .orElseThrow(() -> new IllegalArgumentException("no component, programme or path begins like that;"
                        + " the programmes are " + programmes.keySet() + ", the components " + components.keySet()
                        + "."));
    }

    private Optional<Address> findPart(String text) {
        String first = text.split("/")[0];
        boolean filed = Set.of(Programme.ACTIVITIES, Undertaking.UNDERTAKINGS, Dossier.DEVELOPMENTS)
                .contains(first);
        return text.contains("/")
                ? filed || programmes.containsKey(first)
                        ? Optional.of(Address.parse(text))
                        : component(first).map(address -> below(address, text.substring(first.length() + 1)))
                : component(text).or(() -> Optional.ofNullable(programmes.get(text)));
    }

    private static Address below(Address address, String rest) {
        Address longer = address;
        for (String key : rest.split("/")) {
            longer = longer.then(key);
        }
        return longer;
    }

    /** What a row is about: an object of the dossier, a pair such as {@code KZ × CETS 210}, or an identifier. */
    Subject subject(String text) {
        String[] pair = text.split(PAIR);
        return pair.length == 2
                ? Subject.of(Identifier.parse(pair[0]), Identifier.parse(pair[1]))
                : findPart(text).map(Subject::of).orElseGet(() -> Subject.of(Identifier.parse(text)));
    }

    /** The words of a row and what its column means, at its place. */
    <T> Stated<T> stated(Row row, String column, Function<String, T> meaning) {
        return stated(row, row.find("as_written").orElse(""), row.find(column, meaning), "certainty");
    }

    /** A paraphrase: no words of the source, at the row's place. */
    Stated<String> paraphrase(Row row, String column) {
        return stated(row, "", Optional.of(row.get(column)), "certainty");
    }

    <T> Stated<T> stated(Row row, String words, Optional<T> value, String certainty) {
        return Stated.<T>builder()
                .asWritten(words)
                .value(value)
                .certainty(row.find(certainty, Certainty::valueOf).orElse(Certainty.STATED))
                .citation(place(row))
                .build();
    }

    /** A statement that was read from words, with the row's place and, where the row gives one, its certainty. */
    <T> Stated<T> read(Row row, Stated<T> read, String certainty) {
        return Stated.<T>builder()
                .from(read)
                .certainty(row.find(certainty, Certainty::valueOf).orElse(read.certainty()))
                .citation(place(row))
                .build();
    }

    Citation place(Row row) {
        return citation(row, "place");
    }

    Citation citation(Row row, String column) {
        return row.get(column, this::citation);
    }

    Citation citation(String place) {
        return Citation.builder().document(document).place(Locator.parse(place)).build();
    }

    /** All rows of a file that belong to a programme. */
    Stream<Row> rows(Form form, Address programme) {
        return rows(form).filter(row -> programme(row).equals(programme));
    }

    <T> List<T> list(Form form, Function<Row, T> meaning) {
        return rows(form).map(meaning).toList();
    }
}
