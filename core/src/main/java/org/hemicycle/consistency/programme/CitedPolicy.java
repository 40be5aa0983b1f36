package org.hemicycle.consistency.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.ProgrammeEnds;
import org.hemicycle.consistency.view.SettingOut;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Agreement;
import org.hemicycle.document.Document;
import org.hemicycle.document.Document.Relation;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/**
 * A policy or agreement with a period, and a programme whose document cites it.
 *
 * @param policy the policy
 * @param programme the programme
 * @param successor what is planned to replace the policy
 */
record CitedPolicy(Document policy, Programme programme, Optional<Document> successor) {

    static final Look<CitedPolicy> LOOK = Look.ofFacts(Matter.PROGRAMMES, CitedPolicy::all);

    /** Programmes that came before are cited as history, and so is what the dossier says has been replaced. */
    private static Stream<Item<CitedPolicy>> all(Scope scope) {
        SettingOut programmes = SettingOut.in(scope);
        Map<Identifier, Document> successors = successors(scope);
        return scope.dossier().documents().stream()
                .filter(document -> document instanceof AdoptedText || document instanceof Agreement)
                .filter(document -> document.period().flatMap(Stated::value).isPresent())
                .filter(document ->
                        programmes.listSetOutIn(document.identifier()).isEmpty())
                .filter(document -> Optional.ofNullable(successors.get(document.identifier()))
                        .filter(successor -> !isPlanned(successor))
                        .isEmpty())
                .flatMap(document -> document.citation().map(Citation::document).stream()
                        .flatMap(citing -> programmes.listSetOutIn(citing).stream())
                        .filter(programme -> programme.firstDay().isPresent())
                        .map(programme -> new CitedPolicy(
                                        document, programme, Optional.ofNullable(successors.get(document.identifier())))
                                .item()));
    }

    /** Of several, one that exists; of several that do, or do not, the first by number. */
    private static Map<Identifier, Document> successors(Scope scope) {
        Map<Identifier, Document> successors = new HashMap<>();
        scope.dossier().documents().stream()
                .sorted(Comparator.comparing(CitedPolicy::isPlanned).thenComparing(Document::identifier))
                .forEach(document -> document.relations().stream()
                        .filter(relation -> relation.kind() == Relation.Kind.REPLACES)
                        .forEach(relation -> successors.putIfAbsent(relation.other(), document)));
        return successors;
    }

    private static boolean isPlanned(Document document) {
        return document.availability()
                .filter(Document.Availability.PLANNED::equals)
                .isPresent();
    }

    private Item<CitedPolicy> item() {
        return new Item<>(
                Address.of(policy.identifier().asKey()),
                programme.key(),
                policy.name().common(),
                this);
    }

    Check lasts() {
        Stated<ExtendedDate> period = policy.period().orElseThrow();
        ExtendedDate start = ProgrammeEnds.start(programme).orElseThrow();
        LocalDate first = programme.firstDay().orElseThrow();
        Optional<LocalDate> end = period.value().orElseThrow().latest();
        if (end.filter(first::isAfter).isEmpty()) {
            return Check.passed();
        }
        Check check = Check.failed()
                .with("period", period.value().orElseThrow())
                .with("start", start)
                .with("programme", Argument.name(programme.heading()))
                .with("successor", successor.map(Document::name))
                .evidence(place(policy))
                .evidence(period)
                .evidence(programme.period());
        return successor.map(next -> check.evidence(place(next)).asNote()).orElse(check);
    }

    private static List<Citation> place(Document document) {
        return document.citation().stream()
                .map(place -> place.quoting(Labels.brief(document.name().common())))
                .toList();
    }
}
