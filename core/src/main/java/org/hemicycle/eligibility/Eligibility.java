package org.hemicycle.eligibility;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.hemicycle.actor.Actor;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Receipt;
import org.hemicycle.internal.Rebuilt;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Day;

/**
 * Questions about what States may do, what they owe and where they take part.
 *
 * <p>Example: {@code Eligibility.in(dossier).asOf(LocalDate.parse("2024-01-01")).access(Identifier.parse("KZ"),
 * Identifier.parse("CETS 210")).print()}. Not legal advice: the reference data say when each row was checked, and the
 * Treaty Office prevails.
 *
 * <p>Immutable and thread-safe: any number of threads may ask one.
 */
public final class Eligibility implements Serializable {

    private final Dossier dossier;
    private final ReferenceData reference;
    private final boolean routesOnly;

    private Eligibility(Dossier dossier, ReferenceData reference, boolean routesOnly) {
        this.dossier = dossier;
        this.reference = requireNonNull(reference, "reference");
        this.routesOnly = routesOnly;
    }

    /**
     * Questions about the law alone, without a dossier: what the routes offer a State, whatever it has done about the
     * convention that is asked about.
     *
     * <p>Example: {@code Eligibility.byRoutes().asOf(LocalDate.parse("2026-05-09")).access("MA", "CETS 181")}.
     *
     * @return what answers, under the shipped reference data
     */
    public static Eligibility byRoutes() {
        return new Eligibility(Dossier.builder().name("No record").build(), ReferenceData.shipped(), true);
    }

    /**
     * Questions about the facts of a dossier, under the shipped reference data.
     *
     * @param dossier the facts
     * @return what answers
     */
    public static Eligibility in(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return new Eligibility(dossier, ReferenceData.shipped(), false);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Rebuilt.by(() -> (routesOnly ? byRoutes() : in(dossier)).under(reference));
    }

    /**
     * The same questions under other reference data.
     *
     * @param other the reference data
     * @return what answers
     */
    public Eligibility under(ReferenceData other) {
        return new Eligibility(dossier, other, routesOnly);
    }

    /**
     * Questions as of a day.
     *
     * @param day the day of facts and law
     * @return what answers as of that day
     */
    public Dated asOf(LocalDate day) {
        return asOf(day, turn -> {});
    }

    /**
     * How a State's access to a convention changes over a range of days.
     *
     * @param state the State
     * @param convention the convention
     * @param range the days; both ends are needed
     * @return ranges without gaps, each with its verdict
     * @throws IllegalArgumentException if an end of the range is open, or State or convention is not known
     */
    public AccessTimeline timeline(Identifier state, Identifier convention, DateRange range) {
        return AccessTimeline.of(this, state, convention, range);
    }

    /**
     * Questions as of two days: the facts, such as who is a member and what a record shows, of one, and the law, such
     * as which routes are open, of the other.
     *
     * @param asOf the days
     * @return what answers
     */
    public Dated asOf(AsOf asOf) {
        return new Dated(this, asOf, turn -> {});
    }

    /**
     * How a State's access to a convention changes over a range of days, asked by names.
     *
     * @param state a code or a name
     * @param convention a number or a name
     * @param range the days, {@code 2024-01-01/2026-12-31}; both ends are needed
     * @return ranges without gaps, each with its verdict
     * @throws IllegalArgumentException if an end of the range is open, or State or convention is not known
     */
    public AccessTimeline timeline(String state, String convention, String range) {
        return timeline(
                reference.actor(state).identifier(),
                reference.convention(convention).number(),
                DateRange.parse(range));
    }

    Dated asOf(LocalDate day, Consumer<LocalDate> turns) {
        return new Dated(this, AsOf.of(day), turns);
    }

    /** Questions as of a day. Immutable and thread-safe: what one thread has asked does not change another's answer. */
    public static final class Dated {

        private final Eligibility all;
        private final Scope scope;
        private final Day law;
        private final Receipt receipt;

        private Dated(Eligibility all, AsOf asOf, Consumer<LocalDate> turns) {
            this.all = all;
            this.scope = new Scope(all.dossier, all.reference, Day.recording(asOf.facts(), turns));
            this.law = asOf.law().equals(asOf.facts()) ? scope.day() : Day.of(asOf.law());
            this.receipt = Receipt.of(all.dossier, all.reference, asOf);
        }

        /**
         * Where a State stands with a convention, and what it may do there.
         *
         * @param state the State, or the European Union
         * @param convention the convention
         * @return the verdict
         * @throws IllegalArgumentException if State or convention is not among the reference data
         */
        public Verdict<Access> access(Identifier state, Identifier convention) {
            AccessDecision decision = new AccessDecision(scope, law, known(state), row(convention));
            return receipted(all.routesOnly ? decision.verdictByRoutes() : decision.verdict());
        }

        /**
         * Where a State stands with a convention, asked by names.
         *
         * @param state a code or a name: {@code MA}, {@code Morocco}
         * @param convention a number or a name: {@code CETS 181}, {@code Istanbul Convention}
         * @return the verdict
         * @throws IllegalArgumentException if one of them is not among the reference data; the message names the
         *     nearest
         */
        public Verdict<Access> access(String state, String convention) {
            return access(actor(state), numbered(convention));
        }

        /**
         * Whether a State may join a convention, how, and what comes first: the law, then the record.
         *
         * @param state the State, or the European Union
         * @param convention the convention
         * @return the whole answer
         * @throws IllegalArgumentException if State or convention is not among the reference data
         */
        public Inquiry ask(Identifier state, Identifier convention) {
            AccessDecision decision = new AccessDecision(scope, law, known(state), row(convention));
            return new Inquiry(
                    decision.lawInWords(),
                    decision.recordInWords(!all.routesOnly, receipt.asOf().facts()),
                    receipted(decision.verdictByRoutes()),
                    receipted(
                            all.routesOnly && !decision.knowsARecord()
                                    ? decision.verdictByRoutes()
                                    : decision.verdict()));
        }

        /**
         * Whether a State may join a convention, how, and what comes first, asked by names.
         *
         * @param state a code or a name: {@code MA}, {@code Morocco}
         * @param convention a number or a name: {@code CETS 181}, {@code Istanbul Convention}
         * @return the whole answer
         * @throws IllegalArgumentException if one of them is not among the reference data; the message names the
         *     nearest
         */
        public Inquiry ask(String state, String convention) {
            return ask(actor(state), numbered(convention));
        }

        /**
         * Which routes into a convention the law offers a State, asked by names.
         *
         * @param state a code or a name
         * @param convention a number or a name
         * @return the assessments of all routes
         * @throws IllegalArgumentException if one of them is not among the reference data; the message names the
         *     nearest
         */
        public Verdict<List<RouteAssessment>> routes(String state, String convention) {
            return routes(actor(state), numbered(convention));
        }

        /**
         * From which day an act takes effect, asked by names.
         *
         * @param state a code or a name
         * @param convention a number or a name
         * @param act the act
         * @param on the day of the act
         * @return the verdict
         * @throws IllegalArgumentException if one of them is not among the reference data; the message names the
         *     nearest
         */
        public Verdict<Effect> takesEffect(String state, String convention, Trigger act, LocalDate on) {
            return takesEffect(actor(state), numbered(convention), act, on);
        }

        /**
         * What a State owes under a convention, asked by names.
         *
         * @param state a code or a name
         * @param convention a number or a name
         * @return the verdict
         * @throws IllegalArgumentException if one of them is not among the reference data; the message names the
         *     nearest
         */
        public Verdict<Obligations> obligations(String state, String convention) {
            return obligations(actor(state), numbered(convention));
        }

        /**
         * How an actor takes part in an organisation or body, asked by names.
         *
         * @param actor a code or a name: {@code KZ}, {@code Kazakhstan}
         * @param body a code or a name: {@code body:greco}, {@code GRECO}
         * @return the verdict
         * @throws IllegalArgumentException if one of them is not among the reference data; the message names the
         *     nearest
         */
        public Verdict<Participation> participation(String actor, String body) {
            return participation(actor(actor), actor(body));
        }

        private Identifier actor(String name) {
            return all.reference.actor(name).identifier();
        }

        private Identifier numbered(String name) {
            return all.reference.convention(name).number();
        }

        /**
         * Which routes into a convention the law offers a State, whatever it has done about that convention so far.
         *
         * @param state the State, or the European Union
         * @param convention the convention
         * @return the assessments of all routes; the truth says whether one is open
         * @throws IllegalArgumentException if State or convention is not among the reference data
         */
        public Verdict<List<RouteAssessment>> routes(Identifier state, Identifier convention) {
            List<RouteAssessment> routes = new Assessor(scope, law, known(state), row(convention)).assessments();
            Reason why = Reason.anyOf(
                    "a route into " + convention + " is open to " + scope.nameOf(state),
                    routes.stream().map(RouteAssessment::reason).toList());
            return receipted(Verdict.<List<RouteAssessment>>builder()
                    .question("Routes of " + scope.nameOf(state) + " into " + scope.conventionName(convention))
                    .answer(routes)
                    .truth(why.truth())
                    .why(why)
                    .decisive(why)
                    .missing(why.truth().missing())
                    .notes(scope.designationNotes(state)));
        }

        /**
         * From which day an act takes effect: as recorded, or by the convention's own rule.
         *
         * @param state the State, or the European Union
         * @param convention the convention
         * @param act the act
         * @param on the day of the act: of the signature, or of the deposit of the instrument
         * @return the verdict; unknown where nothing is recorded and the rule is not established
         * @throws IllegalArgumentException if State or convention is not among the reference data
         */
        public Verdict<Effect> takesEffect(Identifier state, Identifier convention, Trigger act, LocalDate on) {
            return receipted(new EffectQuestion(scope, known(state), row(convention)).verdict(act, on));
        }

        /**
         * Where each State stands with each convention.
         *
         * @param states the rows
         * @param conventions the columns
         * @return the answers of {@link #access}
         * @throws IllegalArgumentException if a State or convention is not among the reference data
         */
        public Matrix matrix(Collection<Identifier> states, Collection<Identifier> conventions) {
            return matrix(
                    states,
                    conventions,
                    (state, convention) -> new AccessDecision(scope, law, state, convention).access());
        }

        /**
         * What the routes of each convention offer each State, whatever it has done about it so far.
         *
         * @param states the rows
         * @param conventions the columns
         * @return the answers by law and standing alone
         * @throws IllegalArgumentException if a State or convention is not among the reference data
         */
        public Matrix matrixByRoutes(Collection<Identifier> states, Collection<Identifier> conventions) {
            return matrix(
                    states, conventions, (state, convention) -> new LegalOffer(scope, law, state, convention).access());
        }

        /**
         * Whether a source of funding may pay for an activity: the activity names it, it may be drawn on when the
         * activity takes place, it may serve all who benefit, and it keeps within its ceiling. What the source does not
         * limit counts as free: without a period, without a ceiling, or without anybody whom it serves in particular.
         *
         * <p>Those who benefit are the beneficiaries and target groups of the activity; where it names none, the
         * beneficiaries of its programme. Example: {@code funding(Address.parse("plan/activities/P01"), "OB")}.
         *
         * @param activity the address of the activity
         * @param source the code of the source, as the programme of the activity declares it, or else as all others do
         * @return the verdict
         * @throws IllegalArgumentException if the dossier has no such activity or source, or if the activity stands
         *     alone and programmes declare the source differently
         */
        public Verdict<FundingAnswer> funding(Address activity, String source) {
            return receipted(FundingDecision.of(scope, activity, source).verdict());
        }

        private <A> Verdict<A> receipted(Verdict.Builder<A> verdict) {
            return verdict.receipt(receipt).build();
        }

        private Matrix matrix(
                Collection<Identifier> states,
                Collection<Identifier> conventions,
                BiFunction<Identifier, Convention, Access> answer) {
            List<Convention> rows = conventions.stream().map(this::row).toList();
            return new Matrix(
                    List.copyOf(states),
                    List.copyOf(conventions),
                    states.stream()
                            .map(this::known)
                            .map(state -> rows.stream()
                                    .map(convention -> answer.apply(state, convention))
                                    .toList())
                            .toList());
        }

        /**
         * What a State owes under a convention.
         *
         * @param state the State, or the European Union
         * @param convention the convention
         * @return the verdict; its truth says whether the State owes anything
         * @throws IllegalArgumentException if State or convention is not among the reference data
         */
        public Verdict<Obligations> obligations(Identifier state, Identifier convention) {
            return receipted(new ObligationsDecision(scope, known(state), row(convention)).verdict());
        }

        /**
         * How an actor takes part in an organisation or body: by a standing that is recorded, or as a Party to a
         * convention.
         *
         * @param actor a State, an organisation or a parliament
         * @param body the organisation or body
         * @return the verdict; its truth says whether the actor has a standing there
         * @throws IllegalArgumentException if one of them is neither in the dossier nor among the reference data
         */
        public Verdict<Participation> participation(Identifier actor, Identifier body) {
            return receipted(new ParticipationDecision(scope, named(actor), named(body)).verdict());
        }

        private Identifier named(Identifier actor) {
            return all.dossier.findActor(actor).map(Actor::identifier).orElseGet(() -> known(actor));
        }

        private Convention row(Identifier convention) {
            return all.reference.convention(convention);
        }

        private Identifier known(Identifier state) {
            return all.reference.actor(state).identifier();
        }
    }
}
