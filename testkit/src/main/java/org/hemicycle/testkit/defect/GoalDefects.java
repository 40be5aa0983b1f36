package org.hemicycle.testkit.defect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.sdg.SdgLink.Manner;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;

/** Defects of links to the 2030 Agenda. */
final class GoalDefects {

    private static final int GOALS = 17;

    private GoalDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "SDG-001",
                        "a programme serves a target that does not exist",
                        "a programme, or anything else that can serve a goal",
                        dossier -> first(dossier)
                                .map(subject -> adding(
                                        dossier,
                                        unread(subject, "target 16.13", Certainty.STATED, Plantings.place(dossier))))),
                Defect.of(
                        "SDG-002",
                        "an area lists a goal that the summary leaves out",
                        "a component that serves a goal, and no part of which does",
                        Spots.inFirst(
                                Component.class,
                                spot -> servesAlone(spot) && hasNewGoal(spot) && canList(programme(spot)),
                                GoalDefects::withGoalLeftOut)),
                Defect.of(
                        "SDG-003",
                        "the text explains a goal that the summary does not list",
                        "a programme",
                        Spots.inFirst(Programme.class, GoalDefects::hasNewGoal, GoalDefects::withUnlistedGoal)),
                Defect.of(
                        "SDG-004",
                        "a theme lists a goal that none of its areas serves",
                        "a component most of whose parts serve goals",
                        Spots.inFirst(
                                Component.class,
                                spot -> isServedByParts(spot) && isListedThroughout(spot) && hasNewGoal(spot),
                                GoalDefects::withUnservedGoal)),
                Defect.of(
                        "SDG-005",
                        "the goals of one area are taken for those of the one beside it",
                        "two undivided components of one rank beside each other with goals, as most of their rank have",
                        Spots.inFirst(
                                Component.class,
                                spot -> isLinkedLikeMost(spot)
                                        && neighbour(spot).isPresent(),
                                spot -> moved(spot, neighbour(spot).orElseThrow()))),
                Defect.of(
                        "SDG-006",
                        "the 2030 Agenda is named and none of its goals",
                        "a programme, or anything else that can serve a goal",
                        dossier -> first(dossier)
                                .map(subject -> adding(
                                        dossier,
                                        unread(
                                                subject,
                                                "2030 Agenda",
                                                Certainty.ABSENT,
                                                Citation.of(withoutGoals(dossier), "Paragraph #1"))))));
    }

    private static Optional<Address> first(Dossier dossier) {
        return dossier.contents().list().stream().findFirst().map(Located::address);
    }

    private static Spot<Programme> programme(Spot<Component> spot) {
        return Spot.all(spot.dossier(), Programme.class)
                .filter(each -> spot.address().isWithin(each.address()))
                .findFirst()
                .orElseThrow();
    }

    /** With links, each in its programme, or in the dossier where its subject belongs to none. */
    private static Dossier adding(Dossier dossier, SdgLink... links) {
        Dossier changed = dossier;
        for (SdgLink link : links) {
            String key = link.subject().keys().get(0);
            changed = changed.findProgramme(key).isPresent()
                    ? Edits.programme(key, own -> own.addSdgLinks(link)).apply(changed)
                    : Edits.dossier(own -> own.addSdgLinks(link)).apply(changed);
        }
        return changed;
    }

    private static SdgLink unread(Address subject, String words, Certainty certainty, Citation place) {
        return new SdgLink(
                subject,
                Manner.LISTED,
                Stated.<Sdg>builder()
                        .asWritten(words)
                        .certainty(certainty)
                        .citation(place)
                        .build());
    }

    private static SdgLink listed(Address subject, SdgGoal goal, Citation place) {
        return new SdgLink(subject, Manner.LISTED, Stated.of("Goal " + goal, goal, place));
    }

    private static Dossier withGoalLeftOut(Spot<Component> spot) {
        SdgGoal goal = newGoal(spot);
        return adding(withList(programme(spot)), listed(spot.address(), goal, spot.place()));
    }

    private static Dossier withUnlistedGoal(Spot<Programme> spot) {
        SdgGoal goal = newGoal(spot);
        Stated<Sdg> stated = Stated.of("Goal " + goal, goal, Plantings.place(spot.dossier()));
        return adding(withList(spot), new SdgLink(spot.address(), Manner.DEVELOPED, stated));
    }

    /** Whether a programme lists its goals, or says nothing of them yet. */
    private static boolean canList(Spot<Programme> spot) {
        return lists(spot) || links(spot.dossier(), spot.address()).findAny().isEmpty();
    }

    /** With a list of the goals that its components list, or of one goal where they list none, if there is no list. */
    private static Dossier withList(Spot<Programme> spot) {
        if (lists(spot)) {
            return spot.dossier();
        }
        Set<SdgGoal> goals = new TreeSet<>();
        listedByParts(spot).forEach(link -> goals.add(link.goal().orElseThrow()));
        Citation place = Citation.of(spot.part().document(), "Paragraph #2");
        SdgLink[] list = (goals.isEmpty() ? otherThan(newGoal(spot)) : goals.stream())
                .map(goal -> listed(spot.address(), goal, place))
                .toArray(SdgLink[]::new);
        return adding(spot.dossier(), list);
    }

    private static Stream<SdgGoal> otherThan(SdgGoal goal) {
        return Stream.of(SdgGoal.of(goal.number() == 1 ? 2 : 1));
    }

    private static Stream<SdgLink> listedByParts(Spot<Programme> spot) {
        return linked(spot.dossier())
                .filter(link -> link.manner() == Manner.LISTED)
                .filter(link -> link.subject().isWithin(spot.address())
                        && !link.subject().equals(spot.address()));
    }

    private static Stream<SdgLink> links(Dossier dossier, Address subject, Manner manner) {
        return links(dossier, subject).filter(link -> link.manner() == manner);
    }

    private static Stream<SdgLink> links(Dossier dossier, Address subject) {
        return linked(dossier).filter(link -> link.subject().equals(subject));
    }

    private static Stream<SdgLink> linked(Dossier dossier) {
        return dossier.listSdgLinks().stream().filter(link -> link.goal().isPresent());
    }

    private static boolean lists(Spot<Programme> spot) {
        return links(spot.dossier(), spot.address(), Manner.LISTED)
                .anyMatch(link -> link.stated().citation().isPresent());
    }

    /** The first of the 17 goals to which nothing in a programme is linked. */
    private static SdgGoal newGoal(Spot<?> spot) {
        return newGoals(spot).findFirst().orElseThrow();
    }

    private static boolean hasNewGoal(Spot<?> spot) {
        return newGoals(spot).findAny().isPresent();
    }

    private static Stream<SdgGoal> newGoals(Spot<?> spot) {
        Address programme = Address.of(spot.address().keys().get(0));
        Set<SdgGoal> used = new HashSet<>();
        linked(spot.dossier())
                .filter(link -> link.subject().isWithin(programme))
                .forEach(link -> used.add(link.goal().orElseThrow()));
        return IntStream.rangeClosed(1, GOALS).mapToObj(SdgGoal::of).filter(goal -> !used.contains(goal));
    }

    private static boolean isLinked(Spot<Component> spot) {
        return links(spot.dossier(), spot.address()).findAny().isPresent();
    }

    private static boolean isUndivided(Spot<Component> spot) {
        return spot.part().components().isEmpty();
    }

    private static List<Spot<Component>> undivided(Spot<Component> spot) {
        return Spot.all(spot.dossier(), Component.class)
                .filter(part -> part.address().isWithin(spot.address()) && isUndivided(part))
                .toList();
    }

    /** Whether a component serves goals, and none of its parts does. */
    private static boolean servesAlone(Spot<Component> spot) {
        return isLinked(spot)
                && undivided(spot).stream().noneMatch(part -> !part.address().equals(spot.address()) && isLinked(part));
    }

    private static boolean isServedByParts(Spot<Component> spot) {
        List<Spot<Component>> parts = undivided(spot);
        return !isUndivided(spot) && Spots.lead(parts, GoalDefects::isLinked) >= 0;
    }

    /** Whether its programme lists no goals, or both the programme and components do. */
    private static boolean isListedThroughout(Spot<Component> spot) {
        return !lists(programme(spot))
                || listedByParts(programme(spot)).findAny().isPresent();
    }

    /** The component and all lists of its programme have one goal more. */
    private static Dossier withUnservedGoal(Spot<Component> spot) {
        Dossier dossier = spot.dossier();
        Address programme = programme(spot).address();
        SdgGoal goal = newGoal(spot);
        SdgLink[] lists = links(dossier, programme, Manner.LISTED)
                .flatMap(link -> link.stated().citation().stream())
                .distinct()
                .map(place -> listed(programme, goal, place))
                .toArray(SdgLink[]::new);
        Dossier changed = adding(adding(dossier, listed(spot.address(), goal, spot.place())), lists);
        return links(dossier, programme, Manner.DEVELOPED).findAny().isPresent()
                ? adding(changed, new SdgLink(programme, Manner.DEVELOPED, lists[0].stated()))
                : changed;
    }

    private static boolean isLinkedLikeMost(Spot<Component> spot) {
        List<Spot<Component>> rank = Stream.concat(Stream.of(spot), spot.others())
                .filter(other -> other.part().kind() == spot.part().kind())
                .toList();
        return isUndivided(spot)
                && isLinked(spot)
                && Spots.lead(rank, GoalDefects::isLinkedOrItsPart) >= 0
                && spot.dossier().sdgLinks().stream()
                        .noneMatch(link -> link.subject().equals(spot.address()));
    }

    private static boolean isLinkedOrItsPart(Spot<Component> spot) {
        return linked(spot.dossier()).anyMatch(link -> link.subject().isWithin(spot.address()));
    }

    private static Optional<Address> neighbour(Spot<Component> spot) {
        return spot.others()
                .filter(other -> other.part().kind() == spot.part().kind() && isUndivided(other) && isLinked(other))
                .map(Spot::address)
                .filter(other -> other.parent().equals(spot.address().parent()))
                .findFirst();
    }

    private static Dossier moved(Spot<Component> spot, Address neighbour) {
        return Edits.programme(
                        programme(spot).part().key(),
                        own -> own.sdgLinks(Edits.replaced(
                                own.build().sdgLinks(),
                                link -> link.subject().equals(spot.address()),
                                link -> new SdgLink(neighbour, link.manner(), link.stated()))))
                .apply(spot.dossier());
    }

    /** A document of the dossier that names neither the Agenda nor a goal, or else another one. */
    private static Identifier withoutGoals(Dossier dossier) {
        Set<Identifier> naming = new HashSet<>();
        dossier.listSdgLinks().stream()
                .flatMap(link -> link.stated().citation().stream())
                .map(Citation::document)
                .forEach(naming::add);
        dossier.outlines().stream()
                .filter(outline -> outline.mentions().stream().anyMatch(GoalDefects::isOfGoal))
                .map(Outline::document)
                .forEach(naming::add);
        return Plantings.text(dossier, document -> !naming.contains(document));
    }

    private static boolean isOfGoal(Outline.Mention mention) {
        return mention.referents().stream().anyMatch(thing -> thing.scheme() == Identifier.Scheme.SDG);
    }
}
