package org.hemicycle.serialization.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Datum;
import org.hemicycle.serialization.internal.Comment;
import org.hemicycle.serialization.internal.Table;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/** The reading of one chart. */
final class ChartReading {

    private static final List<String> REQUIRED = List.of("state", "convention", "act", "on");
    private static final List<String> OPTIONAL = List.of("takes_effect", "valid_until", "note");
    private static final Set<Kind> WITHOUT_EFFECT =
            EnumSet.of(Kind.REQUEST, Kind.CONSULTATION, Kind.INVITATION, Kind.EXTENSION, Kind.SIGNATURE);

    private final String name;
    private final Identifier document;
    private final Vocabulary vocabulary;
    private final Problems problems = new Problems();

    ChartReading(String name, Vocabulary vocabulary) {
        this.name = name;
        this.document = identifier(name);
        this.vocabulary = vocabulary;
    }

    private static Identifier identifier(String name) {
        String key = name.replaceFirst("\\.[A-Za-z]+$", "")
                .replaceAll("[^A-Za-z0-9._]+", "-")
                .replaceFirst("^(chart)?-", "")
                .replaceFirst("-$", "");
        return Identifier.parse("local:chart-" + key);
    }

    SignatureChart read(Table table, ChartHead given) {
        ChartHead head = given.plus(table.comments().stream().map(Comment::text).toList(), vocabulary, problems);
        head.check(problems);
        List<TreatyAction> actions = actions(table);
        problems.refuseIfAny(name);
        LocalDate asOf = head.days().get(0);
        Citation whole = Citation.of(document, "");
        return new SignatureChart(
                document,
                asOf,
                actions,
                head.complete().stream()
                        .map(thing -> new Completeness(thing, head.fact(), asOf, "", whole))
                        .toList());
    }

    private List<TreatyAction> actions(Table table) {
        int before = problems.count();
        checkColumns(table.columns());
        return problems.count() > before
                ? List.of()
                : table.rows().stream()
                        .flatMap(row -> action(new ChartRow(row, problems)).stream())
                        .toList();
    }

    private void checkColumns(List<String> columns) {
        String accepted = "; accepted are the columns " + String.join(", ", REQUIRED) + " and, where wanted, "
                + String.join(", ", OPTIONAL);
        REQUIRED.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> problems.add("names of columns", "\"" + column + "\" is missing" + accepted));
        columns.stream()
                .filter(column -> !column.isEmpty() && !REQUIRED.contains(column) && !OPTIONAL.contains(column))
                .forEach(column -> problems.add("names of columns", "\"" + column + "\" is not known" + accepted));
    }

    private Optional<TreatyAction> action(ChartRow row) {
        int before = problems.count();
        Optional<Identifier> state = row.require("state", vocabulary::state);
        Optional<Identifier> convention = row.require("convention", vocabulary::convention);
        Optional<Kind> kind = row.require("act", vocabulary::act);
        TreatyAction.Builder action = TreatyAction.builder();
        action.on(row.require("on", this::date));
        action.takesEffect(row.find("takes_effect", this::date));
        action.validUntil(row.find("valid_until", this::date));
        kind.ifPresent(act -> checkDates(row, act));
        if (problems.count() > before) {
            return Optional.empty();
        }
        action.actor(state.orElseThrow()).convention(convention.orElseThrow()).kind(kind.orElseThrow());
        TreatyAction dated = action.build();
        return Optional.of(action.claims(claims(row, dated)).build());
    }

    private ExtendedDate date(String text) {
        return ExtendedDate.of(vocabulary.day(text));
    }

    private static void checkDates(ChartRow row, Kind act) {
        if (!row.text("takes_effect").isEmpty() && WITHOUT_EFFECT.contains(act)) {
            row.refuse("takes_effect", act + " does not bring a convention into force; leave the cell empty");
        }
        if (!row.text("valid_until").isEmpty() && !act.invites()) {
            row.refuse("valid_until", act + " is not an invitation or its extension; leave the cell empty");
        }
    }

    /** The dates of an extension make no claim about the invitation's own end. */
    private List<Claim> claims(ChartRow row, TreatyAction action) {
        List<Claim> claims = new ArrayList<>();
        action.on()
                .ifPresent(
                        day -> claims.add(claim(row, "on", action, action.kind().dated(), day)));
        effect(action.kind())
                .ifPresent(property -> action.takesEffect()
                        .ifPresent(day -> claims.add(claim(row, "takes_effect", action, property, day))));
        action.validUntil()
                .filter(day -> action.kind() == Kind.INVITATION)
                .ifPresent(day ->
                        claims.add(claim(row, "valid_until", action, ClaimProperty.INVITATION_VALID_UNTIL, day)));
        return claims;
    }

    private static Optional<ClaimProperty> effect(Kind kind) {
        if (kind.endsConsent()) {
            return Optional.of(ClaimProperty.CEASED);
        }
        return kind.expressesConsent() ? Optional.of(ClaimProperty.ENTERED_INTO_FORCE) : Optional.empty();
    }

    private Claim claim(ChartRow row, String column, TreatyAction action, ClaimProperty property, ExtendedDate day) {
        Citation place = Citation.builder()
                .document(document)
                .place(Locator.WHOLE.then(Locator.Kind.ROW, Integer.toString(row.number())))
                .build();
        return Claim.builder()
                .subject(action.pair())
                .property(property)
                .label(row.text("act"))
                .stated(Stated.of(row.text(column), Datum.of(day), place))
                .build();
    }
}
