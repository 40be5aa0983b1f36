package org.hemicycle.consistency.name;

import java.util.stream.Stream;
import org.hemicycle.document.Outline.Mention;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.PrintedNumber;

/**
 * A number or symbol in a mention.
 *
 * @param mention the mention
 * @param number the number
 */
record PrintedSymbol(Mention mention, PrintedNumber number) {

    static final Look<PrintedSymbol> LOOK = Look.ofFacts(Matter.OUTLINES, PrintedSymbol::all);

    private static Stream<Item<PrintedSymbol>> all(Scope scope) {
        return scope.dossier().outlines().stream()
                .flatMap(outline -> outline.mentions().stream()
                        .flatMap(mention -> PrintedNumber.listIn(mention.asWritten()).stream()
                                .map(number -> new PrintedSymbol(mention, number).item(outline.document()))));
    }

    private Item<PrintedSymbol> item(Identifier document) {
        String place = " at " + mention.at().place();
        return new Item<>(
                Address.of(document.asKey()), number.text() + place, "\"" + number.text() + "\"" + place, this);
    }

    Check check() {
        return Check.requiring(
                number.isCanonical(),
                () -> Check.failed().with("own", number.identifier()).evidence(mention.evidence()));
    }
}
