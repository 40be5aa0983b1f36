package org.hemicycle.serialization.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hemicycle.document.Paper;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.report.FindingGroup;
import org.hemicycle.report.FindingGroup.Kind;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents go by their symbols, and those that only a dossier has a key for by their titles. */
class DocumentNamesTest {

    private final DocumentNames names = new DocumentNames(Dossier.builder()
            .name("Dossier")
            .addDocuments(paper("local:plan-2026", "Plan for 2026"))
            .addDocuments(paper("CM(2023)74", "Priorities"))
            .build());

    private static Paper paper(String identifier, String title) {
        return Paper.builder()
                .identifier(Identifier.parse(identifier))
                .name(Name.of(title))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "local:plan-2026, Plan for 2026",
        // no document of the dossier: the words of the key are all there is
        "local:other-paper, other paper",
        "CM(2023)74, CM(2023)74",
        "CM(2024)1, CM(2024)1"
    })
    void aDocumentGoesByItsSymbolOrElseItsTitle(String identifier, String name) {
        assertEquals(name, names.of(Identifier.parse(identifier)));
    }

    @Test
    void aPlaceFollowsTheDocumentAndTheWordsComeBefore() {
        Citation place = Citation.of(Identifier.parse("local:plan-2026"), "Section 2");
        Citation whole = Citation.of(Identifier.parse("local:plan-2026"), "");

        assertEquals("Plan for 2026, Section 2", names.at(place));
        assertEquals("Plan for 2026", names.at(whole));
        assertEquals("“by the end” (Plan for 2026, Section 2)", names.quoted(place.quoting("by the end")));
        assertEquals("Plan for 2026, Section 2", names.quoted(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see local:plan-2026, Section 2. | see Plan for 2026, Section 2.",
                "see local:plan-2026. | see Plan for 2026.",
                "see CM(2023)74 | see CM(2023)74",
                "a glocal:plan-2026 | a glocal:plan-2026"
            })
    void keysWithinASentenceBecomeTitles(String sentence, String read) {
        assertEquals(read, names.inSentence(sentence));
    }

    /** The heading of a group repeats the key, which a reader of the page does not know. */
    @ParameterizedTest
    @CsvSource({
        "DOCUMENT, local:plan-2026, Plan for 2026",
        "DOCUMENT, CM(2023)74, the heading",
        "DOCUMENT, local:other-paper, the heading",
        "OTHER, local:plan-2026, the heading"
    })
    void aGroupAboutADocumentOfTheDossierAloneIsHeadedByItsTitle(Kind kind, String document, String heading) {
        Address address = Address.of(Identifier.parse(document).asKey());

        assertEquals(heading, names.heading(new FindingGroup(kind, address, "the heading", List.of())));
    }
}
