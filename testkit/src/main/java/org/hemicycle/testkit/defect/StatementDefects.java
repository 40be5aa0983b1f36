package org.hemicycle.testkit.defect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Document;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.reference.Grant;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;

/** Defects of one fact that is stated in several places. */
final class StatementDefects {

    private StatementDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "STA-001",
                        "two places date one text differently",
                        Plantings.NOTHING,
                        Plantings.claiming(text -> List.of(
                                dated(text, "May 1999", "1999-05", 1), dated(text, "June 1999", "1999-06", 2)))),
                Restating.defect(
                        "STA-001",
                        "a text gives a programme another period",
                        Programme.class,
                        ClaimProperty.PERIOD,
                        period -> Datum.of(ExtendedDate.parse("1990/1991"))),
                Restating.defect(
                        "STA-001",
                        "a text dates an activity otherwise than its own row",
                        Activity.class,
                        ClaimProperty.DATED,
                        day -> Datum.of(ExtendedDate.parse("1999-05"))),
                Restating.defect(
                        "STA-002",
                        "a text gives a line of the budget three times its amount",
                        BudgetLine.class,
                        ClaimProperty.AMOUNT,
                        StatementDefects::threeTimes),
                Defect.of(
                        "STA-002",
                        "two places count the staff differently",
                        Plantings.NOTHING,
                        Plantings.claiming(text -> List.of(staff(text, 12, 1), staff(text, 21, 2)))),
                Defect.of(
                        "STA-003",
                        "two places give a State a different standing in a body",
                        "a State of the reference data of which it does not speak",
                        StandingDefects.ofAStranger(holder -> text -> plan -> plan.addActors(
                                        StandingDefects.forum(text))
                                .addClaims(
                                        StandingDefects.standing(
                                                holder, StandingDefects.BODY, Standing.Kind.OBSERVER, text, 1),
                                        StandingDefects.standing(
                                                holder, StandingDefects.BODY, Standing.Kind.PARTICIPANT, text, 2)))),
                Defect.of(
                        "STA-004",
                        "a programme or policy is labelled with a year too many",
                        "a programme or document with a known period",
                        StatementDefects::mislabelled),
                Defect.of(
                        "STA-006",
                        "a State is called a member of an organisation of which it is none",
                        "a State of the reference data of which it does not speak",
                        StatementDefects::withFalseMember),
                Defect.of(
                        "STA-007",
                        "two components of one whole have one title",
                        "a programme with room for components of a rank of their own",
                        FurtherRank.orIn(StatementDefects::withTwins)),
                Defect.of(
                        "STA-008",
                        "two places name different issuers of one text",
                        Plantings.NOTHING,
                        StatementDefects::withTwoIssuers),
                Restating.defect(
                        "STA-008",
                        "a text places an activity elsewhere",
                        Activity.class,
                        ClaimProperty.VENUE,
                        venue -> new Datum.Word("Vaduz")),
                Defect.of(
                        "STA-010",
                        "two places list another one of two who steer a programme",
                        "a programme",
                        Spots.inFirst(Programme.class, spot -> true, StatementDefects::steeredByOthers)));
    }

    private static Dossier steeredByOthers(Spot<Programme> spot) {
        return spot.changed(programme -> Programme.builder()
                .from(programme)
                .addInvolvements(
                        steering("body:further-office", programme, 1),
                        steering("body:further-forum", programme, 1),
                        steering("body:further-office", programme, 2),
                        steering("body:further-council", programme, 2))
                .build());
    }

    private static Involvement steering(String body, Programme programme, int paragraph) {
        return Involvement.builder()
                .role(Involvement.Role.STEERING)
                .actor(Stated.of(
                        "the " + body.substring(body.lastIndexOf('-') + 1),
                        Identifier.parse(body),
                        Plantings.place(programme.document(), paragraph)))
                .build();
    }

    private static Datum threeTimes(Datum amount) {
        Datum.Figure figure = (Datum.Figure) amount;
        return new Datum.Figure(
                figure.amount().multiply(BigDecimal.valueOf(3)).add(BigDecimal.ONE), figure.unit(), figure.bound());
    }

    private static Claim dated(Identifier text, String words, String date, int paragraph) {
        return Plantings.claim(
                Subject.of(text),
                ClaimProperty.DATED,
                Stated.of(words, Datum.of(ExtendedDate.parse(date)), Plantings.place(text, paragraph)));
    }

    private static Claim staff(Identifier text, int number, int paragraph) {
        return Plantings.claim(
                Subject.of(text),
                ClaimProperty.COUNT,
                Stated.of(
                        number + " officers",
                        new Datum.Figure(BigDecimal.valueOf(number), "officers", Datum.Bound.EXACT),
                        Plantings.place(text, paragraph)));
    }

    /** Something with a period, and where a label of it can stand. */
    private record Labelled(Subject subject, DateRange period) {}

    private static Optional<Dossier> mislabelled(Dossier dossier) {
        return Stream.concat(
                        dossier.programmes().stream()
                                .filter(StatementDefects::isExtendedToKnownEnds)
                                .flatMap(programme -> programme.period().value().stream()
                                        .map(period -> new Labelled(Subject.of(programme.address()), period))),
                        dossier.documents().stream().flatMap(StatementDefects::labelled))
                .filter(labelled -> labelled.period().first().isPresent())
                .findFirst()
                .map(labelled -> Edits.dossier(plan -> plan.addClaims(label(labelled, Plantings.text(dossier))))
                        .apply(dossier));
    }

    private static boolean isExtendedToKnownEnds(Programme programme) {
        return programme.extensions().stream()
                .allMatch(extension -> extension.until().value().isPresent());
    }

    private static Stream<Labelled> labelled(Document document) {
        return document.period().flatMap(Stated::value).stream()
                .map(period -> new Labelled(Subject.of(document.identifier()), period.bounds()));
    }

    private static Claim label(Labelled labelled, Identifier text) {
        int first = labelled.period().first().orElseThrow().getYear();
        int last = labelled.period().last().map(LocalDate::getYear).orElse(first);
        return Plantings.claim(
                labelled.subject(),
                ClaimProperty.PERIOD_LABEL,
                Stated.of(
                        first - 1 + "-" + last,
                        Datum.of(ExtendedDate.parse(first - 1 + "/" + last)),
                        Plantings.place(text, 1)));
    }

    /** States a standing that, of all who may have it, the reference data list each, in a text whose date is known. */
    private static Optional<Dossier> withFalseMember(Dossier dossier) {
        Document text = Plantings.datedDocument(dossier);
        Grant members = ReferenceData.shipped().grants().stream()
                .filter(grant -> grant.kind() == Standing.Kind.MEMBER && grant.complete())
                .findFirst()
                .orElseThrow();
        return Plantings.strangers(dossier)
                .filter(state -> isNeverMember(state, members.in(), text.date().orElseThrow()))
                .findFirst()
                .map(state -> Edits.dossier(plan -> plan.addClaims(StandingDefects.standing(
                                state, members.in(), Standing.Kind.MEMBER, text.identifier(), 1)))
                        .apply(Plantings.having(text, dossier)));
    }

    private static boolean isNeverMember(Identifier state, Identifier body, ExtendedDate date) {
        return Stream.of(date.earliest(), date.latest())
                .flatMap(Optional::stream)
                .allMatch(day -> ReferenceData.shipped()
                        .holds(state, Standing.Kind.MEMBER, body, Day.of(day))
                        .isNo());
    }

    private static Optional<Dossier> withTwins(Dossier dossier) {
        Set<Address> served = dossier.list(Activity.class).stream()
                .flatMap(activity -> activity.value().serves().stream())
                .collect(Collectors.toSet());
        return dossier.list(Component.class).stream()
                .filter(each -> !served.contains(each.address()))
                .flatMap(each -> siblings(each.address(), dossier)
                        .limit(1)
                        .map(sibling -> Spot.changed(
                                dossier,
                                each.address(),
                                Component.class,
                                twin -> Component.builder()
                                        .from(twin)
                                        .title(sibling.title())
                                        .build())))
                .findFirst();
    }

    private static Stream<Component> siblings(Address address, Dossier dossier) {
        Address whole = whole(address);
        return dossier.list(Component.class).stream()
                .filter(other -> !other.address().equals(address)
                        && whole(other.address()).equals(whole))
                .map(other -> other.value());
    }

    private static Address whole(Address address) {
        return new Address(address.keys().subList(0, address.keys().size() - 1));
    }

    private static Optional<Dossier> withTwoIssuers(Dossier dossier) {
        return Plantings.texts(dossier)
                .filter(text -> dossier.claims().stream()
                        .filter(claim -> claim.property() == ClaimProperty.ISSUED_BY)
                        .noneMatch(claim -> claim.subject().equals(Subject.of(text))))
                .findFirst()
                .map(text -> Edits.dossier(plan -> plan.addActors(
                                        StandingDefects.office(text), StandingDefects.forum(text))
                                .addClaims(
                                        issuer("body:further-office", text, 1), issuer("body:further-forum", text, 2)))
                        .apply(dossier));
    }

    private static Claim issuer(String issuer, Identifier text, int paragraph) {
        return Plantings.claim(
                Subject.of(text),
                ClaimProperty.ISSUED_BY,
                Stated.of(issuer, new Datum.Word(issuer), Plantings.place(text, paragraph)));
    }
}
