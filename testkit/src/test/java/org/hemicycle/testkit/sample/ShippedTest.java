package org.hemicycle.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.internal.CanonicalText;
import org.hemicycle.report.Corrigendum;
import org.hemicycle.report.TextReport;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.stream.StreamFilter;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples, and all that is said of them, are shipped to another JVM and come out of the filter as they went in. */
class ShippedTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-01");
    private static final RuleSet.Dated RULES = RuleSets.standard().asOf(DAY);

    static Collection<Dossier> dossiers() {
        return Samples.all().values();
    }

    private static Object shipped(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            in.setObjectInputFilter(StreamFilter.standard());
            return in.readObject();
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aDossierIsEqualToTheLetter(Dossier dossier) throws IOException, ClassNotFoundException {
        Dossier read = (Dossier) shipped(dossier);

        assertEquals(dossier, read);
        assertEquals(CanonicalText.of(dossier), CanonicalText.of(read));
        assertEquals(dossier.digest(), read.digest());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aReportIsEqualAndItsDossierIsCheckedAlike(Dossier dossier) throws IOException, ClassNotFoundException {
        Report report = RULES.check(dossier);

        assertEquals(report, shipped(report));
        assertEquals(report, ((RuleSet.Dated) shipped(RULES)).check((Dossier) shipped(dossier)));
    }

    static Stream<Object> answers() {
        Dossier dossier = Samples.kazakhstanPriorities();
        Report report = RULES.check(dossier);
        DateRange range = DateRange.parse("2024-01-01/2024-03-31");
        Eligibility eligibility = Eligibility.in(dossier);
        Identifier state = Identifier.parse("KZ");
        Identifier convention = Identifier.treaty(210);
        return Stream.of(
                TextReport.of(report, dossier),
                Corrigendum.of(report),
                report.differenceFrom(report),
                RULES.explain(dossier, report.findings().get(0)),
                RuleSets.standard().timeline(dossier, range),
                eligibility.asOf(DAY).access(state, convention),
                eligibility.asOf(DAY).ask("KZ", "CETS 210"),
                eligibility.timeline(state, convention, range),
                eligibility.asOf(DAY).matrix(List.of(state), List.of(convention)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsEqual(Object answer) throws IOException, ClassNotFoundException {
        assertEquals(answer, shipped(answer));
    }

    @Test
    void theEnginesAnswerAlike() throws IOException, ClassNotFoundException {
        Eligibility eligibility = Eligibility.in(Samples.kazakhstanPriorities());
        Eligibility read = (Eligibility) shipped(eligibility);

        assertEquals(
                eligibility.asOf(DAY).access("KZ", "CETS 210"), read.asOf(DAY).access("KZ", "CETS 210"));
        assertEquals(RuleSets.standard().digest(), ((RuleSet) shipped(RuleSets.standard())).digest());
        assertEquals(AsOf.of(DAY), shipped(AsOf.of(DAY)));
    }
}
