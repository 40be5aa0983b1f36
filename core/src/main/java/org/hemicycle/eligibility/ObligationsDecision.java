package org.hemicycle.eligibility;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.accession.Obligation;
import org.hemicycle.accession.ObligationRule;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Completeness;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/** Decides what a State owes under a convention on a day: what the law attaches to how far it has come. */
final class ObligationsDecision {

    private final Scope scope;
    private final Identifier state;
    private final Convention convention;
    private final AccessionStatus status;
    private final Reason recorded;
    private final List<Reason> law;

    ObligationsDecision(Scope scope, Identifier state, Convention convention) {
        this.scope = scope;
        this.state = state;
        this.convention = convention;
        Applicant facts = new Applicant(scope, state, convention);
        this.status = facts.status(convention.number());
        this.recorded = facts.recorded(status, Optional.empty());
        this.law = status.possible().stream().map(this::lawOn).toList();
    }

    Verdict.Builder<Obligations> verdict() {
        Obligations obligations = decide();
        Reason why = Reason.builder()
                .text(obligations.toString())
                .truth(obligations.owed())
                .addBecause(recorded)
                .addAllBecause(law)
                .build();
        Optional<Completeness> record = scope.findRecord(state, convention.number());
        return Verdict.<Obligations>builder()
                .question(
                        "Obligations of " + scope.nameOf(state) + " under " + scope.conventionName(convention.number()))
                .answer(obligations)
                .truth(obligations.owed())
                .why(why)
                .decisive(why)
                .missing(obligations.owed().missing())
                .notes(scope.designationNotes(state))
                .onRecordAsOf(record.map(Completeness::until))
                .record(record.map(Completeness::evidence));
    }

    /** Where the record leaves several kinds of status open, it matters only if the law tells them apart. */
    private Obligations decide() {
        Set<Optional<Obligation>> owed = new HashSet<>();
        status.possible().forEach(kind -> owed.add(rule(kind).map(ObligationRule::obligation)));
        return owed.stream()
                .flatMap(Optional::stream)
                .filter(obligation -> owed.size() == 1)
                .findFirst()
                .<Obligations>map(Obligations.Settled::new)
                .orElseGet(() -> new Obligations.Undetermined(status.summary(), Truth.unknown(missing())));
    }

    private Set<Missing> missing() {
        TreeSet<Missing> missing = new TreeSet<>();
        Stream.concat(Stream.of(recorded), law.stream()).map(Reason::missing).forEach(missing::addAll);
        return missing;
    }

    private Reason lawOn(Kind kind) {
        Optional<ObligationRule> rule = rule(kind);
        return Reason.builder()
                .text("under a convention with the status \"" + kind.phrase() + "\" a State owes "
                        + rule.map(found -> found.obligation().phrase()).orElse("what is not known"))
                .truth(rule.map(found -> Truth.YES).orElseGet(() -> Truth.unknown(lacking(kind))))
                .law(rule.map(ObligationRule::basis))
                .build();
    }

    private String lacking(Kind kind) {
        return kind == Kind.NOT_RECORDED
                ? "the record of what " + scope.nameOf(state) + " has done about " + convention.number()
                : "the law on what a State owes with the status \"" + kind.phrase() + "\"";
    }

    private Optional<ObligationRule> rule(Kind kind) {
        return scope.reference().findObligationRule(kind);
    }
}
