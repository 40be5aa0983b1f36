package org.hemicycle.testkit.arbitrary.clean;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.document.Development;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.programme.Undertaking.Force;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** What a generated text decides, asks and promises, and what it tells to have happened. */
final class FollowUp {

    private static final List<String> PLACES = List.of(
            "Section 4, Paragraph ", "Article ", "Part 2, Item ", "Recital ", "Paragraph ", "Section 5, Heading ");

    private final Frame frame;
    private final Bodies bodies;
    private final boolean hasProgramme;
    private final List<Subject> subjects;
    private final List<Undertaking> undertakings = new ArrayList<>();
    private final List<Development> developments = new ArrayList<>();

    FollowUp(Frame frame, Bodies bodies, boolean hasProgramme, List<Subject> subjects) {
        this.frame = frame;
        this.bodies = bodies;
        this.hasProgramme = hasProgramme;
        this.subjects = subjects;
    }

    List<Undertaking> undertakings() {
        return undertakings;
    }

    List<Development> developments() {
        return developments;
    }

    void add(Gene gene) {
        Picker pick = gene.picker();
        if (pick.is(30)) {
            developments.add(development(pick));
        } else {
            undertakings.add(undertaking(pick));
        }
    }

    private Undertaking undertaking(Picker pick) {
        int number = undertakings.size() + 1;
        Force force = pick.of(Force.values());
        String place = pick.of(PLACES) + number;
        boolean isReport = pick.is(30) && hasProgramme;
        boolean isPast = !isReport && pick.is(20);
        boolean isAsked = force == Force.REQUESTS || force == Force.DECIDES;
        String what = isReport ? "An interim report, No. " + number : "A step on " + Words.topic(number);
        Set<Subject> concerns = new LinkedHashSet<>();
        if (isReport || pick.is(40) && hasProgramme) {
            concerns.add(Subject.of(Plan.ADDRESS));
        }
        if (pick.is(60)) {
            concerns.add(pick.of(subjects));
        }
        return Undertaking.builder()
                .key("undertaking-" + number)
                .by(by(pick, place))
                .addressees(pick.is(40) ? List.of(actor(pick, place)) : List.of())
                .force(force)
                .what(frame.said("", what, place))
                .due(
                        isAsked || isReport || isPast || pick.is(50)
                                ? Optional.of(due(pick, isPast, isReport, isAsked, place))
                                : pick.maybe(20, () -> frame.unsaid(Certainty.DAMAGED, "", place)))
                .concerns(concerns)
                .fulfilledBy(isPast || pick.is(15) ? Set.of(Identifier.parse("local:proof-" + number)) : Set.of())
                .build();
    }

    private Stated<Identifier> by(Picker pick, String place) {
        return pick.is(10) ? frame.unsaid(Certainty.ABSENT, "", place) : actor(pick, place);
    }

    private Stated<Identifier> actor(Picker pick, String place) {
        var actor = bodies.any(pick);
        return frame.said(actor.name().official(), actor.identifier(), place);
    }

    /**
     * Past deadlines were met; reports are due while the programme runs; other deadlines are still ahead, as are the
     * sessions from the hundredth on.
     */
    private Stated<Timing> due(Picker pick, boolean isPast, boolean isReport, boolean isAsked, String place) {
        ExtendedDate day = ExtendedDate.of(isPast ? frame.written().minusDays(pick.between(10, 400)) : frame.day(pick));
        String month = day.toString().substring(0, 7);
        if (isPast || isReport) {
            ExtendedDate due = isReport ? day : ExtendedDate.parse(pick.of(day.toString(), month));
            return frame.said(due.toString(), Timing.on(due), place);
        }
        return switch (pick.below(isAsked ? 6 : 7)) {
            case 1 -> frame.said("in " + month, Timing.on(ExtendedDate.parse(month)), place);
            case 2 -> frame.said("by " + day, Timing.on(ExtendedDate.parse("[.." + day + "]")), place);
            case 3 ->
                frame.said(
                        "at the session",
                        Timing.atSession(bodies.secretariat().identifier(), pick.between(100, 199)),
                        place);
            case 6 -> frame.said("in due course", Timing.UNKNOWN, place);
            case 4 -> frame.said("before the elections", Timing.before("the elections"), place);
            case 5 -> frame.said("half a year in", Timing.offset(Period.ofMonths(6), Plan.ADDRESS.toString()), place);
            default -> frame.said(day.toString(), Timing.on(day), place);
        };
    }

    private Development development(Picker pick) {
        int number = developments.size() + 1;
        String place = pick.of(PLACES) + (100 + number);
        ExtendedDate day = ExtendedDate.of(frame.written().minusDays(pick.between(1, 900)));
        List<Subject> work = subjects.stream()
                .filter(subject -> subject instanceof Subject.Part part
                        && part.address().keys().size() > 1)
                .toList();
        List<Subject> about = new ArrayList<>(pick.is(40) && !work.isEmpty() ? work : subjects);
        undertakings.forEach(each -> about.add(Subject.of(each.address())));
        return Development.builder()
                .key("development-" + number)
                .concerns(pick.is(70) ? Set.of(pick.of(about)) : Set.of())
                .when(pick.maybe(70, () -> frame.said(pick, "then", when(pick, day), place)))
                .what(frame.said("", "Progress with " + Words.topic(number) + " was made", place))
                .documents(pick.is(20) ? Set.of(Identifier.parse("local:evidence-" + number)) : Set.of())
                .build();
    }

    private Timing when(Picker pick, ExtendedDate day) {
        return pick.of(
                Timing.on(day),
                Timing.on(ExtendedDate.parse(day.toString().substring(0, 7))),
                Timing.sometime(ExtendedDate.parse(day.toString().substring(0, 4))),
                Timing.after("the elections"),
                Timing.atSession(bodies.secretariat().identifier(), pick.between(1, 99)),
                Timing.UNKNOWN);
    }

    /** The promise of the document that is planned. */
    static Undertaking promise(Frame frame, Bodies bodies) {
        String place = "Section 4, Paragraph 31";
        var secretariat = bodies.secretariat();
        return Undertaking.builder()
                .key("handbook")
                .by(frame.said(secretariat.name().official(), secretariat.identifier(), place))
                .force(Force.UNDERTAKES)
                .what(frame.said("", "A handbook is written", place))
                .addConcerns(Subject.of(Identifier.parse("local:generated-handbook")))
                .build();
    }
}
