package org.hemicycle.serialization.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.problem.Checks;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Origins;

/**
 * A dossier with the report on it, and what is known of the input that it was read from.
 *
 * <p>Example: {@code CheckedDossier.of(draft, rules.asOf(day).check(draft.value())).in("plans/my-plan")}.
 *
 * @param name what people call the input, such as the name of the folder as it was typed
 * @param folder the folder in which the files lie that origins and problems name, as a path; empty where that is not
 *     known or not meant, so that files are named alone
 * @param draft what could be read, with its problems and origins
 * @param report the report on it; absent where so little could be read that no rule was run
 */
public record CheckedDossier(String name, String folder, Draft<Dossier> draft, Optional<Report> report) {

    /** Refuses nulls. */
    public CheckedDossier {
        requireNonNull(name, "name");
        requireNonNull(folder, "folder");
        requireNonNull(draft, "draft");
        requireNonNull(report, "report");
    }

    /**
     * A dossier that was read from somewhere.
     *
     * @param draft what could be read
     * @param report the report on it
     * @return both, called as the draft calls its input
     */
    public static CheckedDossier of(Draft<Dossier> draft, Report report) {
        requireNonNull(draft, "draft");
        return new CheckedDossier(draft.input(), "", draft, Optional.of(report));
    }

    /**
     * A dossier that was built in Java, or whose origins are not known.
     *
     * @param dossier the dossier
     * @param report the report on it
     * @return both, called by the name of the dossier
     */
    public static CheckedDossier of(Dossier dossier, Report report) {
        requireNonNull(dossier, "dossier");
        return of(new Draft<>(dossier.name(), dossier, Problems.NONE, Origins.NONE), report);
    }

    /**
     * The same, with the folder in which its files lie.
     *
     * @param path the folder, relative to where the readers of the findings are, such as the root of a repository
     * @return a new one
     */
    public CheckedDossier in(String path) {
        return new CheckedDossier(name, path, draft, report);
    }

    /** {@return whether all of the input could be read and every rule had its say} */
    public boolean isWhole() {
        return outcome().isWhole();
    }

    Checks.Input outcome() {
        return Checks.Input.of(SarifText.whole(name), draft.problems(), report);
    }

    Dossier dossier() {
        return draft.value();
    }

    List<Problem> problems() {
        return draft.problems().list();
    }

    /** The path of a file that an origin or a problem names; a problem may name the input itself. */
    String path(String file) {
        return folder.isEmpty() || file.equals(name) ? file : folder + "/" + file;
    }
}
