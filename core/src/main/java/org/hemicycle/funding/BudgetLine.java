package org.hemicycle.funding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.document.PrintedFigure;
import org.hemicycle.internal.Phrase;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Parts;
import org.hemicycle.source.Reference;
import org.hemicycle.source.Stated;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A line of a budget: an amount of money for something, perhaps divided into lines of its own.
 *
 * <p>The amount is as the document prints it. Whether the lines below add up to it is checked, never assumed. Example:
 * the line "Rule of law" of a financial table, EUR 3 537 230, with two lines below it.
 */
@Value.Immutable
public sealed interface BudgetLine extends Filed, Serializable permits ImmutableBudgetLine {

    /** What sort of figure the amount is. */
    enum Status {
        /** Estimated to be needed. */
        ESTIMATED,
        /** Pledged by a donor. */
        PLEDGED,
        /** Secured. */
        SECURED,
        /** Spent. */
        EXPENDITURE
    }

    /** {@return the key, unique within the parent} */
    @Override
    String key();

    /** {@return {@code budget line}} */
    @Override
    default String noun() {
        return "budget line";
    }

    /** {@return the label as printed} */
    String label();

    /** {@return the component or activity that the line pays for, by its address; absent where it serves none} */
    Optional<Address> paysFor();

    /** {@return the amount as printed; without value where it is "tbc", damaged or absent} */
    @Value.Default
    default Stated<Money> amount() {
        return Stated.absent();
    }

    /** {@return what sort of figure it is} */
    @Value.Default
    default Status status() {
        return Status.ESTIMATED;
    }

    /** {@return the lines into which it is divided, in order} */
    List<BudgetLine> lines();

    /** {@return where it stands, if it was read from a document} */
    @Override
    Optional<Citation> citation();

    /** {@return the label} */
    @Override
    default String heading() {
        return label();
    }

    @Override
    default List<Parts<? extends Filed, ?>> parts() {
        return List.of(Parts.of(
                "lines",
                BudgetLine.class,
                lines(),
                list -> builder().from(this).lines(list).build()));
    }

    @Override
    default List<Reference> references() {
        return paysFor().stream()
                .map(address -> Reference.to("paysFor", address, "component", "activity"))
                .toList();
    }

    /**
     * Checks the keys and that the amount fits its words; an amount without a place of its own stands where the line
     * does.
     */
    private BudgetLine check() {
        Address.requireKey("BudgetLine.key", key());
        Parts.requireDistinct("BudgetLine \"" + key() + "\"", parts());
        amount().value()
                .ifPresent(money -> PrintedFigure.requireDigits(
                        "BudgetLine \"" + key() + "\"", money.getAmount(), amount().asWritten()));
        Stated<Money> placed = amount().inheriting(citation());
        return placed.equals(amount())
                ? this
                : builder().from(this).amount(placed).build();
    }

    /**
     * The sum of the amounts of lines.
     *
     * @param lines the lines, of which each counts as a whole
     * @return the sum; empty where there is no line, where an amount is not known, and where currencies are mixed
     */
    static Optional<Money> total(List<BudgetLine> lines) {
        requireNonNull(lines, "lines");
        List<Money> amounts =
                lines.stream().flatMap(line -> line.amount().value().stream()).toList();
        boolean known = amounts.size() == lines.size()
                && amounts.stream().map(Money::getCurrencyUnit).distinct().count() == 1;
        return known ? Optional.of(Money.total(amounts)) : Optional.empty();
    }

    /** {@return what the line and those below it are, each after the one that it divides} */
    default Stream<BudgetLine> withParts() {
        return Stream.concat(Stream.of(this), lines().stream().flatMap(BudgetLine::withParts));
    }

    /**
     * This value in one line.
     *
     * @return label, amount and status
     */
    default String summary() {
        return label() + ": " + amount().words() + ", " + Phrase.of(status());
    }

    /**
     * Starts a budget line.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BudgetLine}. */
    final class Builder extends ImmutableBudgetLine.Builder {
        Builder() {}

        @Override
        public BudgetLine build() {
            return super.build().check();
        }

        /**
         * Sets the amount as texts print it.
         *
         * @param wording for example {@code EUR 120 000}, {@code tbc}, or a blank
         * @return this
         * @see PrintedAmount#read
         */
        public Builder amount(String wording) {
            return amount(PrintedAmount.read(wording));
        }

        /**
         * Sets the amount.
         *
         * @param amount the amount, stated without reserve
         * @return this
         */
        public Builder amount(Money amount) {
            return amount(Stated.of(amount));
        }
    }
}
