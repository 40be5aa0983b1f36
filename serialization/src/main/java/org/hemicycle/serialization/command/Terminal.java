package org.hemicycle.serialization.command;

import java.io.PrintStream;
import java.time.LocalDate;

/**
 * Whom a command talks to, and on which day.
 *
 * @param out where the result goes, and nothing else
 * @param err where refusals and progress go
 * @param today the day that is meant where none is given
 */
record Terminal(PrintStream out, PrintStream err, LocalDate today) {}
