package org.hemicycle.finding;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a date, as a report has it in English: {@code 2025-04-23} is "23 April 2025", {@code 2025-40} "first half
 * of 2025", {@code [2025-04,2025-06]} "April 2025 or June 2025". A form that no source of this field has, such as a
 * year of six digits, is left as it is.
 */
final class WrittenDate {

    private static final Pattern SINGLE =
            Pattern.compile("(?<year>\\d{4})(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?)?(?<qualifier>[?~%]?)");
    private static final Pattern OPEN_DIGITS = Pattern.compile("(?<decade>\\d{3})X|(?<century>\\d\\d)XX"
            + "|(?<month>\\d{4}-\\d\\d)-XX|(?<anyDay>\\d{4})-XX-XX|(?<anyMonth>\\d{4})-XX");
    private static final List<String> PARTS = List.of(
            "spring",
            "summer",
            "autumn",
            "winter",
            "northern spring",
            "northern summer",
            "northern autumn",
            "northern winter",
            "southern spring",
            "southern summer",
            "southern autumn",
            "southern winter",
            "first quarter of",
            "second quarter of",
            "third quarter of",
            "fourth quarter of",
            "first third of",
            "second third of",
            "last third of",
            "first half of",
            "second half of");
    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final int FIRST_PART = 21;
    private static final Map<String, String> QUALIFIED =
            Map.of("", "%s", "?", "%s (uncertain)", "~", "about %s", "%", "about %s (uncertain)");

    private WrittenDate() {}

    /** In words: a date, an interval or a set. */
    static String of(String text) {
        if (text.startsWith("[")) {
            return members(text, " or ");
        }
        if (text.startsWith("{")) {
            return members(text, " and ");
        }
        int stroke = text.indexOf('/');
        return stroke < 0 ? single(text) : interval(text.substring(0, stroke), text.substring(stroke + 1));
    }

    /** A length of time: "18 months". */
    static String of(Period period) {
        String parts = Stream.of(
                        counted(period.getYears(), "year"),
                        counted(period.getMonths(), "month"),
                        counted(period.getDays(), "day"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
        return parts.isEmpty() ? "no time" : parts;
    }

    private static String counted(int number, String unit) {
        return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
    }

    private static String interval(String first, String last) {
        if (first.equals("..") || first.isEmpty()) {
            return last.equals("..") || last.isEmpty() ? "at any time" : "until " + single(last);
        }
        if (last.equals("..") || last.isEmpty()) {
            return "from " + single(first) + " on";
        }
        String end = single(last);
        String begin = single(first);
        return shortened(begin, end) + " to " + end;
    }

    /** Of two days in one month the first needs no month, as in "10 to 12 March 2026". */
    private static String shortened(String begin, String end) {
        int blank = begin.indexOf(' ');
        boolean isDay = blank > 0 && Character.isDigit(begin.charAt(0)) && Character.isDigit(end.charAt(0));
        return isDay && end.endsWith(begin.substring(blank)) && end.indexOf(' ') <= 2
                ? begin.substring(0, blank)
                : begin;
    }

    private static String members(String text, String joint) {
        return Stream.of(text.substring(1, text.length() - 1).split(","))
                .map(WrittenDate::member)
                .collect(Collectors.joining(joint));
    }

    private static String member(String member) {
        int dots = member.indexOf("..");
        if (dots < 0) {
            return single(member);
        }
        String first = member.substring(0, dots);
        String last = member.substring(dots + 2);
        if (first.isEmpty()) {
            return single(last) + " or earlier";
        }
        if (last.isEmpty()) {
            return single(first) + " or later";
        }
        return areConsecutive(first, last)
                ? shortened(single(first), single(last)) + " or " + single(last)
                : "a day between " + single(first) + " and " + single(last);
    }

    private static boolean areConsecutive(String first, String last) {
        return DAY.matcher(first).matches()
                && DAY.matcher(last).matches()
                && LocalDate.parse(first).plusDays(1).equals(LocalDate.parse(last));
    }

    private static String single(String text) {
        Matcher form = SINGLE.matcher(text);
        if (!form.matches()) {
            return openDigits(text);
        }
        return QUALIFIED.get(form.group("qualifier")).replace("%s", unqualified(form));
    }

    private static String unqualified(Matcher form) {
        String year = String.valueOf(Integer.parseInt(form.group("year")));
        if (form.group("month") == null) {
            return year;
        }
        int code = Integer.parseInt(form.group("month"));
        if (code >= FIRST_PART) {
            return PARTS.get(code - FIRST_PART) + " " + year;
        }
        String month = MONTHS.get(code - 1) + " " + year;
        return form.group("day") == null ? month : Integer.parseInt(form.group("day")) + " " + month;
    }

    private static String openDigits(String text) {
        Matcher form = OPEN_DIGITS.matcher(text);
        if (!form.matches()) {
            return text;
        }
        if (form.group("decade") != null) {
            return "the " + form.group("decade") + "0s";
        }
        if (form.group("century") != null) {
            return "the years " + form.group("century") + "00 to " + form.group("century") + "99";
        }
        if (form.group("month") != null) {
            return "a day in " + single(form.group("month"));
        }
        return form.group("anyDay") != null
                ? "a day in " + form.group("anyDay")
                : "a month of " + form.group("anyMonth");
    }
}
