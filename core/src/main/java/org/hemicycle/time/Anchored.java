package org.hemicycle.time;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.hemicycle.time.Symbol.Kind;

/**
 * Wording that tells the time by something else: "before the Conference of Presidents", "two months after the
 * elections".
 *
 * @param words the words
 * @param symbols what they do
 */
record Anchored(String words, List<Symbol> symbols) {

    private static final int MOST = 999;

    Optional<Timing> timing() {
        int at = isCounted() ? 2 : 0;
        boolean isRelative = symbols.size() > at + 1 && symbols.get(at).is(Kind.BEFORE, Kind.AFTER) && isAnchor(at + 1);
        if (!isRelative) {
            return Optional.empty();
        }
        boolean isBefore = symbols.get(at).is(Kind.BEFORE);
        String anchor = anchor(symbols.get(at + 1).at());
        return Optional.of(
                at > 0
                        ? Timing.offset(amount().multipliedBy(isBefore ? -1 : 1), anchor)
                        : isBefore ? Timing.before(anchor) : Timing.after(anchor));
    }

    private boolean isCounted() {
        return symbols.size() > 2
                && symbols.get(0).is(Kind.COUNT, Kind.NUMBER)
                && symbols.get(0).number() <= MOST
                && symbols.get(1).is(Kind.SPAN, Kind.WEEK, Kind.MONTHWORD, Kind.YEARWORD);
    }

    /** A thing has a name, which is not made of the words of dates alone, and is not followed by another date. */
    private boolean isAnchor(int from) {
        List<Symbol> anchor = symbols.subList(from, symbols.size());
        boolean isNamed = anchor.stream().anyMatch(symbol -> symbol.is(Kind.UNKNOWN));
        boolean isMore = anchor.stream()
                        .anyMatch(symbol ->
                                symbol.is(Kind.OPEN, Kind.CLOSE, Kind.BEFORE, Kind.AFTER, Kind.UNTIL, Kind.SINCE))
                || anchor.get(0).is(Kind.AND, Kind.OR);
        return isNamed && !isMore && !anchor.get(0).is(Kind.NUMBER, Kind.ORDINAL, Kind.DAY_DATE, Kind.MONTH_DATE);
    }

    private String anchor(int start) {
        String anchor = words.substring(start);
        return anchor.endsWith(".") ? anchor.substring(0, anchor.length() - 1) : anchor;
    }

    private Period amount() {
        int count = symbols.get(0).number();
        Symbol what = symbols.get(1);
        return switch (what.kind()) {
            case WEEK -> Period.ofWeeks(count);
            case MONTHWORD -> Period.ofMonths(count);
            case YEARWORD -> Period.ofYears(count);
            default ->
                switch (what.number()) {
                    case 1 -> Period.ofDays(count);
                    case 2 -> Period.ofWeeks(count);
                    case 3 -> Period.ofMonths(count);
                    default -> Period.ofYears(count);
                };
        };
    }
}
