package org.hemicycle.consistency.activity;

import java.util.Optional;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Stated;
import org.hemicycle.source.Wording;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Doubt;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Truth;

/**
 * The words in which an activity is dated.
 *
 * @param planned the activity
 */
record DateWords(Planned planned) {

    static final Look<DateWords> LOOK = Look.activities().as(DateWords::new);

    boolean areGiven() {
        return areRead() || areUnread(planned);
    }

    private boolean areRead() {
        return planned.activity().when().flatMap(Stated::value).isPresent();
    }

    /** Whether there are words for the date, beside a mark such as "tbc", that mean nothing here. */
    static boolean areUnread(Planned planned) {
        return planned.activity()
                .when()
                .filter(when -> when.value().isEmpty())
                .filter(when -> when.certainty() != Certainty.STATED_NONE && when.certainty() != Certainty.DAMAGED)
                .filter(when -> !Wording.of(when.asWritten()).words().matches("[-.…]*"))
                .isPresent();
    }

    Check check(Scope scope) {
        if (areRead()) {
            return Check.passed();
        }
        Stated<Timing> when = planned.activity().when().orElseThrow();
        return doubt(when.asWritten(), scope)
                .map(doubt -> planned.showing(Check.failed().with("date", when).with("doubt", doubt), when))
                .orElseGet(() -> Check.unknown(Truth.unknown("what \"" + when.asWritten() + "\" means as a date")));
    }

    /**
     * As the words of the document are read: in its languages, for the year of the programme or else of the document.
     */
    private Optional<Doubt> doubt(String words, Scope scope) {
        CitedDocuments texts = CitedDocuments.in(scope);
        Identifier document = planned.place().document();
        Optional<DateRange> about = planned.programme().isPresent()
                ? planned.programme().flatMap(programme -> programme.period().value())
                : texts.dateOf(document).map(ExtendedDate::bounds);
        return Timing.doubt(
                words,
                about.flatMap(DateRange::year).orElse(Timing.NO_YEAR),
                texts.languagesOf(document).toArray(Language[]::new));
    }
}
