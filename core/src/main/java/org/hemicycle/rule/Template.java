package org.hemicycle.rule;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.ArgumentFormat;
import org.hemicycle.internal.Rebuilt;

/**
 * A text with placeholders for arguments, in the form of the messages of ICU; taken apart once, since it is rendered
 * often. {@link Rule} describes the form for authors.
 */
final class Template implements Serializable {

    /** The case of an argument that is not given, and of an empty list. */
    static final String ABSENT = "absent";

    /** The case of whatever has none of its own. */
    static final String OTHER = "other";

    private final String text;
    private final transient ArrayList<Piece> pieces;

    Template(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = new ArrayList<>(pieces);
    }

    /**
     * Takes a text apart.
     *
     * @throws IllegalArgumentException if a brace, a kind or a case is not as it should be
     */
    static Template parse(String text) {
        return new TemplateReader(text).read();
    }

    /** The text says all of it. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Rebuilt.by(() -> parse(text));
    }

    String text() {
        return text;
    }

    /** The arguments that it uses; the fields of groups are not among them. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        pieces.forEach(piece -> piece.addNames(names));
        return names;
    }

    /** The text with the arguments in place of the placeholders. */
    String render(Map<String, Argument> arguments, ArgumentFormat language) {
        return render(new Values(text, arguments, language, Optional.empty()));
    }

    private String render(Values values) {
        if (pieces.size() == 1) {
            return pieces.get(0).render(values);
        }
        StringBuilder rendered = new StringBuilder();
        pieces.forEach(piece -> rendered.append(piece.render(values)));
        return rendered.toString();
    }

    /** What a template is rendered with: arguments, a language, and the number that the sign # stands for. */
    private record Values(
            String text, Map<String, Argument> arguments, ArgumentFormat language, Optional<BigDecimal> number) {

        Argument argument(String name) {
            return find(name)
                    .orElseThrow(() -> new IllegalStateException("Template \"" + text + "\" has the placeholder {"
                            + name + "}, and no such argument is given; given are " + arguments.keySet()
                            + ". Where it may be missing, choose by {" + name + ", select, absent {…} other {…}}."));
        }

        Optional<Argument> find(String name) {
            return Optional.ofNullable(arguments.get(name));
        }

        Values with(BigDecimal other) {
            return new Values(text, arguments, language, Optional.of(other));
        }

        Values with(Map<String, Argument> others) {
            return new Values(text, others, language, number);
        }
    }

    /** A part of a template. */
    sealed interface Piece {
        String render(Values values);

        default void addNames(SortedSet<String> names) {}
    }

    /** Words. */
    record Literal(String words) implements Piece {
        @Override
        public String render(Values values) {
            return words;
        }
    }

    /** The number by which a case was chosen. */
    record Sign() implements Piece {
        @Override
        public String render(Values values) {
            return values.number().map(values.language()::number).orElse("#");
        }
    }

    /** An argument as the language writes it. */
    record Placeholder(String name) implements Piece {
        @Override
        public String render(Values values) {
            return values.argument(name).in(values.language());
        }

        @Override
        public void addNames(SortedSet<String> names) {
            names.add(name);
        }
    }

    /** Words that hang on what an argument is. */
    record Select(String name, TreeMap<String, Template> cases) implements Piece {
        @Override
        public String render(Values values) {
            return cases.getOrDefault(chosen(values.find(name)), cases.get(OTHER))
                    .render(values);
        }

        private static String chosen(Optional<Argument> argument) {
            return argument.map(value -> value instanceof Argument.OfConstant constant
                            ? constant.name()
                            : value instanceof Argument.OfList list
                                            && list.values().isEmpty()
                                    ? ABSENT
                                    : OTHER)
                    .orElse(ABSENT);
        }

        @Override
        public void addNames(SortedSet<String> names) {
            names.add(name);
            cases.values().forEach(each -> names.addAll(each.names()));
        }
    }

    /** Words that hang on a number, or on how many there are of a list. */
    record Plural(String name, TreeMap<String, Template> cases) implements Piece {
        @Override
        public String render(Values values) {
            BigDecimal number = number(values.argument(name), values);
            Template exact = cases.get("=" + number.toPlainString());
            Template chosen =
                    exact == null ? cases.getOrDefault(values.language().plural(number), cases.get(OTHER)) : exact;
            return chosen.render(values.with(number));
        }

        private BigDecimal number(Argument argument, Values values) {
            if (argument instanceof Argument.OfNumber number) {
                return number.number();
            } else if (argument instanceof Argument.OfList list) {
                return BigDecimal.valueOf(list.values().size());
            }
            throw new IllegalStateException("Template \"" + values.text() + "\" chooses by the number of {" + name
                    + "}, which is " + argument + "; accepted are numbers and lists.");
        }

        @Override
        public void addNames(SortedSet<String> names) {
            names.add(name);
            cases.values().forEach(each -> names.addAll(each.names()));
        }
    }

    /** The entries of a list, each in words of its own and with words between them. */
    record Each(String name, TreeMap<String, Template> words, int most) implements Piece {

        /** The entry itself, where it is no group. */
        static final String IT = "it";

        static final String BETWEEN = "between";
        static final String LAST = "last";
        static final String EACH = "each";
        static final String MORE = "more";

        @Override
        public String render(Values values) {
            Argument argument = values.argument(name);
            List<Argument> all = argument instanceof Argument.OfList list ? list.values() : List.of(argument);
            List<String> shown =
                    all.stream().limit(most).map(each -> one(each, values)).collect(Collectors.toList());
            boolean isWhole = shown.size() == all.size();
            return joined(shown, isWhole, values) + (isWhole ? "" : more(all.size() - shown.size(), values));
        }

        private String one(Argument entry, Values values) {
            SortedMap<String, Argument> fields =
                    entry instanceof Argument.OfGroup group ? group.fields() : new TreeMap<>(Map.of(IT, entry));
            Template each = words.get(EACH);
            return each == null ? entry.in(values.language()) : each.render(values.with(fields));
        }

        private String joined(List<String> shown, boolean isWhole, Values values) {
            String between = words(BETWEEN, ", ", values);
            if (shown.size() < 2 || !isWhole) {
                return String.join(between, shown);
            }
            int last = shown.size() - 1;
            return String.join(between, shown.subList(0, last)) + words(LAST, between, values) + shown.get(last);
        }

        private String words(String which, String otherwise, Values values) {
            Template template = words.get(which);
            return template == null ? otherwise : template.render(values);
        }

        private String more(int count, Values values) {
            Template template = words.get(MORE);
            return template == null ? "" : template.render(values.with(BigDecimal.valueOf(count)));
        }

        @Override
        public void addNames(SortedSet<String> names) {
            names.add(name);
        }
    }
}
