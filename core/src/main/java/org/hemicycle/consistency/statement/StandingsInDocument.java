package org.hemicycle.consistency.statement;

import java.util.stream.Stream;
import org.hemicycle.consistency.view.TwoStandings;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;

/**
 * Two kinds of standing that one document states of one holder in one body.
 *
 * @param all the two standings with all dates that the dossier has
 * @param stated the same as the document states them
 */
record StandingsInDocument(TwoStandings all, TwoStandings stated) {

    static final Look<StandingsInDocument> LOOK = Look.ofFacts(Matter.STANDINGS, StandingsInDocument::all);

    private static Stream<Item<StandingsInDocument>> all(Scope scope) {
        return TwoStandings.all(scope)
                .flatMap(two -> two.inOneDocument().map(stated -> new StandingsInDocument(two, stated).item(scope)));
    }

    private Item<StandingsInDocument> item(Scope scope) {
        return new Item<>(
                all.pair().address(),
                all.key() + " in " + stated.lower().get(0).at().document(),
                Labels.of(all.pair(), scope),
                this);
    }

    Check check() {
        return Check.requiring(all.followed(), stated::failed);
    }
}
