package org.hemicycle.rule;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hemicycle.document.Claim;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Outcome;
import org.hemicycle.finding.Severity;
import org.hemicycle.internal.Rebuilt;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/**
 * What a rule answers about one subject: an outcome, and for a failure the arguments of its message and the evidence.
 *
 * <p>Example: {@code Check.failed().with("day", lapse).evidence(invitation.evidence())}. A check is immutable; each
 * method gives a new one. It is thread-safe.
 */
public final class Check implements Serializable {

    private static final Check PASSED = new Check(Outcome.PASSED);
    private static final Check NOT_APPLICABLE = new Check(Outcome.NOT_APPLICABLE);
    private static final Check FAILED = new Check(Outcome.FAILED);

    private final Outcome outcome;
    private final TreeMap<String, Argument> arguments;
    private final ArrayList<Citation> evidence;
    private final TreeSet<Missing> missing;
    private final Certainty weakest;
    private final boolean hint;

    private Check(Outcome outcome) {
        this(outcome, new TreeMap<>(), new ArrayList<>(), new TreeSet<>(), Certainty.STATED, false);
    }

    private Check(
            Outcome outcome,
            TreeMap<String, Argument> arguments,
            ArrayList<Citation> evidence,
            TreeSet<Missing> missing,
            Certainty weakest,
            boolean hint) {
        this.outcome = outcome;
        this.arguments = arguments;
        this.evidence = evidence;
        this.missing = missing;
        this.weakest = weakest;
        this.hint = hint;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Rebuilt.by(() -> new Check(
                requireNonNull(outcome, "outcome"),
                new TreeMap<>(Map.copyOf(arguments)),
                new ArrayList<>(List.copyOf(evidence)),
                new TreeSet<>(List.copyOf(missing)),
                requireNonNull(weakest, "weakest"),
                hint));
    }

    /**
     * What the rule requires holds.
     *
     * @return the answer
     */
    public static Check passed() {
        return PASSED;
    }

    /**
     * The rule has nothing to say of this subject.
     *
     * @return the answer
     */
    public static Check notApplicable() {
        return NOT_APPLICABLE;
    }

    /**
     * What the rule requires does not hold.
     *
     * @return the answer, to be completed with arguments and evidence
     */
    public static Check failed() {
        return FAILED;
    }

    /**
     * It cannot be determined.
     *
     * @param truth an unknown truth, whose missing facts are taken over
     * @return the answer
     * @throws IllegalArgumentException if the truth is known
     */
    public static Check unknown(Truth truth) {
        requireNonNull(truth, "truth");
        if (!truth.isUnknown()) {
            throw new IllegalArgumentException("Check.unknown was given the truth " + truth
                    + ", which is known; use Check.requiring, which follows whatever the truth is.");
        }
        return new Check(
                Outcome.UNKNOWN,
                new TreeMap<>(),
                new ArrayList<>(),
                new TreeSet<>(truth.missing()),
                Certainty.STATED,
                false);
    }

    /**
     * The answer that follows from a truth: passed, unknown, or a failure, which is built only then.
     *
     * <p>Example: {@code Check.requiring(date.within(period), () -> Check.failed().with("date", date))}.
     *
     * @param required whether what the rule requires holds
     * @param failure gives the answer if it does not
     * @return the answer
     */
    public static Check requiring(Truth required, Supplier<Check> failure) {
        requireNonNull(required, "required");
        requireNonNull(failure, "failure");
        return required.isYes() ? PASSED : required.isNo() ? failure.get() : unknown(required);
    }

    /**
     * Passed, or a failure, which is built only then.
     *
     * @param required whether what the rule requires holds
     * @param failure gives the answer if it does not
     * @return the answer
     */
    public static Check requiring(boolean required, Supplier<Check> failure) {
        requireNonNull(failure, "failure");
        return required ? PASSED : failure.get();
    }

    /**
     * The same answer with an argument for the message.
     *
     * @param name the placeholder's name
     * @param value what stands for it, as {@link Argument#of} takes it; an {@code Optional} that is empty gives no
     *     argument
     * @return the answer with the argument
     * @throws IllegalArgumentException if the value is no value of a message, such as words of a language
     */
    public Check with(String name, Object value) {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
        return value instanceof Optional<?> optional
                ? optional.map(present -> with(name, present)).orElse(this)
                : with(name, Argument.of(value));
    }

    private Check with(String name, Argument value) {
        TreeMap<String, Argument> more = new TreeMap<>(arguments);
        more.put(name, value);
        return new Check(outcome, more, evidence, missing, weakest, hint);
    }

    /**
     * The same answer with further evidence.
     *
     * @param places the places, quoting the data
     * @return the answer with the evidence, in order: each datum of a place once, and a place without a datum only
     *     where none quotes it
     */
    public Check evidence(Collection<Citation> places) {
        return new Check(outcome, arguments, Evidence.joined(evidence, places), missing, weakest, hint);
    }

    /**
     * The same answer with a further piece of evidence.
     *
     * @param place the place, quoting the datum
     * @return the answer with the evidence
     */
    public Check evidence(Citation place) {
        return evidence(List.of(place));
    }

    /**
     * The same answer with a statement as evidence; an inferred or damaged one lowers the severity of the finding.
     *
     * @param stated the statement
     * @return the answer with the evidence; words without a place are shown at the part that is judged
     */
    public Check evidence(Stated<?> stated) {
        return statements(List.of(stated));
    }

    /**
     * The same answer with a statement of another part as evidence.
     *
     * @param stated the statement
     * @param owner where the part stands that makes it
     * @return the answer with the evidence, at the owner's place where the statement has none of its own
     */
    public Check evidence(Stated<?> stated, Citation owner) {
        return evidence(stated.inheriting(Optional.of(owner)));
    }

    /**
     * The same answer with several statements as evidence.
     *
     * @param statements the statements
     * @return the answer with the evidence
     */
    public Check statements(Collection<? extends Stated<?>> statements) {
        Certainty weaker = weakest;
        List<Citation> places = new ArrayList<>();
        for (Stated<?> stated : statements) {
            weaker = rank(stated.certainty()) > rank(weaker) ? stated.certainty() : weaker;
            places.addAll(stated.evidence().map(List::of).orElseGet(() -> Evidence.unplaced(stated.asWritten())));
        }
        return new Check(outcome, arguments, Evidence.joined(evidence, places), missing, weaker, hint);
    }

    /**
     * The same answer with claims as evidence.
     *
     * @param claims the claims
     * @return the answer with the evidence
     */
    public Check claims(Collection<Claim> claims) {
        return statements(claims.stream().map(Claim::stated).toList());
    }

    private static int rank(Certainty certainty) {
        return certainty == Certainty.DAMAGED ? 2 : certainty == Certainty.INFERRED ? 1 : 0;
    }

    /**
     * The same answer as a hint: a finding from it is a note, whatever the severity of the rule.
     *
     * @return the answer
     */
    public Check asNote() {
        return new Check(outcome, arguments, evidence, missing, weakest, true);
    }

    /** {@return the outcome} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return the arguments of the message, by name} */
    public SortedMap<String, Argument> arguments() {
        return Collections.unmodifiableSortedMap(arguments);
    }

    /** {@return the evidence, in order} */
    public List<Citation> evidence() {
        return Collections.unmodifiableList(evidence);
    }

    /** {@return the facts that are missing} */
    public SortedSet<Missing> missing() {
        return Collections.unmodifiableSortedSet(missing);
    }

    /**
     * The severity of the finding, given that of the rule.
     *
     * @param ofRule the rule's severity
     * @return lowered by one step where the evidence is inferred; a note where our copy of it is damaged, and for a
     *     hint
     */
    public Severity severity(Severity ofRule) {
        if (hint) {
            return Severity.NOTE;
        }
        return switch (rank(weakest)) {
            case 2 -> Severity.NOTE;
            case 1 -> ofRule.lowered();
            default -> ofRule;
        };
    }
}
