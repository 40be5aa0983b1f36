package org.hemicycle.testkit.arbitrary.clean;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Who;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/** What a generated text claims besides: periods, numbers, names and facts on things that it does not describe. */
final class Sayings {

    private static final Identifier COUNCIL = Identifier.parse("body:council-of-europe");

    /** What can be said of a thing with a date. */
    private static final List<ClaimProperty> DATED = List.of(
            ClaimProperty.ESTABLISHED,
            ClaimProperty.ADOPTED_ON,
            ClaimProperty.DATED,
            ClaimProperty.PERIOD,
            ClaimProperty.ENTRY_INTO_FORCE_OF_TREATY,
            ClaimProperty.PARTY);

    /** What can be said of a thing with a word. */
    private static final List<ClaimProperty> WORDED = List.of(
            ClaimProperty.NAME,
            ClaimProperty.PART_OF,
            ClaimProperty.SUCCEEDS,
            ClaimProperty.MANDATE,
            ClaimProperty.ISSUED_BY);

    /** Conventions that any State can join, some of them on invitation, and none by way of another. */
    private static final List<Convention> OPEN = ReferenceData.shipped().listConventions().stream()
            .filter(convention ->
                    convention.closures().isEmpty() && convention.closedOn().isEmpty())
            .filter(convention -> convention.inForceSince().isPresent())
            .filter(convention -> convention.routes().stream().anyMatch(Sayings::isForAnyState))
            .filter(convention -> convention.routes().stream()
                    .allMatch(route -> route.conditions().isEmpty()))
            .toList();

    private final Frame frame;
    private final List<Claim> claims = new ArrayList<>();

    Sayings(Frame frame) {
        this.frame = frame;
    }

    private static boolean isForAnyState(AccessRoute route) {
        return route.who() instanceof Who.AnyState
                || route.who() instanceof Who.Except except && except.who() instanceof Who.AnyState;
    }

    List<Claim> claims() {
        return claims;
    }

    void ofProgramme(Programme programme, boolean isTimed, Picker pick) {
        Subject subject = Subject.of(programme.address());
        if (pick.is(40) && isTimed) {
            String label = isOfWholeYears()
                    ? frame.first().getYear() + "/" + frame.last().getYear()
                    : frame.first() + "/" + frame.last();
            add(subject, ClaimProperty.PERIOD_LABEL, Datum.of(ExtendedDate.parse(label)), "Section 1, Paragraph 1");
        }
        Map<Component.Kind, Long> ranks = programme.components().stream()
                .collect(Collectors.groupingBy(Component::kind, TreeMap::new, Collectors.counting()));
        boolean isFlat = programme.components().stream()
                .allMatch(part -> part.components().isEmpty());
        if (pick.is(30) && isFlat) {
            ranks.forEach((rank, number) -> add(
                    subject,
                    ClaimProperty.COUNT,
                    count(number, rank == Component.Kind.PRIORITY ? "priorities" : lower(rank) + "s"),
                    "Section 1, Paragraph 3"));
        }
        if (pick.is(20) && !programme.activities().isEmpty()) {
            add(
                    subject,
                    ClaimProperty.COUNT,
                    count(programme.activities().size(), "activities"),
                    "Section 1, Paragraph 4");
        }
    }

    private boolean isOfWholeYears() {
        return frame.first().getDayOfYear() == 1;
    }

    private static String lower(Component.Kind rank) {
        return rank.name().toLowerCase(Locale.ROOT);
    }

    private static Datum count(long number, String unit) {
        return new Datum.Figure(BigDecimal.valueOf(number), unit, Datum.Bound.EXACT);
    }

    void any(Picker pick) {
        int number = claims.size() + 1;
        Subject thing = Subject.of(Identifier.parse("local:thing-" + number));
        if (pick.is(40)) {
            twice(
                    thing,
                    pick.of(DATED),
                    Datum.of(ExtendedDate.parse("2011-05")),
                    Datum.of(ExtendedDate.parse("2011")),
                    pick);
        }
        if (pick.is(40)) {
            ClaimProperty property = pick.of(WORDED);
            Datum word = new Datum.Word(property == ClaimProperty.NAME ? "Generated Thing" : "body:generated-1");
            twice(thing, property, word, word, pick);
        }
        if (pick.is(10)) {
            int members = ReferenceData.shipped()
                    .listHolders(Standing.Kind.MEMBER, COUNCIL, frame.written())
                    .size();
            add(Subject.of(COUNCIL), ClaimProperty.COUNT, count(members, "members"), "Section 1, Paragraph 5");
        }
        if (pick.is(20)) {
            open(pick.of(OPEN));
        }
    }

    private void twice(Subject thing, ClaimProperty property, Datum one, Datum other, Picker pick) {
        add(thing, property, one, "Section 2, Paragraph 40");
        if (pick.is(60)) {
            add(thing, property, other, frame.inEither(pick, "Section 4, Paragraph 40"));
        }
    }

    private void open(Convention convention) {
        boolean isInvited = convention.routes().stream()
                .anyMatch(route -> route.invitation().isPresent());
        claims.add(Claim.builder()
                .subject(Subject.of(convention.number()))
                .property(ClaimProperty.OPENNESS)
                .stated(frame.said(
                        isInvited ? "open to all States, some of them on invitation" : "open to all States",
                        new Datum.Word("ALL_STATES"),
                        "Section 2, Paragraph 50"))
                .build());
    }

    private void add(Subject subject, ClaimProperty property, Datum datum, String place) {
        add(subject, property, datum, frame.at(place));
    }

    private void add(Subject subject, ClaimProperty property, Datum datum, Citation place) {
        claims.add(Claim.builder()
                .subject(subject)
                .property(property)
                .stated(Stated.of(datum instanceof Datum.Word word ? word.word() : datum.toString(), datum, place))
                .build());
    }
}
