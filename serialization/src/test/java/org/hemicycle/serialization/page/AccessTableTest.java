package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;

/** The answers in words: whole where there is room, and marked as open, closed or not known. */
class AccessTableTest {

    private static final Dossier TWO_COLUMNS = TreatyRecord.complete(
            "ETS 005, CETS 211",
            "KZ, CETS 211, INVITATION, 2023-12-31",
            "FR, ETS 005, SIGNATURE, 2011-05-11",
            "MA, CETS 211, REQUEST, 2023-01-01");

    private static PageAsXml print(Dossier dossier, Map<Subject.Pair, String> reasons) throws Exception {
        PageTable table = new PageTable("t", "Access");
        new AccessTable(TreatyRecord.grid(dossier), reasons).fill(table);
        return PageAsXml.parse(table.print().print());
    }

    @Test
    void theLongerSideRunsDownAndTheFirstColumnSaysWhich() throws Exception {
        PageAsXml states = print(TWO_COLUMNS, Map.of());
        PageAsXml conventions = print(TreatyRecord.complete("", "KZ, CETS 211, REQUEST, 2023-01-01"), Map.of());

        assertEquals(
                List.of("State", "ETS 005 European Convention on Human Rights", "CETS 211 MEDICRIME Convention"),
                states.list("//thead//th"));
        assertEquals(List.of("Kazakhstan", "France", "Morocco"), states.list("//tbody/tr/th"));
        assertEquals(List.of("Convention", "Kazakhstan"), conventions.list("//thead//th"));
        assertEquals(List.of("CETS 211 MEDICRIME Convention"), conventions.list("//tbody/tr/th"));
    }

    @Test
    void anAnswerIsMarkedAsOpenOrClosed() throws Exception {
        assertEquals(
                List.of("closed", "open", "open", "open", "closed", "closed"),
                print(TWO_COLUMNS, Map.of()).list("//tbody/tr/td/@class"));
    }

    /** In two columns the route is told too, in three the kind of answer alone. */
    @Test
    void ofMoreThanTwoColumnsEachAnswerIsTheKindAlone() throws Exception {
        assertEquals(
                "entitled to sign, ratify (route members)",
                print(TWO_COLUMNS, Map.of()).list("//tbody/tr[2]/td").get(1));
        PageAsXml three = print(
                TreatyRecord.complete(
                        "ETS 005, CETS 211",
                        "KZ, CETS 211, INVITATION, 2023-12-31",
                        "FR, ETS 005, SIGNATURE, 2011-05-11",
                        "MA, ETS 185, RATIFICATION, 2018-06-29",
                        "TN, ETS 185, RATIFICATION, 2024-03-08"),
                Map.of());
        assertEquals(
                List.of("ETS 005", "ETS 185", "CETS 211"),
                three.list("//thead//th").stream()
                        .skip(1)
                        .map(head -> head.replaceFirst("(\\d) .*", "$1"))
                        .toList());
        assertEquals("entitled", three.list("//tbody/tr[2]/td").get(2));
    }

    /** What Kazakhstan has done since is promised by no record; of France nothing is recorded. */
    @Test
    void whatIsRecordedLastIsToldAsFarAsIsKnownWhereTheRecordMayLackWhatCameSince() throws Exception {
        PageAsXml page = print(
                TreatyRecord.complete(
                        "ETS 005", "KZ, CETS 211, REQUEST, 2023-01-01", "FR, ETS 005, RATIFICATION, 1974-05-03"),
                Map.of());

        assertEquals(List.of("closed", "open", "unknown", "unknown"), page.list("//tbody/tr/td/@class"));
        assertEquals(List.of("as far as is known"), page.list("//tbody/tr[2]/td[1]/span[@class='meant']"));
        assertEquals(1, page.count("//span[@class='meant']"));
    }

    @Test
    void anAnswerLeadsToItsReasonsWhereTheseAreTold() throws Exception {
        Subject.Pair told = new Subject.Pair(Identifier.parse("FR"), Identifier.parse("CETS 211"));
        PageAsXml page = print(TWO_COLUMNS, Map.of(told, "pair-FR"));

        assertEquals(List.of("#pair-FR"), page.list("//tbody/tr[2]/td[2]/a/@href"));
        assertEquals(1, page.count("//a"));
        assertEquals(5, page.count("//td/span"));
    }
}
