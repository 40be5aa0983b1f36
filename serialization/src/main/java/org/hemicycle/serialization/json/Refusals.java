package org.hemicycle.serialization.json;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hemicycle.internal.Quoted;
import org.hemicycle.serialization.internal.name.Suggestions;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Filed;

/** What is said of what cannot be taken. */
final class Refusals {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SENTENCE = 2000;

    private Refusals() {}

    /** A value of another form than the one that belongs there. */
    static Function<Place, Problem> form(Node node, String accepted) {
        return place -> node.is(Node.Form.NULL)
                ? Problem.error(place, "null stands where " + accepted + " belongs")
                        .found("null")
                        .mend("Leave out what is absent.")
                : Problem.error(place, node.form() + " stands where " + accepted + " belongs")
                        .found(found(node))
                        .mend(node.is(Node.Form.NUMBER) && accepted.startsWith("a text") ? "Put it in quotes." : "");
    }

    /** A text that means nothing; the sentence says why. */
    static Function<Place, Problem> text(Node node, RuntimeException meaningless) {
        return place -> Problem.error(place, sentence(meaningless)).found(found(node));
    }

    /** A text that is too long to mean anything. */
    static Function<Place, Problem> tooLong(Node node, String noun) {
        return place -> Problem.error(
                        place,
                        "a text of " + node.text().length() + " characters stands where " + noun
                                + " belongs; accepted are at most " + JsonLimits.MEANING)
                .found(found(node));
    }

    /** A word that is none of those accepted. */
    static Function<Place, Problem> word(Node node, String noun, Collection<String> accepted) {
        return place -> Problem.error(place, "\"" + found(node) + "\" is no " + noun)
                .found(found(node))
                .accepting(accepted)
                .near(near(node.text(), accepted));
    }

    /** A name that the object does not have. */
    static Function<Place, Problem> name(String name, String noun, Collection<String> accepted, Node object) {
        return place -> Problem.error(place, noun + " has no \"" + Quoted.cut(name) + "\"")
                .found(Quoted.cut(name))
                .accepting(accepted)
                .near(near(name, accepted))
                .mend(RootFormat.hint(object));
    }

    /** By their letters alone, or else by how they are spelt. */
    static List<String> near(String found, Collection<String> accepted) {
        if (found.length() > LONGEST_NAME) {
            return List.of();
        }
        String letters = letters(found);
        List<String> alike =
                accepted.stream().filter(each -> letters(each).equals(letters)).toList();
        return alike.isEmpty() || letters.isEmpty() ? Suggestions.words(found, List.copyOf(accepted)) : alike;
    }

    private static String letters(String word) {
        return word.replaceAll("[^\\p{L}\\p{Nd}/]", "").toLowerCase(Locale.ROOT);
    }

    private static String found(Node node) {
        return Quoted.cut(node.text());
    }

    static Function<Place, Problem> surrogate(Node node) {
        return place -> Problem.error(place, "the text has half of a surrogate pair, which is no character")
                .found(found(node))
                .mend("Give the whole character or leave it out.");
    }

    static Function<Place, Problem> wholeNumber(Node node) {
        return place -> Problem.error(place, "the number " + found(node) + " stands where a whole number belongs")
                .found(found(node))
                .mend("Give one without a point or an exponent that is not too great for the attribute.");
    }

    static Function<Place, Problem> twice(Node node) {
        return place -> Problem.error(place, "the same value stands twice in a set, where each stands once")
                .found(found(node))
                .mend("Leave one of them out.");
    }

    static Function<Place, Problem> nameTwice(String name, Node first) {
        return place -> Problem.error(
                        place,
                        "\"" + Quoted.cut(name) + "\" stands twice in one object; the first one" + at(first)
                                + " is taken")
                .found(Quoted.cut(name))
                .mend("Leave one of them out.");
    }

    /** A part under the key of another one beside it. */
    static Function<Place, Problem> keyTwice(Filed part, Node first) {
        return place -> Problem.error(
                        place,
                        "the key \"" + Quoted.cut(part.key()) + "\" is that of another " + part.noun()
                                + " beside it, at " + first.pointer() + " (line " + first.line() + ")")
                .found(Quoted.cut(part.key()))
                .mend("Give one of them another key, or leave it out.");
    }

    /** A value that is no text and is to be written as the name of another one. */
    static String noKey(Object value) {
        return "A value of the class " + value.getClass().getName()
                + " is no text in JSON and cannot be the key of a map;"
                + " accepted are values such as identifiers, dates and addresses.";
    }

    private static String at(Node node) {
        return " (line " + node.lineOfName() + ", column " + node.columnOfName() + ")";
    }

    static Function<Place, Problem> lacking(String name, String noun, Collection<String> accepted) {
        return place -> Problem.error(place, noun + " needs \"" + name + "\", which is missing")
                .accepting(accepted);
    }

    /** The refusal of a value that stands somewhere in a text, with places from the root of the text on. */
    static UnreadableInput under(String pointer, UnreadableInput refused) {
        return new UnreadableInput(
                "The JSON text",
                Problems.of(refused.problems().list().stream()
                        .map(problem -> problem.at(under(pointer, problem.place())))
                        .toList()));
    }

    private static Place under(String pointer, Place place) {
        return place instanceof Place.InJson in
                ? new Place.InJson(in.file(), pointer + in.pointer(), in.line(), in.position())
                : place;
    }

    /** A value whose parts do not fit together; the sentence says why. */
    static Function<Place, Problem> made(RuntimeException contradiction) {
        return place -> Problem.error(place, sentence(contradiction));
    }

    private static String sentence(RuntimeException refusal) {
        return Quoted.cut(String.valueOf(refusal.getMessage()), LONGEST_SENTENCE);
    }
}
