package org.hemicycle.serialization.command;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hemicycle.serialization.folder.WorkbookTemplate;

/** Writes a workbook to be filled in. */
final class TemplateCommand implements Command {

    private static final CommandOption OUTPUT =
            CommandOption.one("--output", "FILE", "the name of a workbook, which ends in .xlsx");
    private static final CommandOption OVERWRITE = CommandOption.flag("--overwrite");
    private static final Map<String, WorkbookTemplate> KINDS =
            Map.of("plan", WorkbookTemplate.PLAN, "full", WorkbookTemplate.FULL);

    @Override
    public String name() {
        return "template";
    }

    @Override
    public String form() {
        return "plan|full --output FILE [--overwrite]";
    }

    @Override
    public String purpose() {
        return "a workbook to be filled in, with all columns explained.";
    }

    @Override
    public String explanation() {
        return """
                Template plan has seven sheets: document, programmes, components, activities, budget, risks, treaty-claims;
                template full has all. Each sheet names its columns, explains them in a line, gives an example and offers the
                words that are accepted; there are sheets to look up codes of States and conventions. What explains or is an
                example is no fact, so that the workbook can be checked as it is: check FILE. A file that is there already is
                replaced only with --overwrite.
                Exit code: 0 where it is written, 2 where not.""";
    }

    @Override
    public List<CommandOption> options() {
        return List.of(OUTPUT, OVERWRITE);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        WorkbookTemplate template = template(arguments.operands());
        String name = arguments
                .find(OUTPUT)
                .orElseThrow(() -> new BadUsage("Say where to write it, for example --output my-plan.xlsx."));
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw OUTPUT.refuse(name);
        }
        Path file = FileNames.path(name);
        if (Files.exists(file) && !arguments.has(OVERWRITE)) {
            return refuse(name + " is there already; give another name, or --overwrite to replace it.", terminal);
        }
        try {
            template.write(file);
        } catch (UncheckedIOException | IllegalStateException unwritten) {
            return refuse(unwritten.getMessage(), terminal);
        }
        terminal.out().println(name + " is written. Fill it in, and look at it with: check " + name);
        return ExitCode.NOTHING.number();
    }

    private static int refuse(String sentences, Terminal terminal) {
        terminal.err().println(sentences + "\nNothing was written.");
        return ExitCode.UNREADABLE.number();
    }

    private static WorkbookTemplate template(List<String> operands) {
        WorkbookTemplate template = operands.size() == 1 ? KINDS.get(operands.get(0)) : null;
        if (template == null) {
            throw new BadUsage("Name the template, plan or full; found " + operands + "."
                    + (operands.size() == 1 ? BadUsage.didYouMean(operands.get(0), KINDS.keySet()) : ""));
        }
        return template;
    }
}
