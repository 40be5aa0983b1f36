package org.hemicycle.serialization.internal.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells HTML from XML, and both from text that has a stray angle in it. */
final class Markup {

    private static final int START = 4096;
    private static final Pattern TAG = Pattern.compile("<[!?/]?[A-Za-z_]|<!--");
    private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype\\s++html|html|head|body|title)[\\s/>]");
    private static final Pattern TABLE = Pattern.compile("(?i)<t(?:able|r)[\\s/>]");
    private static final Pattern CELL = Pattern.compile("(?i)<t[rdh][\\s/>]");
    private static final Pattern ROW = Pattern.compile("(?i)<(?:\\w{1,20}:)?(?:row|tableheader)[\\s/>]");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w:.-]*+");
    private static final Set<String> HTML = Set.of(
            ("a article b blockquote body br center dd div dl dt em font footer form h1 h2 h3 h4 h5 h6 head header hr html"
                            + " i iframe img li link main meta nav ol p pre script section small span strong style table"
                            + " title u ul")
                    .split(" "));

    private Markup() {}

    /** Whether the text begins with a tag. */
    static boolean begins(String text) {
        return TAG.matcher(text).region(CellText.start(text), text.length()).lookingAt();
    }

    /** Whether there is HTML in a text that begins with something else. */
    static boolean hasHtml(String text) {
        return PAGE.matcher(text).region(0, Math.min(START, text.length())).find()
                || TABLE.matcher(text).find();
    }

    /** Whether a text that begins with a tag is HTML rather than XML. */
    static boolean isHtml(String text) {
        int root = root(text);
        String name = name(text, root);
        if (name.equals("html")
                || isHtmlDoctype(text, root)
                || CELL.matcher(text).find()) {
            return true;
        }
        boolean isXml = text.startsWith("<?xml", CellText.start(text))
                || ROW.matcher(text).find();
        return !isXml && HTML.contains(name);
    }

    /** Rows without a table are dropped by parsers of HTML. */
    static String withTable(String text) {
        return CELL.matcher(text).find() ? "<table>" + text : text;
    }

    private static boolean isHtmlDoctype(String text, int root) {
        Matcher page = PAGE.matcher(text).region(0, root);
        return page.find();
    }

    private static String name(String text, int root) {
        Matcher name = NAME.matcher(text).region(Math.min(root + 1, text.length()), text.length());
        return name.lookingAt() ? name.group().toLowerCase(Locale.ROOT) : "";
    }

    /** Where the first tag of an element stands, behind declarations and comments. */
    private static int root(String text) {
        int at = declared(text);
        while (text.startsWith("<!", at) || text.startsWith("<?", at)) {
            at = next(text, at);
        }
        return at;
    }

    /** Where the first tag stands behind instructions and comments, be it a declaration or an element. */
    static int declared(String text) {
        int at = Math.max(0, text.indexOf('<'));
        while (text.startsWith("<?", at) || text.startsWith("<!--", at)) {
            at = next(text, at);
        }
        return at;
    }

    private static int next(String text, int at) {
        int end = text.indexOf(text.startsWith("<!--", at) ? "-->" : ">", at);
        int next = end < 0 ? end : text.indexOf('<', end);
        return next < 0 ? text.length() : next;
    }
}
