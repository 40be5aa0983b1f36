package org.hemicycle.serialization.json;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.hemicycle.internal.Quoted;
import org.hemicycle.serialization.problem.Problem;

/**
 * What stands at the root of a text: what the text holds, and in which version of the form.
 *
 * <p>Example: {@code hemicycle-dossier/1.0}. A further optional attribute or word makes a new minor version, anything
 * else a new major one: texts of an older minor version are read as they are, and of a newer one as far as nothing new
 * stands in them.
 *
 * @param kind what the text holds, such as {@code dossier}
 */
record RootFormat(String kind) {

    /** The name under which it stands. */
    static final String NAME = "format";

    static final int MAJOR = 1;
    static final int MINOR = 0;

    private static final Pattern FORM = Pattern.compile("hemicycle-([a-z-]{1,60})/(\\d{1,4})\\.(\\d{1,4})");

    /** Notes what is against reading a text of a format. */
    void check(Node node, JsonReading reading) {
        Matcher form = FORM.matcher(node.text());
        if (!node.is(Node.Form.TEXT) || !form.matches()) {
            refuse(node, reading, "the format " + Quoted.of(node.text()) + " is not known", "Write " + this + ".");
        } else if (!form.group(1).equals(kind)) {
            refuse(
                    node,
                    reading,
                    "the text holds " + what(form.group(1)) + ", where what is asked for is " + what(kind),
                    "Give the right text, or ask for what it holds.");
        } else if (Integer.parseInt(form.group(2)) != MAJOR) {
            refuse(
                    node,
                    reading,
                    "the text is of version " + form.group(2) + "." + form.group(3) + " of the form, and this release"
                            + " reads version " + MAJOR,
                    "Read it with a release of the library that writes this version.");
        }
    }

    private static String what(String kind) {
        return Names.withArticle(kind.replace('-', ' '));
    }

    /** Whether a format says that the text holds something else, or in a form that is not known: all else says less. */
    boolean isOther(@Nullable Node format) {
        Matcher form = FORM.matcher(format == null ? "" : format.text());
        return form.matches() && !(form.group(1).equals(kind) && Integer.parseInt(form.group(2)) == MAJOR);
    }

    /** Whether a text names this kind, in any version. */
    boolean isNamed(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() && form.group(1).equals(kind);
    }

    private void refuse(Node node, JsonReading reading, String what, String mend) {
        reading.refuse(
                node,
                place -> Problem.error(place, what)
                        .found(Quoted.cut(node.text()))
                        .accepting(List.of(toString()))
                        .mend(mend));
    }

    /** What a text of a newer version should be told besides, where a name is not known. */
    static String hint(Node node) {
        Node format = node.root().find(NAME);
        Matcher form = FORM.matcher(format == null ? "" : format.text());
        boolean isNewer =
                form.matches() && Integer.parseInt(form.group(2)) == MAJOR && Integer.parseInt(form.group(3)) > MINOR;
        return isNewer
                ? "The text is of the newer version " + form.group(2) + "." + form.group(3)
                        + " of the form; this release" + " knows " + MAJOR + "." + MINOR + "."
                : "";
    }

    @Override
    public String toString() {
        return "hemicycle-" + kind + "/" + MAJOR + "." + MINOR;
    }
}
