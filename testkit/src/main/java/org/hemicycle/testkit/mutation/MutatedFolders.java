package org.hemicycle.testkit.mutation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.hemicycle.dossier.Dossier;

/**
 * Generators of folders of sheets in which something is spoilt.
 *
 * <p>Each way of spoiling is as frequent as the others. Example, for dossiers that nobody wrote:
 * {@code Dossiers.cleanDossiers().flatMap(MutatedFolders::of)}.
 */
public final class MutatedFolders {

    private MutatedFolders() {}

    /**
     * The folder of a dossier with one change.
     *
     * @param dossier the dossier
     * @return the spoilt folders
     * @throws IllegalArgumentException if the dossier has something that no sheet holds
     */
    public static Arbitrary<MutatedFolder> of(Dossier dossier) {
        return of(FolderMutations.of(dossier));
    }

    /**
     * Folders with one change.
     *
     * @param mutations what can be done to the folder
     * @return the spoilt folders
     */
    public static Arbitrary<MutatedFolder> of(FolderMutations mutations) {
        return one(mutations).map(mutations::with);
    }

    /**
     * Folders with several changes, each in another file.
     *
     * @param mutations what can be done to the folder
     * @param most the greatest number of changes, from 1 on
     * @return the spoilt folders
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Arbitrary<MutatedFolder> several(FolderMutations mutations, int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "MutatedFolders was asked for " + most + " changes at most; accepted is a number from 1 on.");
        }
        int files = (int)
                mutations.changes().stream().map(SheetChange::file).distinct().count();
        return one(mutations)
                .list()
                .ofMinSize(1)
                .ofMaxSize(Math.min(most, files))
                .uniqueElements(SheetChange::file)
                .map(mutations::with);
    }

    private static Arbitrary<SheetChange> one(FolderMutations mutations) {
        Map<SheetMutation, List<SheetChange>> ways =
                mutations.changes().stream().collect(groupingBy(SheetChange::how, TreeMap::new, toList()));
        return Arbitraries.of(ways.keySet()).flatMap(how -> Arbitraries.of(ways.get(how)));
    }
}
