package org.hemicycle.serialization.chart;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.internal.Phrase;

/** What a word or a mark of a chart stands for. */
enum ActWord {
    SIGNATURE(Kind.SIGNATURE),
    DEFINITIVE_SIGNATURE(Kind.DEFINITIVE_SIGNATURE),
    RATIFICATION(Kind.RATIFICATION),
    ACCEPTANCE(Kind.RATIFICATION),
    APPROVAL(Kind.RATIFICATION),
    /** By an organisation, where a State would ratify. */
    FORMAL_CONFIRMATION(Kind.RATIFICATION),
    ACCESSION(Kind.ACCESSION),
    SUCCESSION(Kind.SUCCESSION),
    PROVISIONAL_APPLICATION(Kind.PROVISIONAL_APPLICATION),
    DENUNCIATION(Kind.DENUNCIATION),
    WITHDRAWAL(Kind.WITHDRAWAL),
    /** A consent of which the chart does not say how it was expressed. */
    ANY_CONSENT(),
    /** A consent of which the source says that its kind is not known. */
    NOT_KNOWN(),
    /** What is no act of a State about the treaty: a territorial application, an objection, an amendment. */
    NO_ACT();

    private static final Set<ActWord> CONSENTS = EnumSet.of(
            DEFINITIVE_SIGNATURE,
            RATIFICATION,
            ACCEPTANCE,
            APPROVAL,
            FORMAL_CONFIRMATION,
            ACCESSION,
            SUCCESSION,
            ANY_CONSENT,
            NOT_KNOWN);

    private final Optional<Kind> kind;

    ActWord(Kind kind) {
        this.kind = Optional.of(kind);
    }

    ActWord() {
        this.kind = Optional.empty();
    }

    Optional<TreatyAction.Kind> kind() {
        return kind;
    }

    /** The word as a label of an act, such as "definitive signature". */
    String phrase() {
        return Phrase.of(this);
    }

    boolean isConsent() {
        return CONSENTS.contains(this);
    }
}
