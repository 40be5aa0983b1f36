package org.hemicycle.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.hemicycle.document.Content;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.CrossReference;
import org.hemicycle.document.Outline.Part;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.rule.Finding;
import org.hemicycle.source.Locator;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {

    private static Dossier referring(String target, Content expected) {
        return Dossier.builder()
                .from(Sketch.dossier(plan -> plan))
                .addOutlines(Outline.builder()
                        .document(Sketch.DOCUMENT)
                        .addParts(
                                part("Section 2", Content.ACCESSIONS, Content.OBJECTIVES),
                                part("Annex IV", Content.OPINIONS),
                                part("Annex V", Content.ACCESSIONS),
                                new Part(Locator.parse("Annex VI"), "Unknown", Set.of(), true, true))
                        .addCrossReferences(new CrossReference(
                                Sketch.place("Section 1").quoting("see " + target), Locator.parse(target), expected))
                        .build())
                .build();
    }

    private static Part part(String label, Content... holds) {
        return new Part(Locator.parse(label), "Title of " + label, Set.of(holds), true, true);
    }

    @Test
    void aReferenceToAPartThatHoldsSomethingElseIsReportedWithTheRightPartOfTheSameSort() {
        List<Finding> findings = Sketch.findings("REF-004", referring("Annex IV", Content.ACCESSIONS), "2024-01-01");

        assertEquals(
                List.of("points to Annex IV for accessions, but Annex IV holds opinions; accessions stand in Annex V."),
                findings.stream().map(Finding::message).toList());
        assertEquals("Refer to Annex V instead.", findings.get(0).suggestion().orElseThrow());
        assertEquals(3, findings.get(0).evidence().size());
    }

    @Test
    void aReferenceToWhatNoPartHoldsNamesNoOther() {
        assertEquals(
                List.of("points to Annex IV for risks, but Annex IV holds opinions."),
                Sketch.findings("REF-004", referring("Annex IV", Content.RISKS), "2024-01-01").stream()
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void referencesToTheRightPartToAnUnknownPartOrToOneOfUnknownContentRaiseNothing() {
        assertEquals(List.of(), Sketch.findings("REF-004", referring("Annex V", Content.ACCESSIONS), "2024-01-01"));
        assertEquals(List.of(), Sketch.findings("REF-004", referring("Annex IX", Content.ACCESSIONS), "2024-01-01"));
        assertEquals(List.of(), Sketch.findings("REF-004", referring("Annex VI", Content.ACCESSIONS), "2024-01-01"));
    }
}
