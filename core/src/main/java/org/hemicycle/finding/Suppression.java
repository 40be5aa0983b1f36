package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Address;
import org.immutables.value.Value;

/**
 * Findings that somebody has decided to live with, for a reason and if need be until a day.
 *
 * <p>It names one finding by its fingerprint, or a rule, everywhere or below an address, and perhaps the one dossier
 * that it is about: fingerprints are made of keys, and two dossiers may have the same. It is never silent: the report
 * lists what it suppresses; after its last day the finding is back with a note; and one that matches nothing is
 * reported, but for one about another dossier. Example:
 *
 * <pre>{@code
 * Suppression.ofFinding("FUN-008:plan/democracy/2.3.1")
 *         .dossier("Priorities 2024-2027")
 *         .reason("Paid from the budget of the host city; the agreement is signed.")
 *         .author("A. Desk")
 *         .until(LocalDate.parse("2025-12-31"))
 *         .build()
 * }</pre>
 *
 * <p>Refused are a blank reason, author or dossier, a malformed fingerprint or code, both of these or neither, and an
 * address beside a fingerprint.
 */
@Value.Immutable
public sealed interface Suppression extends Serializable, Comparable<Suppression> permits ImmutableSuppression {

    /** {@return the fingerprint of the one finding that is meant} */
    Optional<String> fingerprint();

    /** {@return the code of the rule whose findings are meant; an old code still resolves} */
    Optional<String> rule();

    /** {@return the address at or below which the rule's findings are meant; everywhere unless given} */
    Optional<Address> within();

    /** {@return the name of the dossier whose findings are meant; those of every dossier unless given} */
    Optional<String> dossier();

    /** {@return why the findings are acceptable} */
    String reason();

    /** {@return who answers for it} */
    String author();

    /**
     * {@return the last day on which it holds, judged by the day from which the facts are judged; no end unless given}
     */
    Optional<LocalDate> until();

    /** Checks that it says what it suppresses, why, and who says so. */
    private Suppression check() {
        if (fingerprint().isPresent() == rule().isPresent()) {
            throw new IllegalArgumentException("Suppression by " + Quoted.of(author()) + " names "
                    + (rule().isPresent() ? "both a fingerprint and a rule" : "neither a fingerprint nor a rule")
                    + "; accepted is one of them, so give the fingerprint of one finding or the code of a rule.");
        }
        if (fingerprint().isPresent() && within().isPresent()) {
            throw new IllegalArgumentException(
                    "Suppression of " + target() + " has the address " + Quoted.of(within().get())
                            + " beside a fingerprint, which has an address of its own; accepted is an address beside"
                            + " a rule, so leave it out.");
        }
        requireForm();
        dossier()
                .ifPresent(name -> requireText(
                        "dossier",
                        name,
                        "the name of one, as its reports have it, for example \"Priorities 2024-2027\""));
        requireText(
                "reason",
                reason(),
                "any text that a reader can check, for example \"Paid from the budget of the host city\"");
        requireText("author", author(), "any text that a reader can check, for example \"A. Desk\"");
        return this;
    }

    private void requireForm() {
        fingerprint().ifPresent(text -> Fingerprint.read(text, "Suppression.fingerprint is "));
        rule().filter(code -> !Fingerprint.isRuleCode(code)).ifPresent(code -> {
            throw new IllegalArgumentException(
                    "Suppression.rule is " + Quoted.of(code) + ", which is no code; accepted are two"
                            + " to four capitals, a hyphen and three digits, for example \"ACC-004\".");
        });
    }

    private void requireText(String attribute, String text, String accepted) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "Suppression of " + target() + " has a blank " + attribute + "; accepted is " + accepted + ".");
        }
    }

    /**
     * What it suppresses, as an address.
     *
     * @return the fingerprint, or the code with the address below which it holds
     */
    default String target() {
        return fingerprint()
                .orElseGet(() -> rule().orElse("")
                        + within().map(address -> ":" + address + "/…").orElse(""));
    }

    /** {@return the code of the rule, as written in the code or the fingerprint} */
    default String code() {
        return rule().orElseGet(
                        () -> Fingerprint.parse(fingerprint().orElseThrow()).rule());
    }

    @Override
    default int compareTo(Suppression other) {
        return Comparator.comparing(Suppression::target)
                .thenComparing(each -> each.dossier().orElse(""))
                .thenComparing(Suppression::author)
                .thenComparing(Suppression::reason)
                .thenComparing(each -> each.until().orElse(LocalDate.MAX))
                .compare(this, other);
    }

    /**
     * Whether it is about a dossier.
     *
     * @param name the name of the dossier
     * @return true if it names that one or none; of another one it neither suppresses anything nor is it unused there
     */
    default boolean isAbout(String name) {
        return dossier().filter(other -> !other.equals(name)).isEmpty();
    }

    private String scope() {
        return target() + dossier().map(name -> " in \"" + name + "\"").orElse("");
    }

    /**
     * The suppression in one line.
     *
     * @return target, dossier, reason, author and last day
     */
    default String summary() {
        return scope() + " suppressed by " + author()
                + until().map(day -> " until " + day).orElse("") + ": " + reason();
    }

    /**
     * What is said of it when it matches nothing.
     *
     * @return one line that says what to do about it
     */
    default String unusedNote() {
        return "NOTE suppression of " + scope() + " by " + author()
                + " matches no finding; remove it, or correct what it names.";
    }

    /**
     * Starts a suppression of one finding.
     *
     * @param fingerprint its fingerprint
     * @return a builder that lacks reason and author, and may be given a dossier
     */
    static Builder ofFinding(String fingerprint) {
        requireNonNull(fingerprint, "fingerprint");
        return builder().fingerprint(fingerprint);
    }

    /**
     * Starts a suppression of one finding. A finding does not know its dossier; the report does:
     * {@code Suppression.ofFinding(finding).dossier(report.dossier())}.
     *
     * @param finding the finding
     * @return a builder that lacks reason and author, and may be given a dossier
     */
    static Builder ofFinding(Finding finding) {
        requireNonNull(finding, "finding");
        return ofFinding(finding.fingerprint());
    }

    /**
     * Starts a suppression of the findings of a rule.
     *
     * @param code its code
     * @return a builder that lacks reason and author, and may be given an address and a dossier
     */
    static Builder ofRule(String code) {
        requireNonNull(code, "code");
        return builder().rule(code);
    }

    /**
     * Starts a suppression.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Suppression}. */
    final class Builder extends ImmutableSuppression.Builder {
        Builder() {}

        @Override
        public Suppression build() {
            return super.build().check();
        }
    }
}
