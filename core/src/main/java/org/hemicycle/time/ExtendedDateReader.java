package org.hemicycle.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads EDTF: a single date, a date-time, an interval or a set. */
final class ExtendedDateReader {

    private static final String OPEN = "..";
    private static final int MOST_HOURS_AHEAD = 14;
    private static final int MOST_HOURS_BEHIND = 12;

    /** A year and the code of a season, of the same hemisphere or of none. */
    private static final Pattern SEASONS = Pattern.compile(
            "(?<year>-?\\d{4})-(?<first>2[1-9]|3[0-2])[?~%]?(?:/|\\.\\.)(?<same>-?\\d{4})-(?<last>2[1-9]|3[0-2])[?~%]?");

    private static final Pattern DATE_TIME = Pattern.compile(
            "(-?\\d{4}-\\d\\d-\\d\\d)T([01]\\d|2[0-3])(:[0-5]\\d){2}(Z|(?<offset>[+-]\\d\\d(:[0-5]\\d)?))?");
    private static final Pattern SET = Pattern.compile("\\[(?<one>[^\\[\\]{}/]+)]|\\{(?<all>[^\\[\\]{}/]+)}");

    private ExtendedDateReader() {}

    static ExtendedDate read(String text) {
        Matcher set = SET.matcher(text);
        if (set.matches()) {
            return set.group("one") != null ? oneOf(text, set.group("one")) : allOf(text, set.group("all"));
        }
        Matcher dateTime = DATE_TIME.matcher(text);
        if (dateTime.matches()) {
            Stream.ofNullable(dateTime.group("offset")).forEach(offset -> requirePossible(offset, text));
            return single(dateTime.group(1));
        }
        return text.contains("/") ? interval(text) : single(text);
    }

    /** The date, where the text is one. */
    static Optional<ExtendedDate> find(String text) {
        try {
            return Optional.of(read(text));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    private static ExtendedDate single(String text) {
        SingleDate date = SingleDate.parse(text);
        return new ExtendedDate(
                date.text(),
                date.precision(),
                date.qualified(),
                Possibilities.oneOf(Days.of(date.extent().days())));
    }

    /** Places keep times from twelve hours behind to fourteen hours ahead of UTC. */
    private static void requirePossible(String offset, String text) {
        boolean isAhead = offset.startsWith("+");
        int minutes = 60 * Integer.parseInt(offset.substring(1, 3))
                + (offset.length() > 3 ? Integer.parseInt(offset.substring(4)) : 0);
        if (!isAhead && minutes == 0) {
            throw Refusal.because(text, "an offset of zero has the sign + or is written Z");
        }
        if (minutes > 60 * (isAhead ? MOST_HOURS_AHEAD : MOST_HOURS_BEHIND)) {
            throw Refusal.because(text, "no place keeps the offset " + offset + "; they lie from -12:00 to +14:00");
        }
    }

    private static ExtendedDate interval(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            throw Refusal.because(text, "an interval has two ends, joined by one slash");
        }
        if (ends[0].isEmpty() && ends[1].isEmpty()) {
            throw Refusal.because(text, "an interval of which both ends are unknown says nothing");
        }
        Span span = Span.of(text, end(ends[0], Extent.OPEN_START), end(ends[1], Extent.OPEN_END));
        boolean qualified = Stream.of(ends).anyMatch(end -> end.matches(".*[?~%]"));
        return new ExtendedDate(text, Precision.INTERVAL, qualified, span.possibilities());
    }

    private static Extent end(String text, Extent open) {
        if (text.equals(OPEN)) {
            return open;
        }
        return text.isEmpty() ? Extent.UNKNOWN : SingleDate.parse(text).extent();
    }

    private static ExtendedDate oneOf(String text, String inner) {
        List<Span> members = members(text, inner);
        return set(
                '[' + joined(members) + ']',
                Possibilities.oneOf(Days.all(members.stream().map(Span::days))));
    }

    private static ExtendedDate allOf(String text, String inner) {
        List<Span> members = members(text, inner);
        return set(
                '{' + joined(members) + '}',
                Possibilities.allOf(members.stream().map(Span::possibilities).toList()));
    }

    private static ExtendedDate set(String text, Possibilities possibilities) {
        return new ExtendedDate(text, Precision.SET, isQualified(text), possibilities);
    }

    private static boolean isQualified(String text) {
        return text.indexOf('?') >= 0 || text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
    }

    private static String joined(List<Span> members) {
        return members.stream().map(Span::text).collect(Collectors.joining(","));
    }

    private static List<Span> members(String set, String inner) {
        return Stream.of(inner.split(",", -1))
                .distinct()
                .map(member -> member(set, member))
                .sorted(Comparator.comparing((Span span) -> span.from().days().lower())
                        .thenComparing(Span::text))
                .toList();
    }

    private static Span member(String set, String text) {
        int dots = text.indexOf(OPEN);
        if (dots < 0) {
            Extent extent = SingleDate.parse(text).extent();
            return new Span(text, extent, extent);
        }
        String from = text.substring(0, dots);
        String to = text.substring(dots + OPEN.length());
        if (from.isEmpty() && to.isEmpty()) {
            throw Refusal.because(set, "two full stops in a set need a date before or after them");
        }
        return Span.of(
                text,
                from.isEmpty() ? Extent.OPEN_START : SingleDate.parse(from).extent(),
                to.isEmpty() ? Extent.OPEN_END : SingleDate.parse(to).extent());
    }

    /** An interval, or a member of a set. */
    private record Span(String text, Extent from, Extent to) {

        static Span of(String text, Extent from, Extent to) {
            if (from.isAfter(to) || areReversedSeasons(text)) {
                throw Refusal.because(
                        text, "it is reversed, for its end is before its beginning; give the earlier date first");
            }
            return new Span(text, from, to);
        }

        /** Seasons have no defined months, but an order within their year. */
        private static boolean areReversedSeasons(String text) {
            Matcher seasons = SEASONS.matcher(text);
            if (!seasons.matches() || !seasons.group("year").equals(seasons.group("same"))) {
                return false;
            }
            int first = Integer.parseInt(seasons.group("first"));
            int last = Integer.parseInt(seasons.group("last"));
            return (first - 1) / 4 == (last - 1) / 4 && first > last;
        }

        Days days() {
            return possibilities().possible();
        }

        Possibilities possibilities() {
            return Possibilities.span(from, to);
        }
    }
}
