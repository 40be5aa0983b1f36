package org.hemicycle.consistency.undertaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.document.Document;
import org.hemicycle.document.Document.Availability;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Truth;

/**
 * A document that is planned, and the undertakings by which somebody is to prepare it.
 *
 * @param document the document
 * @param undertakings the undertakings
 */
record PromisedOutput(Document document, List<Undertaking> undertakings) {

    static final Look<PromisedOutput> LOOK = Look.ofFacts(Matter.UNDERTAKINGS, PromisedOutput::all);

    private static Stream<Item<PromisedOutput>> all(Scope scope) {
        Map<Identifier, List<Undertaking>> about = new HashMap<>();
        scope.dossier().undertakings().stream()
                .filter(undertaking -> undertaking.force().binds())
                .forEach(undertaking -> undertaking.concerns().stream()
                        .filter(Subject.Thing.class::isInstance)
                        .map(subject -> ((Subject.Thing) subject).identifier())
                        .forEach(thing -> about.computeIfAbsent(thing, key -> new ArrayList<>())
                                .add(undertaking)));
        return scope.dossier().documents().stream()
                .filter(document -> document.availability().equals(Optional.of(Availability.PLANNED)))
                .filter(document -> about.containsKey(document.identifier()))
                .map(document -> Item.of(
                        Address.of(document.identifier().asKey()),
                        Labels.brief(document.name().common()),
                        new PromisedOutput(document, about.get(document.identifier()))));
    }

    /** A due date makes it a matter of the undertaking; a date of the document says when it was to appear. */
    Check check(Scope scope) {
        if (undertakings.stream()
                .anyMatch(each -> each.due().flatMap(Stated::value).isPresent())) {
            return Check.notApplicable();
        }
        if (document.date().isPresent()) {
            return scope.day().hasPassed(document.date().get()).isNo()
                    ? Check.passed()
                    : Check.unknown(Truth.unknown("whether \"" + document.name().common() + "\" was delivered"));
        }
        Check check = Check.failed().with("by", Argument.names(authors(scope)));
        check = document.citation()
                .map(place -> place.quoting(Labels.brief(document.name().common())))
                .map(check::evidence)
                .orElse(check);
        return check.statements(undertakings.stream().map(Undertaking::what).toList());
    }

    private static String author(Stated<Identifier> by, Scope scope) {
        return by.value()
                .map(scope::nameOf)
                .filter(name -> by.asWritten().isBlank()
                        || by.value()
                                .map(Identifier::toString)
                                .filter(name::equals)
                                .isEmpty())
                .orElse(by.asWritten());
    }

    private List<String> authors(Scope scope) {
        TreeSet<String> names = new TreeSet<>();
        undertakings.forEach(undertaking -> names.add(author(undertaking.by(), scope)));
        names.removeIf(String::isBlank);
        return names.stream().map(Labels::brief).toList();
    }
}
