package org.hemicycle.dossier;

import static org.hemicycle.Examples.activity;
import static org.hemicycle.Examples.component;
import static org.hemicycle.Examples.line;
import static org.hemicycle.Examples.programme;
import static org.hemicycle.Examples.sdgLink;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;

class ContentsTest {

    private static final Address COURTS = Address.parse("plan/law/courts");

    private static Dossier dossier() {
        return Dossier.builder()
                .name("A")
                .addProgrammes(programme("plan")
                        .addComponents(component("law", component("courts")), component("media"))
                        .addActivities(activity("a").addServes(COURTS).build())
                        .addBudget(line("law", line("courts").paysFor(COURTS).build())
                                .build())
                        .build())
                .addActivities(activity("oslo").build())
                .build();
    }

    private static List<String> addresses(Dossier dossier) {
        return dossier.contents().list().stream()
                .map(located -> located.address().toString())
                .toList();
    }

    @Test
    void everyPartIsListedAfterTheOneThatItIsFiledIn() {
        assertEquals(
                List.of(
                        "plan",
                        "plan/law",
                        "plan/law/courts",
                        "plan/media",
                        "plan/budget/law",
                        "plan/budget/law/courts",
                        "plan/activities/a",
                        "activities/oslo"),
                addresses(dossier()));
    }

    @Test
    void aPartIsFoundByAddressAndKind() {
        assertEquals(
                "courts", dossier().find(COURTS, Component.class).orElseThrow().key());
        assertEquals(Optional.empty(), dossier().find(COURTS, Activity.class));
        assertEquals(Optional.empty(), dossier().find(Address.ROOT, Component.class));
    }

    @Test
    void aListIsMadeOnce() {
        Dossier dossier = dossier();

        assertSame(dossier.list(Component.class), dossier.list(Component.class));
        assertEquals(List.of(), dossier.list(Result.class));
    }

    @Test
    void aListCannotBeChanged() {
        List<Located<Activity>> activities = dossier().list(Activity.class);

        assertThrows(UnsupportedOperationException.class, activities::clear);
    }

    @Test
    void linksOfProgrammesAreListedBeforeThoseOfNone() {
        SdgLink own = sdgLink("plan/law", "16.3");
        SdgLink besides = sdgLink("plan/media", "16.10");
        Dossier linked = Dossier.builder()
                .name("A")
                .addProgrammes(programme("plan")
                        .addComponents(component("law"), component("media"))
                        .addSdgLinks(own)
                        .build())
                .addSdgLinks(besides)
                .build();

        assertEquals(List.of(own, besides), linked.listSdgLinks());
    }

    @Test
    void aLinkToThe2030AgendaOfNothingIsRefused() {
        assertTrue(messageOf(() -> Dossier.builder()
                        .name("A")
                        .addSdgLinks(sdgLink("plan/law", "16.3"))
                        .build())
                .contains("Dossier, sdgLinks.subject = \"plan/law\""));
    }

    @Test
    void onePartIsChangedAndAllElseStaysTheSameObject() {
        Dossier before = dossier();
        Dossier after = before.with(
                COURTS,
                Component.class,
                courts -> Component.builder().from(courts).title("Tribunals").build());

        assertEquals(
                "Tribunals", after.find(COURTS, Component.class).orElseThrow().title());
        assertEquals(addresses(before), addresses(after));
        assertSame(
                before.programmes().get(0).components().get(1),
                after.programmes().get(0).components().get(1));
        assertSame(
                before.programmes().get(0).budget().get(0),
                after.programmes().get(0).budget().get(0));
    }

    @Test
    void aPartOfABudgetAndOneThatStandsAloneAreChangedLikewise() {
        Dossier changed = dossier()
                .with(
                        Address.parse("plan/budget/law/courts"),
                        BudgetLine.class,
                        line -> BudgetLine.builder()
                                .from(line)
                                .label("Tribunals")
                                .build())
                .with(
                        Address.parse("activities/oslo"),
                        Activity.class,
                        oslo -> Activity.builder().from(oslo).title("Oslo").build());

        assertEquals(Optional.of("Tribunals"), changed.findHeading(Address.parse("plan/budget/law/courts")));
        assertEquals("Oslo", changed.activities().get(0).title());
    }

    @Test
    void aPartIsTakenOutWithAllThatIsFiledInIt() {
        Dossier without = dossier().without(Address.parse("plan/budget/law")).without(Address.parse("plan/media"));

        assertEquals(
                List.of("plan", "plan/law", "plan/law/courts", "plan/activities/a", "activities/oslo"),
                addresses(without));
    }

    @Test
    void whatOthersReferToIsNotTakenOut() {
        assertTrue(messageOf(() -> dossier().without(COURTS))
                .contains("Activity \"plan/activities/a\", serves = \"plan/law/courts\""));
    }

    @Test
    void anAddressWithoutSuchAPartIsRefused() {
        assertEquals(
                "Dossier \"A\" has no Activity at \"plan/law/courts\" but 2.2 Rule of law; accepted is an address that"
                        + " contents() lists.",
                messageOf(() -> dossier().with(COURTS, Activity.class, activity -> activity)));
        assertEquals(
                "Dossier \"A\" has no part at \"plan/x\"; accepted is an address that contents() lists.",
                messageOf(() -> dossier().without(Address.parse("plan/x"))));
    }

    private static Component nested(int depth) {
        Component innermost = component("c");
        for (int i = 1; i < depth; i++) {
            innermost = component("c", innermost);
        }
        return innermost;
    }

    private static Dossier deep(int depth) {
        return Dossier.builder()
                .name("A")
                .addProgrammes(
                        programme("plan").addComponents(nested(depth - 1)).build())
                .build();
    }

    @Test
    void aTreeOfTwoHundredRanksIsBuiltListedAndDigested() {
        Dossier deep = deep(200);

        assertEquals(199, deep.list(Component.class).size());
        assertEquals(64, deep.digest().toString().length());
        assertEquals(deep, deep(200));
    }

    @Test
    void aDeeperTreeIsRefused() {
        assertEquals(
                "Dossier \"A\" has the component \"c\" at a depth of 201 keys, below \"plan\"; accepted are at most 200, so"
                        + " look for a part that was made a part of itself again and again.",
                messageOf(() -> deep(201)));
        assertTrue(messageOf(() -> deep(5_000)).contains("at a depth of 201 keys"));
    }

    private static Actor actor(String key, String partOf, String succeeds) {
        return Actor.builder()
                .identifier(Identifier.parse("body:" + key))
                .name(Name.of(key))
                .kind(Actor.Kind.BODY)
                .partOf(Optional.of(partOf)
                        .filter(text -> !text.isEmpty())
                        .map(text -> Identifier.parse("body:" + text)))
                .succeeds(Optional.of(succeeds)
                        .filter(text -> !text.isEmpty())
                        .map(text -> Identifier.parse("body:" + text)))
                .build();
    }

    private static String refusal(Actor... actors) {
        return messageOf(() -> Dossier.builder().name("A").addActors(actors).build());
    }

    @Test
    void aBodyThatIsAPartOfItselfByWayOfOthersIsRefused() {
        assertEquals(
                "Dossier \"A\" has a circle in partOf: from \"body:a\", then \"body:b\", then \"body:c\" and back to"
                        + " \"body:a\"; accepted is a chain that ends, so correct or leave out one of them.",
                refusal(actor("a", "b", ""), actor("b", "c", ""), actor("c", "a", ""), actor("d", "a", "")));
        assertEquals(
                "Dossier \"A\" has a circle in partOf: from \"body:a\" and back to \"body:a\"; accepted is a chain that"
                        + " ends, so correct or leave out one of them.",
                refusal(actor("a", "a", "")));
    }

    @Test
    void aBodyThatSucceedsItselfIsRefused() {
        assertTrue(refusal(actor("a", "", "b"), actor("b", "", "a")).contains("a circle in succeeds: from \"body:a\""));
    }

    @Test
    void aChainThatEndsIsAccepted() {
        Dossier dossier = Dossier.builder()
                .name("A")
                .addActors(actor("a", "b", "c"), actor("b", "c", ""), actor("c", "", ""))
                .build();

        assertEquals(3, dossier.actors().size());
    }

    @Test
    void programmesThatPrecedeEachOtherAreRefused() {
        Programme one = programme("one").predecessor(Address.of("two")).build();
        Programme two = programme("two").predecessor(Address.of("one")).build();

        assertTrue(messageOf(() ->
                        Dossier.builder().name("A").addProgrammes(one, two).build())
                .contains("a circle in predecessor: from \"one\", then \"two\" and back to \"one\""));
    }

    @Test
    void anActivityThatFollowsItselfIsRefused() {
        assertTrue(
                messageOf(() -> Dossier.builder()
                                .name("A")
                                .addActivities(activity("a")
                                        .addFollows(Address.parse("activities/a"))
                                        .build())
                                .build())
                        .contains(
                                "Activity \"activities/a\", follows = \"activities/a\" (itself; accepted is another activity)"));
    }

    @Test
    void aResultThatRestatesItselfIsRefused() {
        Result result = Result.builder()
                .key("r")
                .level(Result.Level.OUTCOME)
                .statement(Stated.of("better laws"))
                .restates(Address.parse("plan/r"))
                .build();

        assertTrue(messageOf(() -> Dossier.builder()
                        .name("A")
                        .addProgrammes(programme("plan").addResults(result).build())
                        .build())
                .contains("Result \"plan/r\", restates = \"plan/r\" (itself; accepted is another result)"));
    }
}
