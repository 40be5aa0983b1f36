package org.hemicycle.funding;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.hemicycle.internal.Phrase;
import org.hemicycle.internal.Unique;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A line of a budget: an amount of money for something, perhaps divided into lines of its own.
 *
 * <p>The amount is as the document prints it. Whether the lines below add up to it is checked, never assumed. Example:
 * the line "Rule of law" of a financial table, EUR 3 537 230, with two lines below it.
 */
@Value.Immutable
public sealed interface BudgetLine extends Serializable permits ImmutableBudgetLine {

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
    String key();

    /** {@return the label as printed} */
    String label();

    /** {@return the component or activity that the line pays for, by its address; absent where it serves none} */
    Optional<Address> paysFor();

    /** {@return the amount as printed} */
    Money amount();

    /** {@return what sort of figure it is} */
    @Value.Default
    default Status status() {
        return Status.ESTIMATED;
    }

    /** {@return the lines into which it is divided, in order} */
    List<BudgetLine> lines();

    /** {@return where it stands, quoting the amount} */
    Citation citation();

    /** Checks the keys. */
    @Value.Check
    default void check() {
        Address.requireKey("BudgetLine.key", key());
        Unique.require(
                "BudgetLine \"" + key() + "\"",
                "lines with the key",
                lines().stream().map(BudgetLine::key).toList());
    }

    /**
     * This value in one line.
     *
     * @return label, amount and status
     */
    default String summary() {
        return label() + ": " + amount() + ", " + Phrase.of(status());
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
    }
}
