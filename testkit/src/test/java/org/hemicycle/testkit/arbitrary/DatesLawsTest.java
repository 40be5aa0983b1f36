package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.arbitrary.Dates.Narrowing;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Truth;

/** Laws 1 and 2: printing is reversible, and stating a date more precisely never takes an answer back. */
class DatesLawsTest {

    private static final List<BiFunction<ExtendedDate, ExtendedDate, Truth>> QUESTIONS = List.of(
            ExtendedDate::before,
            ExtendedDate::after,
            ExtendedDate::overlaps,
            ExtendedDate::within,
            (date, other) -> date.overlaps(other.bounds()),
            (date, other) -> date.within(other.bounds()));

    @Property
    void parsingWhatIsPrintedGivesTheSameDate(@ForAll("dates") ExtendedDate date) {
        ExtendedDate again = ExtendedDate.parse(date.toString());

        assertEquals(date, again);
        assertEquals(date.toString(), again.toString());
        assertEquals(date.precision(), again.precision());
        assertEquals(date.bounds(), again.bounds());
    }

    @Property
    void parsingWhatIsPrintedGivesTheSameRange(@ForAll("ranges") DateRange range) {
        assertEquals(range, DateRange.parse(range.toString()));
    }

    @Property
    void everyRangeIsAnExtendedDate(@ForAll("ranges") DateRange range) {
        assertEquals(range, ExtendedDate.of(range).bounds());
        assertTrue(ExtendedDate.of(range).within(range).isYes());
    }

    @Property
    void earliestIsNotAfterLatest(@ForAll("dates") ExtendedDate date) {
        date.earliest().ifPresent(earliest -> date.latest().ifPresent(latest -> assertFalse(earliest.isAfter(latest))));
    }

    @Property
    void nothingIsContainedBeyondTheBounds(@ForAll("dates") ExtendedDate date, @ForAll("days") LocalDate day) {
        assertTrue(date.bounds().contains(day) || date.contains(day).isNo());
    }

    @Property(tries = 2000)
    void narrowingTheFirstDateTakesNoAnswerBack(
            @ForAll("narrowings") Narrowing narrowing, @ForAll("dates") ExtendedDate other) {
        for (BiFunction<ExtendedDate, ExtendedDate, Truth> question : QUESTIONS) {
            assertNotTakenBack(question.apply(narrowing.coarse(), other), question.apply(narrowing.fine(), other));
        }
    }

    @Property(tries = 2000)
    void narrowingTheSecondDateTakesNoAnswerBack(
            @ForAll("narrowings") Narrowing narrowing, @ForAll("dates") ExtendedDate other) {
        for (BiFunction<ExtendedDate, ExtendedDate, Truth> question : QUESTIONS.subList(0, 4)) {
            assertNotTakenBack(question.apply(other, narrowing.coarse()), question.apply(other, narrowing.fine()));
        }
    }

    @Property
    void narrowingTakesNoContainedDayBack(@ForAll("narrowings") Narrowing narrowing, @ForAll("days") LocalDate day) {
        assertNotTakenBack(narrowing.coarse().contains(day), narrowing.fine().contains(day));
    }

    @Property
    void aNarrowedDateAgreesAndNeverComesToAgree(
            @ForAll("narrowings") Narrowing narrowing, @ForAll("dates") ExtendedDate other) {
        assertTrue(narrowing.coarse().agreesWith(narrowing.fine()).isYes());
        assertTrue(!narrowing.coarse().agreesWith(other).isNo()
                || narrowing.fine().agreesWith(other).isNo());
    }

    private static void assertNotTakenBack(Truth coarse, Truth fine) {
        assertTrue(coarse.isUnknown() || coarse.equals(fine), () -> coarse + " became " + fine);
    }

    @Property
    void questionsAboutTwoDatesFitTogether(@ForAll("dates") ExtendedDate date, @ForAll("dates") ExtendedDate other) {
        assertEquals(date.before(other), other.after(date));
        assertEquals(date.overlaps(other), other.overlaps(date));
        assertEquals(date.agreesWith(other).isYes(), other.agreesWith(date).isYes());
        assertEquals(date.agreesWith(other).isNo(), date.isDisjointFrom(other));
        assertTrue(!date.before(other).isYes() || date.overlaps(other).isNo());
        assertTrue(!date.before(other).isYes() || other.before(date).isNo());
        assertTrue(!date.within(other).isYes() || date.overlaps(other).isYes());
        assertTrue(!date.overlaps(other).isNo() || date.within(other).isNo());
    }

    @Property
    void daysAndRangesHaveNoUnknowns(
            @ForAll("days") LocalDate day, @ForAll("ranges") DateRange range, @ForAll("ranges") DateRange other) {
        ExtendedDate days = ExtendedDate.of(range);

        assertEquals(Truth.of(range.contains(day)), days.contains(day));
        assertEquals(Truth.of(range.contains(day)), ExtendedDate.of(day).within(days));
        assertEquals(Truth.of(range.overlaps(other)), days.overlaps(ExtendedDate.of(other)));
        assertEquals(Truth.of(range.within(other)), days.within(other));
        assertEquals(range.overlaps(other), range.intersection(other).isPresent());
    }

    @Property
    void everyDateIsReadAsItsOwnWording(@ForAll("dates") ExtendedDate date) {
        // "2024-25" and "2025-40" are two years to most readers, and "0000" is a number: such wordings have no value.
        Assume.that(!date.toString().matches("\\d{4}-[2-4]\\d[?~%]?|0000"));

        assertEquals(Stated.of(Timing.on(date)), Timing.read(date.toString(), 2025));
    }

    @Property
    void noWordingIsRefused(@ForAll String wording, @ForAll int year) {
        assertEquals(wording, Timing.read(wording, year).asWritten());
    }

    @Property
    void everyTimingTellsItsDate(@ForAll("timings") Timing timing) {
        assertEquals(timing instanceof Timing.On, timing.date().isPresent());
        assertFalse(timing.toString().isBlank());
    }

    @Provide
    Arbitrary<ExtendedDate> dates() {
        return Dates.extendedDates();
    }

    @Provide
    Arbitrary<Narrowing> narrowings() {
        return Dates.narrowings();
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Dates.dateRanges();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.localDates();
    }

    @Provide
    Arbitrary<Timing> timings() {
        return Dates.timings();
    }
}
