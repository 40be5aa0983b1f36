package org.hemicycle.consistency.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.consistency.Paper;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Severity;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body that papers which are read together put under two larger ones. */
class LargerBodyTest {

    private static Actor actor(String body, Actor.Kind kind, String whole, String document) {
        return Actor.builder()
                .identifier(Identifier.parse(body))
                .name(Name.of("Name of " + body.substring(5)))
                .kind(kind)
                .partOf(Optional.of(whole).filter(each -> !each.isEmpty()).map(Identifier::parse))
                .citation(Citation.of(Identifier.parse(document), "Section 1"))
                .build();
    }

    private static Dossier paper(String name, String body, String whole, Actor... others) {
        return Dossier.builder()
                .name(name)
                .addActors(actor(body, Actor.Kind.BODY, whole, "local:" + name))
                .addActors(others)
                .build();
    }

    private static List<String> told(Dossier dossier) {
        return Stream.of("STA-008", "STA-009")
                .flatMap(rule -> Paper.findings(rule, dossier).stream())
                .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.message())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            body:forum | body:council-of-europe | EU                      | Council of Europe and of European Union
            body:forum | body:pace              | body:oecd               | Parliamentary Assembly and of Organisation for Economic Co-operation and Development
            body:forum | KZ                     | body:council-of-europe  | Council of Europe and of Kazakhstan
            """)
    void aBodyUnderTwoOrganisationsIsReportedWithBothPapers(String body, String one, String other, String wholes) {
        Dossier first = paper("first", body, one);
        Dossier second = paper("second", body, other);
        Dossier merged = first.mergedWith(second, "both");
        List<Finding> findings = Paper.findings("STA-009", merged);

        assertEquals(1, findings.size());
        assertEquals(Severity.WARNING, findings.get(0).severity());
        assertEquals(
                List.of("local:first, Section 1", "local:second, Section 1"),
                findings.get(0).evidence().stream().map(Citation::at).toList());
        assertEquals(List.of(), Paper.findings("STA-008", merged));
        assertEquals(
                Paper.fingerprints("STA-009", merged), Paper.fingerprints("STA-009", second.mergedWith(first, "both")));
    }

    @Test
    void aBodyWhoseWholeIsPartOfTheOtherWholeIsNoContradiction() {
        Actor unit = actor("body:unit", Actor.Kind.BODY, "body:directorate", "local:second");
        Actor directorate = actor("body:directorate", Actor.Kind.BODY, "body:council-of-europe", "local:second");

        assertEquals(
                List.of(),
                told(paper("first", "body:desk", "body:council-of-europe")
                        .mergedWith(paper("second", "body:desk", "body:unit", unit, directorate), "both")));
        assertEquals(
                List.of(),
                told(paper("first", "body:desk", "body:committee-of-ministers")
                        .mergedWith(paper("second", "body:desk", "body:council-of-europe"), "both")));
        assertEquals(
                List.of(),
                told(paper("first", "body:desk", "body:pace").mergedWith(paper("second", "body:desk", ""), "both")));
    }

    @Test
    void wholesOfWhichNobodyKnowsToWhatTheyBelongAreAHint() {
        assertEquals(
                List.of("STA-009 NOTE is said to be part of body:north and of body:south."),
                told(paper("first", "body:desk", "body:north")
                        .mergedWith(paper("second", "body:desk", "body:south"), "both")));
    }

    @Test
    void aThirdPaperThatAgreesWithOneDoesNotSettleIt() {
        Dossier merged = paper("first", "body:desk", "body:council-of-europe")
                .mergedWith(paper("second", "body:desk", "body:united-nations"), "two")
                .mergedWith(paper("third", "body:desk", "body:united-nations"), "three");

        assertEquals(1, Paper.findings("STA-009", merged).size());
    }
}
