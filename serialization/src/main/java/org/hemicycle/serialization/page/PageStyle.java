package org.hemicycle.serialization.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The sheets of styles that come with the library, and what lets a page use them and nothing else. */
enum PageStyle {
    /** For a page, with its pictures. */
    PAGE("page.css", "picture.css"),
    /** For a picture alone. */
    PICTURE("picture.css");

    private final String[] files;

    PageStyle(String... files) {
        this.files = files;
    }

    /** The text of the sheet. */
    String text() {
        StringBuilder text = new StringBuilder("\n");
        for (String file : files) {
            text.append(read(file));
        }
        return text.toString();
    }

    /** The policy that allows this block and nothing else: no script, no file, no other style. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String read(String file) {
        try (InputStream in = PageStyle.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The jar of hemicycle-serialization lacks " + file + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
