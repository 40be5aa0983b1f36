package org.hemicycle.serialization.command;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.page.ReportFolder;
import org.hemicycle.serialization.page.ReportPage;
import org.hemicycle.serialization.problem.Draft;

/** Pages to forward: what is wrong with dossiers, what will go wrong and when. */
final class ReportCommand implements Command {

    private static final CommandOption OUTPUT = CommandOption.one("--output", "FOLDER", "the name of a folder");

    /** What every folder of sheets has. */
    private static final String SHEET = "document.csv";

    private final RuleSet rules;

    ReportCommand(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String form() {
        return "INPUT... --output FOLDER [--as-of DAY]";
    }

    @Override
    public String purpose() {
        return "pages to read in a browser, to print and to forward, and tables, for each dossier";
    }

    @Override
    public String explanation() {
        return Inputs.EXPLANATION + """
                Of my-plan, FOLDER/my-plan.html is written: findings with their quotes, a timeline, States and conventions,
                budget, goals, activities. It needs no network and no other file. Beside it lie tables for statistics, those
                that have rows: my-plan-findings.csv, and on the States and conventions that the dossier speaks of
                my-plan-verdicts.csv and my-plan-matrix.csv.
                Of several inputs, FOLDER/index.html leads to pages and tables. Files of the same names are replaced, others
                stay; a table of an earlier report that would have no rows now is removed.
                Without --as-of the dossiers are judged as of today. Where an input cannot be read whole, its page says so.
                Exit code: 0 all is written, whatever was found; 2 an input could not be read whole, nothing could be
                written, or the command was not understood.""";
    }

    @Override
    public List<CommandOption> options() {
        return List.of(OUTPUT, CommandOption.AS_OF);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (arguments.operands().isEmpty()) {
            throw new BadUsage(
                    "Name what is to be reported on: folders of sheets, each with its document.csv, workbooks, or JSON files.");
        }
        Path folder = arguments
                .find(OUTPUT)
                .map(FileNames::path)
                .orElseThrow(() -> new BadUsage("Name the folder for pages and tables, for example --output reports."));
        LocalDate day = arguments.findDay(CommandOption.AS_OF).orElse(terminal.today());
        requireNoSheets(folder);
        return report(Inputs.of(terminal).each(arguments.operands()), folder, day, terminal)
                .number();
    }

    /** Tables among sheets would be read with them. */
    private static void requireNoSheets(Path folder) {
        if (Files.exists(folder.resolve(SHEET))) {
            throw new BadUsage(
                    folder + " is a folder of sheets, and tables in it would be read with them; give --output"
                            + " another folder, for example reports.");
        }
    }

    private ExitCode report(List<DossierInput> inputs, Path folder, LocalDate day, Terminal terminal) {
        ExitCode worst = ExitCode.NOTHING;
        Map<String, ReportPage> pages = new LinkedHashMap<>();
        for (DossierInput input : inputs) {
            Draft<Dossier> draft = input.readDraft();
            worst = worst.or(ExitCode.of(draft.problems()));
            if (draft.problems().hasErrors()) {
                terminal.err().println(input.name() + " cannot be read whole: " + draft.problems() + ".");
                terminal.err()
                        .println(draft.problems().print(draft.problems().list().size()));
            }
            if (!DossierInput.isNothing(draft)) {
                pages.put(free(input, pages), page(draft, day));
            }
        }
        return pages.isEmpty() ? worst : worst.or(write(pages, folder, terminal));
    }

    private ReportPage page(Draft<Dossier> draft, LocalDate day) {
        return ReportPage.of(draft.value(), rules.asOf(day))
                .withOrigins(draft.origins())
                .withProblems(draft.problems());
    }

    /** The last part of the name, which of several inputs may be the same. */
    private static String free(DossierInput input, Map<String, ReportPage> taken) {
        String free = input.stem();
        for (int number = 2; taken.containsKey(free); number++) {
            free = input.stem() + "-" + number;
        }
        return free;
    }

    private static ExitCode write(Map<String, ReportPage> pages, Path folder, Terminal terminal) {
        try {
            ReportFolder.of(pages).write(folder).forEach(file -> terminal.out().println(file + " is written."));
            pages.values().forEach(terminal.out()::println);
            return ExitCode.NOTHING;
        } catch (UncheckedIOException unwritable) {
            terminal.err().println(unwritable.getMessage());
            return ExitCode.UNREADABLE;
        }
    }
}
