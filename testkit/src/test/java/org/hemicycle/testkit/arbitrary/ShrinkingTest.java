package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Document;
import org.hemicycle.finding.Finding;
import org.hemicycle.funding.Funding;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.defect.DefectiveDossier;
import org.hemicycle.testkit.defect.Defects;
import org.junit.jupiter.api.Test;

/** What fails is shown as the smallest value that fails, and what is asked wrongly is told what to ask. */
class ShrinkingTest {

    /** The end of shrinking a value that fails: what fails as well and has nothing smaller that does. */
    private static <T> T smallest(Arbitrary<T> values, Predicate<T> fails) {
        Object[] smallest = new Object[1];
        JqwikSession.run(() -> {
            RandomGenerator<T> generator = values.generator(1000);
            Random random = new Random(7);
            Shrinkable<T> failing = Stream.generate(() -> generator.next(random))
                    .limit(1000)
                    .filter(each -> fails.test(each.value()))
                    .findFirst()
                    .orElseThrow();
            Optional<Shrinkable<T>> next = Optional.of(failing);
            while (next.isPresent()) {
                failing = next.get();
                Shrinkable<T> current = failing;
                next = current.shrink()
                        .filter(each -> each.distance().compareTo(current.distance()) < 0)
                        .filter(each -> fails.test(each.value()))
                        .findFirst();
            }
            smallest[0] = failing.value();
        });
        @SuppressWarnings("unchecked")
        T value = (T) smallest[0];
        return value;
    }

    @Test
    void anActivityEndsWithNothingButWhatFails() {
        Activity smallest =
                smallest(Activities.activities(), activity -> activity.topics().size() > 1);

        assertEquals("Activity 1.1: the", smallest.summary());
        assertEquals(Optional.empty(), smallest.funding());
        assertEquals(Set.of(), smallest.serves());
        assertEquals(2, smallest.topics().size());
    }

    @Test
    void aDocumentEndsAsAPaperWithTheShortestName() {
        Document smallest = smallest(Records.documents(), document -> true);

        assertEquals("local:1.1 \"the\"", smallest.toString());
    }

    @Test
    void aCaseEndsAsTheSmallestOfItsCase() {
        Funding smallest = smallest(Fundings.fundings(), Funding.AnyOf.class::isInstance);

        assertEquals("OB or VC", smallest.toString());
    }

    @Test
    void aStatementEndsWithoutAPlace() {
        Stated<String> smallest = smallest(Sources.stated(Sources.texts()), stated -> true);

        assertEquals("\"the\"", smallest.toString());
        assertEquals(Optional.empty(), smallest.citation());
    }

    @Test
    void aDefectiveDossierEndsWithOneActivityAndAllItsDefects() {
        List<Defect> defects =
                List.of(Defects.of("STA-001").get(0), Defects.of("REF-005").get(0));

        DefectiveDossier smallest =
                smallest(DefectiveDossiers.standard().with(defects.toArray(Defect[]::new)), defective -> true);

        assertEquals(1, smallest.before().list(Activity.class).size());
        assertEquals(defects, smallest.defects());
        assertEquals(
                Set.of("STA-001", "REF-005"),
                smallest.expected().stream().map(Finding::rule).collect(Collectors.toSet()));
    }

    @Test
    void anImpossibleDepthIsRefused() {
        assertEquals(
                "Programmes.components was asked for components of the depth -1; accepted is 0, where none has"
                        + " components of its own, to 5, beyond which a single tree has thousands.",
                assertThrows(IllegalArgumentException.class, () -> Programmes.components(-1))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Programmes.components(6));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(
                "values",
                assertThrows(NullPointerException.class, () -> Sources.stated(null))
                        .getMessage());
        assertEquals(
                "scheme",
                assertThrows(NullPointerException.class, () -> Sources.identifiers(null))
                        .getMessage());
        assertEquals(
                "components",
                assertThrows(NullPointerException.class, () -> Activities.activities(null))
                        .getMessage());
        assertEquals(
                "subjects",
                assertThrows(NullPointerException.class, () -> Sdgs.links(null)).getMessage());
    }
}
