package org.hemicycle.consistency.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Risk;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;

/**
 * A risk, and the part of a document that is the register.
 *
 * @param risk the risk
 * @param isTold whether it is named elsewhere only
 * @param register the part
 */
record NamedRisk(Risk risk, boolean isTold, Citation register) {

    static final Look<NamedRisk> LOOK = Look.ofFacts(Matter.RISKS, NamedRisk::all);

    private static Stream<Item<NamedRisk>> all(Scope scope) {
        return scope.dossier().programmes().stream().flatMap(programme -> of(programme, scope));
    }

    private static Stream<Item<NamedRisk>> of(Programme programme, Scope scope) {
        Register register = Register.of(programme, scope);
        Optional<Citation> part = register.part();
        return part.stream()
                .flatMap(place -> Stream.concat(
                                register.entries().stream().map(risk -> new NamedRisk(risk, false, place)),
                                register.told().stream().map(risk -> new NamedRisk(risk, true, place)))
                        .map(named -> Item.of(
                                Entry.register(programme).then(named.risk.key()), Entry.label(named.risk), named)));
    }

    Check check() {
        List<Citation> places = Register.places(risk);
        return Check.requiring(
                !isTold, () -> Check.failed().with("register", register.place()).evidence(places));
    }
}
