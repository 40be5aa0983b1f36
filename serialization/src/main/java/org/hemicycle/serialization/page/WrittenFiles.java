package org.hemicycle.serialization.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files of one folder that belong together: until all are whole they lie beside their places.
 *
 * @param folder the folder, which is made where it is not there
 * @param texts what they hold, by their names
 */
record WrittenFiles(Path folder, Map<String, String> texts) {

    private static final String BESIDE = ".hemicycle-";

    /**
     * Writes them, and removes what was written earlier and would tell something else now.
     *
     * @param outdated the names of files that are to be removed where they are there
     * @return the files that were written, in order
     * @throws UncheckedIOException if that cannot be done; the message says why
     */
    List<Path> write(Collection<String> outdated) {
        make();
        texts.keySet().forEach(this::requireNoFolder);
        try {
            Path beside = Files.createTempDirectory(folder, BESIDE);
            try {
                for (Map.Entry<String, String> text : texts.entrySet()) {
                    Files.writeString(beside.resolve(text.getKey()), text.getValue());
                }
                for (String name : texts.keySet()) {
                    Files.move(beside.resolve(name), place(name), StandardCopyOption.REPLACE_EXISTING);
                }
                for (String name : outdated) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            } finally {
                delete(beside);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "Nothing can be written to the folder " + folder + ": " + unwritable
                            + ". Give a folder where you may write.",
                    unwritable);
        }
        return texts.keySet().stream().map(folder::resolve).toList();
    }

    private void make() {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "The folder " + folder + " cannot be made: " + unwritable
                            + ". Give a folder, or a name that is free, where you may write.",
                    unwritable);
        }
    }

    private void requireNoFolder(String name) {
        Path place = folder.resolve(name);
        if (Files.isDirectory(place)) {
            throw new UncheckedIOException(
                    place + " is a folder, where a file would be written. Move it away, or give another folder.",
                    new IOException(name));
        }
    }

    /** The real place, so that what is a link stays one. */
    private Path place(String name) throws IOException {
        Path place = folder.resolve(name);
        return Files.exists(place) ? place.toRealPath() : place;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
