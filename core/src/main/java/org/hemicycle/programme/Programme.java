package org.hemicycle.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Involvement;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.internal.Unique;
import org.hemicycle.internal.Unordered;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Parts;
import org.hemicycle.source.Reference;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.immutables.value.Value;

/**
 * A co-operation programme: a work plan, co-operation priorities, an action plan, a joint programme, a framework.
 *
 * <p>Example: the Neighbourhood Co-operation Priorities with Kazakhstan 2024-2027: 1 January 2024 to 31 December 2027,
 * three themes with six sectors and seventeen areas, a budget, links to six goals.
 */
@Value.Immutable
public sealed interface Programme extends Filed, Serializable permits ImmutableProgramme {

    /** The key under which a programme's budget is filed; no component may have it. */
    String BUDGET = "budget";

    /** The key under which activities are filed; no component may have it. */
    String ACTIVITIES = "activities";

    /** The key under which the register of risks is filed; no component may have it. */
    String RISKS = "risks";

    /** The kind of a programme. */
    enum Kind {
        /** A plan of activities for a year or a session. */
        WORK_PLAN,
        /** Priorities agreed with a State. */
        CO_OPERATION_PRIORITIES,
        /** A partnership with a State in the neighbourhood of the organisation. */
        NEIGHBOURHOOD_PARTNERSHIP,
        /** An action plan with a State. */
        ACTION_PLAN,
        /** A programme with several funders. */
        JOINT_PROGRAMME,
        /** A framework for other programmes. */
        FRAMEWORK,
        /** A standing arrangement by which several bodies act together. */
        JOINT_MECHANISM
    }

    /** {@return the key, unique within the dossier} */
    @Override
    String key();

    /** {@return {@code programme}} */
    @Override
    default String noun() {
        return "programme";
    }

    /** {@return the document that sets it out} */
    Identifier document();

    /** {@return what it is called} */
    Name name();

    /** {@return its kind} */
    Kind kind();

    /** {@return whose programme it is} */
    Optional<Identifier> owner();

    /** {@return whom it serves} */
    Set<Identifier> beneficiaries();

    /**
     * {@return the days it covers, with the place that says so; without value where that is not known, inferred where
     * only a title has its years}
     */
    @Value.Default
    default Stated<DateRange> period() {
        return Stated.absent();
    }

    /** {@return the later ends that it was given, in order} */
    List<Extension> extensions();

    /** {@return the programme of the dossier that it follows, by its address} */
    Optional<Address> predecessor();

    /** {@return the day of its adoption, with the decision as its place} */
    Optional<Stated<ExtendedDate>> adoption();

    /** {@return its objectives, paraphrased, each with its place} */
    List<Stated<String>> objectives();

    /** {@return what it is to bring about as a whole, in order} */
    List<Result> results();

    /** {@return who has a part in it as a whole: those who oversee, steer and carry it out, partners, target groups} */
    @Unordered
    List<Involvement> involvements();

    /** {@return its components of the highest rank, in order} */
    List<Component> components();

    /** {@return its activities, in order} */
    List<Activity> activities();

    /** {@return the sources of funding that it declares} */
    @Unordered
    List<FundingSource> fundingSources();

    /** {@return the lines of its budget of the highest rank, in order} */
    List<BudgetLine> budget();

    /** {@return its links to the 2030 Agenda and those of its parts, place by place} */
    @Unordered
    List<SdgLink> sdgLinks();

    /** {@return the entries of its register of risks, in order} */
    List<Risk> risks();

    /**
     * The days it covers, with its extensions.
     *
     * @return the period, up to the last day of the latest extension; empty where the period is not known
     */
    default Optional<DateRange> extendedPeriod() {
        return period().value().map(this::extended);
    }

    private DateRange extended(DateRange period) {
        return extensions().stream()
                .flatMap(extension -> extension.until().value().stream())
                .flatMap(until -> until.latest().stream())
                .max(Comparator.naturalOrder())
                .filter(end -> period.last().filter(end::isAfter).isPresent())
                .map(end -> DateRange.of(period.first().orElse(LocalDate.MIN), end))
                .orElse(period);
    }

    /** {@return where its period stands, quoting it; the programme itself, where that was read from no document} */
    default Citation periodEvidence() {
        return period().evidence().orElseGet(() -> Citation.ofPart(address()).quoting(period().asWritten()));
    }

    /** {@return the first day it covers, where that is known} */
    default Optional<LocalDate> firstDay() {
        return period().value().flatMap(DateRange::first);
    }

    /** {@return what it is called} */
    @Override
    default String heading() {
        return name().common();
    }

    /** {@return where its period stands, or else its adoption or the first of its objectives} */
    @Override
    default Optional<Citation> citation() {
        return Stream.concat(Stream.of(period()), Stream.concat(adoption().stream(), objectives().stream()))
                .flatMap(stated -> stated.citation().stream())
                .findFirst();
    }

    @Override
    default List<Parts<? extends Filed, ?>> parts() {
        return List.of(
                Parts.of("results", Result.class, results(), list -> rebuilt(own -> own.results(list))),
                Parts.of("components", Component.class, components(), list -> rebuilt(own -> own.components(list))),
                Parts.under(
                        BUDGET, "budget lines", BudgetLine.class, budget(), list -> rebuilt(own -> own.budget(list))),
                Parts.under(
                        ACTIVITIES,
                        "activities",
                        Activity.class,
                        activities(),
                        list -> rebuilt(own -> own.activities(list))),
                Parts.under(RISKS, "risks", Risk.class, risks(), list -> rebuilt(own -> own.risks(list))));
    }

    private Programme rebuilt(UnaryOperator<Builder> change) {
        return change.apply(builder().from(this)).build();
    }

    @Override
    default List<Reference> references() {
        return Stream.concat(
                        predecessor().stream().map(address -> Reference.toEarlier("predecessor", address, "programme")),
                        sdgLinks().stream()
                                .map(link -> Reference.to(
                                        "sdgLinks.subject", link.subject(), "programme", "component", "activity")))
                .toList();
    }

    /** {@return the address of the programme} */
    default Address address() {
        return Address.of(key());
    }

    /**
     * The source of funding that the programme declares under a code.
     *
     * @param code the code
     * @return the source, if the programme declares it
     */
    default Optional<FundingSource> findFundingSource(String code) {
        return fundingSources().stream()
                .filter(source -> source.code().equals(code))
                .findFirst();
    }

    /**
     * The programme in one line.
     *
     * @return name, period and counts
     */
    default String summary() {
        return "Programme \"" + name().common() + "\" (" + period().words() + "): "
                + CountedNoun.of(components().size(), "component") + " of the highest rank, "
                + CountedNoun.of(activities().size(), "activity", "activities") + ", "
                + CountedNoun.of(budget().size(), "budget line");
    }

    /** Checks the keys. */
    private Programme check() {
        Address.requireKey("Programme.key", key());
        String programme = "Programme \"" + key() + "\"";
        Parts.requireDistinct(programme, parts());
        Unique.require(
                programme,
                "sources of funding with the code",
                fundingSources().stream().map(FundingSource::code).toList());
        return this;
    }

    /**
     * Starts a programme.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Programme}. */
    final class Builder extends ImmutableProgramme.Builder {
        Builder() {}

        @Override
        public Programme build() {
            return super.build().check();
        }

        /**
         * Sets the days it covers.
         *
         * @param days the days, stated without reserve
         * @return this
         */
        public Builder period(DateRange days) {
            return period(Stated.of(days));
        }

        /**
         * Sets the days it covers, as texts print them.
         *
         * @param wording for example {@code 2024-2027}, {@code 2018-03/2020-02}, {@code 2018-2021 (tbc)}, or a blank
         * @return this
         * @see DateRange#read
         */
        public Builder period(String wording) {
            return period(DateRange.read(wording));
        }
    }
}
