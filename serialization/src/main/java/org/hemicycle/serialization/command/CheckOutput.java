package org.hemicycle.serialization.command;

import java.io.PrintStream;
import java.util.Optional;
import org.hemicycle.serialization.report.ReportFormat;

/**
 * Where the result of a check goes, and in which form.
 *
 * @param format the form; empty for the text that people read
 * @param file the file; empty for standard output
 * @param terminal whom the command talks to
 */
record CheckOutput(Optional<ReportFormat> format, Optional<OutputFile> file, Terminal terminal) {

    /** Puts the result there. */
    void put(String text) {
        file.ifPresentOrElse(each -> each.write(text), () -> terminal.out().print(text));
    }

    /** Whether the result is all that its place holds, so that how the inputs ended is told elsewhere. */
    boolean isAlone() {
        return file.isPresent() || format.isPresent();
    }

    /** Where people read what is no result. */
    PrintStream notes() {
        return file.isPresent() || format.isEmpty() ? terminal.out() : terminal.err();
    }
}
