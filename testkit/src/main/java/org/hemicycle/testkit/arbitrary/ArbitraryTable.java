package org.hemicycle.testkit.arbitrary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.ObligationRule;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Closure;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Conferral;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Delay;
import org.hemicycle.convention.Elaboration;
import org.hemicycle.convention.FollowUpBody;
import org.hemicycle.convention.Invitation;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.convention.PartyList;
import org.hemicycle.convention.TakesEffectRule;
import org.hemicycle.convention.Unmodelled;
import org.hemicycle.convention.Who;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Agreement;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Development;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Ceiling;
import org.hemicycle.eligibility.Effect;
import org.hemicycle.eligibility.FundingAnswer;
import org.hemicycle.eligibility.Inquiry;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Obligations;
import org.hemicycle.eligibility.Participation;
import org.hemicycle.eligibility.Presupposition;
import org.hemicycle.eligibility.Reason;
import org.hemicycle.eligibility.RouteAssessment;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Broken;
import org.hemicycle.finding.Comparison;
import org.hemicycle.finding.Coverage;
import org.hemicycle.finding.Explanation;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.finding.Receipt;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.ReportDifference;
import org.hemicycle.finding.Suppressed;
import org.hemicycle.finding.Suppression;
import org.hemicycle.finding.Undetermined;
import org.hemicycle.funding.BeneficiaryClass;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Milestone;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.reference.ApplicantClass;
import org.hemicycle.reference.EuropeanStatus;
import org.hemicycle.reference.Grant;
import org.hemicycle.reference.KnownAct;
import org.hemicycle.reference.MembersThrough;
import org.hemicycle.reference.NeighbouringRegion;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.report.Corrigendum;
import org.hemicycle.report.FactChange;
import org.hemicycle.report.FindingGroup;
import org.hemicycle.report.TextReport;
import org.hemicycle.report.VersionDifference;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Settings;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;
import org.hemicycle.source.PrintedNumber;
import org.hemicycle.source.Reference;
import org.hemicycle.source.Stated;
import org.hemicycle.source.Wording;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;
import org.joda.money.Money;

/**
 * The one table of types and their arbitraries, from which whatever finds them by type is made.
 *
 * <p>It has every value of the library, package by package, and {@link Money}, which the library's values hold. A sum
 * is one line, which gives its cases too. Enums are not in it, since jqwik knows all their constants.
 */
final class ArbitraryTable {

    /**
     * How the arbitrary of a type is made.
     *
     * @param parameters how many arguments the type takes
     * @param making makes it of the arbitraries of the arguments
     */
    private record Row(int parameters, Function<List<Arbitrary<?>>, Arbitrary<?>> making) {}

    private static final Map<Class<?>, Row> ROWS = new ArbitraryTable().rows;

    private final Map<Class<?>, Row> rows = new LinkedHashMap<>();

    private ArbitraryTable() {
        truth();
        source();
        time();
        document();
        actorsAndGoals();
        convention();
        accession();
        activityAndFunding();
        programme();
        dossier();
        reference();
        finding();
        rule();
        report();
        eligibility();
    }

    /** The types in the table, in its order. */
    static Set<Class<?>> types() {
        return ROWS.keySet();
    }

    /** Whether the very type is in the table and takes so many arguments. */
    static boolean takes(Class<?> type, int arguments) {
        return ROWS.containsKey(type) && ROWS.get(type).parameters() == arguments;
    }

    /**
     * The arbitrary for a type.
     *
     * @param type a type in the table
     * @param arguments the arbitraries of its arguments; none for a type that takes none
     * @return the arbitrary, newly made
     */
    static Arbitrary<?> arbitrary(Class<?> type, List<Arbitrary<?>> arguments) {
        return ROWS.get(type).making().apply(arguments);
    }

    private void truth() {
        value(Missing.class, Truths::missing);
        sum(Truth.class, Truths::truths);
    }

    private void source() {
        value(Address.class, Sources::paths);
        value(Basis.class, Sources::bases);
        value(Citation.class, Sources::citations);
        value(Digest.class, Sources::digests);
        value(Filed.class, ArbitraryTable::filed);
        value(Identifier.class, Sources::identifiers);
        value(Language.class, Sources::languages);
        value(Locator.class, Sources::locators);
        value(Origin.class, Sources::cells);
        value(Origins.class, Sources::origins);
        value(Locator.Step.class, Sources::steps);
        value(Name.class, Sources::names);
        value(PrintedNumber.class, Sources::printedNumbers);
        value(Reference.class, Sources::references);
        generic(Stated.class, Sources::stated);
        value(Wording.class, Sources::wordings);
    }

    private static Arbitrary<Filed> filed() {
        return Shared.oneOf(
                Activities.activities(),
                Programmes.budgetLines(),
                Programmes.components(),
                Records.developments(),
                Programmes.indicators(),
                Programmes.programmes(),
                Programmes.results(),
                Programmes.risks(),
                Records.undertakings());
    }

    private void time() {
        value(DateRange.class, Dates::dateRanges);
        value(ExtendedDate.class, Dates::extendedDates);
        sum(Timing.class, Dates::timings);
    }

    private void document() {
        value(AdoptedText.class, Records::adoptedTexts);
        value(Agreement.class, Records::agreements);
        value(Claim.class, Claims::claims);
        value(Completeness.class, Records::completeness);
        sum(Datum.class, Claims::data);
        value(Development.class, Records::developments);
        value(Document.class, Records::documents);
        value(Document.Relation.class, Records::relations);
        value(Outline.class, Records::outlines);
        value(Outline.CrossReference.class, Records::crossReferences);
        value(Outline.Definition.class, Records::definitions);
        value(Outline.Listing.class, Records::listings);
        value(Outline.Mention.class, Records::mentions);
        value(Outline.Note.class, Records::notes);
        value(Outline.Part.class, Records::parts);
        value(Paper.class, Records::papers);
        sum(Subject.class, Claims::subjects);
    }

    private void actorsAndGoals() {
        value(Actor.class, Records::actors);
        value(Involvement.class, Activities::involvements);
        value(Standing.class, Records::standings);
        sum(Sdg.class, Sdgs::sdgs);
        value(SdgLink.class, Sdgs::links);
    }

    private void convention() {
        value(AccessRoute.class, Treaties::routes);
        value(Closure.class, Treaties::closures);
        sum(Condition.class, Treaties::conditions);
        value(Conferral.class, Treaties::conferrals);
        value(Convention.class, Treaties::conventions);
        sum(Delay.class, Treaties::delays);
        value(Elaboration.class, Treaties::elaborations);
        value(FollowUpBody.class, Treaties::followUpBodies);
        value(Invitation.class, Treaties::invitations);
        value(InvitationValidity.class, Treaties::invitationValidities);
        value(PartyList.class, Treaties::partyLists);
        value(TakesEffectRule.class, Treaties::takesEffectRules);
        value(Unmodelled.class, Treaties::unmodelled);
        sum(Who.class, Treaties::who);
    }

    private void accession() {
        value(AccessionStatus.class, Accessions::statuses);
        value(ObligationRule.class, Accessions::obligationRules);
        value(Readings.class, Accessions::readings);
        value(TreatyAction.class, Accessions::treatyActions);
    }

    private void activityAndFunding() {
        value(Activity.class, Activities::activities);
        value(Venue.class, Activities::venues);
        value(BeneficiaryClass.class, Fundings::beneficiaryClasses);
        value(BudgetLine.class, Programmes::budgetLines);
        sum(Funding.class, Fundings::fundings);
        value(FundingSource.class, Fundings::sources);
        value(FundingSource.Contribution.class, Fundings::contributions);
        value(Money.class, Programmes::money);
    }

    private void programme() {
        value(Aim.class, Programmes::aims);
        value(Component.class, Programmes::components);
        value(Extension.class, Programmes::extensions);
        value(Indicator.class, Programmes::indicators);
        value(Milestone.class, Programmes::milestones);
        value(Programme.class, Programmes::programmes);
        value(Result.class, Programmes::results);
        value(Risk.class, Programmes::risks);
        value(Undertaking.class, Records::undertakings);
    }

    private void dossier() {
        value(Dossier.class, Dossiers::cleanDossiers);
        generic(Located.class, parts -> Records.located(parts.map(Filed.class::cast)));
    }

    private void reference() {
        value(ApplicantClass.class, ReferenceRows::applicantClasses);
        value(EuropeanStatus.class, ReferenceRows::europeanStatuses);
        value(Grant.class, ReferenceRows::grants);
        value(KnownAct.class, ReferenceRows::knownActs);
        value(MembersThrough.class, ReferenceRows::membersThrough);
        value(NeighbouringRegion.class, ReferenceRows::neighbouringRegions);
        value(ReferenceData.class, ReferenceRows::referenceData);
    }

    private void finding() {
        value(AsOf.class, Findings::asOf);
        value(Baseline.class, Findings::baselines);
        value(Broken.class, Findings::broken);
        value(Comparison.class, Findings::comparisons);
        sum(Argument.class, Findings::arguments);
        value(Coverage.class, Findings::coverage);
        value(Explanation.class, Findings::explanations);
        value(Finding.class, Findings::findings);
        value(FindingTimeline.class, Findings::timelines);
        value(FindingTimeline.Span.class, Findings::spans);
        value(FindingTimeline.Turn.class, Findings::turns);
        value(Fingerprint.class, Findings::fingerprints);
        value(Receipt.class, Findings::receipts);
        value(Report.class, Findings::reports);
        value(ReportDifference.class, Findings::differences);
        value(Suppressed.class, Findings::suppressed);
        value(Suppression.class, Findings::suppressions);
        value(Undetermined.class, Findings::undetermined);
    }

    private void rule() {
        value(Check.class, Findings::checks);
        generic(Item.class, Findings::items);
        value(Settings.class, Findings::settings);
    }

    private void report() {
        value(Corrigendum.class, Reports::corrigenda);
        value(Corrigendum.Entry.class, Reports::entries);
        value(FactChange.class, Reports::factChanges);
        value(FindingGroup.class, Reports::findingGroups);
        value(TextReport.class, Reports::texts);
        value(VersionDifference.class, Reports::versionDifferences);
    }

    private void eligibility() {
        sum(Access.class, Answers::accesses);
        value(AccessTimeline.class, Answers::timelines);
        value(AccessTimeline.Span.class, Answers::spans);
        value(Ceiling.Use.class, Answers::uses);
        value(Effect.class, Answers::effects);
        sum(FundingAnswer.class, Answers::fundingAnswers);
        value(Inquiry.class, Answers::inquiries);
        value(Matrix.class, Answers::matrices);
        value(Matrix.Row.class, Answers::rows);
        sum(Obligations.class, Answers::obligations);
        sum(Participation.class, Answers::participations);
        value(Presupposition.class, Answers::presuppositions);
        value(Reason.class, Answers::reasons);
        value(RouteAssessment.class, Answers::routeAssessments);
        generic(Verdict.class, Answers::verdicts);
    }

    private <T> void value(Class<T> type, Supplier<Arbitrary<T>> arbitrary) {
        add(type, new Row(0, arguments -> arbitrary.get()));
    }

    /** A sum gives values of every case, and each case those of its own. */
    private <T> void sum(Class<T> type, Supplier<Arbitrary<T>> arbitrary) {
        value(type, arbitrary);
        listCases(type)
                .forEach(each ->
                        add(each, new Row(0, arguments -> arbitrary.get().filter(each::isInstance))));
    }

    private static Stream<Class<?>> listCases(Class<?> sum) {
        return sum.isSealed()
                ? Stream.of(sum.getPermittedSubclasses())
                        .flatMap(each -> Stream.concat(Stream.of(each), listCases(each)))
                : Stream.empty();
    }

    private void generic(Class<?> type, Function<Arbitrary<?>, Arbitrary<?>> arbitrary) {
        add(type, new Row(1, arguments -> arbitrary.apply(arguments.get(0))));
    }

    private void add(Class<?> type, Row row) {
        rows.put(type, row);
    }
}
