package org.hemicycle.serialization.internal.name;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.convention.Convention;
import org.hemicycle.internal.Spelling;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Identifier.Scheme;
import org.hemicycle.source.Name;

/** What may have been meant by a word that means nothing; each can be written in its place. */
public final class Suggestions {

    private static final int MOST = 3;
    private static final int BEGINNING = 4;
    private static final Pattern NUMBER = Pattern.compile("(?:\\p{L}{3,4}\\s*(?:[Nn](?:o\\.?|°))?\\s*)?0*(\\d+)");
    private static final Pattern THREE_NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})\\.?");

    /** A form of a name as it is compared and as it is written, and whose it is. */
    private record Form(String folded, String written, Identifier of) {}

    private final Collection<Actor> states;
    private final Collection<Convention> conventions;
    private final Map<Identifier, List<String>> furtherForms;

    /** Hundreds of codes and names to be put together, once, and only where something may be misspelt. */
    private final Map<Identifier, String> codesOfStates = new LinkedHashMap<>();

    private List<Form> namesOfStates = List.of();

    private List<Form> namesOfConventions = List.of();

    /**
     * What may be meant among some States and conventions.
     *
     * @param states who may be meant
     * @param conventions what may be meant
     */
    public Suggestions(Collection<Actor> states, Collection<Convention> conventions) {
        this(states, conventions, Map.of());
    }

    /** With further forms of the names of States, which are nearest where no form that is their own is nearer. */
    Suggestions(
            Collection<Actor> states, Collection<Convention> conventions, Map<Identifier, List<String>> furtherForms) {
        this.states = List.copyOf(states);
        this.conventions = List.copyOf(conventions);
        this.furtherForms = Map.copyOf(furtherForms);
    }

    private List<Form> namesOfStates() {
        if (namesOfStates.isEmpty()) {
            namesOfStates = states.stream()
                    .flatMap(state -> Stream.concat(
                            forms(state.name().forms(), state.identifier()),
                            forms(furtherForms.getOrDefault(state.identifier(), List.of()), state.identifier())))
                    .toList();
        }
        return namesOfStates;
    }

    private List<Form> namesOfConventions() {
        if (namesOfConventions.isEmpty()) {
            namesOfConventions = conventions.stream()
                    .flatMap(convention -> forms(convention.name().forms(), convention.number()))
                    .toList();
        }
        return namesOfConventions;
    }

    private static Stream<Form> forms(List<String> forms, Identifier of) {
        return forms.stream().map(form -> new Form(Name.folded(form), form, of));
    }

    /**
     * By the code of three letters, then by how a name begins, then by its spelling.
     *
     * @param text a code or a name that is nobody's
     * @return the codes or names that may be meant
     */
    public List<String> states(String text) {
        List<String> coded = text.matches("[A-Za-z]{2,3}") ? withCode(text.toUpperCase(Locale.ROOT)) : List.of();
        List<String> begun = coded.isEmpty() && text.length() < BEGINNING ? beginning(Name.folded(text)) : coded;
        return begun.isEmpty() ? spelt(text, namesOfStates()) : begun;
    }

    private List<String> withCode(String letters) {
        if (codesOfStates.isEmpty()) {
            states.stream()
                    .map(Actor::identifier)
                    .filter(state -> state.scheme() == Scheme.COUNTRY)
                    .forEach(state -> codesOfStates.put(state, threeLetters(state.value())));
        }
        return codesOfStates.entrySet().stream()
                .filter(code -> code.getValue().startsWith(letters))
                .limit(MOST)
                .map(code -> code.getKey().toString())
                .toList();
    }

    private static String threeLetters(String country) {
        try {
            return new Locale.Builder().setRegion(country).build().getISO3Country();
        } catch (MissingResourceException none) {
            return "";
        }
    }

    /** Where too many names begin like that, none is meant more than the others. */
    private List<String> beginning(String folded) {
        List<String> begun = folded.isEmpty()
                ? List.of()
                : namesOfStates().stream()
                        .filter(form -> form.folded().startsWith(folded))
                        .map(form -> form.of().toString())
                        .distinct()
                        .toList();
        return begun.size() > MOST ? List.of() : begun;
    }

    /**
     * What a text may mean that is no convention.
     *
     * @param text a number or a name
     * @return the numbers or names that are written most alike
     */
    public List<String> conventions(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? numbered(number.group(1)) : spelt(text, namesOfConventions());
    }

    /** The numbers that are one digit away, the nearest first; of one digit alone any other would be. */
    private List<String> numbered(String digits) {
        return conventions.stream()
                .filter(any -> digits.length() > 1)
                .map(Convention::number)
                .filter(each -> each.scheme() == Scheme.TREATY && Spelling.distance(digits, plain(each), 1) == 1)
                .sorted(Comparator.comparing(
                        each -> Math.abs(Double.parseDouble(digits) - Double.parseDouble(each.value()))))
                .limit(MOST)
                .map(Identifier::toString)
                .toList();
    }

    /** The number without zeros in front, which are no digits that somebody may have mistyped. */
    private static String plain(Identifier treaty) {
        return String.valueOf(Integer.parseInt(treaty.value()));
    }

    /** One form of each, as it is written; what is much longer or shorter need not be compared. */
    private static List<String> spelt(String text, List<Form> forms) {
        String folded = Name.folded(text);
        int most = Spelling.slips(folded);
        List<Form> like = forms.stream()
                .filter(form -> !folded.isEmpty())
                .filter(form -> contains(form, folded) || Math.abs(form.folded().length() - folded.length()) <= most)
                .toList();
        ToIntFunction<Form> distance =
                form -> contains(form, folded) ? 0 : Spelling.distance(folded, form.folded(), most);
        Map<Identifier, String> nearest = new LinkedHashMap<>();
        Spelling.nearest(like, distance, most).forEach(form -> nearest.putIfAbsent(form.of(), form.written()));
        return nearest.values().stream().limit(MOST).toList();
    }

    private static boolean contains(Form form, String folded) {
        return folded.length() >= BEGINNING && form.folded().contains(folded);
    }

    /**
     * By spelling, or else those that begin alike.
     *
     * @param word the word
     * @param accepted the words that have a meaning
     * @return those that may be meant
     */
    public static List<String> words(String word, List<String> accepted) {
        int most = Spelling.slips(word);
        List<String> near = Spelling.nearest(accepted, each -> Spelling.distance(word, each, most), most);
        return !near.isEmpty() || word.length() < BEGINNING
                ? near
                : accepted.stream()
                        .filter(each -> each.startsWith(word.substring(0, BEGINNING)))
                        .toList();
    }

    /**
     * Both readings of a day that may stand before or after its month.
     *
     * @param text a text that is no day
     * @return the days that may be meant
     */
    public static List<String> days(String text) {
        Matcher numbers = THREE_NUMBERS.matcher(text);
        return numbers.matches()
                ? Stream.of(day(numbers, 3, 1), day(numbers, 1, 3))
                        .flatMap(Optional::stream)
                        .map(LocalDate::toString)
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Optional<LocalDate> day(MatchResult numbers, int month, int day) {
        int ofYear = Integer.parseInt(numbers.group(month));
        int ofMonth = Integer.parseInt(numbers.group(day));
        return Optional.of(Year.of(Integer.parseInt(numbers.group(4))))
                .filter(year -> ofYear >= 1 && ofYear <= 12)
                .map(year -> year.atMonth(ofYear))
                .filter(each -> each.isValidDay(ofMonth))
                .map(each -> each.atDay(ofMonth));
    }
}
