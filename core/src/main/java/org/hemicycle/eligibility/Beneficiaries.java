package org.hemicycle.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Standing;
import org.hemicycle.funding.BeneficiaryClass;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Programme;
import org.hemicycle.reference.NeighbouringRegion;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Truth;

/** Those who benefit from an activity, and whether a source of funding may serve all of them. */
final class Beneficiaries {

    /** Somebody who benefits, with the statement that the source may serve them. */
    private record Served(String name, Reason reason) {}

    private final Scope scope;
    private final FundingSource source;
    private final Activity activity;
    private final Optional<Programme> programme;

    Beneficiaries(Scope scope, FundingSource source, Activity activity, Optional<Programme> programme) {
        this.scope = scope;
        this.source = source;
        this.activity = activity;
        this.programme = programme;
    }

    FundingDecision.Requirement requirement() {
        List<Served> all = source.serves().isEmpty() ? List.of() : listServed();
        String excluded = all.stream()
                .filter(each -> each.reason().truth().isNo())
                .map(Served::name)
                .collect(Collectors.joining(" and "));
        return new FundingDecision.Requirement(
                "whether " + source.code() + " may serve all who benefit",
                reason(all),
                source.code() + " may not serve " + excluded,
                "find a source that may serve " + excluded + ", or have " + source.code() + " opened to them",
                "establish who benefits and to which class of beneficiaries they belong");
    }

    private Reason reason(List<Served> all) {
        String whom = source.serves().isEmpty()
                ? "anybody, nobody being stated in particular"
                : source.serves().stream().map(this::phrase).sorted().collect(Collectors.joining(", "));
        return Reason.builder()
                .from(Reason.allOf(
                        source.code() + " may serve all who benefit (it serves " + whom + ")",
                        all.stream().map(Served::reason).toList()))
                .addAllFacts(source.citation().stream().toList())
                .build();
    }

    /** The notes that go with the names in the reasons. */
    List<String> notes() {
        return source.serves().isEmpty()
                ? List.of()
                : all().stream()
                        .flatMap(each -> each.value().stream())
                        .flatMap(actor -> Stream.concat(Stream.of(actor), stateOf(actor).stream()))
                        .flatMap(named -> scope.designationNotes(named).stream())
                        .distinct()
                        .toList();
    }

    private List<Served> listServed() {
        List<Stated<Identifier>> all = all();
        return all.isEmpty()
                ? List.of(new Served(
                        "anybody",
                        Reason.of(
                                "it is stated whom the activity benefits",
                                Truth.unknown("whom \"" + activity.title() + "\" benefits"))))
                : all.stream().map(this::served).toList();
    }

    private List<Stated<Identifier>> all() {
        List<Stated<Identifier>> stated = activity.involvements().stream()
                .filter(each ->
                        each.role() == Involvement.Role.BENEFICIARY || each.role() == Involvement.Role.TARGET_GROUP)
                .map(Involvement::actor)
                .toList();
        return stated.isEmpty() ? ofProgramme() : stated;
    }

    private List<Stated<Identifier>> ofProgramme() {
        return programme.stream()
                .flatMap(each -> each.beneficiaries().stream()
                        .sorted()
                        .map(state -> Stated.of(scope.nameOf(state), state, whole(each))))
                .toList();
    }

    private static Citation whole(Programme programme) {
        return Citation.builder()
                .document(programme.document())
                .place(Locator.WHOLE)
                .build();
    }

    private Served served(Stated<Identifier> beneficiary) {
        String written = "\"" + beneficiary.asWritten() + "\"";
        Reason reason = beneficiary
                .value()
                .map(this::served)
                .orElseGet(() -> Reason.of(
                        written + " are among those whom " + source.code() + " may serve",
                        Truth.unknown("who " + written + " are, and of which State")));
        return new Served(
                beneficiary.value().map(this::name).orElse(written),
                Reason.builder()
                        .from(reason)
                        .addAllFacts(beneficiary.evidence().stream().toList())
                        .build());
    }

    private Reason served(Identifier actor) {
        Optional<Identifier> state = stateOf(actor);
        List<Reason> classes = source.serves().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .map(served -> belongs(served, actor, state.orElse(actor)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (state.isEmpty()) {
            classes.add(Reason.of(
                    name(actor) + " stands for one of them",
                    Truth.unknown("to which State " + name(actor) + " belongs")));
        }
        return Reason.anyOf(name(actor) + " is among those whom " + source.code() + " may serve", classes);
    }

    private Reason belongs(BeneficiaryClass served, Identifier actor, Identifier state) {
        return switch (served.kind()) {
            case MEMBER_STATES -> member(state, served.body());
            case PARTNERS_FOR_DEMOCRACY -> holds(Standing.Kind.PARTNER_FOR_DEMOCRACY, served, actor, state);
            case OBSERVERS -> holds(Standing.Kind.OBSERVER, served, actor, state);
            case DEMOCRATIC_FORCES -> forces(served, state);
            case NEIGHBOURHOOD_REGIONS -> neighbour(served, state);
        };
    }

    private Reason member(Identifier state, Identifier body) {
        return new Standings(scope, Standing.Kind.MEMBER, body).reason(state);
    }

    /** A State counts for its parliament and the parliament for its State: a partner for democracy is a parliament. */
    private Reason holds(Standing.Kind kind, BeneficiaryClass served, Identifier actor, Identifier state) {
        Standings standings = new Standings(scope, kind, served.body());
        List<Reason> holders = Stream.concat(Stream.of(actor, state), parliamentsOf(state))
                .distinct()
                .map(standings::reason)
                .toList();
        return holders.size() == 1
                ? holders.get(0)
                : Reason.anyOf(name(actor) + " counts among the " + phrase(served), holders);
    }

    private Stream<Identifier> parliamentsOf(Identifier state) {
        return Stream.concat(scope.dossier().actors().stream(), scope.reference().actors().values().stream())
                .filter(each ->
                        each.kind() == Actor.Kind.PARLIAMENT && each.partOf().equals(Optional.of(state)))
                .map(Actor::identifier);
    }

    /** Who they are depends on a decision of the body; they are never those of one of its members. */
    private Reason forces(BeneficiaryClass served, Identifier state) {
        Reason member = member(state, served.body());
        Truth meant = Truth.unknown("whether the " + phrase(served) + " of " + name(state) + " are meant");
        return Reason.builder()
                .text("those meant are " + phrase(served) + " from " + name(state))
                .truth(member.truth().not().and(meant))
                .addBecause(member)
                .build();
    }

    private Reason neighbour(BeneficiaryClass served, Identifier state) {
        Optional<NeighbouringRegion> region = scope.reference().findNeighbouringRegion(state, served.body());
        Reason.Builder reason = Reason.builder();
        reason.text(name(state) + " lies in the " + phrase(served)
                + region.map(found -> ": " + found.name()).orElse(""));
        if (region.isPresent()) {
            return reason.truth(Truth.YES).law(region.get().basis()).build();
        }
        Reason member = member(state, served.body());
        return reason.truth(member.truth().not().and(() -> scope.reference().isNeighbour(state, served.body())))
                .addBecause(member)
                .build();
    }

    private Optional<Identifier> stateOf(Identifier actor) {
        return scope.findActor(actor)
                .flatMap(found -> isState(found) ? Optional.of(actor) : found.partOf())
                .filter(owner ->
                        scope.findActor(owner).filter(Beneficiaries::isState).isPresent());
    }

    private static boolean isState(Actor actor) {
        return actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.TERRITORY;
    }

    private String name(Identifier actor) {
        return Standings.withArticle(actor, scope);
    }

    private String phrase(BeneficiaryClass served) {
        return served.kind().phrase() + " " + Standings.withArticle(served.body(), scope);
    }
}
