package org.hemicycle.consistency.name;

import static org.hemicycle.consistency.Paper.BODY;
import static org.hemicycle.consistency.Paper.OTHER;
import static org.hemicycle.consistency.Paper.definition;
import static org.hemicycle.consistency.Paper.fingerprints;
import static org.hemicycle.consistency.Paper.mention;
import static org.hemicycle.consistency.Paper.messages;
import static org.hemicycle.consistency.Paper.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.source.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of courts, of work with youth, of heritage and of the environment, in English and French. */
class FurtherNamesTest {

    private static Dossier naming(String thing, String... names) {
        return Paper.of(outline -> {
            for (int i = 0; i < names.length; i++) {
                outline.addMentions(mention(i + 1, names[i].strip(), thing));
            }
            return outline;
        });
    }

    private static List<String> found(String names) {
        return fingerprints("NAM-001", naming("body:committee", names.split(";")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Court; Court of Conciliation; Court of Arbitration",
                "Conseil; Conseil des jeunes; Conseil pour la jeunesse",
                "Youth Forum; European Youth Forum; Youth Forum of Cities",
                "European Landscape Network (ELN); European Lakes Network (ELN)",
                "Group of Experts on Courts (Expert Group); Group of Experts on Judges (Expert Group)",
                "Heritage Fund; Heritage Fund for Monuments; World Heritage Fund",
                "Agence de l'eau (AE); Agence des rivières (AE)",
                "Conference of the Parties to the Treaty; Meeting of the Parties to the Treaty",
                "Bureau of the Assembly; Secretariat of the Assembly",
                "Judicial Academy; Academy of Judges; School of Magistrates",
                "Convention for the Protection of Rivers and their Banks; Convention for the Defence of Rivers and their"
                        + " Banks",
                "On further measures for young people; On further actions for young people",
                "Sur les mesures relatives aux tribunaux; Sur les actions relatives aux tribunaux",
                "Youth Strategy for 2024-2029; Strategy on Youth 2024-2029",
                "Protocol No. 4 on Rivers; Protocol No. 5 on Rivers",
                "Court of Justice of the Republic of Norland; Constitutional Court of Norland",
            })
    void namesThatDifferAreFound(String names) {
        assertEquals(List.of("NAM-001:body-committee"), found(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Court; Court of Conciliation; Court of Conciliation and Arbitration",
                "Youth Forum; European Youth Forum; the Forum",
                "Heritage Fund (HF); Heritage Fund; HF",
                "Comité pour la jeunesse; le Comité pour la jeunesse",
                "Youth Strategy for 2024–2029; Youth Strategy 2024-2029; Youth Strategy",
                "Stratégie pour la jeunesse pour la période 2024-2029; Stratégie pour la jeunesse 2024-2029",
                "Rivers Convention no. 12; Convention 12; Convention No. 12",
                "Parliament of the Republic of Norland; Parliament of Norland; Norland Parliament",
                "Court of the Republic of Norland for Minors; Court of Norland for Minors",
                "Ministère de la Justice de la République de Norlande; Ministère de la Justice de Norlande",
                "Committee of Experts of the Council of Europe on Rivers; Committee of Experts on Rivers",
                "Congress of the Council of Europe; Congress of Towns of the Council of Europe",
                "UN Office for Youth; United Nations Office for Youth",
                "Centre of the UN for Rivers; Centre of the United Nations for Rivers",
                "Youth Policy; Policy towards its young citizens",
                "Politique de la jeunesse; Politique envers ses jeunes",
                "Politique de voisinage; Politique à l'égard de leurs voisins",
                "Rivers Strategy; a strategy on rivers",
                "Committee of the Parties; Parties to the Convention",
                "Rivers Agency – Norland; Rivers Agency of Norland",
                "Youth Priorities 2019-2022; Youth Priorities for Norland 2019-2023",
                "Anti-Pollution Agency (Clean Air Unit of Norland); Clean Air Unit of Norland; Clean Air Unit",
                "Landscape Convention; Convention on Landscape (Landscape Convention)",
            })
    void formsOfOneNameAndDescriptionsAreSilent(String names) {
        assertEquals(List.of(), found(names));
    }

    @Test
    void anAcronymDoesNotJoinTheNamesOfTwoDocuments() {
        Dossier dossier = Paper.with(
                dossiers -> dossiers.addActors(Actor.builder()
                                .identifier(BODY)
                                .name(Name.builder()
                                        .official("Group of Experts on Combating Pollution")
                                        .acronym("GREPOL")
                                        .build())
                                .kind(Actor.Kind.BODY)
                                .citation(Sketch.place("Section 1"))
                                .build())
                        .addOutlines(Paper.outline(
                                OTHER,
                                mention(
                                        OTHER,
                                        2,
                                        "Group of Experts on Action against Pollution (GREPOL)",
                                        "body:committee"))),
                outline -> outline.addDefinitions(definition(3, "GREPOL", "Group of Experts on Combating Pollution")));

        assertEquals(List.of("NAM-001:body-committee"), fingerprints("NAM-001", dossier));
    }

    @Test
    void ofManyNamesThreeAreToldAndAllAreEvidence() {
        Dossier dossier = naming(
                "body:committee",
                "Heritage Board",
                "Heritage Board",
                "Monuments Service",
                "Agency for Castles",
                "Bureau of Ruins",
                "Office of Antiquities",
                "Landmarks Council");

        assertEquals(
                List.of(
                        "is called \"Monuments Service\", \"Agency for Castles\", \"Bureau of Ruins\" or 2 more names in one"
                                + " place and \"Heritage Board\" in another."),
                messages("NAM-001", dossier).stream()
                        .map(message -> message.replace("\" or \"", "\", \""))
                        .toList());
        assertEquals(6, quotes("NAM-001", dossier).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recommendation on Youth Work | Recommendation on Work with Youth",
                "Charte du patrimoine | Charte des monuments",
                "On the Protection of Rivers | On the Defence of Rivers",
            })
    void aTitleInTwoFormsInTwoDocumentsIsFound(String one, String other) {
        assertEquals(1, fingerprints("NAM-001", inTwo(one, other)).size());
        assertEquals(List.of(), fingerprints("NAM-001", inTwo(one, one + " (2024-2027)")));
        assertEquals(List.of(), fingerprints("NAM-001", inTwo(one, "the " + one)));
    }

    private static Dossier inTwo(String one, String other) {
        Outline second = Paper.outline(OTHER, mention(OTHER, 1, other, "local:text"));
        return Paper.with(
                dossier -> dossier.addOutlines(second), outline -> outline.addMentions(mention(1, one, "local:text")));
    }

    @Test
    void theTitleWithinThatOfAProtocolIsATitle() {
        assertEquals(
                List.of("NAM-001:ETS-176"),
                Stream.of("European Landscape Convention", "European Landscape Charter")
                        .map(title -> Paper.of(outline -> outline.addMentions(
                                mention(1, "European Landscape Convention", "ETS_176"),
                                mention(2, "Protocol amending the " + title, "CETS_219"))))
                        .flatMap(dossier -> fingerprints("NAM-001", dossier).stream())
                        .toList());
    }
}
