package org.hemicycle.consistency.statement;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.Statements;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Stated;

/**
 * One fact with all places that state it.
 *
 * @param statements the places
 */
record StatedFact(Statements statements) {

    static final Look<StatedFact> DATES =
            Look.of(Matter.STATEMENTS, Statements::ofDates).as(StatedFact::new);
    static final Look<StatedFact> FIGURES =
            Look.of(Matter.STATEMENTS, Statements::ofFigures).as(StatedFact::new);

    /** To what a body belongs is for a rule of its own, which knows what belongs to what. */
    static final Look<StatedFact> WORDS = Look.of(Matter.STATEMENTS, Statements::ofWords)
            .where(statements -> statements.property() != ClaimProperty.PART_OF)
            .as(StatedFact::new);

    boolean isStatedTwice() {
        return statements.areSeveral();
    }

    Check check() {
        return check(StatedFact::quoted);
    }

    /** The same, telling what is likely wrong. */
    Check checkForSlip() {
        return Check.requiring(
                statements.agreement(), () -> differing(StatedFact::quoted).with("likely", quoted(likely())));
    }

    /** The same for words; places that name things differ by what is named. */
    Check checkWords(Scope scope) {
        return check(claims -> statements.areOfThings()
                ? Argument.names(claims.stream()
                        .map(claim -> statements.thing(claim, scope))
                        .distinct()
                        .toList())
                : quoted(claims));
    }

    private Check check(Function<Collection<Claim>, Argument> inWords) {
        return Check.requiring(statements.agreement(), () -> differing(inWords));
    }

    private Check differing(Function<Collection<Claim>, Argument> inWords) {
        List<List<Claim>> camps = statements.camps();
        List<Claim> others = camps.stream().skip(1).flatMap(List::stream).toList();
        return Check.failed()
                .with("property", statements.property())
                .with("minority", inWords.apply(camps.get(0)))
                .with("majority", inWords.apply(others))
                .evidence(camps.stream()
                        .flatMap(List::stream)
                        .map(Claim::evidence)
                        .toList())
                .claims(statements.decisive());
    }

    private static Argument quoted(Collection<Claim> claims) {
        return Argument.allWords(claims.stream()
                .map(claim -> Labels.brief(words(claim.stated())))
                .distinct()
                .toList());
    }

    /** A place whose words are not recorded is told by what it means. */
    private static String words(Stated<?> stated) {
        return stated.asWritten().isBlank() ? stated.words() : stated.asWritten();
    }

    /** Where one place stands against several, it is likely the slip; where one stands against one, nobody can tell. */
    private List<Claim> likely() {
        List<List<Claim>> camps = statements.camps();
        return camps.size() > 1 && camps.get(0).size() < camps.get(1).size() ? camps.get(0) : List.of();
    }
}
