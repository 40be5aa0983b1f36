package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which values of a text the parts of a dossier came, and what is quoted of them. */
class OriginNotesTest {

    private static final Identifier PAPER = Identifier.parse("local:plans");

    /** What {@link SmallJson} has, with words under places of their own, and things said in several lists. */
    private static final String TEXT = SmallJson.wellFormed()
            .replace(
                    "{\"key\": \"a1\", \"title\": \"Seminar\", \"kind\": \"SEMINAR\", \"serves\"",
                    "{\"key\": \"a1\", \"title\": \"Seminar\", \"kind\": \"SEMINAR\","
                            + " \"citation\": {\"document\": \"local:plans\", \"place\": \"Section 2\", \"quote\":"
                            + " \"a seminar of judges\"}, \"serves\"")
            .replace(
                    "{\"key\": \"law\", \"label\": \"Law\"",
                    "{\"key\": \"law\", \"label\": \"Law\", \"amount\": {\"value\": \"EUR 25000.00\"}")
            .replace(
                    "\"kind\": \"MEMBER\", \"since\": \"2010\"",
                    "\"kind\": \"MEMBER\", \"since\": \"2010\", \"asWritten\": \"a member\"")
            .text();

    private static final Origins ORIGINS = HemicycleJson.readDraft(TEXT).origins();

    private static List<String> columns(List<Origin> origins) {
        return origins.stream().map(Origin::column).toList();
    }

    @Test
    void theTextIsReadWithoutAProblem() {
        assertEquals("", HemicycleJson.readDraft(TEXT).problems().print());
    }

    @ParameterizedTest
    @CsvSource({
        "plan, /programmes/0",
        "plan/justice, /programmes/0/components/0",
        "plan/justice/courts, /programmes/0/components/0/components/0",
        "plan/activities/a2, /programmes/0/activities/1",
        "plan/budget/law, /programmes/0/budget/0",
        "next, /programmes/1"
    })
    void aPartComesFromItsObject(String part, String pointer) {
        Origin origin = ORIGINS.find(Address.parse(part)).orElseThrow();

        assertEquals(pointer, origin.column());
        assertEquals("text", origin.file());
    }

    @Test
    void aPlaceHasLineAndPositionOfItsValue() {
        String line = "        {\"key\": \"a2\", \"title\"";
        int number = (int) TEXT.substring(0, TEXT.indexOf(line)).lines().count() + 1;

        Origin origin = ORIGINS.find(Address.parse("plan/activities/a2")).orElseThrow();

        assertEquals(number, origin.line());
        assertEquals(OptionalInt.of(9), ORIGINS.position(origin));
    }

    @ParameterizedTest
    @CsvSource({
        "plan/activities/a2, Training, /programmes/0/activities/1/title",
        "plan/justice/courts, Courts, /programmes/0/components/0/components/0/title",
        "next, Work Plan, /programmes/1/name/official",
        "plan, 2026 to 2029, /programmes/0/period",
        "plan, 2026-01-01/2029-12-31, /programmes/0/period",
        "plan/budget/law, EUR 25000.00, /programmes/0/budget/0/amount",
        "plan/activities/a1, a seminar of judges, /programmes/0/activities/0",
        "local:plans, Two plans, /documents/0/name/official",
        "local:plans, Policy, /outlines/0/parts/0/title",
        "body:courts, Courts, /actors/0/name/official",
        "body:registry, Registry, /actors/1/name/official",
        "TN×body:venice-commission, a member, /standings/0/asWritten",
        "TN×CETS-210, 14 May 2020, /treatyActions/0/claims/0/stated",
        "TN×CETS-210, all, /completeness/0/asWritten",
        "MA×CETS-210, all, /completeness/1/asWritten",
        "TN, all, /completeness/2/asWritten"
    })
    void whatASubjectSaysWithoutAPlaceStandsInItsOwnValue(String subject, String words, String pointer) {
        Address address = subject(subject);

        assertEquals(
                List.of(pointer), columns(ORIGINS.find(Citation.ofPart(address).quoting(words), address)));
    }

    private static Address subject(String text) {
        String[] sides = text.split("×");
        return sides.length == 1 && !text.contains(":")
                ? Address.parse(text)
                : Address.of(List.of(sides).stream()
                        .map(side ->
                                Identifier.parse(side.replace("CETS-", "CETS ")).asKey())
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "Section 1, TN×CETS-210, 14 May 2020, /treatyActions/0/claims/0/stated",
        "Section 1, plan, 2026 to 2029, /programmes/0/period",
        "Section 1, local:plans, Policy, /outlines/0/parts/0/title",
        "Section 2, plan/activities/a1, Seminar, /programmes/0/activities/0/title",
        "Section 2, plan/activities/a1, a seminar of judges, /programmes/0/activities/0",
        "Annex 1, MA×CETS-210, all, /completeness/1/asWritten",
        "Annex 1, TN, all, /completeness/2/asWritten"
    })
    void whatIsQuotedAtAPlaceStandsInTheValueThatCitesIt(String place, String subject, String words, String pointer) {
        assertEquals(
                List.of(pointer), columns(ORIGINS.find(Citation.of(PAPER, place).quoting(words), subject(subject))));
    }

    @Test
    void oneNameSaidInTwoListsIsShownInBoth() {
        assertEquals(
                List.of("/claims/0/stated/value/word", "/programmes/0/name/official"),
                columns(ORIGINS.find(
                                Citation.ofPart(Address.parse("plan")).quoting("Action Plan"), Address.parse("plan")))
                        .stream()
                        .sorted()
                        .toList());
    }

    @Test
    void aPlaceThatIsCitedWithoutWordsIsThatOfTheObject() {
        assertEquals(
                List.of("/programmes/0/activities/0"),
                columns(ORIGINS.find(Citation.of(PAPER, "Section 2"), Address.parse("plan/activities/a1"))));
    }

    @Test
    void anObjectThatNamesAPartIsFoundForItWhereNothingElseIs() {
        Origins origins = HemicycleJson.readDraft(SmallJson.wellFormed()
                        .replace(
                                "\"kind\": \"TRAINING\",",
                                "\"kind\": \"TRAINING\", \"citation\": {\"document\": \"local:plans\", \"place\":"
                                        + " \"Section 3\"},")
                        .text())
                .origins();

        assertEquals(
                List.of("/programmes/0/activities/1"),
                columns(origins.find(
                        Citation.of(PAPER, "Section 3").quoting("1"), Address.parse("plan/activities/a1"))));
        assertEquals(
                List.of(),
                columns(origins.find(Citation.of(PAPER, "Section 3").quoting("1"), Address.parse("plan/justice"))));
    }

    @Test
    void whatNobodySaysComesFromNowhere() {
        assertEquals(List.of(), ORIGINS.find(Citation.of(PAPER, "Section 9").quoting("no"), Address.parse("plan")));
        assertEquals(true, ORIGINS.find(Address.parse("plan/justice/health")).isEmpty());
    }
}
