package org.hemicycle.serialization.folder;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Involvement;
import org.hemicycle.document.Datum;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The sheets about programmes: what they are, their parts, results, budget, links and risks. */
final class ProgrammeSheets {

    private static final CurrencyUnit EURO = CurrencyUnit.EUR;

    private final Sheets sheets;
    private final Involvements involvements;
    private final ActivitySheets activities;

    ProgrammeSheets(Sheets sheets, Involvements involvements, ActivitySheets activities) {
        this.sheets = sheets;
        this.involvements = involvements;
        this.activities = activities;
    }

    List<Programme> programmes() {
        return sheets.programmes().stream().map(this::programme).toList();
    }

    private Programme programme(String key) {
        Address address = Address.of(key);
        Map<String, List<Row>> facts = sheets.rows(Form.PROGRAMMES)
                .filter(row -> row.get("programme").equals(key))
                .collect(Collectors.groupingBy(row -> row.get("property"), LinkedHashMap::new, Collectors.toList()));
        Optional<Row> period = first(facts, "period");
        return Programme.builder()
                .key(key)
                .document(first(facts, "document")
                        .map(row -> row.get("value", Identifier::parse))
                        .orElse(sheets.document()))
                .name(Name.of(one(key, facts, "title").get("value")))
                .kind(one(key, facts, "kind").get("value", Programme.Kind::valueOf))
                .owner(first(facts, "owner").map(row -> row.get("value", Identifier::parse)))
                .beneficiaries(all(facts, "beneficiary", row -> row.get("value", Identifier::parse)))
                .period(period.map(row -> sheets.stated(row, "value", ProgrammeSheets::range))
                        .orElseGet(Stated::absent))
                .extensions(all(facts, "extension", this::extension))
                .predecessor(first(facts, "predecessor").map(row -> row.get("value", sheets::part)))
                .adoption(first(facts, "adopted-on").map(row -> sheets.stated(row, "value", ExtendedDate::parse)))
                .objectives(all(facts, "objective", row -> sheets.stated(row, "value", Function.identity())))
                .results(results(address))
                .involvements(involvements.of(address))
                .components(components(address, address))
                .activities(activities.of(address))
                .fundingSources(sheets.rows(Form.FUNDING_SOURCES, address)
                        .map(this::fundingSource)
                        .toList())
                .budget(lines(address, Optional.empty()))
                .sdgLinks(sheets.rows(Form.SDG_LINKS)
                        .map(this::sdgLink)
                        .filter(link -> link.subject().isWithin(address))
                        .toList())
                .risks(risks(address))
                .build();
    }

    private Row one(String programme, Map<String, List<Row>> facts, String property) {
        return first(facts, property)
                .orElseThrow(() -> new IllegalArgumentException("Sheet programmes.csv has no row for the property"
                        + " \"" + property + "\" of the programme \"" + programme + "\"; it has " + facts.keySet()
                        + "."));
    }

    private static Optional<Row> first(Map<String, List<Row>> facts, String property) {
        return facts.getOrDefault(property, List.of()).stream().findFirst();
    }

    private static <T> List<T> all(Map<String, List<Row>> facts, String property, Function<Row, T> meaning) {
        return facts.getOrDefault(property, List.of()).stream().map(meaning).toList();
    }

    private Extension extension(Row row) {
        return Extension.builder()
                .until(sheets.stated(row, "value", ExtendedDate::parse))
                .decided(row.find("decided", ExtendedDate::parse)
                        .map(day -> sheets.stated(row, "", Optional.of(day), "certainty")))
                .build();
    }

    private List<Component> components(Address programme, Address parent) {
        return sheets.rows(Form.COMPONENTS, programme)
                .filter(row -> sheets.component(row.get("key"))
                        .filter(parent.then(row.get("key"))::equals)
                        .isPresent())
                .map(row -> component(row, programme, parent.then(row.get("key"))))
                .toList();
    }

    private Component component(Row row, Address programme, Address address) {
        return Component.builder()
                .key(row.get("key"))
                .kind(row.get("kind", Component.Kind::valueOf))
                .label(row.find("label"))
                .title(row.get("title"))
                .objective(
                        row.find("objective").map(text -> Stated.of("", text, sheets.citation(row, "objective_place"))))
                .results(results(address))
                .indicators(indicators(address))
                .involvements(involvements.of(address))
                .components(components(programme, address))
                .citation(sheets.place(row))
                .build();
    }

    private List<Result> results(Address of) {
        return sheets.rows(Form.RESULTS)
                .filter(row -> row.get("component", sheets::part).equals(of))
                .map(this::result)
                .toList();
    }

    private Result result(Row row) {
        return Result.builder()
                .key(row.get("key"))
                .level(row.get("level", Result.Level::valueOf))
                .label(row.find("label"))
                .statement(sheets.stated(row, "", row.find("statement"), "certainty"))
                .aims(row.list("aim_convention", Identifier::parse).stream()
                        .map(convention -> new Aim(
                                row.get("aim_state", Identifier::parse),
                                convention,
                                row.get("aim_step", TreatyAction.Kind::valueOf)))
                        .toList())
                .restates(row.find("restates", sheets::part))
                .build();
    }

    private List<Indicator> indicators(Address of) {
        return sheets.rows(Form.INDICATORS)
                .filter(row -> row.get("component", sheets::part).equals(of))
                .map(this::indicator)
                .toList();
    }

    private Indicator indicator(Row row) {
        return Indicator.builder()
                .key(row.get("key"))
                .statement(sheets.paraphrase(row, "statement"))
                .measures(row.list("measures", sheets::part).stream()
                        .map(address -> sheets.stated(row, "", Optional.of(address), "measures_certainty"))
                        .toList())
                .baseline(value(row, "baseline"))
                .target(value(row, "target"))
                .unit(row.find("unit"))
                .meansOfVerification(row.find("means"))
                .build();
    }

    private Optional<Stated<String>> value(Row row, String column) {
        return row.find(column).map(text -> Stated.of(text, text, sheets.place(row)));
    }

    private FundingSource fundingSource(Row row) {
        return FundingSource.builder()
                .code(row.get("code"))
                .kind(row.get("kind", FundingSource.Kind::valueOf))
                .name(Name.of(row.get("name")))
                .donor(row.find("donor", Identifier::parse))
                .contributions(row.list("contributions", ProgrammeSheets::contribution))
                .ceiling(row.find("ceiling", amount -> ceiling(amount, row)))
                .period(row.find("period", ProgrammeSheets::range).map(ProgrammeSheets::unquoted))
                .citation(sheets.place(row))
                .build();
    }

    private static DateRange range(String text) {
        return DateRange.of(ExtendedDate.parse(text));
    }

    private static Stated<Datum.Figure> ceiling(String amount, Row row) {
        return unquoted(new Datum.Figure(new BigDecimal(amount), row.get("unit"), Datum.Bound.EXACT));
    }

    /** What the sheet gives no words of the source for. */
    private static <T> Stated<T> unquoted(T value) {
        return Stated.<T>builder().asWritten("").value(value).build();
    }

    private static FundingSource.Contribution contribution(String text) {
        int blank = text.lastIndexOf(' ');
        return new FundingSource.Contribution(
                Identifier.parse(text.substring(0, blank)), new BigDecimal(text.substring(blank + 1)));
    }

    private List<BudgetLine> lines(Address programme, Optional<String> parent) {
        return sheets.rows(Form.BUDGET, programme)
                .filter(row -> row.find("parent").equals(parent))
                .map(row -> line(programme, row))
                .toList();
    }

    private BudgetLine line(Address programme, Row row) {
        return BudgetLine.builder()
                .key(row.get("key"))
                .label(row.get("label"))
                .paysFor(row.find("component", sheets::part))
                .amount(sheets.stated(row, "amount", amount -> Money.of(EURO, new BigDecimal(amount))))
                .status(row.get("status", BudgetLine.Status::valueOf))
                .lines(lines(programme, Optional.of(row.get("key"))))
                .citation(sheets.place(row))
                .build();
    }

    /** The links that belong to no programme. */
    List<SdgLink> otherLinks() {
        return sheets.rows(Form.SDG_LINKS)
                .map(this::sdgLink)
                .filter(link -> sheets.programmes().stream()
                        .noneMatch(programme -> link.subject().isWithin(Address.of(programme))))
                .toList();
    }

    private SdgLink sdgLink(Row row) {
        String column = row.find("target").isPresent() ? "target" : "goal";
        return new SdgLink(
                row.get("subject", sheets::part),
                row.get("manner", SdgLink.Manner::valueOf),
                sheets.stated(row, column, Sdg::parse));
    }

    /** The rows of one key are one entry of the register. */
    private List<Risk> risks(Address programme) {
        return sheets
                .rows(Form.RISKS, programme)
                .collect(Collectors.groupingBy(row -> row.get("key"), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> risk(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Risk risk(String key, List<Row> rows) {
        return Risk.builder()
                .key(key)
                .category(rows.get(0).get("category"))
                .descriptions(texts(rows, "DESCRIPTION"))
                .mitigations(texts(rows, "MITIGATION"))
                .concerns(rows.stream()
                        .flatMap(row -> row.list("concerns", sheets::subject).stream())
                        .toList())
                .likelihood(first(rows, "likelihood"))
                .impact(first(rows, "impact"))
                .owner(first(rows, "owner").map(Identifier::parse))
                .build();
    }

    private static Optional<String> first(List<Row> rows, String column) {
        return rows.stream().flatMap(row -> row.find(column).stream()).findFirst();
    }

    private List<Stated<String>> texts(List<Row> rows, String sort) {
        return rows.stream()
                .filter(row -> row.get("sort", ProgrammeSheets::sort).equals(sort))
                .map(row -> sheets.paraphrase(row, "text"))
                .toList();
    }

    private static String sort(String text) {
        if (Stream.of("DESCRIPTION", "MITIGATION").noneMatch(text::equals)) {
            throw new IllegalArgumentException("a row of a risk is a DESCRIPTION or a MITIGATION.");
        }
        return text;
    }

    /** Who has a part in what. */
    static final class Involvements {

        private final Map<Address, List<Involvement>> bySubject;

        Involvements(Sheets sheets) {
            this.bySubject = sheets.rows(Form.INVOLVEMENTS)
                    .collect(Collectors.groupingBy(
                            row -> row.get("subject", sheets::part),
                            LinkedHashMap::new,
                            Collectors.mapping(row -> involvement(sheets, row), Collectors.toList())));
        }

        List<Involvement> of(Address subject) {
            return bySubject.getOrDefault(subject, List.of());
        }

        private static Involvement involvement(Sheets sheets, Row row) {
            return Involvement.builder()
                    .actor(sheets.stated(row, "actor", Identifier::parse))
                    .role(row.get("role", Involvement.Role::valueOf))
                    .count(row.find("count", BigDecimal::new).map(count -> count(sheets, row, count)))
                    .task(row.find("task").map(task -> Stated.of("", task, sheets.place(row))))
                    .build();
        }

        private static Stated<Datum.Figure> count(Sheets sheets, Row row, BigDecimal count) {
            Datum.Bound bound = row.find("bound", Datum.Bound::valueOf).orElse(Datum.Bound.EXACT);
            return Stated.of(
                    row.find("as_written").orElse(""),
                    new Datum.Figure(count, row.get("unit"), bound),
                    sheets.place(row));
        }
    }
}
