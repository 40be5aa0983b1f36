package org.hemicycle.serialization.command;

import static java.util.Objects.requireNonNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hemicycle.consistency.RuleSets;

/**
 * The commands of the library, each of which does one thing and ends with an exit code.
 *
 * <p>{@code check INPUT... [--as-of DAY] [--fail-on ERROR|WARNING|NOTE] [--settings FILE] [--baseline FILE]
 * [--write-baseline FILE] [--format text|sarif|json|markdown|csv] [--output FILE]} prints what is wrong with dossiers,
 * each a folder of sheets, a workbook or a JSON file: the problems of each input, and what the rules say of what could
 * be read, under the settings and the baseline of a file ({@link org.hemicycle.serialization.report.RuleSettings}), as
 * text or in a form for other tools ({@link org.hemicycle.serialization.report.ReportFormat}), on standard output or in
 * a file. It ends with 0 where nothing is to be done; 1 where there is a finding at that severity or above (ERROR
 * unless given) that is neither suppressed nor in the baseline, be it the one that is written; 2 where an input could
 * not be read whole, or the files beside it be read or written; 3 where a rule is broken; of several, with the highest.
 *
 * <p>{@code report INPUT... --output FOLDER [--as-of DAY]} writes a page for each dossier, to be read in a browser and
 * forwarded, beside it tables for statistics, and of several a page that leads to all. It ends with 0 where all is
 * written, whatever was found, else with 2.
 *
 * <p>{@code convert INPUT OUTPUT [--overwrite]} writes a folder of sheets, a workbook (.xlsx) or a JSON file (.json) as
 * another of these, by the name of the output, and says so once what was written reads as an equal dossier with the
 * same digest. It ends with 0 where it is done, else with 2; nothing is written then, unless it says so. What is there
 * already is replaced only on request.
 *
 * <p>{@code ask STATE CONVENTION [--chart FILE...] [--treaty NUMBER] [--as-of DAY]} prints whether a State may join a
 * convention, how, and what first. It ends with 0 where there is an answer, else with 1.
 *
 * <p>{@code template plan --output FILE [--overwrite]} writes a workbook to be filled in, {@code template full} one
 * with all sheets. It ends with 0 where it is written, else with 2.
 *
 * <p>An input that is no file or folder is sought among the {@link NamedDossiers}, such as the samples of the test kit:
 * {@code report kazakhstan-2024-2027 --output reports}. The beginning of a name will do where no other begins so.
 *
 * <p>{@code shell} opens JShell with every public type of the library imported by its simple name; {@code shell SCRIPT
 * [ARGUMENT...]} runs a file of JShell snippets, {@code shell -} standard input, and ends with its exit code. A script
 * whose name ends in {@code .jsh} needs no command in front of it.
 *
 * <p>Example: {@code java -cp … org.hemicycle.serialization.command.Commands check my-plan --as-of 2026-05-09}. The
 * launchers of a checkout ({@code src/jshell/hemicycle}) and of the zip ({@code bin/hemicycle}) take the same words:
 * {@code hemicycle check my-plan --as-of 2026-05-09}.
 *
 * <p>Options stand in any order, before or behind what they are about: {@code --as-of 2026-05-09} or
 * {@code --as-of=2026-05-09}. Behind {@code --} nothing is an option. Words that mean nothing are refused with a
 * sentence that says what is accepted, and exit code 2 (of {@code ask}: 1); {@code --help} explains a command.
 */
public final class Commands {

    private static final List<Command> ALL = List.of(
            new CheckCommand(RuleSets.standard()),
            new ReportCommand(RuleSets.standard()),
            new ConvertCommand(),
            new AskCommand(),
            new TemplateCommand(),
            new ShellCommand());

    private Commands() {}

    /**
     * Runs a command in a process of its own, which ends with its exit code. It writes UTF-8 whatever the platform, and
     * where no day is given it takes that of the machine.
     *
     * @param args the name of the command, and what follows on it
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        System.exit(run(List.of(args), out, err, LocalDate.now()));
    }

    /**
     * Runs a command.
     *
     * <p>Example: {@code Commands.run(List.of("check", "my-plan"), System.out, System.err, day)}.
     *
     * @param args the name of the command, and what follows on it
     * @param out where its result goes, and nothing else
     * @param err where refusals and progress go
     * @param today the day that is meant where none is given
     * @return the exit code
     */
    public static int run(List<String> args, PrintStream out, PrintStream err, LocalDate today) {
        Terminal terminal =
                new Terminal(requireNonNull(out, "out"), requireNonNull(err, "err"), requireNonNull(today, "today"));
        int code = run(List.copyOf(args), terminal);
        out.flush();
        err.flush();
        return code;
    }

    private static int run(List<String> words, Terminal terminal) {
        if (words.isEmpty()) {
            terminal.err().println(help());
            return ExitCode.UNREADABLE.number();
        }
        String name = words.get(0);
        if (Command.HELP.contains(name)) {
            terminal.out().println(help());
            return ExitCode.NOTHING.number();
        }
        if (ShellCommand.isScript(name)) {
            return run(new ShellCommand(), words, terminal);
        }
        return ALL.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .map(command -> run(command, words.subList(1, words.size()), terminal))
                .orElseGet(() -> refuse(name, terminal));
    }

    private static int run(Command command, List<String> words, Terminal terminal) {
        if (command.asksForHelp(words)) {
            terminal.out().println(command.usage() + "\n" + command.explanation());
            return ExitCode.NOTHING.number();
        }
        try {
            return command.run(command.read(words), terminal);
        } catch (BadUsage refusal) {
            return command.refuse(refusal, terminal);
        }
    }

    private static int refuse(String name, Terminal terminal) {
        List<String> names = ALL.stream().map(Command::name).toList();
        terminal.err()
                .println("The command " + name + " is not known; known are " + BadUsage.listed(names, "and") + "."
                        + BadUsage.didYouMean(name, names));
        return ExitCode.UNREADABLE.number();
    }

    private static String help() {
        return ALL.stream()
                .map(command -> "  " + command.name() + " " + command.form() + "\n      " + command.purpose())
                .collect(Collectors.joining("\n", "Commands:\n", "\nEach explains itself with --help."));
    }
}
