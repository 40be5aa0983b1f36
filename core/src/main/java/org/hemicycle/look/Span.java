package org.hemicycle.look;

import java.util.Collection;
import java.util.Optional;
import org.hemicycle.programme.Extension;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/**
 * A period by its two ends, each as precise as it is stated; an end that is left open is empty.
 *
 * @param first when it begins
 * @param last when it ends
 */
record Span(Optional<ExtendedDate> first, Optional<ExtendedDate> last) {

    /** The ends of an interval; a date that is none is both its first and its last end. */
    static Span of(ExtendedDate date) {
        String text = date.toString();
        int stroke = text.indexOf('/');
        return stroke < 0
                ? new Span(Optional.of(date), Optional.of(date))
                : new Span(end(text.substring(0, stroke)), end(text.substring(stroke + 1)));
    }

    private static Optional<ExtendedDate> end(String text) {
        return Optional.of(text)
                .filter(stated -> !stated.isEmpty() && !stated.equals(".."))
                .map(ExtendedDate::parse);
    }

    /** Whether both ends agree, be it at different precision; of an end that one leaves open nothing is known. */
    Truth agreesWith(Span other) {
        return agree(first, other.first, "beginning").and(agree(last, other.last, "end"));
    }

    private static Truth agree(Optional<ExtendedDate> one, Optional<ExtendedDate> other, String end) {
        return one.equals(other)
                ? Truth.YES
                : one.flatMap(first -> other.map(first::agreesWith))
                        .orElseGet(() -> Truth.unknown("the " + end + " of the period, which one place leaves open"));
    }

    /**
     * The period of a programme as it was at first, where a date gives the one to which the programme was extended;
     * that period with an open end, where the end to which it was extended is not known.
     */
    static Optional<ExtendedDate> atFirst(ExtendedDate period, Collection<Extension> extensions, ExtendedDate date) {
        Span own = of(period);
        Span stated = of(date);
        Truth extended = own.agreesWith(stated).isYes()
                ? Truth.NO
                : extensions.stream()
                        .map(extension -> own.extended(extension).agreesWith(stated))
                        .reduce(Truth.NO, Truth::or);
        return extended.isNo() ? Optional.empty() : Optional.of(extended.isYes() ? period : own.withOpenEnd());
    }

    private Span extended(Extension extension) {
        return new Span(first, Optional.of(extension.until()).flatMap(Stated::value));
    }

    private ExtendedDate withOpenEnd() {
        return ExtendedDate.parse(first.map(ExtendedDate::toString).orElse("..") + "/..");
    }
}
