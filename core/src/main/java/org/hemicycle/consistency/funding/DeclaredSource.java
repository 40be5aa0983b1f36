package org.hemicycle.consistency.funding;

import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.finding.Matter;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;

/**
 * A source of funding that a programme declares.
 *
 * @param programme the programme
 * @param source the source
 */
record DeclaredSource(Programme programme, FundingSource source) {

    static final Look<DeclaredSource> LOOK = Look.ofFacts(Matter.FUNDING, DeclaredSource::all);

    private static Stream<Item<DeclaredSource>> all(Scope scope) {
        return scope.dossier().programmes().stream()
                .flatMap(programme -> programme.fundingSources().stream()
                        .map(source -> new DeclaredSource(programme, source).item()));
    }

    private Item<DeclaredSource> item() {
        return new Item<>(programme.address(), source.code(), label(source.code(), Optional.of(source)), this);
    }

    /** A code with the name of what it stands for, where that is declared. */
    static String label(String code, Optional<FundingSource> source) {
        return "Source of funding " + code
                + source.map(each -> " (" + Labels.brief(each.name().common()) + ")")
                        .orElse("");
    }
}
