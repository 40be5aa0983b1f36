package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hemicycle.accession.Readings;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.joda.money.Money;

/**
 * A value that a finding gives to its message: a date, a number, a name, words that a source has written. Never words
 * of a language, since these stand in the templates: so a message can be put into another language, and a tool can
 * compute with what it says.
 *
 * <p>Example: {@code Check.failed().with("due", date).with("missing", names)} makes an {@link OfDate} and an
 * {@link OfList} of {@link OfName}, which a template shows as {@code {due}} and {@code {missing, list, between {, }}}.
 */
public sealed interface Argument extends Serializable {

    /**
     * The value in a language.
     *
     * @param language how it writes values
     * @return the words
     */
    String in(ArgumentFormat language);

    /**
     * The value of a rule as an argument.
     *
     * @param value a date or several readings of one, a range of days, a length of time, a number, an amount, a figure,
     *     a name, an identifier, a place, a constant, a statement (of which the words are meant), a collection of
     *     these, an argument, or a label without blanks
     * @return the argument
     * @throws IllegalArgumentException if it is anything else, such as words of a language
     */
    static Argument of(Object value) {
        requireNonNull(value, "value");
        return ArgumentOf.value(value);
    }

    /**
     * What a thing is called.
     *
     * @param name a name, title or label
     * @return the argument
     * @throws IllegalArgumentException if it is blank
     */
    static Argument name(String name) {
        return new OfName(name);
    }

    /**
     * Several names.
     *
     * @param names the names, in order
     * @return the argument
     */
    static Argument names(Collection<String> names) {
        requireNonNull(names, "names");
        return new OfList(names.stream().map(Argument::name).toList());
    }

    /**
     * What a source has written.
     *
     * @param words the words as written; empty where it has left a blank
     * @return the argument
     */
    static Argument words(String words) {
        return new OfWords(words);
    }

    /**
     * Several things that a source has written.
     *
     * @param words the words as written, in order
     * @return the argument
     */
    static Argument allWords(Collection<String> words) {
        requireNonNull(words, "words");
        return new OfList(words.stream().map(Argument::words).toList());
    }

    /**
     * A percentage.
     *
     * @param percent for example 7 for seven of a hundred
     * @return the argument
     */
    static Argument percentage(BigDecimal percent) {
        return new OfPercentage(percent);
    }

    /**
     * A thing outside the dossier, with its name.
     *
     * @param identifier its identifier
     * @param name what it is called; empty where that is not known
     * @return the argument
     */
    static Argument identified(Identifier identifier, String name) {
        return new OfIdentifier(identifier, name);
    }

    /**
     * Several values that belong together, such as a State and what it may do: one entry of a list of which a template
     * shows each in a sentence of its own.
     *
     * @param fields the values by name, as {@link #of} takes them; an {@code Optional} that is empty gives no field
     * @return the argument
     */
    static Argument group(Map<String, ?> fields) {
        requireNonNull(fields, "fields");
        TreeMap<String, Argument> arguments = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (!Optional.empty().equals(value)) {
                arguments.put(name, of(value instanceof Optional<?> present ? present.get() : value));
            }
        });
        return new OfGroup(arguments);
    }

    /**
     * A date.
     *
     * @param date the date
     */
    record OfDate(ExtendedDate date) implements Argument {
        /** Refuses null, naming the component. */
        public OfDate {
            requireNonNull(date, "date");
        }

        @Override
        public String in(ArgumentFormat language) {
            return language.date(date);
        }
    }

    /**
     * What places that date one thing leave open.
     *
     * @param readings the dates of which each can be right
     */
    record OfReadings(Readings readings) implements Argument {
        /** Refuses null, naming the component. */
        public OfReadings {
            requireNonNull(readings, "readings");
        }

        @Override
        public String in(ArgumentFormat language) {
            return language.readings(readings);
        }
    }

    /**
     * A length of time.
     *
     * @param period years, months and days
     */
    record OfPeriod(Period period) implements Argument {
        /** Refuses null, naming the component. */
        public OfPeriod {
            requireNonNull(period, "period");
        }

        @Override
        public String in(ArgumentFormat language) {
            return language.period(period);
        }
    }

    /**
     * A range of days.
     *
     * @param range the days, ends included
     */
    record OfRange(DateRange range) implements Argument {
        /** Refuses null, naming the component. */
        public OfRange {
            requireNonNull(range, "range");
        }

        @Override
        public String in(ArgumentFormat language) {
            return language.range(range);
        }
    }

    /**
     * A number.
     *
     * @param number the number
     */
    record OfNumber(BigDecimal number) implements Argument {
        /** Refuses null, naming the component. */
        public OfNumber {
            requireNonNull(number, "number");
        }

        @Override
        public String in(ArgumentFormat language) {
            return language.number(number);
        }
    }

    /**
     * An amount of money.
     *
     * @param amount the amount
     */
    record OfAmount(Money amount) implements Argument {
        /** Refuses null, naming the component. */
        public OfAmount {
            requireNonNull(amount, "amount");
        }

        @Override
        public String in(ArgumentFormat language) {
            return language.amount(amount);
        }
    }

    /**
     * A percentage.
     *
     * @param percent for example 7 for seven of a hundred
     */
    record OfPercentage(BigDecimal percent) implements Argument {
        /** Refuses null, naming the component. */
        public OfPercentage {
            requireNonNull(percent, "percent");
        }

        @Override
        public String in(ArgumentFormat language) {
            return language.percentage(percent);
        }
    }

    /**
     * A number of something.
     *
     * @param number the number
     * @param unit a currency code of ISO 4217, or what is counted as the source calls it
     */
    record OfQuantity(BigDecimal number, String unit) implements Argument {
        /** Refuses null, naming the component. */
        public OfQuantity {
            requireNonNull(number, "number");
            requireNonNull(unit, "unit");
        }

        @Override
        public String in(ArgumentFormat language) {
            return language.quantity(number, unit);
        }
    }

    /**
     * What a thing is called.
     *
     * @param name a name, title or label, which no language changes
     */
    record OfName(String name) implements Argument {
        /** Refuses a blank. */
        public OfName {
            requireNonNull(name, "name");
            if (name.isBlank()) {
                throw new IllegalArgumentException("Argument was given the blank name " + Quoted.of(name)
                        + "; accepted is what a thing is called, so leave the argument out where that is not known.");
            }
        }

        @Override
        public String in(ArgumentFormat language) {
            return name;
        }
    }

    /**
     * What a source has written.
     *
     * @param words the words as written; empty where it has left a blank
     */
    record OfWords(String words) implements Argument {
        /** Refuses null, naming the component. */
        public OfWords {
            requireNonNull(words, "words");
        }

        @Override
        public String in(ArgumentFormat language) {
            return language.words(words);
        }
    }

    /**
     * A thing outside the dossier.
     *
     * @param identifier its identifier
     * @param name what it is called; empty where that is not known
     */
    record OfIdentifier(Identifier identifier, String name) implements Argument {
        /** Refuses null, naming the component. */
        public OfIdentifier {
            requireNonNull(identifier, "identifier");
            requireNonNull(name, "name");
        }

        @Override
        public String in(ArgumentFormat language) {
            return language.identifier(identifier, name);
        }
    }

    /**
     * A place in a document.
     *
     * @param place document and part, without a quote
     */
    record OfPlace(Citation place) implements Argument {
        /** Drops the quote. */
        public OfPlace {
            requireNonNull(place, "place");
            place = place.bare();
        }

        @Override
        public String in(ArgumentFormat language) {
            return language.place(place);
        }
    }

    /**
     * A part of a document.
     *
     * @param part the part
     */
    record OfPart(Locator part) implements Argument {
        /** Refuses null, naming the component. */
        public OfPart {
            requireNonNull(part, "part");
        }

        @Override
        public String in(ArgumentFormat language) {
            return language.part(part);
        }
    }

    /**
     * A constant of a closed list, such as a kind of act about a convention: a template can choose its words by it.
     *
     * <p>It is kept by names and not as a constant of Java, since the list may be a rule's own: a report can then be
     * read where that rule is not known. Example: {@code OfConstant.of(TreatyAction.Kind.ACCESSION)} has the list
     * {@code treaty-action-kind} and the name {@code ACCESSION}.
     *
     * @param list what the list is called: the names of the enum and of the types around it, with hyphens
     * @param name the name of the constant
     */
    record OfConstant(String list, String name) implements Argument {

        private static final Pattern LIST = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
        private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

        private static final ClassValue<String> LISTS = new ClassValue<>() {
            @Override
            protected String computeValue(Class<?> constants) {
                return hyphened(constants);
            }
        };

        /**
         * Refuses what names no list or no constant.
         *
         * @throws IllegalArgumentException if the list is not in lower case with hyphens, or the name is no identifier
         */
        public OfConstant {
            requireNonNull(list, "list");
            requireNonNull(name, "name");
            if (!LIST.matcher(list).matches() || !NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("OfConstant was given the list " + Quoted.of(list) + " and the name "
                        + Quoted.of(name)
                        + "; accepted are the name of a list, such as treaty-action-kind, and the name"
                        + " of a constant in it, such as ACCESSION.");
            }
        }

        /**
         * A constant as an argument.
         *
         * @param constant the constant
         * @return its list and name
         */
        public static OfConstant of(Enum<?> constant) {
            requireNonNull(constant, "constant");
            return new OfConstant(list(constant.getDeclaringClass()), constant.name());
        }

        /**
         * What a list is called.
         *
         * @param constants the enum, such as {@code TreatyAction.Kind.class}
         * @return its name, such as {@code treaty-action-kind}
         */
        public static String list(Class<?> constants) {
            return LISTS.get(requireNonNull(constants, "constants"));
        }

        private static String hyphened(Class<?> constants) {
            Class<?> around = constants.getEnclosingClass();
            String own = constants
                    .getSimpleName()
                    .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                    .replaceAll("[^A-Za-z0-9-]", "")
                    .toLowerCase(Locale.ROOT);
            return around == null ? own : hyphened(around) + "-" + own;
        }

        @Override
        public String in(ArgumentFormat language) {
            return language.constant(list, name);
        }
    }

    /**
     * Several values of one sort.
     *
     * @param values the values, in order
     */
    record OfList(List<Argument> values) implements Argument {
        /** Keeps a copy. */
        public OfList {
            requireNonNull(values, "values");
            values = List.copyOf(values);
        }

        /** With commas between them; a template can join them otherwise. */
        @Override
        public String in(ArgumentFormat language) {
            return values.stream().map(value -> value.in(language)).collect(Collectors.joining(", "));
        }
    }

    /**
     * Several values that belong together.
     *
     * @param fields the values by name
     */
    record OfGroup(SortedMap<String, Argument> fields) implements Argument {
        /** Keeps a copy. */
        public OfGroup {
            requireNonNull(fields, "fields");
            fields.forEach((name, value) -> requireNonNull(value, name));
            fields = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Argument>) fields));
        }

        /** With commas between them; a template names those that it shows. */
        @Override
        public String in(ArgumentFormat language) {
            return new OfList(new ArrayList<>(fields.values())).in(language);
        }
    }
}
