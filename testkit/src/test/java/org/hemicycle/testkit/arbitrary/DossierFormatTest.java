package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import net.jqwik.api.SampleReportingFormat;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;

/** A dossier for which a property fails is shown part by part. */
class DossierFormatTest {

    private final DossierFormat format = new DossierFormat();

    @Test
    void showsEachPartBelowItsAddressAndLeavesEmptyListsOut() {
        Dossier plan = Samples.modelPlan();
        Map<?, ?> shown = (Map<?, ?>) format.report(plan);
        List<String> labels = shown.keySet().stream().map(Object::toString).toList();

        assertTrue(labels.containsAll(
                List.of("plan", "plan/rule-of-law/justice", "plan/activities/a1", "documents", "claims")));
        assertFalse(labels.contains("standings"), labels::toString);
        assertEquals(Map.of(), format.report(Dossier.builder().name("Nothing").build()));
    }

    @Test
    void isForDossiersAloneAndFoundByItself() {
        assertTrue(format.appliesTo(Samples.modelPlan()));
        assertFalse(format.appliesTo(
                Subject.of(Samples.modelPlan().programmes().get(0).address())));
        assertTrue(StreamSupport.stream(
                        ServiceLoader.load(SampleReportingFormat.class).spliterator(), false)
                .anyMatch(DossierFormat.class::isInstance));
    }
}
