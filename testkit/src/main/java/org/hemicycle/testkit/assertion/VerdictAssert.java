package org.hemicycle.testkit.assertion;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.assertj.core.api.AbstractAssert;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Reason;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.source.Basis;

/**
 * Assertions on a verdict. One that fails shows the whole tree of reasons, with law and facts at the leaves.
 *
 * <p>Example: {@code assertThat(eligibility.access("KZ", "CETS 210")).isYes().answers(Access.Kind.INVITED)}.
 */
public class VerdictAssert extends AbstractAssert<VerdictAssert, Verdict<?>> {

    /**
     * Begins assertions, as {@link HemicycleAssertions} does.
     *
     * @param actual the verdict
     */
    public VerdictAssert(@Nullable Verdict<?> actual) {
        super(actual, VerdictAssert.class);
    }

    /**
     * What was asked for is so.
     *
     * @return this
     */
    public VerdictAssert isYes() {
        return require(verdict().truth().isYes(), "the verdict yes");
    }

    /**
     * What was asked for is not so.
     *
     * @return this
     */
    public VerdictAssert isNo() {
        return require(verdict().truth().isNo(), "the verdict no");
    }

    /**
     * It cannot be determined.
     *
     * @return this
     */
    public VerdictAssert isUnknown() {
        return require(verdict().truth().isUnknown(), "the verdict unknown");
    }

    /**
     * It is on access to a convention, and has an answer of this kind.
     *
     * @param kind the kind of the answer
     * @return this
     */
    public VerdictAssert answers(Access.Kind kind) {
        requireNonNull(kind, "kind");
        return require(
                access().filter(answer -> answer.kind() == kind).isPresent(),
                "an answer on access of the kind " + kind + ", not "
                        + access().map(answer -> answer.kind().name()).orElse("one on something else"));
    }

    /**
     * It is on access to a convention, and names a route.
     *
     * @param route the key of the route, such as {@code invited}
     * @return this
     */
    public VerdictAssert hasRoute(String route) {
        requireNonNull(route, "route");
        Optional<String> named = access().flatMap(Access::namedRoute);
        return require(
                named.filter(route::equals).isPresent(),
                "an answer that names the route \"" + route + "\", not "
                        + named.map(other -> "\"" + other + "\"").orElse("one that names none"));
    }

    /**
     * A fact is missing.
     *
     * @param words what the phrase for it contains, to the letter
     * @return this
     */
    public VerdictAssert misses(String words) {
        requireNonNull(words, "words");
        return require(
                verdict().missing().stream().anyMatch(fact -> fact.what().contains(words)),
                "a verdict that misses \"" + words + "\"");
    }

    /**
     * No fact is missing.
     *
     * @return this
     */
    public VerdictAssert missesNothing() {
        return require(verdict().missing().isEmpty(), "a verdict that misses nothing");
    }

    /**
     * A clause is among what decides.
     *
     * @param clause the clause as it is cited, such as {@code CETS 215, Article 32}; one that only begins so, such as a
     *     paragraph of the article, will do
     * @return this
     */
    public VerdictAssert restsOn(String clause) {
        requireNonNull(clause, "clause");
        return require(
                all(verdict().decisive())
                        .flatMap(reason -> reason.law().stream())
                        .map(Basis::at)
                        .anyMatch(
                                at -> at.equals(clause) || at.startsWith(clause + ",") || at.startsWith(clause + " (")),
                "a verdict that rests on " + clause);
    }

    private static Stream<Reason> all(Reason reason) {
        return Stream.concat(Stream.of(reason), reason.because().stream().flatMap(VerdictAssert::all));
    }

    private Optional<Access> access() {
        return verdict().answer() instanceof Access answer ? Optional.of(answer) : Optional.empty();
    }

    private Verdict<?> verdict() {
        if (actual == null) {
            throw failure("Expecting a verdict, but there is none: it is null.");
        }
        return actual;
    }

    private VerdictAssert require(boolean isSo, String expected) {
        if (!isSo) {
            throw failure("%s", "Expecting " + expected + ", but it is:\n" + Explained.verdict(verdict()));
        }
        return this;
    }
}
