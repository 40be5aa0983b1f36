package org.hemicycle.consistency.reference;

import static org.hemicycle.consistency.Paper.definition;
import static org.hemicycle.consistency.Paper.fingerprints;
import static org.hemicycle.consistency.Paper.mention;
import static org.hemicycle.consistency.Paper.messages;
import static org.hemicycle.consistency.Paper.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.Mention;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** REF-011: what a text speaks of as known. */
class PointerTest {

    private static Mention at(String place, String words, String... referents) {
        return new Mention(
                words,
                Sketch.place(place),
                Set.of(referents).stream().map(Identifier::parse).collect(Collectors.toSet()),
                Set.of());
    }

    private static Dossier naming(Mention... mentions) {
        return Paper.of(outline -> outline.addMentions(mentions));
    }

    private static List<String> found(Mention... mentions) {
        return fingerprints("REF-011", naming(mentions));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The project",
                "the Project",
                "this network",
                "the agreement",
                "the said partnership",
                "the above-mentioned campaign",
                "le projet",
                "ce réseau",
                "l’accord",
                "la stratégie",
                "Article 12",
                "article 4",
                "Articles 3 and 8",
                "Art. 6 (1) (a)",
                "the Article 5, paragraph 2",
                "l'article 12",
            })
    void whatATextPointsToAndNamesNowhereIsAHint(String words) {
        assertEquals(
                1,
                found(at("Section 3", words), at("Section 2", "Youth Council of the Alps", "body:youth"))
                        .size());
    }

    @Test
    void allPlacesThatPointToOneThingAreOneHint() {
        Dossier dossier = naming(at("Section 3", "The project"), at("Section 4", "this project"));

        assertEquals(
                List.of("is spoken of as known, and nothing here names or explains it before (2 places)."),
                messages("REF-011", dossier));
        assertEquals(List.of("The project", "this project"), quotes("REF-011", dossier));
        assertEquals(
                List.of("is cited, and no text is named there of which it would be one."),
                messages("REF-011", naming(at("Section 3", "Article 12"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the project | Youth Exchange Project",
                "the project | a project on courts",
                "the project | the project on courts",
                "this project | the project \"Justice for All\"",
                "the network | European Judicial Training Network",
                "the agreement | Agreement on Heritage Routes",
                "le projet | projet pour la jeunesse",
                "le réseau | Réseau européen des juges",
                "l'accord | un accord de siège",
                "the strategy | Stratégie pour la jeunesse",
                "the national institution | Court",
                "the projects | Court",
                "Project IV | Court",
                "The Court | Council",
                "Article 12 of the European Landscape Convention | Court",
                "article 12 of the Civil Code | Court",
            })
    void whatIsNamedBeforeOrSaysWhatItIsIsSilent(String words, String earlier) {
        assertEquals(List.of(), found(at("Section 3", words), at("Section 2", earlier)));
        assertEquals(List.of(), found(at("Section 3", words, "local:x"), at("Section 4", words, "local:x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the projects", "project staff of the Court", "The project"})
    void whatNamesNoneDoesNotIntroduceIt(String other) {
        assertEquals(
                other.startsWith("project") ? 0 : 1,
                found(at("Section 3", "the project"), at("Section 2", other)).size());
    }

    @Test
    void whatIsNamedLaterOnlyDoesNotIntroduceIt() {
        Dossier dossier = Paper.of(outline -> outline.addParts(part("Section 1", "Aims"), part("Section 2", "Work"))
                .addMentions(
                        at("Section 1, Paragraph 2", "the network"), at("Section 2, Paragraph 1", "Heritage Network")));
        Dossier reversed = Paper.of(outline -> outline.addParts(part("Section 1", "Aims"), part("Section 2", "Work"))
                .addMentions(
                        at("Section 2, Paragraph 2", "the network"), at("Section 1, Paragraph 1", "Heritage Network")));

        assertEquals(1, fingerprints("REF-011", dossier).size());
        assertEquals(List.of(), fingerprints("REF-011", reversed));
    }

    private static Outline.Part part(String label, String title) {
        return new Outline.Part(Locator.parse(label), title, Set.of(), false, true);
    }

    @Test
    void aDefinitionATitleAComponentAndAnActivityIntroduceIt() {
        List<Dossier> dossiers = List.of(
                Paper.of(outline -> outline.addMentions(mention(3, "the Project", ""))
                        .addDefinitions(definition(4, "the Project", "Courts for Children"))),
                Paper.of(outline -> outline.addMentions(mention(3, "the project", ""))
                        .addParts(part("Section 2", "Description of the project on courts"))),
                Dossier.builder()
                        .from(naming(at("Section 3", "the project")))
                        .addDocuments(AdoptedText.builder()
                                .identifier(Sketch.DOCUMENT)
                                .name(Name.of("Rivers Project"))
                                .build())
                        .build(),
                Paper.of(outline -> outline.addMentions(mention(3, "the programme", ""))));

        dossiers.forEach(dossier -> assertEquals(List.of(), fingerprints("REF-011", dossier)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Section 3 | European Landscape Convention | ETS 176",
                "Section 3, Paragraph 1 | the Law on Courts |",
                "Section 3 | Istanbul Convention | CETS 210",
                "Section 3, Paragraph 3 | Constitution |",
                "Section 3, Paragraph 3 | Loi sur les tribunaux |",
            })
    void anArticleBesideATextIsSilent(String place, String text, String referent) {
        Mention named = referent == null ? at(place, text) : at(place, text, referent);

        assertEquals(List.of(), found(named, at("Section 3, Paragraph 3", "Article 12")));
        assertEquals(List.of(), found(named, at("Section 3.1, Paragraph 3", "Article 12")));
        assertEquals(1, found(named, at("Section 7, Paragraph 3", "Article 12")).size());
    }

    @Test
    void anArticleOfTheTextItselfIsSilent() {
        assertEquals(
                List.of(),
                fingerprints(
                        "REF-011",
                        Paper.of(outline -> outline.addParts(part("Article 4", "Members"))
                                .addMentions(mention(3, "Article 4", "")))));
    }
}
