package org.hemicycle.serialization.folder;

import java.util.Optional;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Development;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.serialization.folder.Statement.Implied;
import org.hemicycle.source.Confidence;

/** The sheets of what is recorded: actors, standings, acts, claims, undertakings, developments, promises. */
final class RecordSheets {

    static final String ACTOR_KEY = "key";

    static final Sheet<Actor, Actor.Builder> ACTORS = Sheet.<Actor, Actor.Builder>of(
                    "actors.csv", "an actor", Actor::builder, Actor.Builder::build)
            .required(
                    ACTOR_KEY,
                    "its identifier",
                    Formats.NEW_CODE.like("body:working-group"),
                    Actor::identifier,
                    Actor.Builder::identifier)
            .field(new NameField<>("official_name", Actor::name, Actor.Builder::name))
            .required("kind", "its kind", Format.word(Actor.Kind.class), Actor::kind, Actor.Builder::kind)
            .optional("part_of", "what it is a part of", Formats.BODY, Actor::partOf, Actor.Builder::partOf)
            .optional("succeeds", "whose tasks it took over", Formats.BODY, Actor::succeeds, Actor.Builder::succeeds)
            .perhaps(
                    Statement.besides(
                            Column.optional(
                                    "mandate", "its mandate, paraphrased", Formats.TEXT.like("Assesses elections")),
                            Implied.NONE),
                    Actor::mandate,
                    Actor.Builder::mandate)
            .perhaps(
                    Statement.besides(Column.optional("established", "when it was set up", Formats.DATE), Implied.NONE),
                    Actor::established,
                    Actor.Builder::established)
            .placed(Actor::citation, Actor.Builder::citation);

    static final Sheet<Standing, Standing.Builder> STANDINGS = Sheet.<Standing, Standing.Builder>of(
                    "standings.csv", "a standing of one actor in another", Standing::builder, Standing.Builder::build)
            .required("holder", "who has it", Formats.CODE, Standing::holder, Standing.Builder::holder)
            .required("body", "in what", Formats.BODY, Standing::in, Standing.Builder::in)
            .required(
                    "kind", "which standing", Format.word(Standing.Kind.class), Standing::kind, Standing.Builder::kind)
            .words(Common.WORDS, "the words of the source", Standing::asWritten, Standing.Builder::asWritten)
            .optional("since", "its first day", Formats.DATE, Standing::since, Standing.Builder::since)
            .optional("until", "its last day", Formats.DATE, Standing::until, Standing.Builder::until)
            .optional(
                    "confidence",
                    "how sure the record is; blank for HIGH",
                    Format.word(Confidence.class),
                    standing -> Optional.of(standing.confidence()).filter(sure -> sure != Confidence.HIGH),
                    (standing, sure) -> standing.confidence(sure.orElse(Confidence.HIGH)))
            .placed(Standing::citation, Standing.Builder::citation);

    static final Sheet<Claim, Claim.Builder> CLAIMS = Sheet.<Claim, Claim.Builder>of(
                    "claims.csv",
                    "a place that states a figure, a date, a name or a standing, or an attribute once more",
                    Claim::builder,
                    Claim.Builder::build)
            .required("subject", "of what", Formats.SUBJECT, Claim::subject, Claim.Builder::subject)
            .required(
                    "property",
                    "which property",
                    Format.word(ClaimProperty.class),
                    Claim::property,
                    Claim.Builder::property)
            .optional("label", "what the source calls it", Formats.TEXT.like("2.1"), Claim::label, Claim.Builder::label)
            .field(new DatumField());

    static final Sheet<Completeness, Values> COMPLETENESS = Sheet.<Completeness, Values>of(
                    "completeness.csv",
                    "a promise that a record leaves nothing out",
                    Values::new,
                    values -> new Completeness(
                            values.<Subject>get("subject"),
                            values.get("kind"),
                            values.get("until"),
                            values.get("words"),
                            values.get("place")))
            .required("subject", "of what", Formats.SUBJECT, Completeness::subject, Values.to("subject"))
            .required(
                    "kind", "which facts", Format.word(Completeness.Fact.class), Completeness::fact, Values.to("kind"))
            .required("until", "up to which day", Formats.DAY, Completeness::until, Values.to("until"))
            .words(Common.WORDS, "the words of the source", Completeness::asWritten, Values.to("words"))
            .required(
                    Common.PLACE,
                    "where the source says so",
                    Formats.PLACE,
                    Completeness::citation,
                    Values.to("place"));

    static final Sheet<Undertaking, Undertaking.Builder> UNDERTAKINGS = Sheet.<Undertaking, Undertaking.Builder>of(
                    "undertakings.csv",
                    "what the text decides, asks or promises",
                    Undertaking::builder,
                    Undertaking.Builder::build)
            .home(ActivitySheets.KEY)
            .stated(
                    Statement.besides(
                            Column.optional("by", "who decides, asks or promises", Formats.BODY), Implied.NONE),
                    Undertaking::by,
                    Undertaking.Builder::by)
            .field(new StatementList<>(
                    "addressees",
                    "whom it is addressed to",
                    Formats.BODY,
                    Undertaking::addressees,
                    Undertaking.Builder::addressees))
            .required(
                    "force",
                    "with which force",
                    Format.word(Undertaking.Force.class),
                    Undertaking::force,
                    Undertaking.Builder::force)
            .stated(
                    Statement.ofRow(
                            Column.optional(
                                    "what", "what is to be done, paraphrased", Formats.TEXT.like("An interim report")),
                            Implied.NONE),
                    Undertaking::what,
                    Undertaking.Builder::what)
            .perhaps(
                    Statement.besides(Column.optional("due", "by when", Formats.TIMING), Implied.NONE),
                    Undertaking::due,
                    Undertaking.Builder::due)
            .list(
                    "concerns",
                    "what it is about",
                    Formats.SUBJECT,
                    Undertaking::concerns,
                    Undertaking.Builder::addAllConcerns)
            .list(
                    "fulfilled_by",
                    "the documents that fulfil it",
                    Formats.LOCAL,
                    Undertaking::fulfilledBy,
                    Undertaking.Builder::addAllFulfilledBy);

    static final Sheet<Development, Development.Builder> DEVELOPMENTS = Sheet.<Development, Development.Builder>of(
                    "developments.csv",
                    "what the text reports to have happened",
                    Development::builder,
                    Development.Builder::build)
            .home(ActivitySheets.KEY)
            .list(
                    "concerns",
                    "what it is about",
                    Formats.SUBJECT,
                    Development::concerns,
                    Development.Builder::addAllConcerns)
            .perhaps(
                    Statement.besides(Column.optional("when", "when it happened", Formats.TIMING), Implied.NONE),
                    Development::when,
                    Development.Builder::when)
            .stated(
                    Statement.ofRow(
                            Column.optional(
                                    "what", "what happened, paraphrased", Formats.TEXT.like("An interim report")),
                            Implied.NONE),
                    Development::what,
                    Development.Builder::what)
            .list(
                    "documents",
                    "the documents that it is about",
                    Formats.LOCAL,
                    Development::documents,
                    Development.Builder::addAllDocuments);

    static final Column<String> ACT_KEY =
            Column.optional("key", "its key, by which treaty-claims.csv names it", Formats.KEY);

    static final Sheet<TreatyAction, TreatyAction.Builder> TREATY_ACTIONS =
            Sheet.<TreatyAction, TreatyAction.Builder>of(
                            "treaty-actions.csv",
                            "an act about a convention whose kind or days no claim gives, or one of several of a kind",
                            TreatyAction::builder,
                            TreatyAction.Builder::build)
                    .home(ACT_KEY)
                    .required(
                            "state", "whose act it is", Formats.CODE, TreatyAction::actor, TreatyAction.Builder::actor)
                    .required(
                            "convention",
                            "about what",
                            Formats.TREATY,
                            TreatyAction::convention,
                            TreatyAction.Builder::convention)
                    .required(
                            "kind",
                            "which act",
                            Format.word(TreatyAction.Kind.class),
                            TreatyAction::kind,
                            TreatyAction.Builder::kind)
                    .optional("on", "the day of the act", Formats.DATE, TreatyAction::on, TreatyAction.Builder::on)
                    .optional(
                            "takes_effect",
                            "the day on which it takes effect",
                            Formats.DATE,
                            TreatyAction::takesEffect,
                            TreatyAction.Builder::takesEffect)
                    .optional(
                            "valid_until",
                            "the last day of an invitation or extension",
                            Formats.DATE,
                            TreatyAction::validUntil,
                            TreatyAction.Builder::validUntil);

    static final Column<String> ACT = Column.optional(
            "act",
            "a mark that tells acts of a kind apart, or the key of an act in treaty-actions.csv; mostly blank",
            Formats.KEY);

    static final Sheet<Claim, Claim.Builder> TREATY_CLAIMS = Sheet.<Claim, Claim.Builder>of(
                    "treaty-claims.csv",
                    "a place that dates an act about a convention",
                    Claim::builder,
                    Claim.Builder::build)
            .field(new PairField())
            .required("fact", "which fact", Format.word(ClaimProperty.class), Claim::property, Claim.Builder::property)
            .home(ACT)
            .optional(
                    "labelled",
                    "what the source calls the act",
                    Formats.TEXT.like("Accession"),
                    Claim::label,
                    Claim.Builder::label)
            .field(new DatumField());

    private RecordSheets() {}
}
