package org.hemicycle.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Property;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Path;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.Table.Row;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Reads a dossier from a folder of CSV files in which every row is one fact at one place.
 *
 * <p>The form is meant for whoever checks a sample against its source: the rows follow the source, the last column is
 * the place. Each kind of fact has a file of its own; only {@code programme.csv} is required.
 */
final class SampleFolder {

    private static final CurrencyUnit EURO = CurrencyUnit.EUR;

    private final Class<?> anchor;
    private final String folder;
    private final String key;
    private final Map<String, Row> metadata;
    private final Identifier document;
    private final Map<String, Path> components = new LinkedHashMap<>();

    private SampleFolder(Class<?> anchor, String folder, String key) {
        this.anchor = anchor;
        this.folder = folder;
        this.key = key;
        this.metadata = rows("programme.csv")
                .collect(Collectors.toMap(
                        row -> row.get("property"), row -> row, (first, other) -> first, LinkedHashMap::new));
        this.document = required("identifier").get("value", Identifier::parse);
    }

    /**
     * Reads a sample.
     *
     * @param anchor a class beside whose class file the folder lies
     * @param folder the folder's name
     * @param key the key of the programme
     * @return the dossier
     * @throws IllegalArgumentException if a row cannot be read, naming file, line and column
     */
    static Dossier read(Class<?> anchor, String folder, String key) {
        return new SampleFolder(anchor, folder, key).dossier();
    }

    private Dossier dossier() {
        Row title = required("title");
        List<Component> top = components(Optional.empty(), Path.of(key));
        List<Claim> treatyClaims =
                rows("treaty-claims.csv").map(this::treatyClaim).toList();
        return Dossier.builder()
                .name(title.get("value"))
                .addDocuments(text(title))
                .addOutlines(outline())
                .addProgrammes(programme(top))
                .actors(rows("bodies.csv").map(SampleFolder::actor).toList())
                .standings(rows("standings.csv").map(this::standing).toList())
                .treatyActions(treatyActions(treatyClaims))
                .claims(Stream.concat(
                                treatyClaims.stream().filter(claim -> claim.property() == Property.PARTY),
                                rows("figures.csv").map(this::figure))
                        .toList())
                .completeness(rows("completeness.csv").map(this::completeness).toList())
                .build();
    }

    private AdoptedText text(Row title) {
        return AdoptedText.builder()
                .identifier(document)
                .name(Name.of(title.get("value")))
                .issuer(property("adopted-by").map(row -> row.get("value", Identifier::parse)))
                .date(property("document-date").map(row -> row.get("value", ExtendedDate::parse)))
                .build();
    }

    private Programme programme(List<Component> top) {
        Row period = required("period");
        return Programme.builder()
                .key(key)
                .document(document)
                .name(Name.of(required("title").get("value")))
                .kind(required("kind").get("value", Programme.Kind::valueOf))
                .owner(property("owner").map(row -> row.get("value", Identifier::parse)))
                .beneficiaries(property("beneficiary").stream()
                        .map(row -> row.get("value", Identifier::parse))
                        .toList())
                .period(period.get("value", DateRange::parse))
                .periodCitation(place(period).quoting(period.get("as_written")))
                .adoption(property("adopted-on").map(row -> stated(row, "value", ExtendedDate::parse)))
                .objectives(rows("programme.csv")
                        .filter(row -> row.get("property").equals("objective"))
                        .map(row -> stated(row, "value", Function.identity()))
                        .toList())
                .components(top)
                .budget(lines(Optional.empty()))
                .sdgLinks(rows("sdg-links.csv").map(this::sdgLink).toList())
                .build();
    }

    private List<Component> components(Optional<String> parent, Path path) {
        return rows("components.csv")
                .filter(row -> row.find("parent").equals(parent))
                .map(row -> component(row, path))
                .toList();
    }

    private Component component(Row row, Path parent) {
        String own = row.get("key");
        components.put(own, parent.then(own));
        return Component.builder()
                .key(own)
                .kind(row.get("kind", Component.Kind::valueOf))
                .label(row.find("label"))
                .title(row.get("title"))
                .objective(row.find("objective")
                        .map(text -> Stated.<String>builder()
                                .asWritten("")
                                .value(text)
                                .citation(citation(row, "objective_place"))
                                .build()))
                .components(components(Optional.of(own), parent.then(own)))
                .citation(place(row))
                .build();
    }

    private List<BudgetLine> lines(Optional<String> parent) {
        return rows("budget.csv")
                .filter(row -> row.find("parent").equals(parent))
                .map(this::line)
                .toList();
    }

    private BudgetLine line(Row row) {
        return BudgetLine.builder()
                .key(row.get("key"))
                .label(row.get("label"))
                .component(row.find("component", this::subject))
                .amount(row.get("amount", amount -> Money.of(EURO, new BigDecimal(amount))))
                .status(row.get("status", BudgetLine.Status::valueOf))
                .lines(lines(Optional.of(row.get("key"))))
                .citation(place(row).quoting(row.get("as_written")))
                .build();
    }

    private SdgLink sdgLink(Row row) {
        String column = row.find("target").isPresent() ? "target" : "goal";
        return new SdgLink(
                row.get("subject", this::subject),
                row.get("manner", SdgLink.Manner::valueOf),
                stated(row, column, Sdg::parse));
    }

    private Path subject(String name) {
        if (name.equals("programme")) {
            return Path.of(key);
        }
        return Optional.ofNullable(components.get(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no component with that key; accepted are"
                        + " programme and the keys in components.csv, " + components.keySet() + "."));
    }

    private Claim treatyClaim(Row row) {
        return Claim.builder()
                .subject(Subject.of(row.get("state", Identifier::parse), row.get("convention", Identifier::parse)))
                .property(row.get("fact", Property::valueOf))
                .label(row.find("labelled"))
                .stated(stated(row, "value", text -> Datum.of(ExtendedDate.parse(text))))
                .build();
    }

    /** An act takes in all places that state it; the end of an invitation belongs to the invitation. */
    private static List<TreatyAction> treatyActions(Collection<Claim> claims) {
        record Act(Subject.Pair pair, Property dated) {}
        return claims.stream()
                .filter(claim -> claim.property() != Property.PARTY)
                .collect(Collectors.groupingBy(
                        claim -> new Act(
                                (Subject.Pair) claim.subject(),
                                claim.property() == Property.INVITATION_VALID_UNTIL
                                        ? Property.INVITED
                                        : claim.property()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> treatyAction(entry.getKey().pair(), entry.getKey().dated(), entry.getValue()))
                .toList();
    }

    private static TreatyAction treatyAction(Subject.Pair pair, Property dated, List<Claim> claims) {
        return TreatyAction.builder()
                .actor(pair.first())
                .convention(pair.second())
                .kind(kind(dated, claims))
                .claims(claims)
                .build();
    }

    private static TreatyAction.Kind kind(Property dated, List<Claim> claims) {
        return switch (dated) {
            case REQUESTED -> TreatyAction.Kind.REQUEST;
            case INVITED -> TreatyAction.Kind.INVITATION;
            case CONSENTED ->
                claims.stream().anyMatch(claim -> claim.label().equals(Optional.of("Accession")))
                        ? TreatyAction.Kind.ACCESSION
                        : TreatyAction.Kind.RATIFICATION;
            default ->
                throw new IllegalArgumentException("treaty-claims.csv states " + dated + " of "
                        + claims.get(0).subject()
                        + "; accepted are REQUESTED, INVITED, INVITATION_VALID_UNTIL, CONSENTED"
                        + " and PARTY.");
        };
    }

    private Claim figure(Row row) {
        return Claim.builder()
                .subject(Subject.of(row.get("subject", this::subject)))
                .property(row.get("property", Property::valueOf))
                .stated(stated(
                        row,
                        "value",
                        value -> new Datum.Figure(
                                new BigDecimal(value), row.get("unit"), row.get("bound", Datum.Bound::valueOf))))
                .build();
    }

    private static Actor actor(Row row) {
        return Actor.builder()
                .identifier(row.get("key", Identifier::parse))
                .name(Name.builder()
                        .official(row.get("official_name"))
                        .acronym(row.find("acronym"))
                        .build())
                .kind(row.get("kind", Actor.Kind::valueOf))
                .build();
    }

    private Standing standing(Row row) {
        return Standing.builder()
                .holder(row.get("holder", Identifier::parse))
                .in(row.get("body", Identifier::parse))
                .kind(row.get("kind", Standing.Kind::valueOf))
                .since(row.find("since", ExtendedDate::parse))
                .citation(place(row).quoting(row.get("as_written")))
                .build();
    }

    private Outline outline() {
        return Outline.builder()
                .document(document)
                .parts(rows("outline.csv").map(SampleFolder::part).toList())
                .crossReferences(rows("cross-references.csv")
                        .map(row -> new Outline.CrossReference(
                                place(row).quoting(row.get("as_written")),
                                row.get("target", Locator::parse),
                                row.get("expects", Content::valueOf)))
                        .toList())
                .build();
    }

    private static Outline.Part part(Row row) {
        return new Outline.Part(
                row.get(row.find("label").isPresent() ? "label" : "place", Locator::parse),
                row.get("title"),
                row.find("holds", SampleFolder::contents).orElse(Set.of()),
                row.get("in_contents", Boolean::parseBoolean),
                row.get("heading_present", Boolean::parseBoolean));
    }

    private static Set<Content> contents(String names) {
        return Arrays.stream(names.split(";"))
                .map(Content::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Content.class)));
    }

    private Completeness completeness(Row row) {
        return new Completeness(
                row.get("subject", Identifier::parse),
                row.get("kind", Completeness.Fact::valueOf),
                row.get("until", LocalDate::parse),
                place(row).quoting(row.get("as_written")));
    }

    private <T> Stated<T> stated(Row row, String column, Function<String, T> meaning) {
        return Stated.<T>builder()
                .asWritten(row.find("as_written").orElse(""))
                .value(row.find(column, meaning))
                .certainty(row.find("certainty", Certainty::valueOf).orElse(Certainty.STATED))
                .citation(place(row))
                .build();
    }

    private Citation place(Row row) {
        return citation(row, "place");
    }

    private Citation citation(Row row, String column) {
        return row.get(
                column,
                place -> Citation.builder()
                        .document(document)
                        .place(Locator.parse(place))
                        .build());
    }

    private Row required(String property) {
        return property(property)
                .orElseThrow(
                        () -> new IllegalArgumentException("Sample file " + folder + "/programme.csv has no row for"
                                + " the property \"" + property + "\"; it has " + metadata.keySet() + "."));
    }

    private Optional<Row> property(String property) {
        return Optional.ofNullable(metadata.get(property));
    }

    private Stream<Row> rows(String file) {
        String resource = folder + "/" + file;
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            return in == null ? Stream.empty() : Table.read(resource, in).rows().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Sample file " + resource + " cannot be read.", e);
        }
    }
}
