package org.hemicycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Agreement;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Receipt;
import org.hemicycle.funding.BeneficiaryClass;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.source.Wording;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Truth;
import org.joda.money.Money;

/** One small value of each sort, which tests vary. */
public final class Examples {

    public static final Identifier PLAN = Identifier.parse("GR-EXT(2023)6");
    public static final Identifier KAZAKHSTAN = Identifier.parse("KZ");
    public static final Identifier COUNCIL = Identifier.parse("body:council-of-europe");
    public static final Citation PLACE = Citation.of(PLAN, "Section 1.1.3, Paragraph #2");

    private Examples() {}

    public static Component component(String key, Component... parts) {
        return Component.builder()
                .key(key)
                .kind(Component.Kind.SECTOR)
                .label("2.2")
                .title("Rule of law")
                .objective(Stated.of("Better laws", "Laws improve", PLACE))
                .addComponents(parts)
                .citation(PLACE)
                .build();
    }

    public static BudgetLine.Builder line(String key, BudgetLine... lines) {
        BudgetLine.Builder line = BudgetLine.builder();
        line.key(key).label("Rule of law").amount(Money.parse("EUR 100")).citation(PLACE);
        line.addLines(lines);
        return line;
    }

    public static FundingSource jointProgramme(String union, String council) {
        return FundingSource.builder()
                .code("JP")
                .kind(FundingSource.Kind.JOINT_PROGRAMME)
                .name(Name.of("Joint Programme"))
                .addContributions(
                        new FundingSource.Contribution(Identifier.parse("EU"), new BigDecimal(union)),
                        new FundingSource.Contribution(COUNCIL, new BigDecimal(council)))
                .ceiling(figure("500000", "EUR", Datum.Bound.AT_MOST))
                .period(DateRange.parse("2024-01-01/2024-06-30"))
                .addServes(new BeneficiaryClass(BeneficiaryClass.Kind.MEMBER_STATES, COUNCIL))
                .citation(PLACE)
                .build();
    }

    public static Activity.Builder activity(String key) {
        Activity.Builder activity = Activity.builder();
        activity.key(key)
                .title("Seminar on legislation")
                .kind(Activity.Kind.SEMINAR)
                .citation(PLACE);
        return activity;
    }

    /** An activity with all its attributes, which serves the component {@code plan/law}. */
    public static Activity wholeActivity(String key) {
        return activity(key)
                .identifier(Identifier.parse("local:seminar"))
                .label("2.")
                .theme(Stated.of("Better laws"))
                .series(Identifier.parse("local:seminars"))
                .edition(4)
                .status(Stated.of(Activity.Status.PLANNED))
                .when(Timing.read("1 st semester", 2025))
                .where(Venue.read("Strasbourg/Paris /Kyiv/other MS"))
                .addServes(Address.parse("plan/law"))
                .addInvolvements(
                        Involvement.of(COUNCIL, Involvement.Role.ORGANISER),
                        Involvement.builder()
                                .actor(Stated.of("Kazakhstan", KAZAKHSTAN, PLACE))
                                .role(Involvement.Role.PARTICIPANT)
                                .count(Stated.of("around 20", figure("20", "participants", Datum.Bound.ABOUT), PLACE))
                                .build())
                .funding(Funding.read("OB+(JP /VC)"))
                .addDocuments(PLAN)
                .addFollows(Address.parse("activities/oslo"))
                .build();
    }

    public static Programme.Builder programme(String key) {
        Programme.Builder programme = Programme.builder();
        programme
                .key(key)
                .document(PLAN)
                .name(Name.of("Priorities"))
                .kind(Programme.Kind.CO_OPERATION_PRIORITIES)
                .period(DateRange.parse("2024-01-01/2027-12-31"));
        return programme;
    }

    public static Claim claim(Subject subject) {
        return Claim.builder()
                .subject(subject)
                .property(ClaimProperty.INVITED)
                .stated(Stated.of("July 2022", Datum.of(ExtendedDate.parse("2022-07")), PLACE))
                .build();
    }

    public static Datum.Figure figure(String amount, String unit, Datum.Bound bound) {
        return new Datum.Figure(new BigDecimal(amount), unit, bound);
    }

    public static Actor actor() {
        return Actor.builder()
                .identifier(KAZAKHSTAN)
                .name(Name.of("Kazakhstan"))
                .kind(Actor.Kind.STATE)
                .build();
    }

    public static Standing.Builder standing() {
        Standing.Builder standing = Standing.builder();
        standing.holder(KAZAKHSTAN).in(COUNCIL).kind(Standing.Kind.OBSERVER).citation(PLACE);
        return standing;
    }

    public static Outline outline(String... labels) {
        Outline.Builder outline = Outline.builder();
        outline.document(PLAN);
        for (String label : labels) {
            outline.addParts(new Outline.Part(
                    Locator.parse(label), "A title", Set.of(Content.SDG, Content.ACCESSIONS), true, true));
        }
        outline.addCrossReferences(
                new Outline.CrossReference("see Annex IV", PLACE, Locator.parse("Annex IV"), Content.ACCESSIONS));
        return outline.build();
    }

    /** A dossier in which every list has something. */
    public static Dossier dossier() {
        Subject pair = Subject.of(KAZAKHSTAN, Identifier.treaty(173));
        return Dossier.builder()
                .name("Priorities 2024-2027")
                .addDocuments(AdoptedText.builder()
                        .identifier(PLAN)
                        .name(Name.of("Priorities"))
                        .build())
                .addOutlines(outline("Annex IV", "Annex V"))
                .addProgrammes(programme("plan")
                        .addBeneficiaries(KAZAKHSTAN)
                        .addComponents(component("law", component("courts")))
                        .addActivities(wholeActivity("seminar"))
                        .addFundingSources(jointProgramme("90", "10"))
                        .addBudget(line(
                                        "law",
                                        line("courts")
                                                .paysFor(Address.of("plan", "law", "courts"))
                                                .build())
                                .build())
                        .addSdgLinks(sdgLink("plan/law", "16.3"))
                        .build())
                .addActivities(activity("oslo").build())
                .addActors(actor())
                .addStandings(standing().since(ExtendedDate.parse("2012-03-13")).build())
                .addTreatyActions(TreatyAction.builder()
                        .actor(KAZAKHSTAN)
                        .convention(Identifier.treaty(173))
                        .kind(TreatyAction.Kind.INVITATION)
                        .addClaims(claim(pair))
                        .build())
                .addClaims(claim(Subject.of(Address.parse("plan/budget/law/courts"))), claim(Subject.of(KAZAKHSTAN)))
                .addCompleteness(new Completeness(
                        KAZAKHSTAN,
                        Completeness.Fact.TREATY_ACTIONS,
                        LocalDate.parse("2023-11-01"),
                        "all accessions",
                        PLACE))
                .build();
    }

    public static SdgLink sdgLink(String subject, String goal) {
        return new SdgLink(
                Address.parse(subject), SdgLink.Manner.LISTED, Stated.of("SDG " + goal, Sdg.parse(goal), PLACE));
    }

    /** An example of every sort of value. */
    static List<Object> ofEverySort() {
        Dossier dossier = dossier();
        Programme programme = dossier.programmes().get(0);
        return List.of(
                Truth.YES,
                Truth.NO,
                Truth.unknown("the date of deposit"),
                PLAN,
                Address.parse("plan/law"),
                Address.ROOT,
                PLACE.place(),
                PLACE,
                PLACE.quoting("July 2022"),
                Name.builder()
                        .official("Group of States against Corruption")
                        .acronym("GRECO")
                        .build(),
                Stated.of("July 2022", ExtendedDate.parse("2022-07"), PLACE),
                figure("2.43", "PERCENT", Datum.Bound.ABOUT),
                new Datum.Word("MEMBER"),
                dossier.listClaims().get(0),
                dossier.outlines().get(0),
                dossier.documents().get(0),
                Paper.builder().identifier(PLAN).name(Name.of("Agenda")).build(),
                Agreement.builder().identifier(PLAN).name(Name.of("Agreement")).build(),
                dossier.completeness().get(0),
                dossier.actors().get(0),
                dossier.standings().get(0),
                programme.sdgLinks().get(0),
                programme.budget().get(0),
                Wording.of("London,UK (tbc)"),
                Funding.parse("OB + (VC or JP)"),
                Funding.parse("OB /VC"),
                programme.fundingSources().get(0),
                Venue.of("Rabat"),
                programme.activities().get(0),
                programme.activities().get(0).involvements().get(1),
                dossier.list(Activity.class).get(0),
                programme.components().get(0),
                programme,
                dossier.list(Component.class).get(1),
                dossier.treatyActions().get(0),
                Digest.of("a value"),
                Receipt.of(dossier, ReferenceData.shipped(), AsOf.of("2025-01-01")),
                dossier);
    }
}
