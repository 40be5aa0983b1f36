package org.hemicycle.testkit.arbitrary.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Agreement;
import org.hemicycle.document.Document;
import org.hemicycle.document.Document.Availability;
import org.hemicycle.document.Document.Relation;
import org.hemicycle.document.Paper;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/** The documents of a generated dossier: the text itself, the report on it, and others that it cites. */
final class Library {

    private final Frame frame;
    private final Bodies bodies;
    private final List<Document> cited = new ArrayList<>();

    Library(Frame frame, Bodies bodies) {
        this.frame = frame;
        this.bodies = bodies;
    }

    List<Document> cited() {
        return cited;
    }

    /** The text in which everything stands. */
    Document text(Picker pick, boolean isDated) {
        Optional<ExtendedDate> date = pick.maybe(isDated ? 100 : 85, () -> ExtendedDate.of(frame.written()));
        Set<Language> languages = pick.is(40) ? Set.of(Language.parse(pick.of("en", "fr", "ru"))) : Set.of();
        Name name = Name.of("Generated Plan");
        return pick.is(40)
                ? Paper.builder()
                        .identifier(frame.document())
                        .name(name)
                        .date(date)
                        .languages(languages)
                        .build()
                : AdoptedText.builder()
                        .identifier(frame.document())
                        .name(name)
                        .issuer(pick.maybe(60, () -> bodies.secretariat().identifier()))
                        .date(date)
                        .languages(languages)
                        .build();
    }

    /** The text that tells afterwards what became of the programme. */
    Document report() {
        return Paper.builder()
                .identifier(frame.report())
                .name(Name.of("Generated Report"))
                .date(ExtendedDate.of(frame.last().plusDays(30)))
                .build();
    }

    void add(Gene gene) {
        Picker pick = gene.picker();
        int number = cited.size() + 1;
        String sort = pick.of("Strategy", "Strategy", "Agreement", "Guide", "Guide");
        int timed = switch (sort) {
            case "Strategy" -> 100;
            case "Agreement" -> 50;
            default -> 10;
        };
        Identifier identifier = Identifier.parse(pick.of(
                "local:cited-" + number,
                "CM/Rec(2099)" + number,
                String.format(Locale.ROOT, "CDL-AD(2099)%03d", number),
                "Opinion 999" + number + "/2099",
                "A/RES/999/" + number,
                "GEN-INF(2099)" + number,
                "UNTS 88" + number));
        Name name = Name.of("Generated " + sort + " on " + Words.topic(number));
        Optional<Identifier> issuer = pick.maybe(70, () -> bodies.any(pick).identifier());
        Optional<ExtendedDate> date =
                pick.maybe(60, () -> ExtendedDate.parse(pick.of("2019", "2019-05", "2019-05-14")));
        Optional<Stated<ExtendedDate>> period = pick.is(timed) ? Optional.of(period(pick)) : Optional.empty();
        Optional<Availability> availability = pick.maybe(60, () -> pick.of(Availability.values()));
        List<Relation> relations = pick.is(30) ? List.of(relation(pick)) : List.of();
        Set<Identifier> parties = sort.equals("Agreement") || pick.is(20)
                ? Set.of(bodies.secretariat().identifier())
                : Set.of();
        var place = pick.maybe(85, () -> frame.at("Section 2, Paragraph " + (20 + number)));
        Paper paper = Paper.builder()
                .identifier(identifier)
                .name(name)
                .issuer(issuer)
                .date(date)
                .period(period)
                .availability(availability)
                .relations(relations)
                .parties(parties)
                .citation(place)
                .build();
        cited.add(of(sort, paper));
    }

    private static Document of(String sort, Paper paper) {
        return switch (sort) {
            case "Strategy" -> AdoptedText.builder().from(paper).build();
            case "Agreement" -> Agreement.builder().from(paper).build();
            default -> paper;
        };
    }

    /** It lasts at least until the programme has begun. */
    private Stated<ExtendedDate> period(Picker pick) {
        String years = (frame.first().getYear() - pick.between(0, 4)) + "/"
                + (frame.first().getYear() + pick.between(0, 4));
        return frame.said(pick, years.replace('/', '-'), ExtendedDate.parse(years), "Section 2");
    }

    private Relation relation(Picker pick) {
        return new Relation(pick.of(Relation.Kind.values()), Identifier.parse("local:former-" + (1 + cited.size())));
    }

    /** A document that nobody has written yet, and that is to be there when the programme is over. */
    Document planned(Picker pick) {
        return Paper.builder()
                .identifier(Identifier.parse("local:generated-handbook"))
                .name(Name.of("Generated Handbook"))
                .availability(Availability.PLANNED)
                .date(ExtendedDate.of(frame.last().plusDays(pick.between(1, 90))))
                .citation(frame.at("Section 4, Paragraph 30"))
                .build();
    }
}
