package org.hemicycle.testkit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.Catalogue;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.defect.Defects;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A language is a format and templates: twelve rules speak French, the hardest among them, and none knows of it. */
class FrenchCatalogueTest {

    private static final RuleSet RULES = RuleSets.standard();
    private static final String WAY = "{it, select, SIGNATURE {par signature et ratification} other {par adhésion}}";

    private static final Catalogue FRENCH = Catalogue.of(new FrenchFormat())
            .with(
                    RULES.rule("ACC-003"),
                    "l'entrée en vigueur est datée du {recorded} ; selon la règle de la convention"
                            + "{law, list, each { ({place})}}, une {act} du {date} prend effet le {forecast}.",
                    "Vérifier les deux dates auprès du dépositaire.")
            .with(
                    RULES.rule("ACC-008"),
                    "l'acte est {signature, select, absent {signature et ratification} other"
                            + " {{signature, list, between { ou }}}} à un endroit et {accession, select, absent"
                            + " {adhésion} other {{accession, list, between { ou }}}} à un autre{offered, select, absent"
                            + " {} other { ; la convention offre à l'État {offered, list, each {{it, select, SIGNATURE"
                            + " {la signature et la ratification} other {l'adhésion}}}}}}.",
                    "Nommer l'acte que prévoit la convention.")
            .with(
                    RULES.rule("ACC-017"),
                    "est dite {words, list, between { ou }}, mais {limits, list, between { ; } each {{limit, select, ACT"
                            + " {les États y deviennent parties {offered, list, between { ou } each {" + WAY
                            + "}}, non {act, list, each {" + WAY + "}}} PARENT {certains États ne peuvent y devenir"
                            + " parties qu'après {parents, list, between { ou }} ou en même temps} other {elle n'est pas"
                            + " en vigueur}}}}{confidence, select, absent {} other { (certitude : {confidence})}}.",
                    "Nommer la condition ou l'acte.")
            .with(
                    RULES.rule("ACT-012"),
                    "est daté du {date}, {kind, select, EDITION {bien que d'une édition ultérieure, avant} FOLLOW_UP"
                            + " {avant ce qu'il prolonge,} other {hors de l'ordre de sa liste, à côté de}} « {other} »,"
                            + " daté du {otherDate}.",
                    "Corriger la date ou le numéro.")
            .with(
                    RULES.rule("FUN-008"),
                    "n'a pas de ligne au budget{extent, select, MOST { à la plupart des endroits} ALL { nulle part}"
                            + " other {}}, alors que {having, plural, one {# composante} other {# composantes}} de son"
                            + " rang sur {all} en {having, plural, one {a} other {ont}} une.",
                    "Ajouter une ligne.")
            .with(
                    RULES.rule("NAM-001"),
                    "s'appelle {documents, select, absent {{minority, list, between { ou }} à un endroit et {majority} à un"
                            + " autre} other {{documents, list, between {, } last { et } each {{name} dans"
                            + " {in, list, between {, } last { et }}}}}}.",
                    "Garder un seul nom.")
            .with(
                    RULES.rule("PRG-007"),
                    "a {text, plural, one {# effet} other {# effets}} dans le texte, dont {missing, plural, one {# n'est"
                            + " pas} other {# ne sont pas}} dans le cadre logique{others, plural, =0 {} one {, qui en a #"
                            + " de plus} other {, qui en a # de plus}}.",
                    "Compléter le cadre logique.")
            .with(
                    RULES.rule("REF-004"),
                    "renvoie à {target} pour {expected}, alors que {target} contient {held, list}{right, select, absent"
                            + " {} other { ; voir {right, list, last { et }}}}.",
                    "Renvoyer à {right, select, absent {la bonne partie} other {{right, list, last { et }}}}.")
            .with(
                    RULES.rule("RSK-005"),
                    "{standing, select, absent {l'invitation} other {la qualité de {standing}}} prend fin après le {last},"
                            + " avant la fin du programme le {end}, et le registre n'en dit rien.",
                    "Inscrire ce risque au registre.")
            .with(
                    RULES.rule("SDG-002"),
                    "cite les objectifs de développement durable {listed}, mais ses volets {leftOut, select, absent"
                            + " {omettent {unserved}} other {citent aussi {leftOut}{unserved, select, absent {} other"
                            + " { et omettent {unserved}}}}}.",
                    "Citer {union} partout.")
            .with(
                    RULES.rule("STA-002"),
                    "le {property} est {minority, list, between { ou }} à un endroit et {majority, list, between { ou }} à"
                            + " un autre.",
                    "Corriger l'un des deux.")
            .with(
                    RULES.rule("FUN-005"),
                    "a {secured} assurés, plus que les {estimated} estimés.{securedBound, select, other {}}"
                            + "{estimatedBound, select, other {}}",
                    "Corriger l'un des montants.");

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        "ACC-003",
                        "l'entrée en vigueur est datée du 17 août 1961 ; selon la règle de la convention (STE n° 024, point"
                                + " 29-30), une adhésion du 18 avril 1961 prend effet le 17 juillet 1961."),
                Arguments.of("ACC-008", "l'acte est « ratified » à un endroit et « Accession » à un autre."),
                Arguments.of(
                        "ACC-017",
                        "est dite « open, on invitation, for accession by all States », mais les États y deviennent parties"
                                + " par signature et ratification, non par adhésion ; certains États ne peuvent y devenir"
                                + " parties qu'après STE n° 135 (Anti-Doping Convention) ou en même temps."),
                Arguments.of(
                        "ACT-012",
                        "est daté du 2026-03-10/2026-03-12, bien que d'une édition ultérieure, avant « 2. Seminar on the"
                                + " length of proceedings », daté du 5 mai 2026."),
                Arguments.of(
                        "FUN-008", "n'a pas de ligne au budget, alors que 1 composante de son rang sur 2 en a une."),
                Arguments.of(
                        "NAM-001",
                        "s'appelle « Office of Further Affairs » à un endroit et « Directorate of Programme Co-ordination »"
                                + " à un autre."),
                Arguments.of("PRG-007", "a 2 effets dans le texte, dont 1 n'est pas dans le cadre logique."),
                Arguments.of(
                        "REF-004",
                        "renvoie à section 1 pour objectifs, alors que section 1 contient résumé ; voir section 2."),
                Arguments.of(
                        "RSK-005",
                        "la qualité de observateur prend fin après le 30 décembre 2028, avant la fin du programme le 31"
                                + " décembre 2028, et le registre n'en dit rien."),
                Arguments.of(
                        "SDG-002",
                        "cite les objectifs de développement durable 5, 16, mais ses volets citent aussi 1."),
                Arguments.of("STA-002", "le nombre est « 12 officers » à un endroit et « 21 officers » à un autre."),
                Arguments.of(
                        "FUN-005", "a 2\u202f400\u202f000 EUR assurés, plus que les 1\u202f200\u202f000 EUR estimés."));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aRuleSpeaksFrenchWithoutAChange(String code, String sentence) {
        List<String> said = Defects.of(code).stream()
                .flatMap(defect -> defect.tryIn(Samples.modelPlan(), RULES).newFindings().stream())
                .filter(finding -> finding.rule().equals(code))
                .map(FRENCH::message)
                .toList();

        assertTrue(said.contains(sentence), () -> String.join("\n", said));
    }

    @Test
    void everythingItHasWordsForIsSaidInAllSamples() {
        Samples.all().values().stream()
                .flatMap(sample -> RULES.asOf(Defect.firstDay(sample)).check(sample).findings().stream())
                .filter(finding -> FRENCH.codes().contains(finding.rule()))
                .forEach(finding -> {
                    assertTrue(!FRENCH.message(finding).equals(finding.message()), finding::print);
                    assertTrue(FRENCH.suggestion(finding).isPresent(), finding::print);
                });
    }

    /**
     * What reads like words of a language, among what is given as a name: titles of the sources, and nothing of ours.
     */
    private static final Set<String> TITLES = Set.of(
            "130th Session of the Committee of Ministers – 5. Council of Europe …",
            "Council of Europe Neighbourhood Co-operation Priorities for Kazakhstan 2014-2015: co-operation activities"
                    + " regarding Council of Europe conventions in criminal matters",
            "the conference of ministers of fisheries",
            "2. Seminar on the length of proceedings");

    @Test
    void noArgumentHasWordsOfALanguage() {
        Dossier plan = Samples.modelPlan();
        Stream<Report> samples = Samples.all().values().stream()
                .map(sample -> RULES.asOf(AsOf.of("2024-02-01")).check(sample));
        Stream<Report> defects =
                Defects.all().stream().map(defect -> defect.tryIn(plan, RULES).after());

        Set<String> names = Stream.concat(samples, defects)
                .flatMap(report -> report.findings().stream())
                .flatMap(finding -> finding.arguments().values().stream())
                .flatMap(FrenchCatalogueTest::flat)
                .filter(Argument.OfName.class::isInstance)
                .map(argument -> ((Argument.OfName) argument).name())
                .distinct()
                .filter(name ->
                        name.matches("(?s)(and|or|in|of|the|its?|no|an?|is|are|has|have|with|which)\\b.*|.*[.;:] .*"))
                .collect(Collectors.toSet());

        assertEquals(TITLES, names);
    }

    private static Stream<Argument> flat(Argument argument) {
        if (argument instanceof Argument.OfList list) {
            return list.values().stream().flatMap(FrenchCatalogueTest::flat);
        }
        return argument instanceof Argument.OfGroup group
                ? group.fields().values().stream().flatMap(FrenchCatalogueTest::flat)
                : Stream.of(argument);
    }
}
