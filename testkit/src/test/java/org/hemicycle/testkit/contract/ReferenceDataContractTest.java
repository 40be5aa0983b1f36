package org.hemicycle.testkit.contract;

import static org.hemicycle.testkit.contract.Trying.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.convention.Convention;
import org.hemicycle.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reference data have to keep, and rows that do not. */
class ReferenceDataContractTest {

    private static final String OWN = """
            checked: 2026-05-09

            convention: CETS 299
            title: An invented convention
            checked: 2026-05-09 | high
            """;

    private record Data(ReferenceData referenceData) implements ReferenceDataContract {}

    private static ReferenceDataContract with(String routes) {
        Convention convention =
                ReferenceData.parse(OWN + routes).listConventions().get(0);
        return new Data(ReferenceData.shipped().with(convention));
    }

    static Stream<ReferenceDataContract> kept() {
        return Stream.of(
                new Data(ReferenceData.shipped()),
                with("route any: any State | may ACCEDE | Article 1 | high\n"
                        + "closed to: any organisation | Article 1 | high\n"));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void dataThatDealWithEverybodyKeepIt(ReferenceDataContract contract) {
        contract.knowsSomebodyWhoMayApply();
        contract.dealsWithEachClassOfApplicants();
        contract.answersForEachClassOfApplicants();
        contract.resolvesEachCode();
        contract.comesBackEqualFromItsText();
    }

    /**
     * The class "State outside Europe" of the data is no observer, so that nothing was noticed when they were built.
     */
    @Test
    void aClassThatNoRouteMeansIsNamed() {
        ReferenceDataContract contract = with("""
                route others: any State except observer in body:council-of-europe | may ACCEDE | Article 1 | high
                closed to: any organisation | Article 1 | high
                """);

        assertFails(
                contract::dealsWithEachClassOfApplicants,
                "Convention CETS 299 has no route for the class \"state such as ",
                "observer in body:council-of-europe\" and does not say that it is closed to it; add a route, a closure,"
                        + " or something unmodelled that concerns it.");
    }

    @Test
    void aCodeThatNoRowHasIsToldWithTheRowThatNamesIt() {
        ReferenceDataContract contract = with("""
                route any: any State | may ACCEDE | Article 1 | high
                route friends: participant in body:nowhere | may SIGN | if CETS 998 joined before or at once | overlaps any
                    | Article 1 | high
                closed to: any organisation | Article 1 | high
                """);

        assertFails(
                contract::resolvesEachCode,
                "The reference data name codes that none of their rows has:\n",
                "  CETS 998, named by CETS 299, route friends\n",
                "  body:nowhere, named by CETS 299\n",
                "Correct them, or add the actor or convention");
    }

    @Test
    void dataWithoutActorsOrClassesOrConventionsAskNothing() {
        ReferenceData none = ReferenceData.builder().build();
        ReferenceData unclassed = ReferenceData.builder()
                .from(ReferenceData.shipped())
                .applicantClasses(List.of())
                .build();

        assertFails(new Data(none)::day, "The reference data have no convention");
        assertFails(
                new Data(none)::answersForEachClassOfApplicants,
                "The reference data have no convention, so that there is nothing to ask about.");
        assertFails(
                new Data(unclassed)::knowsSomebodyWhoMayApply,
                "The reference data have no class of applicants",
                "or begin with ReferenceData.shipped().");
        assertFails(
                new Data(ReferenceData.parse(OWN))::knowsSomebodyWhoMayApply,
                "The reference data have neither a State nor a territory nor an organisation");
    }

    @Test
    void theClassesAreMadeOfWhatClausesAskFor() {
        ReferenceData data = ReferenceData.shipped();
        List<Applicants> classes = Applicants.in(data, data.checkedOn().orElseThrow());

        assertTrue(classes.size() > data.applicantClasses().size(), classes::toString);
        assertEquals(
                classes.size(),
                classes.stream().map(Applicants::toString).distinct().count());
        data.applicantClasses().stream()
                .filter(declared -> declared.is().size() < 3)
                .forEach(declared -> assertTrue(
                        classes.stream().anyMatch(each -> each.is().containsAll(declared.is())), declared::toString));
    }
}
