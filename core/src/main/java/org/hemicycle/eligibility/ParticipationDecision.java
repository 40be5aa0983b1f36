package org.hemicycle.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Standing;
import org.hemicycle.actor.Standing.Kind;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Completeness;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/** Decides how an actor takes part in a body on a day. */
final class ParticipationDecision {

    /** Who is given a higher standing no longer has the lower, so that a lower one that is held excludes the higher. */
    private static final List<Kind> HIGHEST_FIRST = List.of(
            Kind.MEMBER,
            Kind.CONTRACTING_PARTY,
            Kind.ASSOCIATE_MEMBER,
            Kind.PARTICIPANT,
            Kind.OBSERVER,
            Kind.PARTNER_FOR_DEMOCRACY,
            Kind.PARTNER_FOR_LOCAL_DEMOCRACY,
            Kind.CO_OPERATION_AGREEMENT);

    private final Scope scope;
    private final Identifier actor;
    private final Identifier body;
    private final Optional<Completeness> record;
    private final List<StandingQuestion> questions;
    private final List<StandingQuestion.Held> standings;
    private final Reason others;

    ParticipationDecision(Scope scope, Identifier actor, Identifier body) {
        this.scope = scope;
        this.actor = actor;
        this.body = body;
        this.record = scope.dossier().findCompleteness(actor, body, Completeness.Fact.STANDINGS);
        this.questions = HIGHEST_FIRST.stream()
                .map(kind -> new StandingQuestion(scope, actor, body, kind))
                .filter(StandingQuestion::arises)
                .toList();
        this.standings = questions.stream().map(StandingQuestion::answer).toList();
        this.others = others();
    }

    Verdict.Builder<Participation> verdict() {
        Participation answer = decide();
        return Verdict.<Participation>builder()
                .question(scope.nameOf(actor) + " in " + Standings.withArticle(body, scope))
                .answer(answer)
                .truth(answer.takesPart())
                .why(reasoned(answer, listReasons()))
                .decisive(reasoned(answer, listDecisive()))
                .missing(missing(answer))
                .notes(scope.designationNotes(actor))
                .nextSteps(nextSteps(answer))
                .onRecordAsOf(record.map(Completeness::until))
                .record(record.map(Completeness::evidence));
    }

    /**
     * Of a body that is not known to grant anything, only a record of all standings can tell that there is no other.
     */
    private Reason others() {
        boolean known =
                scope.reference().grants().stream().anyMatch(grant -> grant.in().equals(body));
        String text = "another standing of " + scope.nameOf(actor) + " in " + Standings.withArticle(body, scope);
        return Reason.builder()
                .text(text)
                .truth(known || record.isPresent() ? Truth.NO : Truth.unknown(text))
                .facts(record.map(Completeness::evidence).stream().toList())
                .build();
    }

    private Participation decide() {
        List<StandingQuestion.Held> open = new ArrayList<>();
        for (StandingQuestion.Held standing : standings) {
            if (standing.contested()) {
                open.add(standing);
            }
            if (standing.answer().isPresent()) {
                open.add(standing);
                return open.size() == 1
                        ? standing.answer().get()
                        : new Participation.Undetermined(inWords(open.stream()), Truth.YES);
            }
        }
        return withoutCertainty();
    }

    private Participation withoutCertainty() {
        Truth any = listReasons().stream().map(Reason::truth).reduce(Truth.NO, Truth::or);
        String unknown =
                inWords(standings.stream().filter(standing -> standing.truth().isUnknown()));
        return any.isNo()
                ? new Participation.None()
                : new Participation.Undetermined(
                        unknown.isEmpty() ? "nothing is recorded" : unknown + " or no standing", any);
    }

    private static String inWords(Stream<StandingQuestion.Held> standings) {
        return standings.map(standing -> standing.kind().predicate()).collect(Collectors.joining(" or "));
    }

    private static Reason reasoned(Participation answer, List<Reason> because) {
        return Reason.builder()
                .text(answer.toString())
                .truth(answer.takesPart())
                .because(because)
                .build();
    }

    private List<Reason> listReasons() {
        return Stream.concat(standings.stream().map(StandingQuestion.Held::reason), Stream.of(others))
                .toList();
    }

    /** The standing that is held and what contests it; without any, all that is not excluded, or what excludes all. */
    private List<Reason> listDecisive() {
        List<Reason> held = standings.stream()
                .filter(standing -> standing.truth().isYes() || standing.contested())
                .map(StandingQuestion.Held::reason)
                .toList();
        List<Reason> open =
                listReasons().stream().filter(reason -> !reason.truth().isNo()).toList();
        return !held.isEmpty() ? held : !open.isEmpty() ? open : listReasons();
    }

    private TreeSet<Missing> missing(Participation answer) {
        TreeSet<Missing> missing = new TreeSet<>(answer.takesPart().missing());
        if (answer instanceof Participation.Undetermined) {
            standings.stream()
                    .filter(StandingQuestion.Held::contested)
                    .forEach(standing -> missing.addAll(standing.truth().missing()));
        }
        return missing;
    }

    /** A standing above the one that is certainly held may come with a convention that is open to the actor. */
    private List<String> nextSteps(Participation answer) {
        return questions.stream()
                .takeWhile(question ->
                        heldKind(answer).filter(question.kind()::equals).isEmpty())
                .flatMap(question -> question.listConferring().stream()
                        .filter(this::isWithinReach)
                        .map(convention -> "becoming a Party to " + scope.conventionName(convention.number())
                                + " makes it " + question.kind().predicate()))
                .toList();
    }

    private static Optional<Standing.Kind> heldKind(Participation answer) {
        if (answer instanceof Participation.Holder holder) {
            return Optional.of(holder.kind());
        }
        return answer instanceof Participation.AsParty party ? Optional.of(party.kind()) : Optional.empty();
    }

    private boolean isWithinReach(Convention convention) {
        return new AccessDecision(scope, scope.day(), actor, convention)
                        .access()
                        .kind()
                != Access.Kind.CLOSED;
    }
}
