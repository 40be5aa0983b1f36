package org.hemicycle.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.Examples;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Paper;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Matter;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Risk;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.time.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is looked at has the address and the heading that the dossier gives it. */
class LookTest {

    private static final Dossier PLAN = Sketch.plan(
            plan -> plan.addComponents(
                            Sketch.withObjective(Sketch.component("law", Component.Kind.AREA)),
                            Sketch.component("media", Component.Kind.AREA))
                    .addBudget(Sketch.line("law", "EUR 5 000", "law")),
            Sketch.dated("judges", "3 March 2025"),
            Sketch.dated("clerks", "tbc"));

    private static Scope scope(Dossier dossier) {
        return new Scope(dossier, ReferenceData.shipped(), Day.of(LocalDate.of(2025, 1, 1)));
    }

    private static <T> List<String> items(Look<T> look, Dossier dossier) {
        return look.select(scope(dossier))
                .map(item -> item.address() + (item.key().isEmpty() ? "" : ":" + item.key()) + " " + item.label())
                .toList();
    }

    @Test
    void atAKindAreAllPartsOfItUnderAddressAndHeading() {
        assertEquals(
                List.of("plan/law Title of law", "plan/media Title of media"), items(Look.at(Component.class), PLAN));
        assertEquals(List.of(), items(Look.at(Risk.class), PLAN));
        assertEquals(Matter.RISKS, Look.at(Risk.class).matter());
        assertEquals(Matter.BUDGET, Look.at(BudgetLine.class).matter());
    }

    @Test
    void whereNarrowsAndAsLooksAtSomethingElseOfTheSame() {
        Look<Boolean> stated = Look.at(Component.class)
                .where(component -> component.key().startsWith("l"))
                .as(component -> component.objective().isPresent());

        assertEquals(List.of(true), stated.select(scope(PLAN)).map(Item::value).toList());
        assertEquals(List.of("plan/law Title of law"), items(stated, PLAN));
        assertEquals(Matter.COMPONENTS, stated.matter());
    }

    @Test
    void anActivityComesWithTheProgrammeThatPlansIt() {
        List<Boolean> planned = Look.activities()
                .select(scope(PLAN))
                .map(item -> item.value().programme().isPresent())
                .toList();

        assertEquals(List.of(true, true), planned);
        assertEquals(
                List.of(Optional.empty()),
                Look.activities()
                        .select(scope(Sketch.alone(Sketch.dated("judges", "3 March 2025"))))
                        .map(item -> item.value().programme())
                        .toList());
    }

    @Test
    void activitiesAreListedByProgramme() {
        assertEquals(
                List.of(2),
                Look.activityLists()
                        .select(scope(PLAN))
                        .map(item -> item.value().activities().size())
                        .toList());
    }

    @Test
    void aFactIsLookedAtOnceHoweverManyPlacesStateIt() {
        Dossier stated = Sketch.dossier(
                plan -> plan,
                Sketch.figure(ClaimProperty.COUNT, "12 members", "12", "members", "Section 1"),
                Sketch.figure(ClaimProperty.COUNT, "21 members", "21", "members", "Section 2"),
                Sketch.figure(ClaimProperty.COUNT, "3 offices", "3", "offices", "Section 2"));

        assertEquals(
                List.of(2, 1),
                Look.statements()
                        .select(scope(stated))
                        .map(item -> item.value().claims().size())
                        .toList());
    }

    @Test
    void aDocumentIsLookedAtUnderItsName() {
        Dossier dossier = Dossier.builder()
                .name("Plan")
                .addDocuments(Paper.builder()
                        .identifier(Identifier.parse("local:letter"))
                        .name(Name.of("Letter of intent"))
                        .build())
                .build();

        assertEquals(List.of("local-letter Letter of intent"), items(Look.documents(), dossier));
        assertEquals("Letter of intent", CitedDocuments.in(scope(dossier)).titleOf(Identifier.parse("local:letter")));
        assertEquals("local:other", CitedDocuments.in(scope(dossier)).titleOf(Identifier.parse("local:other")));
    }

    @Test
    void aLevelIsJudgedMemberByMemberWhereHalfOfItHasThePart() {
        assertEquals(
                List.of("plan/law Title of law", "plan/media Title of media"),
                items(Look.level(component -> component.value().objective().isPresent()), PLAN));
        assertEquals(List.of(), items(Look.level(component -> false), PLAN));
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    void nothingButWhatIsEnteredIsInAnEmptyDossier(Matter matter) {
        Dossier empty = Dossier.builder().name("Empty").build();

        assertEquals(matter == Matter.OTHER, matter.isEntered(empty));
    }

    @Test
    void aDossierTellsWhatIsEntered() {
        assertEquals(
                List.of(Matter.PROGRAMMES, Matter.COMPONENTS, Matter.ACTIVITIES, Matter.FUNDING, Matter.BUDGET),
                Stream.of(
                                Matter.PROGRAMMES,
                                Matter.COMPONENTS,
                                Matter.RESULTS,
                                Matter.ACTIVITIES,
                                Matter.FUNDING,
                                Matter.BUDGET,
                                Matter.RISKS,
                                Matter.CONVENTIONS,
                                Matter.STANDINGS,
                                Matter.UNDERTAKINGS)
                        .filter(matter -> matter.isEntered(PLAN))
                        .toList());
        assertEquals(true, Matter.STANDINGS.isEntered(Examples.dossier()));
    }
}
