package org.hemicycle.source;

/** Compares labels as readers do: numbers by their value, so that 2.10 comes after 2.9. */
final class NaturalOrder {

    private NaturalOrder() {}

    static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int order;
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                int endOfOne = endOfNumber(one, i);
                int endOfOther = endOfNumber(other, j);
                order = compareNumbers(one, i, endOfOne, other, j, endOfOther);
                i = endOfOne;
                j = endOfOther;
            } else {
                order = Character.compare(one.charAt(i++), other.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(one.length() - i, other.length() - j);
        return order == 0 ? one.compareTo(other) : order;
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Without regard to leading zeros, which only matter where all else is equal. */
    private static int compareNumbers(String one, int from, int to, String other, int otherFrom, int otherTo) {
        int first = withoutZeros(one, from, to);
        int second = withoutZeros(other, otherFrom, otherTo);
        int order = Integer.compare(to - first, otherTo - second);
        for (int at = 0; order == 0 && at < to - first; at++) {
            order = Character.compare(one.charAt(first + at), other.charAt(second + at));
        }
        return order;
    }

    /** Where the number begins; the last digit counts, be it a zero. */
    private static int withoutZeros(String text, int from, int to) {
        int start = from;
        while (start < to - 1 && text.charAt(start) == '0') {
            start++;
        }
        return start;
    }
}
