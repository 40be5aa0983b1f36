package org.hemicycle.source;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final Identifier DOCUMENT = Identifier.parse("local:plan");
    private static final Citation PLACE = Citation.of(DOCUMENT, "Section 2.2");
    private static final Address LAW = Address.parse("plan/law");
    private static final Address HEALTH = Address.parse("plan/health");
    private static final Address ELSEWHERE = Address.parse("KZ/ETS-173");

    private static Origin cell(String file, long line) {
        return new Origin(file, line, "as_written");
    }

    private static List<String> print(List<Origin> origins) {
        return origins.stream().map(Origin::toString).toList();
    }

    @Test
    void aCellIsFoundByItsPlaceAndWords() {
        Origins origins = Origins.builder()
                .saying(PLACE, "14 May 2025", LAW, cell("claims.csv", 3))
                .saying(PLACE, "15 May 2025", LAW, cell("claims.csv", 4))
                .saying(Citation.of(DOCUMENT, "Section 2.3"), "14 May 2025", LAW, cell("claims.csv", 5))
                .build();

        assertEquals(
                List.of("claims.csv, line 3, column as_written"),
                print(origins.find(PLACE.quoting("14 May 2025"), LAW)));
    }

    @Test
    void aPositionStaysWithItsOriginUnderANameAndInAMerger() {
        Origin value = new Origin("plan.json", 3, "/programmes/0");
        Origins origins = Origins.builder().part(LAW, value).position(value, 7).build();
        Origins unplaced = Origins.builder().part(LAW, value).build();

        assertEquals(OptionalInt.of(7), origins.position(value));
        assertEquals(OptionalInt.empty(), unplaced.position(value));
        assertNotEquals(unplaced, origins);
        assertEquals(OptionalInt.of(7), origins.in("a").position(new Origin("a/plan.json", 3, "/programmes/0")));
        assertEquals(
                OptionalInt.of(7),
                Origins.builder()
                        .part(HEALTH, cell("claims.csv", 3))
                        .build()
                        .mergedWith(origins)
                        .position(value));
        assertEquals(Optional.of(value), origins.find(LAW), "the origin itself is the same");
    }

    @Test
    void aPositionBeforeTheLineIsRefused() {
        Origin value = new Origin("plan.json", 3, "/programmes/0");

        assertEquals(
                "Origins.Builder.position was given 0 for plan.json, line 3, /programmes/0; columns of a line are"
                        + " counted from 1 on.",
                messageOf(() -> Origins.builder().position(value, 0)));
    }

    @Test
    void whiteSpaceCountsAsOneSpaceAndAnEllipsisStandsForWhatIsLeftOut() {
        Origins origins = Origins.builder()
                .saying(PLACE, "Seminar on  the\nrule of law, in Astana", LAW, cell("claims.csv", 3))
                .saying(PLACE, "Seminar on the rights of children", LAW, cell("claims.csv", 4))
                .build();

        for (String quote : List.of("Seminar on the rule …", "… in Astana", "Seminar … Astana", "… rule of …")) {
            assertEquals(
                    List.of("claims.csv, line 3, column as_written"),
                    print(origins.find(PLACE.quoting(quote), LAW)),
                    quote);
        }
        assertEquals(2, origins.find(PLACE.quoting("Seminar on …"), LAW).size());
    }

    @Test
    void whatIsLeftOutHasToBeMarked() {
        Origins origins = Origins.builder()
                .saying(PLACE, "14 May", LAW, cell("claims.csv", 3))
                .saying(PLACE, "14 May 2025", LAW, cell("claims.csv", 4))
                .build();

        assertEquals(
                List.of("claims.csv, line 3, column as_written"), print(origins.find(PLACE.quoting("14 May"), LAW)));
    }

    @Test
    void ofTheRowsOfAFileThatSayTheSameThoseAboutTheSubjectAreGiven() {
        Origins origins = Origins.builder()
                .saying(PLACE, "open to all", ELSEWHERE, cell("claims.csv", 2))
                .saying(PLACE, "open to all", HEALTH, cell("claims.csv", 3))
                .saying(PLACE, "open to all", HEALTH.then("a"), cell("claims.csv", 4))
                .saying(PLACE, "open to all", LAW, cell("claims.csv", 5))
                .naming(LAW.then("b"), cell("claims.csv", 2))
                .build();
        Citation evidence = PLACE.quoting("open to all");

        assertEquals(List.of("claims.csv, line 3, column as_written"), print(origins.find(evidence, HEALTH)));
        assertEquals(
                List.of("claims.csv, line 3, column as_written"),
                print(origins.find(evidence, HEALTH.then("z"))),
                "about what the subject is a part of");
        assertEquals(
                List.of("claims.csv, line 2, column as_written"),
                print(origins.find(evidence, Address.parse("KZ"))),
                "about a part of the subject");
        assertEquals(4, origins.find(evidence, Address.parse("other")).size(), "about nothing of it: all");
    }

    @Test
    void aCellOfAWorkbookIsToldAsSpreadsheetsDo() {
        Origin cell = new Origin("plan.xlsx", 14, "activities!G14");

        assertEquals("plan.xlsx, activities!G14", cell.toString());
        assertEquals("plan.xlsx, activities!14:14", cell.row().toString());
        assertEquals(cell.row(), cell.row().row());
    }

    @Test
    void rowsOfOtherSheetsOfAWorkbookAreOfOtherLists() {
        Origin claim = new Origin("plan.xlsx", 3, "claims!3:3");
        Origin other = new Origin("plan.xlsx", 3, "budget!3:3");
        Origins origins = Origins.builder()
                .saying(PLACE, "open to all", LAW, claim)
                .saying(PLACE, "open to all", ELSEWHERE, other)
                .build();

        assertEquals(
                List.of(other, claim),
                origins.find(Citation.of(DOCUMENT, "Section 2.2").quoting("open to all"), LAW));
    }

    @Test
    void aRowThatNamesTheSubjectIsGivenWhereNoneIsAboutIt() {
        Origins origins = Origins.builder()
                .saying(PLACE, "", HEALTH, cell("undertakings.csv", 2).row())
                .saying(PLACE, "", HEALTH, cell("undertakings.csv", 3).row())
                .naming(ELSEWHERE, cell("undertakings.csv", 3))
                .build();

        assertEquals(List.of("undertakings.csv, line 3"), print(origins.find(PLACE, ELSEWHERE)));
    }

    @Test
    void anotherFileThatSaysTheSameIsGivenTooWhateverItIsAbout() {
        Origins origins = Origins.builder()
                .saying(PLACE, "the Plan", LAW, cell("mentions.csv", 7))
                .saying(PLACE, "the Plan", ELSEWHERE, cell("documents.csv", 2))
                .build();

        assertEquals(
                List.of("documents.csv, line 2, column as_written", "mentions.csv, line 7, column as_written"),
                print(origins.find(PLACE.quoting("the Plan"), LAW)));
    }

    @Test
    void ofTheCellsOfARowThatSayTheSameTheFirstNotedIsGiven() {
        Origins origins = Origins.builder()
                .saying(PLACE, "open", LAW, new Origin("claims.csv", 2, "as_written"))
                .saying(PLACE, "open", LAW, new Origin("claims.csv", 2, "label"))
                .build();

        assertEquals(List.of("claims.csv, line 2, column as_written"), print(origins.find(PLACE.quoting("open"), LAW)));
    }

    @Test
    void aPlaceWithoutWordsLeadsToItsRowsAndRatherToThoseThatHaveNone() {
        Origins worded = Origins.builder()
                .saying(PLACE, "open", LAW, cell("claims.csv", 2))
                .build();
        Origins both = worded.mergedWith(Origins.builder()
                .saying(PLACE, "", LAW, cell("results.csv", 9).row())
                .build());

        assertEquals(List.of("claims.csv, line 2"), print(worded.find(PLACE, LAW)));
        assertEquals(List.of("results.csv, line 9"), print(both.find(PLACE, LAW)));
    }

    @Test
    void wordsThatArePrintedFromAValueLeadToTheRowsAboutTheSubjectAndToNoOthers() {
        Origins origins = Origins.builder()
                .saying(PLACE, "130 000 euros", LAW, cell("budget.csv", 2))
                .saying(PLACE, "in all", HEALTH, cell("budget.csv", 3))
                .build();
        Citation evidence = PLACE.quoting("EUR 130000.00");

        assertEquals(List.of("budget.csv, line 2"), print(origins.find(evidence, LAW)));
        assertEquals(List.of(), origins.find(evidence, ELSEWHERE));
    }

    @Test
    void aStatementWithoutAPlaceIsFoundByWhatItIsAbout() {
        Origins origins = Origins.builder()
                .part(LAW, new Origin("components.csv", 2, ""))
                .saying(PLACE, "Rule of law", LAW, new Origin("components.csv", 2, "title"))
                .saying(Citation.ofPart(LAW), "tbc", LAW, new Origin("involvements.csv", 5, "as_written"))
                .build();

        assertEquals(
                List.of("involvements.csv, line 5, column as_written"),
                print(origins.find(PLACE.quoting("tbc"), LAW)),
                "it is shown where its owner stands");
        assertEquals(
                List.of("involvements.csv, line 5, column as_written"),
                print(origins.find(Citation.ofPart(LAW).quoting("tbc"), LAW)));
        assertEquals(
                List.of("components.csv, line 2"),
                print(origins.find(Citation.ofPart(LAW).quoting("else"), LAW)));
        assertEquals(List.of("components.csv, line 2"), print(origins.find(Citation.ofPart(LAW), LAW)));
    }

    @Test
    void nothingIsGivenForWhatCameFromNoRow() {
        Origins origins = Origins.builder()
                .saying(PLACE, "open", LAW, cell("claims.csv", 2))
                .build();

        assertEquals(List.of(), origins.find(Citation.of(DOCUMENT, "Section 9").quoting("open"), LAW));
        assertEquals(List.of(), origins.find(Citation.of(Identifier.treaty(173), "Article 33"), LAW));
        assertEquals(List.of(), origins.find(Citation.ofPart(HEALTH), HEALTH));
        assertEquals(List.of(), origins.find(Citation.ofPart(Address.ROOT), HEALTH));
        assertEquals(Optional.empty(), Origins.NONE.find(LAW));
    }

    @Test
    void aNameInFrontTellsFilesApart() {
        Origins one = Origins.builder()
                .part(LAW, cell("components.csv", 2).row())
                .saying(PLACE, "open", LAW, cell("claims.csv", 2))
                .naming(HEALTH, cell("claims.csv", 2))
                .build()
                .in("plan-a");

        assertEquals(
                List.of("plan-a/claims.csv, line 2, column as_written", "plan-a/components.csv, line 2"),
                print(one.list()));
        assertEquals(
                List.of("plan-a/claims.csv, line 2, column as_written"),
                print(one.find(PLACE.quoting("open"), HEALTH)));
        assertTrue(messageOf(() -> one.in(" ")).startsWith("Origins.in was given a blank name;"));
    }

    @Test
    void mergedOriginsLeadToBothFiles() {
        Origins one = Origins.builder()
                .saying(PLACE, "open", LAW, cell("claims.csv", 2))
                .build();
        Origins other = Origins.builder()
                .saying(PLACE, "open", LAW, cell("claims.csv", 9))
                .build();

        assertEquals(
                List.of("plan-a/claims.csv, line 2, column as_written", "plan-b/claims.csv, line 9, column as_written"),
                print(one.in("plan-a").mergedWith(other.in("plan-b")).find(PLACE.quoting("open"), LAW)));
    }

    @Test
    void filesOfOneNameAreRefusedUnlessTheyAreTheSame() {
        Origins one = Origins.builder()
                .saying(PLACE, "open", LAW, cell("claims.csv", 2))
                .build();
        Origins other = Origins.builder()
                .saying(PLACE, "closed", LAW, cell("claims.csv", 2))
                .saying(PLACE, "closed", LAW, cell("notes.csv", 2))
                .build();

        assertEquals(one.list(), one.mergedWith(one).list());
        assertEquals(
                "Origins.mergedWith was given other rows of claims.csv, so that nobody could tell which of two files is"
                        + " meant; put a name in front of each before they are merged, for example with"
                        + " origins.in(\"plan-a\").",
                messageOf(() -> one.mergedWith(other)));
    }

    @Test
    void aBuilderThatIsUsedFurtherChangesNothing() {
        Origins.Builder builder = Origins.builder().saying(PLACE, "open", LAW, cell("claims.csv", 2));
        Origins before = builder.build();
        builder.saying(PLACE, "open", LAW, cell("claims.csv", 3));

        assertEquals(1, before.find(PLACE.quoting("open"), LAW).size());
    }

    private static Origin value(String pointer) {
        return new Origin("plan.json", 7, pointer);
    }

    @Test
    void aPointerIsAPlaceOfItsOwnHoweverManyStandOnOneLine() {
        assertEquals(
                "plan.json, line 7, /programmes/0/period",
                value("/programmes/0/period").toString());
        assertEquals(value("/programmes/0"), value("/programmes/0").row());
        Origins origins = Origins.builder()
                .saying(PLACE, "open to all", LAW, value("/claims/0"))
                .saying(PLACE, "open to all", LAW, value("/claims/10"))
                .build();

        assertEquals(
                List.of("plan.json, line 7, /claims/0", "plan.json, line 7, /claims/10"),
                print(origins.find(PLACE.quoting("open to all"), LAW)));
    }

    @Test
    void ofValuesInOneAnotherTheInnermostSaysTheWordsAndTheOutermostStandsAtThePlace() {
        Origins origins = Origins.builder()
                .saying(PLACE, "", LAW, value("/activities/0"))
                .saying(PLACE, "", LAW, value("/activities/0/when"))
                .saying(PLACE, "Seminar", LAW, value("/activities/0"))
                .saying(PLACE, "Seminar", LAW, value("/activities/0/title"))
                .build();

        assertEquals(
                List.of("plan.json, line 7, /activities/0/title"), print(origins.find(PLACE.quoting("Seminar"), LAW)));
        assertEquals(List.of("plan.json, line 7, /activities/0"), print(origins.find(PLACE, LAW)));
    }

    @Test
    void aListOfAJsonTextIsWhatAFileOfAFolderIs() {
        Origins origins = Origins.builder()
                .saying(PLACE, "Guide", LAW, value("/outlines/0/mentions/19/asWritten"))
                .saying(PLACE, "Guide", HEALTH, value("/outlines/0/mentions/20/asWritten"))
                .saying(PLACE, "Guide", ELSEWHERE, value("/documents/14/name/official"))
                .build();

        assertEquals(
                List.of(
                        "plan.json, line 7, /documents/14/name/official",
                        "plan.json, line 7, /outlines/0/mentions/19/asWritten"),
                print(origins.find(PLACE.quoting("Guide"), LAW)));
    }
}
