package org.hemicycle.serialization.command;

import java.util.List;

/** One of the commands. */
interface Command {

    List<String> HELP = List.of("--help", "-h");

    /** {@return the word that calls it} */
    String name();

    /** {@return the words that may follow on it} */
    String form();

    /** {@return what it is for, in one line} */
    String purpose();

    /** {@return how it works, as several lines} */
    String explanation();

    /** {@return the options that it knows} */
    List<CommandOption> options();

    /** {@return whether it shall explain itself instead of doing anything} */
    default boolean asksForHelp(List<String> words) {
        return words.stream().takeWhile(word -> !word.equals("--")).anyMatch(HELP::contains);
    }

    /**
     * Takes the words apart that follow on its name.
     *
     * @throws BadUsage if they mean nothing
     */
    default Arguments read(List<String> words) {
        return Arguments.read(words, options());
    }

    /**
     * Does what it is for.
     *
     * @return the exit code
     * @throws BadUsage if the arguments mean nothing
     */
    int run(Arguments arguments, Terminal terminal);

    /** Says why it does nothing, and answers the exit code. */
    default int refuse(BadUsage refusal, Terminal terminal) {
        terminal.err().println(refusal.getMessage());
        terminal.err().println(usage());
        return ExitCode.UNREADABLE.number();
    }

    /** {@return the line of usage} */
    default String usage() {
        return "Usage: " + name() + " " + form();
    }
}
