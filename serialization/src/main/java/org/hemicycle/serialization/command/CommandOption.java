package org.hemicycle.serialization.command;

/**
 * An option of a command.
 *
 * @param name its name, such as {@code --as-of}
 * @param value what its value is called in the line of usage, such as {@code DAY}; empty where it has none
 * @param takes what is accepted as value, as in "takes a day such as 2026-05-09"
 * @param count how many values it has
 */
record CommandOption(String name, String value, String takes, Count count) {

    /** The day of a judgement. */
    static final CommandOption AS_OF = one("--as-of", "DAY", "a day such as 2026-05-09");

    /** How many values follow on an option. */
    enum Count {
        NONE,
        ONE,
        /** All words up to the next option. */
        MANY
    }

    static CommandOption flag(String name) {
        return new CommandOption(name, "", "no value", Count.NONE);
    }

    static CommandOption one(String name, String value, String takes) {
        return new CommandOption(name, value, takes, Count.ONE);
    }

    static CommandOption many(String name, String value, String takes) {
        return new CommandOption(name, value, takes, Count.MANY);
    }

    /** How it is written, such as {@code --chart FILE...}. */
    String form() {
        return switch (count) {
            case NONE -> name;
            case ONE -> name + " " + value;
            case MANY -> name + " " + value + "...";
        };
    }

    /** The refusal of a value. */
    BadUsage refuse(String found) {
        return new BadUsage(
                count == Count.MANY
                        ? name + " takes " + takes + "."
                        : name + " takes " + takes + " and found \"" + found + "\".");
    }
}
