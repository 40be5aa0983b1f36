package org.hemicycle.architecture.offender;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Lets the machine have its say. */
public final class Local {

    private Local() {}

    static String printed(int number) {
        UnaryOperator<String> small = String::toLowerCase;
        return small.apply("I".toUpperCase())
                + "%d".formatted(number)
                + String.format("%d", number)
                + Locale.getDefault();
    }

    static Object read(String text) {
        return new InputStreamReader(new ByteArrayInputStream(text.getBytes()));
    }

    static String decoded(byte[] bytes) {
        return new String(bytes) + ZoneId.systemDefault();
    }
}
