package org.hemicycle.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.Conferral;
import org.hemicycle.convention.Convention;
import org.hemicycle.reference.Grant;
import org.hemicycle.reference.KnownAct;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;

/** What is known without a record: listed acts, and membership that makes a Party. */
final class KnownActs {

    private KnownActs() {}

    static List<TreatyAction> of(Scope scope, Identifier actor, Identifier convention) {
        List<KnownAct> listed = scope.reference().listKnownActs(actor, convention);
        Optional<Conferral> membership =
                scope.reference().findConvention(convention).flatMap(Convention::membersAreParties);
        return listed.isEmpty() && membership.isEmpty()
                ? List.of()
                : Stream.concat(
                                listed.stream().map(KnownAct::action),
                                membership.stream().flatMap(body -> byMembership(scope, actor, convention, body)))
                        .toList();
    }

    private static Stream<TreatyAction> byMembership(
            Scope scope, Identifier actor, Identifier convention, Conferral membership) {
        return scope.listStandings(actor, Standing.Kind.MEMBER, membership.body()).stream()
                .flatMap(standing -> Stream.concat(
                        Stream.of(act(actor, convention, TreatyAction.Kind.ACCESSION, standing.since())),
                        standing
                                .until()
                                .map(last -> act(actor, convention, TreatyAction.Kind.CESSATION, morrow(last)))
                                .stream()));
    }

    private static TreatyAction act(
            Identifier actor, Identifier convention, TreatyAction.Kind kind, Optional<ExtendedDate> day) {
        TreatyAction.Builder act = TreatyAction.builder();
        return act.actor(actor)
                .convention(convention)
                .kind(kind)
                .on(day)
                .takesEffect(day)
                .build();
    }

    /** The first day without membership: the day after its last. */
    private static Optional<ExtendedDate> morrow(ExtendedDate last) {
        Optional<LocalDate> from = last.earliest().map(day -> day.plusDays(1));
        Optional<LocalDate> to = last.latest().map(day -> day.plusDays(1));
        if (from.isPresent() && from.equals(to)) {
            return from.map(ExtendedDate::of);
        }
        return Optional.of(ExtendedDate.parse("["
                + from.map(LocalDate::toString).orElse("") + ".."
                + to.map(LocalDate::toString).orElse("") + "]"));
    }

    static boolean areAllKnown(Scope scope, Identifier actor, Convention convention) {
        return convention
                        .membersAreParties()
                        .flatMap(membership -> scope.reference().findGrant(Standing.Kind.MEMBER, membership.body()))
                        .filter(Grant::complete)
                        .isPresent()
                || convention
                        .otherPartiesListed()
                        .filter(list -> scope.reference()
                                .holds(actor, Standing.Kind.MEMBER, list.besides(), scope.day())
                                .isNo())
                        .isPresent();
    }
}
