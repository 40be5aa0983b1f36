package org.hemicycle.serialization.internal.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hemicycle.internal.Quoted;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON texts: the root and the elements of arrays are rows, where they are objects with scalar members. */
final class JsonShape {

    private static final Pattern BEGINNING = Pattern.compile("[\\[\\s]*+(?:\\{\\s*+[\"}]|\\]\\s*+(?:[,\\]]|$)|\")");
    private static final int POINTER = 64;
    private static final int REASON = 120;

    /** An object that may be a row. */
    private record Item(Place place, Map<String, String> members) {}

    private final Collected collected;
    private final List<Item> items = new ArrayList<>();
    private final Deque<Map<String, String>> open = new ArrayDeque<>();

    private JsonShape(Collected collected) {
        this.collected = collected;
    }

    /** Whether a text that begins with a bracket is JSON, or is meant to be. */
    static boolean fits(String text) {
        return BEGINNING
                        .matcher(text)
                        .region(CellText.start(text), text.length())
                        .lookingAt()
                || parses(text);
    }

    private static boolean parses(String text) {
        try (JsonParser parser = parser(text)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                token = parser.nextToken();
            }
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static JsonParser parser(String text) {
        return new JsonFactory().createParser(ObjectReadContext.empty(), text);
    }

    static Collected read(String file, String text) {
        Collected collected = new Collected(file);
        JsonShape shape = new JsonShape(collected);
        try (JsonParser parser = parser(text)) {
            shape.read(parser);
        } catch (JacksonException e) {
            throw broken(file, e);
        }
        shape.table();
        return collected;
    }

    private static Refused broken(String file, JacksonException e) {
        TokenStreamLocation at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
        String reason = Quoted.cut(CellText.of(String.valueOf(e.getOriginalMessage())), REASON);
        return new Refused(Problem.error(
                        new Place.InText(file, Math.max(1, at.getLineNr()), ""),
                        e instanceof StreamConstraintsException
                                ? "the JSON goes beyond what is read: " + reason
                                : "the JSON breaks off or is broken at column " + at.getColumnNr() + ": " + reason)
                .mend("Save the whole text again; nothing of the file is taken."));
    }

    private void read(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> open.push(startObject(parser));
                case START_ARRAY -> open.push(Map.of());
                case END_OBJECT, END_ARRAY -> open.pop();
                case PROPERTY_NAME -> {}
                default -> scalar(parser, token);
            }
        }
    }

    /** The members to fill; those of an object that is no row are filled for nothing. */
    private Map<String, String> startObject(JsonParser parser) {
        Map<String, String> members = new LinkedHashMap<>(4);
        boolean isRow = parser.streamReadContext().getParent().inArray()
                || parser.streamReadContext().getParent().inRoot();
        if (isRow) {
            String pointer = parser.streamReadContext().pathAsPointer().toString();
            TokenStreamLocation at = parser.currentTokenLocation();
            collected.spend(1 + pointer.length() / POINTER);
            items.add(new Item(new Place.InJson(collected.file(), pointer, at.getLineNr(), at.getColumnNr()), members));
        }
        return members;
    }

    private void scalar(JsonParser parser, JsonToken token) {
        if (parser.streamReadContext().inObject()) {
            collected.spend(1);
            open.peek()
                    .put(
                            CellText.of(parser.currentName()),
                            token == JsonToken.VALUE_NULL ? "" : CellText.of(parser.getString()));
        }
    }

    private void table() {
        Set<String> names = new LinkedHashSet<>();
        items.forEach(item -> names.addAll(item.members().keySet()));
        List<Item> rows =
                items.stream().filter(item -> !item.members().isEmpty()).toList();
        if (!rows.isEmpty()) {
            collected.row(rows.get(0).place(), List.copyOf(names));
        }
        rows.forEach(item -> collected.row(
                item.place(),
                names.stream()
                        .map(name -> item.members().getOrDefault(name, ""))
                        .toList()));
    }
}
