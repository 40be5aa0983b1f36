package org.hemicycle.serialization.command;

import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;

/**
 * Dossiers that the commands know by name, without a file or folder that the user has: the samples of the test kit are
 * such, and who ships dossiers in a jar may offer them in the same way.
 *
 * <p>An implementation is public, has a public constructor without parameters, and is named in
 * {@code META-INF/services/org.hemicycle.serialization.command.NamedDossiers} of its jar, or provided by its module.
 * {@link java.util.ServiceLoader} finds it beside this library, on the class path or the module path; of two dossiers
 * of one name the first that is found is taken.
 *
 * <p>Example: with the test kit beside it, {@code check kazakhstan-2024-2027} checks a sample, unless a file or folder
 * of that name is there.
 */
public interface NamedDossiers {

    /**
     * The names that are known.
     *
     * @return names such as {@code kazakhstan-2024-2027}, in the order in which they are told to people; each may be
     *     the name of a file
     */
    List<String> names();

    /**
     * Reads what can be read of one of them.
     *
     * @param name one of {@link #names}
     * @return the dossier with its problems, and the origin of each fact
     * @throws IllegalArgumentException if there is none of that name
     */
    Draft<Dossier> readDraft(String name);
}
