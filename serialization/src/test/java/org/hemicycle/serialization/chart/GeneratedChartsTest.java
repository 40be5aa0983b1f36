package org.hemicycle.serialization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.internal.name.Bearer;
import org.hemicycle.serialization.internal.name.StateNames;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Identifier.Scheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever States have done, and in whatever form that is written: the same acts are read, or none and an error. */
class GeneratedChartsTest {

    private static final int CHARTS = 40;
    private static final int MOST_ROWS = 30;

    /** After this day nothing has happened; the treaties of the charts were in force long before. */
    private static final LocalDate AS_OF = LocalDate.parse("2024-06-01");

    private static final LocalDate OPENED = LocalDate.parse("2001-11-23");

    /** What a State has done about the treaty. */
    private enum Deed {
        NOTHING,
        SIGNED,
        RATIFIED,
        IN_FORCE,
        ACCEDED,
        SIGNED_DEFINITIVELY,
        SUCCEEDED,
        DENOUNCED
    }

    /**
     * A row: who, what, and when.
     *
     * @param code the State
     * @param name its name in some language
     * @param deed what it has done
     * @param signed when it signed
     * @param consented when it consented
     * @param bound from when it counts
     * @param left when it denounced
     * @param ended when that took effect
     */
    private record Row(
            String code,
            String name,
            Deed deed,
            LocalDate signed,
            LocalDate consented,
            LocalDate bound,
            LocalDate left,
            LocalDate ended) {

        boolean hasSigned() {
            return deed != Deed.NOTHING && deed != Deed.ACCEDED && deed != Deed.SUCCEEDED;
        }

        boolean hasConsented() {
            return deed != Deed.NOTHING && deed != Deed.SIGNED && deed != Deed.SIGNED_DEFINITIVELY;
        }

        boolean isBound() {
            return hasConsented() && deed != Deed.RATIFIED || deed == Deed.SIGNED_DEFINITIVELY;
        }

        boolean hasLeft() {
            return deed == Deed.DENOUNCED;
        }

        /** Its acts as the sample writes them; where a form has no column for a day, without that day. */
        Set<String> acts(Form form) {
            String bound = form.hasForce && isBound() ? this.bound.toString() : "";
            Set<String> acts = new TreeSet<>();
            if (deed == Deed.SIGNED_DEFINITIVELY) {
                acts.add(code + " DEFINITIVE_SIGNATURE " + signed + " " + bound);
            } else if (hasSigned()) {
                acts.add(code + " SIGNATURE " + signed + " ");
            }
            if (hasConsented()) {
                acts.add(code + " " + consent() + " " + consented + " " + bound);
            }
            if (hasLeft()) {
                acts.add(code + " DENUNCIATION " + left + " " + ended);
            }
            return acts;
        }

        private String consent() {
            return switch (deed) {
                case ACCEDED -> "ACCESSION";
                case SUCCEEDED -> "SUCCESSION";
                default -> "RATIFICATION";
            };
        }
    }

    /** A form in which charts are written, what it can say, and what part of its rows is to be read at least. */
    private enum Form {
        COE_PAGE(true, true, true, 0.95, GeneratedChartsTest::coePage),
        COE_TABS(true, true, true, 0.95, rows -> coeHead() + table(coeRows(rows), "", "\t", "") + coeTotals(rows)),
        COE_CSV(
                true,
                true,
                true,
                0.95,
                rows -> coeHead().replace("\n", ";;;;;;;\n") + table(coeRows(rows), "", ";", "")),
        COE_MARKDOWN(true, true, true, 0.95, rows -> coeHead() + markdown(coeRows(rows))),
        COE_COLLAPSED(true, true, true, 0.6, rows -> coeHead() + markdown(collapsed(coeRows(rows)))),
        COE_LINES(true, true, true, 0.6, rows -> coeHead() + lines(coeRows(rows), "\n\n") + coeTotals(rows)),
        COE_ROW_A_LINE(true, true, true, 0.6, rows -> coeHead() + lines(coeRows(rows), " ") + coeTotals(rows)),
        SERVICE(true, false, true, 0.95, GeneratedChartsTest::service),
        UN_PAGE(false, false, false, 0.95, GeneratedChartsTest::unPage),
        UN_CSV(false, false, false, 0.95, rows -> table(quoted(unRows(rows)), "", ",", "")),
        UN_XML(false, false, false, 0.95, GeneratedChartsTest::unXml),
        DUTCH_PAGE(true, true, true, 0.95, GeneratedChartsTest::dutchPage),
        DUTCH_PASTED(true, true, true, 0.6, rows -> lines(dutchRows(rows), " "));

        private final boolean hasForce;
        private final boolean hasDefinitive;
        private final boolean hasEnd;
        private final double least;
        private final Function<List<Row>, String> written;

        Form(
                boolean hasForce,
                boolean hasDefinitive,
                boolean hasEnd,
                double least,
                Function<List<Row>, String> written) {
            this.hasForce = hasForce;
            this.hasDefinitive = hasDefinitive;
            this.hasEnd = hasEnd;
            this.least = least;
            this.written = written;
        }

        boolean says(Deed deed) {
            return (hasEnd || deed != Deed.DENOUNCED) && (hasDefinitive || deed != Deed.SIGNED_DEFINITIVELY);
        }
    }

    /** The rows of one chart, each of another State, in a name that no other State has. */
    private static List<Row> rows(Random random, Form form) {
        List<String> codes = new ArrayList<>(NAMES.keySet());
        Collections.shuffle(codes, random);
        return codes.subList(0, 2 + random.nextInt(MOST_ROWS)).stream()
                .map(code -> row(code, random, form))
                .toList();
    }

    private static Row row(String code, Random random, Form form) {
        List<Deed> deeds = Stream.of(Deed.values()).filter(form::says).toList();
        Deed deed = deeds.get(random.nextInt(deeds.size()));
        List<String> names = NAMES.get(code);
        LocalDate signed = OPENED.plusDays(random.nextInt(2000));
        LocalDate consented = signed.plusDays(random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(2000));
        LocalDate bound = deed == Deed.SUCCEEDED
                ? signed.minusDays(1 + random.nextInt(3000))
                : consented.plusDays(30 + random.nextInt(90));
        LocalDate left = consented.plusDays(200 + random.nextInt(2000));
        return new Row(
                code,
                names.get(random.nextInt(names.size())),
                deed,
                signed,
                consented,
                deed == Deed.SIGNED_DEFINITIVELY ? signed.plusDays(30) : bound,
                left,
                left.plusDays(180));
    }

    /** "U.S." below the headings of a text without cells looks like two more of them. */
    private static final String FLAGS = "(?:\\p{Lu}\\.)+";

    /** The names of those who join, in all languages, that mean nobody else. */
    private static final Map<String, List<String>> NAMES = names();

    private static Map<String, List<String>> names() {
        StateNames known = new StateNames(ReferenceData.shipped());
        Map<String, List<String>> names = new TreeMap<>();
        ReferenceData.shipped().actors().values().stream()
                .filter(actor ->
                        actor.kind() == Actor.Kind.STATE && actor.identifier().scheme() == Scheme.COUNTRY)
                .forEach(actor ->
                        names.put(actor.identifier().toString(), new ArrayList<>(known.forms(actor.identifier()))));
        names.forEach((code, forms) -> forms.removeIf(
                form -> !known.find(form).equals(new Bearer.State(Identifier.parse(code))) || form.matches(FLAGS)));
        names.values().removeIf(List::isEmpty);
        return names;
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private static String said(boolean isSo, LocalDate day, String mark) {
        return isSo ? (day(day) + " " + mark).strip() : "";
    }

    private static String coeHead() {
        return "Chart of signatures and ratifications of Treaty 185\nConvention on Cybercrime\nStatus as of "
                + day(AS_OF) + "\n";
    }

    private static String coeTotals(List<Row> rows) {
        long signed = rows.stream().filter(row -> row.deed() == Deed.SIGNED).count();
        long consented = rows.stream()
                .filter(row -> row.hasConsented() || row.deed() == Deed.SIGNED_DEFINITIVELY)
                .count();
        return "\nTotal number of signatures not followed by ratifications: " + signed
                + "\n\nTotal number of ratifications/accessions: " + consented + "\n";
    }

    private static List<List<String>> coeRows(List<Row> rows) {
        return Stream.concat(
                        Stream.of(List.of(
                                "",
                                "Signature",
                                "Ratification",
                                "Entry into force",
                                "Denunciation",
                                "Effect denunciation",
                                "Notes",
                                "R.")),
                        rows.stream()
                                .map(row -> List.of(
                                        row.name(),
                                        said(
                                                row.hasSigned(),
                                                row.signed(),
                                                row.deed() == Deed.SIGNED_DEFINITIVELY ? "s" : ""),
                                        said(
                                                row.hasConsented(),
                                                row.consented(),
                                                row.deed() == Deed.ACCEDED
                                                        ? "a"
                                                        : row.deed() == Deed.SUCCEEDED ? "su" : ""),
                                        said(row.isBound(), row.bound(), ""),
                                        said(row.hasLeft(), row.left(), ""),
                                        said(row.hasLeft(), row.ended(), ""),
                                        "",
                                        row.code().charAt(0) < 'K' ? "R." : "")))
                .toList();
    }

    private static List<List<String>> unRows(List<Row> rows) {
        DateTimeFormatter english = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
        return Stream.concat(
                        Stream.of(List.of("Participant", "Signature", "Ratification, Accession(a), Succession(d)")),
                        rows.stream()
                                .map(row -> List.of(
                                        row.name(),
                                        row.hasSigned() ? row.signed().format(english) : "",
                                        !row.hasConsented()
                                                ? ""
                                                : row.consented().format(english)
                                                        + (row.deed() == Deed.ACCEDED
                                                                ? " a"
                                                                : row.deed() == Deed.SUCCEEDED ? " d" : ""))))
                .toList();
    }

    private static List<List<String>> dutchRows(List<Row> rows) {
        DateTimeFormatter dutch = DateTimeFormatter.ofPattern("dd-MM-yyyy");
        return Stream.concat(
                        Stream.of(List.of(
                                "Party",
                                "Signature",
                                "Provisional application",
                                "RatificationS=Signature without reservation or requirement of ratification R=Ratification,"
                                        + " Acceptance, Approval or Notification A=Accession Su=Succession NK=Not Known",
                                "Entry into force",
                                "Renunciation",
                                "Termination")),
                        rows.stream()
                                .map(row -> List.of(
                                        row.name(),
                                        row.hasSigned() ? row.signed().format(dutch) : "",
                                        "",
                                        dutchConsent(row, dutch),
                                        row.isBound() ? row.bound().format(dutch) : "",
                                        row.hasLeft() ? row.left().format(dutch) : "",
                                        row.hasLeft() ? row.ended().format(dutch) : "")))
                .toList();
    }

    private static String dutchConsent(Row row, DateTimeFormatter dutch) {
        return switch (row.deed()) {
            case NOTHING, SIGNED -> "";
            case SIGNED_DEFINITIVELY -> "(S)";
            case ACCEDED -> row.consented().format(dutch) + " (A)";
            case SUCCEEDED -> row.consented().format(dutch) + " (Su)";
            default -> row.consented().format(dutch) + " (R)";
        };
    }

    private static List<List<String>> collapsed(List<List<String>> rows) {
        return rows.stream()
                .map(row -> Stream.concat(
                                row.stream().filter(cell -> !cell.isEmpty()),
                                row.stream().filter(String::isEmpty))
                        .toList())
                .toList();
    }

    private static List<List<String>> quoted(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.contains(",") ? "\"" + cell + "\"" : cell)
                        .toList())
                .toList();
    }

    private static String table(List<List<String>> rows, String before, String between, String after) {
        return rows.stream()
                .map(row -> row.stream().collect(Collectors.joining(between, before, after + "\n")))
                .collect(Collectors.joining());
    }

    private static String markdown(List<List<String>> rows) {
        return table(rows.subList(0, 1), "| ", " | ", " |")
                + "|---".repeat(rows.get(0).size()) + "|\n"
                + table(rows.subList(1, rows.size()), "| ", " | ", " |");
    }

    private static String lines(List<List<String>> rows, String between) {
        return rows.stream()
                .map(row -> row.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(between)))
                .collect(Collectors.joining(between.isBlank() && between.contains("\n") ? between : "\n"));
    }

    private static String html(List<List<String>> rows, String attributes) {
        return table(
                        rows.stream()
                                .map(row -> row.stream()
                                        .map(cell -> cell.replace("&", "&amp;").replace("<", "&lt;"))
                                        .toList())
                                .toList(),
                        "<tr><td>",
                        "</td><td>",
                        "</td></tr>")
                .transform(text -> "<table" + attributes + ">\n" + text + "</table>\n");
    }

    private static String coePage(List<Row> rows) {
        return "<html><body><p>" + coeHead().replace("\n", "</p><p>") + "</p>" + html(coeRows(rows), "") + "<p>"
                + coeTotals(rows).replace("\n", "</p><p>") + "</p></body></html>";
    }

    private static String unPage(List<Row> rows) {
        return "<html><body><table><tr><td>STATUS AS AT : 01-06-2024 05:00:23 EDT</td></tr><tr><td>CHAPTER XXVII"
                + " ENVIRONMENT</td></tr><tr><td>13 . Convention of a test</td></tr></table>"
                + html(unRows(rows), " id=\"x_tblgrid\"") + "</body></html>";
    }

    private static String unXml(List<Row> rows) {
        return table(
                        unRows(rows).stream()
                                .map(row -> row.stream()
                                        .map(cell -> cell.replace("&", "&amp;").replace("<", "&lt;"))
                                        .toList())
                                .toList(),
                        "<Row><Entry>",
                        "</Entry><Entry>",
                        "</Entry></Row>")
                .replaceFirst("<Row>(.*)</Row>", "<TableHeader>$1</TableHeader><Rows>")
                .transform(text -> "<?xml version=\"1.0\"?>\n<Section><Participants><Table>" + text
                        + "</Rows></Table></Participants></Section>");
    }

    private static String dutchPage(List<Row> rows) {
        return "<html><body>" + html(dutchRows(rows), "") + "</body></html>";
    }

    private static String service(List<Row> rows) {
        return rows.stream()
                .map(row -> "{\"CodePays\":\"XXX\",\"LibPaysOrga\":\""
                        + row.name().replace("\"", "\\\"")
                        + "\",\"NumSTE\":\"185\",\"DateSignature\":" + instant(row.hasSigned(), row.signed())
                        + ",\"DateConsentement\":" + instant(row.hasConsented(), row.consented())
                        + ",\"DateEntreeVigueur\":" + instant(row.isBound(), row.bound()) + ",\"DateDenonciation\":"
                        + instant(row.hasLeft(), row.left()) + ",\"DateEffetDenonciation\":"
                        + instant(row.hasLeft(), row.ended()) + "}")
                .collect(Collectors.joining(",\n", "[[", "],[],[]]"));
    }

    private static String instant(boolean isSo, LocalDate day) {
        return isSo ? "\"" + day + "T00:00:00\"" : "null";
    }

    private static RecognisedChart read(Form form, List<Row> rows) {
        ChartReader reader = SignatureChart.reader().otherwiseAsOf(AS_OF);
        boolean saysTreaty = form.name().startsWith("COE") || form == Form.SERVICE || form == Form.UN_PAGE;
        return (saysTreaty ? reader : reader.treaty(Identifier.parse("ETS 185")))
                .recognise(form.name(), form.written.apply(rows).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Set<String>> byState(Set<String> acts) {
        return acts.stream()
                .collect(Collectors.groupingBy(
                        act -> act.split(" ")[0], TreeMap::new, Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void theSameActsAreReadOrNoneAndAnError(Form form) {
        Map<Deed, Integer> written = new EnumMap<>(Deed.class);
        int read = 0;
        for (int seed = 0; seed < CHARTS; seed++) {
            List<Row> rows = rows(new Random(form.ordinal() * 100000L + seed), form);
            rows.forEach(row -> written.merge(row.deed(), 1, Integer::sum));
            read += rows.size() - assertRead(form, rows);
        }
        int all = written.values().stream().mapToInt(Integer::intValue).sum();
        int readRows = read;
        Stream.of(Deed.values())
                .filter(form::says)
                .forEach(deed -> assertTrue(written.getOrDefault(deed, 0) > 10, form + " has too few of " + deed));
        assertTrue(read >= form.least * all, () -> form + ": " + readRows + " of " + all + " rows are read");
    }

    /** How many rows are left unread, none of them in silence, and none promised. */
    private static int assertRead(Form form, List<Row> rows) {
        RecognisedChart chart = read(form, rows);
        String where = form + "\n" + form.written.apply(rows) + "\n"
                + chart.draft().problems().print();
        Map<String, Set<String>> acts = byState(Samples.acts(chart));
        Set<String> promised = promised(chart, rows);
        Set<String> lost = new TreeSet<>();
        rows.forEach(row -> {
            Set<String> own = acts.getOrDefault(row.code(), Set.of());
            if (own.isEmpty() && !(row.deed() == Deed.NOTHING && promised.contains(row.code()))) {
                lost.add(row.code());
            } else {
                assertEquals(row.acts(form), own, where);
            }
        });
        Set<String> states = rows.stream().map(Row::code).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(states.containsAll(acts.keySet()), () -> "States without a row: " + acts.keySet() + where);
        assertTrue(lost.isEmpty() || chart.draft().problems().hasErrors(), () -> "lost in silence " + lost + where);
        states.removeAll(lost);
        assertEquals(states, promised, where);
        return lost.size();
    }

    /** The States of the rows that a promise covers; all of them, where it is for the whole treaty. */
    private static Set<String> promised(RecognisedChart chart, List<Row> rows) {
        Set<String> subjects = chart.chart().completeness().stream()
                .map(promise -> promise.subject().toString())
                .collect(Collectors.toSet());
        boolean isWhole = subjects.stream().anyMatch(subject -> !subject.contains(" × "));
        return rows.stream()
                .map(Row::code)
                .filter(code -> isWhole || subjects.stream().anyMatch(subject -> subject.startsWith(code + " × ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
