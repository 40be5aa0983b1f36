package org.hemicycle.serialization.chart;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.source.Identifier;

/**
 * A chart, and what its file was recognised as.
 *
 * <p>Example: {@code ets-148.txt: chart of the Treaty Office (tabs, UTF-8), ETS 148 as of 2026-08-27, 7 acts}.
 *
 * @param file the name of the file
 * @param source who publishes charts of this form
 * @param shape how the file sets off its cells: {@code HTML}, {@code XML}, {@code JSON}, {@code MARKDOWN},
 *     {@code TABS}, {@code CSV} or {@code LINES}
 * @param encoding the character encoding that was taken, such as {@code windows-1252}
 * @param treaties the treaties that the chart is of; none where that was neither said in it nor told
 * @param draft what could be taken of it, what is wrong, and the row that each date came from
 */
public record RecognisedChart(
        String file,
        ChartSource source,
        String shape,
        String encoding,
        List<Identifier> treaties,
        Draft<SignatureChart> draft)
        implements Serializable {

    /** Shapes that are no abbreviations. */
    private static final Set<String> WORDS = Set.of("MARKDOWN", "TABS", "LINES");

    /** Keeps copies. */
    public RecognisedChart {
        requireNonNull(file, "file");
        requireNonNull(source, "source");
        requireNonNull(shape, "shape");
        requireNonNull(encoding, "encoding");
        requireNonNull(treaties, "treaties");
        requireNonNull(draft, "draft");
        treaties = List.copyOf(treaties);
    }

    /** {@return the chart, with whatever could be taken of it} */
    public SignatureChart chart() {
        return draft.value();
    }

    /**
     * What was recognised, in one line.
     *
     * @return the file, whose form it has, in which shape and encoding, of which treaties and day, and how many acts;
     *     or that it was not recognised
     */
    public String print() {
        if (source == ChartSource.NOT_KNOWN && chart().actions().isEmpty()) {
            return file + ": not recognised as a chart";
        }
        String treatiesInWords = treaties.isEmpty()
                ? "a treaty that is not known"
                : treaties.stream().map(Identifier::toString).collect(Collectors.joining(" and "));
        String words = WORDS.contains(shape) ? shape.toLowerCase(Locale.ROOT) : shape;
        return file + ": " + source.phrase() + " (" + words + ", " + encoding + "), " + treatiesInWords
                + chart().asOf().map(day -> " as of " + day).orElse("") + ", "
                + counted(chart().actions().size());
    }

    private static String counted(int acts) {
        return acts == 1 ? "1 act" : acts + " acts";
    }

    @Override
    public String toString() {
        return print();
    }
}
