package org.hemicycle.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the library, as the build has written it into the jar. */
public final class LibraryVersion {

    /** For example {@code 0.1.0}. */
    public static final String TEXT = read();

    private LibraryVersion() {}

    private static String read() {
        String file = "version.properties";
        try (InputStream stream = LibraryVersion.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + file + " is missing beside "
                        + LibraryVersion.class.getName() + "; the library's jar is incomplete.");
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + file + " cannot be read.", e);
        }
    }
}
