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
        Naming majority = camps.get(last).get(0);
        List<Naming> minority =
                camps.subList(0, last).stream().flatMap(List::stream).toList();
        List<Stated<String>> names = Stream.concat(minority.stream(), Stream.of(majority))
                .map(Naming::name)
                .toList();
        return Check.failed()
                .with(
                        "minority",
                        Argument.allWords(
                                minority.stream().map(Naming::text).distinct().toList()))
                .with("majority", Argument.words(majority.text()))
                .statements(names);
    }
}
