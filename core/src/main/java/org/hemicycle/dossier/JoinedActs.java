package org.hemicycle.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;

/**
 * The acts of two dossiers: places that tell of one act are brought together, and acts of two times stay two.
 *
 * <p>Of the kinds that can be done again at will, acts that are a year or more apart are two; of the others, acts
 * between which the State left or withdrew. Example: an extension of 2014 in one dossier and one of 2016 in the other
 * stay two; an invitation of May and one of June 2022 are one, which two places date differently.
 */
final class JoinedActs {

    private static final Set<Kind> AGAIN =
            EnumSet.of(Kind.INVITATION, Kind.EXTENSION_REQUEST, Kind.EXTENSION, Kind.RESERVATION, Kind.DECLARATION);
    private static final Comparator<TreatyAction> IN_TIME =
            Comparator.comparing(act -> first(act).orElse(LocalDate.MIN));

    private final List<TreatyAction> all;

    private JoinedActs(List<TreatyAction> all) {
        this.all = all;
    }

    static List<TreatyAction> of(List<TreatyAction> acts) {
        JoinedActs joined = new JoinedActs(acts);
        Map<TreatyAction, List<TreatyAction>> alike =
                acts.stream().collect(Collectors.groupingBy(JoinedActs::bare, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().flatMap(joined::ofOneKind).toList();
    }

    /** An act without the places that state it. */
    private static TreatyAction bare(TreatyAction act) {
        return TreatyAction.builder().from(act).claims(List.of()).build();
    }

    private Stream<TreatyAction> ofOneKind(List<TreatyAction> alike) {
        List<List<TreatyAction>> times = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        for (TreatyAction act : alike.stream().sorted(IN_TIME).toList()) {
            if (times.isEmpty() || areApart(act, before)) {
                times.add(new ArrayList<>());
            }
            times.get(times.size() - 1).add(act);
            before = last(act).or(() -> first(act));
        }
        return times.stream().map(JoinedActs::one);
    }

    private boolean areApart(TreatyAction act, Optional<LocalDate> before) {
        return before.isPresent()
                && first(act)
                        .filter(day -> AGAIN.contains(act.kind())
                                ? !day.isBefore(before.get().plusYears(1))
                                : hasLeft(act, before.get(), day))
                        .isPresent();
    }

    private boolean hasLeft(TreatyAction act, LocalDate before, LocalDate after) {
        return all.stream()
                .filter(other -> other.kind().endsConsent() && other.pair().equals(act.pair()))
                .flatMap(end -> first(end).stream())
                .anyMatch(day -> day.isAfter(before) && day.isBefore(after));
    }

    private static Optional<LocalDate> first(TreatyAction act) {
        return act.done().earliest();
    }

    private static Optional<LocalDate> last(TreatyAction act) {
        return act.done().latest();
    }

    private static TreatyAction one(List<TreatyAction> places) {
        return TreatyAction.builder()
                .from(places.get(0))
                .claims(places.stream()
                        .flatMap(act -> act.claims().stream())
                        .distinct()
                        .toList())
                .build();
    }
}
