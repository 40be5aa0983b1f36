package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Document;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Milestone;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.serialization.internal.Row;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;

/**
 * One reading of all rows of a folder. What a row needs and lacks is noted in {@link #lost}: where parts are lost that
 * others may name, the folder is read again without them.
 */
final class FolderReading {

    private static final String FUNDING_VALUE = "funding_value";

    private final String folder;
    private final Tables tables;
    private final Reading reading;
    private final Structure structure;
    private final Set<Address> lost = new LinkedHashSet<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Address, List<Involvement>> involvements = new HashMap<>();
    private final Map<Address, List<Stated<String>>> topics = new HashMap<>();
    private final Map<Address, List<Milestone>> milestones = new HashMap<>();
    private final Map<Address, List<Result>> results = new HashMap<>();
    private final Map<Address, List<Indicator>> indicators = new HashMap<>();
    private final Map<Address, List<Component>> components = new HashMap<>();
    private final Map<Address, List<BudgetLine>> lines = new HashMap<>();
    private final Map<Address, List<Activity>> activities = new HashMap<>();
    private final Map<Address, List<Risk>> risks = new HashMap<>();
    private final Map<Address, List<FundingSource>> sources = new HashMap<>();
    private final Map<Address, List<SdgLink>> links = new HashMap<>();

    FolderReading(String folder, Tables tables, Reading reading, Set<Address> lostBefore) {
        this.folder = folder;
        this.tables = tables;
        this.reading = reading;
        this.structure = new Structure(tables, reading, lostBefore);
    }

    /** The parts that were lost by what their rows lack. */
    Set<Address> lost() {
        return lost;
    }

    /** Everything that could be taken. */
    Dossier read() {
        OwnSheet own = new OwnSheet(folder, tables, reading);
        own.read(claims);
        structure.build();
        years(own);
        Dossier.Builder dossier = Dossier.builder().name(own.name());
        own.document().ifPresent(dossier::addDocuments);
        dossier.addAllDocuments(described(DocumentSheets.DOCUMENTS, "identifier", Document::identifier, own.row()));
        dossier.actors(described(RecordSheets.ACTORS, RecordSheets.ACTOR_KEY, Actor::identifier, Map.of()));
        dossier.standings(records(
                RecordSheets.STANDINGS,
                standing -> Subject.of(standing.holder(), standing.in()).address()));
        List<Programme> programmes = programmes();
        dossier.programmes(programmes).activities(activities.getOrDefault(Address.ROOT, List.of()));
        dossier.undertakings(keyed(RecordSheets.UNDERTAKINGS, (made, key) -> made.key(key)));
        dossier.developments(keyed(RecordSheets.DEVELOPMENTS, (made, key) -> made.key(key)));
        TreatySheets acts = new TreatySheets(tables, reading);
        dossier.treatyActions(acts.read(claims));
        claims.addAll(records(RecordSheets.CLAIMS, claim -> claim.subject().address()));
        dossier.claims(claims).sdgLinks(links.getOrDefault(Address.ROOT, List.of()));
        dossier.outlines(new OutlineSheets(tables, reading).read(own.outlines()));
        dossier.completeness(new Promises(tables, reading).kept());
        own.noteNeedless();
        return dossier.build();
    }

    private static Address key(Identifier identifier) {
        return Subject.of(identifier).address();
    }

    private void years(OwnSheet own) {
        reading.hasYear(Address.ROOT, own.year());
        for (Row row : tables.rows(ProgrammeSheets.PROGRAMMES)) {
            boolean isPeriod = row.find(PropertySheet.PROPERTY)
                    .filter("period"::equalsIgnoreCase)
                    .isPresent();
            structure
                    .find(row)
                    .filter(any -> isPeriod)
                    .ifPresent(programme -> Quietly.read(Formats.RANGE, row.find("value"), reading)
                            .ifPresent(period -> reading.hasYear(programme, period.year())));
        }
    }

    /** The objects of a sheet, one a row. */
    private <E, B> List<E> records(Sheet<E, B> sheet, Function<E, Address> about) {
        return tables.rows(sheet).stream()
                .flatMap(row -> sheet.read(new Cells(row, Address.ROOT, reading), about).stream())
                .toList();
    }

    /** What a sheet describes, each identifier in one row; what other rows have described before is given. */
    private <E, B> List<E> described(
            Sheet<E, B> sheet, String column, Function<E, Identifier> identifier, Map<Identifier, Row> others) {
        Map<Identifier, Row> rows = new HashMap<>(others);
        List<E> all = new ArrayList<>();
        for (Row row : tables.rows(sheet)) {
            Optional<E> made =
                    sheet.read(new Cells(row, Address.ROOT, reading), object -> key(identifier.apply(object)));
            Optional<Row> before = made.map(each -> rows.putIfAbsent(identifier.apply(each), row));
            before.ifPresent(other -> noteTwice(other, row, column));
            made.filter(any -> before.isEmpty()).ifPresent(all::add);
        }
        return all;
    }

    /** The parts of a sheet whose keys are in its rows. */
    private <E, B> List<E> keyed(Sheet<E, B> sheet, BiConsumer<B, String> key) {
        return tables.rows(sheet).stream()
                .flatMap(row -> part(sheet, row, Address.ROOT, key).stream())
                .toList();
    }

    private <E, B> Optional<E> part(Sheet<E, B> sheet, Row row, Address owner, BiConsumer<B, String> key) {
        Optional<Address> address = structure.find(row);
        Cells cells = new Cells(row, owner, reading);
        if (address.isEmpty()) {
            cells.leave();
        }
        Optional<E> part = sheet.read(
                cells,
                made -> address.orElse(Address.ROOT),
                made -> address.map(FolderReading::last).ifPresent(each -> key.accept(made, each)));
        boolean isThere = address.filter(reading.parts()::has).isPresent();
        if (part.isEmpty()) {
            address.ifPresent(lost::add);
        }
        boolean isSaid = part.isEmpty() && reading.log().hasError(row.place());
        if (!isThere && !isSaid) {
            reading.noteWithout(row);
        }
        return part.filter(any -> isThere);
    }

    private static String last(Address address) {
        return address.keys().get(address.keys().size() - 1);
    }

    private static Address above(Address address) {
        return address.parent().orElse(Address.ROOT);
    }

    private static <T> void add(Map<Address, List<T>> lists, Address owner, T value) {
        lists.computeIfAbsent(owner, each -> new ArrayList<>()).add(value);
    }

    private List<Programme> programmes() {
        readBeside(ActivitySheets.INVOLVEMENTS, ActivitySheets.INVOLVED_IN, involvements);
        readBeside(ActivitySheets.TOPICS, ActivitySheets.TOPIC_OF, topics);
        readBeside(ProgrammeSheets.MILESTONES, ProgrammeSheets.MILESTONE_OF, milestones);
        for (Row row : tables.rows(ActivitySheets.ACTIVITIES)) {
            readActivity(row);
        }
        readIndicators();
        readResults();
        readComponents();
        readLines();
        readRisks();
        readSources();
        readLinks();
        tables.rows(ActivitySheets.ACTIVITIES).forEach(this::checkFunding);
        return tables.rows(ProgrammeSheets.PROGRAMMES).stream()
                .collect(Collectors.groupingBy(row -> structure.find(row), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(entry -> entry.getKey().flatMap(address -> programme(address, entry.getValue())).stream())
                .toList();
    }

    /** What rows say beside the part that one of their columns names. */
    private <E, B> void readBeside(Sheet<E, B> sheet, Column<Address> column, Map<Address, List<E>> lists) {
        for (Row row : tables.rows(sheet)) {
            Cells cells = new Cells(row, Address.ROOT, reading);
            Optional<Address> owner = cells.take(column);
            Optional<E> made = sheet.read(cells, any -> owner.orElse(Address.ROOT));
            owner.ifPresent(address -> made.ifPresent(each -> add(lists, address, each)));
        }
    }

    private void readActivity(Row row) {
        Optional<Address> address = structure.find(row);
        Address programme = address.map(each -> above(above(each))).orElse(Address.ROOT);
        part(ActivitySheets.ACTIVITIES, row, programme, (made, key) -> {
                    made.key(key);
                    address.ifPresent(own -> made.topics(topics.getOrDefault(own, List.of()))
                            .involvements(involvements.getOrDefault(own, List.of())));
                })
                .ifPresent(activity -> add(activities, programme, activity));
    }

    private void readIndicators() {
        for (Row row : tables.rows(ProgrammeSheets.INDICATORS)) {
            Optional<Address> address = structure.find(row);
            part(ProgrammeSheets.INDICATORS, row, Address.ROOT, (made, key) -> {
                        made.key(key);
                        address.ifPresent(own -> made.milestones(milestones.getOrDefault(own, List.of())));
                    })
                    .ifPresent(indicator -> add(indicators, above(address.orElseThrow()), indicator));
        }
    }

    private void readResults() {
        for (Row row : tables.rows(ProgrammeSheets.RESULTS)) {
            Optional<Address> address = structure.find(row);
            part(ProgrammeSheets.RESULTS, row, Address.ROOT, (made, key) -> {
                        made.key(key);
                        address.ifPresent(own -> made.indicators(indicators.getOrDefault(own, List.of())));
                    })
                    .ifPresent(result -> add(results, above(address.orElseThrow()), result));
        }
    }

    /** Components from the innermost out, since each is built with its parts; order among siblings is that of rows. */
    private void readComponents() {
        Map<Address, Component> made = new LinkedHashMap<>();
        for (Row row : tables.rows(ProgrammeSheets.COMPONENTS)) {
            part(ProgrammeSheets.COMPONENTS, row, Address.ROOT, (builder, key) -> builder.key(key))
                    .ifPresent(component -> made.put(structure.find(row).orElseThrow(), component));
        }
        nested(
                made,
                components,
                (component, own) -> Component.builder()
                        .from(component)
                        .results(results.getOrDefault(own, List.of()))
                        .indicators(indicators.getOrDefault(own, List.of()))
                        .involvements(involvements.getOrDefault(own, List.of()))
                        .components(components.getOrDefault(own, List.of()))
                        .build());
    }

    private void readLines() {
        Map<Address, BudgetLine> made = new LinkedHashMap<>();
        for (Row row : tables.rows(ProgrammeSheets.BUDGET)) {
            part(ProgrammeSheets.BUDGET, row, Address.ROOT, (builder, key) -> builder.key(key))
                    .ifPresent(line -> made.put(structure.find(row).orElseThrow(), line));
        }
        nested(
                made,
                lines,
                (line, own) -> BudgetLine.builder()
                        .from(line)
                        .lines(lines.getOrDefault(own, List.of()))
                        .build());
    }

    private interface Nesting<T> {
        T with(T part, Address address);
    }

    /** Builds the deepest first, each into the list of what it is a part of. */
    private static <T> void nested(Map<Address, T> made, Map<Address, List<T>> lists, Nesting<T> nesting) {
        Map<Integer, List<Address>> byDepth = made.keySet().stream()
                .collect(Collectors.groupingBy(address -> -address.keys().size(), TreeMap::new, Collectors.toList()));
        byDepth.values()
                .forEach(addresses -> addresses.forEach(
                        address -> add(lists, above(address), nesting.with(made.get(address), address))));
    }

    private void readRisks() {
        Map<Address, List<Row>> entries = tables.rows(RiskSheet.RISKS).stream()
                .filter(row -> structure.find(row).isPresent())
                .collect(Collectors.groupingBy(
                        row -> structure.find(row).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        tables.rows(RiskSheet.RISKS).stream()
                .filter(row -> structure.find(row).isEmpty())
                .forEach(row -> RiskSheet.RISKS.read(
                        "none",
                        List.of(new Cells(row, Address.ROOT, reading)),
                        Subject.of(Address.ROOT),
                        new ArrayList<>()));
        entries.forEach((address, rows) -> {
            List<Cells> cells = rows.stream()
                    .map(row -> new Cells(row, Address.ROOT, reading))
                    .toList();
            List<Claim> stated = new ArrayList<>();
            Optional<Risk> risk = RiskSheet.RISKS.read(last(address), cells, Subject.of(address), stated);
            if (risk.isEmpty()) {
                lost.add(address);
            } else if (!reading.parts().has(address)) {
                rows.forEach(reading::noteWithout);
            } else {
                add(risks, above(above(address)), risk.get());
                claims.addAll(stated);
            }
        });
    }

    private void readSources() {
        Map<String, Row> codes = new HashMap<>();
        for (Row row : tables.rows(ProgrammeSheets.FUNDING_SOURCES)) {
            Optional<Address> programme = structure.programme(row);
            Optional<FundingSource> source = ProgrammeSheets.FUNDING_SOURCES.read(
                    new Cells(row, Address.ROOT, reading), any -> programme.orElse(Address.ROOT));
            if (programme.isPresent() && source.isPresent()) {
                Row before =
                        codes.putIfAbsent(programme.get() + " " + source.get().code(), row);
                if (before == null) {
                    add(sources, programme.get(), source.get());
                } else {
                    noteTwice(before, row, "code");
                }
            }
        }
    }

    /** A code in the meaning of what pays for an activity is one of its programme's. */
    private void checkFunding(Row row) {
        Optional<Funding> funding = Quietly.read(Formats.FUNDING, row.find(FUNDING_VALUE), reading);
        Optional<Address> programme =
                row.find("programme").flatMap(any -> structure.find(row)).map(each -> above(above(each)));
        List<String> known = programme.map(each -> sources.getOrDefault(each, List.of())).orElse(List.of()).stream()
                .map(FundingSource::code)
                .toList();
        if (programme.isPresent()) {
            funding.stream()
                    .flatMap(each -> each.codes().stream())
                    .filter(code -> !known.contains(code))
                    .forEach(code -> reading.log()
                            .add(Problem.warning(
                                            row.place(FUNDING_VALUE),
                                            "\"" + code + "\" is the code of no funding source of the programme \""
                                                    + programme.get() + "\"")
                                    .found(code)
                                    .accepting(known)
                                    .near(Guesses.spelt(code, known))
                                    .mend("Correct the code, or enter the source in "
                                            + ProgrammeSheets.FUNDING_SOURCES.file() + ".")));
        }
    }

    private void noteTwice(Row one, Row other, String column) {
        String both = one.file().equals(other.file())
                ? one.source().line(one.line()) + " and " + other.source().line(other.line())
                : one.place() + " and " + other.place();
        String text = other.find(column).orElse("");
        for (Row row : List.of(one, other)) {
            String where = row.columns().contains(column) ? column : "value";
            reading.log()
                    .add(Problem.error(row.place(where), "\"" + text + "\" stands in " + both)
                            .found(text)
                            .mend("Leave one of them out, or correct it; what differs is entered in claims.csv."));
        }
    }

    private void readLinks() {
        for (Row row : tables.rows(ProgrammeSheets.SDG_LINKS)) {
            Cells cells = new Cells(row, Address.ROOT, reading);
            Optional<SdgLink> link = ProgrammeSheets.SDG_LINKS.read(cells, SdgLink::subject);
            link.ifPresent(each -> owner(row, each).ifPresent(owner -> add(links, owner, each)));
        }
    }

    /** The programme that states a link: the one that the row names, or that of the link's subject. */
    private Optional<Address> owner(Row row, SdgLink link) {
        Optional<String> named = row.find("programme");
        if (named.filter(Escape::isDash).isPresent()) {
            return Optional.of(Address.ROOT);
        }
        String first = link.subject().keys().get(0);
        boolean isOfProgramme = structure.programmes().contains(first)
                && reading.parts()
                        .noun(link.subject())
                        .filter(ProgrammeSheets.LINKED::contains)
                        .isPresent();
        return named.isPresent()
                ? structure.programme(row)
                : Optional.of(isOfProgramme ? Address.of(first) : Address.ROOT);
    }

    private Optional<Programme> programme(Address address, List<Row> rows) {
        Named<Programme.Builder> made = new Named<>(Programme.builder().key(last(address)), Name.builder());
        List<Cells> cells =
                rows.stream().map(row -> new Cells(row, address, reading)).toList();
        cells.forEach(row -> row.raw("programme"));
        List<Claim> stated = new ArrayList<>();
        ProgrammeSheets.PROGRAMMES.read(cells, Subject.of(address), made, stated);
        boolean isNamed = isThere(rows, "title");
        boolean isOfAKind = isThere(rows, "kind");
        boolean hasDocument = isThere(rows, "document");
        if (!isNamed || !isOfAKind) {
            noteMissing(rows.get(0), last(address), isNamed ? "kind" : "title");
            lost.add(address);
            return Optional.empty();
        }
        if (!hasDocument) {
            reading.document().ifPresent(made.builder()::document);
        }
        Optional<Programme> programme = built(address, rows.get(0), made);
        programme.ifPresent(any -> claims.addAll(stated));
        return programme;
    }

    private Optional<Programme> built(Address address, Row row, Named<Programme.Builder> made) {
        try {
            return Optional.of(made.builder()
                    .name(made.name().build())
                    .results(results.getOrDefault(address, List.of()))
                    .involvements(involvements.getOrDefault(address, List.of()))
                    .components(components.getOrDefault(address, List.of()))
                    .activities(activities.getOrDefault(address, List.of()))
                    .fundingSources(sources.getOrDefault(address, List.of()))
                    .budget(lines.getOrDefault(address.then(Programme.BUDGET), List.of()))
                    .sdgLinks(links.getOrDefault(address, List.of()))
                    .risks(risks.getOrDefault(address, List.of()))
                    .build());
        } catch (IllegalArgumentException | IllegalStateException e) {
            reading.log().add(Problem.error(row.place(), String.valueOf(e.getMessage())));
            lost.add(address);
            return Optional.empty();
        }
    }

    private boolean isThere(List<Row> rows, String property) {
        return rows.stream()
                .filter(row -> row.find(PropertySheet.PROPERTY)
                        .flatMap(word -> Quietly.word(ProgrammeSheets.PROGRAMMES.names(), word))
                        .filter(property::equals)
                        .isPresent())
                .anyMatch(row -> row.find("value").isPresent()
                        && (property.equals("title")
                                || property.equals("kind")
                                        && Quietly.read(Format.word(Programme.Kind.class), row.find("value"), reading)
                                                .isPresent()
                                || property.equals("document")
                                        && Quietly.read(Formats.NEW_CODE, row.find("value"), reading)
                                                .isPresent()));
    }

    private void noteMissing(Row row, String programme, String property) {
        reading.log()
                .add(Problem.error(
                                row.place(),
                                "the programme \"" + programme + "\" has no row for the property \"" + property
                                        + "\" that can be read")
                        .mend("Add one; title and kind are needed."));
    }
}
