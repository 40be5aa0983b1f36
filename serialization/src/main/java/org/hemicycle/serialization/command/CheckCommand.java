package org.hemicycle.serialization.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.finding.Severity;
import org.hemicycle.rule.RuleSet;

/** What is wrong with dossiers: the problems of each input, and what the rules say of what could be read. */
final class CheckCommand implements Command {

    private static final List<String> SEVERITIES = Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
            .map(Severity::name)
            .toList();
    private static final CommandOption FAIL_ON =
            CommandOption.one("--fail-on", "SEVERITY", BadUsage.listed(SEVERITIES, "or"));

    /** Fewer are done before anybody looks. */
    private static final int MANY = 5;

    private final RuleSet rules;

    CheckCommand(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String form() {
        return "INPUT... [--as-of DAY] [--fail-on ERROR|WARNING|NOTE]";
    }

    @Override
    public String purpose() {
        return "what in these dossiers cannot be read, contradicts itself, or contradicts the law?";
    }

    @Override
    public String explanation() {
        return """
                An input is a folder of sheets, a workbook or a JSON file. Its problems are printed, then the report of what could be
                read, headed "incomplete" where that is not all. Without --as-of the dossiers are judged as of today. Where
                there are five inputs or more, standard error tells how far the command is.
                Exit code, of several the highest: 0 nothing; 1 a finding at --fail-on (ERROR unless given) or above that is
                neither suppressed nor in the baseline; 2 an input could not be read whole, or the command was not understood;
                3 a rule is broken.""";
    }

    @Override
    public List<CommandOption> options() {
        return List.of(CommandOption.AS_OF, FAIL_ON);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (arguments.operands().isEmpty()) {
            throw new BadUsage(
                    "Name what is to be checked: folders of sheets, each with its document.csv, workbooks, or JSON files.");
        }
        LocalDate day = arguments.findDay(CommandOption.AS_OF).orElse(terminal.today());
        Severity failOn = arguments.find(FAIL_ON).map(CheckCommand::severity).orElse(Severity.ERROR);
        return check(inputs(arguments.operands(), terminal), day, failOn, terminal)
                .number();
    }

    private static Severity severity(String text) {
        String word = text.toUpperCase(Locale.ROOT);
        if (!SEVERITIES.contains(word)) {
            throw new BadUsage(FAIL_ON.refuse(text).getMessage() + BadUsage.didYouMean(word, SEVERITIES));
        }
        return Severity.valueOf(word);
    }

    /** Each input once, however often and by whatever name it is given. */
    private static List<NamedInput> inputs(List<String> names, Terminal terminal) {
        Map<Path, NamedInput> inputs = new LinkedHashMap<>();
        for (NamedInput input : names.stream().map(NamedInput::of).toList()) {
            NamedInput first = inputs.putIfAbsent(FileNames.unique(input.path()), input);
            if (first != null) {
                terminal.err()
                        .println(input.name() + " is given twice"
                                + (first.name().equals(input.name()) ? "" : ", first as " + first.name())
                                + "; it is checked once.");
            }
        }
        return List.copyOf(inputs.values());
    }

    private ExitCode check(List<NamedInput> inputs, LocalDate day, Severity failOn, Terminal terminal) {
        ExitCode worst = ExitCode.NOTHING;
        List<String> summaries = new ArrayList<>();
        for (NamedInput input : inputs) {
            if (inputs.size() >= MANY) {
                terminal.err().println((summaries.size() + 1) + " of " + inputs.size() + ": " + input.name());
            }
            Checked checked = Checked.of(input, rules.asOf(day));
            terminal.out().println(checked.print(day.toString()));
            terminal.out().println();
            summaries.add(checked.summary(failOn));
            worst = worst.or(checked.exitCode(failOn));
        }
        summaries.forEach(terminal.out()::println);
        return worst;
    }
}
