package org.hemicycle.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            London,UK (tbc)              | London,UK                    | TO_BE_CONFIRMED
            TBC                          | ''                           | TO_BE_CONFIRMED
            Strasbourg, venue tbc        | Strasbourg                   | TO_BE_CONFIRMED
            VC [to be decided]           | VC                           | UNDECIDED
            around June                  | June                         | TENTATIVE
            before the debate about Fiji | before the debate about Fiji | STATED
            OB\u00a0 –  VC               | OB - VC                      | STATED
            London - tbc                 | London                       | TO_BE_CONFIRMED
            tbc: London                  | London                       | TO_BE_CONFIRMED
            à confirmer - Paris          | Paris                        | TO_BE_CONFIRMED
            Paris (à préciser)           | Paris                        | UNDECIDED
            Paris, SOUS RÉSERVE          | Paris                        | TO_BE_CONFIRMED
            lieu à déterminer            | ''                           | UNDECIDED
            sans objet                   | sans objet                   | STATED_NONE
            ''                           | ''                           | ABSENT
            –                            | -                            | ABSENT
            N/A                          | N/A                          | STATED_NONE
            none                         | none                         | STATED_NONE
            """)
    void setsTheMarkApart(String wording, String words, Certainty certainty) {
        assertEquals(new Wording(wording, words, certainty), Wording.of(wording));
    }

    @Test
    void letsAReaderGradeOnlyWhatHasNoMark() {
        assertEquals(Certainty.INFERRED, certainty("June", Optional.of(6)));
        assertEquals(Certainty.TENTATIVE, certainty("around June", Optional.of(6)));
        assertEquals(Certainty.UNDECIDED, certainty("to be decided", Optional.empty()));
        assertEquals(Certainty.TO_BE_CONFIRMED, certainty("June (to be decided)", Optional.of(6)));
    }

    @Test
    void meansNothingWhereItSaysNothing() {
        assertEquals(
                Stated.builder()
                        .asWritten("none")
                        .certainty(Certainty.STATED_NONE)
                        .build(),
                Wording.of("none").meaning(Optional.of(6), Certainty.STATED));
    }

    private static Certainty certainty(String wording, Optional<Integer> month) {
        return Wording.of(wording).meaning(month, Certainty.INFERRED).certainty();
    }
}
