package org.hemicycle.testkit.arbitrary;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Content;
import org.hemicycle.document.Development;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Identifier;

/** Generators of what documents record beside programmes: actors, other documents, undertakings, developments. */
public final class Records {

    private static final int FEW = 2;

    private Records() {}

    /** {@return actors of every kind, each with a place} */
    public static Arbitrary<Actor> actors() {
        return Builders.withBuilder(Actor::builder)
                .use(Sources.identifiers(Identifier.Scheme.BODY))
                .in((actor, identifier) -> actor.identifier(identifier))
                .use(Sources.names())
                .in((actor, name) -> actor.name(name))
                .use(Arbitraries.of(Actor.Kind.class))
                .in((actor, kind) -> actor.kind(kind))
                .use(Sources.identifiers(Identifier.Scheme.BODY).optional())
                .in((actor, whole) -> actor.partOf(whole))
                .use(Sources.cited(Sources.texts()).optional())
                .in((actor, mandate) -> actor.mandate(mandate))
                .use(Sources.cited(Dates.extendedDates()).optional())
                .in((actor, established) -> actor.established(established))
                .use(Sources.citations())
                .in((actor, place) -> actor.citation(place))
                .build(Actor.Builder::build)
                .map(Records::belowWhatComesBefore);
    }

    /** Nothing is a part of itself, nor are two of each other, in whichever dossiers they are generated. */
    private static Actor belowWhatComesBefore(Actor actor) {
        return Actor.builder()
                .from(actor)
                .partOf(actor.partOf().filter(whole -> whole.compareTo(actor.identifier()) < 0))
                .build();
    }

    /** {@return adopted texts and papers that another document cites} */
    public static Arbitrary<Document> documents() {
        Arbitrary<Paper> papers = Builders.withBuilder(Paper::builder)
                .use(Sources.identifiers(Identifier.Scheme.LOCAL))
                .in((paper, identifier) -> paper.identifier(identifier))
                .use(Sources.names())
                .in((paper, name) -> paper.name(name))
                .use(Sources.identifiers(Identifier.Scheme.BODY).optional())
                .in((paper, issuer) -> paper.issuer(issuer))
                .use(Dates.extendedDates().optional())
                .in((paper, date) -> paper.date(date))
                .use(Sources.cited(Dates.extendedDates()).optional())
                .in((paper, period) -> paper.period(period))
                .use(Arbitraries.of(Document.Availability.class).optional())
                .in((paper, availability) -> paper.availability(availability))
                .use(Sources.citations())
                .in((paper, place) -> paper.citation(place))
                .build(Paper.Builder::build);
        return Combinators.combine(papers, Arbitraries.of(true, false))
                .as((paper, adopted) -> adopted ? adopted(paper) : paper);
    }

    private static Document adopted(Paper paper) {
        return AdoptedText.builder()
                .identifier(paper.identifier())
                .name(paper.name())
                .issuer(paper.issuer())
                .date(paper.date())
                .period(paper.period())
                .availability(paper.availability())
                .citation(paper.citation())
                .build();
    }

    /** {@return outlines of documents, with definitions, mentions, listings and notes} */
    public static Arbitrary<Outline> outlines() {
        Arbitrary<Set<Identifier>> treaties =
                Sources.identifiers(Identifier.Scheme.TREATY).set().ofMaxSize(FEW);
        Arbitrary<Outline.Definition> definitions = Combinators.combine(
                        Sources.texts(), Sources.texts(), Sources.citations())
                .as(Outline.Definition::new);
        Arbitrary<Outline.Mention> mentions =
                Combinators.combine(Sources.citations(), treaties, treaties).as(Outline.Mention::new);
        Arbitrary<Outline.Listing> listings = Combinators.combine(
                        Sources.citations(),
                        Arbitraries.of(Content.class).set().ofMaxSize(FEW),
                        Arbitraries.of(true, false))
                .as(Outline.Listing::new);
        Arbitrary<Outline.Note> notes = Combinators.combine(
                        Arbitraries.of("1", "16", "32", "*"),
                        Sources.citations().list().ofMaxSize(FEW),
                        Sources.citations().list().ofMaxSize(FEW))
                .as(Outline.Note::new);
        return Combinators.combine(
                        Sources.identifiers(Identifier.Scheme.LOCAL),
                        few(definitions),
                        few(mentions),
                        few(listings),
                        few(notes))
                .as((document, terms, names, lists, footnotes) -> Outline.builder()
                        .document(document)
                        .definitions(terms)
                        .mentions(names)
                        .listings(lists)
                        .notes(footnotes)
                        .build());
    }

    /** {@return standings of every kind} */
    public static Arbitrary<Standing> standings() {
        return Combinators.combine(
                        Sources.identifiers(Identifier.Scheme.COUNTRY),
                        Sources.identifiers(Identifier.Scheme.BODY),
                        Arbitraries.of(Standing.Kind.class),
                        Dates.extendedDates().optional(),
                        Sources.citations())
                .as((holder, body, kind, since, place) -> Standing.builder()
                        .holder(holder)
                        .in(body)
                        .kind(kind)
                        .since(since)
                        .citation(place)
                        .build());
    }

    /** {@return undertakings of every force; they concern actors, not parts of a programme} */
    public static Arbitrary<Undertaking> undertakings() {
        return Combinators.combine(
                        Sources.keys(),
                        Sources.cited(Sources.identifiers(Identifier.Scheme.BODY)),
                        Arbitraries.of(Undertaking.Force.class),
                        Sources.cited(Sources.texts()),
                        Sources.cited(Dates.timings()).optional(),
                        concerns())
                .as((key, by, force, what, due, concerns) -> Undertaking.builder()
                        .key(key)
                        .by(by)
                        .force(force)
                        .what(what)
                        .due(due)
                        .concerns(concerns)
                        .build());
    }

    /** {@return developments, dated and not} */
    public static Arbitrary<Development> developments() {
        return Combinators.combine(
                        Sources.keys(),
                        concerns(),
                        Sources.cited(Dates.timings()).optional(),
                        Sources.cited(Sources.texts()))
                .as((key, concerns, when, what) -> Development.builder()
                        .key(key)
                        .concerns(concerns)
                        .when(when)
                        .what(what)
                        .build());
    }

    private static Arbitrary<Set<Subject>> concerns() {
        return Sources.identifiers(Identifier.Scheme.BODY)
                .map(Subject::of)
                .set()
                .ofMaxSize(FEW);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> values) {
        return values.list().ofMaxSize(FEW);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> values, Function<T, Object> key) {
        return values.list().ofMaxSize(FEW).uniqueElements(key);
    }

    /** {@return dossiers of records alone, without programmes; they may contradict themselves} */
    public static Arbitrary<Dossier> dossiers() {
        return Builders.withBuilder(() -> Dossier.builder().name("records"))
                .use(few(actors(), Actor::identifier))
                .in((dossier, actors) -> dossier.actors(actors))
                .use(few(documents(), Document::identifier))
                .in((dossier, documents) -> dossier.documents(documents))
                .use(few(outlines(), Outline::document))
                .in((dossier, outlines) -> dossier.outlines(outlines))
                .use(few(standings()))
                .in((dossier, standings) -> dossier.standings(standings))
                .use(Accessions.histories())
                .in((dossier, actions) -> dossier.treatyActions(actions))
                .use(few(Claims.claims().filter(claim -> !(claim.subject() instanceof Subject.Part))))
                .in((dossier, claims) -> dossier.claims(claims))
                .use(few(undertakings(), Undertaking::key))
                .in((dossier, undertakings) -> dossier.undertakings(undertakings))
                .use(few(developments(), Development::key))
                .in((dossier, developments) -> dossier.developments(developments))
                .build(Dossier.Builder::build);
    }
}
