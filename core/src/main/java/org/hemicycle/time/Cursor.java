package org.hemicycle.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hemicycle.time.Symbol.Kind;

/** Goes through the symbols of a wording, and remembers what was doubtful on the way. */
final class Cursor {

    private static final Symbol NOTHING = new Symbol(Kind.UNKNOWN, List.of(0, 0), false, 0);

    private final List<Symbol> symbols;
    private final List<Doubt> doubts = new ArrayList<>();
    private int at;

    Cursor(List<Symbol> symbols) {
        this.symbols = symbols;
    }

    boolean isAtEnd() {
        return at >= symbols.size();
    }

    Symbol peek() {
        return peek(0);
    }

    Symbol peek(int ahead) {
        return at + ahead < symbols.size() ? symbols.get(at + ahead) : NOTHING;
    }

    boolean isAt(Kind... kinds) {
        return !isAtEnd() && peek().is(kinds);
    }

    /** Whether the next symbol is a sign that stands without blanks between its neighbours. */
    boolean isAtGlued(Kind... signs) {
        return isAt(signs) && peek().isGlued() && peek(1).isGlued();
    }

    Symbol next() {
        Symbol next = peek();
        at++;
        return next;
    }

    boolean take(Kind... kinds) {
        boolean isThere = isAt(kinds);
        at += isThere ? 1 : 0;
        return isThere;
    }

    void takeAll(Kind... kinds) {
        while (take(kinds)) {
            continue;
        }
    }

    void doubt(Doubt doubt) {
        doubts.add(doubt);
    }

    Optional<Doubt> doubt() {
        return doubts.stream().findFirst();
    }

    /** Tries to read something; where that fails, everything is as before. */
    <T> Optional<T> attempt(Supplier<Optional<T>> reading) {
        int start = at;
        int known = doubts.size();
        Optional<T> result = reading.get();
        if (result.isEmpty()) {
            at = start;
            doubts.subList(known, doubts.size()).clear();
        }
        return result;
    }
}
