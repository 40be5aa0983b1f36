package org.hemicycle.serialization.chart;

import java.util.EnumSet;
import java.util.Set;
import org.hemicycle.internal.Phrase;

/** What a column of a chart holds. */
enum Slot {
    STATE,
    CONVENTION,
    SIGNATURE,
    PROVISIONAL_APPLICATION,
    CONSENT,
    ENTRY_INTO_FORCE,
    DENUNCIATION,
    END,
    SUSPENSION,
    /** The kind of the consent, where it has a column of its own. */
    CONSENT_KIND,
    /** What was done, where each row is one act. */
    ACTION,
    /** When it was done, where each row is one act. */
    NOTIFIED,
    /** From when it counts, where each row is one act. */
    EFFECT,
    /** Marks of reservations, declarations and the like, which are no acts with a day. */
    FLAG,
    NOTES,
    /** What is known and says nothing about acts. */
    ASIDE,
    /** A heading without words. */
    BLANK,
    /** A heading whose words are not known. */
    UNKNOWN;

    private static final Set<Slot> DATED =
            EnumSet.of(SIGNATURE, PROVISIONAL_APPLICATION, CONSENT, ENTRY_INTO_FORCE, DENUNCIATION, END, SUSPENSION);

    private static final Set<Slot> OF_ONE_ACT = EnumSet.of(ACTION, NOTIFIED, EFFECT);

    /** What it holds, in words. */
    String phrase() {
        return Phrase.of(this);
    }

    /** Whether its cells are days of a State's acts. */
    boolean isDated() {
        return DATED.contains(this);
    }

    /** Whether it belongs to a table in which each row is one act. */
    boolean isOfOneAct() {
        return OF_ONE_ACT.contains(this);
    }
}
