package org.hemicycle.consistency;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/** Small documents for the tests of rules about what a document says and how. */
public final class Paper {

    public static final Identifier BODY = Identifier.parse("body:committee");
    public static final Identifier OTHER = Identifier.parse("local:other-plan");

    private static final String DAY = "2024-01-01";

    private Paper() {}

    public static Dossier of(UnaryOperator<Outline.Builder> outline) {
        return with(dossier -> dossier, outline);
    }

    public static Dossier with(UnaryOperator<Dossier.Builder> dossier, UnaryOperator<Outline.Builder> outline) {
        return dossier.apply(Dossier.builder()
                        .from(Sketch.dossier(plan -> plan))
                        .addOutlines(outline.apply(Outline.builder().document(Sketch.DOCUMENT))
                                .build()))
                .build();
    }

    public static Dossier with(UnaryOperator<Dossier.Builder> dossier) {
        return dossier.apply(Dossier.builder().from(Sketch.dossier(plan -> plan)))
                .build();
    }

    public static Outline outline(Identifier document, Outline.Mention... mentions) {
        return Outline.builder().document(document).addMentions(mentions).build();
    }

    /** A mention at a section; identifiers are divided by blanks. */
    public static Outline.Mention mention(int section, String name, String referents, String... numbers) {
        return mention(Sketch.DOCUMENT, section, name, referents, numbers);
    }

    public static Outline.Mention mention(
            Identifier document, int section, String name, String referents, String... numbers) {
        return new Outline.Mention(
                name,
                Citation.of(document, "Section " + section),
                Stream.of(referents.split(" "))
                        .filter(each -> !each.isEmpty())
                        .map(each -> Identifier.parse(each.replace('_', ' ')))
                        .collect(Collectors.toSet()),
                Arrays.stream(numbers).map(Identifier::parse).collect(Collectors.toSet()));
    }

    public static Outline.Definition definition(int section, String term, String meaning) {
        return new Outline.Definition(term, meaning, Sketch.place("Section " + section));
    }

    public static Outline.Part part(String label, Content... holds) {
        return new Outline.Part(Locator.parse(label), "Title of " + label, Set.of(holds), true, true);
    }

    public static Outline.Part part(String label, boolean inContents, boolean inBody) {
        return new Outline.Part(Locator.parse(label), "Title of " + label, Set.of(), inContents, inBody);
    }

    public static Outline.CrossReference reference(String target) {
        return new Outline.CrossReference(
                "see " + target, Sketch.place("Section 1"), Locator.parse(target), Content.RISKS);
    }

    public static Outline.Listing completeList(String place, Content content) {
        return new Outline.Listing("full list", Sketch.place(place), Set.of(content), true);
    }

    public static Document document(Identifier identifier, String date) {
        return AdoptedText.builder()
                .identifier(identifier)
                .name(Name.of("Text " + identifier))
                .date(ExtendedDate.parse(date))
                .build();
    }

    public static Document cited(String identifier, String title, String issuer, String place) {
        return AdoptedText.builder()
                .identifier(Identifier.parse(identifier))
                .name(Name.of(title))
                .issuer(Identifier.parse(issuer))
                .citation(Sketch.place(place))
                .build();
    }

    public static Claim claim(
            Subject subject, ClaimProperty property, String label, String words, Datum value, String at) {
        return Claim.builder()
                .subject(subject)
                .property(property)
                .label(label)
                .stated(Stated.of(words, value, Sketch.place(at)))
                .build();
    }

    public static Claim standing(Identifier body, String kind, String at) {
        return claim(
                Subject.of(Sketch.STATE, body), ClaimProperty.STANDING, kind, "is " + kind, new Datum.Word(kind), at);
    }

    public static Claim since(Identifier body, String label, String date, String at) {
        return claim(
                Subject.of(Sketch.STATE, body),
                ClaimProperty.STANDING_SINCE,
                label,
                "since " + date,
                Datum.of(ExtendedDate.parse(date)),
                at);
    }

    public static Standing entry(Identifier holder, Identifier body, Standing.Kind kind, String since, String until) {
        Standing.Builder standing = Standing.builder()
                .holder(holder)
                .in(body)
                .kind(kind)
                .asWritten(kind.name())
                .citation(Sketch.place("Annex V, Row " + kind.ordinal()));
        Stream.of(since)
                .filter(date -> !date.isEmpty())
                .map(ExtendedDate::parse)
                .forEach(standing::since);
        Stream.of(until)
                .filter(date -> !date.isEmpty())
                .map(ExtendedDate::parse)
                .forEach(standing::until);
        return standing.build();
    }

    public static TreatyAction accession(String convention, String... datesAndPlaces) {
        Identifier number = Identifier.parse(convention);
        Claim[] claims = new Claim[datesAndPlaces.length / 2];
        for (int i = 0; i < claims.length; i++) {
            claims[i] = Sketch.dated(
                    number,
                    ClaimProperty.CONSENTED,
                    "Accession",
                    "on " + datesAndPlaces[2 * i],
                    datesAndPlaces[2 * i],
                    datesAndPlaces[2 * i + 1]);
        }
        return Sketch.action(number, TreatyAction.Kind.ACCESSION, claims);
    }

    public static Report check(Dossier dossier) {
        return Sketch.check(RuleSets.standard(), dossier, DAY);
    }

    public static List<Finding> findings(String rule, Dossier dossier) {
        return check(dossier).findings(rule);
    }

    public static List<String> messages(String rule, Dossier dossier) {
        return findings(rule, dossier).stream().map(Finding::message).toList();
    }

    public static List<String> fingerprints(String rule, Dossier dossier) {
        return findings(rule, dossier).stream().map(Finding::fingerprint).toList();
    }

    /** The quotes of the evidence of the only finding. */
    public static List<String> quotes(String rule, Dossier dossier) {
        return findings(rule, dossier).get(0).evidence().stream()
                .map(place -> place.quote().orElse(place.at()))
                .toList();
    }

    public static List<String> unknowns(String rule, Dossier dossier) {
        return check(dossier).unknowns().stream()
                .filter(each -> each.rule().equals(rule))
                .map(each -> each.missing().toString())
                .toList();
    }
}
