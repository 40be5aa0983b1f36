package org.hemicycle.testkit.defect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** Defects of how a document refers to its parts, names things and states what one is in a body. */
final class DocumentDefects {

    private static final Identifier TUNISIA = Identifier.parse("TN");
    private static final Identifier JUDGES = Identifier.parse("body:ccje");
    private static final Identifier PROSECUTORS = Identifier.parse("body:ccpe");

    private DocumentDefects() {}

    static List<Defect> all() {
        return Stream.of(references(), names(), statements(), standings())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Defect> references() {
        return List.of(
                Defect.of(
                        "REF-001",
                        "the text refers to an annex that there is not",
                        Edits.outline(outline -> outline.addCrossReferences(reference("Annex VI", Content.BUDGET)))),
                Defect.of(
                        "REF-002",
                        "one symbol stands beside the names of two texts",
                        mentions(
                                mention("Strategy on Youth", "local:youth-strategy", "CM/Rec(2024)1", "Section 2.2"),
                                mention("Report on Youth", "local:youth-report", "CM/Rec(2024)1", "Section 4"))),
                Defect.of(
                        "REF-003",
                        "two activities have one number",
                        Edits.activity("a2", activity -> activity.label("1."))),
                Defect.of(
                        "REF-005",
                        "a note is called and has no text",
                        Edits.outline(outline -> outline.addNotes(
                                new Outline.Note("2", List.of(place("Section 3, Paragraph 1")), List.of())))),
                Defect.of(
                        "REF-006",
                        "an annex in the contents has no heading",
                        Edits.outline(outline -> outline.parts(outline.build().parts().stream()
                                .map(DocumentDefects::withoutHeading)
                                .toList()))),
                Defect.of(
                        "REF-007",
                        "the full list of acts lacks one that the text tells of",
                        acts(consent("26 February 2004", "2004-02-26", "Section 2.1, Paragraph 2"))),
                Defect.of(
                        "REF-008",
                        "the text counts three themes, and there are two",
                        claims(claim(
                                Subject.of(Address.of("plan")),
                                ClaimProperty.COUNT,
                                Stated.of(
                                        "three themes",
                                        new Datum.Figure(BigDecimal.valueOf(3), "themes", Datum.Bound.EXACT),
                                        place("Section 1, Paragraph 4"))))),
                Defect.of(
                        "REF-009",
                        "nothing refers to one of the annexes",
                        Edits.outline(outline -> outline.crossReferences(Edits.without(
                                outline.build().crossReferences(),
                                reference -> reference.target().equals(Locator.parse("Annex III")))))));
    }

    private static Outline.CrossReference reference(String target, Content expected) {
        return new Outline.CrossReference(
                place("Section 3, Paragraph 1").quoting("see " + target), Locator.parse(target), expected);
    }

    private static Outline.Part withoutHeading(Outline.Part part) {
        return part.label().equals(Locator.parse("Annex III"))
                ? new Outline.Part(part.label(), part.title(), part.holds(), true, false)
                : part;
    }

    private static List<Defect> names() {
        return List.of(
                Defect.of(
                        "NAM-001",
                        "a body is called otherwise in one place",
                        mentions(mention("Office of Programme Management", "body:dpc", "", "Section 4, Paragraph 4"))),
                Defect.of(
                        "NAM-002",
                        "an acronym stands for another body than the one defined",
                        mentions(mention("DPC", "body:committee-of-ministers", "", "Section 4, Paragraph 4"))),
                Defect.of(
                        "NAM-003",
                        "an acronym is expanded in two ways",
                        Edits.outline(outline -> outline.addDefinitions(new Outline.Definition(
                                "DPC", "Division for Partner Countries", place("Section 3, Paragraph 1"))))),
                Defect.of(
                        "NAM-004",
                        "a convention is given the number of its protocol",
                        mentions(mention(
                                "Convention on Cybercrime", "ETS 185", "ETS 189", "Section 2.1.1, Paragraph 2"))),
                Defect.of(
                        "NAM-005",
                        "the text does not say of what States are members",
                        mentions(mention("member States", "", "", "Section 4, Paragraph 1"))),
                Defect.of(
                        "NAM-006",
                        "the symbol of a recommendation lacks its beginning",
                        mentions(mention("Rec(2019)1 on sexism", "CM/Rec(2019)1", "", "Section 2.2, Paragraph 3"))),
                Defect.of(
                        "NAM-007",
                        "an acronym is expanded nowhere",
                        mentions(mention("MJ", "body:tn-ministry-of-justice", "", "Section 4, Paragraph 4"))),
                Defect.of(
                        "NAM-008",
                        "a convention is named without its number",
                        mentions(mention("Lanzarote Convention", "CETS 201", "", "Section 2.2, Paragraph 3"))),
                Defect.of(
                        "NAM-009",
                        "a duty under a convention is put on member States",
                        Edits.dossier(dossier -> dossier.addUndertakings(Undertaking.builder()
                                .key("reports-of-members")
                                .by(Stated.<Identifier>builder()
                                        .asWritten("the member States")
                                        .citation(place("Section 4, Paragraph 4"))
                                        .build())
                                .force(Undertaking.Force.OBLIGED)
                                .what(Stated.of("", "Report on the convention", place("Section 4, Paragraph 4")))
                                .due(Stated.of(
                                        "March 2027",
                                        Timing.on(ExtendedDate.parse("2027-03")),
                                        place("Section 4, Paragraph 4")))
                                .addConcerns(Subject.of(Identifier.parse("CETS 210")))
                                .build()))));
    }

    private static List<Defect> statements() {
        return List.of(
                Defect.of(
                        "STA-003",
                        "two places give a State a different standing in a body",
                        claims(
                                standing(PROSECUTORS, "observer", "OBSERVER", "Section 1, Paragraph 6"),
                                standing(PROSECUTORS, "participant", "PARTICIPANT", "Annex V, Paragraph 1"))),
                Defect.of(
                        "STA-004",
                        "a programme is labelled with a year too many",
                        Edits.claims(
                                claim -> claim.property() == ClaimProperty.PERIOD_LABEL,
                                claim -> claim.stated(Edits.restated(
                                        claim.build().stated(),
                                        "2022-2026",
                                        Datum.of(ExtendedDate.parse("2022/2026")))))),
                Defect.of(
                        "STA-006",
                        "a State is called a member of an organisation of which it is none",
                        claims(standing(
                                Identifier.parse("body:council-of-europe"),
                                "member",
                                "MEMBER",
                                "Section 1, Paragraph 6"))),
                Defect.of(
                        "STA-007",
                        "two areas of a theme have one title",
                        Edits.component("justice", area -> area.title("Cybercrime"))),
                Defect.of(
                        "STA-008",
                        "two dossiers that were merged name different issuers of one text",
                        claims(
                                issuer("body:council-of-europe", "Section 2.2, Paragraph 3"),
                                issuer("body:committee-of-ministers", "Section 4, Paragraph 4"))));
    }

    private static Claim issuer(String issuer, String at) {
        return claim(
                Subject.of(Identifier.parse("local:gender-equality-strategy")),
                ClaimProperty.ISSUED_BY,
                Stated.of(issuer, new Datum.Word(issuer), place(at)));
    }

    private static List<Defect> standings() {
        return List.of(
                Defect.of(
                        "STN-001",
                        "a State is called a participant in an organisation that has none",
                        claims(standing(
                                Identifier.parse("body:council-of-europe"),
                                "participant",
                                "PARTICIPANT",
                                "Section 1, Paragraph 6"))),
                Defect.of(
                        "STN-002",
                        "a State became an observer while it was a member",
                        Edits.dossier(dossier -> dossier.addStandings(
                                recorded(JUDGES, Standing.Kind.MEMBER, "2012", "Section 1, Paragraph 6"),
                                recorded(JUDGES, Standing.Kind.OBSERVER, "2017", "Annex V, Paragraph 1")))),
                Defect.of(
                        "STN-003",
                        "a State that has not joined a convention is called a contracting Party",
                        claims(standing(
                                Identifier.parse("body:monitoring-group-of-the-anti-doping-convention"),
                                "Contracting Party",
                                "CONTRACTING_PARTY",
                                "Section 1, Paragraph 6"))),
                Defect.of(
                        "STN-004",
                        "the full list of standings lacks one that the text tells of",
                        plan -> Edits.outline(outline -> outline.addListings(new Outline.Listing(
                                        place("Annex V, Table 2").quoting("all standings"),
                                        Set.of(Content.STANDINGS),
                                        true)))
                                .andThen(claims(
                                        standing(JUDGES, "observer", "OBSERVER", "Annex V, Table 2, Row 1"),
                                        standing(PROSECUTORS, "observer", "OBSERVER", "Section 1, Paragraph 6")))
                                .apply(plan)),
                Defect.of(
                        "STN-005",
                        "the text says that a standing began, and not when",
                        claims(claim(
                                Subject.of(TUNISIA, JUDGES),
                                ClaimProperty.STANDING_SINCE,
                                Stated.<Datum>builder()
                                        .asWritten("became an observer")
                                        .certainty(Certainty.ABSENT)
                                        .citation(place("Section 1, Paragraph 6"))
                                        .build()))),
                Defect.of(
                        "STN-007",
                        "a State is given the standing of its parliament",
                        claims(claim(
                                Subject.of(Identifier.parse("MA"), Identifier.parse("body:pace")),
                                ClaimProperty.STANDING,
                                Stated.of(
                                        "partner for democracy",
                                        new Datum.Word("PARTNER_FOR_DEMOCRACY"),
                                        place("Section 1, Paragraph 6"))))));
    }

    private static Standing recorded(Identifier body, Standing.Kind kind, String since, String at) {
        return Standing.builder()
                .holder(TUNISIA)
                .in(body)
                .kind(kind)
                .since(ExtendedDate.parse(since))
                .citation(place(at).quoting("since " + since))
                .build();
    }

    private static Claim standing(Identifier body, String words, String kind, String at) {
        return claim(
                Subject.of(TUNISIA, body), ClaimProperty.STANDING, Stated.of(words, new Datum.Word(kind), place(at)));
    }

    private static Claim claim(Subject subject, ClaimProperty property, Stated<Datum> stated) {
        return Claim.builder()
                .subject(subject)
                .property(property)
                .stated(stated)
                .build();
    }

    private static UnaryOperator<Dossier> claims(Claim... claims) {
        return Edits.dossier(dossier -> dossier.addClaims(claims));
    }

    private static TreatyAction consent(String words, String date, String at) {
        Identifier convention = Identifier.parse("ETS 135");
        return TreatyAction.builder()
                .actor(TUNISIA)
                .convention(convention)
                .kind(TreatyAction.Kind.ACCESSION)
                .addClaims(claim(
                        Subject.of(TUNISIA, convention),
                        ClaimProperty.CONSENTED,
                        Stated.of(words, Datum.of(ExtendedDate.parse(date)), place(at))))
                .build();
    }

    private static UnaryOperator<Dossier> acts(TreatyAction... actions) {
        return Edits.dossier(dossier -> dossier.addTreatyActions(actions));
    }

    private static UnaryOperator<Dossier> mentions(Outline.Mention... mentions) {
        return Edits.outline(outline -> outline.addMentions(mentions));
    }

    private static Outline.Mention mention(String name, String referent, String number, String at) {
        return new Outline.Mention(place(at).quoting(name), identifiers(referent), identifiers(number));
    }

    private static Set<Identifier> identifiers(String text) {
        return Stream.of(text)
                .filter(each -> !each.isEmpty())
                .map(Identifier::parse)
                .collect(Collectors.toSet());
    }

    private static Citation place(String place) {
        return Citation.of(Identifier.parse("local:model-plan-2026-2028"), place);
    }
}
