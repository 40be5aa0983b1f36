package org.hemicycle.serialization.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;

/** How a command ended. */
record Ran(int code, String out, String err) {

    /** The day before the plan of the tests begins. */
    static final LocalDate TODAY = LocalDate.parse("2025-12-31");

    static Ran of(Object... words) {
        return of(terminal -> Commands.run(
                List.of(words).stream().map(Object::toString).toList(), terminal.out(), terminal.err(), TODAY));
    }

    static Ran of(Command command, Object... words) {
        List<String> texts = List.of(words).stream().map(Object::toString).toList();
        return of(terminal -> command.run(Arguments.read(texts, command.options()), terminal));
    }

    private static Ran of(ToIntFunction<Terminal> command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = command.applyAsInt(new Terminal(print(out), print(err), TODAY));
        return new Ran(code, text(out), text(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
