package org.hemicycle.serialization.chart;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.internal.page.Page;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;

/** Charts of each form, with the acts that they have: a row of the expected acts without an act is none. */
final class Samples {

    private Samples() {}

    /** A form, and what its sample does not say itself. */
    enum Form {
        COE_2004("coe-2004.html", "", ""),
        COE_2015("coe-2015.html", "", ""),
        COE_2015_COLLAPSED("coe-2015-collapsed.md", "", ""),
        COE_CURRENT_PASTED("coe-current-pasted.tsv", "", ""),
        COE_DOCUMENT_LINES("coe-document-lines.txt", "", ""),
        COE_SERVICE("coe-ws.json", "", "2026-01-01"),
        UN_PAGE("un-viewdetails.html", "", ""),
        UN_CSV("un-mtdsg.csv", "UNTC XXVII-13", "2015-03-15"),
        UN_XML("un-mtdsg.xml", "", "2015-03-15"),
        UN_ACTIONS("unts-actions.tsv", "UNTC XXVII-13-a", "2021-01-01"),
        DUTCH_PAGE("nl-parties.html", "ETS 120", "2026-01-01"),
        DUTCH_PASTED("nl-parties-pasted.txt", "ETS 120", "2026-01-01"),
        TRACTATENBLAD("nl-tractatenblad.tsv", "CETS 185", "2007-01-01"),
        SWISS("ch-scope.md", "local:ilo-c100", "2026-01-01");

        private final String file;
        private final Optional<Identifier> treaty;
        private final Optional<LocalDate> day;

        Form(String file, String treaty, String day) {
            this.file = file;
            this.treaty = Optional.of(treaty).filter(text -> !text.isEmpty()).map(Identifier::parse);
            this.day = Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        }

        String file() {
            return file;
        }

        String text() {
            return Samples.text(file);
        }

        byte[] bytes() {
            return text().getBytes(StandardCharsets.UTF_8);
        }

        RecognisedChart read() {
            return read(bytes());
        }

        /** A page that is changed after it was divided into cells. */
        Optional<RecognisedChart> read(Page page, ProblemLog log) {
            ChartHead head = new ChartHead(day.stream().toList(), List.of(), false, Optional.empty());
            return new PageReading(page, head, treaty, new Vocabulary(ReferenceData.shipped()), log).read();
        }

        /** Another content in the same form. */
        RecognisedChart read(byte[] content) {
            return reader().recognise(file, content);
        }

        ChartReader reader() {
            ChartReader reader = SignatureChart.reader();
            ChartReader ofTreaty = treaty.map(reader::treaty).orElse(reader);
            return day.map(ofTreaty::asOf).orElse(ofTreaty);
        }

        SortedSet<String> expected() {
            String name = file.replaceAll("\\.(html|md|tsv|txt|json|csv)$", "").replace(".xml", "-xml");
            return Samples.expected(name + ".expected.csv");
        }
    }

    private static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String file) {
        try (InputStream in = Samples.class.getResourceAsStream("forms/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** State, act, day and day of effect. */
    static SortedSet<String> expected(String file) {
        SortedSet<String> acts = new TreeSet<>();
        CsvReader.builder().ofNamedCsvRecord(text(file)).stream()
                .filter(row -> !row.getField("act").isEmpty())
                .forEach(row -> acts.add(expected(row)));
        return acts;
    }

    private static String expected(NamedCsvRecord row) {
        boolean isEnd = row.getField("act").equals("DENUNCIATION");
        return String.join(
                " ",
                row.getField("state"),
                row.getField("act"),
                row.getField("date"),
                row.getField(isEnd ? "end" : "in_force"));
    }

    /** The acts of a chart in the same words, with acceptance and approval by the label of the chart. */
    static SortedSet<String> acts(RecognisedChart chart) {
        return chart.chart().actions().stream().map(Samples::act).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String act(TreatyAction act) {
        return String.join(
                " ",
                act.actor().toString(),
                kind(act),
                act.on().map(ExtendedDate::toString).orElse(""),
                act.takesEffect().map(ExtendedDate::toString).orElse(""));
    }

    private static String kind(TreatyAction act) {
        return act.claims().stream()
                .flatMap(claim -> claim.label().stream())
                .map(String::toUpperCase)
                .filter(label -> label.equals("ACCEPTANCE") || label.equals("APPROVAL"))
                .findFirst()
                .orElse(act.kind().name());
    }
}
