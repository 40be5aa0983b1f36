package org.hemicycle.serialization.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Origins;

/** A dossier, as it is named on the line of a shell. */
interface DossierInput {

    /** {@return what people call it} */
    String name();

    /** {@return the file or folder; empty where it is none of the user's} */
    Optional<Path> path();

    /** {@return the folder in which the files lie that origins and problems name; empty where that is not said} */
    String folder();

    /** {@return what a file is called that is made from it, without an ending} */
    String stem();

    /** {@return what can be read of it; where that is nothing, a problem says why} */
    Draft<Dossier> readDraft();

    /** Nothing, and why. */
    static Draft<Dossier> refused(String name, Problem why) {
        return new Draft<>(name, Dossier.builder().name(name).build(), Problems.of(List.of(why)), Origins.NONE);
    }

    /** Whether so little of an input could be read that there is nothing to judge. */
    static boolean isNothing(Draft<Dossier> draft) {
        Dossier nothing = Dossier.builder().name(draft.value().name()).build();
        return draft.problems().hasErrors() && draft.value().equals(nothing);
    }
}
