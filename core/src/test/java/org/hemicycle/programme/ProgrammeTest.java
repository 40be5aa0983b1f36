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
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "Programme \"Priorities\" (2024-01-01/2027-12-31): 1 component of the highest rank, 1 activity,"
                        + " 1 budget line",
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
        Citation place = Citation.of(Identifier.parse("local:plan"), "Note 5");
        Programme programme = programme("plan")
                .period(Stated.<DateRange>builder()
                        .from(DateRange.read("2024-2027"))
                        .certainty(Certainty.INFERRED)
                        .citation(place)
                        .build())
                .build();

        assertEquals(
                "\"2024-2027\" = 2024-01-01/2027-12-31 (INFERRED)",
                programme.period().summary());
        assertEquals(
                "\"2024-2027\" (local:plan, Note 5)", programme.periodEvidence().summary());
        assertEquals(Certainty.STATED, programme("plan").build().period().certainty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2018/2021           | 2018-01-01/2021-12-31 | STATED
                    2018-03/2020-02     | 2018-03-01/2020-02-29 | STATED
                    2024                | 2024-01-01/2024-12-31 | STATED
                    2018-2021 (tbc)     | 2018-01-01/2021-12-31 | TO_BE_CONFIRMED
                    tbc                 | ''                    | TO_BE_CONFIRMED
                    to be determined    | ''                    | UNDECIDED
                    ''                  | ''                    | ABSENT
                    20 March            | ''                    | STATED
                    four years          | ''                    | STATED
                    """)
    void thePeriodIsReadAsTextsPrintIt(String wording, String days, Certainty certainty) {
        Programme programme = programme("plan").period(wording).build();

        assertEquals(days, programme.period().value().map(DateRange::toString).orElse(""));
        assertEquals(certainty, programme.period().certainty());
        assertEquals(wording, programme.period().asWritten());
    }

    @Test
    void aProgrammeWithoutPeriodSaysThatItIsAbsent() {
        Programme programme = Programme.builder()
                .key("plan")
                .document(Identifier.parse("local:plan"))
                .name(Name.of("Plan"))
                .kind(Programme.Kind.WORK_PLAN)
                .build();

        assertEquals(Certainty.ABSENT, programme.period().certainty());
        assertEquals(Optional.empty(), programme.extendedPeriod());
        assertEquals("local:dossier, Item plan", programme.periodEvidence().summary());
    }

    @Test
    void refusesTwoPartsWithOneKey() {
        assertEquals(
                "Programme \"plan\" has two results or components with the key \"law\"" + TWICE,
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
                "Component \"law\" has two results, indicators or components with the key \"courts\"" + TWICE,
                messageOf(() -> component("law", component("courts"), component("courts"))));
    }

    @Test
    void refusesAComponentWhereBudgetOrActivitiesAreFiled() {
        assertEquals(
                "Programme \"plan\" has the key \"budget\" among its results or components, under which the budget lines are"
                        + " filed; choose another key.",
                messageOf(() ->
                        programme("plan").addComponents(component("budget")).build()));
        assertEquals(
                "Programme \"plan\" has the key \"activities\" among its results or components, under which the activities"
                        + " are filed; choose another key.",
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
