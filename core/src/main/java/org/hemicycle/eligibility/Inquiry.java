package org.hemicycle.eligibility;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.truth.Missing;

/**
 * The whole answer to "may this State join this convention, how, and what first?": the law, then the record.
 *
 * <p>Example: {@code Eligibility.byRoutes().asOf(day).ask("MA", "CETS 181")}. The first line says what the law offers,
 * the second what is recorded; the steps, the reasons and what is missing follow.
 *
 * <p>Immutable and thread-safe.
 *
 * @param law what the routes offer, in one sentence
 * @param record what is recorded, in one sentence
 * @param byRoutes the verdict by the routes alone
 * @param access the verdict with what is recorded; by the routes alone where no record was given
 */
public record Inquiry(String law, String record, Verdict<Access> byRoutes, Verdict<Access> access)
        implements Serializable {

    /** Refuses null, naming the component. */
    public Inquiry {
        requireNonNull(law, "law");
        requireNonNull(record, "record");
        requireNonNull(byRoutes, "byRoutes");
        requireNonNull(access, "access");
    }

    /**
     * The answer for people.
     *
     * @return several lines; the first is the law, the second the record
     */
    public String print() {
        return Stream.of(
                        Stream.of(byRoutes.question(), law, record),
                        access.nextSteps().stream().map(step -> "  → " + step),
                        Stream.of("why:"),
                        reasons().stream().map(reason -> ("  " + reason.print()).replace("\n", "\n  ")),
                        missing(),
                        byRoutes.notes().stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** What decides by law, and what is recorded, each once. */
    private List<Reason> reasons() {
        return Stream.concat(byRoutes.decisive().because().stream(), access.decisive().because().stream())
                .distinct()
                .toList();
    }

    private Stream<String> missing() {
        return access.missing().isEmpty()
                ? Stream.empty()
                : Stream.of("missing: "
                        + access.missing().stream().map(Missing::what).collect(Collectors.joining("; ")));
    }

    /** The law in one line. */
    @Override
    public String toString() {
        return law;
    }
}
