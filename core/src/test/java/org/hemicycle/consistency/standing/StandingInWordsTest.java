package org.hemicycle.consistency.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.consistency.Paper;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Severity;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words say of a standing, and of what one can be a Party. */
class StandingInWordsTest {

    private static Dossier said(String body, Standing.Kind kind, String words) {
        return Paper.with(dossier -> dossier.addClaims(Paper.claim(
                Subject.of(Sketch.STATE, Identifier.parse(body)),
                ClaimProperty.STANDING,
                words,
                words,
                new Datum.Word(kind.name()),
                "Section 1")));
    }

    @ParameterizedTest
    @CsvSource({
        "body:venice-commission, PARTICIPANT, participating in",
        "body:venice-commission, PARTICIPANT, participe aux travaux",
        "body:council-of-europe, PARTICIPANT, a participant",
        "body:council-of-europe, PARTNER_FOR_DEMOCRACY, attends the meetings",
        "body:council-of-europe, ASSOCIATE_MEMBER, co-operates closely with",
        "body:greco, PARTICIPANT, took part in",
        "body:greco, ASSOCIATE_MEMBER, is represented in"
    })
    void whoeverTakesPartClaimsNoStanding(String body, Standing.Kind kind, String words) {
        Dossier dossier = said(body, kind, words);
        List<Finding> loose = Paper.findings("STN-010", dossier);

        assertEquals(List.of(), Paper.findings("STN-001", dossier));
        assertTrue(loose.stream().allMatch(finding -> finding.severity() == Severity.WARNING));
        loose.forEach(finding -> assertTrue(finding.message().contains(words), finding.message()));
    }

    @Test
    void looseWordsAreToldWithWhatTheBodyGrants() {
        assertEquals(
                List.of(
                        "is described by \"participating in the work of\", which is no standing in Council of Europe; the body grants the standings member, observer and associate member."),
                Paper.messages(
                        "STN-010",
                        said("body:council-of-europe", Standing.Kind.PARTICIPANT, "participating in the work of")));
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNER_FOR_DEMOCRACY, a partner for democracy",
        "CONTRACTING_PARTY, a Contracting Party that takes part in its work",
        "PARTNER_FOR_DEMOCRACY, партнёр"
    })
    void theWordsOfAStandingThatIsNotGrantedAreAnError(Standing.Kind kind, String words) {
        Dossier dossier = said("body:council-of-europe", kind, words);

        assertEquals(
                List.of(Severity.ERROR),
                Paper.findings("STN-001", dossier).stream()
                        .map(Finding::severity)
                        .toList());
        assertEquals(List.of(), Paper.findings("STN-010", dossier));
    }

    @Test
    void aStandingThatIsGrantedMayBeToldLoosely() {
        Dossier dossier = said("body:council-of-europe", Standing.Kind.OBSERVER, "participating in");

        assertEquals(List.of(), Paper.findings("STN-001", dossier));
        assertEquals(List.of(), Paper.findings("STN-010", dossier));
    }

    private static Dossier party(String body, String name, Actor.Kind kind, Standing.Kind standing) {
        Identifier identifier = Identifier.parse(body);
        return Dossier.builder()
                .from(Paper.with(
                        dossier -> dossier.addStandings(Paper.entry(Sketch.STATE, identifier, standing, "", ""))))
                .addActors(Actor.builder()
                        .identifier(identifier)
                        .name(Name.of(name))
                        .kind(kind)
                        .citation(Sketch.place("Section 2"))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Network of Judicial Schools                  | NETWORK
            Circle of Election Managers                  | NETWORK
            Forum on Prison Reform                       | BODY
            European Conference of Prosecutors           | BODY
            Working Group on Observation Missions        | SUB_GROUP
            Working Group on Observation Missions        | COMMITTEE
            Réseau des médiateurs                        | BODY
            Regional Programme for Judges                | GROUP
            Platform for Civic Education                 | COMMITTEE
            """)
    void aPartyToWhatNoTreatyFoundsIsReported(String name, Actor.Kind kind) {
        Dossier dossier = party("body:some-thing", name, kind, Standing.Kind.CONTRACTING_PARTY);
        List<Finding> findings = Paper.findings("STN-008", dossier);

        assertEquals(
                List.of("is called a contracting Party; only a treaty has such, and nothing shows one behind " + name
                        + "."),
                findings.stream().map(Finding::message).toList());
        assertEquals(Severity.WARNING, findings.get(0).severity());
        assertEquals(
                "STN-008:KZ/body-some-thing:CONTRACTING_PARTY", findings.get(0).fingerprint());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Committee of the Parties                     | COMMITTEE    | CONTRACTING_PARTY
            Standing Committee on Rivers                 | COMMITTEE    | CONTRACTING_PARTY
            Conference of the Parties                    | COMMITTEE    | CONTRACTING_PARTY
            Group of States against Slavery              | BODY         | CONTRACTING_PARTY
            Monitoring Group of the Rivers Convention    | BODY         | CONTRACTING_PARTY
            Energy Charter Conference                    | BODY         | CONTRACTING_PARTY
            Partial Agreement on Networks of Routes      | BODY         | CONTRACTING_PARTY
            European Conference of Ministers             | ORGANISATION | CONTRACTING_PARTY
            Network of Judicial Schools                  | NETWORK      | MEMBER
            Forum on Prison Reform                       | BODY         | PARTICIPANT
            """)
    void aPartyWhereATreatyMayBeBehindAndAnotherStandingRaiseNothing(
            String name, Actor.Kind kind, Standing.Kind standing) {
        assertEquals(List.of(), Paper.findings("STN-008", party("body:some-thing", name, kind, standing)));
    }

    @Test
    void theBodyOfPartiesToAConventionIsForAnotherRule() {
        Dossier dossier = party(
                "body:monitoring-group-of-the-anti-doping-convention",
                "Working Group on Doping",
                Actor.Kind.NETWORK,
                Standing.Kind.CONTRACTING_PARTY);

        assertEquals(List.of(), Paper.findings("STN-008", dossier));
        assertEquals(
                List.of(), Paper.findings("STN-008", said("body:unheard-of", Standing.Kind.CONTRACTING_PARTY, "P")));
    }
}
