package org.hemicycle.serialization.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text whose UTF-8 was taken for windows-1252 and saved again: {@code TÃ¼rkiye} for {@code Türkiye}. */
final class SavedAgain {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The bytes of the signs that windows-1252 has in place of controls. */
    private static final Map<Character, Byte> SIGNS = IntStream.range(0x80, 0xA0)
            .mapToObj(code -> (byte) code)
            .collect(Collectors.toUnmodifiableMap(SavedAgain::sign, Function.identity()));

    private SavedAgain() {}

    /** Five bytes have no sign, and are kept as controls. */
    private static char sign(byte code) {
        char sign = new String(new byte[] {code}, WINDOWS).charAt(0);
        return sign == '\uFFFD' ? (char) (code & 0xFF) : sign;
    }

    /** Nothing where the text is right as it stands, or where not all of it was saved again. */
    static Optional<String> repaired(String text) {
        boolean isAscii = text.chars().allMatch(sign -> sign < 0x80);
        return isAscii ? Optional.empty() : bytes(text).flatMap(bytes -> Decoded.strictly(bytes, UTF_8));
    }

    private static Optional<byte[]> bytes(String text) {
        byte[] bytes = new byte[text.length()];
        for (int at = 0; at < bytes.length; at++) {
            char sign = text.charAt(at);
            Byte code = sign <= 0xFF ? Byte.valueOf((byte) sign) : SIGNS.get(sign);
            if (code == null) {
                return Optional.empty();
            }
            bytes[at] = code;
        }
        return Optional.of(bytes);
    }
}
