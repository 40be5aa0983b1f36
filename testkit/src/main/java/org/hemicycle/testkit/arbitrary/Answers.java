package org.hemicycle.testkit.arbitrary;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.hemicycle.accession.Obligation;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.Act;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Ceiling;
import org.hemicycle.eligibility.Effect;
import org.hemicycle.eligibility.FundingAnswer;
import org.hemicycle.eligibility.Inquiry;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Obligations;
import org.hemicycle.eligibility.Participation;
import org.hemicycle.eligibility.Presupposition;
import org.hemicycle.eligibility.Reason;
import org.hemicycle.eligibility.RouteAssessment;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.source.Identifier;

/** Generators of the answers to questions about eligibility, with their reasons, timelines and matrices. */
public final class Answers {

    private static final int FEW = 2;
    private static final int SIDE = 3;

    private static final Arbitrary<Access> ACCESSES = Shared.of(Answers::newAccesses);
    private static final Arbitrary<Reason> REASONS = Shared.of(Answers::newReasons);

    private Answers() {}

    private static Arbitrary<List<String>> texts() {
        return Sources.texts().list().ofMaxSize(FEW);
    }

    private static Arbitrary<Set<Act>> acts() {
        return Arbitraries.of(Act.class).set().ofMaxSize(FEW);
    }

    private static Arbitrary<Boolean> booleans() {
        return Arbitraries.of(false, true);
    }

    /** {@return accesses of every kind, with those that qualify or follow another one} */
    public static Arbitrary<Access> accesses() {
        return ACCESSES;
    }

    private static Arbitrary<Access> newAccesses() {
        return accesses(accesses(simpleAccesses()));
    }

    /** Those given and, less often, those that qualify or follow one of them. */
    private static Arbitrary<Access> accesses(Arbitrary<Access> others) {
        Arbitrary<Access> other = Shared.of(() -> others);
        return Shared.frequencyOf(
                Tuple.of(6, other),
                Tuple.of(1, Combinators.combine(other, Truths.truths()).as(Access.LastRecorded::new)),
                Tuple.of(
                        1,
                        Combinators.combine(other, Sources.texts(), Truths.truths())
                                .as(Access.Unrecorded::new)),
                Tuple.of(1, Combinators.combine(Accessions.readings(), other).as(Access.Ceased::new)));
    }

    private static Arbitrary<Access> simpleAccesses() {
        return Shared.oneOf(
                Arbitraries.just(new Access.Closed()),
                Combinators.combine(Accessions.readings(), Accessions.readings())
                        .as(Access.Party::new),
                Accessions.readings().map(Access.ConsentExpressed::new),
                Accessions.readings().map(Access.Signatory::new),
                Accessions.readings().map(Access.Invited::new),
                Combinators.combine(Accessions.readings(), Truths.truths()).as(Access.InvitationLapsed::new),
                Combinators.combine(Accessions.readings(), Truths.truths()).as(Access.InvitationPending::new),
                Combinators.combine(Sources.keys(), acts()).as(Access.Entitled::new),
                Combinators.combine(Sources.keys(), Truths.truths()).as(Access.MayRequestInvitation::new),
                Combinators.combine(Sources.keys(), acts(), texts(), Truths.truths())
                        .as(Access.OnCondition::new),
                Combinators.combine(Sources.keys(), texts(), Truths.truths()).as(Access.NotYet::new),
                Combinators.combine(Sources.texts(), Truths.truths()).as(Access.Undetermined::new));
    }

    /** {@return reasons that rest on two levels of others} */
    public static Arbitrary<Reason> reasons() {
        return REASONS;
    }

    private static Arbitrary<Reason> newReasons() {
        return reasons(2);
    }

    private static Arbitrary<Reason> reasons(int depth) {
        Arbitrary<List<Reason>> below = depth == 0
                ? Arbitraries.just(List.of())
                : reasons(depth - 1).list().ofMaxSize(FEW);
        return Combinators.combine(
                        Sources.texts(),
                        Truths.truths(),
                        Shared.perhaps(Sources.bases()),
                        Sources.citations().list().ofMaxSize(FEW),
                        below)
                .as((text, truth, law, facts, because) -> Reason.builder()
                        .text(text)
                        .truth(truth)
                        .law(law)
                        .facts(facts)
                        .because(because)
                        .build())
                .withoutEdgeCases();
    }

    /**
     * Verdicts whose truth is that of their reason.
     *
     * @param answers the answers
     * @param <A> their type
     * @return the verdicts
     */
    public static <A> Arbitrary<Verdict<A>> verdicts(Arbitrary<A> answers) {
        requireNonNull(answers, "answers");
        return Builders.withBuilder(Verdict::<A>builder)
                .use(Sources.texts())
                .in((verdict, question) -> verdict.question(question))
                .use(answers)
                .in((verdict, answer) -> verdict.answer(answer))
                .use(reasons())
                .in((verdict, why) ->
                        verdict.why(why).decisive(why).truth(why.truth()).missing(why.missing()))
                .use(texts())
                .in((verdict, notes) -> verdict.notes(notes))
                .use(texts())
                .in((verdict, steps) -> verdict.nextSteps(steps))
                .use(Shared.perhaps(Dates.localDates()))
                .in((verdict, day) -> verdict.onRecordAsOf(day))
                .use(Shared.perhaps(Sources.citations()))
                .in((verdict, place) -> verdict.record(place))
                .use(Findings.receipts())
                .in((verdict, receipt) -> verdict.receipt(receipt))
                .build(Verdict.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return days of a timeline with their verdict} */
    public static Arbitrary<AccessTimeline.Span> spans() {
        return Combinators.combine(Dates.localDates(), lengths(), verdicts(accesses()))
                .as((first, days, verdict) -> new AccessTimeline.Span(first, first.plusDays(days), verdict));
    }

    private static Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(0, 800);
    }

    /** {@return timelines without gaps, of no days and of several spans} */
    public static Arbitrary<AccessTimeline> timelines() {
        return Combinators.combine(
                        Dates.localDates(),
                        Combinators.combine(lengths(), verdicts(accesses()))
                                .as(Tuple::of)
                                .list()
                                .ofMaxSize(SIDE))
                .as(Answers::timeline);
    }

    private static AccessTimeline timeline(LocalDate start, List<Tuple2<Integer, Verdict<Access>>> parts) {
        List<AccessTimeline.Span> spans = new ArrayList<>();
        LocalDate first = start;
        for (Tuple2<Integer, Verdict<Access>> part : parts) {
            LocalDate last = first.plusDays(part.get1());
            spans.add(new AccessTimeline.Span(first, last, part.get2()));
            first = last.plusDays(1);
        }
        return new AccessTimeline(spans);
    }

    /** {@return matrices of up to three States and three conventions} */
    public static Arbitrary<Matrix> matrices() {
        return Combinators.combine(
                        Sources.identifiers(Identifier.Scheme.COUNTRY).set().ofMaxSize(SIDE),
                        Sources.identifiers(Identifier.Scheme.TREATY).set().ofMaxSize(SIDE),
                        accesses().list().ofSize(SIDE * SIDE))
                .as((states, conventions, cells) ->
                        matrix(List.copyOf(new TreeSet<>(states)), List.copyOf(new TreeSet<>(conventions)), cells));
    }

    private static Matrix matrix(List<Identifier> states, List<Identifier> conventions, List<Access> cells) {
        List<List<Access>> rows = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            rows.add(cells.subList(i * SIDE, i * SIDE + conventions.size()));
        }
        return new Matrix(states, conventions, rows);
    }

    /** {@return rows of matrices in their long form} */
    public static Arbitrary<Matrix.Row> rows() {
        return Combinators.combine(
                        Sources.identifiers(Identifier.Scheme.COUNTRY).map(Identifier::toString),
                        Sources.identifiers(Identifier.Scheme.TREATY).map(Identifier::toString),
                        Arbitraries.of(Access.Kind.class).map(Access.Kind::name),
                        Shared.oneOf(Arbitraries.just(""), Sources.keys()),
                        Shared.oneOf(Arbitraries.just(""), Sources.texts()))
                .as(Matrix.Row::new);
    }

    /** {@return what a State owes: each obligation, and what cannot be determined} */
    public static Arbitrary<Obligations> obligations() {
        return Shared.oneOf(
                Arbitraries.of(Obligation.class).map(Obligations.Settled::new),
                Combinators.combine(Sources.texts(), Truths.truths()).as(Obligations.Undetermined::new));
    }

    /** {@return how an actor takes part in a body, or that it does not} */
    public static Arbitrary<Participation> participations() {
        Arbitrary<Standing.Kind> kinds = Arbitraries.of(Standing.Kind.class);
        return Shared.oneOf(
                Arbitraries.just(new Participation.None()),
                Combinators.combine(kinds, Accessions.readings()).as(Participation.Holder::new),
                Combinators.combine(kinds, Sources.identifiers(Identifier.Scheme.TREATY), Accessions.readings())
                        .as(Participation.AsParty::new),
                Combinators.combine(Sources.texts(), Truths.truths()).as(Participation.Undetermined::new));
    }

    /** {@return whether a source may pay: yes, no for some reasons, or left open} */
    public static Arbitrary<FundingAnswer> fundingAnswers() {
        return Shared.oneOf(
                Arbitraries.just(new FundingAnswer.Eligible()),
                texts().map(FundingAnswer.NotEligible::new),
                texts().map(FundingAnswer.Undetermined::new));
    }

    /** {@return what routes presuppose} */
    public static Arbitrary<Presupposition> presuppositions() {
        return Combinators.combine(Sources.texts(), Sources.texts(), booleans(), booleans())
                .as(Presupposition::new);
    }

    /** {@return assessments of routes, open and not} */
    public static Arbitrary<RouteAssessment> routeAssessments() {
        return Combinators.combine(
                        Treaties.routes(),
                        reasons(),
                        presuppositions().list().ofMaxSize(FEW),
                        reasons().list().ofMaxSize(FEW),
                        booleans())
                .as(RouteAssessment::new);
    }

    /** {@return days on which acts take effect: as recorded, as the rule has it, or both} */
    public static Arbitrary<Effect> effects() {
        return Combinators.combine(Accessions.readings(), Accessions.readings()).as(Effect::new);
    }

    /** {@return how far ceilings are used up} */
    public static Arbitrary<Ceiling.Use> uses() {
        return Combinators.combine(
                        Truths.truths(),
                        Arbitraries.integers().between(0, 5_000_000).map(BigDecimal::valueOf),
                        Sources.citations().list().ofMaxSize(FEW))
                .as(Ceiling.Use::new);
    }

    /** {@return answers in two lines, with the verdicts behind them} */
    public static Arbitrary<Inquiry> inquiries() {
        Arbitrary<Verdict<Access>> verdicts = verdicts(accesses());
        return Combinators.combine(Sources.texts(), Sources.texts(), verdicts, verdicts)
                .as(Inquiry::new);
    }
}
