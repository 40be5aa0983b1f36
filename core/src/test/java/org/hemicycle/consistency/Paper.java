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
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Property;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.rule.Finding;
import org.hemicycle.rule.Report;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/** Small documents for the tests of rules about what a document says and how. */
final class Paper {

    static final Identifier BODY = Identifier.parse("body:committee");
    static final Identifier OTHER = Identifier.parse("local:other-plan");

    private static final String DAY = "2024-01-01";

    private Paper() {}

    static Dossier of(UnaryOperator<Outline.Builder> outline) {
        return with(dossier -> dossier, outline);
    }

    static Dossier with(UnaryOperator<Dossier.Builder> dossier, UnaryOperator<Outline.Builder> outline) {
        return dossier.apply(Dossier.builder()
                        .from(Sketch.dossier(plan -> plan))
                        .addOutlines(outline.apply(Outline.builder().document(Sketch.DOCUMENT))
                                .build()))
                .build();
    }

    static Dossier with(UnaryOperator<Dossier.Builder> dossier) {
        return dossier.apply(Dossier.builder().from(Sketch.dossier(plan -> plan)))
                .build();
    }

    static Outline outline(Identifier document, Outline.Mention... mentions) {
        return Outline.builder().document(document).addMentions(mentions).build();
    }

    /** A mention at a section; identifiers are divided by blanks. */
    static Outline.Mention mention(int section, String name, String referents, String... numbers) {
        return mention(Sketch.DOCUMENT, section, name, referents, numbers);
    }

    static Outline.Mention mention(Identifier document, int section, String name, String referents, String... numbers) {
        return new Outline.Mention(
                Citation.of(document, "Section " + section).quoting(name),
                Stream.of(referents.split(" "))
                        .filter(each -> !each.isEmpty())
                        .map(each -> Identifier.parse(each.replace('_', ' ')))
                        .collect(Collectors.toSet()),
                Arrays.stream(numbers).map(Identifier::parse).collect(Collectors.toSet()));
    }

    static Outline.Definition definition(int section, String term, String meaning) {
        return new Outline.Definition(term, meaning, Sketch.place("Section " + section));
    }

    static Outline.Part part(String label, Content... holds) {
        return new Outline.Part(Locator.parse(label), "Title of " + label, Set.of(holds), true, true);
    }

    static Outline.Part part(String label, boolean inContents, boolean inBody) {
        return new Outline.Part(Locator.parse(label), "Title of " + label, Set.of(), inContents, inBody);
    }

    static Outline.CrossReference reference(String target) {
        return new Outline.CrossReference(
                Sketch.place("Section 1").quoting("see " + target), Locator.parse(target), Content.RISKS);
    }

    static Outline.Listing completeList(String place, Content content) {
        return new Outline.Listing(Sketch.place(place).quoting("full list"), Set.of(content), true);
    }

    static Document document(Identifier identifier, String date) {
        return AdoptedText.builder()
                .identifier(identifier)
                .name(Name.of("Text " + identifier))
                .date(ExtendedDate.parse(date))
                .build();
    }

    static Document cited(String identifier, String title, String issuer, String place) {
        return AdoptedText.builder()
                .identifier(Identifier.parse(identifier))
                .name(Name.of(title))
                .issuer(Identifier.parse(issuer))
                .citation(Sketch.place(place))
                .build();
    }

    static Claim claim(Subject subject, Property property, String label, String words, Datum value, String at) {
        return Claim.builder()
                .subject(subject)
                .property(property)
                .label(label)
                .stated(Stated.of(words, value, Sketch.place(at)))
                .build();
    }

    static Claim standing(Identifier body, String kind, String at) {
        return claim(Subject.of(Sketch.STATE, body), Property.STANDING, kind, "is " + kind, new Datum.Word(kind), at);
    }

    static Claim since(Identifier body, String label, String date, String at) {
        return claim(
                Subject.of(Sketch.STATE, body),
                Property.STANDING_SINCE,
                label,
                "since " + date,
                Datum.of(ExtendedDate.parse(date)),
                at);
    }

    static Standing entry(Identifier holder, Identifier body, Standing.Kind kind, String since, String until) {
        Standing.Builder standing = Standing.builder()
                .holder(holder)
                .in(body)
                .kind(kind)
                .citation(Sketch.place("Annex V, Row " + kind.ordinal()).quoting(kind.name()));
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

    static TreatyAction accession(String convention, String... datesAndPlaces) {
        Identifier number = Identifier.parse(convention);
        Claim[] claims = new Claim[datesAndPlaces.length / 2];
        for (int i = 0; i < claims.length; i++) {
            claims[i] = Sketch.dated(
                    number,
                    Property.CONSENTED,
                    "Accession",
                    "on " + datesAndPlaces[2 * i],
                    datesAndPlaces[2 * i],
                    datesAndPlaces[2 * i + 1]);
        }
        return Sketch.action(number, TreatyAction.Kind.ACCESSION, claims);
    }

    static Report check(Dossier dossier) {
        return Sketch.check(RuleSets.standard(), dossier, DAY);
    }

    static List<Finding> findings(String rule, Dossier dossier) {
        return check(dossier).findings(rule);
    }

    static List<String> messages(String rule, Dossier dossier) {
        return findings(rule, dossier).stream().map(Finding::message).toList();
    }

    static List<String> fingerprints(String rule, Dossier dossier) {
        return findings(rule, dossier).stream().map(Finding::fingerprint).toList();
    }

    /** The quotes of the evidence of the only finding. */
    static List<String> quotes(String rule, Dossier dossier) {
        return findings(rule, dossier).get(0).evidence().stream()
                .map(place -> place.quote().orElse(place.at()))
                .toList();
    }

    static List<String> unknowns(String rule, Dossier dossier) {
        return check(dossier).unknowns().stream()
                .filter(each -> each.rule().equals(rule))
                .map(each -> each.missing().toString())
                .toList();
    }
}
