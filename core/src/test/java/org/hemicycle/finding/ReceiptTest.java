package org.hemicycle.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemicycle.Examples;
import org.hemicycle.Serialized;
import org.hemicycle.actor.Actor;
import org.hemicycle.convention.Convention;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.rule.Rules;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReceiptTest {

    private static final RuleSet RULES = Rules.set(
            Rules.over("ABC-001", "plan").build(), Rules.over("ABC-002", "plan").build());
    private static final Dossier DOSSIER = Examples.dossier();
    private static final AsOf AS_OF = AsOf.of("2025-01-01");

    private static Receipt receipt(RuleSet rules, AsOf asOf, Dossier dossier) {
        return rules.asOf(asOf).check(dossier).receipt();
    }

    @Test
    void saysWhatTheReportWasMadeOf() {
        Receipt receipt = receipt(RULES, AS_OF, DOSSIER);

        assertEquals(AS_OF, receipt.asOf());
        assertEquals(DOSSIER.digest(), receipt.dossier());
        assertEquals(ReferenceData.shipped().digest(), receipt.referenceData());
        assertEquals(Optional.of(RULES.digest()), receipt.ruleSet());
        assertEquals(Optional.empty(), receipt.suppressions());
        assertEquals(Optional.empty(), receipt.baseline());
        assertTrue(receipt.version().matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"), receipt.version());
    }

    @Test
    void equalInputsThatWereBuiltInAnotherOrderGiveAnEqualReceipt() {
        Identifier kazakhstan = Identifier.parse("KZ");
        Identifier armenia = Identifier.parse("AM");
        Programme one =
                Examples.programme("plan").addBeneficiaries(kazakhstan, armenia).build();
        Programme other = Examples.programme("plan")
                .addBeneficiaries(armenia)
                .addBeneficiaries(kazakhstan)
                .build();
        RuleSet reversed = Rules.set(
                Rules.over("ABC-002", "plan").build(),
                Rules.over("ABC-001", "plan").build());

        assertEquals(
                receipt(RULES, AS_OF, dossier(one)),
                receipt(reversed, new AsOf(AS_OF.facts(), AS_OF.law()), dossier(other)));
    }

    private static Dossier dossier(Programme programme) {
        return Dossier.builder().name("Plan").addProgrammes(programme).build();
    }

    static Stream<Arguments> changes() {
        ReferenceData shipped = ReferenceData.shipped();
        Convention istanbul = shipped.convention(Identifier.treaty(210));
        Programme programme = DOSSIER.programmes().get(0);
        Dossier renamed = Dossier.builder().from(DOSSIER).name("Plan B").build();
        Dossier longer = Dossier.builder()
                .from(DOSSIER)
                .programmes(List.of(Programme.builder()
                        .from(programme)
                        .period(DateRange.parse("2024-01-01/2028-01-01"))
                        .build()))
                .build();
        Dossier cited = Dossier.builder()
                .from(DOSSIER)
                .outlines(List.of(Examples.outline("Annex IV", "Annex V", "Annex VI")))
                .build();
        return Stream.of(
                Arguments.of("dossier", RULES, AS_OF, renamed),
                Arguments.of("dossier", RULES, AS_OF, longer),
                Arguments.of("dossier", RULES, AS_OF, cited),
                Arguments.of(
                        "referenceData",
                        RULES.under(shipped.with(Convention.builder()
                                .from(istanbul)
                                .addNotes("A note.")
                                .build())),
                        AS_OF,
                        DOSSIER),
                Arguments.of(
                        "referenceData",
                        RULES.under(shipped.with(Actor.builder()
                                .from(Examples.actor())
                                .name(Name.of("Qazaqstan"))
                                .build())),
                        AS_OF,
                        DOSSIER),
                Arguments.of("ruleSet", RULES.without("ABC-002"), AS_OF, DOSSIER),
                Arguments.of("ruleSet", RULES.severity("ABC-002", Severity.ERROR), AS_OF, DOSSIER),
                Arguments.of("ruleSet", replaced(builder -> builder.revision(2)), AS_OF, DOSSIER),
                Arguments.of(
                        "ruleSet",
                        replaced(builder -> builder.inForce(DateRange.from(LocalDate.parse("2024-01-01")))),
                        AS_OF,
                        DOSSIER),
                Arguments.of("asOf", RULES, AsOf.of("2025-01-02"), DOSSIER),
                Arguments.of("asOf", RULES, AS_OF.factsOn(LocalDate.parse("2025-01-02")), DOSSIER));
    }

    private static RuleSet replaced(UnaryOperator<Rule.Builder<String>> change) {
        return RULES.without("ABC-002")
                .with(change.apply(Rules.over("ABC-002", "plan")).build());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeOfOneInputChangesItsDigestAndNoOther(String changed, RuleSet rules, AsOf asOf, Dossier dossier) {
        Receipt before = receipt(RULES, AS_OF, DOSSIER);
        Receipt after = receipt(rules, asOf, dossier);

        assertEquals(changed.equals("dossier"), !before.dossier().equals(after.dossier()));
        assertEquals(changed.equals("referenceData"), !before.referenceData().equals(after.referenceData()));
        assertEquals(changed.equals("ruleSet"), !before.ruleSet().equals(after.ruleSet()));
        assertEquals(changed.equals("asOf"), !before.asOf().equals(after.asOf()));
        assertNotEquals(before, after);
    }

    @Test
    void theCodeOfFunctionsAndTheQuoteOfACitationDoNotCount() {
        RuleSet other = replaced(builder -> builder.requires((value, scope) -> Check.passed()));
        Citation quoting = Examples.PLACE.quoting("2.43 %");
        Dossier quoted = Dossier.builder()
                .from(DOSSIER)
                .standings(List.of(Examples.standing().citation(quoting).build()))
                .build();
        Dossier plain = Dossier.builder()
                .from(DOSSIER)
                .standings(List.of(Examples.standing().build()))
                .build();

        assertEquals(receipt(RULES, AS_OF, plain), receipt(other, AS_OF, quoted));
    }

    @Test
    @Timeout(60)
    void isTheSameInAnotherJvmWithAnotherLocaleAndOtherHashCodes() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=3",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PrintedReceipt.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor());
        assertEquals(
                PrintedReceipt.receipt().print(), printed.replace("\r\n", "\n").strip());
    }

    /** Old receipts stay comparable: if this fails, the canonical text of values there are has changed. */
    @Test
    void theDigestOfASmallDossierStaysWhatItWas() {
        Dossier small = Dossier.builder()
                .name("Small")
                .addProgrammes(Programme.builder()
                        .key("plan")
                        .document(Identifier.parse("GR-EXT(2023)6"))
                        .name(Name.of("Priorities"))
                        .kind(Programme.Kind.CO_OPERATION_PRIORITIES)
                        .addBeneficiaries(Identifier.parse("KZ"))
                        .period(DateRange.parse("2024-01-01/2027-12-31"))
                        .build())
                .build();

        assertEquals(
                "2fdc51166db3fdd4dbf96e47670f7f13e547341675d91463a7c7bf7a3a8fd61b",
                small.digest().toString());
    }

    @Test
    void theDigestOfTheReferenceDataIsComputedOnce() {
        ReferenceData data = ReferenceData.shipped().with(Examples.actor());

        assertSame(data.digest(), data.digest());
    }

    @Test
    void aReportKeepsItsReceiptWhenSerialized() throws Exception {
        Report report = RULES.asOf(AS_OF).check(DOSSIER);
        Report copy = (Report) Serialized.copyOf(report);

        assertEquals(report, copy);
        assertEquals(report.receipt(), copy.receipt());
    }

    @Test
    void reportsAreEqualWhateverTheirReceipts() {
        Report report = RULES.asOf(AS_OF).check(DOSSIER);
        Receipt other = receipt(RULES.without("ABC-002"), AS_OF, DOSSIER);

        assertEquals(report, Report.builder().from(report).receipt(other).build());
    }
}
