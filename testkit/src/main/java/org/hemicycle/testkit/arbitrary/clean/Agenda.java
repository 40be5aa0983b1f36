package org.hemicycle.testkit.arbitrary.clean;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Activity.Status;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Involvement.Role;
import org.hemicycle.funding.Funding;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/**
 * The activities of a generated dossier: what is to come is settled, what is over or off may be told as vaguely as
 * texts do.
 */
final class Agenda {

    /** In days, how long ago the first of many events was. */
    private static final int FARTHEST = 9000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final List<Role> OTHERS = List.of(
            Role.CO_ORGANISER, Role.HOST, Role.PARTICIPANT, Role.SPEAKER, Role.PARTNER, Role.TARGET_GROUP, Role.DONOR);

    private final Frame frame;
    private final Bodies bodies;
    private final Address list;
    private final Tree tree;
    private final Purse purse;
    private final boolean withOrganisers;
    private final boolean withFunding;
    private final boolean withLabels;
    private final List<Activity> activities = new ArrayList<>();
    private final List<Dated> dated = new ArrayList<>();

    /** An activity to come whose days are known. */
    private record Dated(Address address, String title, LocalDate last) {}

    private Agenda(Frame frame, Bodies bodies) {
        this(new Picker(), frame, bodies, Plan.ADDRESS, Tree.none(frame, bodies), null);
    }

    Agenda(Picker pick, Frame frame, Bodies bodies, Address programme, Tree tree, Purse purse) {
        this.frame = frame;
        this.bodies = bodies;
        this.list = programme.then(Programme.ACTIVITIES);
        this.tree = tree;
        this.purse = purse;
        this.withOrganisers = pick.is(60) || tree.hasOrganisers();
        this.withFunding = pick.is(60);
        this.withLabels = pick.is(40);
    }

    /** The activities of the programme: at least one of them reaches whom the programme is to serve. */
    List<Activity> planned(List<Gene> genes) {
        genes.forEach(gene -> activities.add(planned(activities.size(), gene.picker())));
        return activities;
    }

    private Activity planned(int index, Picker pick) {
        String key = "a" + (index + 1);
        String place = "Annex 4, Row " + (index + 1);
        Status status = pick.of(
                Status.PLANNED, Status.PLANNED, Status.PLANNED, Status.HELD, Status.POSTPONED, Status.CANCELLED);
        boolean isToCome = status == Status.PLANNED;
        Optional<Citation> cited =
                status == Status.HELD ? Optional.of(report(index)) : pick.maybe(92, () -> frame.at(place));
        Optional<Actor> partner = pick.maybe(15, () -> bodies.any(pick));
        String title = title(index, partner);
        Activity.Builder activity = described(index, key, title, pick, cited)
                .label(Optional.of((index + 1) + ".").filter(label -> withLabels))
                .serves(served(index, pick))
                .funding(withFunding ? Optional.of(funding(pick, status, place)) : Optional.empty());
        if (isToCome) {
            toCome(activity, list.then(key), title, pick, place);
        } else if (status == Status.HELD) {
            held(activity, pick);
        } else {
            off(activity, pick, status, place);
        }
        activity.involvements(involvements(index, partner, pick, place));
        return activity.build();
    }

    /** Two of them are the first and the second of a series. */
    private static String title(int index, Optional<Actor> partner) {
        String series = index == 3 ? ", phase 1" : index == 4 ? ", phase 2" : "";
        String topic = index == 4 ? Words.topic(3) : Words.topic(index);
        return "Meeting on " + topic + series
                + partner.map(body -> ", in co-operation with " + body.name().official())
                        .orElse("");
    }

    /** What was held is told by a later text. */
    private Citation report(int index) {
        return Citation.of(frame.report(), "Row " + (index + 1));
    }

    private Activity.Builder described(int index, String key, String title, Picker pick, Optional<Citation> place) {
        Activity.Kind kind = pick.of(Activity.Kind.values());
        return Activity.builder()
                .key(key)
                .identifier(pick.maybe(15, () -> Identifier.parse("local:activity-" + key)))
                .title(title)
                .kind(kind)
                .theme(pick.maybe(20, () -> frame.said("", "What is new in " + Words.topic(index), "Annex 4")))
                .topics(
                        pick.is(20)
                                ? List.of(
                                        frame.said("1. Law", "Law", "Annex 4"),
                                        frame.said(pick, "2. Practice", "Practice", "Annex 4"))
                                : List.of())
                .documents(pick.is(20) ? Set.of(Identifier.parse("local:agenda-" + key)) : Set.of())
                .citation(place);
    }

    /** Where priorities are to be served, each activity serves one of them. */
    private Set<Address> served(int index, Picker pick) {
        List<Address> all = tree.served();
        if (all.isEmpty()) {
            return Set.of();
        }
        Set<Address> served = new LinkedHashSet<>();
        if (tree.hasPriorities()) {
            served.add(all.get(index % all.size()));
        } else if (pick.is(70)) {
            served.add(pick.of(all));
            if (pick.is(15)) {
                served.add(pick.of(all));
            }
        }
        return served;
    }

    private Stated<Funding> funding(Picker pick, Status status, String place) {
        if (pick.is(15)) {
            Certainty certainty = status == Status.CANCELLED
                    ? pick.of(Certainty.ABSENT, Certainty.STATED_NONE)
                    : pick.of(Certainty.STATED_NONE, Certainty.DAMAGED);
            return frame.unsaid(certainty, certainty == Certainty.STATED_NONE ? "none" : "", place);
        }
        return purse.funding(pick, place);
    }

    private void toCome(Activity.Builder activity, Address address, String title, Picker pick, String place) {
        if (pick.is(30)) {
            activity.status(frame.said("planned", Status.PLANNED, place));
        }
        if (pick.is(80)) {
            activity.where(settledVenue(pick, place));
        }
        if (pick.is(90)) {
            activity.when(settled(activity, address, title, pick, place));
        }
    }

    private Stated<Venue> settledVenue(Picker pick, String place) {
        if (pick.is(10)) {
            return frame.unsaid(pick.of(Certainty.STATED_NONE, Certainty.DAMAGED), "", place);
        }
        return stated(venue(pick, false), place);
    }

    private Stated<Venue> stated(Venue venue, String place) {
        return frame.said(venue.toString(), venue, place);
    }

    private static Venue venue(Picker pick, boolean mayBeOpen) {
        Set<String> places = new LinkedHashSet<>(List.of(pick.of(Words.PLACES)));
        if (pick.is(25)) {
            places.add(pick.of(Words.PLACES));
        }
        boolean isOpen = mayBeOpen && pick.is(30);
        Venue.Mode mode = places.size() == 1 ? Venue.Mode.ALL : pick.of(Venue.Mode.values());
        return new Venue(List.copyOf(places), mode, isOpen);
    }

    /** A day, some days, all year, a session, or a time before or after what is dated. */
    private Stated<Timing> settled(
            Activity.Builder activity, Address address, String title, Picker pick, String place) {
        LocalDate day = frame.day(pick);
        switch (pick.below(8)) {
            case 5:
                return dated.isEmpty()
                        ? onDays(activity, address, title, day, day, pick, place)
                        : relative(pick, place);
            case 6:
                return frame.said(
                        "its session", Timing.atSession(bodies.any(pick).identifier(), pick.between(1, 99)), place);
            case 7:
                return frame.said(
                        "all the time", Timing.on(ExtendedDate.parse(frame.first() + "/" + frame.last())), place);
            case 4:
                LocalDate last = day.plusDays(pick.between(1, 5));
                return onDays(activity, address, title, day, last.isAfter(frame.last()) ? day : last, pick, place);
            default:
                return onDays(activity, address, title, day, day, pick, place);
        }
    }

    private Stated<Timing> onDays(
            Activity.Builder activity,
            Address address,
            String title,
            LocalDate first,
            LocalDate last,
            Picker pick,
            String place) {
        List<Address> earlier = dated.stream()
                .filter(other -> other.last.isBefore(first))
                .map(Dated::address)
                .toList();
        if (!earlier.isEmpty() && pick.is(20)) {
            activity.addFollows(pick.of(earlier));
        }
        dated.add(new Dated(address, title, last));
        if (first.equals(last)) {
            return day(first, pick, place);
        }
        ExtendedDate days = ExtendedDate.parse(first + "/" + last);
        return frame.said(DAY.format(first) + " to " + DAY.format(last), Timing.on(days), place);
    }

    private Stated<Timing> day(LocalDate day, Picker pick, String place) {
        Timing timing = Timing.on(ExtendedDate.of(day));
        if (pick.is(10)) {
            return Stated.<Timing>builder()
                    .asWritten(SHORT_DAY.format(day))
                    .value(timing)
                    .certainty(Certainty.INFERRED)
                    .citation(frame.at(place))
                    .build();
        }
        return frame.said(pick.of(DAY.format(day), day.toString()), timing, place);
    }

    private Stated<Timing> relative(Picker pick, String place) {
        Dated anchor = pick.of(dated);
        String name = pick.of(anchor.title, anchor.address.toString());
        Timing timing = pick.of(
                Timing.after(name), Timing.before(name), Timing.offset(Period.ofMonths(pick.between(-6, 6)), name));
        return frame.said(timing.toString(), timing, place);
    }

    /** Dated within the programme, however vaguely, by the text that reports it. */
    private void held(Activity.Builder activity, Picker pick) {
        activity.status(Stated.of("held", Status.HELD, Citation.of(frame.report(), "Paragraph 1")));
        if (pick.is(85)) {
            activity.when(vague(pick, frame.day(pick), "Paragraph 2"));
        }
        if (pick.is(70)) {
            Venue venue = venue(pick, true);
            activity.where(Stated.of(venue.toString(), venue, Citation.of(frame.report(), "Paragraph 2")));
        }
    }

    /** The month, the quarter or the like in which a day lies, or a set of days, as texts give them. */
    private Stated<Timing> vague(Picker pick, LocalDate day, String place) {
        YearMonth month = YearMonth.from(day);
        int year = day.getYear();
        int half = (day.getMonthValue() - 1) / 6;
        String date = pick.of(
                day.toString(),
                day + "?",
                day + "~",
                month.toString(),
                month + "-XX",
                year + "-" + (33 + (day.getMonthValue() - 1) / 3),
                year + "-" + (37 + (day.getMonthValue() - 1) / 4),
                year + "-" + (40 + half),
                year + "-2" + pick.between(1, 4),
                year + "-" + pick.between(25, 32),
                "[" + day + "," + day.plusDays(1) + "]",
                "{" + day + "," + day.plusDays(2) + "}",
                day + "/" + day.plusDays(2),
                year + "-XX",
                year + "%");
        ExtendedDate when = ExtendedDate.parse(date);
        Timing timing = pick.is(20) ? Timing.sometime(when) : Timing.on(when);
        return Stated.of(date, within(timing, day), Citation.of(frame.report(), place));
    }

    /** The day itself, where the vaguer date would reach out of the programme. */
    private Timing within(Timing timing, LocalDate day) {
        return timing.within(DateRange.of(frame.first(), frame.last())).isNo()
                ? Timing.on(ExtendedDate.of(day))
                : timing;
    }

    /** What does not take place, or not then: nobody has to settle anything about it. */
    private void off(Activity.Builder activity, Picker pick, Status status, String place) {
        activity.status(frame.meant(pick, status.name().toLowerCase(Locale.ROOT), status, place));
        if (pick.is(70)) {
            activity.when(off(pick, place));
        }
        if (pick.is(60)) {
            activity.where(
                    pick.is(30)
                            ? frame.unsaid(pick.of(Certainty.ABSENT, Certainty.TO_BE_CONFIRMED), "", place)
                            : stated(venue(pick, true), place));
        }
    }

    private Stated<Timing> off(Picker pick, String place) {
        LocalDate day = frame.day(pick);
        String date = pick.of(
                "../" + day,
                day + "/..",
                "[.." + day + "]",
                "[" + day + "..]",
                "202X",
                "20XX",
                "19XX",
                "Y17000",
                day.getYear() + "-" + pick.between(21, 24));
        return switch (pick.below(4)) {
            case 1 -> frame.said("never", Timing.UNKNOWN, place);
            case 2 -> frame.said("before the unknown", Timing.before("what is not dated"), place);
            case 3 ->
                frame.unsaid(
                        pick.of(Certainty.ABSENT, Certainty.UNDECIDED, Certainty.DAMAGED, Certainty.STATED_NONE),
                        "",
                        place);
            default -> frame.meant(pick, date, Timing.on(ExtendedDate.parse(date)), place);
        };
    }

    /** The first activity is for all whom the programme serves. */
    private List<Involvement> involvements(int index, Optional<Actor> partner, Picker pick, String place) {
        List<Involvement> involved = new ArrayList<>();
        if (withOrganisers) {
            involved.add(bodies.involved(pick, bodies.secretariat(), Role.ORGANISER, place));
        }
        if (index == 0) {
            frame.states().forEach(state -> involved.add(beneficiary(state, place)));
        } else if (pick.is(25)) {
            involved.add(bodies.involved(pick, bodies.ofTheState(pick), Role.BENEFICIARY, place));
        }
        while (pick.is(30)) {
            involved.add(bodies.involved(pick, bodies.any(pick), pick.of(OTHERS), place));
        }
        partner.ifPresent(body -> involved.add(bodies.involved(pick, body, Role.CO_ORGANISER, place)));
        return involved;
    }

    private Involvement beneficiary(Identifier state, String place) {
        return Involvement.builder()
                .actor(frame.said(state.toString(), state, place))
                .role(Role.BENEFICIARY)
                .build();
    }

    /** Events of the past that belong to no programme: editions of a series, in the order of their numbers, or none. */
    static List<Activity> past(Frame frame, Bodies bodies, boolean isSeries, List<Picker> picks) {
        Agenda agenda = new Agenda(frame, bodies);
        int apart = Math.max(1, Math.min(200, FARTHEST / picks.size()));
        LocalDate first = frame.written().minusYears(1).minusDays((long) apart * picks.size());
        for (int index = 0; index < picks.size(); index++) {
            Picker pick = picks.get(index);
            LocalDate day = first.plusDays((long) apart * index + pick.below((apart + 1) / 2));
            agenda.activities.add(agenda.past(index, day, isSeries, pick));
        }
        return agenda.activities;
    }

    private Activity past(int index, LocalDate day, boolean isSeries, Picker pick) {
        String place = "Paragraph " + (index + 1);
        String key = "e" + (index + 1);
        Activity.Builder event = described(
                        index, key, "Event on " + Words.topic(index), pick, Optional.of(frame.at(place)))
                .status(frame.said("held", Status.HELD, place))
                .when(frame.said(day.toString(), Timing.on(ExtendedDate.of(day)), place));
        if (pick.is(50)) {
            event.where(stated(venue(pick, true), place));
        }
        if (isSeries) {
            event.series(bodies.secretariat().identifier()).edition(index + 1);
        } else if (pick.is(30)) {
            event.series(Identifier.parse("local:series-" + index));
        }
        return event.involvements(
                        pick.is(40)
                                ? List.of(bodies.involved(pick, bodies.any(pick), pick.of(OTHERS), place))
                                : List.of())
                .build();
    }
}
