package org.hemicycle.testkit.mutation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hemicycle.serialization.problem.Place;

/**
 * A folder of sheets in which something is spoilt.
 *
 * <p>Example: {@code DossierFolder.reader().readDraft(mutated.name(), mutated.files()).problems()}.
 *
 * @param name what the folder is called
 * @param files the content of each file, by its name without a path, such as {@code claims.csv}
 * @param changes what was done, each in another file
 */
public record MutatedFolder(String name, SortedMap<String, byte[]> files, List<SheetChange> changes) {

    /** Keeps copies of map and list. */
    public MutatedFolder {
        requireNonNull(name, "name");
        requireNonNull(files, "files");
        requireNonNull(changes, "changes");
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        changes = List.copyOf(changes);
    }

    /**
     * Whether a place is one of what was changed.
     *
     * @param place the place of a problem
     * @return whether one of the changes {@linkplain SheetChange#isAt is there}
     */
    public boolean isAt(Place place) {
        return changes.stream().anyMatch(change -> change.isAt(place));
    }

    /**
     * Writes the files, for a reader that takes folders of the file system.
     *
     * @param folder the folder, which is made where it is missing
     * @throws UncheckedIOException if a file cannot be written
     */
    public void write(Path folder) {
        requireNonNull(folder, "folder");
        try {
            Files.createDirectories(folder);
            for (String file : files.keySet()) {
                Files.write(folder.resolve(file), files.get(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return name + " with " + changes.stream().map(SheetChange::toString).collect(Collectors.joining("; "));
    }
}
