package org.hemicycle.testkit.arbitrary.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Completeness.Fact;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;

/**
 * The genes of a dossier without contradiction: of what is common to it, and of each of its parts.
 *
 * @param common what is common to the dossier
 * @param components of the components of its programme
 * @param activities of its activities
 * @param risks of the entries of its register of risks
 * @param documents of the documents that it cites
 * @param records of what it decides and promises, and of what has happened
 * @param histories of what States have done about conventions
 * @param standings of what States and bodies are in other bodies
 */
record Sketch(
        Gene common,
        List<Gene> components,
        List<Gene> activities,
        List<Gene> risks,
        List<Gene> documents,
        List<Gene> records,
        List<Gene> histories,
        List<Gene> standings) {

    private static final int MOST_EVENTS = 7;
    private static final int SAYINGS = 3;

    Dossier dossier() {
        return new Making(common.picker()).dossier();
    }

    /** The dossier in the making. */
    private final class Making {

        private final Picker pick;
        private final Frame frame;
        private final Bodies bodies;
        private final boolean hasProgramme;
        private final boolean isTimed;
        private final Histories acts;
        private final Library library;
        private final Seats seats;
        private final Sayings sayings;
        private final List<Subject> subjects = new ArrayList<>();
        private final Dossier.Builder dossier = Dossier.builder().name("Generated dossier");

        Making(Picker pick) {
            this.pick = pick;
            this.hasProgramme = !pick.is(10);
            this.isTimed = hasProgramme && !pick.is(6);
            this.frame = Frame.of(pick.next(30), isTimed);
            this.bodies = Bodies.of(pick.next(250), frame);
            this.acts = new Histories(frame);
            histories.forEach(acts::add);
            this.library = new Library(frame, bodies);
            documents.forEach(library::add);
            this.seats = new Seats(frame, bodies);
            standings.forEach(seats::add);
            seats.seat(acts.actions());
            this.sayings = new Sayings(frame);
        }

        Dossier dossier() {
            Picker restating = pick.next(Restatements.CHOICES);
            subjects.add(Subject.of(bodies.secretariat().identifier()));
            acts.actions().forEach(action -> subjects.add(action.pair()));
            acts.named().forEach(convention -> subjects.add(Subject.of(convention)));
            if (hasProgramme) {
                programmes();
            }
            if (!hasProgramme || pick.is(25)) {
                events();
            }
            records();
            for (int count = 0; count < SAYINGS; count++) {
                sayings.any(pick.next(12));
            }
            papers();
            promises();
            dossier.actors(bodies.all().stream().filter(any -> !pick.is(20)).toList())
                    .addAllActors(pick.is(30) ? List.of(bodies.state()) : List.of())
                    .treatyActions(acts.actions())
                    .standings(seats.standings())
                    .addAllClaims(seats.claims())
                    .addAllClaims(sayings.claims());
            return Restatements.in(dossier.build(), frame, restating);
        }

        private void programmes() {
            Plan plan = new Plan(pick.next(500), frame, bodies, components, activities.size(), isTimed);
            List<Subject> pairs =
                    acts.actions().stream().map(action -> action.pair()).toList();
            Programme programme = plan.programme(activities, risks, acts.aims(), pairs);
            dossier.addProgrammes(programme).addAllClaims(plan.purse().claims());
            plan.former().ifPresent(dossier::addProgrammes);
            subjects.add(Subject.of(programme.address()));
            plan.tree().all().forEach(node -> subjects.add(Subject.of(node.address())));
            sayings.ofProgramme(programme, isTimed, pick.next(5));
        }

        /** What belongs to no programme: the only activities of a dossier without one. */
        private void events() {
            List<Picker> picks = hasProgramme
                    ? Stream.generate(() -> pick.next(20))
                            .limit(1L + pick.below(MOST_EVENTS))
                            .toList()
                    : activities.stream().map(Gene::picker).toList();
            List<Activity> past = Agenda.past(frame, bodies, pick.is(60), picks);
            dossier.activities(past);
            if (pick.is(30)) {
                SdgGoal goal = SdgGoal.of(pick.between(1, 17));
                dossier.addSdgLinks(new SdgLink(
                        Address.of(Programme.ACTIVITIES, past.get(0).key()),
                        SdgLink.Manner.FOCUS,
                        frame.said("Goal " + goal, goal, "Paragraph 1")));
            }
        }

        private void records() {
            FollowUp followUp = new FollowUp(frame, bodies, hasProgramme, subjects);
            records.forEach(followUp::add);
            dossier.undertakings(followUp.undertakings()).developments(followUp.developments());
        }

        private void papers() {
            dossier.addDocuments(library.text(pick, !isTimed), library.report()).addAllDocuments(library.cited());
            if (pick.is(10)) {
                dossier.addDocuments(library.planned(pick));
                dossier.addUndertakings(FollowUp.promise(frame, bodies));
            }
            if (pick.is(75)) {
                Layout layout = new Layout(pick.next(250), frame);
                if (pick.is(70)) {
                    layout.parts();
                }
                layout.notes();
                layout.bodies(bodies.all());
                layout.conventions(acts.named());
                layout.documents(library.cited());
                layout.listings();
                dossier.addOutlines(layout.outline());
            }
            if (pick.is(25)) {
                dossier.addOutlines(Layout.ofReport(pick.next(20), frame, bodies));
            }
        }

        /** The record of a kind is complete up to the day of the text, since the text is all there is. */
        private void promises() {
            if (pick.is(30)) {
                Subject state = Subject.of(frame.states().get(0));
                dossier.addCompleteness(completeness(state, pick.of(Fact.TREATY_ACTIONS, Fact.SIGNATURES)));
            }
            if (pick.is(20)) {
                Subject state = Subject.of(frame.states().get(0));
                dossier.addCompleteness(
                        completeness(pick.of(state, acts.anyPair(pick).orElse(state)), Fact.STANDINGS));
            }
            if (pick.is(10)) {
                dossier.addCompleteness(completeness(Subject.of(frame.document()), Fact.MENTIONS));
            }
            if (pick.is(20)) {
                dossier.addCompleteness(
                        completeness(Subject.of(bodies.secretariat().identifier()), Fact.FOLLOW_UP));
            }
        }

        private Completeness completeness(Subject subject, Fact fact) {
            return new Completeness(subject, fact, frame.written(), "all of it", frame.at("Annex 5"));
        }
    }
}
