package org.hemicycle.serialization.folder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Development;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** The sheets of what is recorded: actors and standings, acts about conventions, claims, undertakings, developments. */
final class RecordSheets {

    private static final Set<ClaimProperty> DATES = EnumSet.of(
            ClaimProperty.STANDING_SINCE,
            ClaimProperty.PERIOD_LABEL,
            ClaimProperty.ENTRY_INTO_FORCE_OF_TREATY,
            ClaimProperty.ADOPTED_ON,
            ClaimProperty.DATED,
            ClaimProperty.ESTABLISHED);
    private static final Map<ClaimProperty, TreatyAction.Kind> KINDS = Map.of(
            ClaimProperty.REQUESTED, TreatyAction.Kind.REQUEST,
            ClaimProperty.CONSULTED, TreatyAction.Kind.CONSULTATION,
            ClaimProperty.INVITED, TreatyAction.Kind.INVITATION,
            ClaimProperty.SIGNED, TreatyAction.Kind.SIGNATURE,
            ClaimProperty.CONSENTED, TreatyAction.Kind.RATIFICATION,
            ClaimProperty.CEASED, TreatyAction.Kind.CESSATION);
    private static final Pattern SESSION = Pattern.compile("session (\\d+) of (\\S+)");
    private static final Pattern OFFSET = Pattern.compile("(-?P\\S+) after (.+)");

    private final Sheets sheets;

    RecordSheets(Sheets sheets) {
        this.sheets = sheets;
    }

    List<Actor> actors() {
        return sheets.list(Form.ACTORS, this::actor);
    }

    private Actor actor(Row row) {
        return Actor.builder()
                .identifier(row.get("key", Identifier::parse))
                .name(DocumentSheets.name(row, "official_name"))
                .kind(row.get("kind", Actor.Kind::valueOf))
                .partOf(row.find("part_of", Identifier::parse))
                .mandate(row.find("mandate")
                        .map(text -> Stated.of(
                                "",
                                text,
                                sheets.citation(
                                        row, row.find("mandate_place").isPresent() ? "mandate_place" : "place"))))
                .established(row.find("established", ExtendedDate::parse)
                        .map(date -> Stated.of("", date, sheets.place(row))))
                .citation(sheets.place(row))
                .build();
    }

    List<Standing> standings() {
        return sheets.list(
                Form.STANDINGS,
                row -> Standing.builder()
                        .holder(row.get("holder", Identifier::parse))
                        .in(row.get("body", Identifier::parse))
                        .kind(row.get("kind", Standing.Kind::valueOf))
                        .since(row.find("since", ExtendedDate::parse))
                        .until(row.find("until", ExtendedDate::parse))
                        .asWritten(row.get("as_written"))
                        .citation(sheets.place(row))
                        .build());
    }

    List<Claim> claims() {
        return Stream.concat(
                        sheets.rows(Form.TREATY_CLAIMS)
                                .map(this::treatyClaim)
                                .filter(claim -> claim.property() == ClaimProperty.PARTY),
                        sheets.rows(Form.CLAIMS).map(this::claim))
                .toList();
    }

    private Claim treatyClaim(Row row) {
        return Claim.builder()
                .subject(Subject.of(row.get("state", Identifier::parse), row.get("convention", Identifier::parse)))
                .property(row.get("fact", ClaimProperty::valueOf))
                .label(row.find("labelled"))
                .stated(sheets.stated(row, "value", text -> Datum.of(ExtendedDate.parse(text))))
                .build();
    }

    private Claim claim(Row row) {
        ClaimProperty property = row.get("property", ClaimProperty::valueOf);
        return Claim.builder()
                .subject(row.get("subject", sheets::subject))
                .property(property)
                .label(row.find("label"))
                .stated(sheets.stated(row, "value", text -> datum(row, property, text)))
                .build();
    }

    private static Datum datum(Row row, ClaimProperty property, String text) {
        return row.find("unit").isPresent()
                ? new Datum.Figure(
                        new BigDecimal(text),
                        row.get("unit"),
                        row.find("bound", Datum.Bound::valueOf).orElse(Datum.Bound.EXACT))
                : DATES.contains(property) ? Datum.of(ExtendedDate.parse(text)) : new Datum.Word(text);
    }

    /** An act takes in all places that state it; the end of an invitation belongs to the invitation. */
    List<TreatyAction> treatyActions() {
        record Act(Subject.Pair pair, ClaimProperty dated) {}
        return sheets
                .rows(Form.TREATY_CLAIMS)
                .map(this::treatyClaim)
                .filter(claim -> claim.property() != ClaimProperty.PARTY)
                .collect(Collectors.groupingBy(
                        claim -> new Act(
                                (Subject.Pair) claim.subject(),
                                claim.property() == ClaimProperty.INVITATION_VALID_UNTIL
                                        ? ClaimProperty.INVITED
                                        : claim.property()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> treatyAction(entry.getKey().pair(), entry.getKey().dated(), entry.getValue()))
                .toList();
    }

    private static TreatyAction treatyAction(Subject.Pair pair, ClaimProperty dated, List<Claim> claims) {
        return TreatyAction.builder()
                .actor(pair.first())
                .convention(pair.second())
                .kind(kind(dated, claims))
                .claims(claims)
                .build();
    }

    private static TreatyAction.Kind kind(ClaimProperty dated, Collection<Claim> claims) {
        boolean acceded = claims.stream().anyMatch(claim -> claim.label().equals(Optional.of("Accession")));
        return Optional.ofNullable(
                        dated == ClaimProperty.CONSENTED && acceded ? TreatyAction.Kind.ACCESSION : KINDS.get(dated))
                .orElseThrow(() -> new IllegalArgumentException("treaty-claims.csv states " + dated + " of "
                        + claims.iterator().next().subject() + "; accepted are INVITATION_VALID_UNTIL, PARTY and "
                        + KINDS.keySet().stream().sorted().toList() + "."));
    }

    List<Undertaking> undertakings() {
        return sheets.list(Form.UNDERTAKINGS, this::undertaking);
    }

    private Undertaking undertaking(Row row) {
        return Undertaking.builder()
                .key(row.get("key"))
                .by(sheets.stated(
                        row, row.find("by_as_written").orElse(""), row.find("by", Identifier::parse), "certainty"))
                .addressees(row.list("addressees", Identifier::parse).stream()
                        .map(addressee -> Stated.of("", addressee, sheets.place(row)))
                        .toList())
                .force(row.get("force", Undertaking.Force::valueOf))
                .what(sheets.paraphrase(row, "what"))
                .due(row.find("due", RecordSheets::timing)
                        .map(due -> sheets.stated(
                                row, row.find("due_as_written").orElse(""), Optional.of(due), "certainty")))
                .concerns(row.list("concerns", sheets::subject))
                .fulfilledBy(row.list("fulfilled_by", Identifier::parse))
                .build();
    }

    private static Timing timing(String text) {
        Matcher session = SESSION.matcher(text);
        Matcher offset = OFFSET.matcher(text);
        return session.matches()
                ? Timing.atSession(Identifier.parse(session.group(2)), Integer.parseInt(session.group(1)))
                : offset.matches()
                        ? Timing.offset(Period.parse(offset.group(1)), offset.group(2))
                        : Timing.on(ExtendedDate.parse(text));
    }

    List<Development> developments() {
        return sheets.list(
                Form.DEVELOPMENTS,
                row -> Development.builder()
                        .key(row.get("key"))
                        .concerns(row.list("concerns", sheets::subject))
                        .when(row.find("when", RecordSheets::timing)
                                .map(when -> sheets.stated(
                                        row, row.find("when_as_written").orElse(""), Optional.of(when), "certainty")))
                        .what(sheets.paraphrase(row, "what"))
                        .documents(row.list("documents", Identifier::parse))
                        .build());
    }

    List<Completeness> completeness() {
        return sheets.list(
                Form.COMPLETENESS,
                row -> new Completeness(
                        row.get("subject", Identifier::parse),
                        row.get("kind", Completeness.Fact::valueOf),
                        row.get("until", LocalDate::parse),
                        row.get("as_written"),
                        sheets.place(row)));
    }
}
