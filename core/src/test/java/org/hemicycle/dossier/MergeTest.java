package org.hemicycle.dossier;

import static org.hemicycle.Examples.activity;
import static org.hemicycle.Examples.programme;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Agreement;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

    private static final Identifier BODY = Identifier.parse("body:network");

    private static Citation at(String document) {
        return Citation.of(Identifier.parse("local:" + document), "Section 1");
    }

    private static Actor.Builder network(String document, String name) {
        return Actor.builder()
                .identifier(BODY)
                .name(Name.of(name))
                .kind(Actor.Kind.NETWORK)
                .citation(at(document));
    }

    private static Dossier of(String name, Actor... actors) {
        return Dossier.builder().name(name).addActors(actors).build();
    }

    private static Dossier merged(Dossier one, Dossier other) {
        Dossier merged = one.mergedWith(other, "both");
        Dossier reversed = other.mergedWith(one, "both");
        assertEquals(merged.actors(), reversed.actors());
        assertEquals(new TreeSet<>(texts(merged)), new TreeSet<>(texts(reversed)));
        return merged;
    }

    private static List<String> texts(Dossier dossier) {
        return dossier.claims().stream()
                .map(claim -> claim.property() + " " + claim.stated().value().orElseThrow() + " "
                        + claim.evidence().at())
                .toList();
    }

    @Test
    void aBodyNamedDifferentlyKeepsBothNamesAndBothStandAsClaims() {
        Dossier merged = merged(
                of("a", network("a", "Network on elections").build()),
                of("b", network("b", "Elections network").build()));

        assertEquals(1, merged.actors().size());
        assertEquals(
                List.of("Elections network", "Network on elections"),
                merged.actors().get(0).name().forms());
        assertEquals(
                Set.of("NAME Network on elections local:a, Section 1", "NAME Elections network local:b, Section 1"),
                Set.copyOf(texts(merged)));
    }

    private static Dossier mentioning(String name, Identifier thing) {
        return Dossier.builder()
                .name(name)
                .addOutlines(Outline.builder()
                        .document(at("a").document())
                        .addMentions(new Outline.Mention(name, at("a"), Set.of(thing), Set.of()))
                        .build())
                .build();
    }

    @Test
    void twoNamesAtOnePlaceBothSurviveAndOneNameStandsOnce() {
        Dossier one = mentioning("the Network", BODY);
        Dossier other = mentioning("the Elections Network", BODY);

        Dossier both = one.mergedWith(other, "both").mergedWith(one, "again");

        assertEquals(
                List.of("the Network", "the Elections Network"),
                both.outlines().get(0).mentions().stream()
                        .map(Outline.Mention::asWritten)
                        .toList());
    }

    @Test
    void namesThatReadersTakeForTheSameAreNoDisagreement() {
        Dossier merged = merged(
                of("a", network("a", "Network for co-operation").build()),
                of("b", network("b", "Network for cooperation").build()));

        assertEquals(List.of(), merged.claims());
    }

    @Test
    void aPartThatOnlyOneHasIsTakenAndOneThatDiffersHasNoValueAndTwoClaims() {
        Stated<ExtendedDate> in2019 = Stated.of("2019", ExtendedDate.parse("2019"), at("a"));
        Stated<ExtendedDate> in2020 = Stated.of("2020", ExtendedDate.parse("2020"), at("b"));
        Identifier commission = Identifier.parse("body:commission");
        Dossier merged = merged(
                of("a", network("a", "Network").established(in2019).build()),
                of(
                        "b",
                        network("b", "Network")
                                .established(in2020)
                                .partOf(commission)
                                .build()));

        Actor actor = merged.actors().get(0);
        assertEquals(Optional.of(commission), actor.partOf());
        assertEquals(Optional.empty(), actor.established());
        assertEquals(
                Set.of("ESTABLISHED 2019 local:a, Section 1", "ESTABLISHED 2020 local:b, Section 1"),
                Set.copyOf(texts(merged)));
    }

    @Test
    void placesOfOneActAreBroughtTogetherAndEachStandsOnce() {
        Dossier one = acceding("a", "June 2022", "2022-06");
        Dossier other = acceding("b", "30 June 2022", "2022-06-30");

        Dossier merged = one.mergedWith(other, "both").mergedWith(one, "again");

        assertEquals(1, merged.treatyActions().size());
        assertEquals(
                List.of("June 2022", "30 June 2022"),
                merged.treatyActions().get(0).claims().stream()
                        .map(claim -> claim.stated().asWritten())
                        .toList());
    }

    private static Dossier acceding(String document, String written, String date) {
        Subject.Pair pair = (Subject.Pair) Subject.of(Identifier.parse("KZ"), Identifier.treaty(173));
        return Dossier.builder()
                .name(document)
                .addTreatyActions(TreatyAction.builder()
                        .actor(pair.first())
                        .convention(pair.second())
                        .kind(TreatyAction.Kind.INVITATION)
                        .addClaims(Claim.builder()
                                .subject(pair)
                                .property(ClaimProperty.INVITED)
                                .stated(Stated.of(written, Datum.of(ExtendedDate.parse(date)), at(document)))
                                .build())
                        .build())
                .build();
    }

    @Test
    void documentsThatDifferInADateKeepNoneAndBothClaims() {
        Dossier merged = merged(strategy("a", "2024"), strategy("b", "2025"));

        AdoptedText document = (AdoptedText) merged.documents().get(0);
        assertEquals(Optional.empty(), document.date());
        assertEquals(
                Set.of("DATED 2024 local:a, Section 1", "DATED 2025 local:b, Section 1"), Set.copyOf(texts(merged)));
    }

    private static Dossier agreed(String document, Set<Identifier> parties) {
        return Dossier.builder()
                .name(document)
                .addDocuments(Agreement.builder()
                        .identifier(Identifier.parse("local:strategy"))
                        .name(Name.of("Strategy"))
                        .parties(parties)
                        .citation(at(document))
                        .build())
                .build();
    }

    @Test
    void anAgreementKeepsTheParticularsOfBothAndStaysOne() {
        Identifier state = Identifier.parse("KZ");

        Dossier merged = merged(agreed("a", Set.of(BODY)), agreed("b", Set.of(state)));

        assertEquals(Set.of(BODY, state), ((Agreement) merged.documents().get(0)).parties());
        String message = messageOf(() -> merged(strategy("a", "2024"), agreed("b", Set.of(state))));
        assertTrue(message.contains("the document local:strategy is of different kinds in them"), message);
    }

    private static Dossier strategy(String document, String date) {
        return Dossier.builder()
                .name(document)
                .addDocuments(AdoptedText.builder()
                        .identifier(Identifier.parse("local:strategy"))
                        .name(Name.of("Strategy"))
                        .date(ExtendedDate.parse(date))
                        .citation(at(document))
                        .build())
                .build();
    }

    @Test
    void programmesAndActivitiesOfBothAreKept() {
        Dossier one = Dossier.builder()
                .name("a")
                .addProgrammes(programme("plan").build())
                .build();
        Dossier other = Dossier.builder()
                .name("b")
                .addProgrammes(programme("plan").build(), programme("next").build())
                .addActivities(activity("oslo").build())
                .build();

        assertEquals(
                List.of("plan", "next", "activities/oslo"),
                one.mergedWith(other, "both").contents().list().stream()
                        .map(located -> located.address().toString())
                        .toList());
    }

    @Test
    void ofTwoEqualStatementsAndDescriptionsTheFirstPlaceIsKeptInEitherOrder() {
        Dossier one = of("a", advising("a"));
        Dossier other = of("b", advising("b"));

        for (Dossier both : List.of(one.mergedWith(other, "both"), other.mergedWith(one, "both"))) {
            Actor actor = both.actors().get(0);
            assertEquals(Optional.of(at("a")), actor.citation());
            assertEquals(
                    Optional.of("local:a, Section 1"),
                    actor.mandate().flatMap(Stated::citation).map(Citation::at));
            assertEquals(List.of(), both.claims());
        }
    }

    private static Actor advising(String document) {
        return network(document, "Network")
                .mandate(Stated.of("to advise", "to advise", at(document)))
                .build();
    }

    private static Name joinedName(Name one, Name other) {
        Name joined = Descriptions.joined(one, other);
        assertEquals(joined, Descriptions.joined(other, one));
        return joined;
    }

    private static Name named(String shortForm, String acronym, String... aliases) {
        Name.Builder name = Name.builder();
        name.official("Network on elections");
        Optional.of(shortForm).filter(text -> !text.isEmpty()).ifPresent(name::shortForm);
        Optional.of(acronym).filter(text -> !text.isEmpty()).ifPresent(name::acronym);
        name.addAliases(aliases);
        return name.build();
    }

    @Test
    void twoNamesKeepTheFormsThatTheyAgreeOnAndAllOthersAsAliases() {
        assertEquals(named("Network", "NE"), joinedName(named("Network", "NE"), named("", "")));
        assertEquals(named("Network", "NE"), joinedName(named("Network", "NE"), named("Network", "NE")));
        assertEquals(named("Network", "NE"), joinedName(named("Network", ""), named("", "NE", "Network")));
        assertEquals(named("Network", "NE"), joinedName(named("Network", "NE"), named("", "", "NE", "Network")));
        assertEquals(named("", "NE", "Group", "Network"), joinedName(named("Network", "NE"), named("Group", "NE")));
        assertEquals(named("Network", "", "EN", "NE"), joinedName(named("Network", "NE"), named("Network", "EN")));
    }

    private static Paper paper(String document, String name, Optional<Document.Availability> availability) {
        return Paper.builder()
                .identifier(Identifier.parse("local:strategy"))
                .name(Name.of(name))
                .availability(availability)
                .citation(at(document))
                .build();
    }

    private static Dossier filing(String name, Paper paper) {
        return Dossier.builder().name(name).addDocuments(paper).build();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, DELIVERED, DELIVERED",
        "LABEL_ONLY, DELIVERED, DELIVERED",
        "LABEL_ONLY, PLANNED, PLANNED",
        "LABEL_ONLY, LABEL_ONLY, LABEL_ONLY",
        ", LABEL_ONLY, LABEL_ONLY",
        ", PLANNED, PLANNED",
        ", ,",
    })
    void whatIsDeliveredInOneDossierIsDelivered(
            Document.Availability one, Document.Availability other, Document.Availability both) {
        Dossier first = filing("a", paper("a", "Strategy", Optional.ofNullable(one)));
        Dossier second = filing("b", paper("b", "Strategy", Optional.ofNullable(other)));

        for (Dossier merged : List.of(first.mergedWith(second, "both"), second.mergedWith(first, "both"))) {
            assertEquals(Optional.ofNullable(both), merged.documents().get(0).availability());
            assertEquals(Optional.of(at("a")), merged.documents().get(0).citation());
        }
    }

    @Test
    void aDocumentNamedDifferentlyKeepsBothNamesAndBothStandAsClaims() {
        Dossier merged = filing("a", paper("a", "Strategy", Optional.empty()))
                .mergedWith(filing("b", paper("b", "Road map", Optional.empty())), "both");

        assertEquals(
                List.of("Road map", "Strategy"),
                merged.documents().get(0).name().forms());
        assertEquals(
                Set.of("NAME Strategy local:a, Section 1", "NAME Road map local:b, Section 1"),
                Set.copyOf(texts(merged)));
    }

    @Test
    void refusesDifferentObjectsUnderOneKeyAndThingsOfDifferentKindsAndListsThemAll() {
        Paper paper = Paper.builder()
                .identifier(Identifier.parse("local:strategy"))
                .name(Name.of("Strategy"))
                .build();
        Dossier one = Dossier.builder()
                .from(strategy("a", "2024"))
                .addProgrammes(programme("plan").build())
                .addActors(network("a", "Network").build())
                .build();
        Dossier other = Dossier.builder()
                .name("b")
                .addDocuments(paper)
                .addProgrammes(programme("plan").name(Name.of("Another plan")).build())
                .addActors(network("b", "Network").kind(Actor.Kind.BODY).build())
                .build();

        assertEquals(
                "Dossiers \"a\" and \"b\" cannot be merged: the document local:strategy is of different kinds in them;"
                        + " the actor body:network is of the kind NETWORK in one and of the kind BODY in the other; both"
                        + " have programmes with the key \"plan\", and they differ. A key is the author's own, so give"
                        + " the object of one dossier another one, for example"
                        + " Programme.builder().from(programme).key(…), and adapt the addresses that name it; a kind is the"
                        + " editor's, so settle on one.",
                messageOf(() -> one.mergedWith(other, "both")));
    }

    @Test
    void refusesADisagreementThatHasNoPlaceToStandAt() {
        Actor nowhere = Actor.builder()
                .identifier(BODY)
                .name(Name.of("Another name"))
                .kind(Actor.Kind.NETWORK)
                .build();

        assertEquals(
                "Two dossiers give the name of body:network differently, and one without a place; both are to stand as"
                        + " claims, so give the description of body:network a citation.",
                messageOf(() -> of("a", network("a", "Network").build()).mergedWith(of("b", nowhere), "both")));
    }

    @Test
    void aDossierMergedWithItselfIsTheSameButForItsName() {
        Dossier dossier = acceding("a", "June 2022", "2022-06");

        assertEquals(Dossier.builder().from(dossier).name("twice").build(), dossier.mergedWith(dossier, "twice"));
        assertEquals(
                Set.of("a"),
                dossier.mergedWith(dossier, "a").listClaims().stream()
                        .map(claim -> claim.evidence().document().value())
                        .collect(Collectors.toSet()));
    }
}
