package org.hemicycle.rule;

import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;

/** Rules and a dossier for the tests of the engine. */
public final class Rules {

    public static final Dossier DOSSIER = Dossier.builder().name("Plan").build();
    public static final Identifier DOCUMENT = Identifier.parse("local:plan");

    private Rules() {}

    /** A complete rule over one subject per path, to be changed where a test needs it otherwise. */
    public static Rule.Builder<String> over(String code, String... paths) {
        return over(
                code,
                scope -> Stream.of(paths)
                        .map(address -> Item.of(Address.parse(address), "Subject " + address, address)));
    }

    /** The same over what a test looks at. */
    public static <T> Rule.Builder<T> over(String code, Rule.Selector<T> selector) {
        return Rule.of(code, "rule-of-a-test")
                .warning("A subject should pass.")
                .over(selector)
                .requires((value, scope) -> Check.failed())
                .message("does not pass.");
    }

    public static Rule<String> giving(String code, Check check) {
        return over(code, "plan").requires((value, scope) -> check).build();
    }

    public static RuleSet set(Rule<?>... rules) {
        return RuleSet.of(java.util.List.of(rules));
    }

    public static Report check(Rule<?>... rules) {
        return set(rules).asOf(AsOf.of("2025-01-01")).check(DOSSIER);
    }

    public static Citation paragraph(String number, String datum) {
        return Citation.of(DOCUMENT, "Paragraph " + number).quoting(datum);
    }
}
