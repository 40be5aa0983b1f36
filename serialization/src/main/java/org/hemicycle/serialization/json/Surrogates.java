package org.hemicycle.serialization.json;

/** Halves of a surrogate pair that stand alone: they are no characters, and no text can keep them. */
final class Surrogates {

    private Surrogates() {}

    static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isSurrogate(each)) {
                boolean isPair = Character.isHighSurrogate(each)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!isPair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
