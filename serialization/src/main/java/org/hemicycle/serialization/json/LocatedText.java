package org.hemicycle.serialization.json;

import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** A text that is read for its places: all values of it, or of a broken one those that stand before it breaks. */
final class LocatedText {

    private final Input input;
    private final JsonLimits limits;
    private final JsonReading reading;

    LocatedText(Input input, JsonLimits limits, JsonReading reading) {
        this.input = input;
        this.limits = limits;
        this.reading = reading;
    }

    /** All values with their places; why they are not all of the text has been noted. */
    Node nodes(JsonParser parser) {
        NodeReader reader = new NodeReader(parser, true, limits);
        try (parser) {
            Node root = reader.read();
            if (root == null) {
                reading.carry(Problem.error(new Place.Whole(input.name()), "the text is empty")
                        .mend("Give an object, such as {\"format\": \"hemicycle-dossier/1.0\", \"name\": …}."));
            } else if (parser.nextToken() != null) {
                reading.carry(Problem.error(place(parser.currentTokenLocation(), root), "more stands after the value")
                        .mend("Keep one value in a text; what stands before is read."));
                root.cut();
                return root;
            } else {
                return root;
            }
        } catch (JacksonException broken) {
            reading.carry(problem(broken, reader, parser));
        }
        return reader.taken();
    }

    private Problem problem(JacksonException broken, NodeReader reader, JsonParser parser) {
        TokenStreamLocation at = broken.getLocation() == null ? parser.currentTokenLocation() : broken.getLocation();
        Node within = reader.innermost().orElseGet(Node::object);
        if (broken instanceof LimitExceeded) {
            return Problem.error(place(at, within), broken.getOriginalMessage())
                    .mend("Divide it, or read it within greater limits: HemicycleJson.reader().within(…).");
        }
        if (broken instanceof StreamConstraintsException) {
            return Problem.error(place(at, within), "the names are chosen so that reading them would take too long")
                    .mend("Give the attributes the names that they have.");
        }
        return new Syntax(input.name(), input.text(), within)
                .problem(offset(at), offset(parser.currentTokenLocation()));
    }

    private int offset(TokenStreamLocation at) {
        return at.getCharOffset() < 0 ? input.text().length() : Math.toIntExact(at.getCharOffset());
    }

    private Place place(TokenStreamLocation at, Node within) {
        return new Place.InJson(
                input.name(), within.pointer(), Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
