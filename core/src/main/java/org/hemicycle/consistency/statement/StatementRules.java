package org.hemicycle.consistency.statement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.consistency.view.TwoStandings;
import org.hemicycle.document.Claim;
import org.hemicycle.finding.Severity;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Statements;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;

/** Rules about one fact stated in several places. */
public final class StatementRules {

    /** Places that date one fact differently. */
    static final Rule<?> STA_001 = Rule.<Statements>builder("STA-001", "dates-disjoint")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("Places that date the same fact must agree, if need be at different precision.")
            .over(Statements::ofDates)
            .when((statements, scope) -> statements.areSeveral())
            .requires((statements, scope) -> Check.requiring(statements.agreement(), differing(statements)))
            .arguments("property", "minority", "majority", "likely")
            .message("the {property} is {minority} in one place and {majority} in another.")
            .suggestion("Find out which is right and correct the other{likely}.")
            .why("Periods run from such days; whoever relies on the wrong place misses one or waits for nothing.")
            .example(
                    "an invitation dated June in the text and July in the summary",
                    "June in the text and 30 June in an annex")
            .build();

    /** Places that give one figure differently. */
    static final Rule<?> STA_002 = Rule.<Statements>builder("STA-002", "figures-differ")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("Places that state the same figure must agree, apart from rounding.")
            .over(Statements::ofFigures)
            .when((statements, scope) -> statements.areSeveral())
            .requires((statements, scope) -> Check.requiring(statements.agreement(), differing(statements)))
            .arguments("property", "minority", "majority")
            .message("the {property} is {minority} in one place and {majority} in another.")
            .suggestion("Find out which is right and correct the other.")
            .why("A reader takes whichever figure comes first, and sums that use the other do not add up.")
            .example(
                    "a budget of 8.12 million in the summary and of 8.21 million in the table",
                    "8.12 million and 8 119 700")
            .build();

    /** Places that give one a different standing in a body. */
    static final Rule<?> STA_003 = Rule.<Both>builder("STA-003", "statuses-differ")
            .severity(Severity.WARNING)
            .coherence()
            .sentence(
                    "Places of a document that state what one is in a body should agree, or give the days that explain the"
                            + " difference.")
            .over(scope -> TwoStandings.all(scope)
                    .flatMap(two -> two.inOneDocument()
                            .map(stated -> new Item<>(
                                    two.pair().address(),
                                    two.key() + " in "
                                            + stated.lower().get(0).at().document(),
                                    Labels.of(two.pair(), scope),
                                    new Both(two, stated)))))
            .requires((both, scope) ->
                    Check.requiring(both.all().followed(), both.stated().failed()))
            .arguments("lower", "higher")
            .message("is {lower} in one place and {higher} in another, and no dates tell which came after the other.")
            .suggestion("Correct the one that is wrong, or say since when each is held.")
            .why("What one may do in a body, and whether one pays for it, depends on the standing.")
            .example(
                    "an observer since 2015 in the text and a participant in the annex",
                    "an observer since 1998 and a member since 2012")
            .build();

    /** A period that is not that of the thing that it is attached to. */
    static final Rule<?> STA_004 = Rule.<PeriodLabel>builder("STA-004", "period-label-differs")
            .severity(Severity.ERROR)
            .coherence()
            .sentence(
                    "A period attached to the name of a programme must be its period, with or without its extensions.")
            .over(PeriodLabel::all)
            .requires((label, scope) -> Check.requiring(label.isOwn(), label.failed()))
            .arguments("label", "own")
            .message("is labelled {label}, and its period is {own}.")
            .suggestion("Use the period of its title throughout.")
            .why(
                    "Years are the part of a title by which a programme is looked up; other years look like another programme.")
            .example(
                    "\"2014-2018\" for a programme of 2014-2015 that was extended to 2017",
                    "\"2019-2022\" for one of 2019-2022 that was extended to 2023")
            .build();

    /** A standing that had ended when the document was written, and a partner that had been succeeded. */
    static final Rule<?> STA_006 = Rule.<Outdated>builder("STA-006", "current-after-its-end")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("A document must not state as current what had ended by its date.")
            .over(Outdated::all)
            .requires((outdated, scope) -> outdated.check(scope))
            .arguments("what", "end")
            .message("is {what}{end}.")
            .suggestion("Say until when it was so, or name who took its place.")
            .why("Whoever acts on the text turns to somebody who is no longer there.")
            .example("a State called a member a year after its membership ceased", "\"a member until March 2022\"")
            .build();

    /** The same title or label twice among siblings. */
    static final Rule<?> STA_007 = Rule.<Twins>builder("STA-007", "same-title-twice")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("Parts of one whole should differ in title and in label.")
            .over(Twins::all)
            .requires((twins, scope) -> twins.check())
            .arguments("what", "text", "count")
            .message("has {count} parts with the {what} \"{text}\".")
            .suggestion("Give each a title and a label of its own, or make them one.")
            .why("One is likely a copy that was not finished; and neither can be cited by what both are called.")
            .example("two areas \"Legal co-operation\" in one sector", "one in each of two sectors")
            .build();

    /** Places that state one fact in different words. */
    static final Rule<?> STA_008 = Rule.<Statements>builder("STA-008", "facts-differ")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("Places, and documents that are read together, should agree on who issued a text, to what a body"
                    + " belongs and whom it succeeded.")
            .over(Statements::ofWords)
            .when((statements, scope) -> statements.areSeveral())
            .requires((statements, scope) -> Check.requiring(
                    statements.agreement(), differing(statements, claim -> statements.thing(claim, scope))))
            .arguments("property", "minority", "majority")
            .message("the {property} is {minority} in one place and {majority} in another.")
            .suggestion("Find out which is right, and correct the other or its record.")
            .why("Two dossiers that are merged may describe one body, or two that were taken for one.")
            .example("a division said to belong to two directorates", "a division of one directorate in both documents")
            .build();

    /** Two standings with all dates that the dossier has, and as one document states them. */
    private record Both(TwoStandings all, TwoStandings stated) {}

    private static final List<Rule<?>> ALL = List.of(STA_001, STA_002, STA_003, STA_004, STA_006, STA_007, STA_008);

    private StatementRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }

    private static Check differing(Statements statements) {
        return differing(statements, claim -> "\"" + claim.stated().asWritten() + "\"");
    }

    /** Where one place stands against several, it is likely the slip; where one stands against one, nobody can tell. */
    private static String likely(List<List<Claim>> camps, Function<Claim, String> words) {
        return camps.size() > 1 && camps.get(0).size() < camps.get(1).size()
                ? ", most likely " + joined(camps.get(0), words)
                : "";
    }

    private static Check differing(Statements statements, Function<Claim, String> words) {
        List<List<Claim>> camps = statements.camps();
        List<Claim> others = camps.stream().skip(1).flatMap(List::stream).toList();
        return Check.failed()
                .with("property", statements.property().phrase())
                .with("minority", joined(camps.get(0), words))
                .with("majority", joined(others, words))
                .with("likely", likely(camps, words))
                .claims(camps.stream().flatMap(List::stream).toList());
    }

    /** The words of some claims, each once, joined by "or". */
    private static String joined(List<Claim> claims, Function<Claim, String> words) {
        return claims.stream().map(words).distinct().collect(Collectors.joining(" or "));
    }
}
