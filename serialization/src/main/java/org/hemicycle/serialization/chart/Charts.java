package org.hemicycle.serialization.chart;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Origins;

/**
 * Charts of signatures and ratifications as people have them, read into one dossier.
 *
 * <p>A chart is recognised by its content, whatever its file is called: the pages of the Treaty Office of the Council
 * of Europe, what is pasted from them, kept by a reader view or printed in a paper, and the answer of its service; the
 * status tables of the United Nations Treaty Collection (page, CSV, XML); the parties of the Dutch treaty database
 * (page, pasted text); the scope of application of Switzerland; and the table of acts that {@link ChartReader}
 * describes. Example:
 *
 * <pre>{@code
 * Charts charts = Charts.read(Path.of("ets-148.html"));
 * charts.problems().print();                                    // what was left unread, and why
 * Eligibility.in(charts.dossier()).asOf(day).ask("ES", "ETS 148").print();
 * }</pre>
 *
 * <p>Nothing is guessed: a row that can be read in two ways is left unread and reported, and no promise that the chart
 * is complete then covers its State.
 *
 * @param dossier the charts that could be read, with their acts and what they promise to be complete
 * @param problems what is wrong with any of the files
 * @param origins the row that each date came from
 * @param charts what each file was recognised as, in their order
 */
public record Charts(Dossier dossier, Problems problems, Origins origins, List<RecognisedChart> charts)
        implements Serializable {

    /** Keeps a copy. */
    public Charts {
        requireNonNull(dossier, "dossier");
        requireNonNull(problems, "problems");
        requireNonNull(origins, "origins");
        requireNonNull(charts, "charts");
        charts = List.copyOf(charts);
    }

    /**
     * Reads a chart, or a folder of charts.
     *
     * @param fileOrFolder a file, or a folder whose files are all charts; hidden files and folders in it are passed
     *     over
     * @return what could be read
     * @throws IOException if a file is there and cannot be opened
     */
    public static Charts read(Path fileOrFolder) throws IOException {
        return read(List.of(fileOrFolder), SignatureChart.reader());
    }

    /**
     * Reads charts, and folders of charts.
     *
     * @param filesAndFolders files, and folders whose files are all charts
     * @param reader what tells what the charts themselves do not say, such as
     *     {@code SignatureChart.reader().treaty(number).asOf(day)}
     * @return what could be read
     * @throws IOException if a file is there and cannot be opened
     */
    public static Charts read(List<Path> filesAndFolders, ChartReader reader) throws IOException {
        requireNonNull(reader, "reader");
        List<RecognisedChart> charts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : filesAndFolders) {
            List<Path> files = Files.isDirectory(path) ? files(path) : List.of(path);
            if (files.isEmpty()) {
                problems.add(Problem.error(new Place.Whole(path.toString()), "the folder has no files")
                        .mend("Put the charts into it."));
            }
            for (Path file : files) {
                charts.add(reader.recognise(file));
            }
        }
        return of(charts, problems);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** A chart that is given twice is added once. */
    private static Charts of(List<RecognisedChart> charts, List<Problem> problems) {
        Dossier dossier = Dossier.builder().name("Charts").build();
        Origins origins = Origins.NONE;
        for (RecognisedChart each : charts) {
            boolean isNew = dossier.documents().stream()
                    .noneMatch(known -> known.identifier().equals(each.chart().document()));
            if (isNew && !each.treaties().isEmpty()
                    || isNew && !each.chart().actions().isEmpty()) {
                dossier = each.chart().addTo(dossier);
                Origins own = each.draft().origins();
                boolean isAmbiguous = charts.stream()
                                .filter(other -> other.file().equals(each.file()))
                                .count()
                        > 1;
                origins = origins.mergedWith(isAmbiguous ? own.in("chart " + (charts.indexOf(each) + 1)) : own);
            }
            problems.addAll(each.draft().problems().list());
        }
        return new Charts(dossier, Problems.of(problems), origins, charts);
    }

    /**
     * The dossier, if everything was taken.
     *
     * @return the dossier
     * @throws UnreadableInput if there is an error; it has all problems
     */
    public Dossier orThrow() {
        if (problems.hasErrors()) {
            throw new UnreadableInput("A chart", problems);
        }
        return dossier;
    }
}
