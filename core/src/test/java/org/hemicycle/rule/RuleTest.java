package org.hemicycle.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.Examples;
import org.hemicycle.Serialized;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.EnglishFormat;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Severity;
import org.hemicycle.programme.Component;
import org.hemicycle.source.Address;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"A-001", "ABCDE-001", "acc-001", "ACC-1", "ACC001", "ACC-0011", ""})
    void refusesMalformedCodes(String code) {
        assertRefused(
                () -> Rule.of(code, "rule-of-a-test"),
                "Rule \"" + code + "\" has a malformed code; a code is two to four capitals, a hyphen and three digits,"
                        + " for example ACC-004.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Two words", "Capital", "-hyphen", "double--hyphen"})
    void refusesMalformedNames(String name) {
        assertRefused(
                () -> Rule.of("MY-001", name),
                "Rule MY-001 has the malformed name \"" + name + "\"; a name is lower-case words joined by hyphens, for"
                        + " example invitation-lapsed.");
    }

    @Test
    void refusesRevisionZero() {
        assertRefused(
                () -> Rules.over("MY-001").revision(0).build(),
                "Rule MY-001 has the revision 0; revisions are counted from 1.");
    }

    @Test
    void refusesWhatIsMissing() {
        assertRefused(
                () -> Rule.of("MY-001", "says-nothing").warning(" "),
                "Rule MY-001 has no binding sentence; say what it demands, in one sentence.");
        assertMissing("message", Rules.over("MY-001").message(""));
        assertMissing(
                "function \"requires\" that judges it",
                Rule.of("MY-001", "requires-nothing")
                        .warning("A subject should pass.")
                        .over(scope -> Stream.<Item<String>>empty())
                        .message("does not pass."));
    }

    @Test
    void refusesMalformedTemplates() {
        String rest = "; accepted are {name}, {name, plural, one {…} other {…}}, {name, select, CONSTANT {…} absent {…}"
                + " other {…}} and {name, list, between {…} last {…} each {…} most 3 more {…}}; a brace that is meant as"
                + " such stands between single quotation marks, '{'.";
        assertRefused(
                () -> Rules.over("MY-001").message("ends on day}.").build(),
                "Rule MY-001 has a malformed message. Template \"ends on day}.\" has a closing brace too many at"
                        + " character 12" + rest);
        assertRefused(
                () -> Rules.over("MY-001").suggestion("Ask {}.").build(),
                "Rule MY-001 has a malformed suggestion. Template \"Ask {}.\" lacks a name at character 6" + rest);
    }

    @Test
    void namesItsArgumentsForTranslators() {
        Rule<String> rule = Rules.over("MY-001")
                .message("ends on {day}.")
                .suggestion("Ask {whom, select, absent {around} other {{whom}}}.")
                .build();

        assertEquals(Set.of("day", "whom"), rule.arguments());
        assertEquals(rule.arguments(), rule.withSeverity(Severity.NOTE).arguments());
    }

    @Test
    void refusesMalformedFormerCodes() {
        assertRefused(
                () -> Rules.over("MY-001").formerCodes("MY-1").build(),
                "Rule \"MY-1\" has a malformed code; a code is two to four capitals, a hyphen and three digits, for"
                        + " example ACC-004.");
        assertRefused(
                () -> Rules.over("MY-001").formerCodes("MY-001").build(),
                "Rule MY-001 names its own code as a former one; leave it out of formerCodes.");
    }

    @Test
    void aFindingSaysWhatItRestsOn() {
        Basis basis = new Basis(Rules.paragraph("1", "must"), Confidence.MEDIUM, LocalDate.of(2026, 5, 9));
        Rule<String> coherent = Rules.over("MY-001", "a").build();
        Rule<String> clause = Rules.over("MY-002", "a").basis(basis).build();

        assertEquals(
                List.of(
                        "coherence: a text should not contradict itself",
                        "local:plan, Paragraph 1 (confidence: medium)"),
                Rules.check(coherent, clause).findings().stream()
                        .map(Finding::authority)
                        .toList());
    }

    private static void assertMissing(String what, Rule.Builder<String> builder) {
        assertRefused(builder::build, "Rule MY-001 has no " + what + "; give it one before build().");
    }

    private static void assertRefused(Executable building, String sentence) {
        assertEquals(
                sentence, assertThrows(IllegalArgumentException.class, building).getMessage());
    }

    private static void assertRefused(Rule.Builder<?> builder, String sentence) {
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    void keepsWhatItIsBuiltFrom() {
        Basis basis = new Basis(Rules.paragraph("1", "must"), Confidence.HIGH, LocalDate.of(2026, 5, 9));
        DateRange inForce = DateRange.parse("2020-01-01/..");
        Rule<String> rule = Rules.over("MY-001")
                .revision(2)
                .basis(basis)
                .inForce(inForce)
                .suggestion("mend it.")
                .absorbs("MY-003", "MY-002", "MY-003")
                .build();

        assertEquals("MY", rule.category());
        assertEquals(Optional.of(basis), rule.basis());
        assertEquals(inForce, rule.inForce());
        assertEquals(Optional.of("mend it."), rule.suggestion());
        assertEquals(List.of("MY-002", "MY-003"), List.copyOf(rule.absorbs()));
        assertEquals("MY-001 rule-of-a-test (warning): A subject should pass.", rule.toString());
    }

    @Test
    void changesNothingButTheSeverity() {
        Rule<String> rule = Rules.over("MY-001")
                .revision(2)
                .absorbs("MY-002")
                .suggestion("mend it.")
                .build();
        Rule<String> graver = rule.withSeverity(Severity.ERROR);

        assertEquals(Severity.WARNING, rule.severity());
        assertEquals(Severity.ERROR, graver.severity());
        assertEquals(rule, graver);
        assertEquals(Set.of("MY-002"), graver.absorbs());
        assertEquals(rule.suggestion(), graver.suggestion());
    }

    @Test
    void isEqualByCodeAndRevision() {
        Rule<String> rule = Rules.over("MY-001").build();

        assertEquals(rule, Rules.over("MY-001").message("says otherwise.").build());
        assertEquals(rule.hashCode(), Rules.over("MY-001").build().hashCode());
        assertNotEquals(rule, Rules.over("MY-001").revision(2).build());
        assertNotEquals(rule, Rules.over("MY-002").build());
    }

    @ParameterizedTest
    @CsvSource({"ERROR, WARNING", "WARNING, NOTE", "NOTE, NOTE"})
    void lowersSeverityByOneStep(Severity severity, Severity lowered) {
        assertEquals(lowered, severity.lowered());
    }

    @Test
    void saysWhyItMattersAndWhatItReports() {
        Rule<String> silent = Rules.over("MY-001").build();
        Rule<String> telling = Rules.over("MY-001")
                .why("Readers are misled.")
                .example("June here, July there", "June twice")
                .finishedTextsOnly()
                .build();

        assertEquals("Readers are misled.", telling.why());
        assertEquals("June here, July there", telling.reportedExample());
        assertEquals("June twice", telling.acceptedExample());
        assertTrue(telling.isForFinishedTextsOnly());
        assertEquals("", silent.why() + silent.reportedExample() + silent.acceptedExample());
        assertEquals("A subject should pass.", silent.sentence());
        assertEquals("coherence: a text should not contradict itself", silent.authority());
    }

    @Test
    void aSeverityIsChosenWithTheSentence() {
        assertEquals(
                List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE),
                Stream.of(
                                Rule.of("MY-001", "a-rule").error("A subject must pass."),
                                Rule.of("MY-001", "a-rule").warning("A subject should pass."),
                                Rule.of("MY-001", "a-rule").note("A subject may pass."))
                        .map(started -> started.over(scope -> Stream.<Item<String>>empty())
                                .requires((value, scope) -> Check.failed())
                                .message("does not pass.")
                                .build()
                                .severity())
                        .toList());
    }

    private static Rule<Component> ofComponents(Component... components) {
        return Rules.over(
                        "MY-001",
                        scope -> Stream.of(components)
                                .map(each -> Item.of(Address.of("plan", each.key()), each.title(), each)))
                .when(component -> !component.key().equals("media"))
                .requires(component -> component.title().equals("Courts"))
                .build();
    }

    @Test
    void aConditionOfTheSubjectAloneFailsAtThePlaceOfTheSubject() {
        Component placed = Examples.component("law");
        Component unplaced = Component.builder()
                .from(placed)
                .key("courts")
                .citation(Optional.empty())
                .build();
        Component exempt = Component.builder().from(placed).key("media").build();
        Component accepted =
                Component.builder().from(placed).key("good").title("Courts").build();

        assertEquals(
                List.of(List.of(Citation.ofPart(Address.of("plan", "courts"))), List.of(Examples.PLACE)),
                Rules.check(ofComponents(placed, unplaced, exempt, accepted)).findings().stream()
                        .map(Finding::evidence)
                        .toList());
    }

    @Test
    void whatIsNoPartFailsAtTheAddressThatItIsJudgedAt() {
        Rule<String> rule =
                Rules.over("MY-001", "plan").requires(value -> value.isEmpty()).build();

        assertEquals(
                List.of(Citation.ofPart(Address.of("plan"))),
                Rules.check(rule).findings().get(0).evidence());
    }

    @Test
    void rulesAndWhatTheyAreMadeOfComeBackFromAStream() throws Exception {
        Rule<String> rule =
                Rules.over("MY-001", "plan").message("is {days} days late.").build();
        Check check = Check.failed().with("days", 2).evidence(Rules.paragraph("1", "June"));
        Catalogue catalogue = Catalogue.of(new EnglishFormat()).with(rule, "{days} jours de retard.", "");
        Check copy = (Check) Serialized.copyOf(check);

        assertEquals(rule, Serialized.copyOf(rule));
        assertEquals("is {days} days late.", ((Rule<?>) Serialized.copyOf(rule)).message());
        assertEquals(Set.of("MY-001"), ((Catalogue) Serialized.copyOf(catalogue)).codes());
        assertEquals("Catalogue of 1 rule", catalogue.toString());
        assertEquals(check.arguments(), copy.arguments());
        assertEquals(check.evidence(), copy.evidence());
        assertEquals(
                Set.of("MY-001"),
                ((RuleSet) Serialized.copyOf(Rules.set(rule)))
                        .rules().stream().map(Rule::code).collect(Collectors.toSet()));
    }

    @Test
    void anOptionalThatIsEmptyGivesNoArgumentAndClaimsAndStatementsAreEvidence() {
        Check check = Check.failed().with("day", Optional.empty()).with("days", Optional.of(2));
        Claim claim = Examples.claim(Subject.of(Examples.KAZAKHSTAN));

        assertEquals(Set.of("days"), check.arguments().keySet());
        assertEquals(
                List.of(Examples.PLACE.quoting("July 2022")),
                Check.failed().claims(List.of(claim)).evidence());
        assertEquals(
                List.of(Rules.paragraph("2", "tbc")),
                Check.failed()
                        .evidence(Stated.builder().asWritten("tbc").build(), Rules.paragraph("2", ""))
                        .evidence());
        assertEquals(Severity.NOTE, Check.failed().asNote().severity(Severity.ERROR));
        assertEquals(Severity.ERROR, Check.failed().severity(Severity.ERROR));
    }
}
