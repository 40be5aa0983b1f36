package org.hemicycle.consistency.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.CrossReference;
import org.hemicycle.document.Outline.Part;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Severity;
import org.hemicycle.programme.Component;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceRulesTest {

    private static Dossier referring(String target, Content expected) {
        return Dossier.builder()
                .from(Sketch.dossier(plan -> plan))
                .addOutlines(Outline.builder()
                        .document(Sketch.DOCUMENT)
                        .addParts(
                                part("Section 2", Content.ACCESSIONS, Content.OBJECTIVES),
                                part("Annex IV", Content.OPINIONS),
                                part("Annex V", Content.ACCESSIONS),
                                new Part(Locator.parse("Annex VI"), "Unknown", Set.of(), true, true))
                        .addCrossReferences(new CrossReference(
                                "see " + target, Sketch.place("Section 1"), Locator.parse(target), expected))
                        .build())
                .build();
    }

    private static Part part(String label, Content... holds) {
        return new Part(Locator.parse(label), "Title of " + label, Set.of(holds), true, true);
    }

    @Test
    void aReferenceToAPartThatHoldsSomethingElseIsReportedWithTheRightPartOfTheSameSort() {
        List<Finding> findings = Sketch.findings("REF-004", referring("Annex IV", Content.ACCESSIONS), "2024-01-01");

        assertEquals(
                List.of(
                        "points to Annex IV for accessions, but Annex IV holds opinions; accessions can be found in Annex V."),
                findings.stream().map(Finding::message).toList());
        assertEquals("Refer to Annex V instead.", findings.get(0).suggestion().orElseThrow());
        assertEquals(3, findings.get(0).evidence().size());
    }

    @Test
    void aReferenceToWhatNoPartHoldsNamesNoOther() {
        assertEquals(
                List.of("points to Annex IV for risks, but Annex IV holds opinions."),
                Sketch.findings("REF-004", referring("Annex IV", Content.RISKS), "2024-01-01").stream()
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void aReferenceToWhatSeveralPartsHoldNamesThemAllAndAllThatIsFoundInstead() {
        Dossier dossier = Paper.of(outline -> outline.addParts(
                        Paper.part("Annex I", Content.OPINIONS, Content.OBJECTIVES),
                        Paper.part("Annex II", Content.RISKS),
                        Paper.part("Annex III", Content.RISKS),
                        Paper.part("Annex IV", Content.RISKS))
                .addCrossReferences(Paper.reference("Annex I")));

        assertEquals(
                List.of(
                        "points to Annex I for risks, but Annex I holds objectives and opinions; risks can be found in Annex II, Annex III and Annex IV."),
                Paper.messages("REF-004", dossier));
        assertEquals(List.of("Refer to Annex II, Annex III and Annex IV instead."), suggestions("REF-004", dossier));
        assertEquals(
                List.of("Refer to the part meant instead."),
                suggestions("REF-004", referring("Annex IV", Content.RISKS)));
    }

    private static List<String> suggestions(String rule, Dossier dossier) {
        return Paper.findings(rule, dossier).stream()
                .map(finding -> finding.suggestion().orElseThrow())
                .toList();
    }

    @Test
    void referencesToTheRightPartToAnUnknownPartOrToOneOfUnknownContentRaiseNothing() {
        assertEquals(List.of(), Sketch.findings("REF-004", referring("Annex V", Content.ACCESSIONS), "2024-01-01"));
        assertEquals(List.of(), Sketch.findings("REF-004", referring("Annex IX", Content.ACCESSIONS), "2024-01-01"));
        assertEquals(List.of(), Sketch.findings("REF-004", referring("Annex VI", Content.ACCESSIONS), "2024-01-01"));
    }

    private static Dossier outlined(String target) {
        return Paper.of(outline -> outline.addParts(
                        Paper.part("Section 1"),
                        Paper.part("Section 1.1"),
                        Paper.part("Annex I", Content.RISKS),
                        Paper.part("Annex II", Content.RISKS))
                .addCrossReferences(Paper.reference(target)));
    }

    @Test
    void aReferenceToAPartThatThereIsNotIsReportedWithTheLastOfItsKind() {
        Dossier dossier = outlined("Annex III");

        assertEquals(
                List.of("points to Annex III, which does not exist; the last of its kind is Annex II."),
                Paper.messages("REF-001", dossier));
        assertEquals(List.of("see Annex III", "Title of Annex II"), Paper.quotes("REF-001", dossier));
        assertEquals(List.of("REF-001:local-plan:Annex III for risks"), Paper.fingerprints("REF-001", dossier));
        assertEquals(
                1, Paper.messages("REF-001", outlined("Annex III, Table 1")).size());
        assertEquals(1, Paper.messages("REF-001", outlined("Section 1.2")).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Annex II", "Section 1.1", "Section 1"})
    void aReferenceToAPartThatThereIsRaisesNothing(String target) {
        assertEquals(List.of(), Paper.messages("REF-001", outlined(target)));
        assertEquals(List.of(), Paper.unknowns("REF-001", outlined(target)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Annex II, Table 3", "Section 1.1.1", "Article 5"})
    void aReferenceBelowWhatTheOutlineHasIsUndetermined(String target) {
        assertEquals(List.of(), Paper.messages("REF-001", outlined(target)));
        assertEquals(List.of("[whether local:plan has " + target + "]"), Paper.unknowns("REF-001", outlined(target)));
    }

    @Test
    void aNumberBesideTwoNamesIsReportedUnlessItIsThatOfOneOfThem() {
        Dossier dossier = Paper.of(outline -> outline.addMentions(
                Paper.mention(1, "Opinion on Judges", "local:judges", "CDL-AD(2017)010"),
                Paper.mention(2, "Opinion on Lawyers", "local:lawyers", "CDL-AD(2017)010")));

        assertEquals(
                List.of("stands for \"Opinion on Judges\" and for \"Opinion on Lawyers\"."),
                Paper.messages("REF-002", dossier));
        assertEquals(List.of("Opinion on Judges", "Opinion on Lawyers"), Paper.quotes("REF-002", dossier));
        assertEquals(
                List.of(),
                Paper.messages(
                        "REF-002",
                        Paper.of(outline -> outline.addMentions(
                                Paper.mention(1, "Opinion on Judges", "CDL-AD(2017)010", "CDL-AD(2017)010"),
                                Paper.mention(2, "Its Report", "local:report", "CDL-AD(2017)010"),
                                Paper.mention(3, "Opinion on Lawyers", "local:lawyers", "CDL-AD(2018)001"),
                                Paper.mention(4, "That Opinion", "local:lawyers", "CDL-AD(2018)001")))));
    }

    private static Activity activity(String key, String label, String title) {
        return Activity.builder()
                .key(key)
                .identifier(Identifier.parse("local:meeting-1"))
                .label(label)
                .title(title)
                .kind(Activity.Kind.MEETING)
                .citation(Sketch.place("Annex I, Row " + key))
                .build();
    }

    @Test
    void twoActivitiesOfAProgrammeWithOneIdentifierAreReportedUnlessTheyAreOne() {
        assertEquals(
                List.of("stands for \"First meeting\" and for \"Second meeting\"."),
                Paper.messages(
                        "REF-002",
                        Sketch.dossier(plan -> plan.addActivities(
                                activity("a", "1", "First meeting"), activity("b", "2", "Second meeting")))));
        assertEquals(
                List.of(),
                Paper.messages(
                        "REF-002",
                        Sketch.dossier(plan -> plan.addActivities(
                                activity("a", "1", "First meeting"), activity("b", "2", "first Meeting")))));
    }

    @Test
    void labelsThatRecurAreNotedOnceAProgramme() {
        Dossier dossier = Sketch.dossier(plan -> plan.addActivities(
                activity("a", "1", "A"), activity("b", "2.", "B"), activity("c", "1.", "C"), activity("d", "2)", "D")));

        assertEquals(
                List.of("has 4 activities with labels that recur: \"1\" and \"2\"."),
                Paper.messages("REF-003", dossier));
        assertEquals(List.of("REF-003:plan:activities"), Paper.fingerprints("REF-003", dossier));
        assertEquals(
                List.of(),
                Paper.messages(
                        "REF-003",
                        Sketch.dossier(
                                plan -> plan.addActivities(activity("a", "1.1", "A"), activity("b", "11", "B")))));
    }

    @Test
    void labelsOfComponentsThatRecurAreNotedToo() {
        Dossier dossier =
                Sketch.dossier(plan -> plan.addComponents(labelled("a", "1"), labelled("b", "1."), labelled("c", "2")));

        assertEquals(List.of("has 2 components with labels that recur: \"1\"."), Paper.messages("REF-003", dossier));
        assertEquals(List.of("REF-003:plan:components"), Paper.fingerprints("REF-003", dossier));
    }

    @Test
    void aLabelThatIsNothingButAFullStopIsKept() {
        Dossier dossier = Sketch.dossier(plan -> plan.addComponents(labelled("a", "."), labelled("b", ".")));

        assertEquals(List.of("has 2 components with labels that recur: \".\"."), Paper.messages("REF-003", dossier));
    }

    private static Component labelled(String key, String label) {
        return Component.builder()
                .from(Sketch.component(key, Component.Kind.AREA))
                .label(label)
                .build();
    }

    private static Dossier note(int calls, int texts) {
        return Paper.of(outline -> outline.addNotes(new Outline.Note(
                "32",
                Collections.nCopies(calls, Sketch.place("Section 1")),
                IntStream.range(0, texts)
                        .mapToObj(i -> Sketch.place("Note #" + i))
                        .toList())));
    }

    @Test
    void aNoteWithoutItsTextOrWithTwoOrWithoutACallIsNoted() {
        assertEquals(List.of("has no text."), Paper.messages("REF-005", note(1, 0)));
        assertEquals(List.of("has a text at 2 places."), Paper.messages("REF-005", note(1, 2)));
        assertEquals(List.of("has a text, and nothing calls it."), Paper.messages("REF-005", note(0, 1)));
        assertEquals(List.of("REF-005:local-plan:32"), Paper.fingerprints("REF-005", note(1, 0)));
        assertEquals(Severity.NOTE, Paper.findings("REF-005", note(1, 0)).get(0).severity());
    }

    @Test
    void aNoteThatIsCalledTwiceRaisesNothing() {
        assertEquals(List.of(), Paper.messages("REF-005", note(2, 1)));
    }

    @Test
    void contentsAndBodyThatDifferAreNotedOnceADocument() {
        Dossier dossier = Paper.of(outline -> outline.addParts(
                Paper.part("Annex I", true, true),
                Paper.part("Annex II", true, false),
                Paper.part("Annex III", false, true)));

        assertEquals(
                List.of(
                        "lists Annex II in its contents without a heading in the body, and has Annex III in the body and"
                                + " not in its contents."),
                Paper.messages("REF-006", dossier));
    }

    @Test
    void partsThatOnlyTheContentsOrOnlyTheBodyHasAreNotedAlone() {
        assertEquals(
                List.of("lists Annex II, Annex III and Annex IV in its contents without a heading in the body."),
                Paper.messages(
                        "REF-006",
                        Paper.of(outline -> outline.addParts(
                                Paper.part("Annex I", true, true),
                                Paper.part("Annex II", true, false),
                                Paper.part("Annex III", true, false),
                                Paper.part("Annex IV", true, false)))));
        assertEquals(
                List.of("has Annex II and Annex III in the body and not in its contents."),
                Paper.messages(
                        "REF-006",
                        Paper.of(outline -> outline.addParts(
                                Paper.part("Annex I", true, true),
                                Paper.part("Annex II", false, true),
                                Paper.part("Annex III", false, true),
                                Paper.part("Annex IV", true, true)))));
    }

    @Test
    void partsBelowWhatTheContentsListAndTextsWithoutContentsRaiseNothing() {
        assertEquals(
                List.of(),
                Paper.messages(
                        "REF-006",
                        Paper.of(outline -> outline.addParts(
                                Paper.part("Section 1", true, true),
                                Paper.part("Section 1.1", false, true),
                                Paper.part("Section 1.2", false, true)))));
        assertEquals(
                List.of(),
                Paper.messages(
                        "REF-006", Paper.of(outline -> outline.addParts(Paper.part("Section 1", false, false)))));
    }

    private static Dossier opinions(String place, String issuer) {
        return Paper.with(
                dossier -> dossier.addDocuments(
                        Paper.cited("Opinion 425/2007", "Opinion", "body:venice-commission", "Annex IV, Item #1"),
                        Paper.cited("local:analysis", "Comparative analysis", issuer, place)),
                outline -> outline.addListings(Paper.completeList("Annex IV", Content.OPINIONS)));
    }

    @Test
    void aFullListThatLacksATextOfTheSameIssuerIsReported() {
        Dossier dossier = opinions("Section 1", "body:venice-commission");

        assertEquals(
                List.of("says that it is complete and lacks Comparative analysis."),
                Paper.messages("REF-007", dossier));
        assertEquals(List.of("full list", "Comparative analysis"), Paper.quotes("REF-007", dossier));
        assertEquals(List.of("REF-007:local-plan:Annex IV"), Paper.fingerprints("REF-007", dossier));
    }

    @Test
    void allTextsThatAFullListLacksAreNamed() {
        Dossier dossier = Dossier.builder()
                .from(opinions("Section 1", "body:venice-commission"))
                .addDocuments(Paper.cited("local:study", "Study on judges", "body:venice-commission", "Section 2"))
                .build();

        assertEquals(
                List.of("says that it is complete and lacks Comparative analysis; Study on judges."),
                Paper.messages("REF-007", dossier));
    }

    @Test
    void textsOfOthersAndTextsInTheListAndListsThatAreNotFullRaiseNothing() {
        assertEquals(List.of(), Paper.messages("REF-007", opinions("Section 1", "body:greco")));
        assertEquals(List.of(), Paper.messages("REF-007", opinions("Annex IV, Item #2", "body:venice-commission")));
        assertEquals(
                List.of(),
                Paper.messages(
                        "REF-007",
                        Dossier.builder()
                                .from(opinions("Section 1", "body:venice-commission"))
                                .outlines(List.of(Outline.builder()
                                        .document(Sketch.DOCUMENT)
                                        .addListings(new Outline.Listing(
                                                "", Sketch.place("Annex IV"), Set.of(Content.OPINIONS), false))
                                        .build()))
                                .build()));
    }

    @Test
    void aFullListOfActsHasThoseOfItsKinds() {
        Outline.Listing list = Paper.completeList("Annex V", Content.ACCESSIONS);
        Dossier dossier = Paper.with(
                dossiers -> dossiers.addTreatyActions(
                        Paper.accession("ETS 018", "2010", "Annex V, Row 1", "2010-03", "Section 1"),
                        Paper.accession("ETS 173", "2020", "Section 2"),
                        Sketch.action(
                                Identifier.parse("ETS 185"),
                                TreatyAction.Kind.REQUEST,
                                Sketch.dated(
                                        Identifier.parse("ETS 185"),
                                        ClaimProperty.REQUESTED,
                                        "asked",
                                        "in 2022",
                                        "2022",
                                        "Section 3"))),
                outline -> outline.addListings(list));

        assertEquals(
                List.of(
                        "says that it is complete and lacks Kazakhstan × ETS 173 (Criminal Law Convention on Corruption)."),
                Paper.messages("REF-007", dossier));
    }

    private static Claim count(Subject subject, String amount, String unit, Datum.Bound bound) {
        return Paper.claim(
                subject,
                ClaimProperty.COUNT,
                "",
                amount + " " + unit,
                new Datum.Figure(new BigDecimal(amount), unit, bound),
                "Section 1");
    }

    private static Dossier counting(String amount, String unit, Datum.Bound bound) {
        return Sketch.dossier(
                plan -> plan.addComponents(
                        Sketch.component("a", Component.Kind.THEME, Sketch.component("a1", Component.Kind.AREA)),
                        Sketch.component("b", Component.Kind.THEME)),
                count(Subject.of(Sketch.PROGRAMME), amount, unit, bound));
    }

    @Test
    void aCountThatIsNotWhatThereIsIsReported() {
        Dossier dossier = counting("3", "themes", Datum.Bound.EXACT);

        assertEquals(List.of("is said to have \"3 themes\"; there are 2 of them."), Paper.messages("REF-008", dossier));
        assertEquals(List.of("3 themes", "Title of a", "Title of b"), Paper.quotes("REF-008", dossier));
        assertEquals(List.of("REF-008:plan:themes at Section 1"), Paper.fingerprints("REF-008", dossier));
    }

    @Test
    void countsThatAreRightOrBoundedOrOfWhatIsNotRecordedRaiseNothing() {
        assertEquals(List.of(), Paper.messages("REF-008", counting("2", "themes", Datum.Bound.EXACT)));
        assertEquals(List.of(), Paper.messages("REF-008", counting("1", "priority area", Datum.Bound.EXACT)));
        assertEquals(List.of(), Paper.messages("REF-008", counting("1", "themes", Datum.Bound.MORE_THAN)));
        assertEquals(List.of(), Paper.messages("REF-008", counting("5", "sectors", Datum.Bound.EXACT)));
        assertEquals(List.of(), Paper.messages("REF-008", counting("5", "conventions", Datum.Bound.EXACT)));
    }

    @Test
    void anUncertainCountIsUndetermined() {
        assertEquals(
                1,
                Paper.unknowns("REF-008", counting("3", "themes", Datum.Bound.ABOUT))
                        .size());
    }

    private static Dossier members(String amount, String date) {
        return Paper.with(dossier -> dossier.addDocuments(Paper.document(Sketch.DOCUMENT, date))
                .addClaims(count(
                        Subject.of(Identifier.parse("body:council-of-europe")),
                        amount,
                        "member States",
                        Datum.Bound.EXACT)));
    }

    @Test
    void membersAreCountedOnTheDateOfTheDocument() {
        assertEquals(List.of(), Paper.messages("REF-008", members("46", "2024-05-01")));
        assertEquals(
                List.of("is said to have \"47 member States\"; there are 46 of them."),
                Paper.messages("REF-008", members("47", "2022-03-16")));
        assertEquals(List.of(), Paper.messages("REF-008", members("47", "2022-03-15")));
    }

    @Test
    void conventionsAreCountedWhereTheRecordIsComplete() {
        Completeness promise = new Completeness(
                Sketch.STATE,
                Completeness.Fact.TREATY_ACTIONS,
                LocalDate.parse("2023-10-05"),
                "",
                Sketch.place("Annex V"));
        Dossier dossier = Paper.with(dossiers -> dossiers.addTreatyActions(
                        Paper.accession("ETS 018", "2010", "Annex V, Row 1"),
                        Paper.accession("ETS 173", "2020", "Annex V, Row 2"))
                .addClaims(count(Subject.of(Sketch.STATE), "3", "conventions ratified", Datum.Bound.EXACT)));

        assertEquals(List.of(), Paper.messages("REF-008", dossier));
        assertEquals(
                List.of("is said to have \"3 conventions ratified\"; there are 2 of them."),
                Paper.messages(
                        "REF-008",
                        Dossier.builder().from(dossier).addCompleteness(promise).build()));
    }

    @Test
    void annexesToWhichNothingRefersAreNotedWhereOthersAreCited() {
        assertEquals(List.of("never refers to Annex I."), Paper.messages("REF-009", outlined("Annex II")));
        assertEquals(List.of(), Paper.messages("REF-009", outlined("Section 1.1")));
        assertEquals(List.of("never refers to Annex I."), Paper.messages("REF-009", outlined("Annex II, Table 1")));
        assertEquals(
                List.of("never refers to Annex I and Annex III."),
                Paper.messages(
                        "REF-009",
                        Paper.of(outline -> outline.addParts(
                                        Paper.part("Annex I"), Paper.part("Annex II"), Paper.part("Annex III"))
                                .addCrossReferences(Paper.reference("Annex II")))));
    }

    private static Dossier planned(Claim... claims) {
        Activity first = Sketch.activity(
                "1",
                activity -> activity.addServes(Address.parse("plan/a/a1"))
                        .addTopics(Sketch.at("1", Stated.of("Fraud")), Sketch.at("2", Stated.of("Bribery"))));
        Activity second = Sketch.activity("2", activity -> activity.addServes(Address.parse("plan/b")));
        return Sketch.dossier(
                plan -> plan.addComponents(
                                Sketch.component(
                                        "a", Component.Kind.THEME, Sketch.component("a1", Component.Kind.AREA)),
                                Sketch.component(
                                        "b", Component.Kind.THEME, Sketch.component("b1", Component.Kind.AREA)))
                        .addActivities(first, second),
                claims);
    }

    private static Claim counted(String part, String amount, String unit) {
        return count(Subject.of(Address.parse(part)), amount, unit, Datum.Bound.EXACT);
    }

    @Test
    void activitiesAreCountedInThePlanAndInThePartThatTheyServe() {
        Dossier whole = planned(counted("plan", "3", "activities"));
        Dossier part = planned(counted("plan/a", "2", "activities"));

        assertEquals(
                List.of("is said to have \"3 activities\"; there are 2 of them."), Paper.messages("REF-008", whole));
        assertEquals(List.of("3 activities", "Title of 1", "Title of 2"), Paper.quotes("REF-008", whole));
        assertEquals(List.of("is said to have \"2 activities\"; there is only one."), Paper.messages("REF-008", part));
        assertEquals(List.of("2 activities", "Title of 1"), Paper.quotes("REF-008", part));
    }

    @Test
    void topicsAreCountedInTheirActivity() {
        Dossier dossier = planned(counted("plan/activities/1", "3", "topics"));

        assertEquals(List.of("is said to have \"3 topics\"; there are 2 of them."), Paper.messages("REF-008", dossier));
        assertEquals(List.of("3 topics", "Fraud", "Bribery"), Paper.quotes("REF-008", dossier));
        assertEquals(List.of(), Paper.messages("REF-008", planned(counted("plan", "3", "topics"))));
    }

    @Test
    void partsAreCountedOnlyInThePartThatIsSaidToHaveThem() {
        assertEquals(
                List.of("is said to have \"2 areas\"; there is only one."),
                Paper.messages("REF-008", planned(counted("plan/a", "2", "areas"))));
        assertEquals(List.of(), Paper.messages("REF-008", planned(counted("plan", "2", "areas"))));
    }

    @Test
    void aFigureThatIsNoCountIsComparedWithNothing() {
        Claim share = Paper.claim(
                Subject.of(Sketch.PROGRAMME),
                ClaimProperty.SECURED_SHARE,
                "",
                "5 themes",
                new Datum.Figure(new BigDecimal("5"), "themes", Datum.Bound.EXACT),
                "Section 1");

        assertEquals(List.of(), Paper.messages("REF-008", planned(share)));
    }

    @Test
    void theActsOfOneStateAreCountedAndEachConventionIsShownWhereItFirstStands() {
        Identifier other = Identifier.parse("UZ");
        TreatyAction foreign = TreatyAction.builder()
                .from(Paper.accession("ETS 018", "2011", "Annex V, Row 3"))
                .actor(other)
                .claims(List.of())
                .build();
        Dossier dossier = Paper.with(dossiers -> dossiers.addTreatyActions(
                        foreign,
                        Paper.accession("ETS 173", "2020", "Section 4", "2020-05", "Section 3"),
                        Paper.accession("ETS 185", "2021", "Section 5"))
                .addClaims(count(Subject.of(Sketch.STATE), "3", "conventions ratified", Datum.Bound.EXACT)));

        assertEquals(
                List.of("is said to have \"3 conventions ratified\"; there are 2 of them."),
                Paper.messages("REF-008", recorded(dossier, Sketch.STATE)));
        assertEquals(
                List.of("3 conventions ratified", "on 2020-05", "on 2021"),
                Paper.quotes("REF-008", recorded(dossier, Sketch.STATE)));
        assertEquals(List.of(), Paper.messages("REF-008", recorded(dossier, other)));
    }

    private static Dossier recorded(Dossier dossier, Identifier state) {
        return Dossier.builder()
                .from(dossier)
                .addCompleteness(new Completeness(
                        state,
                        Completeness.Fact.TREATY_ACTIONS,
                        LocalDate.parse("2023-10-05"),
                        "",
                        Sketch.place("Annex V")))
                .build();
    }

    private static Dossier listingActs(Outline.Listing list) {
        return Paper.with(
                dossiers -> dossiers.addTreatyActions(
                        Paper.accession("ETS 018", "2010", "Annex V, Row 1"),
                        Paper.accession("ETS 173", "2020", "Section 2")),
                outline -> outline.addListings(list));
    }

    @Test
    void aListThatDoesNotCallItselfCompleteOrHoldsOtherThingsLacksNothing() {
        Outline.Listing open = new Outline.Listing("some", Sketch.place("Annex V"), Set.of(Content.ACCESSIONS), false);

        assertEquals(
                1,
                Paper.messages("REF-007", listingActs(Paper.completeList("Annex V", Content.ACCESSIONS)))
                        .size());
        assertEquals(List.of(), Paper.messages("REF-007", listingActs(open)));
        assertEquals(
                List.of(), Paper.messages("REF-007", listingActs(Paper.completeList("Annex V", Content.OPINIONS))));
    }

    @Test
    void aFullListOfTheActsOfOneStateNeedNotHaveThoseOfAnother() {
        Identifier convention = Identifier.parse("ETS 185");
        Identifier other = Identifier.parse("UZ");
        Claim joined = Claim.builder()
                .from(Sketch.dated(convention, ClaimProperty.CONSENTED, "Accession", "in 2021", "2021", "Section 3"))
                .subject(Subject.of(other, convention))
                .build();
        TreatyAction foreign = TreatyAction.builder()
                .actor(other)
                .convention(convention)
                .kind(TreatyAction.Kind.ACCESSION)
                .addClaims(joined)
                .build();
        Dossier dossier = Paper.with(
                dossiers -> dossiers.addTreatyActions(Paper.accession("ETS 018", "2010", "Annex V, Row 1"), foreign),
                outline -> outline.addListings(Paper.completeList("Annex V", Content.ACCESSIONS)));

        assertEquals(List.of(), Paper.messages("REF-007", dossier));
    }

    @Test
    void whatAFullListLacksIsShownWhereItFirstStands() {
        Dossier dossier = Paper.with(
                dossiers -> dossiers.addTreatyActions(
                        Paper.accession("ETS 018", "2010", "Annex V, Row 1"),
                        Paper.accession("ETS 173", "2020", "Section 4", "2020-05", "Section 2")),
                outline -> outline.addListings(Paper.completeList("Annex V", Content.ACCESSIONS)));

        assertEquals(List.of("full list", "on 2020-05"), Paper.quotes("REF-007", dossier));
    }

    private static Dossier titled(String... titles) {
        List<Activity> activities = new ArrayList<>();
        for (String title : titles) {
            activities.add(Sketch.with(Sketch.dated("a" + (activities.size() + 1), "2025"), own -> own.title(title)));
        }
        return Sketch.plan(plan -> plan, activities.toArray(new Activity[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "High-Level Dialogue IV: governance after the war",
                "Steering meeting of the Horizontal Facility III",
                "Inclusive schools - phase 3",
                "Third phase of the inclusive schools",
                "Support to the Prosecution Service - Project II"
            })
    void aLaterNumberThatNothingIntroducesIsAHint(String title) {
        assertEquals(
                List.of("REF-010:plan/activities/a1"), Sketch.fingerprints("REF-010", titled(title), "2025-01-01"));
    }

    @Test
    void aLaterNumberIsIntroducedByAnEarlierOneOrByTheNameOfTheSeries() {
        List<Dossier> dossiers = List.of(
                titled("High-Level Dialogue IV", "High-Level Dialogue III", "High-Level Dialogue"),
                titled("Horizontal Facility III: seminar", "Review of the Horizontal Facility"),
                titled("15th European Conference of Electoral Management Bodies"),
                titled("Seminar on Annex IV", "Reading of Part II", "World War II and memory", "Visit of the CPT"),
                titled("Seminar on phase 1 of the plan", "Conference I"));

        dossiers.forEach(dossier -> assertEquals(List.of(), Sketch.findings("REF-010", dossier, "2025-01-01")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Judges' Forum V",
                "Phase II of the work with youth",
                "Dialogue de haut niveau IV",
                "Heritage Days, fourth edition",
                "Forum de la jeunesse III",
                "Rivers project, stage 2",
                "Deuxième phase du projet sur les tribunaux",
                "Festival du patrimoine, 3e édition",
            })
    void aLaterNumberInOtherFieldsIsAHintToo(String title) {
        assertEquals(1, Sketch.findings("REF-010", titled(title), "2025-01-01").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seminar on Protocol II to the Geneva Conventions",
                "Training on Geneva Convention IV",
                "Lecture du Titre II",
                "Partie II de la Charte",
                "Chapitre IV du code",
                "Première phase du projet",
                "1re édition du festival",
                "Visit of the Court V. Hugo",
                "Reading of Book II of the Code",
            })
    void partsOfTextsAndTreatiesAreNoSeries(String title) {
        assertEquals(List.of(), Sketch.findings("REF-010", titled(title), "2025-01-01"));
    }

    @Test
    void aSoleAnnexThatNothingCitesIsAHint() {
        Outline.Part body = new Outline.Part(Locator.parse("Section 1"), "Aims", Set.of(), false, true);
        Outline.Part annex = new Outline.Part(Locator.parse("Appendix 1"), "Activities", Set.of(), false, true);
        Outline.Part other = new Outline.Part(Locator.parse("Appendix 2"), "Budget", Set.of(), false, true);
        Outline.CrossReference reference = new Outline.CrossReference(
                "see the table", Sketch.place("Section 1"), Locator.parse("Appendix 1, Table 1"), Content.ACTIVITIES);
        Outline sole = Outline.builder()
                .document(Sketch.DOCUMENT)
                .addParts(body, annex)
                .build();

        assertEquals(1, Sketch.findings("REF-009", outlined(sole), "2025-01-01").size());
        assertEquals(
                List.of(),
                Sketch.findings(
                        "REF-009",
                        outlined(Outline.builder()
                                .from(sole)
                                .addCrossReferences(reference)
                                .build()),
                        "2025-01-01"));
        assertEquals(
                List.of(),
                Sketch.findings(
                        "REF-009",
                        outlined(Outline.builder().from(sole).addParts(other).build()),
                        "2025-01-01"));
    }

    private static Dossier outlined(Outline outline) {
        return Dossier.builder().from(Sketch.dossier()).addOutlines(outline).build();
    }
}
