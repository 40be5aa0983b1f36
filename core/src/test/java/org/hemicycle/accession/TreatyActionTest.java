package org.hemicycle.accession;

import static org.hemicycle.accession.Actions.CONVENTION;
import static org.hemicycle.accession.Actions.DOCUMENT;
import static org.hemicycle.accession.Actions.STATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.source.Citation;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatyActionTest {

    private static final Citation PLACE = Citation.of(DOCUMENT, "Row 3");
    private static final TreatyAction INVITATION = TreatyAction.of(STATE, Kind.INVITATION, CONVENTION);

    @Test
    void aKindSaysWhatItDoesToTheBond() {
        assertEquals(
                EnumSet.of(Kind.DEFINITIVE_SIGNATURE, Kind.RATIFICATION, Kind.ACCESSION, Kind.SUCCESSION),
                kinds(Kind::expressesConsent));
        assertEquals(EnumSet.of(Kind.DENUNCIATION, Kind.WITHDRAWAL, Kind.CESSATION), kinds(Kind::endsConsent));
        assertEquals(EnumSet.of(Kind.INVITATION, Kind.EXTENSION), kinds(Kind::invites));
        assertEquals(EnumSet.of(Kind.INVITATION, Kind.EXTENSION, Kind.EXTENSION_REQUEST), kinds(Kind::statesEnd));
    }

    private static Set<Kind> kinds(Predicate<Kind> which) {
        return Stream.of(Kind.values()).filter(which).collect(Collectors.toSet());
    }

    @Test
    void aPlaceDatesOneOfItsDays() {
        TreatyAction done = INVITATION.dated("22 April 2020", "2020-04-22", PLACE);
        TreatyAction ending = done.validUntil("spring 2025", "2025-04", PLACE);
        TreatyAction ratified = TreatyAction.of(STATE, Kind.RATIFICATION, CONVENTION)
                .takingEffect("1 August 2015", "2015-08-01", PLACE);

        assertEquals("2020-04-22", done.done().toString());
        assertEquals(Readings.NONE, done.statedEnd());
        assertEquals("2020-04-22", ending.done().toString());
        assertEquals("2025-04", ending.statedEnd().toString());
        assertEquals("2015-08-01", ratified.recordedEffect().toString());
        assertEquals(Readings.NONE, ratified.done());
        assertThrows(IllegalArgumentException.class, () -> INVITATION.dated("spring", "spring", PLACE));
    }

    @Test
    void itsEvidenceQuotesAllOfItsPlacesAndTheDecisiveOneTheMostPreciseOfThoseThatAgree() {
        TreatyAction action = INVITATION
                .dated("April 2020", "2020-04", PLACE)
                .dated("22 April 2020", "2020-04-22", PLACE)
                .validUntil("spring 2025", "2025-04", PLACE);

        assertEquals(List.of("April 2020", "22 April 2020", "spring 2025"), quotes(action.evidence()));
        assertEquals(List.of("22 April 2020", "spring 2025"), quotes(action.decisiveEvidence()));
    }

    private static List<String> quotes(List<Citation> places) {
        return places.stream().flatMap(place -> place.quote().stream()).toList();
    }

    @Test
    void itsSummarySaysWhoDidWhatAndWhenInTheWordsOfTheSources() {
        TreatyAction claimed = INVITATION
                .dated("April 2020", "2020-04", PLACE)
                .dated("22 April 2020", "2020-04-22", PLACE)
                .dated("April 2020", "2020-04", Citation.of(DOCUMENT, "Row 4"));

        assertEquals("KZ, invitation of ETS 173", INVITATION.summary());
        assertEquals("KZ, invitation of ETS 173, \"April 2020\" or \"22 April 2020\"", claimed.summary());
        assertEquals(
                "KZ, invitation of ETS 173, 2020-04-22",
                Actions.on(Kind.INVITATION, "2020-04-22").summary());
    }

    @Test
    void aSuccessionCountsFromTheDayOfItsEffectAndAnythingElseFromItsOwn() {
        assertEquals("2006-06-06", begun(Kind.SUCCESSION));
        assertEquals("2007-05-09", begun(Kind.ACCESSION));
        assertEquals(
                "2007-05-09", Actions.on(Kind.SUCCESSION, "2007-05-09").begun().toString());
    }

    private static String begun(Kind kind) {
        return Actions.action(kind)
                .on(ExtendedDate.parse("2007-05-09"))
                .takesEffect(ExtendedDate.parse("2006-06-06"))
                .build()
                .begun()
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, nothing",
        "GOOD_FAITH, not to defeat its object and purpose",
        "BOUND, to perform it in good faith",
        "RESIDUAL, what arose while it was in force for it"
    })
    void anObligationIsSaidAsWhatIsOwed(Obligation obligation, String phrase) {
        assertEquals(phrase, obligation.phrase());
    }
}
