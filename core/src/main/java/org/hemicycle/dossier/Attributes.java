package org.hemicycle.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Development;
import org.hemicycle.document.Document;
import org.hemicycle.document.Subject;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.PrintedAmount;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** The attributes that other places may state again, type by type: the one mapping of attributes to properties. */
final class Attributes {

    static final Attribute<Actor, Identifier> PART_OF = Attribute.thing(ClaimProperty.PART_OF, Actor::partOf);
    static final Attribute<Actor, Identifier> SUCCEEDS = Attribute.thing(ClaimProperty.SUCCEEDS, Actor::succeeds);
    static final Attribute<Actor, String> MANDATE = Attribute.words(ClaimProperty.MANDATE, Actor::mandate);
    static final Attribute<Actor, ExtendedDate> ESTABLISHED =
            Attribute.date(ClaimProperty.ESTABLISHED, Actor::established);
    static final Attribute<Actor, String> ACTOR_NAME =
            Attribute.text(ClaimProperty.NAME, actor -> Optional.of(actor.name().official()));

    static final Attribute<Document, Identifier> ISSUED_BY = Attribute.thing(ClaimProperty.ISSUED_BY, Document::issuer);
    static final Attribute<Document, ExtendedDate> DATED = Attribute.day(ClaimProperty.DATED, Document::date);
    static final Attribute<Document, ExtendedDate> PERIOD = Attribute.date(ClaimProperty.PERIOD, Document::period);
    static final Attribute<Document, String> DOCUMENT_NAME = Attribute.text(
            ClaimProperty.NAME, document -> Optional.of(document.name().official()));

    private static final Attribute<Standing, ExtendedDate> SINCE =
            Attribute.day(ClaimProperty.STANDING_SINCE, Standing::since);

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<Actor>(
                    Actor.class,
                    List.of(
                            ACTOR_NAME,
                            Attribute.constant(ClaimProperty.KIND, Actor::kind),
                            PART_OF,
                            SUCCEEDS,
                            MANDATE,
                            ESTABLISHED)),
            new Kind<Document>(Document.class, List.of(DOCUMENT_NAME, ISSUED_BY, DATED, PERIOD)),
            new Kind<Programme>(
                    Programme.class,
                    List.of(
                            Attribute.text(
                                    ClaimProperty.NAME,
                                    programme -> Optional.of(programme.name().official())),
                            Attribute.constant(ClaimProperty.KIND, Programme::kind),
                            Attribute.thing(ClaimProperty.OWNER, Programme::owner),
                            new Attribute<>(
                                    ClaimProperty.PERIOD,
                                    programme -> Optional.of(programme.period()),
                                    Attributes::period),
                            Attribute.date(ClaimProperty.ADOPTED_ON, Programme::adoption),
                            Attribute.words(ClaimProperty.SUCCEEDS, programme -> plain(programme.predecessor())))),
            new Kind<Component>(
                    Component.class,
                    List.of(
                            Attribute.text(ClaimProperty.NAME, component -> Optional.of(component.title())),
                            Attribute.constant(ClaimProperty.KIND, Component::kind),
                            Attribute.words(ClaimProperty.OBJECTIVE, Component::objective))),
            new Kind<Activity>(
                    Activity.class,
                    List.of(
                            Attribute.text(ClaimProperty.NAME, activity -> Optional.of(activity.title())),
                            Attribute.words(ClaimProperty.THEME, Activity::theme),
                            Attribute.constant(ClaimProperty.KIND, Activity::kind),
                            Attribute.words(ClaimProperty.STATUS, Activity::status),
                            new Attribute<>(ClaimProperty.DATED, Activity::when, Attributes::day),
                            Attribute.words(ClaimProperty.VENUE, Activity::where),
                            Attribute.words(ClaimProperty.FUNDING, Activity::funding),
                            Attribute.thing(ClaimProperty.SERIES, Activity::series),
                            new Attribute<>(
                                    ClaimProperty.EDITION,
                                    activity -> plain(activity.edition()),
                                    Attributes::edition))),
            new Kind<Result>(
                    Result.class,
                    List.of(
                            Attribute.constant(ClaimProperty.KIND, Result::level),
                            Attribute.words(ClaimProperty.STATEMENT, result -> Optional.of(result.statement())))),
            new Kind<Indicator>(
                    Indicator.class,
                    List.of(
                            Attribute.words(ClaimProperty.STATEMENT, indicator -> Optional.of(indicator.statement())),
                            Attribute.words(ClaimProperty.BASELINE, Indicator::baseline),
                            Attribute.words(ClaimProperty.TARGET, Indicator::target))),
            new Kind<BudgetLine>(
                    BudgetLine.class,
                    List.of(
                            Attribute.text(ClaimProperty.NAME, line -> Optional.of(line.label())),
                            new Attribute<>(
                                    ClaimProperty.AMOUNT,
                                    line -> Optional.of(line.amount()),
                                    amount -> PrintedAmount.figure(amount).map(figure -> figure)),
                            Attribute.constant(ClaimProperty.STATUS, BudgetLine::status))),
            new Kind<Risk>(
                    Risk.class,
                    List.of(
                            Attribute.text(ClaimProperty.KIND, risk -> Optional.of(risk.category())),
                            Attribute.text(ClaimProperty.LIKELIHOOD, Risk::likelihood),
                            Attribute.text(ClaimProperty.IMPACT, Risk::impact),
                            Attribute.thing(ClaimProperty.OWNER, Risk::owner))),
            new Kind<Undertaking>(
                    Undertaking.class,
                    List.of(
                            Attribute.words(ClaimProperty.ISSUED_BY, undertaking -> Optional.of(undertaking.by())),
                            Attribute.constant(ClaimProperty.KIND, Undertaking::force),
                            Attribute.words(ClaimProperty.STATEMENT, undertaking -> Optional.of(undertaking.what())),
                            new Attribute<>(ClaimProperty.DUE, Undertaking::due, Attributes::day))),
            new Kind<Development>(
                    Development.class,
                    List.of(
                            Attribute.words(ClaimProperty.STATEMENT, development -> Optional.of(development.what())),
                            new Attribute<>(ClaimProperty.DATED, Development::when, Attributes::day))));

    private static final int LAST_WRITTEN_YEAR = 9999;

    private Attributes() {}

    /** A type with its attributes. */
    private record Kind<T>(Class<T> type, List<Attribute<T, ?>> attributes) {

        Stream<Claim> claims(Object owner, Subject subject, Citation place) {
            return type.isInstance(owner)
                    ? attributes.stream()
                            .flatMap(attribute -> attribute.claim(type.cast(owner), subject, place).stream())
                    : Stream.empty();
        }
    }

    private static <V> Optional<Stated<V>> plain(Optional<V> value) {
        return value.map(Stated::of);
    }

    /** A period whose years EDTF has no form for, or that is open at both ends, can be compared with none. */
    private static Optional<Datum> period(Stated<DateRange> period) {
        return period.value()
                .filter(range -> range.first().or(range::last).isPresent())
                .filter(range -> Stream.of(range.first(), range.last())
                        .flatMap(Optional::stream)
                        .allMatch(day -> day.getYear() >= 0 && day.getYear() <= LAST_WRITTEN_YEAR))
                .map(range -> Datum.of(ExtendedDate.of(range)));
    }

    private static Optional<Datum> day(Stated<Timing> when) {
        return when.value().flatMap(Timing::date).map(Datum::of);
    }

    private static Optional<Datum> edition(Stated<Integer> edition) {
        return edition.value()
                .map(number -> new Datum.Figure(BigDecimal.valueOf(number), "edition", Datum.Bound.EXACT));
    }

    /** What a part says of itself; where a programme as a whole stands, no place tells. */
    static Stream<Claim> of(Located<?> part, Subject subject) {
        Citation place = part.value() instanceof Programme ? Citation.ofPart(part.address()) : part.place();
        return of(part.value(), subject, place);
    }

    static Stream<Claim> of(Actor actor) {
        Subject subject = Subject.of(actor.identifier());
        return of(actor, subject, actor.citation().orElseGet(() -> Citation.ofPart(subject.address())));
    }

    static Stream<Claim> of(Document document) {
        return of(document, Subject.of(document.identifier()), place(document));
    }

    private static Stream<Claim> of(Object owner, Subject subject, Citation place) {
        return KINDS.stream().flatMap(kind -> kind.claims(owner, subject, place));
    }

    /** A document that no other one cites is described on its own title page. */
    static Citation place(Document document) {
        return document.citation()
                .orElseGet(() -> Citation.builder()
                        .document(document.identifier())
                        .place(Locator.WHOLE)
                        .build());
    }

    /** The first day of each standing that a pair had once; one that was held twice has two. */
    static Stream<Claim> of(List<Standing> standings) {
        return standings.stream()
                .filter(standing ->
                        standings.stream().noneMatch(other -> other != standing && other.kind() == standing.kind()))
                .flatMap(standing -> since(standing).stream());
    }

    /** Which standing began, the label tells. */
    private static Optional<Claim> since(Standing standing) {
        return SINCE.claim(standing, Subject.of(standing.holder(), standing.in()), standing.place())
                .map(since -> Claim.builder()
                        .from(since)
                        .label(standing.kind().name())
                        .build());
    }
}
