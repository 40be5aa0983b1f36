package org.hemicycle.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Conventions;
import org.hemicycle.convention.Elaboration;
import org.hemicycle.convention.Invitation;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceDataTest {

    private static final ReferenceData SHIPPED = ReferenceData.shipped();

    @Test
    void everyConventionOfTheFactsIsShippedInOrder() {
        assertEquals(70, SHIPPED.listConventions().size());
        assertEquals(5, SHIPPED.applicantClasses().size());
        assertEquals(
                SHIPPED.listConventions(),
                SHIPPED.listConventions().stream()
                        .sorted((a, b) -> a.number().compareTo(b.number()))
                        .toList());
        assertSame(SHIPPED, ReferenceData.shipped());
    }

    @Test
    void everyConstantNamesAShippedRow() throws IllegalAccessException {
        for (Field constant : Conventions.class.getFields()) {
            assertTrue(SHIPPED.findConvention((Identifier) constant.get(null)).isPresent(), constant.getName());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            18  ; invited     ; ACCEDE ; UNANIMOUS_VOTE ; European State except member of body:council-of-europe ; in force
            24  ; invited     ; ACCEDE ; UNANIMITY_OF_MEMBERS_THAT_RATIFIED ; any State except member of body:council-of-europe ; in force
            69  ; cultural    ; ACCEDE ; - ; Party to ETS 018 except member of body:council-of-europe ; in force
            108 ; invited     ; ACCEDE ; ART_20D_AND_UNANIMITY_OF_CONTRACTING_STATES ; any State except member of body:council-of-europe ; together with CETS 223, in force
            120 ; cultural    ; SIGN, SIGN_DEFINITIVELY, RATIFY ; - ; Party to ETS 018 except member of body:council-of-europe ; ''
            127 ; request     ; SIGN, RATIFY ; CONSENSUS_OF_PARTIES ; any State except member of body:council-of-europe, member of body:oecd ; ''
            143 ; cultural    ; SIGN, RATIFY ; - ; Party to ETS 018 except member of body:council-of-europe ; ETS 066 left before or at once
            158 ; members     ; SIGN, SIGN_DEFINITIVELY, RATIFY ; - ; member of body:council-of-europe and signatory of ETS 035 ; ETS 035 joined before or at once
            165 ; request     ; ACCEDE ; TWO_THIRDS_OF_PARTIES ; any State except member of body:council-of-europe, member of body:unesco-europe-region ; in force
            167 ; acceded     ; ACCEDE ; - ; acceded to ETS 112 except member of body:council-of-europe ; together with CETS 222, in force
            185 ; invited     ; ACCEDE ; UNANIMITY_OF_PARTIES ; any State except member of body:council-of-europe, took part in the elaboration ; in force
            205 ; organisations ; ACCEDE ; NOT_ESTABLISHED ; any organisation ; in force
            211 ; invited     ; SIGN, RATIFY ; ART_20D_AND_UNANIMITY_OF_ALL_BOUND ; any State except member of body:council-of-europe, observer in body:council-of-europe, took part in the elaboration ; ''
            215 ; cultural    ; SIGN, RATIFY ; - ; Party to ETS 018 except member of body:council-of-europe ; ''
            218 ; acceded-1985 ; SIGN, RATIFY ; - ; acceded to ETS 120 before 2016-07-03 except member of body:council-of-europe, Party to ETS 018 ; ETS 120 left before or at once
            222 ; parties     ; SIGN, RATIFY ; - ; Party to ETS 167 ; ''
            224 ; parties     ; SIGN, SIGN_DEFINITIVELY, RATIFY ; - ; Party to ETS 185 ; ETS 185 joined before or at once
            """)
    void routesSayWhoMayDoWhatOnWhoseInvitation(
            int number, String key, String acts, Invitation.Consent consent, String who, String conditions) {
        AccessRoute route =
                SHIPPED.convention(Identifier.treaty(number)).findRoute(key).orElseThrow();
        assertEquals(acts, joined(route.acts()));
        assertEquals(Optional.ofNullable(consent), route.invitation().map(Invitation::consent));
        assertEquals(who, route.who().toString());
        assertEquals(conditions, joined(route.conditions()));
    }

    private static String joined(Iterable<?> items) {
        return String.join(
                ", ",
                Arrays.stream(items.toString().replaceAll("^\\[|]$", "").split(", "))
                        .toList());
    }

    @Test
    void theStateOfTheLawDependsOnTheDayWhereAnAmendmentChangedIt() {
        Convention landscape = SHIPPED.convention(Conventions.LANDSCAPE);
        assertEquals(
                Optional.of(LocalDate.parse("2021-06-30")),
                landscape.findRoute("invited-before-2021").flatMap(AccessRoute::openUntil));
        assertEquals(
                Optional.of(LocalDate.parse("2021-07-01")),
                landscape.findRoute("invited").flatMap(AccessRoute::openFrom));
        assertTrue(landscape.isInForce(LocalDate.parse("2004-03-01")));
    }

    @Test
    void membersOnlyMeansClosedToOthersAndAForeseenAccessionIsARouteWithACondition() {
        Convention humanRights = SHIPPED.convention(Conventions.HUMAN_RIGHTS);
        assertEquals(
                List.of("any State except member of body:council-of-europe"),
                humanRights.closures().stream()
                        .map(each -> each.who().toString())
                        .toList());
        assertEquals(
                "[accession agreement in force]",
                humanRights.findRoute("eu").orElseThrow().conditions().toString());
    }

    @Test
    void aClauseThatWasNotReadLeavesItsActWithoutRule() {
        Convention landscape = SHIPPED.convention(Conventions.LANDSCAPE);
        assertTrue(landscape.takesEffect(Trigger.RATIFY).isPresent());
        assertTrue(landscape.takesEffect(Trigger.ACCEDE).isEmpty());
        assertTrue(SHIPPED.convention(Identifier.treaty(66)).takesEffect().isEmpty());
    }

    @Test
    void accessionWaitsForTheConventionsOwnEntryIntoForceUnlessItsClauseSaysOtherwise() {
        List<String> exceptions = SHIPPED.listConventions().stream()
                .flatMap(convention -> convention.routes().stream()
                        .filter(route -> route.acts().contains(Act.ACCEDE))
                        .filter(route -> !route.conditions().toString().contains("in force"))
                        .map(route -> convention.number() + " " + route.key()))
                .toList();
        assertEquals(
                List.of(
                        "ETS 001 invited",
                        "ETS 165 members",
                        "ETS 165 unesco-europe",
                        "ETS 165 holy-see",
                        "CETS 222 joint",
                        "CETS 223 joint"),
                exceptions);
    }

    @Test
    void participantsInTheElaborationAreListedAsFarAsKnown() {
        Elaboration cybercrime =
                SHIPPED.convention(Conventions.BUDAPEST).elaboration().orElseThrow();
        assertEquals("[CA, JP, US, ZA]", cybercrime.participants().toString());
        assertEquals(Elaboration.Extent.COMPLETE, cybercrime.extent());
        assertEquals(Confidence.MEDIUM, cybercrime.extentConfidence());
        assertEquals(
                32,
                SHIPPED.listConventions().stream()
                        .flatMap(convention -> convention.elaboration().stream())
                        .mapToInt(each -> each.participants().size())
                        .sum());
    }

    @ParameterizedTest
    @CsvSource({
        "istanbul convention, CETS 210",
        "The Council of Europe Landscape Convention, ETS 176",
        "European Landscape Convention, ETS 176",
        "Valletta Convention, ETS 143",
        "Convention on Cybercrime, ETS 185",
        "MAAC, ETS 127"
    })
    void aConventionIsFoundByAnyFormOfItsName(String name, String number) {
        assertEquals(Identifier.parse(number), SHIPPED.convention(name).number());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Istambul Convention ; 'No convention is called "Istambul Convention" in the reference data. Did you mean CETS 210 (Istanbul Convention)? A number such as CETS 210 is surer than a name.'
            cybercrime          ; 'No convention is called "cybercrime" in the reference data. Did you mean ETS 185 (Budapest Convention) or'
            Xylophone           ; 'No convention is called "Xylophone" in the reference data. A number such as CETS 210 is surer than a name.'
            """)
    void aNameThatIsNotThereIsAnsweredWithThoseNearIt(String name, String beginning) {
        String message = assertThrows(IllegalArgumentException.class, () -> SHIPPED.convention(name))
                .getMessage();
        assertEquals(beginning, message.substring(0, beginning.length()));
    }

    @Test
    void aNumberThatIsNotThereIsAnsweredWithThoseNearIt() {
        Identifier typo = Identifier.treaty(310);
        assertEquals(Optional.empty(), SHIPPED.findConvention(typo));
        assertEquals(
                "No convention CETS 310 is among the reference data. Did you mean CETS 210 (Istanbul Convention)? Add one"
                        + " with ReferenceData.with(convention).",
                assertThrows(IllegalArgumentException.class, () -> SHIPPED.convention(typo))
                        .getMessage());
    }

    @Test
    void aRowCanBeAddedReplacedAndNamedLikeAnother() {
        Convention mine = bare(Identifier.parse("UNTS 14668"), "Istanbul Convention");
        ReferenceData more = SHIPPED.with(mine);
        assertEquals(71, more.conventions().size());
        assertSame(mine, more.convention(mine.number()));
        assertEquals(
                "\"Istanbul Convention\" is the name of CETS 210 and UNTS 14668; ask for the number.",
                assertThrows(IllegalArgumentException.class, () -> more.convention("Istanbul Convention"))
                        .getMessage());
        Convention other = bare(mine.number(), "Another");
        assertEquals(List.of(other), more.with(other).findConventions("another"));
        assertEquals(70, SHIPPED.conventions().size(), "the shipped data are left as they were");
    }

    private static Convention bare(Identifier number, String name) {
        Convention.Builder convention = Convention.builder();
        Basis basis = new Basis(Citation.of(number, ""), Confidence.HIGH, LocalDate.parse("2026-05-09"));
        convention.number(number).name(Name.of(name)).basis(basis);
        return convention.build();
    }

    @Test
    void aRowUnderTheNumberOfAnotherIsRefused() {
        ReferenceData.Builder wrong = ReferenceData.builder();
        wrong.putConventions(Identifier.treaty(1), SHIPPED.convention(Conventions.ISTANBUL));
        assertEquals(
                "ReferenceData has the convention CETS 210 under the number ETS 001; each stands under its own.",
                assertThrows(IllegalArgumentException.class, wrong::build).getMessage());
    }

    @Test
    void whatIsNotOfHighConfidenceSaysSo() {
        Set<Identifier> shown = Set.of(Identifier.treaty(160), Identifier.treaty(219), Identifier.treaty(223));
        shown.forEach(number -> SHIPPED.convention(number)
                .routes()
                .forEach(route -> assertTrue(route.basis().at().contains("(confidence: "), number.toString())));
    }

    @Test
    void theDataSurviveSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(SHIPPED);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(SHIPPED, in.readObject());
        }
    }
}
