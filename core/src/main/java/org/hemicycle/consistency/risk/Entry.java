package org.hemicycle.consistency.risk;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.Siblings;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Risk;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;

/** The entries of a register of risks, some of which have a part. */
final class Entry {

    private Entry() {}

    /** Each entry, where registers have the part at all. */
    static Look<Siblings.Judged<Risk>> having(Rule.Condition<Risk> part) {
        return Look.of(Matter.RISKS, scope -> siblings(scope, part).flatMap(Siblings::judged));
    }

    /** Each entry, or one remark about a register in which none has the part. */
    static Look<Siblings.Judged<Risk>> havingOrNot(Rule.Condition<Risk> part) {
        return Look.of(Matter.RISKS, scope -> siblings(scope, part).flatMap(Siblings::judgedEvenIfNoneHasIt));
    }

    private static Stream<Siblings<Risk>> siblings(Scope scope, Rule.Condition<Risk> part) {
        return scope.dossier().programmes().stream()
                .map(programme -> Siblings.of(
                        Item.of(
                                register(programme),
                                "Register of risks of " + programme.name().common(),
                                programme),
                        Register.of(programme, scope).entries().stream()
                                .map(risk -> Item.of(register(programme).then(risk.key()), label(risk), risk))
                                .toList(),
                        part::holds));
    }

    /** Where the register of a programme is filed. */
    static Address register(Programme programme) {
        return programme.address().then(Programme.RISKS);
    }

    static String label(Risk risk) {
        return risk.descriptions().stream().findFirst().map(Entry::label).orElse("Risk without description");
    }

    static String label(Stated<String> description) {
        return Labels.of("Risk", description);
    }

    static String text(Stated<String> description) {
        return description.value().orElse(description.asWritten());
    }

    /** Where the first description of a risk stands. */
    static List<Citation> places(Risk risk) {
        return risk.descriptions().stream()
                .flatMap(each -> each.evidence().stream())
                .limit(1)
                .toList();
    }

    static boolean isWeighed(Risk risk) {
        return risk.likelihood().isPresent()
                && risk.impact().isPresent()
                && risk.owner().isPresent();
    }
}
