package org.hemicycle.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes of the goals and targets of the 2030 Agenda and of the indicators of its global framework: which there are.
 *
 * <p>Sources: A/RES/70/1 for goals and targets; the global indicator framework (A/RES/71/313) after the comprehensive
 * review of 2025 for the indicators, of which 251 are listed and 234 are different.
 */
public final class SdgCodes {

    /** A goal in each line; its targets, each with the number of its indicators. */
    private static final String TABLE = """
            1:1 2:2 3:1 4:2 5:4 a:2 b:1
            1:2 2:4 3:2 4:1 5:2 a:2 b:1 c:1
            1:2 2:2 3:5 4:2 5:2 6:1 7:2 8:2 9:3 a:1 b:3 c:1 d:2
            1:2 2:2 3:1 4:1 5:1 6:1 7:1 a:1 b:1 c:1
            1:1 2:2 3:2 4:1 5:2 6:2 a:2 b:1 c:1
            1:1 2:1 3:2 4:2 5:2 6:1 a:1 b:1
            1:2 2:1 3:1 a:1 b:1
            1:1 2:1 3:1 4:2 5:2 6:1 7:1 8:2 9:2 10:2 a:1 b:1
            1:2 2:2 3:2 4:1 5:2 a:1 b:1 c:1
            1:1 2:1 3:1 4:2 5:1 6:1 7:4 a:1 b:1 c:1
            1:1 2:1 3:2 4:1 5:3 6:2 7:2 a:1 b:2 c:1
            1:1 2:2 3:1 4:2 5:1 6:1 7:1 8:1 a:1 b:1 c:1
            1:3 2:2 3:1 a:1 b:1
            1:1 2:1 3:1 4:1 5:1 6:1 7:1 a:1 b:1 c:1
            1:2 2:1 3:1 4:2 5:1 6:1 7:1 8:1 9:1 a:1 b:1 c:1
            1:4 2:3 3:3 4:2 5:2 6:2 7:2 8:1 9:1 10:2 a:1 b:1
            1:2 2:1 3:2 4:1 5:1 6:1 7:1 8:1 9:1 10:1 11:1 12:1 13:1 14:1 15:1 16:1 17:1 18:3 19:2
            """;

    /** The indicators that repeat one of another target, word for word, and the one that is listed first. */
    private static final Map<String, String> REPEATS = Map.ofEntries(
            Map.entry("11.5.1", "1.5.1"),
            Map.entry("11.5.2", "1.5.2"),
            Map.entry("11.b.1", "1.5.3"),
            Map.entry("11.b.2", "1.5.4"),
            Map.entry("12.2.1", "8.4.1"),
            Map.entry("12.2.2", "8.4.2"),
            Map.entry("12.8.1", "4.7.1"),
            Map.entry("12.a.1", "7.b.1"),
            Map.entry("13.1.1", "1.5.1"),
            Map.entry("13.1.2", "1.5.3"),
            Map.entry("13.1.3", "1.5.4"),
            Map.entry("13.3.1", "4.7.1"),
            Map.entry("13.b.1", "13.2.1"),
            Map.entry("15.b.1", "15.a.1"),
            Map.entry("15.c.1", "15.7.1"),
            Map.entry("16.8.1", "10.6.1"),
            Map.entry("16.b.1", "10.3.1"));

    /** The targets that the 2030 Agenda sets, in whole or in part, a year before 2030. */
    private static final Map<Integer, Set<String>> EARLY = Map.of(
            2020,
            Set.of(
                    "2.5", "3.6", "4.b", "6.6", "8.6", "8.b", "9.c", "11.b", "12.4", "13.a", "14.2", "14.4", "14.5",
                    "14.6", "15.1", "15.2", "15.5", "15.8", "15.9", "17.11", "17.18"),
            2025,
            Set.of("2.2", "8.7", "14.1"));

    /** A code, perhaps after the word for what it stands for. */
    private static final Pattern FORM = Pattern.compile(
            "(?:(?i:SDG|ODD|goal|target|indicator|objectif|cible|indicateur) ){0,2}(\\d{1,2})(?:\\.(\\d{1,2}|[A-Da-d])(?:\\.(\\d{1,2}))?)?");

    private static final List<Map<String, Integer>> GOALS =
            TABLE.lines().map(SdgCodes::targetsIn).toList();

    private SdgCodes() {}

    private static Map<String, Integer> targetsIn(String line) {
        Map<String, Integer> targets = new LinkedHashMap<>();
        for (String target : line.split(" ")) {
            String[] cells = target.split(":");
            targets.put(cells[0], Integer.valueOf(cells[1]));
        }
        return targets;
    }

    /** How many goals there are; they are numbered from 1. */
    public static int goals() {
        return GOALS.size();
    }

    /** The numbers and letters of the targets of a goal, in order. */
    public static List<String> targets(int goal) {
        return new ArrayList<>(GOALS.get(goal - 1).keySet());
    }

    /** How many indicators a target has; they are numbered from 1. */
    public static int indicators(int goal, String target) {
        return GOALS.get(goal - 1).getOrDefault(target, 0);
    }

    /** The year before 2030 that a target has of its own. */
    public static Optional<Integer> earlyYear(String target) {
        return EARLY.entrySet().stream()
                .filter(entry -> entry.getValue().contains(target))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The indicator that another one repeats. */
    public static Optional<String> repeated(String indicator) {
        return Optional.ofNullable(REPEATS.get(indicator));
    }

    /**
     * A code without leading zeros and with a small letter, whether it exists or not; empty where it is none. "SDG" and
     * the like before it are accepted.
     */
    public static Optional<String> plain(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        StringBuilder code = new StringBuilder(withoutZeros(form.group(1)));
        for (int group = 2; group <= form.groupCount() && form.group(group) != null; group++) {
            code.append('.').append(withoutZeros(form.group(group).toLowerCase(Locale.ROOT)));
        }
        return Optional.of(code.toString());
    }

    private static String withoutZeros(String part) {
        return part.length() > 1 && part.startsWith("0") ? part.substring(1) : part;
    }

    /** Whether a plain code is that of a goal, target or indicator. */
    public static boolean exists(String code) {
        String[] parts = code.split("\\.");
        int goal = Integer.parseInt(parts[0]);
        boolean isGoal = goal >= 1 && goal <= goals();
        boolean isTarget = isGoal && (parts.length < 2 || indicators(goal, parts[1]) > 0);
        return isTarget
                && (parts.length < 3
                        || Integer.parseInt(parts[2]) >= 1 && Integer.parseInt(parts[2]) <= indicators(goal, parts[1]));
    }
}
