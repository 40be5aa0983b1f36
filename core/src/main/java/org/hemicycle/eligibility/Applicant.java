package org.hemicycle.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Elaboration;
import org.hemicycle.convention.Who;
import org.hemicycle.document.Completeness;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.Day;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/** Answers for one State, one convention and one day whether a phrase such as "member of" or "Party to" holds. */
final class Applicant implements Who.Cases<Applicant.Answer> {

    /** Whether something holds, and why, told when somebody asks: a table of answers wants no reasons. */
    static final class Answer {

        private final Truth truth;
        private final Function<Truth, Reason> telling;

        /** Told once; it is the same whoever tells it first. */
        @Nullable
        private Reason reason;

        Answer(Truth truth, Function<Truth, Reason> telling) {
            this.truth = truth;
            this.telling = telling;
        }

        Truth truth() {
            return truth;
        }

        Reason reason() {
            Reason told = reason;
            if (told == null) {
                told = telling.apply(truth);
                reason = told;
            }
            return told;
        }
    }

    private static final Pattern ACTOR = Pattern.compile("body:[a-z0-9-]+|\\b[A-Z]{2}\\b");

    /** The phrases of the data in words, which are the same for all States. */
    private static final Index<Map<Who, String>> WORDS =
            Index.of("classes of States in words", scope -> new ConcurrentHashMap<>());

    private final Scope scope;
    private final Identifier state;
    private final Convention convention;
    private final Prospects prospects;

    /** Looked up when first asked for. */
    private String name;

    Applicant(Scope scope, Identifier state, Convention convention) {
        this(scope, state, convention, new Prospects(scope, state));
    }

    Applicant(Scope scope, Identifier state, Convention convention, Prospects prospects) {
        this.scope = scope;
        this.state = state;
        this.convention = convention;
        this.prospects = prospects;
    }

    /** What many conventions ask about a State. */
    private record Fact(Identifier state, Who.Simple simple) {}

    /** Whether a phrase holds of the State: what does not hang on the convention that asks is looked up once a run. */
    Answer told(Who.Simple simple) {
        boolean isOfConvention = simple instanceof Who.TookPartInElaboration || simple instanceof Who.EuropeanState;
        boolean isOfState = simple instanceof Who.HolderOf
                || simple instanceof Who.AnyState
                || simple instanceof Who.Organisation
                || simple instanceof Who.Named;
        return isOfState || !isOfConvention && prospects.areWhole()
                ? scope.once(new Fact(state, simple), () -> simple.match(this))
                : simple.match(this);
    }

    @Override
    public Answer holderOf(Who.HolderOf who) {
        Standing.Kind kind = Standing.Kind.valueOf(who.holding().name());
        return new Standings(scope, kind, who.body()).stated(state, this::name);
    }

    @Override
    public Answer partyTo(Who.PartyTo who) {
        return about(
                "is a Party to", who, who.convention(), status -> status.is(Kind.PARTY), kind -> kind == Kind.PARTY);
    }

    @Override
    public Answer signatoryOf(Who.SignatoryOf who) {
        return acted("has signed", who, who.convention(), done(Applicant::signs));
    }

    @Override
    public Answer signatoryOrPartyTo(Who.SignatoryOrPartyTo who) {
        Predicate<Kind> either = kind -> kind == Kind.PARTY || kind == Kind.CONSENTED || kind == Kind.SIGNED;
        return about(
                "has signed or is a Party to",
                who,
                who.convention(),
                status -> status.possible().stream().allMatch(either),
                either);
    }

    @Override
    public Answer accededTo(Who.AccededTo who) {
        return acted("has acceded to", who, who.convention(), done(kind -> kind == TreatyAction.Kind.ACCESSION));
    }

    @Override
    public Answer accededBefore(Who.AccededBefore who) {
        Day eve = Day.of(who.day().minusDays(1));
        return acted(
                "acceded before " + who.day() + " to",
                who,
                who.convention(),
                action -> action.kind() == TreatyAction.Kind.ACCESSION
                        ? action.done().reachedBy(eve).and(() -> action.done().reachedBy(scope.day()))
                        : Truth.NO);
    }

    @Override
    public Answer tookPartInElaboration() {
        Truth tookPart = convention
                .elaboration()
                .map(this::tookPart)
                .orElseGet(() -> Truth.unknown("who took part in the elaboration of " + convention.number()));
        return new Answer(
                tookPart,
                truth -> Reason.builder()
                        .text(partInElaboration())
                        .truth(truth)
                        .law(convention.elaboration().map(Elaboration::basis))
                        .build());
    }

    private String partInElaboration() {
        return name() + " took part in the elaboration of " + convention.number();
    }

    private Truth tookPart(Elaboration list) {
        Truth listed = list.tookPart(state);
        return listed.isUnknown()
                ? Truth.unknown("whether " + partInElaboration()
                        + (list.perhaps().contains(state) ? " (named by a source of low confidence)" : ""))
                : listed;
    }

    @Override
    public Answer europeanState() {
        Truth european = scope.reference()
                .isEuropean(state, convention.number())
                .and(anyState().truth());
        return answer("is a European State", european);
    }

    @Override
    public Answer anyState() {
        return scope.reference()
                        .findActor(state)
                        .filter(actor -> actor.kind() == Actor.Kind.TERRITORY)
                        .isPresent()
                ? answer("is a State", Truth.unknown(statehood()))
                : ofKind("is a State", Actor.Kind.STATE);
    }

    private String statehood() {
        return "whether " + name() + " is a State";
    }

    @Override
    public Answer organisation() {
        return ofKind("is an international organisation", Actor.Kind.ORGANISATION);
    }

    @Override
    public Answer named(Who.Named who) {
        return new Answer(
                Truth.of(state.equals(who.identifier())),
                truth -> Reason.of(name() + " is " + withArticle(who.identifier()), truth));
    }

    private Answer answer(String predicate, Truth holds) {
        return new Answer(holds, truth -> Reason.of(name() + " " + predicate, truth));
    }

    private Answer ofKind(String predicate, Actor.Kind kind) {
        return answer(
                predicate,
                scope.reference()
                        .findActor(state)
                        .map(actor -> Truth.of(actor.kind() == kind))
                        .orElseGet(() -> Truth.unknown("what sort of actor " + state + " is")));
    }

    private Answer about(
            String predicate,
            Who.Simple who,
            Identifier other,
            Predicate<AccessionStatus> certain,
            Predicate<Kind> possible) {
        AccessionStatus status = status(other);
        boolean perhaps = status.possible().stream().anyMatch(possible);
        Truth truth = certain.test(status) ? Truth.YES : perhaps ? open(status, other) : unrecorded(status, who, other);
        return answer(predicate, other, truth, status);
    }

    /** What is not recorded may have been done, unless no route to it was ever meant for the State. */
    private Truth unrecorded(AccessionStatus status, Who.Simple who, Identifier other) {
        return status.possible().contains(Kind.NOT_RECORDED)
                        && !prospects.everHad(other, Prospects.acts(who)).isNo()
                ? open(status, other)
                : Truth.NO;
    }

    private Function<TreatyAction, Truth> done(Predicate<TreatyAction.Kind> kinds) {
        return action -> kinds.test(action.kind()) ? action.done().reachedBy(scope.day()) : Truth.NO;
    }

    private Answer acted(String predicate, Who.Simple who, Identifier other, Function<TreatyAction, Truth> question) {
        AccessionStatus status = status(other);
        Truth done = scope.acts(state, other).stream().map(question).reduce(Truth.NO, Truth::or);
        return answer(predicate, other, done.isNo() ? unrecorded(status, who, other) : done, status);
    }

    /** A chart has the signature and ratification of the predecessor in the row of whoever succeeds. */
    private static boolean signs(TreatyAction.Kind kind) {
        return kind == TreatyAction.Kind.SIGNATURE
                || kind == TreatyAction.Kind.DEFINITIVE_SIGNATURE
                || kind == TreatyAction.Kind.RATIFICATION
                || kind == TreatyAction.Kind.SUCCESSION;
    }

    /** What is missing to settle a status that leaves several kinds open. */
    Truth open(AccessionStatus status, Identifier other) {
        TreeSet<Missing> missing = new TreeSet<>(status.missing());
        if (status.possible().contains(Kind.NOT_RECORDED)) {
            missing.add(Missing.of("the record of " + name() + " and " + other));
        }
        return Truth.unknown(missing);
    }

    private Answer answer(String predicate, Identifier other, Truth holds, AccessionStatus status) {
        return new Answer(
                holds,
                truth -> Reason.builder()
                        .text(name() + " " + predicate + " " + scope.conventionName(other))
                        .truth(truth)
                        .because(ActsInWords.of(scope, status))
                        .build());
    }

    AccessionStatus status(Identifier other) {
        return scope.history(state, other).statusOn(scope.day());
    }

    /** What is recorded of the State and the convention, or else the promise that nothing more is to be recorded. */
    Reason recorded(AccessionStatus status, Optional<Basis> law) {
        List<Citation> promise = scope.findRecord(state, convention.number()).map(Completeness::evidence).stream()
                .toList();
        return Reason.builder()
                .text("what is recorded of " + name() + " and " + convention.number() + ": " + status.summary())
                .truth(status.missing().isEmpty() ? Truth.YES : Truth.unknown(status.missing()))
                .law(law)
                .facts(status.actions().isEmpty() ? promise : List.of())
                .because(ActsInWords.of(scope, status))
                .build();
    }

    private String withArticle(Identifier actor) {
        return Standings.withArticle(actor, scope);
    }

    /** A phrase of the reference data with the names of actors in the place of their identifiers. */
    String readable(Who who) {
        return scope.get(WORDS).computeIfAbsent(who, this::worded);
    }

    private String worded(Who who) {
        return ACTOR.matcher(who.toString())
                .replaceAll(match -> Matcher.quoteReplacement(withArticle(Identifier.parse(match.group()))));
    }

    String name() {
        if (name == null) {
            name = scope.nameOf(state);
        }
        return name;
    }

    String nameWithArticle() {
        return withArticle(state);
    }
}
