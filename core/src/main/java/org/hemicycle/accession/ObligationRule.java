package org.hemicycle.accession;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.hemicycle.source.Basis;

/**
 * The law that says what a State owes under a convention by how far it has come with it.
 *
 * <p>Example: a signatory owes {@link Obligation#GOOD_FAITH} by Article 18, item a, of the Vienna Convention on the Law
 * of Treaties, {@code UNTS 18232}.
 *
 * @param status how far the State has come
 * @param obligation what it owes then
 * @param basis the clause
 */
public record ObligationRule(AccessionStatus.Kind status, Obligation obligation, Basis basis) implements Serializable {

    /**
     * Checks that the status is one.
     *
     * @throws IllegalArgumentException if it is {@code NOT_RECORDED}, from which no obligation and no freedom follows
     */
    public ObligationRule {
        requireNonNull(status, "status");
        requireNonNull(obligation, "obligation");
        requireNonNull(basis, "basis");
        if (status == AccessionStatus.Kind.NOT_RECORDED) {
            throw new IllegalArgumentException("ObligationRule for the status NOT_RECORDED says " + obligation
                    + "; what is not recorded is unknown, so give a rule for any other status.");
        }
    }
}
