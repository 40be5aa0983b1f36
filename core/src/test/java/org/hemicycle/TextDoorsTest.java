package org.hemicycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.TextDoors.Door;
import org.hemicycle.TextDoors.Reader;
import org.hemicycle.source.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text stops the library: whatever takes one answers or refuses it with a sentence, and does not take a time that
 * grows faster than the text. The bound is far above what any answer takes; it is there for those that never come.
 */
class TextDoorsTest {

    /** Measured on the clock of the thread, which stands while other programs run. */
    private static final Duration BOUND = Duration.ofSeconds(2);

    private static final Duration NEVER = Duration.ofMinutes(2);

    /** Some readers take short texts only, and do nothing for the others. */
    private static final int FEW = 100;

    private static final int MANY = 20_000;

    /** Of parts that have several letters. */
    private static final int MOST_CHARACTERS = 16_000;

    /** As long as the longest list of what is accepted, with three quotations. */
    private static final int LONGEST_MESSAGE = 1_200;

    private static final Pattern SENTENCE = Pattern.compile("\\S.* .*[.?]", Pattern.DOTALL);

    /** Each is one part over and over, behind what makes readers go on, and before what makes them go back. */
    private static final List<Hostile> HOSTILE = List.of(
            new Hostile("a", " ", "b"),
            new Hostile("Convention", " ", "(x"),
            new Hostile("a", "\t", "("),
            new Hostile("a", "\u00a0", "b"),
            new Hostile("a", "\n", "b"),
            new Hostile("", ",", ""),
            new Hostile("a", ", ", "b"),
            new Hostile("", "(", ""),
            new Hostile("OB + ", "(", "VC"),
            new Hostile("", "()", ")"),
            new Hostile("(", ")", ""),
            new Hostile("", "(ETS 1 ", ""),
            new Hostile("\"", "\"", ""),
            new Hostile("a", "'", "b"),
            new Hostile("a", ".", "b"),
            new Hostile("2025", "..", ""),
            new Hostile("", "/", ""),
            new Hostile("A(2020)1", "/1", ""),
            new Hostile("FUN-008:plan", "/a", "/"),
            new Hostile("", "-", "a"),
            new Hostile("15 ", "\u2013", " May"),
            new Hostile("", "1", ""),
            new Hostile("ETS ", "0", "a"),
            new Hostile("SDG ", "1.", ""),
            new Hostile("", "2019-2020 ", "a"),
            new Hostile("[", "2025,", "2026]"),
            new Hostile("{", "2025-01,", "2026-02}"),
            new Hostile("", "a", ""),
            new Hostile("local:", "a", "!"),
            new Hostile("OB", "-A", "-"),
            new Hostile("a", "-b", "-"),
            new Hostile("OB", " + VC", " +"),
            new Hostile("OB", " + (VC or JP)", ""),
            new Hostile("", "(OB + (VC or ", "OB"),
            new Hostile("a", " or ", "b"),
            new Hostile("FR", " and FR", " except FR"),
            new Hostile("any State except FR", ", FR", ", "),
            new Hostile("Annex V", ", Row 1", ","),
            new Hostile("Heading \"", "a ", ""),
            new Hostile("", "(tbc)", "a"),
            new Hostile("", "the ", "a"),
            new Hostile("a", " of b", "\n"),
            new Hostile("first ", "May ", "2025"),
            new Hostile("", "1 May/", "x\n"),
            new Hostile("", "ETS 5 Rec(2017)5 ", ""),
            new Hostile("A(2020)1", "-final", "-x"),
            new Hostile("", "\u0301", "a"),
            new Hostile("", "\ud800", ""),
            new Hostile("1", "\u0661", ""),
            new Hostile("", "\u0001", "a"));

    private static final List<String> SHORT = List.of(
            "",
            " ",
            "\u0000",
            "\ud800",
            "\udc00a",
            "\u0661\u0662",
            "99999999999999999999",
            "99999999999999999999 days after",
            "on day 2147483648 after",
            "first of month after 99999999999 months",
            "-0",
            "\u0662\u0660\u0662\u0665-01-01",
            "+999999999-12-31/..",
            "2025-02-30/2025-03-01",
            "acceded to ETS 120 before 2016-02-30",
            "acceded to ETS 120 before 9999-99-99",
            "ETS \u0661",
            "SDG \u0661",
            "EUR 99999999999999999999999999999999999",
            "9999999 years after the elections",
            "Y999999999",
            "2025-01-01T00:00:00+99:99",
            "session 99999999999 of body:greco");

    /**
     * A text.
     *
     * @param head how it begins
     * @param part what it has again and again
     * @param tail how it ends
     */
    private record Hostile(String head, String part, String tail) {
        String times(int count) {
            return head + part.repeat(count) + tail;
        }

        int most() {
            return part.length() <= 2 ? MANY : MOST_CHARACTERS / part.length();
        }
    }

    static Stream<Door> doors() {
        return TextDoors.all();
    }

    private static final List<String> TEXTS = Stream.concat(
                    SHORT.stream(),
                    HOSTILE.stream().flatMap(hostile -> Stream.of(hostile.times(FEW), hostile.times(hostile.most()))))
            .toList();

    @ParameterizedTest
    @MethodSource("doors")
    void answersOrRefusesAnyText(Door door) {
        assertEquals(List.of(), faults(door, TEXTS, BOUND, NEVER));
    }

    private static List<String> faults(Door door, List<String> texts, Duration bound, Duration never) {
        AtomicReference<String> last = new AtomicReference<>("");
        return assertTimeoutPreemptively(
                never,
                () -> texts.stream()
                        .peek(last::set)
                        .flatMap(text -> visit(door, text).faults(bound).map(fault -> fault + " at " + shown(text)))
                        .limit(3)
                        .toList(),
                () -> door + " never answers to " + shown(last.get()));
    }

    private static String shown(String text) {
        return text.length() + " characters from \"" + text.substring(0, Math.min(40, text.length())) + "\"";
    }

    /**
     * What came of a text.
     *
     * @param taken how long it took
     * @param thrown with what it was refused, if it was
     */
    private record Visit(Duration taken, Optional<Throwable> thrown) {

        Stream<String> faults(Duration bound) {
            Stream<String> late = taken.compareTo(bound) > 0 ? Stream.of("takes " + taken) : Stream.of();
            return Stream.concat(thrown.filter(each -> !isRefusal(each)).map(Throwable::toString).stream(), late);
        }

        private static boolean isRefusal(Throwable thrown) {
            String message = String.valueOf(thrown.getMessage());
            return thrown instanceof IllegalArgumentException
                    && message.length() <= LONGEST_MESSAGE
                    && SENTENCE.matcher(message).matches();
        }
    }

    private static Visit visit(Door door, String text) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Optional<Throwable> thrown = Optional.empty();
        try {
            use(door.reader().read(text));
        } catch (Throwable refusal) {
            thrown = Optional.of(refusal);
        }
        return new Visit(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start), thrown);
    }

    /** What is read is printed, hashed, compared and folded into a digest, as values are. */
    private static void use(Object value) {
        if (value != null) {
            value.toString();
            value.hashCode();
            value.equals(value);
            if (value instanceof Comparable<?>) {
                compare(value);
            }
            Digest.of(value).toString();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void compare(Object value) {
        ((Comparable<T>) value).compareTo((T) value);
    }

    private static String kindOfFault(Reader reader) {
        List<String> text = List.of("a".repeat(MANY));
        return faults(new Door("Careless", reader), text, Duration.ofMillis(20), NEVER)
                .get(0)
                .split("[: ]")[0];
    }

    @Test
    void whoeverStopsOrLeaksIsFound() {
        Pattern nested = Pattern.compile("(a|b)*c");
        Pattern backtracking = Pattern.compile("a*[ab]*c");

        assertEquals("takes", kindOfFault(text -> backtracking.matcher(text).matches()));
        assertEquals(
                "java.lang.StackOverflowError",
                kindOfFault(text -> nested.matcher(text).matches()));
        assertEquals("java.lang.StringIndexOutOfBoundsException", kindOfFault(text -> text.charAt(text.length())));
        assertEquals("java.lang.NumberFormatException", kindOfFault(Integer::parseInt));
        assertEquals("java.lang.IllegalArgumentException", kindOfFault(text -> {
            throw new IllegalArgumentException("The text " + text + " is not accepted.");
        }));
        assertEquals("java.lang.IllegalArgumentException", kindOfFault(text -> {
            throw new IllegalArgumentException("no");
        }));
    }

    @Test
    void whoeverNeverAnswersIsFound() {
        Door endless = new Door("Endless", text -> new Semaphore(0).tryAcquire(1, TimeUnit.HOURS));
        String message = assertThrows(
                        AssertionError.class, () -> faults(endless, List.of("a"), BOUND, Duration.ofMillis(200)))
                .getMessage();

        assertTrue(message.startsWith("Endless never answers to 1 characters from \"a\""), message);
    }
}
