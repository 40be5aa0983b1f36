package org.hemicycle.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Datum;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsInWordsTest {

    private static final Identifier STATE = Identifier.parse("KZ");
    private static final Identifier CONVENTION = Identifier.treaty(173);
    private static final Citation PLACE = Citation.of(Acts.CHART, "Row 1");

    private static TreatyAction act(Kind kind) {
        return TreatyAction.of(STATE, kind, CONVENTION);
    }

    private static TreatyAction on(Kind kind, String day) {
        return TreatyAction.builder()
                .from(act(kind))
                .on(ExtendedDate.parse(day))
                .build();
    }

    @Test
    void anActIsToldWithItsDaysInTheShortestWordsOfTheSources() {
        TreatyAction twice = act(Kind.INVITATION)
                .dated("on 22 April 2020", "2020-04-22", PLACE)
                .dated("22 April 2020", "2020-04-22", PLACE)
                .dated("in April 2020", "2020-04", PLACE);
        TreatyAction either =
                act(Kind.INVITATION).dated("30 June 2022", "2022-06-30", PLACE).dated("July 2022", "2022-07", PLACE);
        TreatyAction effective = act(Kind.RATIFICATION).takingEffect("", "2014-08-01", PLACE);

        assertEquals("invited", ActsInWords.inWords(act(Kind.INVITATION)));
        assertEquals("invited, 22 April 2020", ActsInWords.inWords(twice));
        assertEquals("invited, 30 June 2022 or July 2022", ActsInWords.inWords(either));
        assertEquals("signed, 2003-04-03", ActsInWords.inWords(on(Kind.SIGNATURE, "2003-04-03")));
        assertEquals(
                "signed, a day between 2003-01-01 and 2003-06-30",
                ActsInWords.inWords(on(Kind.SIGNATURE, "[2003-01-01..2003-06-30]")));
        assertEquals("ratified, accepted or approved, in effect from 2014-08-01", ActsInWords.inWords(effective));
    }

    @Test
    void blankWordsOfASourceGiveWayToTheDay() {
        assertEquals(
                "invited, 2020-04-22", ActsInWords.inWords(act(Kind.INVITATION).dated("", "2020-04-22", PLACE)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INFERRED | r  | ratified, accepted or approved (inferred: r), 2015
            STATED   | r  | ratified, accepted or approved, 2015
            INFERRED | '' | ratified, accepted or approved, 2015
            """)
    void whatWasInferredIsToldWithTheWordsThatTheSourceHasInstead(Certainty certainty, String label, String words) {
        Claim claim = Claim.builder()
                .subject(act(Kind.RATIFICATION).pair())
                .property(Kind.RATIFICATION.dated())
                .label(Optional.of(label).filter(text -> !text.isEmpty()))
                .stated(Stated.<Datum>builder()
                        .asWritten("2015")
                        .value(Datum.of(ExtendedDate.parse("2015")))
                        .certainty(certainty)
                        .citation(PLACE)
                        .build())
                .build();

        assertEquals(
                words,
                ActsInWords.inWords(TreatyAction.builder()
                        .from(act(Kind.RATIFICATION))
                        .addClaims(claim)
                        .build()));
    }

    private static Optional<String> pending(TreatyAction... acts) {
        Scope scope = new Scope(Acts.dossier(acts), ReferenceData.shipped(), Day.of(LocalDate.parse("2026-05-09")));
        return ActsInWords.pendingExtension(scope, STATE, CONVENTION)
                .map(act -> act.done().toString());
    }

    @Test
    void ofSeveralRequestsForAnExtensionTheLastIsPending() {
        TreatyAction early = on(Kind.EXTENSION_REQUEST, "2026-01-10");
        TreatyAction late = on(Kind.EXTENSION_REQUEST, "2026-02-10");
        TreatyAction future = on(Kind.EXTENSION_REQUEST, "2026-05-10");
        TreatyAction today = on(Kind.EXTENSION_REQUEST, "2026-05-09");

        assertEquals(Optional.empty(), pending());
        assertEquals(Optional.empty(), pending(future));
        assertEquals(Optional.of("2026-05-09"), pending(early, today));
        assertEquals(Optional.of("2026-02-10"), pending(early, late, future));
        assertEquals(Optional.of("2026-02-10"), pending(late, early, future));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-09, true", "2026-01-10, false", "2026-01-11, false", "2026-05-10, true"})
    void anExtensionOfTheSameDayOrLaterAnswersARequestOnceItIsMade(String extended, boolean pending) {
        assertEquals(
                pending,
                pending(on(Kind.EXTENSION_REQUEST, "2026-01-10"), on(Kind.EXTENSION, extended))
                        .isPresent());
    }
}
