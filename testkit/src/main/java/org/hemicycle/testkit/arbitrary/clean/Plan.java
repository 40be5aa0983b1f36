package org.hemicycle.testkit.arbitrary.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Involvement.Role;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Milestone;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;

/** A generated programme, and the one that it follows. */
final class Plan {

    static final Address ADDRESS = Address.of("plan");

    private static final Address FORMER = Address.of("former-plan");

    /** What was adopted, where the plan was read from another text. */
    private static final Identifier ADOPTED = Identifier.parse("local:adopted-plan");

    private final Picker pick;
    private final Frame frame;
    private final Bodies bodies;
    private final Tree tree;
    private final Purse purse;
    private final boolean isFollowing;
    private final boolean isExtended;
    private final boolean isTimed;

    Plan(Picker pick, Frame frame, Bodies bodies, List<Gene> components, int activities, boolean isTimed) {
        this.pick = pick;
        this.frame = frame;
        this.bodies = bodies;
        this.isFollowing = pick.is(30) && isTimed;
        this.isExtended = pick.is(25);
        this.isTimed = isTimed;
        this.tree = new Tree(pick.next(20), frame, bodies, ADDRESS, components, components.size() <= activities);
        this.purse = new Purse(pick.next(300), frame, ADDRESS, tree);
    }

    Tree tree() {
        return tree;
    }

    Purse purse() {
        return purse;
    }

    Programme programme(List<Gene> activities, List<Gene> risks, List<Aim> aims, List<Subject> pairs) {
        Register register = new Register(pick, frame, bodies, ADDRESS, tree, pairs);
        risks.forEach(register::add);
        return described(ADDRESS, pick.is(10) ? ADOPTED : frame.document(), "Generated Plan")
                .beneficiaries(new LinkedHashSet<>(frame.states()))
                .period(period())
                .extensions(
                        isExtended && isTimed
                                ? List.of(extension(end(), frame.last(), end().minusDays(40)))
                                : List.of())
                .predecessor(Optional.of(FORMER).filter(any -> isFollowing))
                .adoption(pick.maybe(60, () -> adoption(frame.first())))
                .objectives(objectives())
                .results(results(aims))
                .involvements(involvements())
                .components(tree.components())
                .activities(new Agenda(pick.next(10), frame, bodies, ADDRESS, tree, purse).planned(activities))
                .fundingSources(purse.sources())
                .budget(purse.budget())
                .sdgLinks(tree.linksOf(ADDRESS, pick.next(5)))
                .addAllSdgLinks(tree.links())
                .risks(register.risks())
                .build();
    }

    /** The programme before, if there was one: it ended on the eve of this one, perhaps after an extension. */
    Optional<Programme> former() {
        if (!isFollowing) {
            return Optional.empty();
        }
        LocalDate eve = frame.first().minusDays(1);
        LocalDate end = isExtended ? eve.minusMonths(6) : eve;
        LocalDate start = end.minusYears(2).plusDays(1);
        DateRange range = DateRange.of(start, end);
        return Optional.of(described(FORMER, Identifier.parse("local:former-plan"), "Former Generated Plan")
                .beneficiaries(new LinkedHashSet<>(frame.states()))
                .period(frame.said(range.toString(), range, "Section 1, Paragraph 8"))
                .extensions(isExtended ? List.of(extension(end, eve, end.minusDays(30))) : List.of())
                .adoption(pick.maybe(60, () -> adoption(start)))
                .build());
    }

    private Programme.Builder described(Address address, Identifier document, String name) {
        return Programme.builder()
                .key(address.keys().get(0))
                .document(document)
                .name(Name.of(name))
                .kind(pick.of(Programme.Kind.values()))
                .owner(pick.maybe(50, () -> bodies.secretariat().identifier()));
    }

    /** The end of the period, before which the programme may have been extended. */
    private LocalDate end() {
        return isExtended ? frame.last().minusMonths(3) : frame.last();
    }

    private Stated<DateRange> period() {
        String place = "Section 1, Paragraph 1";
        if (!isTimed) {
            return pick.is(50)
                    ? frame.unsaid(pick.of(Certainty.DAMAGED, Certainty.ABSENT, Certainty.TO_BE_CONFIRMED), "", place)
                    : frame.said("from " + frame.first(), DateRange.from(frame.first()), place);
        }
        DateRange range = DateRange.of(frame.first(), end());
        return pick.is(25) ? Stated.of(range) : frame.said(frame.first() + " to " + end(), range, place);
    }

    private Extension extension(LocalDate end, LocalDate until, LocalDate decided) {
        String place = "Section 1, Paragraph 9";
        return Extension.builder()
                .until(frame.said("until " + until, ExtendedDate.of(until), place))
                .decided(pick.maybe(70, () -> frame.said(decided.toString(), ExtendedDate.of(decided), place)))
                .build();
    }

    private Stated<ExtendedDate> adoption(LocalDate start) {
        LocalDate day = start.minusDays(pick.between(0, 90));
        String date = pick.of(day.toString(), day.toString().substring(0, 7));
        return frame.said(pick, date, ExtendedDate.parse(date), "Section 1, Paragraph 2");
    }

    private List<Stated<String>> objectives() {
        return pick.is(50)
                ? List.of(
                        frame.said("", "A first thing to reach", "Section 1, Paragraph 4"),
                        frame.said(pick, "", "A second thing to reach", "Section 1, Paragraph 4"))
                : List.of();
    }

    /** What the text expects of each invitation, once in the text and once in the logical framework. */
    private List<Result> results(List<Aim> aims) {
        List<Result> results = new ArrayList<>();
        if (pick.is(20)) {
            Kind step = pick.of(Kind.values());
            Aim aim = new Aim(frame.states().get(0), Identifier.parse("local:generated-aim"), step);
            results.add(result("other-step", aim, "Section 2, Paragraph 11").build());
        }
        for (Aim aim : aims) {
            String key = "accession-" + (results.size() + 1);
            Result first = result(key, aim, "Section 2, Paragraph 10").build();
            results.add(first);
            if (pick.is(50)) {
                results.add(result("restated-" + key, aim, "Annex 1, Row 90")
                        .restates(ADDRESS.then(key))
                        .build());
            }
        }
        return results;
    }

    private Result.Builder result(String key, Aim aim, String place) {
        return Result.builder()
                .key(key)
                .level(pick.of(Result.Level.values()))
                .statement(frame.said("", "The State takes its step, " + key, place))
                .addAims(aim)
                .addIndicators(Indicator.builder()
                        .key("steps-of-" + key)
                        .statement(frame.said("", "Steps taken", place))
                        .milestones(
                                pick.is(50)
                                        ? List.of(new Milestone(
                                                ExtendedDate.of(frame.day(pick)),
                                                frame.said("", "The draft law is ready", place)))
                                        : List.of())
                        .build());
    }

    private List<Involvement> involvements() {
        List<Involvement> involved = new ArrayList<>();
        String place = "Section 4, Paragraph 1";
        Set<Role> roles = Set.of(Role.OVERSEER, Role.CO_ORDINATOR, Role.STEERING, Role.PARTNER, Role.DONOR, Role.HOST);
        for (Role role : Role.values()) {
            if (roles.contains(role) && pick.is(25)) {
                Actor bearer = bodies.any(pick);
                involved.add(bodies.involved(pick, bearer, role, place));
                if (pick.is(20)) {
                    involved.add(bodies.involved(pick, bearer, role, "Section 1, Paragraph 8"));
                }
            }
        }
        if (pick.is(25)) {
            involved.add(bodies.involved(pick, bodies.ofTheState(pick), Role.TARGET_GROUP, place));
        }
        if (pick.is(15)) {
            involved.add(bodies.involved(pick, bodies.ofTheState(pick), Role.BENEFICIARY, place));
        }
        return involved;
    }
}
