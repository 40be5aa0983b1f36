package org.hemicycle.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;

/** Reads one actor, with its standings, from its block; the grammar stands at the head of {@code states.txt}. */
final class ActorReader {

    private static final Pattern STANDING = Pattern.compile(
            "(?<kind>\\w+) \\| (?<in>\\S+)( \\| since (?<since>\\S+))?( \\| until (?<until>\\S+))? \\| (?<confidence>\\w+)");
    private static final Pattern ACT = Pattern.compile("(?<kind>\\w+) \\| (?<convention>[^|]+)( \\| on (?<on>\\S+))?"
            + "( \\| effect (?<effect>\\S+))? \\| (?<source>[^|]+) \\| (?<confidence>\\w+)");
    private static final Pattern THROUGH =
            Pattern.compile("(?<in>\\S+)( \\| since (?<since>\\S+))? \\| (?<source>[^|]+) \\| (?<confidence>\\w+)");
    private static final Pattern INVITATIONS =
            Pattern.compile("made (?<made>\\S+) \\| valid (?<valid>\\S+) \\| (?<source>[^|]+) \\| (?<confidence>\\w+)");

    private static final List<String> KEYS = List.of(
            "actor",
            "known as",
            "acronym",
            "also known as",
            "designation note",
            "part of",
            "established",
            "grants",
            "does not grant",
            "members through",
            "act",
            "invitations",
            "standing",
            "european");

    private final Block block;
    private final Grants grants;
    private final List<String> head;
    private final Identifier identifier;

    private ActorReader(Block block, Grants grants) {
        block.requireKeys(KEYS);
        this.block = block;
        this.grants = grants;
        Line line = block.one("actor");
        head = line.fields(3, "code | kind | name");
        identifier = line.read(head.get(0), Identifier::parse);
    }

    /** Adds what the block says to the data. */
    static Identifier read(Block block, Grants grants, ReferenceData.Builder data) {
        ActorReader reader = new ActorReader(block, grants);
        data.putActors(reader.identifier, reader.actor());
        data.addAllGrants(grants.of(reader.identifier));
        block.all("standing").forEach(line -> data.addStandings(reader.standing(line)));
        block.all("invitations").forEach(line -> data.addInvitationValidities(reader.validity(line)));
        block.all("act").forEach(line -> data.addKnownActs(reader.act(line)));
        block.all("members through").forEach(line -> data.addMembersThrough(reader.through(line)));
        block.atMostOne("european").ifPresent(line -> data.addEuropeanStatuses(reader.european(line)));
        return reader.identifier;
    }

    private Actor actor() {
        Actor.Builder actor = Actor.builder();
        Actor.Kind kind = block.first().readConstant(head.get(1), Actor.Kind.class);
        actor.identifier(identifier).name(name()).kind(kind);
        block.atMostOne("part of").ifPresent(line -> actor.partOf(grants.actor(line, line.value())));
        block.atMostOne("established").ifPresent(line -> actor.established(established(line)));
        return actor.build();
    }

    private static Stated<ExtendedDate> established(Line line) {
        List<String> fields = line.fields(2, "date | source");
        return Stated.of("", line.read(fields.get(0), ExtendedDate::parse), line.readCitation(fields.get(1)));
    }

    private Name name() {
        Name.Builder name = Name.builder();
        name.official(head.get(2));
        block.atMostOne("known as").map(Line::value).ifPresent(name::shortForm);
        block.atMostOne("acronym").map(Line::value).ifPresent(name::acronym);
        block.all("also known as").forEach(line -> name.addAliases(line.value()));
        block.atMostOne("designation note").map(Line::value).ifPresent(name::designationNote);
        return block.first().build(name::build);
    }

    private Standing standing(Line line) {
        Matcher parts = line.match(STANDING, "kind | code | since date | until date | confidence");
        Standing.Kind kind = line.readConstant(parts.group("kind"), Standing.Kind.class);
        Identifier body = line.read(parts.group("in"), Identifier::parse);
        Optional<ExtendedDate> since = date(line, parts, "since");
        Optional<ExtendedDate> until = date(line, parts, "until");
        if (since.isPresent()
                && until.isPresent()
                && until.get().before(since.get()).isYes()) {
            throw line.refusal(line.value(), "a last day that is not before the first");
        }
        Standing.Builder standing = Standing.builder();
        return standing.holder(identifier)
                .kind(kind)
                .in(body)
                .since(since)
                .until(until)
                .citation(grants.basisOf(line, kind, body).citation())
                .confidence(line.readConstant(parts.group("confidence"), Confidence.class))
                .build();
    }

    private static Optional<ExtendedDate> date(Line line, Matcher parts, String group) {
        return Optional.ofNullable(parts.group(group)).map(date -> line.read(date, ExtendedDate::parse));
    }

    private InvitationValidity validity(Line line) {
        Matcher parts = line.match(INVITATIONS, "made period | valid period | source | confidence");
        return new InvitationValidity(
                identifier,
                line.read(parts.group("made"), DateRange::parse),
                line.readPeriod(parts.group("valid")),
                grants.basis(line, parts.group("source"), parts.group("confidence")));
    }

    private KnownAct act(Line line) {
        Matcher parts = line.match(ACT, "kind | convention | on date | effect date | source | confidence");
        Basis basis = grants.basis(line, parts.group("source"), parts.group("confidence"));
        TreatyAction.Builder action = TreatyAction.builder();
        action.actor(identifier)
                .convention(line.read(parts.group("convention").strip(), Identifier::parse))
                .kind(line.readConstant(parts.group("kind"), TreatyAction.Kind.class));
        date(line, parts, "on").ifPresent(action::on);
        date(line, parts, "effect").ifPresent(action::takesEffect);
        return new KnownAct(action.build(), basis);
    }

    private MembersThrough through(Line line) {
        Matcher parts = line.match(THROUGH, "code | since date | source | confidence");
        MembersThrough.Builder through = MembersThrough.builder();
        return through.in(identifier)
                .organisation(grants.actor(line, parts.group("in")))
                .since(date(line, parts, "since"))
                .basis(grants.basis(line, parts.group("source"), parts.group("confidence")))
                .build();
    }

    private EuropeanStatus european(Line line) {
        List<String> fields = line.fields();
        boolean debated = fields.size() == 4 && fields.get(3).startsWith("open for ");
        if (fields.size() != 3 && !debated) {
            throw line.refusal(line.value(), "yes or no | source | confidence, then perhaps open for conventions");
        }
        if (!Set.of("yes", "no").contains(fields.get(0))) {
            throw line.refusal(fields.get(0), "yes or no");
        }
        return new EuropeanStatus(
                identifier,
                fields.get(0).equals("yes"),
                grants.basis(line, fields.get(1), fields.get(2)),
                debated
                        ? Set.copyOf(
                                line.readAll(fields.get(3).substring("open for ".length()), ",", Identifier::parse))
                        : Set.of());
    }
}
