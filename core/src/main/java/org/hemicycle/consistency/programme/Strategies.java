package org.hemicycle.consistency.programme;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.SettingOut;
import org.hemicycle.document.Document;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;

/**
 * The strategies and action plans of those issuers that mostly give theirs a period, as far as one document cites them.
 *
 * <p>An issuer that gives its strategies no years leaves nothing to add, and one that is dated says enough of its time.
 *
 * @param dated those whose period is stated
 * @param undated those of whose time nothing is stated
 */
record Strategies(List<Document> dated, List<Document> undated) {

    static final Look<Strategies> LOOK = Look.ofFacts(Matter.DOCUMENTS, Strategies::all);

    private static final Pattern NAME =
            Pattern.compile("\\bstrategy\\b|\\baction plan\\b|\\bplan of action\\b", Pattern.CASE_INSENSITIVE);

    /** A finding must not depend on the order in which a dossier lists documents. */
    private static final Comparator<Document> BY_PLACE = Comparator.comparing(
                    (Document document) -> document.citation().orElse(null), nullsFirst(naturalOrder()))
            .thenComparing(Document::identifier);

    private static Stream<Item<Strategies>> all(Scope scope) {
        SettingOut programmes = SettingOut.in(scope);
        Map<Identifier, List<Document>> byCiting = scope.dossier().documents().stream()
                .filter(document -> document.citation().isPresent()
                        && document.issuer().isPresent()
                        && programmes.listSetOutIn(document.identifier()).isEmpty()
                        && NAME.matcher(document.name().official()).find())
                .sorted(BY_PLACE)
                .collect(Collectors.groupingBy(
                        document -> document.citation().orElseThrow().document(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byCiting.entrySet().stream()
                .map(entry -> Item.of(
                        Address.of(entry.getKey().asKey()),
                        CitedDocuments.in(scope).titleOf(entry.getKey()),
                        of(entry.getValue())));
    }

    private static Strategies of(List<Document> cited) {
        Map<Optional<Identifier>, List<Document>> byIssuer =
                cited.stream().collect(Collectors.groupingBy(Document::issuer));
        List<Document> comparable = cited.stream()
                .filter(document -> mostlyHavePeriods(byIssuer.get(document.issuer())))
                .toList();
        return new Strategies(
                comparable.stream().filter(Strategies::hasPeriod).toList(),
                comparable.stream().filter(Strategies::isTimeless).toList());
    }

    private static boolean hasPeriod(Document document) {
        return document.period().isPresent();
    }

    private static boolean isTimeless(Document document) {
        return !hasPeriod(document) && document.date().isEmpty();
    }

    private static boolean mostlyHavePeriods(List<Document> ofOneIssuer) {
        long dated = ofOneIssuer.stream().filter(Strategies::hasPeriod).count();
        return dated > 0
                && dated >= ofOneIssuer.stream().filter(Strategies::isTimeless).count();
    }

    Check check() {
        return Check.requiring(
                undated.isEmpty(),
                () -> Check.failed()
                        .with(
                                "without",
                                Argument.names(
                                        undated.stream().map(Strategies::title).toList()))
                        .with("with", dated.size())
                        .evidence(Stream.concat(undated.stream(), dated.stream().limit(1))
                                .map(Strategies::place)
                                .toList()));
    }

    private static Citation place(Document document) {
        return document.citation().orElseThrow().quoting(title(document));
    }

    private static String title(Document document) {
        return Labels.brief(document.name().common());
    }
}
