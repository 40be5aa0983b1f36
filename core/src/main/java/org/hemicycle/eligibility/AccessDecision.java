package org.hemicycle.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.document.Completeness;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.Day;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/** Decides where a State stands with a convention on a day: first by what it has done, then by the routes. */
final class AccessDecision {

    private final Scope scope;
    private final Identifier state;
    private final Convention convention;
    private final AccessionHistory history;
    private final AccessionStatus status;
    private final LegalOffer offer;
    private final boolean promised;

    AccessDecision(Scope scope, Day law, Identifier state, Convention convention) {
        this.scope = scope;
        this.state = state;
        this.convention = convention;
        this.history = scope.history(state, convention.number());
        this.status = history.statusOn(scope.day());
        this.offer = new LegalOffer(scope, law, state, convention);
        this.promised =
                scope.findRecord(state, convention.number()).isPresent() || scope.isListed(state, convention.number());
    }

    /** The same question with the acts of another history. */
    private AccessDecision(AccessDecision asked, AccessionHistory history) {
        this.scope = asked.scope;
        this.state = asked.state;
        this.convention = asked.convention;
        this.history = history;
        this.status = history.statusOn(scope.day());
        this.offer = asked.offer;
        this.promised = asked.promised;
    }

    Access access() {
        Access access = status.definite().map(this::settled).orElseGet(this::ambiguous);
        boolean open =
                promised || status.actions().isEmpty() || access.mayJoin().isUnknown();
        return open ? access : new Access.LastRecorded(access, Truth.unknown(record(" since")));
    }

    /** What the routes offer, whatever the State has done about the convention so far. */
    Access byRoutes() {
        return offer.access();
    }

    Verdict.Builder<Access> verdict() {
        return verdict(access());
    }

    /** What the routes offer, in one sentence. */
    String lawInWords() {
        Access law = byRoutes();
        return new LawInWords(scope.nameOf(state), law, offer.routes(), offer.decisive(law)).sentence();
    }

    /** Whether anything is known of what the State has done, be it by the reference data alone. */
    boolean knowsARecord() {
        return promised || !status.actions().isEmpty();
    }

    /** What is recorded, in one sentence, with its day and its place; where nothing is, that it is not known. */
    String recordInWords(boolean given, LocalDate day) {
        List<Reason> acts =
                Stream.concat(ActsInWords.of(scope, status).stream(), pending()).toList();
        Optional<Completeness> record = scope.findRecord(state, convention.number());
        String last = acts.isEmpty()
                ? ""
                : acts.stream().map(AccessDecision::withPlace).collect(Collectors.joining("; "));
        if (promised) {
            String as = record.map(found -> recordAsOf(found, day)).orElse("by a list of all Parties or members: ");
            return as + recordedStatus() + (last.isEmpty() ? "" : " (" + last + ")");
        }
        String unknown = "whether " + Standings.withArticle(state, scope) + " has "
                + (acts.isEmpty() ? "already done so" : "done anything since") + " is not known";
        return acts.isEmpty()
                ? (given ? "no complete chart of " + convention.number() + " given; " : "no chart given; ") + unknown
                : "last recorded, not promised complete: " + last + "; " + unknown;
    }

    /** Where it says that something has changed since the day of the question, it is read as it stood on that day. */
    private String recordAsOf(Completeness record, LocalDate day) {
        boolean hasChanged = day.isBefore(record.until())
                && !history.statusOn(Day.of(day)).equals(history.statusOn(Day.of(record.until())));
        return "on the record as of " + record.until() + " (" + record.citation() + ")"
                + (hasChanged ? ", as it stood on " + day : "") + ": ";
    }

    Verdict.Builder<Access> verdictByRoutes() {
        Access access = byRoutes();
        return verdict(access, offer.reasons(), offer.decisive(access));
    }

    private Verdict.Builder<Access> verdict(Access access) {
        List<Reason> reasons = new ArrayList<>(List.of(recorded()));
        List<Reason> decisive = new ArrayList<>(List.of(recorded()));
        pending().forEach(request -> {
            reasons.add(request);
            decisive.add(request);
        });
        if (restsOnRoutes(access)) {
            reasons.addAll(offer.reasons());
            decisive.addAll(offer.decisive(access));
        }
        Optional<Completeness> record = scope.findRecord(state, convention.number());
        return verdict(access, reasons, decisive)
                .onRecordAsOf(record.map(Completeness::until))
                .record(record.map(Completeness::evidence));
    }

    private Verdict.Builder<Access> verdict(Access access, List<Reason> reasons, List<Reason> decisive) {
        return Verdict.<Access>builder()
                .question(scope.nameOf(state) + " × " + scope.conventionName(convention.number()))
                .answer(access)
                .truth(access.mayJoin())
                .why(reasoned(access, reasons))
                .decisive(reasoned(access, decisive))
                .missing(listMissing(access))
                .nextSteps(new RoadMap(convention, offer.routes(), scope, state).steps(access))
                .notes(scope.designationNotes(state));
    }

    /** What is asked for and not decided changes no answer, and is told where there is an invitation. */
    private Stream<Reason> pending() {
        return status.actions().stream().anyMatch(act -> act.kind().invites())
                ? ActsInWords.pending(scope, state, convention.number())
                : Stream.empty();
    }

    /** A definite answer names what could widen it: a route that is not known to be shut. */
    private SortedSet<Missing> listMissing(Access access) {
        TreeSet<Missing> missing = new TreeSet<>(access.mayJoin().missing());
        if (restsOnRoutes(access) && access.mayJoin().isNo() && !(access instanceof Access.Closed)) {
            missing.addAll(offer.listMissing());
        }
        return missing;
    }

    /** Where nothing has been done, that; the routes are the matter of the law. */
    private String recordedStatus() {
        return status.actions().isEmpty()
                ? "nothing has been done"
                : status.definite().map(kind -> access().toString()).orElseGet(status::summary);
    }

    private static String withPlace(Reason act) {
        String place = Stream.concat(
                        act.law().stream().map(Basis::at), act.facts().stream().map(Citation::at))
                .distinct()
                .collect(Collectors.joining(", "));
        return act.text() + (place.isEmpty() ? "" : " [" + place + "]");
    }

    private static Reason reasoned(Access access, List<Reason> because) {
        return Reason.builder()
                .text(access.toString())
                .truth(access.mayJoin())
                .because(because)
                .build();
    }

    private Reason recorded() {
        Optional<Basis> law = status.actions().stream()
                .findFirst()
                .flatMap(history::validityOf)
                .map(InvitationValidity::basis);
        return new Applicant(scope, state, convention).recorded(status, law);
    }

    private boolean restsOnRoutes(Access access) {
        return status.possible().contains(Kind.NONE)
                || status.possible().contains(Kind.NOT_SIGNED)
                || status.possible().contains(Kind.NOT_RECORDED)
                || access instanceof Access.Entitled
                || access instanceof Access.Ceased
                || access instanceof Access.InvitationLapsed
                || access instanceof Access.InvitationPending
                || access instanceof Access.LastRecorded last && restsOnRoutes(last.last());
    }

    private Access settled(Kind kind) {
        return switch (kind) {
            case PARTY -> new Access.Party(since(action()), leaving());
            case CEASED -> new Access.Ceased(history.effect(action()), sinceLeaving());
            case CONSENTED -> new Access.ConsentExpressed(history.effect(action()));
            case SIGNED -> new Access.Signatory(action().done());
            case INVITED -> new Access.Invited(history.lastDayOf(action()));
            case INVITATION_LAPSED ->
                unlessEntitled(new Access.InvitationLapsed(history.lastDayOf(action()), joinedUnrecordedOrFree()));
            case REQUESTED -> unlessEntitled(new Access.InvitationPending(action().done(), joinedUnrecordedOrFree()));
            case NONE -> byRoutes();
            case NOT_SIGNED -> unsigned();
            case NOT_RECORDED -> unrecorded();
        };
    }

    /** Whoever left may have asked, been invited or signed again since, and may otherwise do what the routes offer. */
    private Access sinceLeaving() {
        AccessDecision anew = new AccessDecision(this, history.after(action()));
        return anew.status.is(Kind.NONE)
                ? byRoutes()
                : anew.status.definite().map(anew::settled).orElseGet(anew::ambiguous);
    }

    /** Where only a denunciation tells that the State is still a Party, since when it is one is not known. */
    private Readings since(TreatyAction action) {
        return action.kind().endsConsent() ? new Readings(List.of()) : history.effect(action);
    }

    /** When a denunciation that is made already will take effect. */
    private Readings leaving() {
        return status.actions().stream()
                .filter(act -> act.kind().endsConsent()
                        && !act.done().reachedBy(scope.day()).isNo())
                .findFirst()
                .map(history::effect)
                .orElseGet(() -> new Readings(List.of()));
    }

    private TreatyAction action() {
        return status.actions().get(0);
    }

    /** How it stands with an invitation matters little to a State to which a route is open without one. */
    private Access unlessEntitled(Access invitation) {
        Access other = byRoutes();
        return other instanceof Access.Entitled ? other : invitation;
    }

    private Access ambiguous() {
        return new Access.Undetermined(status.summary(), Truth.unknown(status.missing()));
    }

    /**
     * An invitation changes nothing for a State that cannot be invited, or to which the convention is open, or closed,
     * without one.
     */
    private Access unsigned() {
        Access law = byRoutes();
        return !offer.mayInvite() || law instanceof Access.Entitled || law instanceof Access.Closed
                ? law
                : new Access.Unrecorded(
                        law,
                        "nothing signed; whether it is invited",
                        open("whether " + scope.nameOf(state) + " is invited to join " + convention.number(), law));
    }

    private Access unrecorded() {
        Access law = byRoutes();
        return new Access.Unrecorded(law, "what it has done", open(record(""), law));
    }

    private String record(String when) {
        return "the record of what " + scope.nameOf(state) + " has done about " + convention.number() + when;
    }

    private static Truth open(String missing, Access law) {
        return Truth.unknown(missing).and(law.mayJoin().isUnknown() ? law.mayJoin() : Truth.YES);
    }

    /** Without a promise that the record is complete, the State may have joined since what is recorded last. */
    private Truth joinedUnrecordedOrFree() {
        Truth since = promised ? Truth.NO : Truth.unknown(record(" since"));
        return offer.withoutInvitation().or(since);
    }
}
