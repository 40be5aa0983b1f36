package org.hemicycle.finding;

import java.util.List;
import java.util.Set;
import org.hemicycle.Examples;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Conventions;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.rule.Rules;
import org.hemicycle.source.Identifier;

/** Prints a receipt; run in a JVM of its own, in which sets that are not sorted have another order. */
final class PrintedReceipt {

    private static final Set<Identifier> PARENTS = Set.of(
            Identifier.treaty(5),
            Identifier.treaty(9),
            Identifier.treaty(46),
            Identifier.treaty(114),
            Identifier.treaty(117),
            Identifier.treaty(187));

    private PrintedReceipt() {}

    public static void main(String[] args) {
        System.out.println(receipt().print());
    }

    static Receipt receipt() {
        return set().asOf(AsOf.of("2025-01-01")).check(dossier()).receipt();
    }

    private static Dossier dossier() {
        return Dossier.builder()
                .from(Examples.dossier())
                .programmes(List.of(Examples.programme("plan")
                        .from(Examples.dossier().programmes().get(0))
                        .beneficiaries(Set.of(
                                Identifier.parse("KZ"),
                                Identifier.parse("KG"),
                                Identifier.parse("TJ"),
                                Identifier.parse("TM"),
                                Identifier.parse("UZ")))
                        .build()))
                .build();
    }

    private static RuleSet set() {
        ReferenceData shipped = ReferenceData.shipped();
        Convention protocol = Convention.builder()
                .from(shipped.convention(Conventions.ISTANBUL))
                .supplements(PARENTS)
                .build();
        return Rules.set(Rules.over("ABC-001", "plan").build()).under(shipped.with(protocol));
    }
}
