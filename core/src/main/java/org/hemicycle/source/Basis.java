package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.internal.Phrase;

/**
 * What a row of law or reference data rests on: the article, how well it is established, and when that was last
 * checked.
 *
 * <p>Example: {@code new Basis(Citation.of(Identifier.treaty(173), "Article 33"), Confidence.HIGH,
 * LocalDate.parse("2026-05-09"))}.
 *
 * @param citation the clause or source
 * @param confidence how well the fact is established
 * @param checkedOn the day on which it was last compared with its source
 */
public record Basis(Citation citation, Confidence confidence, LocalDate checkedOn) implements Serializable {

    /** Refuses null, naming the component. */
    public Basis {
        requireNonNull(citation, "citation");
        requireNonNull(confidence, "confidence");
        requireNonNull(checkedOn, "checkedOn");
    }

    /**
     * What something rests on, in words.
     *
     * @param basis the clause, where there is one
     * @return the clause as {@link #at} gives it, or that it rests on coherence
     */
    public static String authority(Optional<Basis> basis) {
        requireNonNull(basis, "basis");
        return basis.map(Basis::at).orElse("coherence: a text should not contradict itself");
    }

    /**
     * The citation with the confidence where it is not high.
     *
     * @return for example {@code ETS 160, Article 22 (confidence: medium)}
     */
    public String at() {
        return confidence == Confidence.HIGH
                ? citation.at()
                : citation.at() + " (confidence: " + Phrase.of(confidence) + ")";
    }
}
