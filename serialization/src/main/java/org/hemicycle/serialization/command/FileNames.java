package org.hemicycle.serialization.command;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The names of files, as they are typed. */
final class FileNames {

    private FileNames() {}

    /**
     * The file of a name.
     *
     * @throws BadUsage if no file can have that name
     */
    static Path path(String name) {
        if (name.isBlank()) {
            throw new BadUsage("\"" + name + "\" cannot be the name of a file: it has no letters.");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException noName) {
            throw new BadUsage("\"" + name + "\" cannot be the name of a file: " + noName.getReason() + ".");
        }
    }

    /** One name of each file, whichever way it was typed. */
    static Path unique(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException notThere) {
            return file.toAbsolutePath().normalize();
        }
    }
}
