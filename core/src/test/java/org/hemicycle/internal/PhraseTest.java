package org.hemicycle.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Standing;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void aConstantIsItsWordsInSmallLetters() {
        assertEquals("definitive signature", Phrase.of(TreatyAction.Kind.DEFINITIVE_SIGNATURE));
    }

    @Test
    void coIsJoinedByAHyphen() {
        assertEquals("co-operation agreement", Phrase.of(Standing.Kind.CO_OPERATION_AGREEMENT));
        assertEquals("co-organiser", Phrase.of(Involvement.Role.CO_ORGANISER));
    }
}
