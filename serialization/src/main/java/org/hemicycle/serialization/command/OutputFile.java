package org.hemicycle.serialization.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A file, or of what is converted a folder, to which a command writes its result, whole or not at all.
 *
 * @param name its name, as it was typed
 * @param path the file
 */
record OutputFile(String name, Path path) {

    private static final String BESIDE = ".hemicycle-";

    static OutputFile of(String name) {
        return new OutputFile(name, FileNames.path(name));
    }

    /**
     * Refuses a name under which nothing can be written, or something would be lost, before anything is done.
     *
     * @param read what the command reads: files and folders
     * @param option what takes the name
     * @throws BadUsage if it is such a name
     */
    void require(Collection<Path> read, CommandOption option) {
        if (Files.isDirectory(path)) {
            throw new BadUsage(name + " is a folder; " + option.name() + " takes the name of a file.");
        }
        Optional<Path> folder = Optional.ofNullable(path.toAbsolutePath().getParent());
        if (folder.filter(Files::isDirectory).isEmpty()) {
            throw new BadUsage("The folder in which " + name + " would lie is not there; make it first.");
        }
        List<Path> all = read.stream().map(FileNames::unique).toList();
        if (all.contains(FileNames.unique(path))) {
            throw new BadUsage(name + " is what the command reads; give " + option.name() + " another name.");
        }
        if (folder.map(FileNames::unique).filter(all::contains).isPresent()) {
            throw new BadUsage(name + " would lie among the sheets of an input, and be read with them; give "
                    + option.name() + " a name in another folder.");
        }
    }

    /**
     * Writes a text in UTF-8; until it is whole it lies beside the file.
     *
     * @throws UncheckedIOException if it cannot be written; the message is a sentence
     */
    void write(String text) {
        try {
            put(text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(name + " cannot be written: " + unwritable, unwritable);
        }
    }

    private void put(String text) throws IOException {
        Path place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            Files.writeString(place, text);
            return;
        }
        Path beside = Files.createTempDirectory(place.getParent(), BESIDE);
        Path whole = beside.resolve("whole");
        try {
            Files.writeString(whole, text);
            Files.move(whole, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
            Files.delete(beside);
        }
    }
}
