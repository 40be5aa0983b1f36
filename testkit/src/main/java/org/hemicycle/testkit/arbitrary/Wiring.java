package org.hemicycle.testkit.arbitrary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Subject;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Parts;
import org.hemicycle.source.Stated;

/**
 * Makes a programme whole whose parts were generated one by one: what each refers to becomes a part that is there.
 *
 * <p>Which one follows from the stray address alone, so that nothing has to be drawn once the parts are known: such
 * values are generated and shrunk many times faster than those drawn in two steps.
 */
final class Wiring {

    private final Programme programme;
    private final Map<String, List<Address>> byNoun = new LinkedHashMap<>();

    private Wiring(Programme programme) {
        this.programme = programme;
        collect(programme, programme.address());
    }

    /** The programme with references that resolve; it has no predecessor, being alone. */
    static Programme wired(Programme strays) {
        return new Wiring(strays).wired();
    }

    private void collect(Filed part, Address at) {
        byNoun.computeIfAbsent(part.noun(), noun -> new ArrayList<>()).add(at);
        for (Parts<?, ?> parts : part.parts()) {
            parts.list().forEach(each -> collect(each, parts.address(at).then(each.key())));
        }
    }

    private Programme wired() {
        Programme whole = (Programme) withParts(programme, programme.address());
        return Programme.builder()
                .from(whole)
                .predecessor(Optional.empty())
                .sdgLinks(whole.sdgLinks().stream()
                        .map(link -> new SdgLink(
                                choose(link.subject(), among("programme", "component", "activity"))
                                        .orElseThrow(),
                                link.manner(),
                                link.stated()))
                        .toList())
                .build();
    }

    private Filed withParts(Filed part, Address at) {
        Filed whole = part;
        for (int i = 0; i < part.parts().size(); i++) {
            whole = rebuilt(whole.parts().get(i), at);
        }
        return whole;
    }

    private <W extends Filed, P extends Filed> W rebuilt(Parts<W, P> parts, Address whole) {
        return parts.with()
                .apply(parts.list().stream()
                        .map(part -> parts.kind()
                                .cast(wired(part, parts.address(whole).then(part.key()))))
                        .toList());
    }

    private Filed wired(Filed stray, Address at) {
        Filed part = withParts(stray, at);
        if (part instanceof Activity activity) {
            return wired(activity, at);
        }
        if (part instanceof BudgetLine line) {
            return BudgetLine.builder()
                    .from(line)
                    .paysFor(line.paysFor().flatMap(paid -> choose(paid, among("component", "activity"))))
                    .build();
        }
        if (part instanceof Indicator indicator) {
            return Indicator.builder()
                    .from(indicator)
                    .measures(indicator.measures().stream().map(this::measured).toList())
                    .build();
        }
        if (part instanceof Result result) {
            List<Address> others =
                    among("result").stream().filter(other -> !other.equals(at)).toList();
            return Result.builder()
                    .from(result)
                    .restates(result.restates().flatMap(other -> choose(other, others)))
                    .build();
        }
        return part instanceof Risk risk
                ? Risk.builder().from(risk).concerns(concerned(risk.concerns())).build()
                : part;
    }

    private Activity wired(Activity activity, Address at) {
        List<Address> activities = among("activity");
        return Activity.builder()
                .from(activity)
                .serves(chosen(activity.serves(), among("component")))
                .follows(chosen(activity.follows(), activities.subList(0, activities.indexOf(at))))
                .build();
    }

    private Stated<Address> measured(Stated<Address> stray) {
        Optional<Address> measured = stray.value().flatMap(result -> choose(result, among("result")));
        return Stated.<Address>builder()
                .from(stray)
                .asWritten(measured.map(Address::toString).orElse(stray.asWritten()))
                .value(measured)
                .build();
    }

    private Set<Subject> concerned(Set<Subject> strays) {
        List<Address> parts = among("component", "activity", "result");
        return strays.stream()
                .flatMap(stray -> stray instanceof Subject.Part part
                        ? choose(part.address(), parts).map(Subject::of).stream()
                        : Stream.of(stray))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Address> among(String... nouns) {
        return Stream.of(nouns)
                .flatMap(noun -> byNoun.getOrDefault(noun, List.of()).stream())
                .toList();
    }

    private static Set<Address> chosen(Collection<Address> strays, List<Address> parts) {
        return strays.stream()
                .flatMap(stray -> choose(stray, parts).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Address> choose(Address stray, List<Address> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.get(Math.floorMod(stray.toString().hashCode(), parts.size())));
    }
}
