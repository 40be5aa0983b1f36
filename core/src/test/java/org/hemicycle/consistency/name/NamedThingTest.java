package org.hemicycle.consistency.name;

import static org.hemicycle.consistency.Paper.OTHER;
import static org.hemicycle.consistency.Paper.definition;
import static org.hemicycle.consistency.Paper.fingerprints;
import static org.hemicycle.consistency.Paper.mention;
import static org.hemicycle.consistency.Paper.messages;
import static org.hemicycle.consistency.Paper.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NAM-001 wherever a dossier has words for a known thing. */
class NamedThingTest {

    private static final Identifier MINISTRY = Identifier.parse("body:ministry");
    private static final Identifier CHARTER = Identifier.parse("local:charter");

    private static Involvement involved(Involvement.Role role, String words, Certainty certainty, int row) {
        return Involvement.builder()
                .actor(Stated.<Identifier>builder()
                        .asWritten(words)
                        .value(MINISTRY)
                        .certainty(certainty)
                        .citation(Sketch.place("Annex 1, Row " + row))
                        .build())
                .role(role)
                .build();
    }

    private static Involvement involved(Involvement.Role role, String words, int row) {
        return involved(role, words, Certainty.STATED, row);
    }

    /** A partner of the programme, an organiser of an activity, a target group of a component. */
    private static Dossier with(String partner, String organiser, String target) {
        Component component = Component.builder()
                .from(Sketch.component("1", Component.Kind.THEME))
                .addInvolvements(involved(Involvement.Role.TARGET_GROUP, target, 3))
                .build();
        return Sketch.plan(
                plan -> plan.addInvolvements(involved(Involvement.Role.PARTNER, partner, 1))
                        .addComponents(component),
                Sketch.activity("2", row -> row.addInvolvements(involved(Involvement.Role.ORGANISER, organiser, 2))));
    }

    @Test
    void aMinistryUnderThreeNamesInThreeSheetsIsOneFinding() {
        Dossier dossier = with("Ministry of Interior", "Ministry of Internal Affairs", "Ministry for Home Affairs");

        assertEquals(List.of("NAM-001:body-ministry"), fingerprints("NAM-001", dossier));
        assertEquals(
                List.of("is called \"Ministry of Interior\" or \"Ministry of Internal Affairs\" in one place and"
                        + " \"Ministry for Home Affairs\" in another."),
                messages("NAM-001", dossier));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Academy of Justice | Academy of the Courts | Academy of Justice",
                "National Training Centre for Judges | National Judicial Training Centre | the Centre",
                "Conseil de la magistrature | Conseil des juges | Conseil de la magistrature",
                "Ministry of Labour and Social Protection | Ministry of Labour and Social Policy | Ministry of Labour",
                "Agency for Data, Media and Elections | Data and Media Agency | Agency for Data, Media and Elections",
                "Chairperson of the Bar | National Chamber of Lawyers | Bar Association",
            })
    void partnersOrganisersAndTargetGroupsAreCompared(String partner, String organiser, String target) {
        assertEquals(List.of("NAM-001:body-ministry"), fingerprints("NAM-001", with(partner, organiser, target)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the Ministry",
                "Ministry",
                "MIA",
                "its secretariat",
                "experts of the Home Office",
                "Experts of the Home Office",
                "relevant services",
                "representatives of the Home Office",
                "Chairperson of the Home Office Board",
                "Minister of the Interior",
                "Deputy Head of the Police",
                "Home Office and Ministry of Justice",
                "Home Office, Supreme Court",
                "Home Office/OSCE",
                "OSCE/Home Office",
                "Home Office: 90%",
                "Council of Europe",
                "European Union assistance to the Home Office",
                "Ministry of Internal Affairs (MIA)",
                "Ministry of Internal Affairs of the Republic of Norland",
                "organises the seminar",
                "Morocco"
            })
    void descriptionsRolesListsAndShortFormsAreNoFurtherName(String words) {
        assertEquals(
                List.of(),
                messages(
                        "NAM-001",
                        with("Ministry of Internal Affairs", words, "Ministry of Internal Affairs of Norland")));
    }

    @Test
    void wordsThatAreOnlyInferredNameNobody() {
        Dossier dossier = Sketch.plan(Sketch.activity(
                "1",
                row -> row.addInvolvements(
                        involved(Involvement.Role.ORGANISER, "Ministry of Internal Affairs", 1),
                        involved(Involvement.Role.PARTNER, "Home Office", Certainty.INFERRED, 2))));

        assertEquals(List.of(), messages("NAM-001", dossier));
    }

    @Test
    void anOfficeThatIsOnlyNamedByOfficesIsComparedByThem() {
        assertEquals(
                1,
                messages("NAM-001", with("Minister of Justice", "Minister for Legal Affairs", "Minister of Justice"))
                        .size());
    }

    private static Undertaking undertaking(String key, String by, String addressee) {
        return Undertaking.builder()
                .key(key)
                .by(named(by, MINISTRY, "Section 4"))
                .addAddressees(named(addressee, Identifier.parse("body:school"), "Section 5"))
                .force(Undertaking.Force.REQUESTS)
                .what(Stated.of("", "Report", Sketch.place("Section 4")))
                .build();
    }

    private static Stated<Identifier> named(String words, Identifier thing, String place) {
        return Stated.of(words, thing, Sketch.place(place));
    }

    @Test
    void whoUndertakesSomethingAndToWhomItIsAddressedIsNamed() {
        Dossier dossier = Paper.with(dossiers -> dossiers.addUndertakings(
                undertaking("a", "Directorate of Programmes", "School of Magistrates"),
                undertaking("b", "Department of Programmes", "School for Judges"),
                undertaking("c", "the Directorate", "its teachers")));

        assertEquals(List.of("NAM-001:body-ministry", "NAM-001:body-school"), fingerprints("NAM-001", dossier));
    }

    @Test
    void claimsAboutWhoseSomethingIsNameItToo() {
        Dossier dossier = Paper.with(
                dossiers -> dossiers.addClaims(
                        Paper.claim(
                                Subject.of(CHARTER),
                                ClaimProperty.ISSUED_BY,
                                "",
                                "Ministry of Ports",
                                new Datum.Word("body:ministry"),
                                "Section 2"),
                        Paper.claim(
                                Subject.of(CHARTER),
                                ClaimProperty.ISSUED_BY,
                                "",
                                "issued by the Ministry",
                                new Datum.Word("body:ministry"),
                                "Section 3")),
                outline -> outline.addMentions(mention(5, "Department of Harbours", "body:ministry")));

        assertEquals(List.of("Ministry of Ports", "Department of Harbours"), quotes("NAM-001", dossier));
    }

    @Test
    void whatAMentionAndASheetHaveFromOnePlaceCountsOnce() {
        Dossier dossier = Dossier.builder()
                .from(Sketch.plan(Sketch.activity(
                        "1",
                        row -> row.addInvolvements(
                                involved(Involvement.Role.ORGANISER, "Home Office", 1),
                                involved(Involvement.Role.PARTNER, "Home Office", 1)))))
                .addOutlines(Paper.outline(
                        Sketch.DOCUMENT,
                        mention(1, "Ministry of Internal Affairs", "body:ministry"),
                        mention(2, "Ministry of Internal Affairs", "body:ministry")))
                .build();

        assertEquals(
                List.of("is called \"Home Office\" in one place and \"Ministry of Internal Affairs\" in another."),
                messages("NAM-001", dossier));
    }

    @Test
    void theSubjectIsToldByANameThatTheDocumentHas() {
        Actor actor = Actor.builder()
                .identifier(MINISTRY)
                .name(Name.builder()
                        .official("Ministry in Charge of Ports")
                        .shortForm("Harbours")
                        .build())
                .kind(Actor.Kind.BODY)
                .build();
        Dossier dossier = Paper.with(
                dossiers -> dossiers.addActors(actor),
                outline -> outline.addMentions(
                        mention(1, "Harbour Department", "body:ministry"),
                        mention(2, "Ministry of Ports and Harbours", "body:ministry"),
                        mention(3, "Ministry of Ports and Harbours", "body:ministry")));

        assertEquals(
                "Ministry of Ports and Harbours",
                Paper.findings("NAM-001", dossier).get(0).subject());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "European Convention for Human Rights | Additional Protocol to the European Convention on Human Rights |"
                        + " ETS_005 | ETS_009 | 1",
                "Convention on Cybercrime | Second Additional Protocol to the Council of Europe Convention on Computer Crime |"
                        + " ETS_185 | CETS_224 | 1",
                "Criminal Law Convention on Corruption | protocol to the Criminal Convention against Corruption |"
                        + " ETS_173 | ETS_191 | 1",
                "Convention 108 | Protocol amending the Convention on Personal Data | ETS_108 | CETS_223 | 1",
                "Convention on Cybercrime | Second Additional Protocol to the Council of Europe Convention on Cybercrime on"
                        + " enhanced cooperation | ETS_185 | CETS_224 | 0",
                "Criminal Law Convention on Corruption | Additional Protocol to the Criminal Law Convention on Corruption |"
                        + " ETS_173 | ETS_191 | 0",
                "Budapest Convention | Additional Protocol to the Convention | ETS_185 | CETS_224 | 0",
                "Budapest Convention | its Additional Protocol | ETS_185 | CETS_224 | 0",
                "European Convention on Human Rights | Protocol No. 14 to the Convention for the Protection of Human Rights"
                        + " and Fundamental Freedoms, amending the control system of the Convention | ETS_005 | CETS_194 | 0"
            })
    void theTitleOfAProtocolNamesItsConvention(
            String convention, String protocol, String one, String other, int findings) {
        Dossier dossier =
                Paper.of(outline -> outline.addMentions(mention(1, convention, one), mention(2, protocol, other)));

        assertEquals(
                findings == 0 ? List.of() : List.of("NAM-001:" + one.replace('_', '-')),
                fingerprints("NAM-001", dossier));
    }

    @Test
    void theNumberOfTheConventionWithinTheTitleOfItsProtocolIsInPlace() {
        String title = "Additional Protocol to the Convention on Cybercrime";
        Dossier right = Paper.of(outline -> outline.addMentions(
                mention(1, title + " (ETS No. 185)", "ETS_189", "ETS 185"),
                mention(2, title + " (ETS No. 185)", "ETS_189", "ETS 185", "ETS 189")));
        Dossier wrong = Paper.of(outline -> outline.addMentions(
                mention(1, title, "ETS_189", "ETS 185", "CETS 224"),
                mention(2, "Additional Protocol", "ETS_189", "ETS 185"),
                mention(3, "Additional Protocol to the Convention", "ETS_189", "ETS 185")));

        assertEquals(List.of(), messages("NAM-004", right));
        assertEquals(3, messages("NAM-004", wrong).size());
    }

    @Test
    void anOrganOfAConventionHasAName() {
        String other = "Committee of States that Joined";
        assertEquals(
                1,
                messages(
                                "NAM-001",
                                Paper.of(outline -> outline.addMentions(
                                        mention(1, "Committee of the Parties to the Convention", "body:a"),
                                        mention(2, other, "body:a"))))
                        .size());
        assertEquals(
                1,
                messages(
                                "NAM-001",
                                Paper.of(outline -> outline.addMentions(
                                        mention(1, "Bureau of the Assembly", "body:a"),
                                        mention(2, "Presidential Committee", "body:a"))))
                        .size());
        assertEquals(
                List.of(),
                messages(
                        "NAM-001",
                        Paper.of(outline -> outline.addMentions(
                                mention(1, "Committee of the Parties to the Convention", "body:a"),
                                mention(2, "Committee of the Parties to the Istanbul Convention", "body:a"),
                                mention(3, "Committee of the Parties", "body:a"),
                                mention(4, "the Parties to the Convention", "body:a")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Neighbourhood Policy | Council of Europe policy towards its immediate neighbourhood | 0",
                "Neighbourhood Policy | Council of Europe policy towards neighbouring regions | 0",
                "Neighbourhood Policy | a policy towards nearby regions | 0",
                "Eastern Facility | European Union assistance to the east | 0",
                "Rule of Law Checklist | Venice Commission guidance on courts | 0",
                "Neighbourhood Policy | Council of Europe Policy towards Neighbouring Regions | 1",
                "Eastern Facility | European Union Facility for the East | 1",
                "Committee on crime problems | Group of States against crime | 1"
            })
    void aDescriptionIsNoNameAndANameIsNoDescription(String one, String other, int findings) {
        assertEquals(
                findings,
                messages(
                                "NAM-001",
                                Paper.of(outline -> outline.addMentions(
                                        mention(1, one, "local:policy"), mention(2, other, "local:policy"))))
                        .size());
    }

    private static Document paper(Identifier identifier, String title, Citation... at) {
        return AdoptedText.builder()
                .identifier(identifier)
                .name(Name.of(title))
                .citation(List.of(at).stream().findFirst())
                .build();
    }

    private static Dossier first(Outline.Mention... mentions) {
        return Paper.with(
                dossier -> dossier.addDocuments(paper(Sketch.DOCUMENT, "Plan for Norland")),
                outline -> outline.addMentions(mentions));
    }

    private static Dossier second(Outline.Mention... mentions) {
        return Dossier.builder()
                .name("second")
                .addDocuments(paper(OTHER, "Plan for Sudland"))
                .addOutlines(Paper.outline(OTHER, mentions))
                .build();
    }

    @Test
    void mergedDocumentsThatCiteOneTextUnderTwoTitlesAreTold() {
        Dossier one = first(mention(1, "Charter of Harbours", "local:charter"));
        Dossier other = second(mention(OTHER, 7, "Seaport Code", "local:charter"));
        String said = "is called \"Seaport Code\" in Plan for Sudland and \"Charter of Harbours\" in Plan for Norland.";

        assertEquals(List.of(said), messages("NAM-001", one.mergedWith(other, "both")));
        assertEquals(
                messages("NAM-001", other.mergedWith(one, "both")), messages("NAM-001", one.mergedWith(other, "both")));
        assertEquals(
                2,
                Paper.findings("NAM-001", one.mergedWith(other, "both")).get(0).evidence().stream()
                        .map(Citation::document)
                        .distinct()
                        .count());
    }

    @Test
    void mergedDescriptionsOfOneTextAreToldWithWhatElseCallsItOtherwise() {
        Dossier one = Dossier.builder()
                .from(first(mention(1, "Seaport Code", "local:charter")))
                .addDocuments(paper(CHARTER, "Charter of Harbours", Sketch.place("Section 9")))
                .build();
        Dossier other = Dossier.builder()
                .from(second(mention(OTHER, 7, "Rules of Quays", "local:charter")))
                .addDocuments(paper(CHARTER, "Rules of Quays", Citation.of(OTHER, "Section 8")))
                .build();

        List<Finding> found = Paper.findings("NAM-001", one.mergedWith(other, "both"));

        assertEquals(1, found.size());
        assertTrue(found.get(0).message().contains("\"Charter of Harbours\" in Plan for Norland"));
        assertTrue(found.get(0).message().contains("\"Seaport Code\" in Plan for Norland"));
        assertTrue(found.get(0).message().contains("\"Rules of Quays\" in Plan for Sudland"));
    }

    @Test
    void aTextThatIsMergedWithOneThatCitesItOtherwiseIsToldByItsOwnTitlePage() {
        Dossier one = first();
        Dossier other = second(mention(OTHER, 7, "Norland Strategy", "local:plan"));

        assertEquals(
                List.of(
                        "is called \"Norland Strategy\" in Plan for Sudland and \"Plan for Norland\" in Plan for Norland."),
                messages("NAM-001", one.mergedWith(other, "both")));
        assertEquals(List.of(), messages("NAM-001", first(mention(1, "Norland Strategy", "local:plan"))));
        assertEquals(
                List.of(),
                messages(
                        "NAM-001",
                        one.mergedWith(second(mention(OTHER, 7, "Plan for Norland", "local:plan")), "both")));
    }

    @Test
    void mergedDocumentsThatCiteOneTextInFormsOfOneTitleAreSilent() {
        Dossier one = first(mention(1, "Charter of Harbours", "local:charter"));

        assertEquals(
                List.of(),
                messages(
                        "NAM-001",
                        one.mergedWith(second(mention(OTHER, 7, "the CHARTER of harbours", "local:charter")), "both")));
        assertEquals(
                List.of(),
                messages(
                        "NAM-001",
                        one.mergedWith(
                                second(mention(OTHER, 7, "European Charter of Harbours", "local:charter")), "both")));
    }

    @Test
    void anAcronymIsKeptAsTheListOfAcronymsHasIt() {
        Outline.Definition[] list = {
            entry("FIU", "Financial Intelligence Unit", 1),
            entry("DPC", "Directorate of Programmes", 2),
            entry("ACA", "Anti-corruption Agency", 3)
        };
        Dossier dossier = Paper.of(outline -> outline.addDefinitions(list)
                .addDefinitions(definition(9, "FIU", "Finance Information Office"))
                .addDefinitions(definition(10, "FIU", "Finance Information Office")));

        assertEquals(
                Optional.of("Expand it as \"Financial Intelligence Unit\" throughout."),
                Paper.findings("NAM-003", dossier).get(0).suggestion());
    }

    private static Outline.Definition entry(String term, String meaning, int row) {
        return new Outline.Definition(term, meaning, Sketch.place("Section 1, Table 1, Row " + row));
    }

    @Test
    void anAcronymThatAListHasTwiceCanBeKeptForOneOfThemOnly() {
        Dossier dossier = Paper.of(outline -> outline.addDefinitions(
                entry("FIU", "Financial Intelligence Unit", 1),
                entry("DPC", "Directorate of Programmes", 2),
                entry("ACA", "Anti-corruption Agency", 3),
                entry("FIU", "Financial Monitoring Agency", 4)));
        Dossier known = Paper.of(outline -> outline.addDefinitions(
                definition(1, "CC", "Convention on Cybercrime"), definition(2, "CC", "European Cultural Convention")));

        for (Dossier each : List.of(dossier, known)) {
            assertEquals(
                    Optional.of("Keep it for one of them, and shorten the other one otherwise."),
                    Paper.findings("NAM-003", each).get(0).suggestion());
        }
    }

    @Test
    void withoutAListTheMostFrequentExpansionIsKept() {
        List<Outline.Definition> three = new ArrayList<>(List.of(
                definition(1, "FXC", "Forum of Co-operation"),
                definition(2, "FXC", "Fund of Countries"),
                definition(3, "FXC", "Fund of Countries")));

        assertEquals(
                Optional.of("Expand it as \"Fund of Countries\" throughout."),
                Paper.findings("NAM-003", Paper.of(outline -> outline.addAllDefinitions(three)))
                        .get(0)
                        .suggestion());
    }
}
