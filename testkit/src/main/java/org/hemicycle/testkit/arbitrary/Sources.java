package org.hemicycle.testkit.arbitrary;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.hemicycle.source.Address;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;
import org.hemicycle.source.PrintedNumber;
import org.hemicycle.source.Reference;
import org.hemicycle.source.Stated;
import org.hemicycle.source.Wording;

/** Generators of identifiers, paths, places, citations, names, statements, and of what law rests on. */
public final class Sources {

    private static final List<Certainty> WITH_VALUE =
            List.of(Certainty.STATED, Certainty.TENTATIVE, Certainty.TO_BE_CONFIRMED, Certainty.INFERRED);

    private static final Map<Identifier.Scheme, Arbitrary<Identifier>> BY_SCHEME = Stream.of(Identifier.Scheme.values())
            .collect(Collectors.toMap(scheme -> scheme, scheme -> Shared.of(() -> newIdentifiers(scheme))));
    private static final Arbitrary<Identifier> IDENTIFIERS = Shared.of(Sources::newIdentifiers);
    private static final Arbitrary<String> KEYS = Shared.of(Sources::newKeys);
    private static final Arbitrary<Address> PATHS = Shared.of(Sources::newPaths);
    private static final Arbitrary<Locator.Step> STEPS = Shared.of(Sources::newSteps);
    private static final Arbitrary<Locator> LOCATORS = Shared.of(Sources::newLocators);
    private static final Arbitrary<Citation> CITATIONS = Shared.of(Sources::newCitations);
    private static final Arbitrary<String> TEXTS = Shared.of(Sources::newTexts);
    private static final Arbitrary<Name> NAMES = Shared.of(Sources::newNames);
    private static final Arbitrary<Basis> BASES = Shared.of(Sources::newBases);
    private static final Arbitrary<Language> LANGUAGES = Shared.of(Sources::newLanguages);

    private Sources() {}

    /** {@return identifiers of every scheme} */
    public static Arbitrary<Identifier> identifiers() {
        return IDENTIFIERS;
    }

    private static Arbitrary<Identifier> newIdentifiers() {
        return Shared.oneOf(
                Stream.of(Identifier.Scheme.values()).map(Sources::identifiers).toList());
    }

    /**
     * Identifiers of one scheme.
     *
     * @param scheme the scheme
     * @return the identifiers, in the forms that its values have
     */
    public static Arbitrary<Identifier> identifiers(Identifier.Scheme scheme) {
        return BY_SCHEME.get(requireNonNull(scheme, "scheme"));
    }

    private static Arbitrary<Identifier> newIdentifiers(Identifier.Scheme scheme) {
        return values(scheme).map(value -> new Identifier(scheme, value));
    }

    private static Arbitrary<String> values(Identifier.Scheme scheme) {
        return switch (scheme) {
            case TREATY -> numbers(1, 999).map(Sources::threeDigits);
            case COUNTRY -> capitals().ofLength(2);
            case RECOMMENDATION -> joined(years(), numbers(1, 99).map(String::valueOf));
            case VENICE_DOCUMENT -> veniceDocuments();
            case VENICE_OPINION ->
                joined(
                        numbers(100, 1999).map(String::valueOf),
                        numbers(2018, 2026).map(year -> "/" + year));
            case UN_RESOLUTION ->
                joined(numbers(1, 80).map(String::valueOf), numbers(1, 400).map(number -> "/" + number));
            case DOCUMENT_SYMBOL -> documentSymbols();
            case UNTS -> numbers(1, 999_999).map(String::valueOf);
            case UNTC -> chaptersAndNumbers();
            case SDG -> Sdgs.sdgs().map(Object::toString);
            case BODY -> keys().map(key -> key.toLowerCase(Locale.ROOT).replace('_', '-'));
            case LOCAL -> keys();
        };
    }

    private static Arbitrary<String> chaptersAndNumbers() {
        return joined(
                joined(Arbitraries.of("I", "IV", "XI", "XXVII"), Arbitraries.of("-", "-", "-B-")),
                joined(numbers(1, 40).map(String::valueOf), Arbitraries.of("", "", "-a", "-f")));
    }

    private static Arbitrary<String> veniceDocuments() {
        return joined(
                joined(Arbitraries.of("AD", "REF", "EL", "PI", "STD"), years()),
                joined(numbers(1, 999).map(Sources::threeDigits), Arbitraries.of("", "", "syn", "rev")));
    }

    private static Arbitrary<String> documentSymbols() {
        Arbitrary<String> invented = joined(
                capitals().ofLength(1),
                joined(
                        Arbitraries.strings().withChars("ABCxyz-").ofMaxLength(6),
                        Arbitraries.of("", "/Inf", "/Bur", "/Del/Dec")));
        Arbitrary<String> series = Shared.oneOf(
                        Arbitraries.of("CM", "CM/Del/Dec", "GR-EXT", "SG/Inf", "AS/Bur", "CDL", "Record"), invented)
                .filter(text -> !text.matches("CDL-[A-Z]{2,3}"));
        Arbitrary<String> numbers =
                joined(numbers(1, 1500).map(String::valueOf), Arbitraries.of("", "", "/2", "/2.10", "/1/2"));
        return joined(joined(series, years()), numbers);
    }

    private static StringArbitrary capitals() {
        return Arbitraries.strings().withCharRange('A', 'Z');
    }

    private static Arbitrary<Integer> numbers(int first, int last) {
        return Arbitraries.integers().between(first, last);
    }

    private static String threeDigits(int number) {
        return String.format(Locale.ROOT, "%03d", number);
    }

    private static Arbitrary<String> years() {
        return numbers(1990, 2030).map(year -> "(" + year + ")");
    }

    private static Arbitrary<String> joined(Arbitrary<String> one, Arbitrary<String> other) {
        return Combinators.combine(one, other).as(String::concat);
    }

    /** {@return keys of a path, such as {@code 2.2.1} and {@code rule-of-law}} */
    public static Arbitrary<String> keys() {
        return KEYS;
    }

    private static Arbitrary<String> newKeys() {
        Arbitrary<String> invented = joined(
                Arbitraries.strings().alpha().numeric().ofLength(1),
                Arbitraries.strings().alpha().numeric().withChars("._-").ofMaxLength(8));
        return Shared.oneOf(Arbitraries.of("1.1", "1.2", "2.2.1", "rule-of-law", "human-rights"), invented);
    }

    /** {@return paths, the root among them} */
    public static Arbitrary<Address> paths() {
        return PATHS;
    }

    private static Arbitrary<Address> newPaths() {
        return keys().list().ofMaxSize(4).map(Address::new);
    }

    /** {@return steps of every kind, to a number, a letter or a heading} */
    public static Arbitrary<Locator.Step> steps() {
        return STEPS;
    }

    private static Arbitrary<Locator.Step> newSteps() {
        Arbitrary<String> labels = Shared.oneOf(
                Arbitraries.of("1", "1.1.3", "IV", "(a)", "#2"),
                texts().map(text -> text.replace("\"", "")),
                Arbitraries.just("Costs, in euros"));
        return Combinators.combine(Arbitraries.of(Locator.Kind.class), labels).as(Locator.Step::new);
    }

    /** {@return places of up to four steps, the whole document among them} */
    public static Arbitrary<Locator> locators() {
        return LOCATORS;
    }

    private static Arbitrary<Locator> newLocators() {
        return steps().list().ofMaxSize(4).map(Locator::new);
    }

    /** {@return citations, some of which quote} */
    public static Arbitrary<Citation> citations() {
        return CITATIONS;
    }

    private static Arbitrary<Citation> newCitations() {
        return Combinators.combine(identifiers(), locators(), Shared.perhaps(texts()))
                .as(Sources::citation);
    }

    /** {@return rows and cells of a few files} */
    public static Arbitrary<Origin> cells() {
        return Combinators.combine(
                        Arbitraries.of("claims.csv", "plan-a/claims.csv", "notes.csv"),
                        Arbitraries.longs().between(1, 9_000),
                        Arbitraries.of("", "value", "as_written"))
                .as(Origin::new);
    }

    /** {@return origins of parts, of sayings and of what rows name, and of nothing} */
    public static Arbitrary<Origins> origins() {
        Arbitrary<Origins.Builder> sayings = Combinators.combine(citations(), texts(), paths(), cells())
                .as((place, words, about, cell) -> Origins.builder().saying(place, words, about, cell));
        Arbitrary<Origins.Builder> parts = Combinators.combine(paths(), cells())
                .as((part, cell) -> Origins.builder().part(part, cell).naming(part, cell));
        return Arbitraries.oneOf(
                Arbitraries.just(Origins.NONE), sayings.map(Origins.Builder::build), parts.map(Origins.Builder::build));
    }

    private static Citation citation(Identifier document, Locator place, Optional<String> quote) {
        return Citation.builder().document(document).place(place).quote(quote).build();
    }

    /** {@return one to four words of such texts as the library reads, never blank} */
    public static Arbitrary<String> texts() {
        return TEXTS;
    }

    private static Arbitrary<String> newTexts() {
        return Arbitraries.of(
                        "the",
                        "Council of Europe",
                        "co-operation",
                        "Organisation",
                        "of",
                        "Türkiye",
                        "Қазақстан",
                        "children’s",
                        "\"media\"",
                        "2024–2027",
                        "No. 1",
                        "rule",
                        "Chişinău",
                        "Łódź",
                        "България",
                        "Ελλάδα",
                        "საქართველო",
                        "Հայաստան",
                        "المغرب",
                        "ישראל")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join(" ", words));
    }

    /** {@return names, with and without other forms} */
    public static Arbitrary<Name> names() {
        return NAMES;
    }

    private static Arbitrary<Name> newNames() {
        return Combinators.combine(
                        texts(),
                        Shared.perhaps(texts()),
                        Shared.perhaps(capitals().ofMinLength(2).ofMaxLength(6)),
                        texts().list().ofMaxSize(2),
                        Shared.perhaps(Arbitraries.of("a note on the designation"), 0.1))
                .as((official, shortForm, acronym, aliases, note) -> Name.builder()
                        .official(official)
                        .shortForm(shortForm)
                        .acronym(acronym)
                        .aliases(aliases)
                        .designationNote(note)
                        .build());
    }

    /**
     * Statements: most with a value, some whose words mean nothing, with and without a place.
     *
     * @param values the meanings
     * @param <T> their type
     * @return the statements
     */
    public static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
        return stated(values, Shared.perhaps(citations()));
    }

    /**
     * Statements of every certainty that stand somewhere, some of whose words mean nothing.
     *
     * @param values the meanings
     * @param <T> their type
     * @return the statements
     */
    public static <T> Arbitrary<Stated<T>> placed(Arbitrary<T> values) {
        return stated(values, citations().map(Optional::of));
    }

    private static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values, Arbitrary<Optional<Citation>> places) {
        requireNonNull(values, "values");
        Arbitrary<Stated<T>> meaningful = Combinators.combine(values, Arbitraries.of(WITH_VALUE), places)
                .as((value, certainty, place) -> Stated.<T>builder()
                        .asWritten(value.toString())
                        .value(value)
                        .certainty(certainty)
                        .citation(place)
                        .build());
        Arbitrary<Stated<T>> meaningless = Combinators.combine(
                        Arbitraries.of("", "tbc", "n/a", "30 February"), Arbitraries.of(Certainty.class), places)
                .as((words, certainty, place) -> Stated.<T>builder()
                        .asWritten(words)
                        .certainty(certainty)
                        .citation(place)
                        .build());
        return Shared.frequencyOf(Tuple.of(4, meaningful), Tuple.of(1, meaningless));
    }

    /**
     * Statements that mean something and stand somewhere.
     *
     * @param values the meanings
     * @param <T> their type
     * @return the statements
     */
    public static <T> Arbitrary<Stated<T>> cited(Arbitrary<T> values) {
        requireNonNull(values, "values");
        return Combinators.combine(values, citations()).as((value, place) -> Stated.of(value.toString(), value, place));
    }

    /** {@return languages, most of them of the States that the texts come from} */
    public static Arbitrary<Language> languages() {
        return LANGUAGES;
    }

    private static Arbitrary<Language> newLanguages() {
        return Arbitraries.of("en", "fr", "kk", "ru", "bg", "el", "ka", "hy", "ar", "he", "tr", "ast")
                .map(Language::parse);
    }

    /** {@return what law rests on, with every confidence} */
    public static Arbitrary<Basis> bases() {
        return BASES;
    }

    private static Arbitrary<Basis> newBases() {
        return Combinators.combine(citations(), Arbitraries.of(Confidence.class), Dates.localDates())
                .as(Basis::new);
    }

    /** {@return digests, few enough that two of them are often the same} */
    public static Arbitrary<Digest> digests() {
        return Arbitraries.of("one text", "another text", "").map(Digest::of);
    }

    /**
     * {@return numbers of treaties and recommendations as texts print them, some of them in a form that is not
     * canonical}
     */
    public static Arbitrary<PrintedNumber> printedNumbers() {
        return Shared.oneOf(identifiers(Identifier.Scheme.TREATY), identifiers(Identifier.Scheme.RECOMMENDATION))
                .flatMap(identifier -> Arbitraries.of(
                                identifier.toString(),
                                identifier.toString().replace("CM/", "").replace("ETS ", "ETS No. "))
                        .map(text -> new PrintedNumber(identifier, text)));
    }

    /** {@return wordings as they are read: what is marked as uncertain, and the words without the mark} */
    public static Arbitrary<Wording> wordings() {
        Arbitrary<String> marks = Arbitraries.of("", "around ", "tbc: ", "(to be decided) ");
        return Shared.oneOf(joined(marks, texts()), Arbitraries.of("", "…", "n/a", "none", "sans objet", "à confirmer"))
                .map(Wording::of);
    }

    /** {@return references of one part of a dossier to another} */
    public static Arbitrary<Reference> references() {
        return Combinators.combine(
                        Arbitraries.of("serves", "follows", "paysFor"),
                        paths(),
                        Arbitraries.of(false, true),
                        Arbitraries.of("component", "activity", "programme")
                                .list()
                                .ofMaxSize(2)
                                .uniqueElements())
                .as(Reference::new);
    }
}
