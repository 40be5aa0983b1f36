package org.hemicycle.serialization.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which cells of sheets the parts of a dossier came, and what is quoted of them. */
class OriginsOfRowsTest {

    private static final Identifier PAPER = Identifier.parse("local:plans");
    private static final Origins ORIGINS =
            SmallFolder.wellFormed().readAtHand("plans").origins();

    private static List<String> found(String place, String words, String... subject) {
        Citation at = Citation.of(PAPER, place).quoting(words);
        return ORIGINS.find(at, Address.of(subject)).stream()
                .map(Origin::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan/activities/a2 | activities.csv, line 3",
                "plan/justice/courts | components.csv, line 3",
                "plan/budget/all/half | budget.csv, line 3",
                "plan/risks/r1 | risks.csv, line 2",
                "plan/justice/courts/o1 | results.csv, line 2",
                "plan | programmes.csv, line 2"
            })
    void aPartComesFromItsRow(String part, String row) {
        assertEquals(row, ORIGINS.find(Address.parse(part)).orElseThrow().toString());
    }

    @Test
    void whatIsQuotedStandsInTheCellOfTheWordsThatBelongsToTheSubject() {
        assertEquals(
                List.of("activities.csv, line 2, column when"),
                found("Table 1, Row 1", "5 May 2026", "plan", "activities", "a1"));
        assertEquals(
                List.of("treaty-claims.csv, line 3, column as_written"),
                found("Annex 1", "14 May 2020", "TN", "CETS-210"));
        assertEquals(List.of("risks.csv, line 2, column text"), found("Section 5", "Elections", "plan", "risks", "r1"));
        assertEquals(
                List.of("sdg-links.csv, line 3, column as_written"),
                found("Section 1.1", "Target 16.3", "plan", "justice", "courts"));
    }

    /** The same words stand in three rows; of two pairs each has its own. */
    @Test
    void ofTheSameWordsAtOnePlaceThoseAboutTheSubjectAreShown() {
        assertEquals(
                List.of("completeness.csv, line 2, column as_written"), found("Annex 1", "all acts", "TN", "CETS-210"));
        assertEquals(
                List.of("completeness.csv, line 3, column as_written"), found("Annex 1", "all acts", "MA", "CETS-210"));
    }

    /** The value says it too; the source's words are what is shown. */
    @Test
    void wordsOfTheSourceComeBeforeAValueThatSaysTheSame() {
        Origins origins = SmallFolder.wellFormed()
                .replace("treaty-claims.csv", "15 October 2019,2019-10-15", "2019-10-15,2019-10-15")
                .readAtHand("plans")
                .origins();

        assertEquals(
                List.of("treaty-claims.csv, line 2, column as_written"),
                origins.find(Citation.of(PAPER, "Annex 1").quoting("2019-10-15"), Address.of("TN", "CETS-201")).stream()
                        .map(Origin::toString)
                        .toList());
    }

    @Test
    void anItemOfAListIsFoundInItsCell() {
        assertEquals(
                List.of("funding-sources.csv, line 3, column contributions"),
                found("Section 3", "body:council-of-europe 10", "plan"));
    }

    @Test
    void aPlaceWithoutWordsLeadsToTheRow() {
        assertEquals(List.of("components.csv, line 2"), found("Section 1", "", "plan", "justice"));
    }

    @Test
    void aRowThatNamesAPartIsFoundForItWhereNothingElseIs() {
        assertEquals(List.of("involvements.csv, line 2"), found("Section 4", "", "body-committee-of-ministers"));
        assertEquals(List.of(), found("Section 9", "", "plan"));
    }

    @Test
    void aWholeHeadingIsFoundThoughTwoCellsMakeIt() {
        assertEquals(
                List.of("components.csv, line 3"), found("Section 1.1", "1.1 Courts", "plan", "justice", "courts"));
    }

    @Test
    void aCellHasItsPositionInTheLine() {
        Origin origin = ORIGINS.find(
                        Citation.of(PAPER, "Table 1, Row 2").quoting("Training"), Address.parse("plan/activities/a2"))
                .get(0);

        assertEquals("activities.csv, line 3, column title", origin.toString());
        assertEquals(OptionalInt.of("a2,plan,courts,".length() + 1), ORIGINS.position(origin));
    }

    @Test
    void allRowsOfARiskAreFound() {
        Draft<Dossier> draft = SmallFolder.wellFormed()
                .add("risks.csv", "r1,plan,,MITIGATION,Early votes,Section 5")
                .readAtHand("plans");

        assertEquals("", draft.problems().print());
        assertEquals(
                List.of("risks.csv, line 3, column text"),
                draft
                        .origins()
                        .find(Citation.of(PAPER, "Section 5").quoting("Early votes"), Address.parse("plan/risks/r1"))
                        .stream()
                        .map(Origin::toString)
                        .toList());
    }
}
