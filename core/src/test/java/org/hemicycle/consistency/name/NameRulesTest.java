package org.hemicycle.consistency.name;

import static org.hemicycle.consistency.Paper.BODY;
import static org.hemicycle.consistency.Paper.OTHER;
import static org.hemicycle.consistency.Paper.definition;
import static org.hemicycle.consistency.Paper.fingerprints;
import static org.hemicycle.consistency.Paper.mention;
import static org.hemicycle.consistency.Paper.messages;
import static org.hemicycle.consistency.Paper.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hemicycle.actor.Actor;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Severity;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {

    private static Dossier naming(String... names) {
        return Paper.of(outline -> {
            for (int i = 0; i < names.length; i++) {
                outline.addMentions(mention(i + 1, names[i], "body:committee"));
            }
            return outline;
        });
    }

    @Test
    void aBodyWithTwoNamesIsReportedTheRarerOneFirst() {
        Dossier dossier = naming(
                "Congress of Local and Regional Authorities",
                "Congress of Regional and Local Authorities",
                "the Congress of Local and Regional Authorities");

        assertEquals(
                List.of(
                        "is called \"Congress of Regional and Local Authorities\" in one place and \"Congress of Local and"
                                + " Regional Authorities\" in another."),
                messages("NAM-001", dossier));
        assertEquals(
                List.of("Congress of Regional and Local Authorities", "Congress of Local and Regional Authorities"),
                quotes("NAM-001", dossier));
        assertEquals(List.of("NAM-001:body-committee"), fingerprints("NAM-001", dossier));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Congress | Congress of Local and Regional Authorities | Congress of Regional and Local Authorities",
                "Ministry of Education | Ministry of Education and Research | Norwegian Ministry of Education",
                "Lisbon Network | European Lisbon Network | Lisbon Network of Schools",
                "Committee on Crime | European Committee on Crime Problems | Committee on Crime and Justice",
            })
    void aShortFormThatFitsTwoLongOnesJoinsNeitherAndIsNoThirdName(String part, String one, String other) {
        assertEquals(
                List.of("is called \"" + one + "\" in one place and \"" + other + "\" in another."),
                messages("NAM-001", naming(part, one, other)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Congress | Congress of Authorities | Congress of Authorities of Europe",
                "Network | Lisbon Network | European Lisbon Network",
                "Norwegian Ministry of Education | Ministry of Education of Norway | Ministry of Education",
            })
    void shortFormsOfWhichEachIsPartOfTheNextAreSilent(String one, String other, String third) {
        assertEquals(List.of(), messages("NAM-001", naming(one, other, third)));
    }

    @Test
    void allNamesButTheMostFrequentOneAreGivenEachOnce() {
        assertEquals(
                List.of("is called \"Group of States\" or \"Forum of Ministers\" in one place and \"Congress of"
                        + " Authorities\" in another."),
                messages(
                        "NAM-001",
                        naming(
                                "Group of States",
                                "Congress of Authorities",
                                "Forum of Ministers",
                                "Congress of Authorities",
                                "Congress of Authorities",
                                "Forum of Ministers")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "European Committee on Crime Problems | the European Committee on crime problems",
                "Co-operation Group                   | Council of Europe Cooperation Group",
                "Commissioner for Human Rights        | Commissioner for Human Rights of Kazakhstan",
                "Norwegian Ministry of Education      | Ministry of Education of Norway",
                "European Committee on Crime Problems | the Committee",
                "European Committee on Crime Problems | its newest committee",
                "European Committee on Crime Problems | national bodies",
                "European Committee on Crime Problems | CDPC",
                "Fifteenth Conference of Bodies       | 15th CONFERENCE OF BODIES"
            })
    void formsThatReadersTakeForTheSameAndWordsThatAreNoNameAreSilent(String one, String other) {
        assertEquals(List.of(), messages("NAM-001", naming(one, other)));
    }

    @Test
    void formsThatTheDocumentDefinesAsAliasesAreSilent() {
        assertEquals(
                List.of(),
                messages(
                        "NAM-001",
                        naming("Group of States (Strasbourg Group)", "Strasbourg Group", "Group of States")));
        assertEquals(
                List.of(),
                messages(
                        "NAM-001",
                        Paper.of(outline -> outline.addDefinitions(definition(1, "Strasbourg Group", "Group of States"))
                                .addMentions(
                                        mention(2, "Strasbourg Group", "body:committee"),
                                        mention(3, "Group of States", "body:committee")))));
    }

    private static Actor actor(Citation at, String official, String... aliases) {
        return Actor.builder()
                .identifier(BODY)
                .name(Name.builder().official(official).addAliases(aliases).build())
                .kind(Actor.Kind.BODY)
                .citation(at)
                .build();
    }

    @Test
    void aliasesOfTheActorAreSilentAndOtherNamesAreComparedWithItsOwn() {
        Actor actor = actor(Sketch.place("Annex V"), "Group of States", "Strasbourg Group");

        assertEquals(
                List.of(),
                messages(
                        "NAM-001",
                        Paper.with(
                                dossier -> dossier.addActors(actor),
                                outline -> outline.addMentions(mention(1, "Strasbourg Group", "body:committee")))));
        assertEquals(
                List.of("Group of States", "Paris Group"),
                quotes(
                        "NAM-001",
                        Paper.with(
                                dossier -> dossier.addActors(actor),
                                outline -> outline.addMentions(mention(1, "Paris Group", "body:committee")))));
    }

    @Test
    void theOfficialNameIsNoQuoteWhereAnotherOneIsQuotedFromItsPlace() {
        assertEquals(
                List.of(),
                messages(
                        "NAM-001",
                        Paper.with(
                                dossier -> dossier.addActors(actor(Sketch.place("Section 1"), "Group of States")),
                                outline -> outline.addMentions(mention(1, "Paris Group", "body:committee")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Convention on Cybercrime", "Budapest Convention", "Council of Europe Convention on Cybercrime"})
    void namesInTheReferenceDataAreSilent(String other) {
        assertEquals(
                List.of(),
                messages(
                        "NAM-001",
                        Paper.of(outline -> outline.addMentions(
                                mention(1, "Convention on Cybercrime", "ETS_185"), mention(2, other, "ETS_185")))));
    }

    @Test
    void aShortFormThatFitsTwoConventionsIsReportedAndAClearOneIsNot() {
        assertEquals(
                List.of("Convention on Corruption", "Criminal Law Convention on Corruption"),
                quotes(
                        "NAM-001",
                        Paper.of(outline -> outline.addMentions(
                                mention(1, "Convention on Corruption", "ETS_173"),
                                mention(2, "Criminal Law Convention on Corruption", "ETS_173")))));
        assertEquals(
                List.of(),
                messages(
                        "NAM-001",
                        Paper.of(outline -> outline.addMentions(
                                mention(1, "Cultural Convention", "ETS_018"),
                                mention(2, "European Cultural Convention", "ETS_018")))));
    }

    @Test
    void twoDocumentsOfOneDossierThatNameABodyDifferentlyAreBothQuoted() {
        Dossier dossier = Paper.with(dossiers -> dossiers.addOutlines(
                Paper.outline(Sketch.DOCUMENT, mention(1, "Group of Experts on Violence", "body:committee")),
                Paper.outline(OTHER, mention(OTHER, 7, "Group of Experts against Violence", "body:committee"))));

        assertEquals(
                List.of("local:plan, Section 1", "local:other-plan, Section 7"),
                Paper.findings("NAM-001", dossier).get(0).evidence().stream()
                        .map(Citation::at)
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList());
    }

    @Test
    void mergedDossiersThatNameABodyDifferentlyAreReportedThoughTheMergedNameHasBothForms() {
        Dossier one = Paper.with(dossier -> dossier.addActors(actor(Sketch.place("Section 1"), "Group of Experts")));
        Dossier other = Dossier.builder()
                .name("other")
                .addActors(actor(Citation.of(OTHER, "Section 7"), "Panel of Experts"))
                .build();

        assertEquals(List.of("NAM-001:body-committee"), fingerprints("NAM-001", one.mergedWith(other, "both")));
    }

    @Test
    void aNameClaimedOfAProgrammeIsComparedWithOthersButForItsPeriod() {
        Subject plan = Subject.of(Sketch.PROGRAMME);
        Dossier dossier = Paper.with(dossiers -> dossiers.addClaims(
                Paper.claim(
                        plan,
                        ClaimProperty.NAME,
                        "",
                        "Plan for Kazakhstan 2024-2027",
                        new Datum.Word("x"),
                        "Section 1"),
                Paper.claim(
                        plan,
                        ClaimProperty.NAME,
                        "",
                        "Plan for Kazakhstan (2024-2028)",
                        new Datum.Word("x"),
                        "Section 2"),
                Paper.claim(
                        plan, ClaimProperty.NAME, "", "Programme of Co-operation", new Datum.Word("x"), "Section 3")));

        assertEquals(List.of("Programme of Co-operation", "Plan"), quotes("NAM-001", dossier));
    }

    @Test
    void aDefinedTermThatIsUsedForSomethingElseIsReported() {
        Dossier dossier = Paper.of(outline -> outline.addDefinitions(
                        definition(1, "The Convention", "European Convention on Human Rights"))
                .addMentions(mention(2, "the Convention", "ETS_005"), mention(3, "the Convention", "CETS_210")));

        assertEquals(
                List.of("stands for both European Convention on Human Rights and Istanbul Convention."),
                messages("NAM-002", dossier));
        assertEquals(List.of("European Convention on Human Rights", "the Convention"), quotes("NAM-002", dossier));
        assertEquals(List.of("NAM-002:local-plan:convention"), fingerprints("NAM-002", dossier));
    }

    @Test
    void aNameForTwoThingsIsReportedUnlessANumberOrAPointerTells() {
        assertEquals(
                1,
                messages(
                                "NAM-002",
                                Paper.of(outline -> outline.addMentions(
                                        mention(1, "Committee of Experts", "body:a"),
                                        mention(2, "Committee of Experts", "body:b"))))
                        .size());
        assertEquals(
                List.of(),
                messages(
                        "NAM-002",
                        Paper.of(outline -> outline.addMentions(
                                mention(1, "the Convention", "CETS_210"),
                                mention(2, "the Convention", "ETS_173"),
                                mention(3, "Additional Protocol", "ETS_189", "ETS 189"),
                                mention(4, "Additional Protocol", "CETS_217", "CETS 217"),
                                mention(5, "Committee of the Parties to the Convention", "body:a"),
                                mention(6, "Committee of the Parties to the Convention", "body:b"),
                                mention(7, "Protocols", "ETS_189 CETS_224")))));
    }

    @Test
    void anAcronymWithTwoMeaningsIsReported() {
        Dossier dossier = Paper.of(outline -> outline.addDefinitions(
                definition(1, "FIU", "Financial Intelligence Unit"),
                definition(2, "FIU", "Financial Monitoring Agency")));

        assertEquals(
                List.of("is expanded as \"Financial Intelligence Unit\" and as \"Financial Monitoring Agency\"."),
                messages("NAM-003", dossier));
        assertEquals(List.of("NAM-003:local-plan:fiu"), fingerprints("NAM-003", dossier));
    }

    @Test
    void aLongerAndAShorterMeaningAreOne() {
        assertEquals(
                List.of(),
                messages(
                        "NAM-003",
                        Paper.of(outline -> outline.addDefinitions(
                                definition(1, "NCP", "Priorities for Kazakhstan"),
                                definition(2, "NCP", "Priorities"),
                                definition(3, "NCP", "Priorities document"),
                                definition(4, "ACA", "Anti-corruption Agency"),
                                definition(5, "ACA", "Anti-Corruption Agency of Kazakhstan")))));
    }

    @Test
    void theNameOfAnActorIsAMeaningOfItsAcronymInItsOwnDocument() {
        Actor actor = Actor.builder()
                .identifier(BODY)
                .name(Name.builder()
                        .official("Group of Experts on Action against Violence")
                        .acronym("GREVIO")
                        .build())
                .kind(Actor.Kind.BODY)
                .citation(Sketch.place("Annex V"))
                .build();
        Dossier dossier = Paper.with(
                dossiers -> dossiers.addActors(actor),
                outline -> outline.addDefinitions(definition(1, "GREVIO", "Group of Experts on Combating Violence")));

        assertEquals(1, messages("NAM-003", dossier).size());
        assertEquals(
                List.of(),
                messages(
                        "NAM-003",
                        Paper.with(
                                dossiers -> dossiers.addActors(Actor.builder()
                                        .from(actor)
                                        .citation(Citation.of(OTHER, "Annex V"))
                                        .build()),
                                outline -> outline.addDefinitions(
                                        definition(1, "GREVIO", "Group of Experts on Combating Violence")))));
    }

    @Test
    void aNumberThatIsNotThatOfTheConventionIsReportedWithAPlaceThatHasTheRightOne() {
        Dossier dossier = Paper.of(outline -> outline.addMentions(
                mention(1, "Criminal Law Convention on Corruption", "ETS_173", "ETS 174"),
                mention(2, "Criminal Law Convention on Corruption", "ETS_173", "ETS 173")));

        assertEquals(List.of("bears the number ETS 174; its own is ETS 173."), messages("NAM-004", dossier));
        assertEquals(2, Paper.findings("NAM-004", dossier).get(0).evidence().size());
        assertEquals(Severity.ERROR, Paper.findings("NAM-004", dossier).get(0).severity());
    }

    @Test
    void severalNumbersAreAllGiven() {
        Dossier dossier = Paper.of(outline ->
                outline.addMentions(mention(1, "Conventions on Corruption", "ETS_173 ETS_174", "ETS 185", "ETS 024")));

        assertEquals(
                List.of("bears the numbers ETS 024 and ETS 185; its own are ETS 173 and ETS 174."),
                messages("NAM-004", dossier));
        assertEquals(
                "Print ETS 173 and ETS 174, or the title of ETS 024 and ETS 185.",
                Paper.findings("NAM-004", dossier).get(0).suggestion().orElseThrow());
    }

    @Test
    void aTitleWithoutReferentIsLookedUp() {
        assertEquals(
                List.of("bears the number ETS 173; its own is ETS 174."),
                messages(
                        "NAM-004",
                        Paper.of(outline ->
                                outline.addMentions(mention(1, "Civil Law Convention on Corruption", "", "ETS 173")))));
    }

    @Test
    void numbersOfOtherSchemesOrOfUnknownTitlesAndFurtherNumbersRaiseNothing() {
        assertEquals(
                List.of(),
                messages(
                        "NAM-004",
                        Paper.of(outline -> outline.addMentions(
                                mention(1, "Convention 108", "ETS_108", "ETS 108", "CETS 223"),
                                mention(2, "Rome Statute", "local:rome-statute", "UNTS 38544"),
                                mention(3, "Convention on Nothing", "", "ETS 185"),
                                mention(4, "Standards", "CM/Rec(2017)5", "CM/Rec(2017)5")))));
    }

    @Test
    void memberStatesOfNothingAreNotedOnceADocument() {
        Dossier dossier = Paper.of(outline -> outline.addMentions(
                mention(1, "Member States", ""),
                mention(2, "the other member States", ""),
                mention(3, "member States", "body:council-of-europe-member-states"),
                mention(4, "EU Member States", "")));

        assertEquals(
                List.of("speaks of member States without saying of which organisation in 2 of 3 places."),
                messages("NAM-005", dossier));
        assertEquals(
                List.of(),
                messages(
                        "NAM-005",
                        Paper.of(outline -> outline.addMentions(
                                mention(3, "member States", "body:council-of-europe-member-states")))));
    }

    @Test
    void aSymbolWithoutItsBeginningAndAWrongSeriesAreNoted() {
        Dossier dossier = Paper.of(outline -> outline.addMentions(
                mention(1, "Rec(2017)5 on e-voting", "CM/Rec(2017)5"),
                mention(2, "Warsaw Convention (ETS No. 198)", "CETS_198")));

        assertEquals(
                List.of("is printed where the symbol is CETS 198.", "is printed where the symbol is CM/Rec(2017)5."),
                messages("NAM-006", dossier));
        assertEquals(
                List.of(),
                messages(
                        "NAM-006",
                        Paper.of(outline -> outline.addMentions(
                                mention(1, "CM/Rec(2017)5 on e-voting", "CM/Rec(2017)5"),
                                mention(2, "Warsaw Convention (CETS No. 198)", "CETS_198")))));
    }

    private static Dossier using(Outline.Mention... mentions) {
        return Paper.of(outline -> outline.addDefinitions(definition(1, "DPC", "Directorate of Programmes"))
                .addMentions(mention(2, "DPC", "body:dpc"))
                .addMentions(mentions));
    }

    @Test
    void anAcronymThatIsExpandedNowhereIsReportedWhereMostAreExpanded() {
        assertEquals(
                List.of("uses MFA without saying what it stands for."),
                messages("NAM-007", using(mention(3, "MFA", "body:ministry"))));
        assertEquals(
                List.of(),
                messages("NAM-007", using(mention(3, "MFA", "body:ministry"), mention(4, "CEC", "body:commission"))));
    }

    @Test
    void definedAndCommonAcronymsAndCompoundsOfThemRaiseNothing() {
        assertEquals(
                List.of(),
                messages(
                        "NAM-007",
                        using(
                                mention(3, "EU", "EU"),
                                mention(4, "PACE", "body:pace"),
                                mention(5, "DPC/DPC", "body:dpc"),
                                mention(6, "Venice Commission", "body:venice-commission"))));
    }

    @Test
    void conventionsWithoutNumberAreNotedInOneList() {
        Dossier dossier = Paper.of(outline -> outline.addMentions(
                mention(1, "Lanzarote Convention", "CETS_201"),
                mention(2, "Istanbul Convention", "CETS_210"),
                mention(3, "Istanbul Convention", "CETS_210", "CETS 210"),
                mention(4, "the Convention", "ETS_185"),
                mention(5, "Venice Commission", "body:venice-commission")));

        assertEquals(
                List.of("gives no number for 1 of the 2 conventions that it names: Lanzarote Convention."),
                messages("NAM-008", dossier));
        assertEquals(Severity.NOTE, Paper.findings("NAM-008", dossier).get(0).severity());
    }

    private static Dossier unnumbered(int conventions) {
        List<Outline.Mention> mentions = List.of(
                mention(1, "Lanzarote Convention", "CETS_201"),
                mention(2, "Istanbul Convention", "CETS_210"),
                mention(3, "Budapest Convention", "ETS_185"),
                mention(4, "Macolin Convention", "CETS_215"),
                mention(5, "Warsaw Convention", "CETS_198"));
        return Paper.of(
                outline -> outline.addMentions(mentions.subList(0, conventions).toArray(Outline.Mention[]::new)));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 'Lanzarote Convention, Istanbul Convention and Budapest Convention'",
        "4, 'Lanzarote Convention, Istanbul Convention, Budapest Convention and 1 more'",
        "5, 'Lanzarote Convention, Istanbul Convention, Budapest Convention and 2 more'"
    })
    void ofManyConventionsThreeAreNamed(int count, String names) {
        assertEquals(
                List.of("gives no number for any of the " + count + " conventions that it names: " + names + "."),
                messages("NAM-008", unnumbered(count)));
    }

    private static Dossier duty(String whom, Undertaking.Force force) {
        return Paper.with(dossier -> dossier.addUndertakings(Undertaking.builder()
                .key("report")
                .by(Stated.<Identifier>builder()
                        .asWritten(whom)
                        .citation(Sketch.place("Section 1"))
                        .build())
                .force(force)
                .what(Stated.of("", "Report", Sketch.place("Section 1")))
                .addConcerns(Subject.of(Identifier.parse("CETS 210")))
                .build()));
    }

    @Test
    void aDutyUnderAConventionThatIsPutOnMembersIsReported() {
        assertEquals(
                List.of("is made a duty of \"member States\", while CETS 210 (Istanbul Convention) binds its Parties."),
                messages("NAM-009", duty("member States", Undertaking.Force.OBLIGED)));
    }

    @Test
    void dutiesOfPartiesAndEncouragementsRaiseNothing() {
        assertEquals(List.of(), messages("NAM-009", duty("the Parties", Undertaking.Force.OBLIGED)));
        assertEquals(List.of(), messages("NAM-009", duty("member States that are Parties", Undertaking.Force.OBLIGED)));
        assertEquals(List.of(), messages("NAM-009", duty("member States", Undertaking.Force.ENCOURAGES)));
    }

    private static Dossier ministry(Optional<Citation> at) {
        Actor actor = Actor.builder()
                .identifier(BODY)
                .name(Name.builder()
                        .official("Ministry of Foreign Affairs")
                        .acronym("MFA")
                        .build())
                .kind(Actor.Kind.BODY)
                .citation(at)
                .build();
        return Dossier.builder()
                .from(using(mention(3, "MFA", "body:ministry")))
                .addActors(actor)
                .build();
    }

    @Test
    void anAcronymOfAnActorThatTheSameDocumentDescribesIsExplained() {
        assertEquals(List.of(), messages("NAM-007", ministry(Optional.of(Sketch.place("Annex V")))));
        assertEquals(
                1,
                messages("NAM-007", ministry(Optional.of(Citation.of(OTHER, "Annex V"))))
                        .size());
        assertEquals(1, messages("NAM-007", ministry(Optional.empty())).size());
    }

    @Test
    void aCompoundWithOnePartUnexplainedIsReportedUnlessItIsExpandedAsAWhole() {
        Dossier dossier = using(mention(3, "DPC/MFA", "body:ministry"));
        Dossier whole = Paper.of(outline -> outline.addDefinitions(
                        definition(1, "DPC", "Directorate of Programmes"), definition(1, "DPC/MFA", "Joint office"))
                .addMentions(mention(2, "DPC", "body:dpc"), mention(3, "DPC/MFA", "body:ministry")));

        assertEquals(List.of("uses DPC/MFA without saying what it stands for."), messages("NAM-007", dossier));
        assertEquals(List.of(), messages("NAM-007", whole));
    }

    @Test
    void anAcronymThatIsNotThatOfTheWellKnownThingIsReported() {
        assertEquals(
                List.of("uses VCX without saying what it stands for."),
                messages("NAM-007", using(mention(3, "VCX", "body:venice-commission"))));
    }

    @Test
    void fullNamesDoNotCountAmongTheAcronymsOfWhichMostAreExpanded() {
        assertEquals(
                List.of(),
                messages(
                        "NAM-007",
                        using(
                                mention(3, "MFA", "body:ministry"),
                                mention(4, "CEC", "body:commission"),
                                mention(5, "Venice Commission", "body:venice-commission"),
                                mention(6, "Council of Europe", "body:council-of-europe"))));
    }

    @Test
    void anAcronymWithoutExplanationIsShownWhereItFirstStands() {
        assertEquals(
                List.of("Section 3"),
                Paper.findings("NAM-007", using(mention(3, "MFA", "body:ministry"), mention(4, "MFA", "body:ministry")))
                        .get(0)
                        .evidence()
                        .stream()
                        .map(place -> place.place().toString())
                        .toList());
    }

    private static Name aliased(String official, String alias) {
        return Name.builder().official(official).addAliases(alias).build();
    }

    private static Document charter(Name name, Optional<Citation> at) {
        return AdoptedText.builder()
                .identifier(Identifier.parse("local:charter"))
                .name(name)
                .citation(at)
                .build();
    }

    @Test
    void aliasesOfADocumentAreSilentAndItsTitleIsComparedWhereItIsQuoted() {
        Outline.Mention[] mentions = {
            mention(1, "Charter of Harbours", "local:charter"), mention(2, "Seaport Code", "local:charter")
        };

        assertEquals(
                1,
                messages("NAM-001", Paper.of(outline -> outline.addMentions(mentions)))
                        .size());
        assertEquals(
                List.of(),
                messages(
                        "NAM-001",
                        Paper.with(
                                dossier -> dossier.addDocuments(
                                        charter(aliased("Charter of Harbours", "Seaport Code"), Optional.empty())),
                                outline -> outline.addMentions(mentions))));
        assertEquals(
                List.of("Charter of Harbours", "Seaport Code"),
                quotes(
                        "NAM-001",
                        Paper.with(
                                dossier -> dossier.addDocuments(
                                        charter(Name.of("Charter of Harbours"), Optional.of(Sketch.place("Annex V")))),
                                outline -> outline.addMentions(mentions[1]))));
    }

    @Test
    void aliasesOfAProgrammeAreThoseOfItsDocument() {
        Dossier dossier = Dossier.builder()
                .from(Sketch.dossier(plan -> plan.name(aliased("Charter of Harbours", "Seaport Code"))))
                .addOutlines(Paper.outline(
                        Sketch.DOCUMENT,
                        mention(1, "Charter of Harbours", "local:plan"),
                        mention(2, "Seaport Code", "local:plan")))
                .build();

        assertEquals(List.of(), messages("NAM-001", dossier));
    }

    @Test
    void aTextThatIsCitedByItsPrintedNumberIsNotNamedByIt() {
        assertEquals(
                List.of(),
                messages(
                        "NAM-001",
                        Paper.of(outline -> outline.addMentions(
                                mention(1, "Harbour Paper GR-EXT (2023) 6", "GR-EXT(2023)6"),
                                mention(2, "Seaport Code", "GR-EXT(2023)6")))));
    }
}
