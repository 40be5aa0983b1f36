package org.hemicycle.consistency.name;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.look.Naming;
import org.hemicycle.look.Namings;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Stated;

/**
 * A thing that is named at several places.
 *
 * @param namings the places, in order
 */
record NamedThing(List<Naming> namings) {

    static final Look<NamedThing> LOOK =
            Look.of(Matter.NAMES, Namings::ofThings).as(NamedThing::new);

    Check check(Scope scope) {
        List<List<Naming>> camps = Namings.in(scope).camps(namings);
        return Check.requiring(camps.size() == 1, () -> failed(camps));
    }

    private static Check failed(List<List<Naming>> camps) {
        int last = camps.size() - 1;
        Naming majority = placed(camps.get(last));
        List<List<Naming>> others = camps.subList(0, last);
        List<Stated<String>> names = Stream.concat(others.stream().flatMap(List::stream), Stream.of(majority))
                .map(Naming::name)
                .toList();
        return Check.failed()
                .with(
                        "minority",
                        Argument.allWords(others.stream().map(NamedThing::name).toList()))
                .with("majority", Argument.words(majority.text()))
                .statements(names);
    }

    /** A title of the document itself has no place, where no mention has it too. */
    private static Naming placed(List<Naming> camp) {
        return camp.stream()
                .filter(naming -> naming.name()
                        .citation()
                        .filter(at -> !at.place().equals(Locator.WHOLE))
                        .isPresent())
                .findFirst()
                .orElse(camp.get(0));
    }

    /** Of forms of one name the fullest is what it is told by; the others stand among the evidence. */
    private static String name(List<Naming> camp) {
        return camp.stream()
                .map(Naming::text)
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .orElseThrow();
    }
}
