package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Claim;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;

/**
 * Laws 4 and 5: a status depends on what had been done by the day, and on nothing else; facts settle, never unsettle.
 */
class AccessionLawsTest {

    private static AccessionHistory history(Optional<Convention> convention, List<TreatyAction> actions) {
        return new AccessionHistory(convention, actions, Kind.NOT_RECORDED, Accessions.ONE_YEAR);
    }

    private static AccessionStatus status(Optional<Convention> convention, List<TreatyAction> actions, LocalDate day) {
        return history(convention, actions).statusOn(Day.of(day));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRecordDoesNotMatter(
            @ForAll("conventions") Optional<Convention> convention,
            @ForAll("histories") List<TreatyAction> actions,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<TreatyAction> shuffled = new ArrayList<>(actions);
        Collections.shuffle(shuffled, random);

        assertEquals(status(convention, actions, day), status(convention, shuffled, day));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheClaimsDoesNotMatter(@ForAll("dates") List<ExtendedDate> dates, @ForAll Random random) {
        List<ExtendedDate> shuffled = new ArrayList<>(dates);
        Collections.shuffle(shuffled, random);

        assertEquals(Readings.of(dates), Readings.of(shuffled));
    }

    /** But for a succession, which reaches back and tells whose the earlier acts were. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void laterActionsDoNotChangeTheStatus(
            @ForAll("conventions") Optional<Convention> convention,
            @ForAll("histories") List<TreatyAction> actions,
            @ForAll("days") LocalDate day) {
        List<TreatyAction> notLater = actions.stream()
                .filter(action -> action.kind() == TreatyAction.Kind.SUCCESSION
                        || action.done().isEmpty()
                        || !action.done().reachedBy(Day.of(day)).isNo())
                .toList();

        assertEquals(status(convention, notLater, day), status(convention, actions, day));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void anyStatusIsPossibleInOneWayAtLeast(
            @ForAll("conventions") Optional<Convention> convention,
            @ForAll("histories") List<TreatyAction> actions,
            @ForAll("days") LocalDate day) {
        AccessionStatus status = status(convention, actions, day);

        assertEquals(status.possible().size() > 1, !status.missing().isEmpty(), status::toString);
        assertTrue(actions.containsAll(status.actions()));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aFurtherClaimThatContradictsNoneSettlesAndNeverUnsettles(
            @ForAll("conventions") Optional<Convention> convention,
            @ForAll("histories") List<TreatyAction> actions,
            @ForAll("days") LocalDate day,
            @ForAll("restated") Restated restated) {
        AccessionStatus before = status(convention, with(actions, restated.before()), day);
        AccessionStatus after = status(convention, with(actions, restated.after()), day);

        assertTrue(
                before.possible().containsAll(after.possible()), () -> before.summary() + " became " + after.summary());
    }

    private static List<TreatyAction> with(List<TreatyAction> actions, TreatyAction further) {
        return Stream.concat(actions.stream(), Stream.of(further)).toList();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void completenessTurnsOnlyNotRecordedIntoNone(
            @ForAll("histories") List<TreatyAction> actions, @ForAll("days") LocalDate day) {
        TreeSet<Kind> open =
                new TreeSet<>(status(Optional.empty(), actions, day).possible());
        if (open.remove(Kind.NOT_RECORDED)) {
            open.add(Kind.NONE);
        }

        assertEquals(
                open,
                new AccessionHistory(Optional.empty(), actions, Kind.NONE, Accessions.ONE_YEAR)
                        .statusOn(Day.of(day))
                        .possible());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theStatusChangesOnRecordedDaysOnly(
            @ForAll("conventions") Optional<Convention> convention,
            @ForAll("histories") List<TreatyAction> actions,
            @ForAll("days") LocalDate day) {
        AccessionHistory history = history(convention, actions);
        TreeSet<LocalDate> turns = new TreeSet<>();
        AccessionStatus status = history.statusOn(Day.recording(day, turns::add));
        LocalDate next = Optional.ofNullable(turns.higher(day)).orElse(LocalDate.MAX);

        Stream.iterate(day, each -> each.isBefore(next), each -> each.plusDays(1))
                .limit(100)
                .forEach(each -> assertEquals(status, history.statusOn(Day.of(each)), each::toString));
    }

    /** An action, and the same with one more claim about its date, which the others allow. */
    record Restated(TreatyAction before, TreatyAction after) {}

    @Property
    void whatIsStatedOfADayHasWords(@ForAll Readings readings) {
        assertEquals(readings.isEmpty(), readings.inWords().isEmpty());
    }

    /** A set with a member that is open has no last day, and what lies between its members is no part of it. */
    @Example
    void onlyOneRangeOfDaysIsADayBetweenTwo() {
        assertEquals("[2024..,2025]", words("[2024..,2025]"));
        assertEquals("[2023-01-01,2024-01-01..2024-01-03]", words("[2023-01-01,2024-01-01..2024-01-03]"));
        assertEquals("a day between 2024-01-01 and 2024-01-03", words("[2024-01-01..2024-01-03]"));
    }

    private static String words(String date) {
        return Readings.of(ExtendedDate.parse(date)).inWords();
    }

    @Provide
    Arbitrary<Restated> restated() {
        // What follows from an act dates it as well, and would have to agree too.
        Arbitrary<TreatyAction> dated = Arbitraries.of(TreatyAction.Kind.class)
                .flatMap(kind -> Accessions.claims(kind.dated())
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(claims ->
                                Accessions.action(kind).addAllClaims(claims).build()));
        return dated.flatMap(action -> Arbitraries.of(datesOf(action))
                .flatMap(date -> Arbitraries.oneOf(Dates.narrowed(date), Dates.extendedDates())
                        .map(other -> contradictsNone(other, action) ? other : date))
                .map(date -> restated(action, date)));
    }

    /** All places together leave one reading: dates that agree two by two may still contradict one another. */
    private static boolean contradictsNone(ExtendedDate date, TreatyAction action) {
        return Readings.of(Stream.concat(datesOf(action).stream(), Stream.of(date))
                                .toList())
                        .dates()
                        .size()
                == 1;
    }

    private static Restated restated(TreatyAction action, ExtendedDate date) {
        Claim further = Accessions.claim(action.kind().dated(), date, "Annex I");
        return new Restated(
                action, TreatyAction.builder().from(action).addClaims(further).build());
    }

    private static List<ExtendedDate> datesOf(TreatyAction action) {
        return action.claims().stream()
                .filter(claim -> claim.property() == action.kind().dated())
                .map(Claim::date)
                .flatMap(Optional::stream)
                .toList();
    }

    @Provide
    Arbitrary<Optional<Convention>> conventions() {
        return Accessions.conventions();
    }

    @Provide
    Arbitrary<List<TreatyAction>> histories() {
        return Accessions.histories();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.localDates();
    }

    @Provide
    Arbitrary<List<ExtendedDate>> dates() {
        return Dates.extendedDates().list().ofMaxSize(5);
    }
}
