package org.hemicycle.testkit.arbitrary;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Agreement;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Content;
import org.hemicycle.document.Development;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;

/** Generators of what documents record beside programmes: actors, other documents, undertakings, developments. */
public final class Records {

    private static final int FEW = 2;

    private Records() {}

    /**
     * {@return actors of every kind; none is a part or successor of one whose identifier does not come before its own}
     */
    public static Arbitrary<Actor> actors() {
        return Builders.withBuilder(Actor::builder)
                .use(Sources.identifiers(Identifier.Scheme.BODY))
                .in((actor, identifier) -> actor.identifier(identifier))
                .use(Sources.names())
                .in((actor, name) -> actor.name(name))
                .use(Arbitraries.of(Actor.Kind.class))
                .in((actor, kind) -> actor.kind(kind))
                .use(Shared.perhaps(Sources.identifiers(Identifier.Scheme.BODY)))
                .in((actor, whole) -> actor.partOf(whole))
                .use(Shared.perhaps(Sources.placed(Sources.texts())))
                .in((actor, mandate) -> actor.mandate(mandate))
                .use(Shared.perhaps(Sources.placed(Dates.extendedDates())))
                .in((actor, established) -> actor.established(established))
                .use(Shared.perhaps(Sources.identifiers(Identifier.Scheme.BODY)))
                .in((actor, predecessor) -> actor.succeeds(predecessor))
                .use(Shared.perhaps(Sources.citations()))
                .in((actor, place) -> actor.citation(place))
                .build(Actor.Builder::build)
                .map(Records::belowWhatComesBefore)
                .withoutEdgeCases();
    }

    /**
     * Nothing is a part or successor of itself, nor are two of each other, in whichever dossiers they are generated.
     */
    private static Actor belowWhatComesBefore(Actor actor) {
        return Actor.builder()
                .from(actor)
                .partOf(actor.partOf().filter(whole -> whole.compareTo(actor.identifier()) < 0))
                .succeeds(actor.succeeds().filter(earlier -> earlier.compareTo(actor.identifier()) < 0))
                .build();
    }

    /** What dossiers say differently can only be merged where each says it somewhere. */
    private static Arbitrary<Actor> placedActors() {
        return Combinators.combine(actors(), Sources.citations())
                .as((actor, place) ->
                        Actor.builder().from(actor).citation(place).build());
    }

    /** {@return adopted texts and papers} */
    public static Arbitrary<Document> documents() {
        return Shared.oneOf(papers(), adoptedTexts(), agreements());
    }

    /** {@return papers with and without each of their particulars} */
    public static Arbitrary<Paper> papers() {
        return Builders.withBuilder(Paper::builder)
                .use(Sources.identifiers(Identifier.Scheme.LOCAL))
                .in((paper, identifier) -> paper.identifier(identifier))
                .use(Sources.names())
                .in((paper, name) -> paper.name(name))
                .use(Shared.perhaps(Sources.identifiers(Identifier.Scheme.BODY)))
                .in((paper, issuer) -> paper.issuer(issuer))
                .use(Shared.perhaps(Dates.extendedDates()))
                .in((paper, date) -> paper.date(date))
                .use(Shared.perhaps(Sources.placed(Dates.extendedDates())))
                .in((paper, period) -> paper.period(period))
                .use(Sources.languages().set().ofMaxSize(FEW))
                .in((paper, languages) -> paper.languages(languages))
                .use(Sources.identifiers(Identifier.Scheme.COUNTRY).set().ofMaxSize(FEW))
                .in((paper, parties) -> paper.parties(parties))
                .use(relations().list().ofMaxSize(FEW))
                .in((paper, relations) -> paper.relations(relations))
                .use(Shared.perhaps(Arbitraries.of(Document.Availability.class)))
                .in((paper, availability) -> paper.availability(availability))
                .use(Shared.perhaps(Sources.citations()))
                .in((paper, place) -> paper.citation(place))
                .build(Paper.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return adopted texts with and without each of their particulars} */
    public static Arbitrary<AdoptedText> adoptedTexts() {
        return papers().map(paper -> AdoptedText.builder().from(paper).build());
    }

    /** {@return agreements with and without each of their particulars} */
    public static Arbitrary<Agreement> agreements() {
        return papers().map(paper -> Agreement.builder().from(paper).build());
    }

    /** {@return relations of every kind to some other document} */
    public static Arbitrary<Document.Relation> relations() {
        return Combinators.combine(Arbitraries.of(Document.Relation.Kind.class), Sources.identifiers())
                .as(Document.Relation::new);
    }

    /** {@return promises that a record is complete, about States, conventions and pairs of them} */
    public static Arbitrary<Completeness> completeness() {
        return Combinators.combine(
                        Claims.subjects().filter(subject -> !isPart(subject)),
                        Arbitraries.of(Completeness.Fact.class),
                        Dates.localDates(),
                        words(),
                        Sources.citations())
                .as(Completeness::new);
    }

    /** {@return parts of a document, each under a label of its own kind} */
    public static Arbitrary<Outline.Part> parts() {
        return Combinators.combine(Sources.locators(), Sources.texts(), contents(), booleans(), booleans())
                .as(Outline.Part::new);
    }

    /** {@return references that a document prints to itself} */
    public static Arbitrary<Outline.CrossReference> crossReferences() {
        return Combinators.combine(words(), Sources.citations(), Sources.locators(), Arbitraries.of(Content.class))
                .as(Outline.CrossReference::new);
    }

    /** {@return places that say what a term stands for} */
    public static Arbitrary<Outline.Definition> definitions() {
        return Combinators.combine(Sources.texts(), Sources.texts(), Sources.citations())
                .as(Outline.Definition::new);
    }

    /** {@return places that name a treaty: none that is known, one, or several} */
    public static Arbitrary<Outline.Mention> mentions() {
        Arbitrary<Set<Identifier>> treaties =
                Sources.identifiers(Identifier.Scheme.TREATY).set().ofMaxSize(FEW);
        return Combinators.combine(words(), Sources.citations(), treaties, treaties)
                .as(Outline.Mention::new);
    }

    /** {@return lists that say what they hold} */
    public static Arbitrary<Outline.Listing> listings() {
        return Combinators.combine(words(), Sources.citations(), contents(), booleans())
                .as(Outline.Listing::new);
    }

    /** {@return notes, called and explained any number of times} */
    public static Arbitrary<Outline.Note> notes() {
        return Combinators.combine(
                        Arbitraries.of("1", "16", "32", "*"), few(Sources.citations()), few(Sources.citations()))
                .as(Outline.Note::new);
    }

    private static Arbitrary<Set<Content>> contents() {
        return Arbitraries.of(Content.class).set().ofMaxSize(FEW);
    }

    /** Words of a source, and none. */
    private static Arbitrary<String> words() {
        return Shared.perhaps(Sources.texts()).map(words -> words.orElse(""));
    }

    private static Arbitrary<Boolean> booleans() {
        return Arbitraries.of(false, true);
    }

    /** {@return outlines of documents, with parts, references, definitions, mentions, listings and notes} */
    public static Arbitrary<Outline> outlines() {
        return Combinators.combine(
                        Sources.identifiers(Identifier.Scheme.LOCAL),
                        few(parts(), Outline.Part::label),
                        few(crossReferences()),
                        few(definitions()),
                        few(mentions()),
                        few(listings()),
                        few(notes()))
                .as((document, parts, references, terms, names, lists, footnotes) -> Outline.builder()
                        .document(document)
                        .parts(parts)
                        .crossReferences(references)
                        .definitions(terms)
                        .mentions(names)
                        .listings(lists)
                        .notes(footnotes)
                        .build())
                .withoutEdgeCases();
    }

    /** {@return standings of every kind, whose last day is not before the first} */
    public static Arbitrary<Standing> standings() {
        return Builders.withBuilder(Standing::builder)
                .use(Sources.identifiers(Identifier.Scheme.COUNTRY))
                .in((standing, holder) -> standing.holder(holder))
                .use(Sources.identifiers(Identifier.Scheme.BODY))
                .in((standing, body) -> standing.in(body))
                .use(Arbitraries.of(Standing.Kind.class))
                .in((standing, kind) -> standing.kind(kind))
                .use(periods())
                .in((standing, period) -> standing.since(period.get1()).until(period.get2()))
                .use(Arbitraries.of(Confidence.class))
                .in((standing, confidence) -> standing.confidence(confidence))
                .use(Shared.perhaps(Sources.citations()))
                .in((standing, place) -> standing.citation(place))
                .use(words())
                .in((standing, words) -> standing.asWritten(words))
                .build(Standing.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<Tuple2<Optional<ExtendedDate>, Optional<ExtendedDate>>> periods() {
        Arbitrary<Optional<ExtendedDate>> days = Shared.perhaps(Dates.extendedDates());
        return Combinators.combine(days, days)
                .as((since, until) -> Tuple.of(
                        since,
                        until.filter(
                                last -> since.filter(first -> last.before(first).isYes())
                                        .isEmpty())));
    }

    /** {@return undertakings of every force by themselves, which may concern parts that are not there} */
    public static Arbitrary<Undertaking> undertakings() {
        return Builders.withBuilder(Undertaking::builder)
                .use(Sources.keys())
                .in((undertaking, key) -> undertaking.key(key))
                .use(Sources.placed(Sources.identifiers(Identifier.Scheme.BODY)))
                .in((undertaking, by) -> undertaking.by(by))
                .use(few(Sources.stated(Sources.identifiers())))
                .in((undertaking, addressees) -> undertaking.addressees(addressees))
                .use(Arbitraries.of(Undertaking.Force.class))
                .in((undertaking, force) -> undertaking.force(force))
                .use(Sources.placed(Sources.texts()))
                .in((undertaking, what) -> undertaking.what(what))
                .use(Shared.perhaps(Sources.placed(Dates.timings())))
                .in((undertaking, due) -> undertaking.due(due))
                .use(Claims.subjects().set().ofMaxSize(FEW))
                .in((undertaking, concerns) -> undertaking.concerns(concerns))
                .use(Sources.identifiers(Identifier.Scheme.LOCAL).set().ofMaxSize(FEW))
                .in((undertaking, documents) -> undertaking.fulfilledBy(documents))
                .build(Undertaking.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return developments by themselves, dated and not, which may concern parts that are not there} */
    public static Arbitrary<Development> developments() {
        return Combinators.combine(
                        Sources.keys(),
                        Claims.subjects().set().ofMaxSize(FEW),
                        Shared.perhaps(Sources.placed(Dates.timings())),
                        Sources.placed(Sources.texts()),
                        Sources.identifiers(Identifier.Scheme.LOCAL).set().ofMaxSize(FEW))
                .as((key, concerns, when, what, documents) -> Development.builder()
                        .key(key)
                        .concerns(concerns)
                        .when(when)
                        .what(what)
                        .documents(documents)
                        .build())
                .withoutEdgeCases();
    }

    /**
     * Parts of a dossier with their addresses.
     *
     * @param parts the parts
     * @param <T> their type
     * @return each at some address
     */
    public static <T extends Filed> Arbitrary<Located<T>> located(Arbitrary<T> parts) {
        requireNonNull(parts, "parts");
        return Combinators.combine(Sources.paths(), parts).as(Located::new);
    }

    private static boolean isPart(Subject subject) {
        return subject instanceof Subject.Part;
    }

    /** Without what only a dossier with programmes has. */
    private static Set<Subject> withoutParts(Set<Subject> concerns) {
        return concerns.stream()
                .filter(subject -> !isPart(subject))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Undertaking withoutParts(Undertaking undertaking) {
        return Undertaking.builder()
                .from(undertaking)
                .concerns(withoutParts(undertaking.concerns()))
                .build();
    }

    private static Development withoutParts(Development development) {
        return Development.builder()
                .from(development)
                .concerns(withoutParts(development.concerns()))
                .build();
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
                .use(few(placedActors(), Actor::identifier))
                .in((dossier, actors) -> dossier.actors(actors))
                .use(few(documents(), Document::identifier))
                .in((dossier, documents) -> dossier.documents(documents))
                .use(few(outlines(), Outline::document))
                .in((dossier, outlines) -> dossier.outlines(outlines))
                .use(few(standings()))
                .in((dossier, standings) -> dossier.standings(standings))
                .use(few(completeness()))
                .in((dossier, promises) -> dossier.completeness(promises))
                .use(Accessions.histories())
                .in((dossier, actions) -> dossier.treatyActions(actions))
                .use(few(Claims.claims().filter(claim -> !isPart(claim.subject()))))
                .in((dossier, claims) -> dossier.claims(claims))
                .use(few(undertakings().map(Records::withoutParts), Undertaking::key))
                .in((dossier, undertakings) -> dossier.undertakings(undertakings))
                .use(few(developments().map(Records::withoutParts), Development::key))
                .in((dossier, developments) -> dossier.developments(developments))
                .build(Dossier.Builder::build)
                .withoutEdgeCases();
    }
}
