package org.hemicycle.serialization.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.serialization.command.CommandOption.Count;

/**
 * Tells options from operands.
 *
 * <p>A library such as picocli would do it too. For a handful of options it would be a dependency of everyone who reads
 * a dossier, larger than all of these commands, with refusals in words that are not ours.
 */
final class ArgumentReader {

    private final List<CommandOption> known;
    private final List<String> operands = new ArrayList<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    ArgumentReader(List<CommandOption> known) {
        this.known = known;
    }

    Arguments read(List<String> words) {
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (word.equals("--")) {
                operands.addAll(rest);
                rest.clear();
            } else if (isOption(word)) {
                readOption(word, rest);
            } else {
                operands.add(word);
            }
        }
        return new Arguments(List.copyOf(operands), Map.copyOf(values));
    }

    /** A hyphen alone is a name, as in other commands. */
    private static boolean isOption(String word) {
        return word.startsWith("-") && word.length() > 1;
    }

    private void readOption(String word, Deque<String> rest) {
        int sign = word.indexOf('=');
        CommandOption option = require(sign < 0 ? word : word.substring(0, sign));
        Optional<String> joined = sign < 0 ? Optional.empty() : Optional.of(word.substring(sign + 1));
        List<String> taken = values.computeIfAbsent(option.name(), name -> new ArrayList<>());
        if (option.count() != Count.MANY && !taken.isEmpty()) {
            throw new BadUsage("The option " + option.name() + " is given twice; give it once.");
        }
        taken.addAll(joined.map(value -> joined(option, value)).orElseGet(() -> following(option, rest)));
    }

    private CommandOption require(String name) {
        return known.stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadUsage("The option " + name + " is not known; known "
                        + (known.size() == 1 ? "is " : "are ")
                        + BadUsage.listed(
                                known.stream().map(CommandOption::form).toList(), "and") + "."
                        + BadUsage.didYouMean(
                                name, known.stream().map(CommandOption::name).toList())));
    }

    private static List<String> joined(CommandOption option, String value) {
        if (value.isEmpty() || option.count() == Count.NONE) {
            throw option.refuse(value);
        }
        return List.of(value);
    }

    private static List<String> following(CommandOption option, Deque<String> rest) {
        return switch (option.count()) {
            case NONE -> List.of("");
            case ONE -> List.of(next(option, rest));
            case MANY -> all(option, rest);
        };
    }

    private static String next(CommandOption option, Deque<String> rest) {
        String value = rest.isEmpty() ? "" : rest.pop();
        if (value.isEmpty() || value.startsWith("--")) {
            throw option.refuse(value);
        }
        return value;
    }

    private static List<String> all(CommandOption option, Deque<String> rest) {
        List<String> taken = new ArrayList<>();
        do {
            taken.add(next(option, rest));
        } while (!rest.isEmpty() && !isOption(rest.peek()));
        return taken;
    }
}
