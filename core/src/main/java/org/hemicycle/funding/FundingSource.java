package org.hemicycle.funding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.document.Datum;
import org.hemicycle.document.PrintedFigure;
import org.hemicycle.internal.Phrase;
import org.hemicycle.internal.Unique;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.immutables.value.Value;

/**
 * A source of funding under the code by which a programme refers to it.
 *
 * <p>Example: the code {@code JP} of a programme that the European Union and the Council of Europe pay for together is
 * a source of kind {@code JOINT_PROGRAMME} with two {@linkplain #contributions}, 90 and 10 per cent.
 */
@Value.Immutable
public sealed interface FundingSource extends Serializable permits ImmutableFundingSource {

    /** The kind of a source; all but the first two are extra-budgetary. */
    enum Kind {
        /** The ordinary budget of the organisation, or an allocation from it. */
        ORDINARY_BUDGET,
        /** The budget of a partial agreement. */
        PARTIAL_AGREEMENT_BUDGET,
        /** Contributions that donors make of their own accord. */
        VOLUNTARY_CONTRIBUTION,
        /** A programme that several funders pay for together. */
        JOINT_PROGRAMME,
        /** Any other extra-budgetary source. */
        OTHER
    }

    /** How narrowly a donor has tied what it gives. */
    enum Earmarking {
        /** To a framework such as an action plan, within which it may go where it is needed. */
        FRAMEWORK,
        /** To one project. */
        PROJECT
    }

    /**
     * What one donor gives of a source that has several.
     *
     * @param donor the donor
     * @param percent its share in per cent; whether the shares add up to 100 is checked, never assumed
     */
    record Contribution(Identifier donor, BigDecimal percent) implements Serializable {

        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Contribution {
            requireNonNull(donor, "donor");
            requireNonNull(percent, "percent");
            if (percent.signum() < 0) {
                throw new IllegalArgumentException("Contribution.percent of " + donor + " is " + percent.toPlainString()
                        + "; accepted is a share of 0 per cent or more.");
            }
        }
    }

    /** {@return the code, such as {@code OB}} */
    String code();

    /** {@return the kind} */
    Kind kind();

    /** {@return what the source is called} */
    Name name();

    /** {@return who gives all of it, where that is one} */
    Optional<Identifier> donor();

    /** {@return what each donor gives, where there are several} */
    List<Contribution> contributions();

    /** {@return how narrowly it is tied, where that is known} */
    Optional<Earmarking> earmarking();

    /**
     * {@return the most that it may give: money in an ISO 4217 currency, or a share of the whole in {@code PERCENT}}
     */
    Optional<Stated<Datum.Figure>> ceiling();

    /** {@return the days on which it may be drawn on, where they are stated} */
    Optional<Stated<DateRange>> period();

    /** {@return whom it may serve; nothing where that is not stated, which does not mean that it may serve nobody} */
    Set<BeneficiaryClass> serves();

    /** {@return where it is declared, if it was read from a document} */
    Optional<Citation> citation();

    /**
     * Checks the code, that no donor contributes twice and that the ceiling fits its words; what has no place of its
     * own stands where the source is declared.
     */
    private FundingSource check() {
        FundingReader.requireCode("FundingSource.code", code());
        Unique.require(
                "FundingSource \"" + code() + "\"",
                "contributions of the donor",
                contributions().stream().map(Contribution::donor).toList());
        ceiling()
                .ifPresent(stated -> stated.value()
                        .ifPresent(most -> PrintedFigure.requireFit(
                                "FundingSource \"" + code() + "\", ceiling,", most, stated.asWritten())));
        Optional<Stated<Datum.Figure>> placedCeiling = ceiling().map(stated -> stated.inheriting(citation()));
        Optional<Stated<DateRange>> placedPeriod = period().map(stated -> stated.inheriting(citation()));
        return placedCeiling.equals(ceiling()) && placedPeriod.equals(period())
                ? this
                : builder()
                        .from(this)
                        .ceiling(placedCeiling)
                        .period(placedPeriod)
                        .build();
    }

    /**
     * This value in one line.
     *
     * @return code and name
     */
    default String summary() {
        return code() + ": " + name() + ", " + Phrase.of(kind());
    }

    /**
     * Starts a source of funding.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FundingSource}. */
    final class Builder extends ImmutableFundingSource.Builder {
        Builder() {}

        @Override
        public FundingSource build() {
            return super.build().check();
        }

        /**
         * Sets the most that the source may give.
         *
         * @param most the figure, stated without reserve
         * @return this
         */
        public Builder ceiling(Datum.Figure most) {
            return ceiling(Stated.of(most));
        }

        /**
         * Sets the days on which the source may be drawn on.
         *
         * @param days the days, stated without reserve
         * @return this
         */
        public Builder period(DateRange days) {
            return period(Stated.of(days));
        }

        /**
         * Sets the days on which the source may be drawn on, as texts print them.
         *
         * @param wording for example {@code 2024-2027}, {@code 2024-01/2027-06}, {@code 2024-2027 (tbc)}
         * @return this
         * @see DateRange#read
         */
        public Builder period(String wording) {
            return period(DateRange.read(wording));
        }
    }
}
