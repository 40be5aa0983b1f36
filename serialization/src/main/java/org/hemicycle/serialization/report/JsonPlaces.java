package org.hemicycle.serialization.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.hemicycle.serialization.problem.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Where each value of a file of JSON stands, by its pointer. */
final class JsonPlaces {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> pointers = new HashMap<>();

    private JsonPlaces(String file) {
        this.file = file;
    }

    /** The places of a file that has been read already. */
    static JsonPlaces of(Path file) {
        JsonPlaces all = new JsonPlaces(String.valueOf(file.getFileName()));
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), file)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token.isScalarValue() || token.isStructStart()) {
                    all.put(in);
                }
            }
        } catch (JacksonException changedMeanwhile) {
            return all;
        }
        return all;
    }

    private void put(JsonParser in) {
        String pointer = in.streamReadContext().pathAsPointer().toString();
        TokenStreamLocation at = in.currentTokenLocation();
        places.putIfAbsent(pointer, new Place.InJson(file, pointer, at.getLineNr(), at.getColumnNr()));
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            pointers.putIfAbsent(in.getString(), pointer);
        }
    }

    /** The place of a value; the whole file where nothing stands at the pointer. */
    Place at(String pointer) {
        return places.getOrDefault(pointer, new Place.Whole(file));
    }

    /** The place of the first text of this wording. */
    Place ofText(String text) {
        return at(pointers.getOrDefault(text, ""));
    }
}
