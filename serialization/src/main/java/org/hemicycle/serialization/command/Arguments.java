package org.hemicycle.serialization.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a command, taken apart.
 *
 * @param operands those that belong to no option, in order
 * @param values the values of each option that is given, by its name
 */
record Arguments(List<String> operands, Map<String, List<String>> values) {

    /**
     * Takes words apart, in whatever order options and operands stand: {@code --as-of 2026-05-09},
     * {@code --as-of=2026-05-09}, and {@code --} in front of operands that begin with a hyphen.
     *
     * @throws BadUsage if an option is not known, given twice, or lacks its value
     */
    static Arguments read(List<String> words, List<CommandOption> known) {
        return new ArgumentReader(known).read(words);
    }

    boolean has(CommandOption option) {
        return values.containsKey(option.name());
    }

    List<String> all(CommandOption option) {
        return values.getOrDefault(option.name(), List.of());
    }

    Optional<String> find(CommandOption option) {
        return all(option).stream().findFirst();
    }

    Optional<LocalDate> findDay(CommandOption option) {
        return find(option).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException noDay) {
                throw option.refuse(text);
            }
        });
    }
}
