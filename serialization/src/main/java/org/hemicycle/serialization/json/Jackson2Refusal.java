package org.hemicycle.serialization.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import org.hemicycle.internal.Quoted;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.problem.UnreadableInput;

/**
 * Says of what cannot be read in Jackson 2 what is wrong with it, and where in the whole text.
 *
 * @param parser what reads it
 * @param type what should have been there
 * @param at the pointer from the root of the text to the value
 */
record Jackson2Refusal(JsonParser parser, JavaType type, String at) {

    private static final String NAME = "text";
    private static final int LONGEST_REASON = 160;

    /** What refuses the value at which a parser stands. */
    static Jackson2Refusal at(JsonParser parser, JavaType type) {
        return new Jackson2Refusal(
                parser, type, parser.getParsingContext().pathAsPointer().toString());
    }

    /** The refusal of a value whose places are those within it. */
    MismatchedInputException of(UnreadableInput refused) {
        return thrown(Refusals.under(at, refused));
    }

    /** The refusal of a text that is no JSON, or nothing that this parser reads. */
    MismatchedInputException of(JsonProcessingException broken) {
        String reason = Quoted.cut(String.valueOf(broken.getOriginalMessage()), LONGEST_REASON);
        return thrown(Problem.error(place(broken.getLocation()), "the text is no JSON from here on: " + reason));
    }

    /** The refusal of what stands where the parser is now. */
    MismatchedInputException of(String what, String mend) {
        return thrown(Problem.error(place(parser.currentTokenLocation()), what).mend(mend));
    }

    private MismatchedInputException thrown(Problem problem) {
        return thrown(new UnreadableInput("The JSON text", Problems.of(List.of(problem))));
    }

    private MismatchedInputException thrown(UnreadableInput cause) {
        MismatchedInputException thrown = MismatchedInputException.from(parser, type, cause.getMessage());
        thrown.initCause(cause);
        return thrown;
    }

    private Place place(JsonLocation location) {
        JsonLocation known = location == null ? JsonLocation.NA : location;
        return new Place.InJson(NAME, at, Math.max(0, known.getLineNr()), Math.max(0, known.getColumnNr()));
    }
}
