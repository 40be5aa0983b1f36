package org.hemicycle.testkit.arbitrary.clean;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hemicycle.actor.Actor;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.joda.money.CurrencyUnit;

/**
 * What all parts of a generated dossier agree on.
 *
 * @param document the text that sets the programme out
 * @param report a later text, which says what became of it
 * @param written the day of the text, before the programme begins
 * @param first the first day of the programme
 * @param last the last day of the programme
 * @param states the States that it serves
 * @param currency the currency of its budget
 * @param annex what the parts at its end are called
 */
record Frame(
        Identifier document,
        Identifier report,
        LocalDate written,
        LocalDate first,
        LocalDate last,
        List<Identifier> states,
        CurrencyUnit currency,
        String annex) {

    private static final List<Identifier> STATES = ReferenceData.shipped().actors().values().stream()
            .filter(actor -> actor.kind() == Actor.Kind.STATE)
            .map(Actor::identifier)
            .toList();

    /** Where the text does not say from when to when the programme runs, it is one of these years. */
    static Frame of(Picker pick, boolean isTimed) {
        int year = isTimed ? pick.between(2024, 2031) : 2025;
        boolean isWholeYears = !pick.is(20);
        LocalDate first =
                isWholeYears ? LocalDate.of(year, 1, 1) : LocalDate.of(year, pick.between(1, 12), pick.of(1, 15));
        LocalDate last = first.plusYears(isTimed ? pick.between(1, 5) : 4).minusDays(1);
        Identifier state = pick.of(STATES);
        Identifier other = pick.of(STATES);
        return new Frame(
                // Of invented series, so that no generated text passes for a real one.
                Identifier.parse(
                        pick.of("local:generated-plan", "GEN-PLAN(2099)1", "GEN/Inf(2099)12/2", "local:plan.2")),
                Identifier.parse("local:generated-report"),
                first.minusDays(pick.between(1, 300)),
                first,
                last,
                pick.is(30) && !other.equals(state) ? List.of(state, other) : List.of(state),
                CurrencyUnit.of(pick.of("EUR", "EUR", "EUR", "CHF", "USD", "JPY")),
                pick.of("Annex", "Annex", "Appendix"));
    }

    /** A place of the text; what is called an annex here is an appendix in some texts. */
    Citation at(String place) {
        return Citation.of(document, place.replace("Annex", annex));
    }

    /** A place of the text or of the report on it. */
    Citation inEither(Picker pick, String place) {
        return pick.is(40) ? Citation.of(report, place) : at(place);
    }

    /** A day of the programme. */
    LocalDate day(Picker pick) {
        return first.plusDays(pick.below((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** What the text says, in so many words. */
    <T> Stated<T> said(String words, T value, String place) {
        return Stated.of(words, value, at(place));
    }

    /** What the text says more or less firmly, where nobody has to act on it. */
    <T> Stated<T> said(Picker pick, String words, T value, String place) {
        return pick.is(5) ? unsaid(Certainty.UNDECIDED, words, place) : meant(pick, words, value, place);
    }

    /** What the text says more or less firmly, and in any case with a meaning. */
    <T> Stated<T> meant(Picker pick, String words, T value, String place) {
        Certainty certainty = pick.is(20)
                ? pick.of(Certainty.TENTATIVE, Certainty.TO_BE_CONFIRMED, Certainty.INFERRED)
                : Certainty.STATED;
        return Stated.<T>builder()
                .asWritten(words)
                .value(value)
                .certainty(certainty)
                .citation(at(place))
                .build();
    }

    /** What the text leaves out, denies, leaves open, or what our copy of it has lost. */
    <T> Stated<T> unsaid(Certainty certainty, String words, String place) {
        return Stated.<T>builder()
                .asWritten(words)
                .certainty(certainty)
                .citation(at(place))
                .build();
    }
}
