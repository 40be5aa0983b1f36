package org.hemicycle.serialization.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.finding.Severity;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.serialization.report.ReportFormat;
import org.hemicycle.serialization.report.RuleSettings;

/** What is wrong with dossiers: the problems of each input, and what the rules say of what could be read. */
final class CheckCommand implements Command {

    private static final List<String> SEVERITIES = Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
            .map(Severity::name)
            .toList();
    private static final CommandOption FAIL_ON =
            CommandOption.one("--fail-on", "SEVERITY", BadUsage.listed(SEVERITIES, "or"));
    private static final CommandOption SETTINGS =
            CommandOption.one("--settings", "FILE", "the name of a file of settings");
    private static final CommandOption BASELINE = CommandOption.one("--baseline", "FILE", "the name of a baseline");
    private static final String TEXT = "text";
    private static final List<String> FORMATS = Stream.concat(
                    Stream.of(TEXT),
                    Stream.of(ReportFormat.values()).map(each -> each.name().toLowerCase(Locale.ROOT)))
            .toList();
    private static final CommandOption FORMAT = CommandOption.one("--format", "FORMAT", BadUsage.listed(FORMATS, "or"));
    private static final CommandOption OUTPUT = CommandOption.one("--output", "FILE", "the name of a file");

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
        return "INPUT... [--as-of DAY] [--fail-on ERROR|WARNING|NOTE] [--settings FILE] [--baseline FILE]"
                + " [--write-baseline FILE] [--format text|sarif|json|markdown|csv] [--output FILE]";
    }

    @Override
    public String purpose() {
        return "what in these dossiers cannot be read, contradicts itself, or contradicts the law?";
    }

    @Override
    public String explanation() {
        return Inputs.EXPLANATION + """
                Its problems are printed, then the report of what could be read, headed "incomplete" where that is not all.
                Without --as-of the dossiers are judged as of today. Where there are five inputs or more, standard error
                tells how far the command is.
                Settings are a JSON file with rules that are off, other severities, and suppressions; a baseline is a JSON
                file of fingerprints, under which other findings alone are new. Of a file in which anything is wrong,
                nothing is applied, and nothing is checked. What in them has ended or matches nothing any more is told on
                standard error.
                In each format all inputs are in one text, which goes to standard output, or to the file of --output, whole
                or not at all; a file that is there is replaced. How each input ended is then told on standard error, or
                where there is --output on standard output; text has it at its end.
                --write-baseline accepts what is found: it writes a baseline under which nothing of it is new, with what the
                one of --baseline still has, and which may be the same file. Of files that are there a baseline alone is
                replaced. Where an input could not be read whole or a rule is broken, it is not written.
                Exit code, of several the highest: 0 nothing; 1 a finding at --fail-on (ERROR unless given) or above that is
                neither suppressed nor in the baseline, be it the one that is written; 2 an input could not be read whole, or the
                command not be done; 3 a rule is broken.""";
    }

    @Override
    public List<CommandOption> options() {
        return List.of(CommandOption.AS_OF, FAIL_ON, SETTINGS, BASELINE, NewBaseline.OPTION, FORMAT, OUTPUT);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (arguments.operands().isEmpty()) {
            throw new BadUsage(
                    "Name what is to be checked: folders of sheets, each with its document.csv, workbooks, or JSON files.");
        }
        LocalDate day = arguments.findDay(CommandOption.AS_OF).orElse(terminal.today());
        Severity failOn = arguments
                .find(FAIL_ON)
                .map(text -> Severity.valueOf(word(FAIL_ON, text.toUpperCase(Locale.ROOT), text, SEVERITIES)))
                .orElse(Severity.ERROR);
        CheckOutput output = output(arguments, terminal);
        Optional<NewBaseline> accepted = arguments.find(NewBaseline.OPTION).map(NewBaseline::of);
        List<DossierInput> inputs = Inputs.of(terminal).each(arguments.operands());
        output.file().ifPresent(file -> file.require(read(arguments, inputs, SETTINGS, BASELINE), OUTPUT));
        accepted.ifPresent(file -> file.require(read(arguments, inputs, SETTINGS), output));
        try {
            RuleSettings settings = settings(arguments);
            CheckRun run = new CheckRun(settings, check(inputs, settings.rules().asOf(day), terminal), day, failOn);
            ExitCode code = run.tell(output);
            return accepted.map(file -> file.write(run, code, output))
                    .orElse(code)
                    .number();
        } catch (UnreadableInput refused) {
            terminal.err()
                    .println(refused.problems().list().stream()
                            .map(Problem::toString)
                            .collect(Collectors.joining("\n")));
        } catch (UncheckedIOException impossible) {
            terminal.err().println(impossible.getMessage());
        }
        return ExitCode.UNREADABLE.number();
    }

    private static CheckOutput output(Arguments arguments, Terminal terminal) {
        Optional<ReportFormat> format = arguments
                .find(FORMAT)
                .map(text -> word(FORMAT, text.toLowerCase(Locale.ROOT), text, FORMATS))
                .filter(word -> !word.equals(TEXT))
                .map(word -> ReportFormat.valueOf(word.toUpperCase(Locale.ROOT)));
        return new CheckOutput(format, arguments.find(OUTPUT).map(OutputFile::of), terminal);
    }

    private static String word(CommandOption option, String word, String found, List<String> accepted) {
        if (!accepted.contains(word)) {
            throw new BadUsage(option.refuse(found).getMessage() + BadUsage.didYouMean(word, accepted));
        }
        return word;
    }

    /** The inputs, and the files of some options. */
    private static List<Path> read(Arguments arguments, List<DossierInput> inputs, CommandOption... options) {
        return Stream.concat(
                        inputs.stream().flatMap(input -> input.path().stream()),
                        Stream.of(options)
                                .flatMap(option -> arguments.find(option).stream())
                                .map(FileNames::path))
                .toList();
    }

    private RuleSettings settings(Arguments arguments) {
        RuleSettings none = RuleSettings.of(rules);
        RuleSettings settled = arguments
                .find(SETTINGS)
                .map(FileNames::path)
                .map(none::settings)
                .orElse(none);
        return arguments
                .find(BASELINE)
                .map(FileNames::path)
                .map(settled::baseline)
                .orElse(settled);
    }

    private static List<Checked> check(List<DossierInput> inputs, RuleSet.Dated rules, Terminal terminal) {
        List<Checked> all = new ArrayList<>();
        for (DossierInput input : inputs) {
            if (inputs.size() >= MANY) {
                terminal.err().println((all.size() + 1) + " of " + inputs.size() + ": " + input.name());
            }
            all.add(Checked.of(input, rules));
        }
        return all;
    }
}
