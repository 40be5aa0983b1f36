package org.hemicycle.finding;

import static org.hemicycle.rule.Rules.DOSSIER;
import static org.hemicycle.rule.Rules.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.Stream;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.rule.Rules;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Rule<String> RULE = Rules.over("ACC-004", "KZ/CETS-210")
            .message("lapses on {day}, for ${amount} \\ {day}.")
            .suggestion("plan for {day}.")
            .requires((value, scope) -> Check.failed()
                    .with("day", "2025-04-24")
                    .with("amount", 5)
                    .evidence(paragraph("2", "23 April 2025"))
                    .evidence(Citation.of(Rules.DOCUMENT, "Annex V, Table 1")))
            .build();

    @Test
    void printsCodeSeveritySubjectAndMessageThenThePlaces() {
        Finding finding = Rules.check(RULE).findings().get(0);

        assertEquals(
                "ACC-004 WARNING Subject KZ/CETS-210: lapses on 2025-04-24, for $5 \\ 2025-04-24.\n"
                        + "  - \"23 April 2025\" (local:plan, Paragraph 2)\n"
                        + "  - local:plan, Annex V, Table 1\n"
                        + "  → plan for 2025-04-24.",
                finding.print());
        assertEquals(
                "ACC-004 WARNING Subject KZ/CETS-210: lapses on 2025-04-24, for $5 \\ 2025-04-24.", finding.toString());
    }

    @Test
    void fingerprintDependsOnCodePathAndKeyOnly() {
        Finding one = finding("MY-001", "plan/a", "", "Title", "says this.");
        Finding renamed = finding("MY-001", "plan/a", "", "New title", "says that.");
        Finding keyed = finding("MY-001", "plan/a", "INVITED", "Title", "says this.");

        assertEquals("MY-001:plan/a", one.fingerprint());
        assertEquals(one.fingerprint(), renamed.fingerprint());
        assertEquals("MY-001:plan/a:INVITED", keyed.fingerprint());
    }

    private static Finding finding(String code, String address, String key, String label, String message) {
        Rule<String> rule = Rules.over(code, scope -> Stream.of(new Item<>(Address.parse(address), key, label, label)))
                .message(message)
                .build();
        return Rules.check(rule).findings().get(0);
    }

    @Test
    void refusesABlankLabel() {
        assertEquals(
                "Item at \"plan/a\" has a blank label; say in words what is looked at.",
                assertThrows(IllegalArgumentException.class, () -> Item.of(Address.parse("plan/a"), " ", "x"))
                        .getMessage());
    }

    @Test
    void ruleSetReportAndFindingAreSerializable() throws IOException, ClassNotFoundException {
        String captured = "plan";
        Rule<String> lambda = Rules.over("MY-001", "a", captured)
                .when((value, scope) -> value.equals(captured))
                .build();
        RuleSet rules = Rules.set(RULE, lambda);
        Report report = rules.asOf(AsOf.of("2025-01-01")).check(DOSSIER);

        RuleSet again = roundTrip(rules);

        assertEquals(rules.rules(), again.rules());
        assertEquals(report, again.asOf(AsOf.of("2025-01-01")).check(DOSSIER));
        assertEquals(report, roundTrip(report));
        assertEquals(report.print(), roundTrip(report).print());
        assertEquals(report.findings().get(0), roundTrip(report.findings().get(0)));
        assertEquals(
                report.coverage(),
                roundTrip(rules.asOf(AsOf.of("2025-01-01"))).check(DOSSIER).coverage());
    }

    @SuppressWarnings("unchecked")
    private static <T> T roundTrip(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
