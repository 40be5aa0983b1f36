package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.hemicycle.convention.Conventions;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.AsOf;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A value in a mapper of Jackson 3 is read as it is alone, and its problems have places in the whole text. */
class HemicycleModulePlacesTest {

    private final JsonMapper mapper = HemicycleModule.mapperBuilder().build();

    /** A value of the user's own that holds values of the library. */
    record Desk(@JsonProperty("plans") Map<Identifier, Dossier> plans) {}

    private Problem only(String text) {
        MismatchedInputException thrown =
                assertThrows(MismatchedInputException.class, () -> mapper.readValue(text, Desk.class));
        UnreadableInput refused = assertInstanceOf(UnreadableInput.class, thrown.getCause());
        assertEquals(1, refused.problems().list().size(), refused.getMessage());
        return refused.problems().list().get(0);
    }

    @Test
    void aSlipIsToldWithItsPlaceInTheWholeText() {
        Problem problem = only("""
                {
                  "plans": {
                    "KZ": {
                      "name": "Priorities",
                      "programs": []
                    }
                  }
                }
                """);

        assertEquals(new Place.InJson("text", "/plans/KZ/programs", 5, 7), problem.place());
    }

    @Test
    void anAddressOfNothingIsToldWhereItStands() {
        Problem problem = only("""
                {"plans": {"KZ": {"name": "Priorities", "sdgLinks": [
                  {"manner": "FOCUS", "subject": "no-such-plan", "stated": "16.3"}]}}}
                """);

        assertEquals("/plans/KZ/sdgLinks/0/subject", problem.place().column());
    }

    @Test
    void aKeyThatMeansNothingIsToldWhereItStands() {
        Problem problem = only("""
                {"plans":
                  {"Kazakh": {}}}
                """);

        assertEquals(new Place.InJson("text", "/plans/Kazakh", 2, 4), problem.place());
    }

    @Test
    void aTextThatBreaksOffIsToldLikeAnyOtherSlip() {
        Problem problem = only("""
                {"plans": {"KZ": {"name": "Priorities",
                  "programmes": [}}}
                """);

        assertEquals("/plans/KZ", problem.place().column());
        assertEquals(2, problem.place().line());
    }

    @Test
    void aVerdictIsReadByItsFormatWhereNothingElseSaysWhatItIsAbout() {
        Verdict<?> verdict =
                Eligibility.byRoutes().asOf(AsOf.of("2024-01-01")).access(Identifier.parse("KZ"), Conventions.ISTANBUL);

        assertEquals(verdict, mapper.readValue(mapper.writeValueAsString(verdict), Verdict.class));
    }
}
