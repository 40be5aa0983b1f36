package org.hemicycle.testkit.sample;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Development;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Milestone;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a drafter would correct in the Priorities with Kazakhstan. */
final class PrioritiesCorrections {

    private static final Identifier DOCUMENT = Identifier.parse("GR-EXT(2023)6");
    private static final Identifier KAZAKHSTAN = Identifier.parse("KZ");
    private static final Identifier PROSECUTORS = Identifier.parse("body:ccpe");
    private static final Identifier HUMAN_RIGHTS = Identifier.treaty(5);
    private static final Identifier INFORMATION_CENTRES = Identifier.parse("body:enic-network");
    private static final Identifier CORRUPTION = Identifier.treaty(173);
    private static final Identifier CYBERCRIME = Identifier.treaty(185);
    private static final Identifier CENTRAL_ASIA =
            Identifier.parse("local:central-asia-rule-of-law-programme-2020-2023");
    private static final String TITLE = "Neighbourhood Co-operation Priorities with Kazakhstan 2024-2027";
    private static final String RULE_OF_LAW =
            "Joint Programme European Union/Council of Europe Central Asia Rule of Law";
    private static final String JOINT_PROGRAMME =
            "Joint European Union/Council of Europe Central Asia Rule of Law Programme 2020-2023";
    private static final String HELP = "European Programme for Human Rights Education for Legal Professionals";
    private static final Address INSTITUTIONS = Address.parse("ncp/rule-of-law/2.2.1");
    private static final Address CRIME = Address.parse("ncp/rule-of-law/2.2.2");

    private PrioritiesCorrections() {}

    static List<Correction> all() {
        return Stream.of(
                        goals(),
                        funding(),
                        risks(),
                        List.of(training()),
                        programmes(),
                        conventions(),
                        statements(),
                        references(),
                        names(),
                        partners())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Correction> goals() {
        return List.of(Correction.of(
                "The summary and section 3.2 list goal 3 with the others, as the theme on the rule of law does.",
                Edits.programme("ncp", PrioritiesCorrections::listHealth),
                "SDG-002:ncp:4-5-8-10-16",
                "SDG-003:ncp"));
    }

    private static Programme.Builder listHealth(Programme.Builder programme) {
        String words = "Goals 3, 4, 5, 8, 10 and 16";
        Predicate<SdgLink> isListed =
                link -> link.subject().equals(Address.of("ncp")) && link.manner() == SdgLink.Manner.LISTED;
        List<SdgLink> links = programme.build().sdgLinks();
        return programme
                .sdgLinks(Edits.replaced(
                        links,
                        isListed,
                        link -> new SdgLink(
                                link.subject(),
                                link.manner(),
                                Edits.restated(
                                        link.stated(),
                                        words,
                                        link.stated().value().orElseThrow()))))
                .addAllSdgLinks(links.stream()
                        .filter(isListed)
                        .map(link -> link.stated().citation().orElseThrow())
                        .distinct()
                        .map(place -> new SdgLink(
                                Address.of("ncp"), SdgLink.Manner.LISTED, Stated.of(words, SdgGoal.of(3), place)))
                        .toList());
    }

    private static List<Correction> funding() {
        return List.of(
                Correction.of(
                        "The end of the joint programme is entered as a risk, and what follows it is to be agreed by"
                                + " June 2024. What follows it is not known.",
                        Edits.programme("ncp", PrioritiesCorrections::planFollowUp),
                        "FUN-009:ncp:JP"),
                Correction.of(
                        "The budget marks what is secured, as a part of the line on institutions based on the rule of"
                                + " law. Which line it belongs to is not known.",
                        Edits.line(
                                "rule-of-law-based-institutions",
                                line -> line.addLines(
                                        part("secured", BudgetLine.Status.SECURED, 197_530),
                                        part("to-be-raised", BudgetLine.Status.ESTIMATED, 246_591))),
                        "FUN-010:ncp"),
                Correction.of(
                        "The budget has a line for the sector on the Parliamentary Assembly, of EUR 0: the Assembly"
                                + " pays from its own budget. Whether it does is not known.",
                        Edits.line(
                                "democracy",
                                line -> line.addLines(line(
                                        "parliamentary-assembly",
                                        "Parliamentary Assembly (from its own budget)",
                                        Address.parse("ncp/democracy/2.3.1"),
                                        BudgetLine.Status.ESTIMATED,
                                        0))),
                        "FUN-008:ncp/democracy/2.3.1"));
    }

    private static List<Correction> risks() {
        return List.of(Correction.of(
                "The register has an entry for each of the two risks that section 3.1 alone tells, with what the"
                        + " section says is done against it.",
                Edits.programme("ncp", PrioritiesCorrections::enterToldRisks),
                "RSK-003:ncp/risks/told-covid-19",
                "RSK-003:ncp/risks/told-instability"));
    }

    private static Correction training() {
        return Correction.of(
                "Training on cybercrime is dated 2017 and 2022, in which years there were priorities. Under what the one of"
                        + " 2018 was held is not known.",
                dossier -> Edits.dossier(own -> own.developments(Edits.replaced(
                                dossier.developments(),
                                each -> each.key().equals("cybercrime-training"),
                                each -> Development.builder()
                                        .from(each)
                                        .when(Stated.of(
                                                "in 2017 and 2022",
                                                Timing.on(ExtendedDate.parse("{2017,2022}")),
                                                each.when()
                                                        .orElseThrow()
                                                        .citation()
                                                        .orElseThrow()))
                                        .build())))
                        .apply(dossier),
                "PRG-018:developments/cybercrime-training");
    }

    private static Programme.Builder enterToldRisks(Programme.Builder programme) {
        Citation entry = place("Appendix II, Table #1, Row 14, Item #1");
        return programme.risks(Edits.replaced(
                programme.build().risks(),
                each -> List.of("told-covid-19", "told-instability").contains(each.key()),
                each -> Risk.builder()
                        .from(each)
                        .addDescriptions(Stated.of(
                                "", each.descriptions().get(0).value().orElseThrow() + ", as section 3.1 tells", entry))
                        .addMitigations(Stated.of("", "Adapt the work with donors and beneficiaries", entry))
                        .build()));
    }

    private static Programme.Builder planFollowUp(Programme.Builder programme) {
        Citation risk = place("Appendix II, Table #1, Row 12, Item #3");
        Citation goal = place("Appendix I, Paragraph #3");
        return programme
                .risks(Edits.replaced(
                        programme.build().risks(),
                        each -> each.key().equals("finance-1"),
                        each -> Risk.builder()
                                .from(each)
                                .addDescriptions(Stated.of("", "The joint programme ends in June 2024", risk))
                                .build()))
                .addResults(Result.builder()
                        .key("follow-up")
                        .level(Result.Level.OUTPUT)
                        .statement(Stated.of("", "What the joint programme pays for goes on after its end", goal))
                        .addIndicators(Indicator.builder()
                                .key("agreed")
                                .statement(Stated.of("", "A source that follows the joint programme", goal))
                                .baseline(Stated.of("", "None", goal))
                                .target(Stated.of("", "One, until the end of the priorities", goal))
                                .addMilestones(new Milestone(
                                        ExtendedDate.parse("2024-06"), Stated.of("", "The source is agreed", goal)))
                                .build())
                        .build());
    }

    private static BudgetLine part(String key, BudgetLine.Status status, int amount) {
        return line(key, key.replace('-', ' '), INSTITUTIONS, status, amount);
    }

    private static BudgetLine line(String key, String label, Address component, BudgetLine.Status status, int amount) {
        return BudgetLine.builder()
                .key(key)
                .label(label)
                .paysFor(component)
                .status(status)
                .amount(Money.of(CurrencyUnit.EUR, amount))
                .citation(place("Appendix III, Table #1"))
                .build();
    }

    private static List<Correction> programmes() {
        return List.of(
                Correction.of(
                        "The area on criminal proceedings states an objective, in the words of its heading.",
                        Edits.component(
                                "HR-3",
                                area -> area.objective(Stated.of(
                                        "",
                                        "Make criminal proceedings safeguard human rights",
                                        place("Section 2.1.1, Heading \"Safeguarding human rights in criminal"
                                                + " proceedings\"")))),
                        "PRG-004:ncp/human-rights/2.1.1/HR-3"),
                Correction.of(
                        "Note 3 and section 2.2.1 date the first priorities 2014-2015, as their title does.",
                        Edits.claims(
                                claim -> claim.property() == ClaimProperty.PERIOD_LABEL
                                        && claim.stated().asWritten().equals("2014-2018"),
                                claim -> claim.stated(Edits.dated(claim, "2014-2015", "2014/2015"))),
                        "STA-004:ncp-2014:2014/2018"));
    }

    private static List<Correction> conventions() {
        return List.of(
                Correction.of(
                        "The accession to the Istanbul Convention is planned for 2024, before the invitation lapses;"
                                + " the register has risks on it already.",
                        Edits.indicator(
                                "HR-6",
                                "i2",
                                indicator -> indicator.addMilestones(new Milestone(
                                        ExtendedDate.parse("2024-12"),
                                        Stated.of(
                                                "",
                                                "The instrument of accession is deposited",
                                                indicator
                                                        .build()
                                                        .statement()
                                                        .citation()
                                                        .orElseThrow())))),
                        "ACC-004:KZ/CETS-210:ncp"),
                Correction.of(
                        "The area on corruption expects the accession to the Criminal Law Convention, by 2026, and the"
                                + " register has the lapse of the invitation as a risk.",
                        Edits.all(
                                accession("RL-4", "o4", "l4", "i5", CORRUPTION, "2026-12"),
                                Edits.programme("ncp", programme -> programme.addRisks(lapse()))),
                        "ACC-004:KZ/ETS-173:ncp",
                        "ACC-007:KZ/ETS-173:ncp"),
                Correction.of(
                        "Appendix V says that the dates of its rows 2 to 4 are those from which the conventions are in"
                                + " force.",
                        Edits.claims(
                                claim -> claim.property() == ClaimProperty.CONSENTED
                                        && List.of("01/08/2015", "01/01/2015", "01/02/1999")
                                                .contains(claim.stated().asWritten()),
                                claim -> claim.property(ClaimProperty.ENTERED_INTO_FORCE)
                                        .label("In force since")),
                        "ACC-002:KZ/ETS-127:CONSENTED",
                        "ACC-002:KZ/ETS-141:CONSENTED",
                        "ACC-002:KZ/ETS-165:CONSENTED"),
                Correction.of(
                        "Section 2.2.1 says that Kazakhstan acceded to the Cultural Convention, as Appendix V does.",
                        Edits.claims(
                                claim -> claim.property() == ClaimProperty.CONSENTED
                                        && claim.subject().equals(Subject.of(KAZAKHSTAN, Identifier.treaty(18)))
                                        && claim.label()
                                                .filter("ratified"::equals)
                                                .isPresent(),
                                claim -> claim.label("acceded to")),
                        "ACC-008:KZ/ETS-018:done"));
    }

    /** An accession as an outcome of an area, in the text and in the logical framework, with an indicator. */
    private static UnaryOperator<Dossier> accession(
            String area, String inText, String inLogframe, String indicator, Identifier convention, String by) {
        Aim aim = new Aim(KAZAKHSTAN, convention, TreatyAction.Kind.ACCESSION);
        return Edits.component(area, component -> {
            Address first = CRIME.then(area).then(inText);
            Citation text = after(component.build(), "o");
            Citation logframe = after(component.build(), "l");
            return component
                    .addResults(
                            outcome(inText, aim, text).build(),
                            outcome(inLogframe, aim, logframe).restates(first).build())
                    .addIndicators(Indicator.builder()
                            .key(indicator)
                            .statement(Stated.of("", "Steps towards accession", logframe))
                            .addMeasures(Stated.of("", first, logframe))
                            .baseline(Stated.of("", "Invited", logframe))
                            .target(Stated.of("", "Party", logframe))
                            .addMilestones(new Milestone(
                                    ExtendedDate.parse(by),
                                    Stated.of("", "The instrument of accession is deposited", logframe)))
                            .build());
        });
    }

    private static Result.Builder outcome(String key, Aim aim, Citation place) {
        return Result.builder()
                .key(key)
                .level(Result.Level.OUTCOME)
                .statement(Stated.of("", "Kazakhstan takes up the invitation and accedes", place))
                .addAims(aim);
    }

    /** The place of the last outcome of a list: what is added stands below it. */
    private static Citation after(Component component, String list) {
        return component.results().stream()
                .filter(result -> result.key().startsWith(list))
                .flatMap(result -> result.statement().citation().stream())
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static Risk lapse() {
        Citation row = place("Appendix II, Table #1, Row 14, Item #1");
        return Risk.builder()
                .key("political-2")
                .category("Risks related to the political and institutional context")
                .addDescriptions(Stated.of("", "The invitation to the convention on corruption lapses in 2027", row))
                .addMitigations(Stated.of("", "Ask in time for the invitation to be extended", row))
                .addConcerns(Subject.of(KAZAKHSTAN, CORRUPTION))
                .build();
    }

    private static List<Correction> statements() {
        return List.of(
                Correction.of(
                        "The summary dates the invitation to the Criminal Law Convention June 2022, as all other places"
                                + " do.",
                        Edits.claims(
                                claim -> claim.property() == ClaimProperty.INVITED
                                        && claim.stated().asWritten().equals("July 2022"),
                                claim -> claim.stated(Edits.dated(claim, "June 2022", "2022-06"))),
                        "STA-001:KZ/ETS-173:INVITED"),
                Correction.of(
                        "Section 2.1 dates Decree No. 597 June 2021, as note 8 does, which has the day. Which place is"
                                + " right is not known.",
                        Edits.all(
                                Edits.claims(
                                        claim -> claim.property() == ClaimProperty.DATED
                                                && claim.stated().asWritten().equals("April 2021"),
                                        claim -> claim.stated(Edits.dated(claim, "June 2021", "2021-06"))),
                                Edits.development(
                                        "decree-597",
                                        decree -> decree.when(Edits.restated(
                                                decree.build().when().orElseThrow(),
                                                "In June 2021",
                                                Timing.on(ExtendedDate.parse("2021-06")))))),
                        "STA-001:developments/decree-597:DATED"),
                Correction.of(
                        "Appendix V calls Kazakhstan an observer in the Consultative Council of European Prosecutors, as"
                                + " section 1.1.3 does. Which place is right is not known.",
                        Edits.all(
                                Edits.claims(
                                        PrioritiesCorrections::isOfProsecutors,
                                        claim -> claim.label("Observer")
                                                .stated(Edits.restated(
                                                        claim.build().stated(),
                                                        "Observer",
                                                        new Datum.Word(Standing.Kind.OBSERVER.name())))),
                                Edits.each(
                                        Dossier::standings,
                                        Dossier.Builder::standings,
                                        standing -> standing.in().equals(PROSECUTORS),
                                        standing -> Standing.builder()
                                                .from(standing)
                                                .kind(Standing.Kind.OBSERVER)
                                                .asWritten("Observer")
                                                .build())),
                        "STA-003:KZ/body-ccpe:OBSERVER-PARTICIPANT in GR-EXT(2023)6"),
                Correction.of(
                        "Appendix V lists Kazakhstan as a member of the ENIC Network.",
                        Edits.each(
                                Dossier::standings,
                                Dossier.Builder::standings,
                                standing -> standing.in().equals(INFORMATION_CENTRES),
                                standing -> Standing.builder()
                                        .from(standing)
                                        .kind(Standing.Kind.MEMBER)
                                        .asWritten("Member")
                                        .build()),
                        "STN-008:KZ/body-enic-network:CONTRACTING_PARTY"));
    }

    private static boolean isOfProsecutors(Claim claim) {
        return claim.property() == ClaimProperty.STANDING
                && claim.subject().equals(Subject.of(KAZAKHSTAN, PROSECUTORS))
                && claim.stated().asWritten().equals("Participant");
    }

    private static List<Correction> references() {
        return List.of(
                Correction.of(
                        "Section 1.1.3 refers to Appendix V for accessions.",
                        Edits.outline(outline -> outline.crossReferences(Edits.replaced(
                                outline.build().crossReferences(),
                                reference -> reference.asWritten().equals("see Appendix IV"),
                                reference -> new Outline.CrossReference(
                                        "see Appendix V",
                                        reference.from(),
                                        Locator.parse("Appendix V"),
                                        reference.expects())))),
                        "REF-004:GR-EXT-2023-6:Appendix IV for accessions"),
                Correction.of(
                        "Appendix IV lists the comparative analysis that section 1.1.4 names.",
                        Edits.each(
                                Dossier::documents,
                                Dossier.Builder::documents,
                                document -> document.identifier()
                                        .equals(Identifier.parse("local:comparative-analysis-administrative-judges")),
                                document -> Paper.builder()
                                        .from((Paper) document)
                                        .citation(place("Appendix IV, Item #12"))
                                        .build()),
                        "REF-007:GR-EXT-2023-6:Appendix IV"));
    }

    private static List<Correction> partners() {
        return List.of(
                Correction.of(
                        "The Commissioner for Human Rights is called so throughout.",
                        Edits.called(
                                Identifier.parse("body:kz-commissioner-for-human-rights"),
                                "Commissioner for Human Rights"),
                        "NAM-001:body-kz-commissioner-for-human-rights"),
                Correction.of(
                        "The Ministry of Internal Affairs is called so throughout.",
                        Edits.called(
                                Identifier.parse("body:kz-ministry-of-internal-affairs"),
                                "Ministry of Internal Affairs"),
                        "NAM-001:body-kz-ministry-of-internal-affairs"),
                Correction.of(
                        "The academy that the General Prosecutor's Office runs is called by one name. Whether one"
                                + " academy is meant is not known.",
                        Edits.called(
                                Identifier.parse("body:kz-academy-of-law-enforcement-agencies"),
                                "Academy of Law Enforcement Agencies under the General Prosecutor's Office"),
                        "NAM-001:body-kz-academy-of-law-enforcement-agencies"),
                Correction.of(
                        "The National Anti-doping Agency is called so throughout.",
                        Edits.called(
                                Identifier.parse("body:kz-national-anti-doping-agency"), "National Anti-doping Agency"),
                        "NAM-001:body-kz-national-anti-doping-agency"));
    }

    private static List<Correction> names() {
        return List.of(
                Correction.of(
                        "The list of acronyms has USAID, and the objective against money laundering says AML/CFT.",
                        Edits.all(
                                Edits.mentions(mention -> mention.asWritten().equals("AML/CTF"), "AML/CFT"),
                                Edits.outline(outline -> outline.addDefinitions(new Outline.Definition(
                                        "USAID",
                                        "United States Agency for International Development",
                                        place("Heading \"List of acronyms and abbreviations\", Table #1, Row 40"))))),
                        "NAM-007:GR-EXT-2023-6"),
                Correction.of(
                        "Section 2.2.2 calls the concept of 2022-2026 as section 2.2 does.",
                        named(
                                "National Anti-Corruption Concept",
                                Identifier.parse("local:anti-corruption-concept-2022-2026"),
                                "Concept of the Anti-Corruption Policy of the Republic of Kazakhstan for 2022-2026"),
                        "NAM-001:local-anti-corruption-concept-2022-2026"),
                Correction.of(
                        "\"The Convention\" is kept for the one on human rights; the others are called by their short"
                                + " titles.",
                        Edits.all(
                                named("the Convention", Identifier.treaty(210), "Istanbul Convention"),
                                named("the Convention", CYBERCRIME, "Budapest Convention"),
                                named(
                                        "the Convention",
                                        Identifier.treaty(197),
                                        "Council of Europe Anti-Trafficking Convention")),
                        "NAM-002:GR-EXT-2023-6:convention"),
                Correction.of(
                        "\"The NCP\" is kept for these priorities; the first ones are called by their years.",
                        named("the NCP", Identifier.parse("local:ncp-kazakhstan-2014-2015"), "the NCP 2014-2015"),
                        "NAM-002:GR-EXT-2023-6:ncp"),
                Correction.of(
                        "AML/CFT is expanded in section 2.2 as in the list of acronyms.",
                        expanded("AML/CFT", "Section 2.2", "Anti-money laundering/Countering financing of terrorism"),
                        "NAM-003:GR-EXT-2023-6:amlcft"),
                Correction.of(
                        "The Financial Monitoring Agency gets the acronym FMA in the list of acronyms; FIU is kept for"
                                + " financial intelligence units.",
                        Edits.definitions(
                                definition -> definition.term().equals("FIU")
                                        && definition.meaning().equals("Financial Monitoring Agency of Kazakhstan"),
                                definition -> new Outline.Definition("FMA", definition.meaning(), definition.at())),
                        "NAM-003:GR-EXT-2023-6:fiu"),
                Correction.of(
                        "HELP is expanded in sections 2.1 and 2.1.1 as in the list of acronyms.",
                        Edits.all(
                                expanded("HELP", "Section 2.1", HELP),
                                named(
                                        "European Human Rights Training Programme for Legal Professionals",
                                        Identifier.parse("body:help"),
                                        HELP)),
                        "NAM-003:GR-EXT-2023-6:help"),
                Correction.of(
                        "Section 1.1.1 says that the Neighbourhood Policy is the policy towards neighbouring regions.",
                        Edits.outline(outline -> outline.addDefinitions(new Outline.Definition(
                                "Neighbourhood Policy",
                                "Council of Europe policy towards neighbouring regions",
                                place("Section 1.1.1, Paragraph #2")))),
                        "NAM-001:local-policy-towards-neighbouring-regions"),
                Correction.of(
                        "Note 29 names the convention on data protection that is amended by its title.",
                        named(
                                "Amending protocol to the Convention for the Protection of Individuals with Regard to the"
                                        + " Processing of Personal Data",
                                Identifier.treaty(223),
                                "Amending protocol to the Convention for the Protection of Individuals with Regard to"
                                        + " Automatic Processing of Personal Data"),
                        "NAM-001:ETS-108"),
                Correction.of(
                        "Section 2.1.1 calls the European Convention on Human Rights by its title.",
                        named(
                                "European Convention for Human Rights",
                                HUMAN_RIGHTS,
                                "European Convention on Human Rights"),
                        "NAM-001:ETS-005"),
                Correction.of(
                        "The summary calls the Criminal Law Convention on Corruption by its whole title.",
                        named("Convention on Corruption", CORRUPTION, "Criminal Law Convention on Corruption"),
                        "NAM-001:ETS-173"),
                Correction.of(
                        "Section 2.1 calls the decree by the title that note 8 gives.",
                        named(
                                "On further measures of the Republic of Kazakhstan in the field of human rights",
                                Identifier.parse("local:decree-597-2021"),
                                "On further actions of the Republic of Kazakhstan in the field of human rights"),
                        "NAM-001:local-decree-597-2021"),
                Correction.of(
                        "Section 2.3 calls the Congress by its title.",
                        named(
                                "Congress of Regional and Local Authorities",
                                Identifier.parse("body:congress"),
                                "Congress of Local and Regional Authorities"),
                        "NAM-001:body-congress"),
                Correction.of(
                        "The list of acronyms has the title of the document, for which NCP stands too.",
                        Edits.all(
                                named(
                                        "Neighbourhood Co-operation Priorities for Kazakhstan 2024-2027",
                                        DOCUMENT,
                                        TITLE),
                                Edits.outline(outline -> outline.addDefinitions(
                                        new Outline.Definition("NCP", TITLE, place("Paragraph #1"))))),
                        "NAM-001:GR-EXT-2023-6"),
                Correction.of(
                        "Section 2.1.1 and section 2.2.1 call the joint programme as section 1.1.4 does.",
                        Edits.all(
                                named(RULE_OF_LAW + " 2020-2023", CENTRAL_ASIA, JOINT_PROGRAMME),
                                named(RULE_OF_LAW + " (2020-2023)", CENTRAL_ASIA, JOINT_PROGRAMME)),
                        "NAM-001:local-central-asia-rule-of-law-programme-2020-2023"));
    }

    private static UnaryOperator<Dossier> named(String name, Identifier thing, String better) {
        return Edits.mentions(
                mention -> mention.asWritten().equalsIgnoreCase(name)
                        && mention.referents().contains(thing),
                better);
    }

    private static UnaryOperator<Dossier> expanded(String term, String part, String meaning) {
        return Edits.definitions(
                definition -> definition.term().equals(term)
                        && definition.at().place().toString().startsWith(part),
                definition -> new Outline.Definition(term, meaning, definition.at()));
    }

    private static Citation place(String place) {
        return Citation.of(DOCUMENT, place);
    }
}
