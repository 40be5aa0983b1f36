package org.hemicycle.programme;

import static org.hemicycle.Examples.activity;
import static org.hemicycle.Examples.component;
import static org.hemicycle.Examples.jointProgramme;
import static org.hemicycle.Examples.line;
import static org.hemicycle.Examples.programme;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final String KEYS =
            "; a key has letters, digits, full stops, hyphens and underscores and begins with"
                    + " a letter or digit, for example \"2.2.1\".";
    private static final String TWICE = "; accepted is one of each, so give one of them another or leave it out.";

    @Test
    void printsItsNamePeriodAndCounts() {
        Programme programme = programme("plan")
                .addComponents(component("law", component("courts")))
                .addActivities(activity("seminar").build())
                .addBudget(line("law").build())
                .build();

        assertEquals(
                "Programme \"Priorities\" (2024-01-01/2027-12-31): 1 component(s) of the highest rank, 1 activity(ies),"
                        + " 1 budget line(s)",
                programme.toString());
        assertEquals(programme.summary(), programme.toString());
        assertEquals(Address.of("plan"), programme.address());
    }

    @Test
    void aComponentIsHeadedByLabelAndTitle() {
        assertEquals("2.2 Rule of law", component("law").heading());
        assertEquals(
                "Law",
                Component.builder()
                        .key("law")
                        .kind(Component.Kind.THEME)
                        .title("Law")
                        .citation(component("law").citation())
                        .build()
                        .heading());
    }

    @Test
    void refusesMalformedKeys() {
        assertEquals(
                "Programme.key is \"a/b\"" + KEYS,
                messageOf(() -> programme("a/b").build()));
        assertEquals("Component.key is \"\"" + KEYS, messageOf(() -> component("")));
    }

    @Test
    void thePeriodIsAStatement() {
        Programme programme = programme("plan")
                .periodCertainty(Certainty.INFERRED)
                .periodCitation(
                        Citation.of(Identifier.parse("local:plan"), "Note 5").quoting("2024-2027"))
                .build();

        assertEquals(
                "\"2024-2027\" = 2024-01-01/2027-12-31 (INFERRED)",
                programme.statedPeriod().summary());
        assertEquals(Certainty.STATED, programme("plan").build().statedPeriod().certainty());
    }

    @Test
    void refusesAPeriodThatIsSaidToBeNone() {
        assertEquals(
                "Programme \"plan\" has the period 2024-01-01/2027-12-31 and the period certainty ABSENT, which says that"
                        + " there is none; accepted are STATED, INFERRED, TENTATIVE, TO_BE_CONFIRMED and DAMAGED.",
                messageOf(() ->
                        programme("plan").periodCertainty(Certainty.ABSENT).build()));
    }

    @Test
    void refusesTwoPartsWithOneKey() {
        assertEquals(
                "Programme \"plan\" has two components or results with the key \"law\"" + TWICE,
                messageOf(() -> programme("plan")
                        .addComponents(component("law"), component("law"))
                        .build()));
        assertEquals(
                "Programme \"plan\" has two budget lines with the key \"law\"" + TWICE,
                messageOf(() -> programme("plan")
                        .addBudget(line("law").build(), line("law").build())
                        .build()));
        assertEquals(
                "Programme \"plan\" has two activities with the key \"a\"" + TWICE,
                messageOf(() -> programme("plan")
                        .addActivities(activity("a").build(), activity("a").build())
                        .build()));
        assertEquals(
                "Programme \"plan\" has two sources of funding with the code \"JP\"" + TWICE,
                messageOf(() -> programme("plan")
                        .addFundingSources(jointProgramme("90", "10"), jointProgramme("80", "20"))
                        .build()));
        assertEquals(
                "Component \"law\" has two components, results or indicators with the key \"courts\"" + TWICE,
                messageOf(() -> component("law", component("courts"), component("courts"))));
    }

    @Test
    void refusesAComponentWhereBudgetOrActivitiesAreFiled() {
        assertEquals(
                "Programme \"plan\" has a component or result with the key \"budget\", under which its budget is filed; choose"
                        + " another key.",
                messageOf(() ->
                        programme("plan").addComponents(component("budget")).build()));
        assertEquals(
                "Programme \"plan\" has a component or result with the key \"activities\", under which its activities are filed;"
                        + " choose another key.",
                messageOf(() ->
                        programme("plan").addComponents(component("activities")).build()));
        assertEquals(
                "budget",
                component("law", component("budget")).components().get(0).key());
    }

    @Test
    void findsTheSourceOfFundingOfACode() {
        Programme programme =
                programme("plan").addFundingSources(jointProgramme("90", "10")).build();

        assertEquals(Optional.of(jointProgramme("90", "10")), programme.findFundingSource("JP"));
        assertEquals(Optional.empty(), programme.findFundingSource("OB"));
    }
}
