package org.hemicycle.testkit.mutation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;

/**
 * All that can be done to a folder of sheets to spoil it.
 *
 * <pre>{@code
 * FolderMutations mutations = FolderMutations.of(Samples.modelPlan());
 * for (SheetChange change : mutations.changes()) {
 *     MutatedFolder mutated = mutations.with(change);
 *     List<Problem> problems = myReader.read(mutated.files());
 *     …
 * }
 * }</pre>
 *
 * <p>Immutable, as long as nobody changes the bytes of the files.
 */
public final class FolderMutations {

    private final String name;
    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, Grid> grids = new TreeMap<>();

    private FolderMutations(String name, Map<String, byte[]> files) {
        this.name = requireNonNull(name, "name");
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.files.forEach((file, content) -> {
            if (file.endsWith(".csv")) {
                grids.put(file, new Grid(content));
            }
        });
    }

    /**
     * Of the folder in which a dossier is written.
     *
     * @param dossier the dossier
     * @return what can be done to it
     * @throws IllegalArgumentException if the dossier has something that no sheet holds
     */
    public static FolderMutations of(Dossier dossier) {
        return new FolderMutations(dossier.name(), DossierFolder.files(dossier));
    }

    /**
     * Of files that are at hand.
     *
     * @param name what the folder is called
     * @param files the content of each file, by its name without a path; those that end in {@code .csv} are spoilt, and
     *     are in UTF-8
     * @return what can be done to them
     */
    public static FolderMutations of(String name, Map<String, byte[]> files) {
        return new FolderMutations(name, files);
    }

    /** {@return the content of each file as it is, by its name} */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /**
     * All that can be done, file by file: each makes another file of the one it is done to.
     *
     * @return the changes, in order of file and row
     */
    public List<SheetChange> changes() {
        return grids.entrySet().stream()
                .flatMap(each -> GridChanges.of(each.getKey(), each.getValue()).stream())
                .toList();
    }

    /**
     * The folder with some changes.
     *
     * @param changes one or more of {@link #changes}, each in another file
     * @return the spoilt folder
     * @throws IllegalArgumentException if two changes are in one file, or one in a file that the folder has not
     */
    public MutatedFolder with(SheetChange... changes) {
        return with(List.of(changes));
    }

    MutatedFolder with(List<SheetChange> changes) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        Set<String> touched = new HashSet<>();
        for (SheetChange change : changes) {
            if (!grids.containsKey(change.file()) || !touched.add(change.file())) {
                throw new IllegalArgumentException("FolderMutations was asked for \"" + change + "\" in \"" + name
                        + "\""
                        + (grids.containsKey(change.file())
                                ? " beside another change in that file; give one change a file"
                                : ", which has no such sheet; give one of changes()")
                        + ".");
            }
            changed.put(change.file(), grids.get(change.file()).changed(change));
        }
        return new MutatedFolder(name, changed, changes);
    }

    @Override
    public String toString() {
        return "Mutations of the folder " + name;
    }
}
