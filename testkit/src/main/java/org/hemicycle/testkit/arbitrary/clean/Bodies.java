package org.hemicycle.testkit.arbitrary.clean;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Involvement.Role;
import org.hemicycle.document.Datum;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/**
 * The bodies that a generated programme knows; the first one runs it, the next two are of the State that it serves.
 *
 * @param frame what all parts agree on
 * @param all the bodies
 */
record Bodies(Frame frame, List<Actor> all) {

    private static final List<Actor.Kind> KINDS = Stream.of(Actor.Kind.values())
            .filter(kind -> kind != Actor.Kind.STATE)
            .toList();

    static Bodies of(Picker pick, Frame frame) {
        int count = pick.between(3, Words.BODIES.size());
        List<Actor> all = new ArrayList<>();
        IntStream.range(0, count).forEach(index -> all.add(actor(index, pick, frame, all)));
        return new Bodies(frame, List.copyOf(all));
    }

    private static Actor actor(int index, Picker pick, Frame frame, List<Actor> before) {
        Identifier whole = index == 0
                ? Identifier.parse("body:generated-organisation")
                : frame.states().get(0);
        Actor.Kind kind = index < 3
                ? List.of(Actor.Kind.BODY, Actor.Kind.MINISTRY, Actor.Kind.PARLIAMENT)
                        .get(index)
                : pick.of(KINDS);
        String place = "Section 4, Paragraph " + (index + 1);
        return Actor.builder()
                .identifier(Identifier.parse("body:generated-" + (index + 1)))
                .name(name(index, pick))
                .kind(kind)
                .partOf(Optional.of(whole).filter(any -> index < 3 || pick.is(30)))
                .mandate(pick.maybe(30, () -> frame.said(pick, "", Words.topic(index), place)))
                .established(pick.maybe(
                        20,
                        () -> frame.said(
                                pick, "in 2001", ExtendedDate.parse(pick.of("2001", "2001-05", "2001?")), place)))
                .succeeds(pick.maybe(10, () -> Identifier.parse("body:generated-before-" + (index + 1))))
                .citation(pick.maybe(70, () -> frame.at(place)))
                .build();
    }

    private static Name name(int index, Picker pick) {
        String official = Words.BODIES.get(index);
        return Name.builder()
                .official(official)
                .shortForm(pick.maybe(20, () -> "Body No. " + (index + 1)))
                .acronym(pick.maybe(30, () -> "GX" + (char) ('A' + index)))
                .aliases(pick.is(20) ? List.of("Generated Body of the Years " + (2001 + index)) : List.of())
                .designationNote(pick.maybe(10, () -> "This designation is invented."))
                .build();
    }

    /** The State that is served, as the world knows it. */
    Actor state() {
        Identifier state = frame.states().get(0);
        return Actor.builder()
                .identifier(state)
                .name(ReferenceData.shipped().findName(state).orElseThrow())
                .kind(Actor.Kind.STATE)
                .build();
    }

    Actor secretariat() {
        return all.get(0);
    }

    /** The ministry or the parliament of the State that is served. */
    Actor ofTheState(Picker pick) {
        return all.get(pick.between(1, 2));
    }

    Actor any(Picker pick) {
        return pick.of(all);
    }

    /** The part of a body in something, told at a place. */
    Involvement involved(Picker pick, Actor body, Role role, String place) {
        String name = body.name().official();
        return Involvement.builder()
                .actor(Stated.<Identifier>builder()
                        .asWritten(name)
                        .value(body.identifier())
                        .certainty(pick.is(10) ? Certainty.TENTATIVE : Certainty.STATED)
                        .citation(frame.at(place))
                        .build())
                .role(role)
                .count(pick.maybe(10, () -> count(pick, place)))
                .task(pick.maybe(15, () -> frame.said(pick, "", "What " + name + " does", place)))
                .build();
    }

    private Stated<Datum.Figure> count(Picker pick, String place) {
        int number = pick.between(1, 200);
        Datum.Bound bound = pick.of(Datum.Bound.values());
        return frame.said(
                pick,
                bound + " " + number,
                new Datum.Figure(BigDecimal.valueOf(number), pick.of("participants", "experts"), bound),
                place);
    }
}
