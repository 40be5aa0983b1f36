package org.hemicycle.serialization.folder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Milestone;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.serialization.folder.Statement.Implied;
import org.hemicycle.source.Address;

/** The sheets of programmes and of what they consist of. */
final class ProgrammeSheets {

    static final Column<String> PROGRAMME = Column.required(
            "programme", "the key of the programme, by which other sheets name it", Formats.KEY.like("plan"));
    static final Column<String> IN_PROGRAMME =
            Column.optional("programme", "the key of its programme; blank for the first one", Formats.KEY.like("plan"));
    static final Column<String> KEY = Column.required("key", "its key, or its whole path", Formats.PATH);
    static final Column<String> PARENT = Column.optional(
            "parent", "the key or path of what it is a part of; blank for the programme itself", Formats.PATH);

    static final PropertySheet<Programme, Programme.Builder> PROGRAMMES = new PropertySheet<>(
            "programmes.csv",
            "a fact on a programme",
            List.of(PROGRAMME),
            Stream.<List<Property<Programme, Named<Programme.Builder>>>>of(
                            List.of(new Property.Single<>(
                                    "kind",
                                    "its kind",
                                    Format.word(Programme.Kind.class),
                                    true,
                                    Optional.of(ClaimProperty.KIND),
                                    programme -> Optional.of(programme.kind()),
                                    (made, kind) -> made.builder().kind(kind))),
                            Named.properties("title", "what it is called", Programme::name),
                            List.of(
                                    new Property.Single<>(
                                            "document",
                                            "the document that has it, if not that of the folder",
                                            Formats.NEW_CODE,
                                            false,
                                            Optional.of(ClaimProperty.DOCUMENT),
                                            programme -> Optional.of(programme.document()),
                                            (made, document) -> made.builder().document(document)),
                                    new Property.Single<>(
                                            "owner",
                                            "whose it is",
                                            Formats.BODY,
                                            false,
                                            Optional.of(ClaimProperty.OWNER),
                                            Programme::owner,
                                            (made, owner) -> made.builder().owner(owner)),
                                    new Property.Many<>(
                                            "beneficiary",
                                            "whom it serves",
                                            Formats.CODE,
                                            Optional.of(ClaimProperty.BENEFICIARY),
                                            Programme::beneficiaries,
                                            (made, each) -> made.builder().addBeneficiaries(each)),
                                    new Property.One<>(
                                            "period",
                                            "its first and last day",
                                            Formats.RANGE,
                                            ClaimProperty.PERIOD,
                                            programme -> Optional.of(programme.period()),
                                            (made, period) -> made.builder().period(period)),
                                    new ExtensionProperty(),
                                    new Property.Single<>(
                                            "predecessor",
                                            "the programme before it",
                                            Formats.part("programme"),
                                            false,
                                            Optional.of(ClaimProperty.SUCCEEDS),
                                            Programme::predecessor,
                                            (made, other) -> made.builder().predecessor(other)),
                                    new Property.One<>(
                                            "adopted-on",
                                            "the day on which it was adopted",
                                            Formats.DATE,
                                            ClaimProperty.ADOPTED_ON,
                                            Programme::adoption,
                                            (made, day) -> made.builder().adoption(day)),
                                    new Property.Several<>(
                                            "objective",
                                            "what it is to achieve",
                                            Formats.TEXT.like("Courts more efficient"),
                                            Programme::objectives,
                                            (made, each) -> made.builder().addObjectives(each))))
                    .flatMap(List::stream)
                    .toList());

    static final Sheet<Component, Component.Builder> COMPONENTS = Sheet.<Component, Component.Builder>of(
                    "components.csv",
                    "a section, theme, sector, area, topic or priority",
                    Component::builder,
                    Component.Builder::build)
            .home(KEY)
            .home(IN_PROGRAMME)
            .home(PARENT)
            .required("kind", "its kind", Format.word(Component.Kind.class), Component::kind, Component.Builder::kind)
            .optional("label", "its number", Formats.TEXT.like("2.1"), Component::label, Component.Builder::label)
            .required(
                    "title",
                    "what it is called",
                    Formats.TEXT.like("Rule of law"),
                    Component::title,
                    Component.Builder::title)
            .perhaps(
                    Statement.besides(
                            Column.optional(
                                    "objective",
                                    "what it is to achieve, paraphrased",
                                    Formats.TEXT.like("Courts more efficient")),
                            Implied.NONE),
                    Component::objective,
                    Component.Builder::objective)
            .placed(Component::citation, Component.Builder::citation);

    static final Column<Address> RESULT_OF = Column.required(
            "component",
            "of what: the key or path of a component or programme",
            Formats.part("component", "programme"));

    static final Sheet<Result, Result.Builder> RESULTS = Sheet.<Result, Result.Builder>of(
                    "results.csv", "an expected result", Result::builder, Result.Builder::build)
            .home(RESULT_OF)
            .home(ActivitySheets.KEY)
            .required("level", "its level", Format.word(Result.Level.class), Result::level, Result.Builder::level)
            .optional(
                    "label",
                    "what the source calls its level",
                    Formats.TEXT.like("2.1"),
                    Result::label,
                    Result.Builder::label)
            .stated(
                    Statement.ofRow(
                            Column.optional(
                                    "statement",
                                    "what is to be reached, paraphrased",
                                    Formats.TEXT.like("Cases take less time")),
                            Implied.NONE),
                    Result::statement,
                    Result.Builder::statement)
            .field(new AimsField())
            .optional(
                    "restates",
                    "the result elsewhere that it states again",
                    Formats.part("result"),
                    Result::restates,
                    Result.Builder::restates);

    static final Column<Address> INDICATOR_OF = Column.required(
            "component", "of what: the key or path of a component or result", Formats.part("component", "result"));

    static final Sheet<Indicator, Indicator.Builder> INDICATORS = Sheet.<Indicator, Indicator.Builder>of(
                    "indicators.csv", "an indicator and what it measures", Indicator::builder, Indicator.Builder::build)
            .home(INDICATOR_OF)
            .home(ActivitySheets.KEY)
            .stated(
                    Statement.ofRow(
                            Column.optional(
                                    "statement",
                                    "what is counted, paraphrased",
                                    Formats.TEXT.like("Cases take less time")),
                            Implied.NONE),
                    Indicator::statement,
                    Indicator.Builder::statement)
            .field(new StatementList<>(
                    "measures",
                    "the results that it measures",
                    Formats.part("result"),
                    Indicator::measures,
                    Indicator.Builder::measures))
            .perhaps(
                    Statement.besides(
                            Column.optional("baseline", "the value at the start", Formats.TEXT.like("20")),
                            Implied.VALUE),
                    Indicator::baseline,
                    Indicator.Builder::baseline)
            .perhaps(
                    Statement.besides(
                            Column.optional("target", "the value to be reached", Formats.TEXT.like("120")),
                            Implied.VALUE),
                    Indicator::target,
                    Indicator.Builder::target)
            .optional(
                    "unit",
                    "the unit of these values",
                    Formats.TEXT.like("EUR"),
                    Indicator::unit,
                    Indicator.Builder::unit)
            .optional(
                    "means",
                    "the means of verification",
                    Formats.TEXT.like("Lists of attendance"),
                    Indicator::meansOfVerification,
                    Indicator.Builder::meansOfVerification);

    static final Column<Address> MILESTONE_OF =
            Column.required("indicator", "the path of the indicator", Formats.part("indicator"));

    static final Sheet<Milestone, Values> MILESTONES = Sheet.<Milestone, Values>of(
                    "milestones.csv",
                    "a value of an indicator that is to be reached on the way",
                    Values::new,
                    values -> new Milestone(values.get("by"), values.get("what")))
            .home(MILESTONE_OF)
            .required("by", "by when", Formats.DATE, Milestone::by, Values.to("by"))
            .stated(
                    Statement.ofRow(
                            Column.optional("what", "the value", Formats.TEXT.like("An interim report")),
                            Implied.VALUE),
                    Milestone::what,
                    Values.to("what"));

    static final Sheet<FundingSource, FundingSource.Builder> FUNDING_SOURCES =
            Sheet.<FundingSource, FundingSource.Builder>of(
                            "funding-sources.csv",
                            "a source of funding",
                            FundingSource::builder,
                            FundingSource.Builder::build)
                    .home(IN_PROGRAMME)
                    .required(
                            "code",
                            "its code in the document",
                            Formats.TEXT.like("OB"),
                            FundingSource::code,
                            FundingSource.Builder::code)
                    .required(
                            "kind",
                            "its kind",
                            Format.word(FundingSource.Kind.class),
                            FundingSource::kind,
                            FundingSource.Builder::kind)
                    .field(new NameField<>("name", FundingSource::name, FundingSource.Builder::name))
                    .optional(
                            "donor",
                            "who gives it",
                            Formats.CODE.like("EU"),
                            FundingSource::donor,
                            FundingSource.Builder::donor)
                    .list(
                            "contributions",
                            "who gives how many per cent of it",
                            Formats.CONTRIBUTION,
                            FundingSource::contributions,
                            FundingSource.Builder::addAllContributions)
                    .optional(
                            "earmarking",
                            "how narrowly it is earmarked",
                            Format.word(FundingSource.Earmarking.class),
                            FundingSource::earmarking,
                            FundingSource.Builder::earmarking)
                    .field(new FigureField<>(
                            "ceiling",
                            "the most that it gives",
                            Implied.NONE,
                            FundingSource::ceiling,
                            FundingSource.Builder::ceiling))
                    .perhaps(
                            Statement.besides(
                                    Column.optional("period", "the days on which it gives", Formats.RANGE),
                                    Implied.NONE),
                            FundingSource::period,
                            FundingSource.Builder::period)
                    .list(
                            "serves",
                            "classes of beneficiaries that it may serve",
                            Formats.BENEFICIARY_CLASS,
                            FundingSource::serves,
                            FundingSource.Builder::addAllServes)
                    .placed(FundingSource::citation, FundingSource.Builder::citation);

    /** What a programme's own links may be of. */
    static final Set<String> LINKED = Set.of("programme", "component", "activity");

    static final Column<String> LINK_IN = Column.optional(
            "programme",
            "the key of the programme that states it, if not that of its subject; a dash where none does",
            Formats.TEXT.like("plan"));

    static final Sheet<SdgLink, Values> SDG_LINKS = Sheet.<SdgLink, Values>of(
                    "sdg-links.csv",
                    "a place that links something to a goal or target",
                    Values::new,
                    values -> new SdgLink(values.get("subject"), values.get("manner"), values.get("stated")))
            .home(LINK_IN)
            .required("subject", "what is linked", Formats.part(), SdgLink::subject, Values.to("subject"))
            .field(new GoalField())
            .required("manner", "how", Format.word(SdgLink.Manner.class), SdgLink::manner, Values.to("manner"));

    static final Sheet<BudgetLine, BudgetLine.Builder> BUDGET = Sheet.<BudgetLine, BudgetLine.Builder>of(
                    "budget.csv", "a line of the budget", BudgetLine::builder, BudgetLine.Builder::build)
            .home(KEY)
            .home(IN_PROGRAMME)
            .home(PARENT)
            .required(
                    "label",
                    "what the line is for",
                    Formats.TEXT.like("Management costs"),
                    BudgetLine::label,
                    BudgetLine.Builder::label)
            .optional(
                    "component",
                    "the component or activity that it pays for",
                    Formats.part("component", "activity"),
                    BudgetLine::paysFor,
                    BudgetLine.Builder::paysFor)
            .field(new AmountField())
            .required(
                    "status",
                    "how sure the amount is",
                    Format.word(BudgetLine.Status.class),
                    BudgetLine::status,
                    BudgetLine.Builder::status)
            .placed(BudgetLine::citation, BudgetLine.Builder::citation);

    private ProgrammeSheets() {}
}
