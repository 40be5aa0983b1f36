package org.hemicycle.serialization.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is meant by the names on the line of a shell. */
final class Inputs {

    /** For the explanation of a command; ends with a line end. */
    static final String EXPLANATION = """
            An input is a folder of sheets, a workbook or a JSON file. Where there is no file or folder of its name, it is
            sought among the dossiers that are known by name, such as the samples where the test kit is on the class path;
            the beginning of a name will do where no other begins so.
            """;

    private final KnownDossiers known;
    private final Terminal terminal;

    Inputs(KnownDossiers known, Terminal terminal) {
        this.known = known;
        this.terminal = terminal;
    }

    /** With what is known by name beside this library. */
    static Inputs of(Terminal terminal) {
        return new Inputs(KnownDossiers.beside(), terminal);
    }

    /**
     * What one name means: a file or folder where there is one, or else the dossier that is known by it, or whose name
     * alone begins so.
     */
    DossierInput one(String word) {
        Path place = FileNames.path(word);
        if (Files.exists(place)) {
            return new FileInput(word, place);
        }
        List<String> meant = known.meant(word);
        if (meant.size() != 1) {
            return new MissingInput(word, place, known);
        }
        if (!meant.contains(word)) {
            terminal.err().println(word + " is no file or folder; " + meant.get(0) + " is meant, which begins so.");
        }
        return known.input(meant.get(0));
    }

    /** Each input once, however often and by whatever name it is given. */
    List<DossierInput> each(List<String> words) {
        Map<Object, DossierInput> inputs = new LinkedHashMap<>();
        for (DossierInput input : words.stream().map(this::one).toList()) {
            DossierInput first = inputs.putIfAbsent(key(input), input);
            if (first != null) {
                terminal.err()
                        .println(input.name() + " is given twice"
                                + (first.name().equals(input.name()) ? "" : ", first as " + first.name())
                                + "; it is taken once.");
            }
        }
        return List.copyOf(inputs.values());
    }

    private static Object key(DossierInput input) {
        return input.path().<Object>map(FileNames::unique).orElse(input.name());
    }
}
