package org.hemicycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.convention.Conventions;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.programme.Component;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Day;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What many threads ask of one engine at once is what one of them would be told. */
class SharedEnginesTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 10;
    private static final AsOf DAY = AsOf.of("2025-01-01");
    private static final DateRange YEARS = DateRange.parse("2024-01-01/2026-12-31");

    private static final ExecutorService EXECUTOR = Executors.newFixedThreadPool(THREADS);

    @AfterAll
    static void shutDown() {
        EXECUTOR.shutdownNow();
    }

    /** Asks something of which nothing has been asked before, in all threads at the same moment. */
    private static <S, A> void assertSharable(Callable<S> fresh, Function<S, A> question) throws Exception {
        A alone = question.apply(fresh.call());
        for (int round = 0; round < ROUNDS; round++) {
            S shared = fresh.call();
            CyclicBarrier start = new CyclicBarrier(THREADS);
            Callable<A> asking = () -> {
                start.await();
                return question.apply(shared);
            };
            List<A> answers = new ArrayList<>();
            for (Future<A> answer : EXECUTOR.invokeAll(Collections.nCopies(THREADS, asking))) {
                answers.add(answer.get());
            }
            assertEquals(Collections.nCopies(THREADS, alone), answers);
        }
    }

    @Test
    void aDossierIsShared() throws Exception {
        assertSharable(
                Examples::dossier,
                dossier -> List.of(
                        dossier.list(Component.class),
                        dossier.listClaims(),
                        dossier.listSdgLinks(),
                        dossier.contents()
                                .find(Examples.sdgLink("plan/law", "16").subject()),
                        dossier.digest(),
                        dossier));
    }

    @Test
    void aRuleSetWithItsDossierIsShared() throws Exception {
        record Shared(RuleSet rules, Dossier dossier) {}

        assertSharable(() -> new Shared(RuleSets.standard(), Examples.dossier()), shared -> {
            Report report = shared.rules().asOf(DAY).check(shared.dossier());
            Report part = shared.rules()
                    .without("ACC")
                    .severity("FUN-008", Severity.NOTE)
                    .asOf(DAY)
                    .check(shared.dossier());
            return List.of(report, report.print(), report.receipt().print(), part, part.receipt());
        });
    }

    @Test
    void aRuleSetAsOfADayIsShared() throws Exception {
        Dossier dossier = Examples.dossier();
        Finding finding =
                RuleSets.standard().asOf(DAY).check(dossier).findings().get(0);

        assertSharable(
                () -> RuleSets.standard().asOf(DAY),
                dated -> List.of(
                        dated.check(dossier),
                        dated.explain(dossier, finding),
                        dated.rules().only("ACC-004").timeline(dossier, YEARS)));
    }

    @Test
    void eligibilityIsShared() throws Exception {
        Identifier convention = Identifier.treaty(173);

        assertSharable(() -> Eligibility.in(Examples.dossier()), eligibility -> {
            Eligibility.Dated dated = eligibility.asOf(DAY);
            return List.of(
                    dated.access(Examples.KAZAKHSTAN, convention).print(),
                    eligibility.timeline(Examples.KAZAKHSTAN, convention, YEARS));
        });
    }

    @Test
    void eligibilityAsOfADayIsShared() throws Exception {
        List<Identifier> states = List.of(Examples.KAZAKHSTAN, Identifier.parse("MA"), Identifier.parse("FR"));
        List<Identifier> conventions = List.of(Identifier.treaty(173), Conventions.ISTANBUL, Identifier.treaty(112));

        assertSharable(
                () -> Eligibility.in(Examples.dossier()).asOf(DAY),
                dated -> List.of(
                        dated.matrix(states, conventions), dated.access(Examples.KAZAKHSTAN, Identifier.treaty(173))));
    }

    @Test
    void aScopeIsShared() throws Exception {
        Index<Map<String, Long>> index = Index.of(
                "an index of a test",
                scope -> scope.dossier().list(Component.class).stream()
                        .collect(Collectors.groupingBy(each -> each.value().key(), Collectors.counting())));
        Identifier convention = Identifier.treaty(173);

        assertSharable(
                () -> new Scope(Examples.dossier(), ReferenceData.shipped(), Day.of(DAY.facts())),
                scope -> List.of(
                        scope.get(index),
                        scope.history(Examples.KAZAKHSTAN, convention).statusOn(scope.day()),
                        scope.acts(Examples.KAZAKHSTAN, convention),
                        scope.conventionName(convention)));
    }

    @Test
    void referenceDataAreShared() throws Exception {
        assertSharable(
                () -> ReferenceData.shipped().with(Examples.actor()),
                data -> List.of(data.digest(), data.convention("Istanbul Convention"), data.standingsByHolder()));
    }
}
