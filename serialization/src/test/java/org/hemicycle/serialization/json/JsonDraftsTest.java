package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hemicycle.activity.Activity;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.serialization.problem.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft has all that is well-formed: what cannot be read is left out with what depends on it, and nothing else. */
class JsonDraftsTest {

    private static Draft<Dossier> with(String old, String slip) {
        return HemicycleJson.readDraft(SmallJson.wellFormed().replace(old, slip).text());
    }

    private static List<String> places(Draft<Dossier> draft) {
        return draft.problems().errors().stream()
                .map(each -> each.place().column())
                .toList();
    }

    private static List<String> keys(Draft<Dossier> draft) {
        return draft.value().list(Activity.class).stream()
                .map(each -> each.value().key())
                .toList();
    }

    private static List<String> components(Draft<Dossier> draft) {
        return draft.value().list(Component.class).stream()
                .map(each -> each.value().key())
                .toList();
    }

    private static List<String> promises(Draft<Dossier> draft) {
        return draft.value().completeness().stream()
                .map(each -> each.fact() + " " + each.subject())
                .toList();
    }

    @Test
    void anOptionalAttributeThatCannotBeReadIsLeftOutAlone() {
        Draft<Dossier> draft = with("\"since\": \"2010\"", "\"since\": \"twenty-ten\"");

        assertEquals("/standings/0/since", places(draft).get(0));
        assertEquals(1, draft.value().standings().size());
        assertTrue(draft.value().standings().get(0).since().isEmpty());
    }

    @Test
    void anElementThatCannotBeReadIsLeftOutWithWhatNamesIt() {
        Draft<Dossier> draft = with("\"kind\": \"AREA\"", "\"kind\": \"AERA\"");

        assertEquals(
                List.of("/programmes/0/components/0/components/0/kind", "/programmes/0/activities/0/serves/0"),
                places(draft));
        assertEquals(List.of("justice"), components(draft));
        assertEquals(List.of("a1", "a2"), keys(draft));
        assertTrue(
                draft.problems()
                        .print()
                        .contains("\"plan/justice/courts\" is left out, since what it names cannot be read:"
                                + " /programmes/0/components/0/components/0 (line "),
                draft.problems()::print);
    }

    @Test
    void aProgrammeThatCannotBeReadTakesItsPartsAndWhateverNamesIt() {
        Draft<Dossier> draft = with("\"kind\": \"ACTION_PLAN\"", "\"kind\": 5");

        assertEquals(
                List.of("next"),
                draft.value().programmes().stream().map(Programme::key).toList());
        assertTrue(draft.value().programmes().get(0).predecessor().isEmpty());
        assertEquals(List.of(), draft.value().claims());
        assertTrue(places(draft).contains("/programmes/1/predecessor"), draft.problems()::print);
        assertTrue(places(draft).contains("/claims/0/subject/address"), draft.problems()::print);
    }

    @Test
    void aKeyThatStandsTwiceTakesTheSecondPart() {
        Draft<Dossier> draft = with("\"key\": \"next\"", "\"key\": \"plan\"");

        assertEquals(
                List.of("Action Plan"),
                draft.value().programmes().stream()
                        .map(each -> each.name().official())
                        .toList());
        assertTrue(
                draft.problems().print().contains("the key \"plan\" is that of another programme beside it"),
                draft.problems()::print);
    }

    @Test
    void aDossierWithoutANameHasThatOfTheText() {
        Draft<Dossier> draft = with("\"name\": \"Two plans\",", "");

        assertEquals("text", draft.value().name());
        assertEquals(2, draft.value().programmes().size());
        assertEquals(
                "a dossier needs \"name\", which is missing",
                draft.problems().list().get(0).what());
        assertEquals(3, promises(draft).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\" \"", "\"\"", "7", "null", "[]", "\"\\ud800\""})
    void aDossierWhoseNameCannotBeTakenKeepsTheRest(String name) {
        Draft<Dossier> draft = with("\"name\": \"Two plans\",", "\"name\": " + name + ",");

        assertEquals("text", draft.value().name());
        assertEquals(2, draft.value().programmes().size());
        assertEquals(List.of("/name"), places(draft));
    }

    @Test
    void theEmptyObjectIsAnEmptyDossier() {
        Draft<Dossier> draft = HemicycleJson.readDraft("{}");

        assertEquals(1, draft.problems().list().size());
        assertEquals(List.of(), draft.value().programmes());
    }

    @Test
    void problemsAreTheSameInWhateverOrderTheAttributesStand() {
        Draft<Dossier> one = HemicycleJson.readDraft("""
                {"name": "P", "claims": [{"property": "KNID", "subject": {"address": "x", "type": "PART"}}],
                 "actors": [{"kind": "STATE", "identifier": "TU"}], "nmae": 1}
                """);
        Draft<Dossier> other = HemicycleJson.readDraft("""
                {"nmae": 1, "actors": [{"identifier": "TU", "kind": "STATE"}],
                 "claims": [{"subject": {"type": "PART", "address": "x"}, "property": "KNID"}], "name": "P"}
                """);

        assertEquals(told(one), told(other));
        assertEquals(one.value(), other.value());
    }

    private static List<String> told(Draft<Dossier> draft) {
        return draft.problems().list().stream()
                .map(each -> each.place().column() + " " + each.what())
                .sorted()
                .toList();
    }

    @Test
    void aLostActWithdrawsThePromiseOfItsPairAndNoOther() {
        Draft<Dossier> draft = with("\"kind\": \"SIGNATURE\"", "\"kind\": \"SIGNED\"");

        assertEquals(List.of("TREATY_ACTIONS MA × CETS 210", "STANDINGS TN"), promises(draft));
        assertEquals(List.of("/treatyActions/0/kind", "/completeness/0"), places(draft));
        assertTrue(
                draft.problems()
                        .print()
                        .contains("the promise is left out, since something is lost that it may cover:"
                                + " /treatyActions/0/kind (line "),
                draft.problems()::print);
    }

    @Test
    void aLostClaimOfAnActWithdrawsThePromiseToo() {
        Draft<Dossier> draft = with("\"property\": \"SIGNED\"", "\"property\": \"SINGED\"");

        assertEquals(List.of("TREATY_ACTIONS MA × CETS 210", "STANDINGS TN"), promises(draft));
    }

    @Test
    void anActOfAStateThatCannotBeReadWithdrawsEveryPromiseOfItsConvention() {
        Draft<Dossier> draft = with("{\"actor\": \"TN\"", "{\"actor\": \"Tunisia\"");

        assertEquals(List.of("STANDINGS TN"), promises(draft));
    }

    @Test
    void anActOfAConventionThatCannotBeReadWithdrawsEveryPromiseOfItsState() {
        Draft<Dossier> draft = with("\"convention\": \"CETS 210\"", "\"convention\": \"CETS 2I0\"");

        assertEquals(List.of("TREATY_ACTIONS MA × CETS 210", "STANDINGS TN"), promises(draft));
    }

    @Test
    void aLostStandingWithdrawsThePromiseOfStandingsAlone() {
        Draft<Dossier> draft = with("\"kind\": \"MEMBER\"", "\"kind\": \"MEMBR\"");

        assertEquals(2, promises(draft).size());
    }

    @Test
    void aLostPartOfAProgrammeWithdrawsNoPromise() {
        assertEquals(
                3,
                promises(with("\"kind\": \"TRAINING\"", "\"kind\": \"TRAINIG\""))
                        .size());
    }

    @Test
    void aListThatCannotBeReadOrHasAnotherNameWithdrawsWhatItMayHaveHeld() {
        assertEquals(
                2,
                promises(with("\"standings\": [", "\"standings\": {}, \"programmes\": ["))
                        .size());
        assertEquals(List.of(), promises(with("\"standings\": [", "\"standing\": [")));
    }

    @Test
    void chainsOfActivitiesThatLeadBackAreToldAtEachPlaceAndTheActivitiesAreKept() {
        Draft<Dossier> draft = HemicycleJson.readDraft("""
                {"name": "P", "activities": [
                 {"key": "a1", "title": "A", "kind": "SEMINAR", "follows": ["activities/a2"]},
                 {"key": "a2", "title": "A", "kind": "SEMINAR", "follows": ["activities/a3"]},
                 {"key": "a3", "title": "A", "kind": "SEMINAR", "follows": ["activities/a1"]},
                 {"key": "a4", "title": "A", "kind": "SEMINAR", "follows": ["activities/a1"]},
                 {"key": "a5", "title": "A", "kind": "SEMINAR"},
                 {"key": "a6", "title": "A", "kind": "SEMINAR", "follows": ["activities/a5"]}]}
                """);

        assertEquals(
                List.of("/activities/0/follows/0", "/activities/1/follows/0", "/activities/2/follows/0"),
                places(draft));
        assertEquals(List.of("a1", "a2", "a3", "a4", "a5", "a6"), keys(draft));
    }

    @Test
    void programmesThatPrecedeOneAnotherAreToldAtEachPlace() {
        Draft<Dossier> draft =
                with("\"kind\": \"ACTION_PLAN\",", "\"kind\": \"ACTION_PLAN\", \"predecessor\": \"next\",");

        assertEquals(List.of("/programmes/0/predecessor", "/programmes/1/predecessor"), places(draft));
        assertEquals(2, draft.value().programmes().size());
    }

    @Test
    void actorsThatSucceedOneAnotherAreToldAtEachPlace() {
        Draft<Dossier> draft =
                with("\"kind\": \"AUTHORITY\"},", "\"kind\": \"AUTHORITY\", \"partOf\": \"body:registry\"},");

        assertEquals(List.of("/actors/0/partOf", "/actors/1/partOf"), places(draft));
        assertEquals(2, draft.value().actors().size());
    }

    @Test
    void aPartUnderAKeyThatIsTakenIsLeftOutAndNothingElse() {
        Draft<Dossier> draft = HemicycleJson.readDraft("""
                {"name": "P", "programmes": [{"key": "plan", "document": "local:plan", "name": {"official": "Plan"},
                 "kind": "WORK_PLAN", "components": [
                  {"key": "law", "kind": "THEME", "title": "Law"}, {"key": "budget", "kind": "THEME", "title": "Budget"},
                  {"key": "health", "kind": "THEME", "title": "Health"}],
                 "budget": [{"key": "law", "label": "Law"}]}]}
                """);

        assertEquals(List.of("/programmes/0/components/1"), places(draft));
        assertTrue(
                draft.problems().print().contains("under which the budget lines are filed; choose another key."),
                draft.problems()::print);
        assertEquals(1, draft.value().programmes().size());
        assertEquals(List.of("law", "health"), components(draft));
    }

    @Test
    void aClaimAboutAPartOfTheDossierWithdrawsNoPromiseOfAState() {
        assertEquals(
                3,
                promises(with("\"property\": \"NAME\"", "\"property\": \"NAEM\""))
                        .size());
    }

    @Test
    void aClaimThatIsLostWithItsSubjectWithdrawsWhatItMayHaveBeenAbout() {
        assertEquals(List.of(), promises(with("{\"type\": \"PART\"", "{\"type\": \"PRAT\"")));
    }

    @Test
    void errorsThatAreOnlyCountedWithdrawEveryPromise() {
        Draft<Dossier> draft = HemicycleJson.reader()
                .within(JsonLimits.DEFAULT.problems(1))
                .readDraft(SmallJson.wellFormed()
                        .replace("\"TRAINING\"", "\"T\"")
                        .replace("\"THEME\"", "\"T\"")
                        .text());

        assertEquals(List.of(), promises(draft));
    }
}
