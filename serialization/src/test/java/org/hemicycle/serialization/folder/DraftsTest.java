package org.hemicycle.serialization.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Risk;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a folder of which something cannot be read: all the rest, and each loss is told. */
class DraftsTest {

    @TempDir
    private Path directory;

    private Draft<Dossier> read(UnaryOperator<SmallFolder> edit) {
        return edit.apply(SmallFolder.wellFormed()).read(directory);
    }

    private static List<String> places(Draft<Dossier> draft) {
        return draft.problems().errors().stream()
                .map(Problem::place)
                .map(Place::toString)
                .toList();
    }

    private static List<String> warnings(Draft<Dossier> draft) {
        return draft.problems().warnings().stream().map(Problem::print).toList();
    }

    private static List<String> keys(Draft<Dossier> draft) {
        return draft.value().list(Activity.class).stream()
                .map(activity -> activity.value().key())
                .sorted()
                .toList();
    }

    private static List<String> components(Draft<Dossier> draft) {
        return draft.value().list(Component.class).stream()
                .map(component -> component.value().key())
                .sorted()
                .toList();
    }

    private static List<String> promises(Draft<Dossier> draft) {
        return draft.value().completeness().stream()
                .map(promise -> promise.subject().toString())
                .toList();
    }

    private static List<String> allOf(String... lines) {
        return List.of(lines);
    }

    @Test
    void aBadOptionalCellIsLeftOutAlone() {
        Draft<Dossier> draft = read(folder -> folder.replace("standings.csv", "2010", "twenty-ten"));

        assertEquals(allOf("standings.csv, line 2, column since"), places(draft));
        assertEquals(1, draft.value().standings().size());
        assertTrue(draft.value().standings().get(0).since().isEmpty());
    }

    @Test
    void aBadRequiredCellTakesItsRowAlone() {
        Draft<Dossier> draft = read(folder -> folder.replace("activities.csv", "Training,TRAINING", "Training,TRAIN"));

        assertEquals(allOf("activities.csv, line 3, column kind"), places(draft));
        assertEquals(List.of("a1", "b1"), keys(draft));
    }

    @Test
    void aBadKeyOfAProgrammeTakesWhateverIsInItAndNothingOfAnotherOne() {
        Draft<Dossier> draft = read(folder ->
                folder.text("programmes.csv", folder.text("programmes.csv").replace("plan,", "pl an,")));

        assertEquals(
                List.of("next"),
                draft.value().programmes().stream().map(Programme::key).toList());
        assertEquals(List.of("later"), components(draft));
        assertEquals(List.of("b1"), keys(draft));
        List<String> told = places(draft);
        for (String lost : List.of(
                "programmes.csv, line 2, column programme",
                "components.csv, line 2, column programme",
                "components.csv, line 3",
                "activities.csv, line 2, column programme",
                "activities.csv, line 3, column programme",
                "results.csv, line 2, column component",
                "indicators.csv, line 2, column component",
                "topics.csv, line 2, column activity",
                "involvements.csv, line 2, column subject",
                "involvements.csv, line 3, column subject",
                "risks.csv, line 2, column programme",
                "budget.csv, line 2, column programme",
                "funding-sources.csv, line 2, column programme",
                "sdg-links.csv, line 3, column subject",
                "claims.csv, line 2, column subject")) {
            assertTrue(
                    told.contains(lost), () -> lost + " in\n" + draft.problems().print());
        }
        assertTrue(told.stream().noneMatch("components.csv, line 4"::equals));
    }

    @Test
    void aProgrammeThatLacksItsKindTakesWhateverIsInIt() {
        Draft<Dossier> draft = read(folder ->
                folder.replace("programmes.csv", "next,kind,Work Plan,WORK_PLAN", "next,kind,Work Plan,WORKPLANS"));

        assertEquals(List.of("a1", "a2"), keys(draft), () -> draft.problems().print());
        assertEquals(List.of("courts", "justice"), components(draft));
        assertTrue(
                places(draft).contains("components.csv, line 4"),
                draft.problems().print());
        assertTrue(
                places(draft).contains("activities.csv, line 4"),
                draft.problems().print());
    }

    @Test
    void aLostComponentTakesItsPartsAndWhatNamesItIsToldWhy() {
        Draft<Dossier> draft = read(folder -> folder.replace("components.csv", "THEME", "THEEM"));

        assertEquals(List.of("later"), components(draft));
        assertTrue(
                draft.problems().print().contains("\"courts\" is left out, since its own row cannot be read"),
                draft.problems().print());
        assertEquals(List.of("a1", "a2", "b1"), keys(draft));
        assertTrue(draft.value()
                .find(Address.parse("plan/activities/a1"), Activity.class)
                .orElseThrow()
                .serves()
                .isEmpty());
    }

    @Test
    void aBadRowOfAnActorTakesTheActorAndLeavesItsCode() {
        Draft<Dossier> draft = read(folder -> folder.replace("actors.csv", "Courts,AUTHORITY", "Courts,AUTHORTIY"));

        assertEquals(allOf("actors.csv, line 2, column kind"), places(draft));
        assertEquals(
                List.of("body:registry"),
                draft.value().actors().stream()
                        .map(Actor::identifier)
                        .map(Object::toString)
                        .toList());
        assertEquals(
                draft.value().actors().get(0).partOf().map(Object::toString).orElse(""), "body:courts");
    }

    @Test
    void aBadConventionWithdrawsThePromiseOfItsStateAndNoOther() {
        Draft<Dossier> draft = read(folder -> folder.replace("treaty-claims.csv", "MA,CETS 210", "MA,CETS 2I0"));

        assertEquals(List.of("TN × CETS 210"), promises(draft));
        assertEquals(allOf("completeness.csv, line 3", "treaty-claims.csv, line 4, column convention"), places(draft));
    }

    @Test
    void aBadStateWithdrawsEveryPromiseOfItsConventionAndNoOther() {
        Draft<Dossier> draft = read(
                folder -> folder.add("completeness.csv", "TN × CETS 201,TREATY_ACTIONS,2025-10-01,all acts,Annex 1")
                        .replace("treaty-claims.csv", "MA,CETS 210", "MX1,CETS 210"));

        assertEquals(List.of("TN × CETS 201"), promises(draft));
    }

    @Test
    void aLostClaimWithdrawsThePromisesOfItsSubjectAndNoOther() {
        Draft<Dossier> draft = read(folder -> folder.text("completeness.csv", """
                        subject,kind,until,as_written,place
                        TN × body:venice-commission,STANDINGS,2025-10-01,all,Annex 1
                        MA × body:venice-commission,STANDINGS,2025-10-01,all,Annex 1
                        """)
                .add("claims.csv", "MA × body:venice-commission,STANDINGSINCE,,2007,,Section 2"));

        assertEquals(List.of("TN × body:venice-commission"), promises(draft));
    }

    @Test
    void aRowThatCannotBeDividedWithdrawsEveryPromiseOfItsRecord() {
        Draft<Dossier> draft = read(folder -> folder.add("treaty-claims.csv", "KZ,CETS 185"));

        assertEquals(List.of(), promises(draft));
    }

    @Test
    void aLostRowOfAnotherRecordWithdrawsNoPromise() {
        Draft<Dossier> draft = read(folder -> folder.replace("standings.csv", "MEMBER", "MEMBR"));

        assertEquals(2, promises(draft).size());
    }

    @Test
    void chainsOfActorsThatLeadBackAreToldAtEachRow() {
        Draft<Dossier> draft =
                read(folder -> folder.replace("actors.csv", "Courts,AUTHORITY,", "Courts,AUTHORITY,body:registry"));

        assertEquals(allOf("actors.csv, line 2, column part_of", "actors.csv, line 3, column part_of"), places(draft));
        assertEquals(2, draft.value().actors().size());
    }

    @Test
    void chainsOfActivitiesThatLeadBackAreToldAtEachRow() {
        Draft<Dossier> draft = read(folder -> folder.text("activities.csv", """
                key,programme,title,kind,follows,place
                a1,plan,Seminar,SEMINAR,a2,–
                a2,plan,Seminar,SEMINAR,a3,–
                a3,plan,Seminar,SEMINAR,a1,–
                a4,plan,Seminar,SEMINAR,a1,–
                """));

        assertEquals(
                allOf(
                        "activities.csv, line 2, column follows",
                        "activities.csv, line 3, column follows",
                        "activities.csv, line 4, column follows"),
                places(draft).stream()
                        .filter(place -> place.startsWith("activities"))
                        .toList());
        assertEquals(List.of("a1", "a2", "a3", "a4"), keys(draft));
    }

    @Test
    void programmesThatPrecedeOneAnotherAreToldAtEachRow() {
        Draft<Dossier> draft = read(folder -> folder.add("programmes.csv", "plan,predecessor,,next,,")
                .add("programmes.csv", "next,predecessor,,plan,,"));

        assertEquals(
                allOf("programmes.csv, line 11, column value", "programmes.csv, line 12, column value"), places(draft));
        assertEquals(2, draft.value().programmes().size());
    }

    @Test
    void componentsThatAreInOneAnotherAreToldAtEachRow() {
        Draft<Dossier> draft = read(folder -> folder.replace("components.csv", "justice,plan,", "justice,,courts"));

        assertTrue(
                places(draft).contains("components.csv, line 2, column parent"),
                draft.problems().print());
        assertTrue(
                places(draft).contains("components.csv, line 3, column parent"),
                draft.problems().print());
        assertEquals(List.of("later"), components(draft));
    }

    @Test
    void aCodeThatIsDeclaredAsKnownIsTaken() {
        Draft<Dossier> draft = read(folder -> folder.add("document.csv", "known,,body:council-of-courts,,")
                .replace("involvements.csv", "body:courts", "body:council-of-courts"));

        assertEquals("", draft.problems().print());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TN", "CETS 210", "body:greco", "body:courts", "local:plans"})
    void aCodeThatIsKnownAnywayNeedsNoDeclaration(String code) {
        Draft<Dossier> draft = read(folder -> folder.add("document.csv", "known,," + code + ",,"));

        assertEquals(
                List.of("document.csv, line 8, column value: \"" + code + "\" is known anyway. Leave the row out."),
                warnings(draft));
        assertEquals(allOf(), places(draft));
    }

    @Test
    void aCodeThatIsDeclaredAndUsedNowhereIsToldAsAWarning() {
        Draft<Dossier> draft = read(folder ->
                folder.add("document.csv", "known,,XK; body:nobody,,").replace("standings.csv", "TN,", "XK,"));

        assertEquals(
                List.of("document.csv, line 8, column value: \"body:nobody\" stands nowhere else in this dossier."
                        + " Leave the row out."),
                warnings(draft).stream().filter(text -> text.contains("body:")).toList());
    }

    @Test
    void aValueBesideOtherWordsIsAWarning() {
        Draft<Dossier> draft = read(folder -> folder.replace("treaty-claims.csv", "14 May 2020,", "15 May 2020,")
                .replace("claims.csv", "€1.2 million", "€1.3 million")
                .add("claims.csv", "plan,OBJECTIVE,accession to CETS No. 201,CETS 210,,Section 4")
                .text("activities.csv", """
                        key,programme,title,kind,when,when_value,place
                        a1,plan,Seminar,SEMINAR,5 May 2026,2026-06-05,–
                        a2,plan,Seminar,SEMINAR,spring,2026-04,–
                        """));

        assertEquals(allOf(), places(draft));
        assertEquals(
                List.of(
                        "activities.csv, line 2, column when_value",
                        "claims.csv, line 2, column value",
                        "claims.csv, line 4, column value",
                        "treaty-claims.csv, line 3, column value"),
                draft.problems().warnings().stream()
                        .map(problem -> problem.place().toString())
                        .toList());
    }

    @Test
    void wordsWithoutAValueAreNoProblem() {
        Draft<Dossier> draft = read(folder -> folder.replace("treaty-claims.csv", "14 May 2020,2020-05-14", "soon,")
                .replace("claims.csv", "€1.2 million,1200000,EUR", "a great deal,,")
                .replace("programmes.csv", "2030,2030-01-01/2030-12-31", "the next term,")
                .replace("budget.csv", "400000,EUR,SECURED,400 000", ",,SECURED,to be determined"));

        assertEquals("", draft.problems().print());
    }

    @Test
    void aCodeOfFundingThatTheProgrammeLacksIsAWarningInTheValueAndNoneInTheWords() {
        Draft<Dossier> inWords =
                read(folder -> folder.replace("activities.csv", "5 May 2026,Tunis,OB", "5 May 2026,Tunis,XB"));
        assertEquals("", inWords.problems().print());

        Draft<Dossier> inValue = read(folder ->
                folder.replace("activities.csv", "5 May 2026,Tunis,OB,", "5 May 2026,Tunis,the budget,OBX + JP"));
        assertEquals(
                List.of("activities.csv, line 2, column funding_value: \"OBX\" is the code of no funding source of the"
                        + " programme \"plan\"; accepted are OB, JP. Did you mean \"OB\"? Correct the code, or enter the"
                        + " source in funding-sources.csv."),
                warnings(inValue));
        assertEquals(allOf(), places(inValue));
    }

    @Test
    void aValueThatIsSaidTwiceIsAWarning() {
        Draft<Dossier> draft =
                read(folder -> folder.replace("activities.csv", "a2,plan,courts", "a2,plan,courts;courts")
                        .replace("programmes.csv", "beneficiary,,TN", "beneficiary,,TN;MA;TN")
                        .add("document.csv", "language,,en,,"));

        assertEquals(allOf(), places(draft));
        assertEquals(
                List.of(
                        "activities.csv, line 3, column components: \"courts\" is said twice. Leave one of them out.",
                        "document.csv, line 8, column value: \"en\" is said twice. Leave one of them out.",
                        "programmes.csv, line 4, column value: \"TN\" is said twice. Leave one of them out."),
                warnings(draft));
    }

    @Test
    void filesThatAreAtHandAreReadLikeThoseOfAFolder() {
        Draft<Dossier> draft =
                read(folder -> folder.replace("standings.csv", "TN,", "TU,").text("Claims.CSV", ""));

        Draft<Dossier> again = SmallFolder.wellFormed()
                .replace("standings.csv", "TN,", "TU,")
                .text("Claims.CSV", "")
                .readAtHand(directory.getFileName().toString());
        assertEquals(draft.problems(), again.problems());
        assertEquals(draft.value(), again.value());
        assertEquals(
                2,
                Stream.of("Claims.CSV", "standings.csv, line 2, column holder")
                        .filter(places(again)::contains)
                        .count());
    }

    /** A promise about a State, or about a convention, hangs on the rows that name it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TN,STANDINGS | standings.csv | TN,body:venice-commission,MEMBR,member,2010,Section 2 | false",
                "TN,STANDINGS | standings.csv | MA,body:venice-commission,MEMBR,member,2010,Section 2 | true",
                "TN,STANDINGS | standings.csv | XX,body:venice-commission,MEMBER,member,2010,Section 2 | false",
                "TN × body:venice-commission,STANDINGS | standings.csv | TN,body:pace,MEMBR,x,2010,Section 2 | true",
                "TN × body:venice-commission,STANDINGS | standings.csv | TN,body:no-body,MEMBER,x,2010,– | false",
                "CETS 201,TREATY_ACTIONS | treaty-claims.csv | AZ,CETS 201,SINGED,,2014,2014,Annex 1 | false",
                "CETS 201,TREATY_ACTIONS | treaty-claims.csv | AZ,CETS 197,SINGED,,2014,2014,Annex 1 | true",
                "TN,STANDINGS | claims.csv | TN,STANDNG,member,MEMBER,,Section 2 | false",
                "TN,STANDINGS | claims.csv | MA,STANDNG,member,MEMBER,,Section 2 | true"
            })
    void aPromiseFallsWithALostRowThatMayBeAboutTheSame(String promise, String file, String row, boolean isKept) {
        Draft<Dossier> draft = read(folder -> folder.add("completeness.csv", promise + ",2025-10-01,all,Annex 1")
                .add(file, row));

        assertEquals(
                isKept, promises(draft).contains(promise.substring(0, promise.indexOf(','))), draft.problems()::print);
    }

    @Test
    void aRiskIsWhatItsRowsSayAndWhatALaterOneSaysOtherwiseIsAClaim() {
        Draft<Dossier> draft =
                read(folder -> folder.add("risks.csv", "r1,plan,Financial,MITIGATION,Reserves,Section 5"));

        assertEquals("", draft.problems().print());
        Risk risk = draft.value().list(Risk.class).get(0).value();
        assertEquals("Political", risk.category());
        assertEquals(1, risk.descriptions().size());
        assertEquals(1, risk.mitigations().size());
        assertEquals(
                List.of("Financial"),
                draft.value().claims().stream()
                        .filter(claim -> claim.property() == ClaimProperty.KIND
                                && claim.subject().toString().equals("plan/risks/r1"))
                        .map(claim -> claim.stated().words())
                        .toList());
    }

    @Test
    void aRiskWithoutACategoryIsLostAndATextOfNoSortIsTold() {
        Draft<Dossier> draft = read(folder -> folder.add("risks.csv", "r2,plan,,DESCRIPTION,Floods,Section 5")
                .add("risks.csv", "r1,plan,,,More,Section 5"));

        assertEquals(
                allOf("risks.csv, line 3", "risks.csv, line 4, column sort"),
                places(draft).stream().sorted().toList());
        assertEquals(1, draft.value().list(Risk.class).size());
        assertTrue(
                draft.problems().print().contains("the risk \"r2\" has no category. Write one in its first row."),
                draft.problems()::print);
        assertTrue(
                draft.problems()
                        .print()
                        .contains("the text is neither called a description nor a mitigation. Write DESCRIPTION or"
                                + " MITIGATION."),
                draft.problems()::print);
    }
}
