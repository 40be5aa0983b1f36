package org.hemicycle.serialization.command;

import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Problems;

/** Puts a dossier into another form, without loss. */
final class ConvertCommand implements Command {

    private static final CommandOption OVERWRITE = CommandOption.flag("--overwrite");

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public String form() {
        return "INPUT OUTPUT [--overwrite]";
    }

    @Override
    public String purpose() {
        return "a folder of sheets, a workbook or JSON as another of these.";
    }

    @Override
    public String explanation() {
        return Inputs.EXPLANATION + """
                The name of the output says as what the input is written: a JSON file where it ends in .json, a workbook where
                it ends in .xlsx, else a folder of sheets. It is done once what was written reads as an equal dossier with the
                same digest. An input that cannot be read whole is refused with all its problems, and nothing is written. What
                is there already stays as it is, unless --overwrite is given: a file is then replaced; in a folder the sheets
                are, and other files stay.
                Exit code: 0 where it is done, 2 where not.""";
    }

    @Override
    public List<CommandOption> options() {
        return List.of(OVERWRITE);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (arguments.operands().size() != 2) {
            throw new BadUsage("Name the input and the output, for example my-plan my-plan.json; found "
                    + arguments.operands() + ".");
        }
        DossierInput input = Inputs.of(terminal).one(arguments.operands().get(0));
        OutputFile output = OutputFile.of(arguments.operands().get(1));
        try {
            return convert(input, output, arguments.has(OVERWRITE), terminal);
        } catch (Unconverted refusal) {
            terminal.err().println(refusal.getMessage());
            return ExitCode.UNREADABLE.number();
        }
    }

    private static int convert(DossierInput input, OutputFile output, boolean overwrite, Terminal terminal) {
        Draft<Dossier> draft = input.readDraft();
        Problems problems = draft.problems();
        if (problems.hasErrors()) {
            throw Unconverted.untouched(input.name() + " cannot be read whole: " + problems + ".\n" + all(problems));
        }
        if (!problems.isEmpty()) {
            terminal.err().println(all(problems));
        }
        Dossier dossier = draft.value();
        new Destination(output, form(input, output)).write(dossier, overwrite);
        terminal.out()
                .println(output.name() + " is written, and reads as equal to " + input.name() + ", digest "
                        + dossier.digest() + ".");
        terminal.out().println(dossier);
        return ExitCode.NOTHING.number();
    }

    /** The form that the name of the output asks for; the same form as that of a file is most likely a slip. */
    private static DossierForm form(DossierInput input, OutputFile output) {
        DossierForm form = DossierForm.named(output.path());
        if (input instanceof FileInput file && file.form().filter(form::equals).isPresent()) {
            throw Unconverted.untouched("The input is " + form.words() + " already, and " + output.name()
                    + " is the name of another; "
                    + (form == DossierForm.FOLDER
                            ? "give one that ends in .json or .xlsx."
                            : "give one that does not end in " + (form == DossierForm.JSON ? ".json." : ".xlsx.")));
        }
        return form;
    }

    private static String all(Problems problems) {
        return problems.print(problems.list().size());
    }
}
