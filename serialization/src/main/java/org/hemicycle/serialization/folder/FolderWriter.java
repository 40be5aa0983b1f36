package org.hemicycle.serialization.folder;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Involvement;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;

/** Writes a dossier as a folder of sheets. */
final class FolderWriter {

    private final Dossier dossier;
    private final ReferenceData reference;
    private final OwnDocument own;
    private final Writing writing;
    private final Map<SheetForm, List<Line>> lines = new LinkedHashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();

    FolderWriter(Dossier dossier, ReferenceData reference) {
        this.dossier = dossier;
        this.reference = reference;
        this.own = OwnDocument.of(dossier);
        this.writing = new Writing(dossier, own, reference);
        SheetList.ALL.forEach(sheet -> lines.put(sheet, new ArrayList<>()));
    }

    void write(Path folder) {
        Map<String, String> texts = checkedTexts();
        try {
            Files.createDirectories(folder);
            for (String file : SheetList.files()) {
                if (texts.containsKey(file)) {
                    Files.writeString(folder.resolve(file), texts.get(file), StandardCharsets.UTF_8);
                } else {
                    Files.deleteIfExists(folder.resolve(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** The content of the files, by their names, once it was seen that reading gives the dossier again. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        checkedTexts().forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private Map<String, String> checkedTexts() {
        Map<String, String> texts = texts();
        check(texts);
        return texts;
    }

    /** Reads what is going to be written, before anything is. */
    private void check(Map<String, String> texts) {
        Tables tables = new Tables(new TableHolder.Folder(dossier.name()), new ProblemLog());
        SheetList.ALL.stream()
                .filter(sheet -> texts.containsKey(sheet.file()))
                .forEach(sheet -> tables.add(sheet, texts.get(sheet.file()).getBytes(StandardCharsets.UTF_8)));
        requireEqual(FolderReader.DEFAULT.under(reference).draft(dossier.name(), tables));
    }

    /** Refuses what reading has made something else of. */
    void requireEqual(Draft<Dossier> again) {
        if (again.problems().hasErrors()
                || !again.value().equals(dossier)
                || !again.value().digest().equals(dossier.digest())) {
            throw new IllegalArgumentException("Dossier \"" + dossier.name()
                    + "\" has something that no sheet holds, and nothing was written. Reading the sheets again gave "
                    + (again.problems().hasErrors() ? again.problems().print(5) : "another dossier")
                    + "\nLeave it out, or keep the dossier in another form.");
        }
    }

    /** The texts of the files, by their names. */
    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        grids().forEach((sheet, rows) -> texts.put(sheet.file(), text(rows)));
        return texts;
    }

    /** The rows of the sheets that have any, each behind the names of its columns. */
    Map<SheetForm, List<List<String>>> grids() {
        writeDocument();
        dossier.documents().stream()
                .skip(own.isDescribed() ? 1 : 0)
                .forEach(document -> DocumentSheets.DOCUMENTS.write(document, line(DocumentSheets.DOCUMENTS)));
        writeOutlines();
        dossier.actors().forEach(actor -> RecordSheets.ACTORS.write(actor, line(RecordSheets.ACTORS)));
        dossier.standings().forEach(standing -> RecordSheets.STANDINGS.write(standing, line(RecordSheets.STANDINGS)));
        writeActs();
        dossier.claims().forEach(claim -> RecordSheets.CLAIMS.write(claim, line(RecordSheets.CLAIMS)));
        dossier.programmes().forEach(this::writeProgramme);
        dossier.activities().forEach(activity -> writeActivity(activity, Address.ROOT));
        dossier.undertakings()
                .forEach(each -> RecordSheets.UNDERTAKINGS.write(
                        each, line(RecordSheets.UNDERTAKINGS).put(ActivitySheets.KEY, each.key())));
        dossier.developments()
                .forEach(each -> RecordSheets.DEVELOPMENTS.write(
                        each, line(RecordSheets.DEVELOPMENTS).put(ActivitySheets.KEY, each.key())));
        dossier.sdgLinks().forEach(link -> writeLink(link, Optional.empty()));
        dossier.completeness().forEach(each -> RecordSheets.COMPLETENESS.write(each, line(RecordSheets.COMPLETENESS)));
        writeKnown();
        Map<SheetForm, List<List<String>>> grids = new LinkedHashMap<>();
        lines.forEach((sheet, rows) -> {
            if (!rows.isEmpty()) {
                grids.put(sheet, grid(sheet, rows));
            }
        });
        return grids;
    }

    private Line line(SheetForm sheet) {
        return line(sheet, Address.ROOT);
    }

    private Line line(SheetForm sheet, Address owner) {
        Line line = new Line(owner, writing);
        lines.get(sheet).add(line);
        return line;
    }

    /** The columns that any row fills, and those that every row needs. */
    private static List<List<String>> grid(SheetForm sheet, List<Line> rows) {
        List<String> columns = sheet.columns().stream()
                .filter(column -> column.isRequired()
                        || rows.stream()
                                .anyMatch(row -> !row.cell(column.name()).isEmpty()))
                .map(Column::name)
                .toList();
        List<List<String>> grid = new ArrayList<>(List.of(columns));
        rows.forEach(row ->
                grid.add(columns.stream().map(row::cell).map(Guidance::escaped).toList()));
        return grid;
    }

    private static String text(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Function<String, Line> properties(SheetForm sheet, Address owner) {
        return name -> line(sheet, owner).put(PropertySheet.PROPERTY, name);
    }

    private void writeDocument() {
        Function<String, Line> rows = properties(DocumentSheets.DOCUMENT, Address.ROOT);
        if (own.isDescribed()) {
            DocumentSheets.DOCUMENT.write(own.document().orElseThrow(), rows);
        } else {
            own.identifier().ifPresent(identifier -> rows.apply("identifier").put("value", identifier.toString()));
        }
        boolean isCalledLikeIt = own.document()
                .filter(document ->
                        own.isDescribed() && document.name().official().equals(dossier.name()))
                .isPresent();
        if (!isCalledLikeIt) {
            rows.apply("name").put("value", Escape.cell(dossier.name()));
        }
    }

    private void writeKnown() {
        Set<Identifier> described = new LinkedHashSet<>();
        dossier.actors().forEach(actor -> described.add(actor.identifier()));
        dossier.documents().forEach(document -> described.add(document.identifier()));
        writing.printed().stream()
                .filter(code -> !described.contains(code) && !writing.codes().isKnown(code))
                .forEach(code -> properties(DocumentSheets.DOCUMENT, Address.ROOT)
                        .apply("known")
                        .put("value", code.toString()));
    }

    private void writeOutlines() {
        Set<Identifier> shown = new LinkedHashSet<>();
        write(DocumentSheets.OUTLINE, Outline::parts, shown);
        write(DocumentSheets.CROSS_REFERENCES, Outline::crossReferences, shown);
        write(DocumentSheets.DEFINITIONS, Outline::definitions, shown);
        write(DocumentSheets.MENTIONS, Outline::mentions, shown);
        write(DocumentSheets.LISTINGS, Outline::listings, shown);
        write(DocumentSheets.NOTES, Outline::notes, shown);
        List<Identifier> all =
                dossier.outlines().stream().map(Outline::document).toList();
        if (!List.copyOf(shown).equals(all)) {
            all.forEach(document -> properties(DocumentSheets.DOCUMENT, Address.ROOT)
                    .apply("outline")
                    .put("value", document.toString()));
        }
    }

    private <E> void write(Sheet<E, Values> sheet, Function<Outline, List<E>> rows, Set<Identifier> shown) {
        for (Outline outline : dossier.outlines()) {
            boolean isOwn = own.identifier().filter(outline.document()::equals).isPresent();
            for (E row : rows.apply(outline)) {
                shown.add(outline.document());
                sheet.write(
                        row,
                        line(sheet)
                                .put("document", isOwn ? "" : outline.document().toString()));
            }
        }
    }

    private void writeActs() {
        boolean areTheirClaims = TreatySheets.areTheirClaims(dossier.treatyActions());
        for (TreatyAction act : dossier.treatyActions()) {
            String key = areTheirClaims ? "" : "act-" + keys.merge("act", 1, Integer::sum);
            if (!areTheirClaims) {
                RecordSheets.TREATY_ACTIONS.write(
                        act, line(RecordSheets.TREATY_ACTIONS).put("key", key));
            }
            act.claims()
                    .forEach(claim -> RecordSheets.TREATY_CLAIMS.write(
                            claim, line(RecordSheets.TREATY_CLAIMS).put("act", key)));
        }
    }

    private void writeProgramme(Programme programme) {
        Address address = programme.address();
        ProgrammeSheets.PROGRAMMES.write(
                programme,
                name -> properties(ProgrammeSheets.PROGRAMMES, address)
                        .apply(name)
                        .put("programme", programme.key()));
        dropOwnDocument(programme);
        writeInvolvements(address, programme.involvements());
        writeResults(address, programme.results());
        programme.components().forEach(component -> writeComponent(component, address));
        programme.activities().forEach(activity -> writeActivity(activity, address));
        programme
                .risks()
                .forEach(risk -> RiskSheet.RISKS.write(
                        risk,
                        () -> line(RiskSheet.RISKS)
                                .put(ActivitySheets.KEY, risk.key())
                                .put("programme", programme.key())));
        programme.budget().forEach(each -> writeLine(each, address.then(Programme.BUDGET), programme));
        programme
                .fundingSources()
                .forEach(source -> ProgrammeSheets.FUNDING_SOURCES.write(
                        source, line(ProgrammeSheets.FUNDING_SOURCES).put("programme", programme.key())));
        programme.sdgLinks().forEach(link -> writeLink(link, Optional.of(programme)));
    }

    /** A programme that the folder's own document has says nothing of its document. */
    private void dropOwnDocument(Programme programme) {
        boolean isOwn = own.identifier().filter(programme.document()::equals).isPresent();
        lines.get(ProgrammeSheets.PROGRAMMES)
                .removeIf(line -> isOwn
                        && line.cell("programme").equals(programme.key())
                        && line.cell(PropertySheet.PROPERTY).equals("document"));
    }

    private void writeInvolvements(Address of, List<Involvement> involvements) {
        involvements.forEach(each -> ActivitySheets.INVOLVEMENTS.write(
                each, line(ActivitySheets.INVOLVEMENTS).put(ActivitySheets.INVOLVED_IN, of)));
    }

    private void writeActivity(Activity activity, Address programme) {
        Address address = programme.then(Programme.ACTIVITIES).then(activity.key());
        ActivitySheets.ACTIVITIES.write(
                activity,
                line(ActivitySheets.ACTIVITIES, programme)
                        .put(ActivitySheets.KEY, activity.key())
                        .put("programme", programme.toString()));
        for (Stated<String> topic : activity.topics()) {
            ActivitySheets.TOPICS.write(topic, line(ActivitySheets.TOPICS).put(ActivitySheets.TOPIC_OF, address));
        }
        writeInvolvements(address, activity.involvements());
    }

    private void writeResults(Address of, List<Result> results) {
        for (Result result : results) {
            ProgrammeSheets.RESULTS.write(
                    result,
                    line(ProgrammeSheets.RESULTS)
                            .put(ProgrammeSheets.RESULT_OF, of)
                            .put(ActivitySheets.KEY, result.key()));
            writeIndicators(of.then(result.key()), result.indicators());
        }
    }

    private void writeIndicators(Address of, List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            Address address = of.then(indicator.key());
            ProgrammeSheets.INDICATORS.write(
                    indicator,
                    line(ProgrammeSheets.INDICATORS)
                            .put(ProgrammeSheets.INDICATOR_OF, of)
                            .put(ActivitySheets.KEY, indicator.key()));
            indicator
                    .milestones()
                    .forEach(each -> ProgrammeSheets.MILESTONES.write(
                            each, line(ProgrammeSheets.MILESTONES).put(ProgrammeSheets.MILESTONE_OF, address)));
        }
    }

    private void writeComponent(Component component, Address whole) {
        Address address = whole.then(component.key());
        ProgrammeSheets.COMPONENTS.write(
                component,
                keyed(ProgrammeSheets.COMPONENTS, address, whole.keys().size() == 1));
        writeInvolvements(address, component.involvements());
        writeResults(address, component.results());
        writeIndicators(address, component.indicators());
        component.components().forEach(part -> writeComponent(part, address));
    }

    /** A component by its key and that of its parent where these suffice, or else by its whole path. */
    private Line keyed(SheetForm sheet, Address address, boolean isTop) {
        Line line = line(sheet);
        Address whole = address.parent().orElse(Address.ROOT);
        String own = writing.parts().print(address);
        String parent = writing.parts().print(whole);
        if (own.startsWith("/") || !isTop && parent.startsWith("/")) {
            return line.put("key", "/" + address);
        }
        return line.put("key", own).put(isTop ? "programme" : "parent", isTop ? whole.toString() : parent);
    }

    private void writeLine(BudgetLine budget, Address whole, Programme programme) {
        Address address = whole.then(budget.key());
        ProgrammeSheets.BUDGET.write(budget, line(address, programme));
        budget.lines().forEach(part -> writeLine(part, address, programme));
    }

    private Line line(Address address, Programme programme) {
        Line line = line(ProgrammeSheets.BUDGET);
        Address whole = address.parent().orElse(Address.ROOT);
        boolean isTop = whole.keys().size() == 2;
        String key = address.keys().get(address.keys().size() - 1);
        String parent = whole.keys().get(whole.keys().size() - 1);
        if (!isAlone(key, programme) || !isTop && !isAlone(parent, programme)) {
            return line.put("key", "/" + address);
        }
        return line.put("key", key).put("programme", programme.key()).put("parent", isTop ? "" : parent);
    }

    private static boolean isAlone(String key, Programme programme) {
        return programme.budget().stream()
                        .flatMap(BudgetLine::withParts)
                        .filter(line -> line.key().equals(key))
                        .count()
                == 1;
    }

    private void writeLink(SdgLink link, Optional<Programme> programme) {
        Line line = line(ProgrammeSheets.SDG_LINKS);
        String first = link.subject().keys().get(0);
        boolean isOfProgramme = dossier.findProgramme(first).isPresent()
                && writing.parts()
                        .noun(link.subject())
                        .filter(ProgrammeSheets.LINKED::contains)
                        .isPresent();
        boolean isImplied =
                programme.map(each -> isOfProgramme && each.key().equals(first)).orElse(!isOfProgramme);
        if (!isImplied) {
            line.put("programme", programme.map(Programme::key).orElse(Writing.NONE));
        }
        ProgrammeSheets.SDG_LINKS.write(link, line);
    }
}
