package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.internal.LibraryVersion;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.Rule;
import org.hemicycle.source.Digest;
import org.immutables.value.Value;

/**
 * What a judgement was made of: whoever has an equal receipt has judged the same facts by the same law and rules with
 * the same release of the library, and has the same result.
 *
 * <p>Two receipts that differ say by their digests in what. Equal dossiers give equal receipts, whatever the formatting
 * of the files they were read from; the digests are computed when first asked for. Of functions that users have
 * written, the code is not part of any digest: a rule that is changed gets another {@linkplain Rule#revision revision}.
 *
 * <p>Example: {@code RuleSets.standard().asOf(day).check(dossier).receipt().print()}.
 */
@Value.Immutable
public sealed interface Receipt extends Serializable permits ImmutableReceipt {

    /** {@return the version of the library} */
    String version();

    /** {@return the days of the judgement, in the clear since nothing is shorter} */
    AsOf asOf();

    /** {@return the digest of the dossier} */
    Digest dossier();

    /** {@return the digest of the reference data} */
    Digest referenceData();

    /** {@return the digest of the rule set; absent where none judged, as in a verdict on eligibility} */
    Optional<Digest> ruleSet();

    /** {@return the digest of the suppressions, where there are any} */
    Optional<Digest> suppressions();

    /** {@return the digest of the baseline, where there is one} */
    Optional<Digest> baseline();

    /**
     * The receipt of a judgement without rules.
     *
     * @param dossier the facts
     * @param reference the reference data
     * @param asOf the days of the judgement
     * @return the receipt, its digests not computed yet
     */
    static Receipt of(Dossier dossier, ReferenceData reference, AsOf asOf) {
        requireNonNull(dossier, "dossier");
        requireNonNull(reference, "reference");
        requireNonNull(asOf, "asOf");
        return builder()
                .version(LibraryVersion.TEXT)
                .asOf(asOf)
                .dossier(dossier.digest())
                .referenceData(reference.digest())
                .build();
    }

    /**
     * The receipt in one line, with the beginnings of the digests.
     *
     * @return version, days and digests
     */
    default String summary() {
        return "Hemicycle " + version() + " as of " + days()
                + listDigests(Digest::abbreviated).collect(Collectors.joining(", ", ", ", ""));
    }

    /**
     * The receipt with the whole digests.
     *
     * @return a line for the version, one for the days and one for each digest
     */
    default String print() {
        return Stream.concat(
                        Stream.of("Hemicycle " + version(), "as of " + days()),
                        listDigests(digest -> "sha256:" + digest))
                .collect(Collectors.joining("\n"));
    }

    private String days() {
        return asOf().facts() + (asOf().law().equals(asOf().facts()) ? "" : " (law of " + asOf().law() + ")");
    }

    private Stream<String> listDigests(Function<Digest, String> form) {
        return Stream.of(
                        Stream.of("dossier " + form.apply(dossier()), "reference data " + form.apply(referenceData())),
                        ruleSet().map(form).map("rules "::concat).stream(),
                        suppressions().map(form).map("suppressions "::concat).stream(),
                        baseline().map(form).map("baseline "::concat).stream())
                .flatMap(lines -> lines);
    }

    /**
     * Starts a receipt.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Receipt}. */
    final class Builder extends ImmutableReceipt.Builder {
        Builder() {}
    }
}
