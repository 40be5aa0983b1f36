package org.hemicycle.serialization.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An element of HTML or SVG: the one place in which text becomes markup. Whatever is given as text or as a value of an
 * attribute is escaped when it is printed, whoever wrote it.
 *
 * <p>{@link #text} is for words of our own and {@link #said} for those of a dossier, which may be of any script and
 * length. Not thread-safe.
 */
final class Tag {

    private static final Set<String> VOID = Set.of("meta", "br", "hr", "col");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9:-]*");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Consumer<StringBuilder>> content = new ArrayList<>();

    private Tag(String name) {
        this.name = requireName(name);
    }

    static Tag of(String name) {
        return new Tag(name);
    }

    /** An element with words of our own. */
    static Tag of(String name, String words) {
        return of(name).text(words);
    }

    /** An element with words of a dossier. */
    static Tag saying(String name, String words) {
        return of(name).said(words);
    }

    Tag with(String attribute, String value) {
        attributes.put(requireName(attribute), Isolated.balanced(value));
        return this;
    }

    Tag with(String attribute, long value) {
        return with(attribute, Long.toString(value));
    }

    Tag as(String styles) {
        return with("class", styles);
    }

    Tag id(String id) {
        return with("id", id);
    }

    /** Words of our own. */
    Tag text(String words) {
        String clean = Isolated.balanced(words);
        content.add(printed -> escape(clean, printed));
        return this;
    }

    /** Words of a dossier, which have a direction of their own. */
    Tag said(String words) {
        return add(of("bdi").text(words));
    }

    Tag add(Tag... children) {
        return addAll(List.of(children));
    }

    Tag addAll(Collection<Tag> children) {
        children.forEach(child -> content.add(child::print));
        return this;
    }

    Tag addAll(Stream<Tag> children) {
        return addAll(children.toList());
    }

    /** A sheet of styles of our own, which HTML takes letter by letter; no text of a dossier comes here. */
    static Tag style(String sheet) {
        if (sheet.contains("<") || sheet.contains("&")) {
            throw new IllegalArgumentException("A sheet of styles has a \"<\" or a \"&\", which would end it or need"
                    + " escaping; write it without.");
        }
        Tag style = of("style");
        style.content.add(printed -> printed.append(sheet));
        return style;
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    String print() {
        StringBuilder printed = new StringBuilder();
        print(printed);
        return printed.toString();
    }

    private void print(StringBuilder printed) {
        printed.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            printed.append(' ').append(attribute).append("=\"");
            escape(value, printed);
            printed.append('"');
        });
        if (VOID.contains(name)) {
            printed.append("/>");
            return;
        }
        printed.append('>');
        content.forEach(each -> each.accept(printed));
        printed.append("</").append(name).append('>');
        if (isOfItsOwnLine()) {
            printed.append('\n');
        }
    }

    /** So that the file can be read, and compared by lines; between these, white space means nothing. */
    private boolean isOfItsOwnLine() {
        return Set.of("section", "article", "tr", "li", "p", "h2", "h3", "h4", "figure", "g", "meta", "title", "style")
                .contains(name);
    }

    private static void escape(String text, StringBuilder printed) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> printed.append("&amp;");
                case '<' -> printed.append("&lt;");
                case '>' -> printed.append("&gt;");
                case '"' -> printed.append("&quot;");
                case '\'' -> printed.append("&#39;");
                default -> printed.append(letter);
            }
        }
    }

    private static String requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A name of markup is made of letters, digits, colons and hyphens.");
        }
        return name;
    }
}
