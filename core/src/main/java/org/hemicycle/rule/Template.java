package org.hemicycle.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with placeholders in braces, such as {@code ends on {day}}; taken apart once, since it is rendered often. */
final class Template implements Serializable {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final String text;

    /** What stands before each placeholder, and after the last. */
    private final ArrayList<String> literals = new ArrayList<>();

    private final ArrayList<String> names = new ArrayList<>();

    Template(String text) {
        this.text = text;
        Matcher placeholder = PLACEHOLDER.matcher(text);
        int end = 0;
        while (placeholder.find()) {
            literals.add(text.substring(end, placeholder.start()));
            names.add(placeholder.group(1));
            end = placeholder.end();
        }
        literals.add(text.substring(end));
    }

    String text() {
        return text;
    }

    SortedSet<String> placeholders() {
        return new TreeSet<>(names);
    }

    /** The text with the arguments in place of the placeholders; the code is for the complaint that one is missing. */
    String render(Map<String, String> arguments, String code) {
        StringBuilder rendered = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            rendered.append(literals.get(i)).append(argument(names.get(i), arguments, code));
        }
        return rendered.append(literals.get(names.size())).toString();
    }

    private String argument(String name, Map<String, String> arguments, String code) {
        String value = arguments.get(name);
        if (value == null) {
            throw new IllegalStateException("Rule " + code + " has the placeholder {" + name + "} in \"" + text
                    + "\" and its check gives no such argument; it gives " + arguments.keySet() + ".");
        }
        return value;
    }
}
