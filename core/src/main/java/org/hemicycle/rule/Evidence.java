package org.hemicycle.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;

/** How the evidence of a finding is gathered: every datum, each once. */
final class Evidence {

    /** The place of what has none. */
    static final Citation UNPLACED = Citation.ofPart(Address.ROOT);

    private record Datum(Citation place, String quote) {}

    private Evidence() {}

    /** Two data that stand in one place are two pieces; a place that quotes nothing gives way to one that does. */
    static ArrayList<Citation> joined(Collection<Citation> first, Collection<Citation> further) {
        if (first.isEmpty() && further.size() == 1) {
            return new ArrayList<>(further);
        }
        List<Citation> all = new ArrayList<>(first);
        all.addAll(further);
        Set<Citation> quoting = new HashSet<>();
        all.stream().filter(each -> each.quote().isPresent()).forEach(quoting::add);
        Set<Datum> seen = new HashSet<>();
        ArrayList<Citation> joined = new ArrayList<>();
        for (Citation each : all) {
            boolean wanted = each.quote().isPresent() || !quoting.contains(each);
            if (wanted && seen.add(new Datum(each.bare(), each.quote().orElse("")))) {
                joined.add(each);
            }
        }
        return joined;
    }

    /** A datum that was read from no document, until it is known of which part it is. */
    static List<Citation> unplaced(String words) {
        return words.isBlank() ? List.of() : List.of(UNPLACED.quoting(words));
    }

    /** The evidence about a part: what has no place of its own is shown at the part. */
    static List<Citation> at(Address part, Collection<Citation> evidence) {
        List<Citation> placed = new ArrayList<>(evidence.size());
        for (Citation each : evidence) {
            placed.add(each.equals(UNPLACED) ? at(part, each.quote()) : each);
        }
        return placed;
    }

    private static Citation at(Address part, Optional<String> quote) {
        Citation place = Citation.ofPart(part);
        return quote.map(place::quoting).orElse(place);
    }
}
