package org.hemicycle.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.internal.Quoted;

/** Takes the text of a template apart. */
final class TemplateReader {

    private static final Pattern NAME = Pattern.compile("\\w++");
    private static final Pattern KIND = Pattern.compile("\\s*+(plural|select|list)\\s*+");
    private static final Pattern KEY = Pattern.compile("\\s*+(=\\d++|\\w++)\\s*+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}+");
    private static final String MOST = "most";

    /** Deeper than that nobody reads, and a stack may end. */
    private static final int DEEPEST = 20;

    private final String text;
    private int at;
    private int depth;

    TemplateReader(String text) {
        this.text = text;
    }

    Template read() {
        Template template = template();
        if (at < text.length()) {
            throw refused("has a closing brace too many");
        }
        return template;
    }

    /** Up to the brace that closes it, or the end. */
    private Template template() {
        int start = at;
        List<Template.Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '}') {
            char next = text.charAt(at);
            if (text.startsWith("'{'", at) || text.startsWith("'}'", at)) {
                words.append(text.charAt(at + 1));
                at += 3;
            } else if (next == '{' || next == '#') {
                close(words, pieces);
                pieces.add(next == '{' ? placeholder() : sign());
            } else {
                words.append(next);
                at++;
            }
        }
        close(words, pieces);
        return new Template(text.substring(start, at), pieces);
    }

    private static void close(StringBuilder words, List<Template.Piece> pieces) {
        if (words.length() > 0) {
            pieces.add(new Template.Literal(words.toString()));
            words.setLength(0);
        }
    }

    private Template.Piece sign() {
        at++;
        return new Template.Sign();
    }

    private Template.Piece placeholder() {
        expect('{');
        String name = match(NAME, "a name");
        if (at < text.length() && text.charAt(at) == '}') {
            at++;
            return new Template.Placeholder(name);
        }
        expect(',');
        String kind = match(KIND, "plural, select or list").strip();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
        }
        Template.Piece piece = kind.equals("list") ? list(name) : choice(name, kind);
        expect('}');
        return piece;
    }

    private Template.Piece choice(String name, String kind) {
        TreeMap<String, Template> cases = new TreeMap<>();
        while (isCase()) {
            addCase(cases, match(KEY, "a case").strip());
        }
        if (!cases.containsKey(Template.OTHER)) {
            throw refused("chooses by {" + name + "} and has no case \"other\"");
        }
        return kind.equals("plural") ? new Template.Plural(name, cases) : new Template.Select(name, cases);
    }

    private Template.Piece list(String name) {
        TreeMap<String, Template> words = new TreeMap<>();
        int most = Integer.MAX_VALUE;
        while (isCase()) {
            String key = match(KEY, "a word about the list").strip();
            if (key.equals(MOST)) {
                most = Integer.parseInt(match(NUMBER, "how many are shown"));
            } else if (List.of(Template.Each.BETWEEN, Template.Each.LAST, Template.Each.EACH, Template.Each.MORE)
                    .contains(key)) {
                addCase(words, key);
            } else {
                throw refused("says \"" + key + "\" of the list {" + name
                        + "}; accepted are between {…}, last {…}, each {…}, most and a number, and more {…}");
            }
        }
        return new Template.Each(name, words, most);
    }

    private boolean isCase() {
        Matcher key = KEY.matcher(text).region(at, text.length());
        return key.lookingAt();
    }

    private void addCase(TreeMap<String, Template> cases, String key) {
        expect('{');
        if (depth == DEEPEST) {
            throw refused("has cases within cases more than " + DEEPEST + " deep");
        }
        depth++;
        if (cases.put(key, template()) != null) {
            throw refused("has two cases " + Quoted.of(key));
        }
        depth--;
        expect('}');
    }

    private String match(Pattern pattern, String wanted) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw refused("lacks " + wanted);
        }
        at = matcher.end();
        return matcher.group();
    }

    private void expect(char wanted) {
        if (at >= text.length() || text.charAt(at) != wanted) {
            throw refused("lacks \"" + wanted + "\"");
        }
        at++;
    }

    private IllegalArgumentException refused(String trouble) {
        return new IllegalArgumentException("Template " + Quoted.of(text) + " " + trouble + " at character " + (at + 1)
                + "; accepted are {name}, {name, plural, one {…} other {…}}, {name, select, CONSTANT {…} absent {…}"
                + " other {…}} and {name, list, between {…} last {…} each {…} most 3 more {…}}; a brace that is meant"
                + " as such stands between single quotation marks, '{'.");
    }
}
