package org.hemicycle.testkit.arbitrary.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Involvement.Role;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Milestone;
import org.hemicycle.programme.Result;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgIndicator;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.sdg.SdgTarget;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/**
 * The components of a generated programme, with their results and goals: components of one rank have the same parts.
 */
final class Tree {

    private static final List<List<Component.Kind>> LADDERS = List.of(
            List.of(Component.Kind.THEME, Component.Kind.AREA),
            List.of(Component.Kind.SECTION),
            List.of(Component.Kind.THEME, Component.Kind.SECTOR, Component.Kind.AREA),
            List.of(Component.Kind.SECTION, Component.Kind.TOPIC),
            List.of(Component.Kind.PRIORITY),
            List.of(Component.Kind.AREA, Component.Kind.PRIORITY));

    private static final Map<SdgGoal, List<SdgTarget>> TARGETS =
            SdgTarget.listAll().stream().collect(Collectors.groupingBy(SdgTarget::goal));
    private static final Map<SdgGoal, List<SdgIndicator>> INDICATORS =
            SdgIndicator.listAll().stream().collect(Collectors.groupingBy(SdgIndicator::goal));

    private static final List<List<Component.Kind>> WITHOUT_PRIORITIES = LADDERS.stream()
            .filter(ladder -> !ladder.contains(Component.Kind.PRIORITY))
            .toList();

    private final Frame frame;
    private final Bodies bodies;
    private final List<Component.Kind> ladder;
    private final boolean withLabels;
    private final boolean withObjectives;
    private final boolean withPartners;
    private final boolean withOrganisers;
    private final boolean withResults;
    private final boolean isMeasured;
    private final boolean isRestated;
    private final boolean isLinked;
    private final List<Node> top = new ArrayList<>();
    private final List<SdgLink> links = new ArrayList<>();

    /** A component in the making. */
    final class Node {
        private final int index;
        private final int depth;
        private final Address address;
        private final Picker pick;
        private final List<Node> parts = new ArrayList<>();
        private final SortedSet<SdgGoal> goals = new TreeSet<>();

        Node(int index, int depth, Address address, Picker pick) {
            this.index = index;
            this.depth = depth;
            this.address = address;
            this.pick = pick;
        }

        Address address() {
            return address;
        }

        List<Node> parts() {
            return parts;
        }

        int depth() {
            return depth;
        }

        Picker pick() {
            return pick;
        }

        String title() {
            return "Work on " + Words.topic(index);
        }

        private String section() {
            return "Section 2." + (index + 1);
        }
    }

    Tree(Picker pick, Frame frame, Bodies bodies, Address programme, List<Gene> genes, boolean mayHavePriorities) {
        this.frame = frame;
        this.bodies = bodies;
        this.ladder = pick.of(mayHavePriorities ? LADDERS : WITHOUT_PRIORITIES);
        this.withLabels = pick.is(60);
        this.withObjectives = pick.is(60);
        this.withPartners = pick.is(50);
        this.withOrganisers = pick.is(30);
        this.withResults = pick.is(60);
        this.isMeasured = pick.is(60);
        this.isRestated = pick.is(50);
        this.isLinked = pick.is(60);
        grow(programme, genes);
        if (isLinked) {
            top.forEach(this::link);
        }
    }

    static Tree none(Frame frame, Bodies bodies) {
        return new Tree(new Picker(), frame, bodies, Address.of(), List.of(), false);
    }

    private void grow(Address programme, List<Gene> genes) {
        List<Node> path = new ArrayList<>();
        for (Gene gene : genes) {
            Picker pick = gene.picker();
            int depth = Math.min(pick.below(ladder.size()), path.size());
            path.subList(depth, path.size()).clear();
            List<Node> siblings = depth == 0 ? top : path.get(depth - 1).parts;
            Address whole = depth == 0 ? programme : path.get(depth - 1).address;
            int index = all().size();
            Node node = new Node(index, depth, whole.then("part-" + (index + 1)), pick);
            siblings.add(node);
            path.add(node);
        }
    }

    List<Node> top() {
        return top;
    }

    boolean hasOrganisers() {
        return withOrganisers;
    }

    /** Every node, each before its parts. */
    List<Node> all() {
        return top.stream().flatMap(Tree::withParts).toList();
    }

    private static Stream<Node> withParts(Node node) {
        return Stream.concat(Stream.of(node), node.parts.stream().flatMap(Tree::withParts));
    }

    List<SdgLink> links() {
        return links;
    }

    /** What activities can serve: where there are priorities, one of these. */
    List<Address> served() {
        List<Address> priorities = all().stream()
                .filter(node -> ladder.get(node.depth) == Component.Kind.PRIORITY)
                .map(Node::address)
                .toList();
        return priorities.isEmpty() ? all().stream().map(Node::address).toList() : priorities;
    }

    boolean hasPriorities() {
        return ladder.contains(Component.Kind.PRIORITY);
    }

    boolean isRestated() {
        return withResults && isRestated && !top.isEmpty();
    }

    List<Component> components() {
        return top.stream().map(this::component).toList();
    }

    private Component component(Node node) {
        return Component.builder()
                .key(node.address.keys().get(node.address.keys().size() - 1))
                .kind(ladder.get(node.depth))
                .label(Optional.of("2." + (node.index + 1)).filter(label -> withLabels))
                .title(node.title())
                .objective(Optional.of(objective(node)).filter(any -> withObjectives))
                .results(withResults ? results(node) : List.of())
                .indicators(withResults && isMeasured ? List.of(beside(node)) : List.of())
                .involvements(involvements(node))
                .components(node.parts.stream().map(this::component).toList())
                .citation(node.pick.maybe(90, () -> frame.at(node.section())))
                .build();
    }

    private Stated<String> objective(Node node) {
        return frame.said(node.pick, "", "What " + node.title() + " is to reach", node.section() + ", Paragraph 1");
    }

    private List<Involvement> involvements(Node node) {
        List<Involvement> involved = new ArrayList<>();
        String place = node.section() + ", Paragraph 3";
        if (withPartners) {
            involved.add(bodies.involved(node.pick, bodies.any(node.pick), Role.PARTNER, place));
        }
        if (withOrganisers) {
            involved.add(bodies.involved(node.pick, bodies.secretariat(), Role.ORGANISER, place));
        }
        if (node.pick.is(15)) {
            Role role = node.pick.of(Role.HOST, Role.IMPLEMENTER, Role.STEERING, Role.OVERSEER, Role.DONOR);
            involved.add(bodies.involved(
                    node.pick,
                    bodies.any(node.pick),
                    role == Role.IMPLEMENTER && !withOrganisers ? Role.HOST : role,
                    place));
        }
        return involved;
    }

    /** Outcomes in the text, each with its restatement in the logical framework where there is one; and others. */
    private List<Result> results(Node node) {
        List<Result> results = new ArrayList<>();
        for (int number = 1; number <= 1 + node.pick.below(2); number++) {
            Result first = outcome(node, number);
            results.add(first);
            if (isRestated) {
                results.add(restatement(node, first));
            }
        }
        if (node.pick.is(20)) {
            results.add(result(node, "output", node.pick.of(Result.Level.OUTPUT, Result.Level.IMPACT), "Paragraph 9")
                    .build());
        }
        return results;
    }

    private Result outcome(Node node, int number) {
        String key = "outcome-" + number;
        Result.Builder outcome = result(node, key, Result.Level.OUTCOME, "Paragraph 2, Item " + number);
        return (isMeasured
                        ? outcome.addIndicators(
                                indicator(node, "within-" + number).build())
                        : outcome)
                .build();
    }

    private Result.Builder result(Node node, String key, Result.Level level, String place) {
        return Result.builder()
                .key(key)
                .level(level)
                .label(node.pick.maybe(30, () -> "Expected " + level.name().toLowerCase(Locale.ROOT)))
                .statement(frame.said("", key + " of " + node.title(), node.section() + ", " + place));
    }

    private Result restatement(Node node, Result first) {
        Stated<String> again = node.pick.is(10)
                ? frame.unsaid(Certainty.DAMAGED, "", "Annex 1, Row " + (node.index + 1))
                : frame.said(
                        node.pick, "", first.statement().value().orElseThrow(), "Annex 1, Row " + (node.index + 1));
        return Result.builder()
                .key("restated-" + first.key())
                .level(Result.Level.OUTCOME)
                .statement(again)
                .restates(node.address.then(first.key()))
                .build();
    }

    private Indicator beside(Node node) {
        return indicator(node, "beside")
                .addMeasures(Stated.<Address>builder()
                        .asWritten("")
                        .value(node.address.then("outcome-1"))
                        .certainty(node.pick.of(Certainty.INFERRED, Certainty.STATED))
                        .build())
                .build();
    }

    private Indicator.Builder indicator(Node node, String key) {
        Picker pick = node.pick;
        String place = "Annex 1, Row " + (node.index + 1);
        return Indicator.builder()
                .key(key)
                .statement(frame.said(pick, "", "Number of steps for " + node.title(), place))
                .baseline(pick.maybe(80, () -> frame.said(pick, "0", "0", place)))
                .target(pick.maybe(80, () -> frame.said(pick, "12", "12", place)))
                .unit(pick.maybe(30, () -> "steps"))
                .meansOfVerification(pick.maybe(30, () -> "reports"))
                .milestones(pick.is(20) ? List.of(milestone(pick, place)) : List.of());
    }

    private Milestone milestone(Picker pick, String place) {
        ExtendedDate by = ExtendedDate.of(frame.day(pick));
        return new Milestone(
                pick.is(50) ? ExtendedDate.parse(by.toString().substring(0, 7)) : by,
                frame.said(pick, "half of them", "half of them", place));
    }

    /** The smallest parts serve a goal or two; what has parts lists the goals of its parts. */
    private void link(Node node) {
        node.parts.forEach(part -> {
            link(part);
            node.goals.addAll(part.goals);
        });
        if (node.parts.isEmpty()) {
            for (int count = 0; count <= node.pick.below(2); count++) {
                Sdg sdg = sdg(node.pick);
                node.goals.add(sdg.goal());
                SdgLink.Manner manner = node.pick.of(SdgLink.Manner.DEVELOPED, SdgLink.Manner.FOCUS);
                links.add(new SdgLink(
                        node.address,
                        manner,
                        frame.said("SDG " + sdg + by(node.pick), sdg, node.section() + ", Paragraph 4")));
            }
        } else {
            node.goals.forEach(goal -> links.add(listed(node.address, goal, node.section() + ", Paragraph 1")));
        }
    }

    private SdgLink listed(Address subject, SdgGoal goal, String place) {
        return new SdgLink(subject, SdgLink.Manner.LISTED, frame.said("Goal " + goal, goal, place));
    }

    private Sdg sdg(Picker pick) {
        SdgGoal goal = SdgGoal.of(pick.between(1, 17));
        SdgTarget target = pick.of(TARGETS.get(goal));
        return pick.of(goal, isOpen(target) ? target : goal, pick.of(INDICATORS.get(goal)));
    }

    /** A target that is due before the programme ends would need another word. */
    private boolean isOpen(SdgTarget target) {
        return target.earlyDeadline()
                .filter(due -> due.getValue() < frame.last().getYear())
                .isEmpty();
    }

    /** A text may set a deadline of its own, no earlier than the end of the programme. */
    private String by(Picker pick) {
        return pick.is(10) ? ", by " + (frame.last().getYear() + pick.below(5)) : "";
    }

    /** The goals of the programme, listed and developed: those that its components list, or else serve. */
    List<SdgLink> linksOf(Address programme, Picker pick) {
        Set<SdgGoal> goals = new LinkedHashSet<>();
        links.stream()
                .filter(link -> link.manner() == SdgLink.Manner.LISTED)
                .forEach(link -> goals.add(link.goal().orElseThrow()));
        boolean isDeveloped = pick.is(50);
        List<SdgLink> own = new ArrayList<>();
        goals.forEach(goal -> {
            own.add(listed(programme, goal, "Section 1, Paragraph 6"));
            if (isDeveloped) {
                own.add(new SdgLink(
                        programme,
                        SdgLink.Manner.DEVELOPED,
                        frame.said("Goal " + goal, goal, "Section 2, Paragraph 2")));
            }
        });
        if (!links.isEmpty() && pick.is(30)) {
            own.add(new SdgLink(
                    programme,
                    SdgLink.Manner.LISTED,
                    frame.unsaid(Certainty.ABSENT, "2030 Agenda", "Section 1, Paragraph 7")));
        }
        return own;
    }
}
