package org.hemicycle.dossier;

import static org.hemicycle.Examples.KAZAKHSTAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedActsTest {

    private static final Identifier CONVENTION = Identifier.treaty(173);

    private static TreatyAction act(Identifier state, Kind kind, String date) {
        TreatyAction act = TreatyAction.of(state, kind, CONVENTION);
        return date.isEmpty() ? act : act.dated(date, date, Citation.of(Identifier.parse("local:plan"), "Row 1"));
    }

    private static List<String> joined(TreatyAction... acts) {
        return JoinedActs.of(List.of(acts)).stream()
                .map(act -> act.claims().stream()
                        .map(claim -> claim.stated().asWritten())
                        .toList()
                        .toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INVITATION        | 2022-05-01 | 2023-04-30 | true
            INVITATION        | 2022-05-01 | 2023-05-01 | false
            INVITATION        | 2022-05    | 2023-05    | true
            INVITATION        | 2022-05    | 2023-05-31 | false
            INVITATION        | [2022-05..] | 2023-04-30 | true
            INVITATION        | [2022-05..] | 2023-05-01 | false
            EXTENSION         | 2014       | 2016       | false
            EXTENSION_REQUEST | 2014       | 2016       | false
            RESERVATION       | 2014       | 2016       | false
            DECLARATION       | 2014       | 2016       | false
            SIGNATURE         | 2014       | 2016       | true
            RATIFICATION      | 2014       | 2016       | true
            """)
    void whatCanBeDoneAgainIsTwoActsFromAYearApartOnAndAllElseIsOne(
            Kind kind, String first, String second, boolean one) {
        TreatyAction earlier = act(KAZAKHSTAN, kind, first);
        TreatyAction later = act(KAZAKHSTAN, kind, second);
        List<String> expected =
                one ? List.of("[" + first + ", " + second + "]") : List.of("[" + first + "]", "[" + second + "]");

        assertEquals(expected, joined(earlier, later));
        assertEquals(expected, joined(later, earlier));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KZ | WITHDRAWAL  | 2014-06-01 | false
            KZ | DENUNCIATION | 2015-01-01 | false
            KZ | CESSATION   | 2016-04-30 | false
            KZ | WITHDRAWAL  | 2014-05-01 | true
            KZ | WITHDRAWAL  | 2016-05-01 | true
            KZ | WITHDRAWAL  | 2017-01-01 | true
            KZ | WITHDRAWAL  | ''         | true
            KZ | RESERVATION | 2015-01-01 | true
            FR | WITHDRAWAL  | 2015-01-01 | true
            """)
    void betweenTwoRatificationsTheStateMustHaveLeft(String state, Kind kind, String left, boolean one) {
        List<String> ratifications = JoinedActs.of(List.of(
                        act(KAZAKHSTAN, Kind.RATIFICATION, "2014-05-01"),
                        act(KAZAKHSTAN, Kind.RATIFICATION, "2016-05-01"),
                        act(Identifier.parse(state), kind, left)))
                .stream()
                .filter(act -> act.kind() == Kind.RATIFICATION)
                .map(TreatyAction::summary)
                .toList();

        assertEquals(one ? 1 : 2, ratifications.size());
    }

    @Test
    void anActOfUnknownDayIsTheOneWhoseDayIsKnown() {
        assertEquals(
                List.of("[2022]"),
                joined(act(KAZAKHSTAN, Kind.INVITATION, ""), act(KAZAKHSTAN, Kind.INVITATION, "2022")));
    }

    @Test
    void actsOfDifferentStatesOrKindsAreNeverOne() {
        Identifier other = Identifier.parse("FR");

        assertEquals(
                3,
                joined(
                                act(KAZAKHSTAN, Kind.INVITATION, "2022"),
                                act(other, Kind.INVITATION, "2022"),
                                act(KAZAKHSTAN, Kind.SIGNATURE, "2022"))
                        .size());
    }
}
