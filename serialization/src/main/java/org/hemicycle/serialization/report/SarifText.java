package org.hemicycle.serialization.report;

import tools.jackson.core.JsonGenerator;

/**
 * Words as SARIF has them: what would be a placeholder or a link in a message is taken to the letter (sections 3.11.5
 * and 3.11.6).
 */
final class SarifText {

    private static final String NO_CHARACTER = "\uFFFD";

    private SarifText() {}

    /** Writes a message under a name. */
    static void write(JsonGenerator out, String name, String words) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("text", literal(words));
        out.writeEndObject();
    }

    /** Writes a message under a name, with the same words in Markdown. */
    static void write(JsonGenerator out, String name, String words, String markdown) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("text", literal(words));
        out.writeStringProperty("markdown", whole(markdown));
        out.writeEndObject();
    }

    /** Brackets make a link only where a parenthesis follows on them. */
    static String literal(String words) {
        String braced = whole(words).replace("{", "{{").replace("}", "}}");
        return braced.contains("](") ? braced.replace("[", "\\[").replace("]", "\\]") : braced;
    }

    /** Half of a surrogate pair is no character, and would not be UTF-8. */
    static String whole(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints().forEach(each -> {
            if (each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE) {
                text.append(NO_CHARACTER);
            } else {
                text.appendCodePoint(each);
            }
        });
        return text.toString();
    }
}
