package org.hemicycle.rule;

import java.util.regex.Pattern;
import org.hemicycle.finding.Broken;
import org.hemicycle.internal.Quoted;

/** What a rule threw, whatever it was: a report must neither be lost for it nor by telling of it. */
final class Thrown {

    private static final int LONGEST = 300;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Thrown() {}

    /** The rule as broken; only what says that the JVM itself is at its end is thrown on. */
    static Broken by(Rule<?> rule, String subject, Throwable thrown) {
        throwOnTheEnd(thrown);
        if (thrown instanceof InterruptedException) {
            // Whoever throws it has cleared the flag, and the run has to see it.
            Thread.currentThread().interrupt();
        }
        return new Broken(rule.code(), subject, inWords(thrown));
    }

    private static void throwOnTheEnd(Throwable thrown) {
        if (thrown instanceof VirtualMachineError end && !(thrown instanceof StackOverflowError)) {
            throw end;
        }
        // By its name, since later releases of Java are to have no such class.
        if (thrown instanceof Error end && end.getClass().getName().equals("java.lang.ThreadDeath")) {
            throw end;
        }
    }

    /** One line, and never the whole of a long one. */
    private static String inWords(Throwable thrown) {
        String beginning = Quoted.cut(printed(thrown), 2 * LONGEST);
        return Quoted.cut(SPACE.matcher(beginning).replaceAll(" ").strip(), LONGEST);
    }

    private static String printed(Throwable thrown) {
        String name = thrown.getClass().getName();
        try {
            String words = thrown.toString();
            return words == null || words.isBlank() ? name + ", which prints nothing" : words;
        } catch (Throwable unspeakable) {
            throwOnTheEnd(unspeakable);
            return name + ", whose toString threw " + unspeakable.getClass().getName();
        }
    }
}
