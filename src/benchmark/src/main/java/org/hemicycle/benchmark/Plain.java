package org.hemicycle.benchmark;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import javax.annotation.Nullable;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Document;
import org.hemicycle.funding.BeneficiaryClass;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Locator;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.joda.money.Money;

/**
 * A dossier as plain records, as somebody would write them who wants to store one with Jackson and nothing else: the
 * same names and nesting, the scalars of the library for leaves, and no check of anything.
 */
final class Plain {

    private Plain() {}

    record PlainDossier(
            String name,
            List<PlainDocument> documents,
            List<PlainOutline> outlines,
            List<PlainProgramme> programmes,
            List<PlainActivity> activities,
            List<PlainActor> actors,
            List<PlainStanding> standings,
            List<PlainTreatyAction> treatyActions,
            List<PlainClaim> claims,
            List<PlainUndertaking> undertakings,
            List<PlainDevelopment> developments,
            List<PlainSdgLink> sdgLinks,
            List<PlainCompleteness> completeness) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PlainPaper.class, name = "PAPER"),
        @JsonSubTypes.Type(value = PlainAdoptedText.class, name = "ADOPTED_TEXT"),
        @JsonSubTypes.Type(value = PlainAgreement.class, name = "AGREEMENT"),
    })
    interface PlainDocument {}

    record PlainOutline(
            Identifier document,
            List<PlainOutlinePart> parts,
            List<PlainOutlineCrossReference> crossReferences,
            List<PlainOutlineDefinition> definitions,
            List<PlainOutlineMention> mentions,
            List<PlainOutlineListing> listings,
            List<PlainOutlineNote> notes) {}

    record PlainProgramme(
            String key,
            Identifier document,
            PlainName name,
            Programme.Kind kind,
            Identifier owner,
            List<Identifier> beneficiaries,
            PlainStated<DateRange> period,
            List<PlainExtension> extensions,
            Address predecessor,
            PlainStated<ExtendedDate> adoption,
            List<PlainStated<String>> objectives,
            List<PlainResult> results,
            List<PlainInvolvement> involvements,
            List<PlainComponent> components,
            List<PlainActivity> activities,
            List<PlainFundingSource> fundingSources,
            List<PlainBudgetLine> budget,
            List<PlainSdgLink> sdgLinks,
            List<PlainRisk> risks) {}

    record PlainActivity(
            String key,
            Identifier identifier,
            String label,
            String title,
            PlainStated<String> theme,
            List<PlainStated<String>> topics,
            Activity.Kind kind,
            Identifier series,
            Integer edition,
            PlainStated<Activity.Status> status,
            PlainStated<PlainTiming> when,
            PlainStated<PlainVenue> where,
            List<Address> serves,
            List<PlainInvolvement> involvements,
            PlainStated<Funding> funding,
            List<Identifier> documents,
            List<Address> follows,
            PlainCitation citation) {}

    record PlainActor(
            Identifier identifier,
            PlainName name,
            Actor.Kind kind,
            Identifier partOf,
            PlainStated<String> mandate,
            PlainStated<ExtendedDate> established,
            Identifier succeeds,
            PlainCitation citation) {}

    record PlainStanding(
            Identifier holder,
            Identifier in,
            Standing.Kind kind,
            ExtendedDate since,
            ExtendedDate until,
            String asWritten,
            PlainCitation citation,
            Confidence confidence) {}

    record PlainTreatyAction(
            Identifier actor,
            Identifier convention,
            TreatyAction.Kind kind,
            ExtendedDate on,
            ExtendedDate takesEffect,
            ExtendedDate validUntil,
            List<PlainClaim> claims) {}

    record PlainClaim(PlainSubject subject, ClaimProperty property, PlainStated<PlainDatum> stated, String label) {}

    record PlainUndertaking(
            String key,
            PlainStated<Identifier> by,
            List<PlainStated<Identifier>> addressees,
            Undertaking.Force force,
            PlainStated<String> what,
            PlainStated<PlainTiming> due,
            List<PlainSubject> concerns,
            List<Identifier> fulfilledBy) {}

    record PlainDevelopment(
            String key,
            List<PlainSubject> concerns,
            PlainStated<PlainTiming> when,
            PlainStated<String> what,
            List<Identifier> documents) {}

    record PlainSdgLink(Address subject, SdgLink.Manner manner, PlainStated<Sdg> stated) {}

    record PlainCompleteness(
            PlainSubject subject, Completeness.Fact fact, LocalDate until, String asWritten, PlainCitation citation) {}

    record PlainPaper(
            Identifier identifier,
            PlainName name,
            Identifier issuer,
            ExtendedDate date,
            PlainStated<ExtendedDate> period,
            List<Language> languages,
            List<Identifier> parties,
            List<PlainDocumentRelation> relations,
            Document.Availability availability,
            PlainCitation citation)
            implements PlainDocument {}

    record PlainAdoptedText(
            Identifier identifier,
            PlainName name,
            Identifier issuer,
            ExtendedDate date,
            PlainStated<ExtendedDate> period,
            List<Language> languages,
            List<Identifier> parties,
            List<PlainDocumentRelation> relations,
            Document.Availability availability,
            PlainCitation citation)
            implements PlainDocument {}

    record PlainAgreement(
            Identifier identifier,
            PlainName name,
            Identifier issuer,
            ExtendedDate date,
            PlainStated<ExtendedDate> period,
            List<Language> languages,
            List<Identifier> parties,
            List<PlainDocumentRelation> relations,
            Document.Availability availability,
            PlainCitation citation)
            implements PlainDocument {}

    record PlainOutlinePart(
            Locator label, String title, List<Content> holds, boolean inContents, boolean headingPresent) {}

    record PlainOutlineCrossReference(String asWritten, PlainCitation from, Locator target, Content expects) {}

    record PlainOutlineDefinition(String term, String meaning, PlainCitation at) {}

    record PlainOutlineMention(
            String asWritten, PlainCitation at, List<Identifier> referents, List<Identifier> numbers) {}

    record PlainOutlineListing(String asWritten, PlainCitation at, List<Content> holds, boolean isComplete) {}

    record PlainOutlineNote(String label, List<PlainCitation> calls, List<PlainCitation> texts) {}

    record PlainName(String official, String shortForm, String acronym, List<String> aliases, String designationNote) {}

    record PlainExtension(PlainStated<ExtendedDate> until, PlainStated<ExtendedDate> decided) {}

    record PlainResult(
            String key,
            Result.Level level,
            String label,
            PlainStated<String> statement,
            List<PlainAim> aims,
            Address restates,
            List<PlainIndicator> indicators) {}

    record PlainInvolvement(
            PlainStated<Identifier> actor,
            Involvement.Role role,
            PlainStated<PlainDatumFigure> count,
            PlainStated<String> task) {}

    record PlainComponent(
            String key,
            Component.Kind kind,
            String label,
            String title,
            PlainStated<String> objective,
            List<PlainResult> results,
            List<PlainIndicator> indicators,
            List<PlainInvolvement> involvements,
            List<PlainComponent> components,
            PlainCitation citation) {}

    record PlainFundingSource(
            String code,
            FundingSource.Kind kind,
            PlainName name,
            Identifier donor,
            List<PlainFundingSourceContribution> contributions,
            FundingSource.Earmarking earmarking,
            PlainStated<PlainDatumFigure> ceiling,
            PlainStated<DateRange> period,
            List<PlainBeneficiaryClass> serves,
            PlainCitation citation) {}

    record PlainBudgetLine(
            String key,
            String label,
            Address paysFor,
            PlainStated<Money> amount,
            BudgetLine.Status status,
            List<PlainBudgetLine> lines,
            PlainCitation citation) {}

    record PlainRisk(
            String key,
            String category,
            List<PlainStated<String>> descriptions,
            List<PlainStated<String>> mitigations,
            List<PlainSubject> concerns,
            String likelihood,
            String impact,
            Identifier owner) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PlainTimingOn.class, name = "ON"),
        @JsonSubTypes.Type(value = PlainTimingRelative.class, name = "RELATIVE"),
        @JsonSubTypes.Type(value = PlainTimingAtSession.class, name = "AT_SESSION"),
        @JsonSubTypes.Type(value = PlainTimingUnknown.class, name = "UNKNOWN"),
    })
    interface PlainTiming {}

    record PlainVenue(List<String> places, Venue.Mode mode, boolean isOpenEnded) {}

    record PlainCitation(Identifier document, Locator place, String quote) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PlainSubjectPart.class, name = "PART"),
        @JsonSubTypes.Type(value = PlainSubjectThing.class, name = "THING"),
        @JsonSubTypes.Type(value = PlainSubjectPair.class, name = "PAIR"),
    })
    interface PlainSubject {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PlainDatumOn.class, name = "DATE"),
        @JsonSubTypes.Type(value = PlainDatumFigure.class, name = "FIGURE"),
        @JsonSubTypes.Type(value = PlainDatumWord.class, name = "WORD"),
    })
    interface PlainDatum {}

    record PlainDocumentRelation(Document.Relation.Kind kind, Identifier other) {}

    record PlainAim(Identifier state, Identifier convention, TreatyAction.Kind step) {}

    record PlainIndicator(
            String key,
            PlainStated<String> statement,
            List<PlainStated<Address>> measures,
            PlainStated<String> baseline,
            List<PlainMilestone> milestones,
            PlainStated<String> target,
            String unit,
            String meansOfVerification) {}

    record PlainDatumFigure(BigDecimal amount, String unit, Datum.Bound bound) implements PlainDatum {}

    record PlainFundingSourceContribution(Identifier donor, BigDecimal percent) {}

    record PlainBeneficiaryClass(BeneficiaryClass.Kind kind, Identifier body) {}

    record PlainTimingOn(ExtendedDate on, Timing.Course course) implements PlainTiming {}

    record PlainTimingRelative(Timing.Relation relation, String anchor, Period amount) implements PlainTiming {}

    record PlainTimingAtSession(Identifier body, int number) implements PlainTiming {}

    record PlainTimingUnknown() implements PlainTiming {}

    record PlainSubjectPart(Address address) implements PlainSubject {}

    record PlainSubjectThing(Identifier identifier) implements PlainSubject {}

    record PlainSubjectPair(Identifier first, Identifier second) implements PlainSubject {}

    record PlainDatumOn(ExtendedDate date) implements PlainDatum {}

    record PlainDatumWord(String word) implements PlainDatum {}

    record PlainMilestone(ExtendedDate by, PlainStated<String> what) {}

    record PlainStated<T>(
            @Nullable T value,
            @Nullable String asWritten,
            @Nullable Certainty certainty,
            @Nullable PlainCitation citation) {}
}
