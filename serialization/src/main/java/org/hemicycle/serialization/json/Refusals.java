package org.hemicycle.serialization.json;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hemicycle.internal.Quoted;
import org.hemicycle.serialization.internal.name.Suggestions;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.problem.UnreadableInput;

/** What is said of what cannot be taken. */
final class Refusals {

    private static final int LONGEST_NAME = 100;

    private Refusals() {}

    /** A value of another form than the one that belongs there. */
    static Function<Place, Problem> form(Node node, String accepted) {
        return place -> node.is(Node.Form.NULL)
                ? Problem.error(place, "null stands where " + accepted + " belongs")
                        .found("null")
                        .mend("Leave out what is absent.")
                : Problem.error(place, node.form() + " stands where " + accepted + " belongs")
                        .found(found(node));
    }

    /** A text that means nothing; the sentence says why. */
    static Function<Place, Problem> text(Node node, RuntimeException meaningless) {
        return place ->
                Problem.error(place, String.valueOf(meaningless.getMessage())).found(found(node));
    }

    /** A word that is none of those accepted. */
    static Function<Place, Problem> word(Node node, String noun, Collection<String> accepted) {
        String found = found(node);
        return place -> Problem.error(place, "\"" + found + "\" is no " + noun)
                .found(found)
                .accepting(accepted)
                .near(near(found, accepted));
    }

    /** A name that the object does not have. */
    static Function<Place, Problem> name(String name, String noun, Collection<String> accepted, String mend) {
        String found = Quoted.cut(name);
        return place -> Problem.error(place, "\"" + found + "\" is no attribute of " + noun)
                .found(found)
                .accepting(accepted)
                .near(near(found, accepted))
                .mend(mend);
    }

    static List<String> near(String found, Collection<String> accepted) {
        return found.length() > LONGEST_NAME ? List.of() : Suggestions.words(found, List.copyOf(accepted));
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
        return place -> Problem.error(place, "the same value stands twice in a set")
                .found(found(node))
                .mend("Leave one of them out.");
    }

    static Function<Place, Problem> nameTwice(String name) {
        String found = Quoted.cut(name);
        return place -> Problem.error(place, "\"" + found + "\" stands twice in one object")
                .found(found)
                .mend("Keep one of them.");
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
        return place -> Problem.error(place, String.valueOf(contradiction.getMessage()));
    }
}
