package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Completeness;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Reason;
import org.hemicycle.eligibility.RouteAssessment;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.testkit.sample.Samples;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/** The laws of answers about access, over the shipped conventions, all sorts of actors and records of many shapes. */
class EligibilityLawsTest {

    private static final List<Identifier> CONVENTIONS =
            List.copyOf(ReferenceData.shipped().conventions().keySet());
    private static final List<Identifier> ACTORS = Stream.of(
                    "AU", "BY", "EU", "FR", "HK", "IL", "JP", "KZ", "MA", "RU", "TR", "US", "VA", "XK")
            .map(Identifier::parse)
            .toList();
    private static final Citation PLACE = Citation.of(Identifier.parse("local:record"), "Table 1");
    private static final List<Completeness> ALL =
            ACTORS.stream().flatMap(actor -> promise(actor).stream()).toList();
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 2922;

    /** A question and the record by which it is answered. */
    record Question(Identifier actor, Identifier convention, LocalDate day, Dossier dossier) {
        Question with(Dossier other) {
            return new Question(actor, convention, day, other);
        }

        Verdict<Access> access() {
            return Eligibility.in(dossier).asOf(day).access(actor, convention);
        }

        Verdict<List<RouteAssessment>> routes() {
            return Eligibility.in(dossier).asOf(day).routes(actor, convention);
        }

        @Override
        public String toString() {
            return actor + " × " + convention + " on " + day + " by " + dossier.treatyActions() + " "
                    + dossier.completeness();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyQuestionHasOneAnswerAndItsTruthIsThatOfItsReasons(@ForAll("questions") Question question) {
        Verdict<Access> verdict = question.access();
        Truth truth = verdict.answer().mayJoin();

        assertEquals(truth, verdict.truth());
        assertEquals(truth, verdict.why().truth());
        assertEquals(truth, verdict.decisive().truth());
        assertTrue(truth.isUnknown() || verdict.answer().kind() != Access.Kind.UNDETERMINED);
        Statistics.label("kinds").collect(verdict.answer().kind());
        Statistics.label("kinds")
                .coverage(kinds -> kinds.check(Access.Kind.UNDETERMINED).percentage(share -> share < 85));
        assertTrue(verdict.missing().containsAll(truth.missing()));
        assertFalse(truth.isUnknown() && verdict.missing().isEmpty());
        assertTrue(list(verdict.why())
                .containsAll(list(verdict.decisive())
                        .subList(1, list(verdict.decisive()).size())));
        assertEquals(verdict, question.access());
    }

    private static List<Reason> list(Reason reason) {
        List<Reason> all = new ArrayList<>(List.of(reason));
        reason.because().forEach(each -> all.addAll(list(each)));
        return all;
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theMatrixHasInEachCellTheAnswerOfThePair(@ForAll("questions") Question question) {
        Eligibility.Dated dated = Eligibility.in(question.dossier()).asOf(question.day());
        List<Identifier> conventions = List.of(question.convention(), Identifier.treaty(18), Identifier.treaty(225));
        Matrix access = dated.matrix(ACTORS, conventions);
        Matrix byRoutes = dated.matrixByRoutes(ACTORS, conventions);

        for (Identifier actor : ACTORS) {
            for (Identifier convention : conventions) {
                assertEquals(dated.access(actor, convention).answer(), access.cell(actor, convention));
                assertAgree(byRoutes.cell(actor, convention), dated.routes(actor, convention));
            }
        }
    }

    private static void assertAgree(Access answer, Verdict<List<RouteAssessment>> routes) {
        boolean open = answer instanceof Access.Entitled || answer instanceof Access.MayRequestInvitation;
        boolean entitled = routes.answer().stream()
                .anyMatch(route -> !route.isByInvitation() && route.isOpen().isYes());

        assertEquals(routes.truth().isYes(), open, () -> answer + " " + routes.answer());
        assertEquals(entitled, answer instanceof Access.Entitled, () -> answer + " " + routes.answer());
    }

    @Property(tries = 6, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theTimelineEqualsBruteForceDayByDayOverEightYears(@ForAll("questions") Question question) {
        Eligibility eligibility = Eligibility.in(question.dossier());
        AccessTimeline timeline = eligibility.timeline(
                question.actor(), question.convention(), DateRange.of(FIRST, FIRST.plusDays(DAYS - 1)));

        assertEquals(
                IntStream.range(0, DAYS)
                        .mapToObj(FIRST::plusDays)
                        .map(day -> new Question(question.actor(), question.convention(), day, question.dossier())
                                .access()
                                .answer())
                        .toList(),
                timeline.spans().stream()
                        .flatMap(span -> span.first()
                                .datesUntil(span.last().plusDays(1))
                                .map(day -> span.verdict().answer()))
                        .toList());
        assertGapless(timeline);
    }

    private static void assertGapless(AccessTimeline timeline) {
        LocalDate next = FIRST;
        for (AccessTimeline.Span span : timeline.spans()) {
            assertEquals(next, span.first());
            next = span.last().plusDays(1);
        }
        assertEquals(FIRST.plusDays(DAYS), next);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whereNothingIsRecordedOfThePairTheAnswerIsUnknown(@ForAll("questions") Question question) {
        Dossier without = Dossier.builder()
                .from(question.dossier())
                .treatyActions(question.dossier().treatyActions().stream()
                        .filter(action -> !isOfPair(question, action))
                        .toList())
                .completeness(List.of())
                .build();

        Verdict<Access> verdict = question.with(without).access();
        Convention convention = ReferenceData.shipped().convention(question.convention());
        boolean listed = convention.otherPartiesListed().isPresent()
                || convention.membersAreParties().isPresent();
        assertTrue(verdict.truth().isUnknown() || listed, verdict::print);
    }

    private static boolean isOfPair(Question question, TreatyAction action) {
        return action.actor().equals(question.actor()) && action.convention().equals(question.convention());
    }

    /** The facts about other pairs, on which routes rest. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void withoutFactsThatItNeedsAndTheirCompletenessAnAnswerBecomesUnknownAndNeverTheOpposite(
            @ForAll("completeRecords") Question question) {
        // A promise that contradicts what the reference data know is no fact that could be left out.
        Assume.that(!ReferenceData.shipped().knownActsByActor().containsKey(question.actor()));
        Assume.that(question.dossier().treatyActions().stream().noneMatch(EligibilityLawsTest::isListedOtherwise));
        Dossier dossier = question.dossier();
        Dossier without = Dossier.builder()
                .from(dossier)
                .treatyActions(dossier.treatyActions().stream()
                        .filter(action -> isOfPair(question, action))
                        .toList())
                .completeness(promise(question.convention()))
                .build();
        Truth before = question.routes().truth();
        Truth after = question.with(without).routes().truth();

        assertTrue(after.isUnknown() || after.equals(before), () -> question + ": " + before + ", " + after);
        assertNotOpposite(
                question.access().truth(), question.with(without).access().truth(), question.toString());
    }

    /** An act about a convention of which the reference data list all Parties, and so know better. */
    private static boolean isListedOtherwise(TreatyAction action) {
        return ReferenceData.shipped()
                .findConvention(action.convention())
                .filter(convention -> convention.otherPartiesListed().isPresent())
                .isPresent();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void factsAndPromisesThatContradictNoneNeverUnsettleAnAnswer(
            @ForAll("questions") Question question, @ForAll("others") List<TreatyAction> others) {
        // A promise that contradicts what the reference data know is none of these.
        Assume.that(!ReferenceData.shipped().knownActsByActor().containsKey(question.actor()));
        Assume.that(!isPartyAsAMember(question));
        Dossier.Builder more = Dossier.builder().from(question.dossier());
        ACTORS.forEach(actor -> more.addAllCompleteness(promise(actor)));
        others.stream()
                .map(action -> TreatyAction.builder()
                        .from(action)
                        .actor(question.actor())
                        .build())
                .filter(action -> isUnheardOf(question, action))
                .forEach(more::addTreatyActions);
        Verdict<Access> before = question.access();
        Verdict<Access> after = question.with(more.build()).access();

        assertTrue(
                before.truth().isUnknown() || before.truth().equals(after.truth()),
                () -> question + ": " + before.answer() + ", " + after.answer());
    }

    /** Members are Parties without an act: where others are recorded, a promise that these are all says otherwise. */
    private static boolean isPartyAsAMember(Question question) {
        return ReferenceData.shipped()
                        .convention(question.convention())
                        .membersAreParties()
                        .isPresent()
                && question.dossier().treatyActions().stream().anyMatch(action -> isOfPair(question, action));
    }

    /** Nothing is recorded of its pair, and nothing promises that nothing was done. */
    private static boolean isUnheardOf(Question question, TreatyAction action) {
        Dossier dossier = question.dossier();
        boolean promised = Stream.of(Completeness.Fact.TREATY_ACTIONS, Completeness.Fact.SIGNATURES)
                .anyMatch(fact -> dossier.findCompleteness(action.actor(), action.convention(), fact)
                        .isPresent());
        return !isOfPair(question, action)
                && !promised
                && dossier.listTreatyActions(action.actor(), action.convention())
                        .isEmpty();
    }

    private static void assertNotOpposite(Truth before, Truth after, String question) {
        assertFalse(before.isYes() && after.isNo() || before.isNo() && after.isYes(), question);
    }

    private static List<Completeness> promise(Identifier of) {
        return List.of(new Completeness(of, Completeness.Fact.TREATY_ACTIONS, LocalDate.of(2026, 5, 9), "", PLACE));
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<Dossier> dossiers = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Samples.kazakhstanPriorities())), Tuple.of(4, records(promises())));
        return questions(dossiers);
    }

    @Provide
    Arbitrary<Question> completeRecords() {
        return questions(records(Arbitraries.just(ALL)));
    }

    private static Arbitrary<Question> questions(Arbitrary<Dossier> dossiers) {
        return Combinators.combine(
                        Arbitraries.of(ACTORS),
                        Arbitraries.of(CONVENTIONS),
                        Arbitraries.integers().between(0, DAYS - 1),
                        dossiers)
                .as((actor, convention, day, dossier) ->
                        new Question(actor, convention, FIRST.plusDays(day), about(dossier, actor, convention)));
    }

    /** What the generated State did about the generated convention, the actor asked about did about its convention. */
    private static Dossier about(Dossier dossier, Identifier actor, Identifier convention) {
        return Dossier.builder()
                .from(dossier)
                .treatyActions(dossier.treatyActions().stream()
                        .map(action -> action.convention().equals(Accessions.CONVENTION)
                                ? TreatyAction.builder()
                                        .from(action)
                                        .actor(actor)
                                        .convention(convention)
                                        .build()
                                : action)
                        .toList())
                .build();
    }

    private static Arbitrary<Dossier> records(Arbitrary<List<Completeness>> promises) {
        Arbitrary<List<TreatyAction>> own =
                actions(Arbitraries.just(Accessions.STATE), Arbitraries.just(Accessions.CONVENTION));
        Arbitrary<List<TreatyAction>> others = actions(Arbitraries.of(ACTORS), keys());
        return Combinators.combine(own, others, promises)
                .as((one, other, complete) -> Dossier.builder()
                        .name("Generated record")
                        .treatyActions(
                                Stream.concat(one.stream(), other.stream()).toList())
                        .completeness(complete)
                        .build());
    }

    /** The conventions on which the routes of others depend. */
    private static Arbitrary<Identifier> keys() {
        return Arbitraries.of(18, 66, 112, 120, 173, 185).map(Identifier::treaty);
    }

    @Provide
    Arbitrary<List<TreatyAction>> others() {
        return actions(Arbitraries.of(ACTORS), keys());
    }

    private static Arbitrary<List<TreatyAction>> actions(
            Arbitrary<Identifier> actors, Arbitrary<Identifier> conventions) {
        return Combinators.combine(actors, conventions, Arbitraries.of(TreatyAction.Kind.class), dates().optional(0.95))
                .as((actor, convention, kind, on) -> TreatyAction.builder()
                        .actor(actor)
                        .convention(convention)
                        .kind(kind)
                        .on(on)
                        .build())
                .list()
                .ofMaxSize(4);
    }

    /** Mostly days, some months, around the days that are asked about. */
    private static Arbitrary<ExtendedDate> dates() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-1500, DAYS).map(FIRST::plusDays);
        return Arbitraries.frequencyOf(
                Tuple.of(6, days.map(ExtendedDate::of)),
                Tuple.of(
                        1,
                        days.map(day -> ExtendedDate.parse(YearMonth.from(day).toString()))));
    }

    private static Arbitrary<List<Completeness>> promises() {
        Arbitrary<List<Completeness>> some = Combinators.combine(
                        Arbitraries.of(Stream.concat(ACTORS.stream(), CONVENTIONS.stream())
                                .toList()),
                        Arbitraries.of(Completeness.Fact.TREATY_ACTIONS, Completeness.Fact.SIGNATURES))
                .as((subject, fact) -> new Completeness(subject, fact, LocalDate.of(2026, 5, 9), "", PLACE))
                .list()
                .ofMaxSize(40);
        return Arbitraries.oneOf(some, Arbitraries.just(ALL));
    }
}
