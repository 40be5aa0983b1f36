package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.hemicycle.internal.CanonicalText;
import org.hemicycle.internal.Quoted;
import org.hemicycle.internal.Rebuilt;

/**
 * The SHA-256 of a value over its canonical text: whoever has the same digest has the same value.
 *
 * <p>Equal values have equal digests in any JVM and whatever file they were read from, and different ones have
 * different digests. What does not count for equality, such as the quote of a {@link Citation}, does not count here.
 *
 * <p>It is computed when first asked for, by {@code toString}, {@code equals}, {@code hashCode} or serialisation; until
 * then it keeps the value, afterwards only the digits. {@code parse(toString())} is the identity.
 */
public final class Digest implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int ABBREVIATED = 12;

    @Nullable
    private transient Object value;

    @Nullable
    private String digits;

    private Digest(@Nullable Object value, @Nullable String digits) {
        this.value = value;
        this.digits = digits;
    }

    /**
     * The digest of a value.
     *
     * <p>A value that has no canonical text is refused with an {@link IllegalArgumentException} when the digest is
     * asked for. Values of the library have one, and so has a {@code Document} of a user's own that is a record of
     * such; of one that is neither a record nor has a nested builder as they do, only the class and what the interface
     * asks for count.
     *
     * @param value the value; it must not change
     * @return its digest, not computed yet
     */
    public static Digest of(Object value) {
        return new Digest(requireNonNull(value, "value"), null);
    }

    /**
     * Reads a digest.
     *
     * @param text its 64 digits
     * @return the digest
     * @throws IllegalArgumentException if it is something else
     */
    public static Digest parse(CharSequence text) {
        return valueOf(requireNonNull(text, "text").toString());
    }

    /**
     * Reads a digest as {@link #parse} does, under the name that frameworks look for.
     *
     * @param text as {@code parse} takes it
     * @return the digest
     * @throws IllegalArgumentException if it is something else, as {@code parse} says
     */
    public static Digest valueOf(String text) {
        requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    Quoted.of(text) + " is not a digest; accepted are the 64 digits of a SHA-256, 0 to 9 and a to f.");
        }
        return new Digest(null, text);
    }

    /** {@return the first twelve digits, for people} */
    public String abbreviated() {
        return digits().substring(0, ABBREVIATED);
    }

    private synchronized String digits() {
        if (digits == null) {
            digits = sha256(requireNonNull(value));
            value = null;
        }
        return digits;
    }

    private static String sha256(Object value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            CanonicalText.read(value, text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JVM has no SHA-256, which every Java platform has to have.", e);
        }
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        digits();
        out.defaultWriteObject();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Rebuilt.by(() -> valueOf(digits));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Digest digest && digits().equals(digest.digits());
    }

    @Override
    public int hashCode() {
        return digits().hashCode();
    }

    /** {@return the 64 digits of the SHA-256, in hexadecimal and lower case} */
    @Override
    public String toString() {
        return digits();
    }
}
