package org.hemicycle.serialization.internal.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a workbook writes signs that XML does not hold: {@code _x0007_} (ECMA-376, ST_Xstring). */
final class XText {

    private static final Pattern WRITTEN = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_WRITTEN = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int HEX = 16;

    private XText() {}

    static String read(String text) {
        return WRITTEN.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), HEX))));
    }

    static String write(String text) {
        String plain = LOOKS_WRITTEN.matcher(text).replaceAll("_x005F_");
        StringBuilder written = new StringBuilder();
        for (char sign : plain.toCharArray()) {
            if (isHeld(sign)) {
                written.append(sign);
            } else {
                written.append("_x")
                        .append(Integer.toHexString(0x10000 | sign).substring(1))
                        .append('_');
            }
        }
        return written.toString();
    }

    /** Whether XML holds a sign and gives it back: a carriage return comes back as another. No text has half a sign. */
    private static boolean isHeld(char sign) {
        return sign >= ' ' && sign < 0xFFFE || sign == '\t' || sign == '\n';
    }
}
