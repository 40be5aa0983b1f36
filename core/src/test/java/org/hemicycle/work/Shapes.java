package org.hemicycle.work;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Risk;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** Dossiers in which many things concern one: the work of all rules on each of them, at several sizes. */
public final class Shapes implements Supplier<Map<String, long[]>> {

    private static final Identifier TREATY = Identifier.parse("ETS 173");
    private static final Identifier BODY = Identifier.parse("body:venice-commission");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final int[] SIZES = {40, 80, 160};

    /** The rule that is known to be quadratic. */
    static final String QUADRATIC = "WRK-001";

    private static final Map<String, IntFunction<Dossier>> SHAPES = shapes();

    private static Map<String, IntFunction<Dossier>> shapes() {
        Map<String, IntFunction<Dossier>> shapes = new LinkedHashMap<>();
        shapes.put("many claims on one pair", Shapes::claims);
        shapes.put("many claims on one programme", Shapes::figures);
        shapes.put("many acts of one pair", Shapes::acts);
        shapes.put("many acts of many pairs", Shapes::pairs);
        shapes.put("many mentions of one thing", Shapes::mentions);
        shapes.put("many names of one thing", Shapes::names);
        shapes.put("many activities of one group", Shapes::activities);
        shapes.put("many open dates of one list", Shapes::openDates);
        shapes.put("many names with a number", Shapes::numbered);
        shapes.put("many activities for many beneficiaries", Shapes::beneficiaries);
        shapes.put("many lines of one budget", Shapes::lines);
        shapes.put("many totals of many lines", Shapes::totals);
        shapes.put("many undertakings of one body", Shapes::undertakings);
        shapes.put("many standings of one holder", Shapes::standings);
        shapes.put("many components of one rank", Shapes::components);
        shapes.put("many documents of one series", Shapes::documents);
        return shapes;
    }

    /** {@return the calls at each size, by rule and shape} */
    @Override
    public Map<String, long[]> get() {
        RuleSet rules = RuleSets.standard().with(quadratic());
        Map<String, long[]> work = new LinkedHashMap<>();
        SHAPES.forEach((name, shape) -> {
            for (int i = 0; i < SIZES.length; i++) {
                Dossier dossier = shape.apply(SIZES[i]);
                rules.asOf(DAY).check(dossier);
                for (Rule<?> rule : rules.rules()) {
                    RuleSet.Dated one = rules.only(rule.code()).asOf(DAY);
                    Dossier fresh = Dossier.builder().from(dossier).build();
                    Meter.reset();
                    one.check(fresh);
                    work.computeIfAbsent(rule.code() + " on " + name, key -> new long[SIZES.length])[i] = Meter.read();
                }
            }
        });
        return work;
    }

    private static Rule<?> quadratic() {
        return Rule.of(QUADRATIC, "looks-at-all-for-each")
                .note("Each claim is compared with each.")
                .over(Look.<Claim>of(
                        Matter.STATEMENTS,
                        scope -> scope.dossier().claims().stream()
                                .map(claim -> Item.of(claim.subject().address(), "claim", claim))))
                .requires((claim, scope) -> Check.requiring(
                        scope.dossier().claims().stream()
                                        .filter(other -> other.property() == claim.property())
                                        .count()
                                > 0,
                        Check::failed))
                .message("is alone.")
                .suggestion("Nothing.")
                .why("To be seen.")
                .example("one", "two")
                .build();
    }

    private static String place(int i) {
        return "Section " + (i % 9 + 1) + ", Paragraph #" + (i + 1);
    }

    private static <T> List<T> many(int n, IntFunction<T> one) {
        return IntStream.range(0, n).mapToObj(one).toList();
    }

    private static String date(int i) {
        return LocalDate.of(2015, 1, 1).plusDays(i).toString();
    }

    private static Dossier.Builder dossier() {
        return Dossier.builder().from(Sketch.dossier(plan -> plan));
    }

    private static Dossier claims(int n) {
        List<ClaimProperty> properties = List.of(
                ClaimProperty.INVITED,
                ClaimProperty.CONSENTED,
                ClaimProperty.SIGNED,
                ClaimProperty.ENTERED_INTO_FORCE,
                ClaimProperty.INVITATION_VALID_UNTIL,
                ClaimProperty.REQUESTED,
                ClaimProperty.PARTY);
        List<Claim> claims = properties.stream()
                .flatMap(property -> many(
                        n,
                        i -> Sketch.dated(
                                TREATY, property, i % 2 == 0 ? "accession" : "ratified", date(i), date(i), place(i)))
                        .stream())
                .toList();
        return dossier()
                .addAllClaims(claims)
                .addTreatyActions(
                        Sketch.action(TREATY, TreatyAction.Kind.INVITATION),
                        Sketch.action(
                                TREATY,
                                TreatyAction.Kind.ACCESSION,
                                claims.stream().limit(2L * n).skip(n).toArray(Claim[]::new)))
                .build();
    }

    private static Dossier figures(int n) {
        List<Claim> claims = Stream.of(
                        ClaimProperty.TOTAL_BUDGET,
                        ClaimProperty.SECURED_FUNDING,
                        ClaimProperty.SECURED_SHARE,
                        ClaimProperty.COUNT)
                .flatMap(property -> many(
                        n,
                        i -> Sketch.figure(
                                property,
                                "" + (i + 300),
                                "" + (i + 300),
                                property == ClaimProperty.SECURED_SHARE
                                        ? "PERCENT"
                                        : property == ClaimProperty.COUNT ? "activities" : "EUR",
                                place(i)))
                        .stream())
                .toList();
        return Dossier.builder()
                .from(Sketch.dossier(plan -> plan.addBudget(Sketch.line("1", "EUR 300", ""))))
                .addAllClaims(claims)
                .addAllClaims(many(
                        n,
                        i -> Claim.builder()
                                .subject(Subject.of(Sketch.PROGRAMME))
                                .property(ClaimProperty.PERIOD_LABEL)
                                .stated(Stated.of(
                                        "2024-2027", Datum.of(ExtendedDate.parse("2024/2027")), Sketch.place(place(i))))
                                .build()))
                .build();
    }

    private static Dossier acts(int n) {
        List<TreatyAction.Kind> kinds =
                List.of(TreatyAction.Kind.INVITATION, TreatyAction.Kind.SIGNATURE, TreatyAction.Kind.ACCESSION);
        return dossier()
                .addAllTreatyActions(many(
                        n,
                        i -> TreatyAction.builder()
                                .from(Sketch.action(TREATY, kinds.get(i % kinds.size())))
                                .on(ExtendedDate.parse(date(i)))
                                .build()))
                .build();
    }

    private static Dossier pairs(int n) {
        List<Identifier> treaties = ReferenceData.shipped().conventions().keySet().stream()
                .limit(40)
                .toList();
        List<Identifier> states =
                List.of(Sketch.STATE, Identifier.parse("TN"), Identifier.parse("MA"), Identifier.parse("KG"));
        return Dossier.builder()
                .from(Sketch.dossier(plan -> plan.beneficiaries(states)))
                .addAllTreatyActions(many(
                        n,
                        i -> TreatyAction.builder()
                                .actor(states.get(i / 40))
                                .convention(treaties.get(i % 40))
                                .kind(i % 2 == 0 ? TreatyAction.Kind.ACCESSION : TreatyAction.Kind.INVITATION)
                                .on(ExtendedDate.parse(date(i)))
                                .build()))
                .build();
    }

    private static Dossier mentions(int n) {
        Outline.Builder outline = Outline.builder().document(Sketch.DOCUMENT);
        for (int i = 0; i < n; i++) {
            outline.addMentions(new Outline.Mention(
                    i % 2 == 0 ? "Criminal Law Convention on Corruption" : "Criminal Convention " + i % 7,
                    Sketch.place(place(i)),
                    Set.of(TREATY),
                    Set.of()));
            outline.addDefinitions(new Outline.Definition(
                    "VC", i % 2 == 0 ? "Venice Commission" : "voluntary contributions", Sketch.place(place(i))));
        }
        return dossier().addOutlines(outline.build()).build();
    }

    /** Names that have words in common, each of them with another one in front or behind. */
    private static Dossier names(int n) {
        Outline.Builder outline = Outline.builder().document(Sketch.DOCUMENT);
        for (int i = 0; i < n; i++) {
            String word = "N" + Integer.toString(i + 100, 36).toLowerCase(Locale.ROOT) + "land";
            outline.addMentions(new Outline.Mention(
                    i % 2 == 0 ? word + " Court of Youth" : "Court of Youth of " + word,
                    Sketch.place(place(i)),
                    Set.of(BODY),
                    Set.of()));
            outline.addMentions(new Outline.Mention("the project", Sketch.place(place(i)), Set.of(), Set.of()));
        }
        return dossier().addOutlines(outline.build()).build();
    }

    private static Dossier activities(int n) {
        return Sketch.plan(many(
                        n,
                        i -> Activity.builder()
                                .from(Sketch.activity("a" + i, date(3650 + i), "Rabat", "OB + VC"))
                                .title(i % 3 == 0 ? "Seminar on elections" : "Seminar No. " + i)
                                .build())
                .toArray(Activity[]::new));
    }

    private static Dossier openDates(int n) {
        return Sketch.plan(many(n, i -> Sketch.dated("a" + i, i % 2 == 0 ? "May 2027" : "12 May"))
                .toArray(Activity[]::new));
    }

    /** Each of another series, so that each name is sought among all others. */
    private static Dossier numbered(int n) {
        return Sketch.plan(many(
                        n,
                        i -> Activity.builder()
                                .from(Sketch.dated("a" + i, date(3650 + i)))
                                .title(word(i) + (i % 2 == 0 ? " Dialogue IV" : " Seminar"))
                                .build())
                .toArray(Activity[]::new));
    }

    private static String word(int i) {
        return "N" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "land";
    }

    private static Dossier beneficiaries(int n) {
        List<Actor> offices = many(
                n,
                i -> Actor.builder()
                        .identifier(Identifier.parse("body:office-" + i))
                        .name(Name.of("Office of " + word(i)))
                        .kind(Actor.Kind.AUTHORITY)
                        .build());
        return Dossier.builder()
                .from(Sketch.dossier(plan -> plan.beneficiaries(
                                offices.stream().map(Actor::identifier).toList())
                        .activities(many(n, i -> Sketch.dated("a" + i, date(3650 + i))))))
                .actors(offices)
                .build();
    }

    private static Dossier totals(int n) {
        return Sketch.dossier(
                plan -> plan.addAllBudget(many(n, i -> Sketch.line("l" + i, "EUR " + (100 + i), ""))),
                many(n, i -> Sketch.figure(ClaimProperty.TOTAL_BUDGET, "" + (10 + i), "" + (10 + i), "EUR", place(i)))
                        .toArray(Claim[]::new));
    }

    private static Dossier lines(int n) {
        return Sketch.dossier(
                plan -> plan.addAllBudget(many(
                                n, i -> Sketch.line("l" + i, "EUR " + (100 + i), i % 2 == 0 ? "" : "c" + i)))
                        .addAllComponents(many(n, i -> Sketch.component("c" + i, Component.Kind.SECTOR))),
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, "10", "10", "EUR", "Section 1"),
                Sketch.figure(ClaimProperty.SECURED_FUNDING, "5", "5", "EUR", "Section 1"));
    }

    private static Dossier undertakings(int n) {
        return dossier()
                .addAllUndertakings(many(
                        n,
                        i -> Undertaking.builder()
                                .key("u" + i)
                                .by(Stated.of("The Venice Commission", BODY, Sketch.place(place(i))))
                                .addAddressees(Stated.of("Kazakhstan", Sketch.STATE, Sketch.place(place(i))))
                                .force(Undertaking.Force.DECIDES)
                                .what(Stated.of("Report on elections", "Report", Sketch.place(place(i))))
                                .due(Sketch.at("R" + i, Timing.read(date(i), 2025)))
                                .build()))
                .build();
    }

    private static Dossier standings(int n) {
        return dossier()
                .addAllStandings(many(
                        n,
                        i -> Standing.builder()
                                .holder(Sketch.STATE)
                                .in(BODY)
                                .kind(i % 2 == 0 ? Standing.Kind.MEMBER : Standing.Kind.OBSERVER)
                                .since(ExtendedDate.parse(date(2 * i)))
                                .until(ExtendedDate.parse(date(2 * i + 1)))
                                .citation(Sketch.place(place(i)))
                                .build()))
                .addAllClaims(many(
                        n,
                        i -> Claim.builder()
                                .subject(Subject.of(Sketch.STATE, BODY))
                                .property(ClaimProperty.STANDING)
                                .stated(Stated.of("member", new Datum.Word("MEMBER"), Sketch.place(place(i))))
                                .build()))
                .build();
    }

    private static Dossier components(int n) {
        return Dossier.builder()
                .from(Sketch.dossier(plan -> plan.addAllComponents(
                                many(n, i -> Sketch.component("c" + i, Component.Kind.AREA)))
                        .addAllRisks(many(
                                n,
                                i -> Risk.builder()
                                        .key("r" + i)
                                        .category("Political")
                                        .addDescriptions(Stated.of(
                                                "A change of government", "Change " + i, Sketch.place(place(i))))
                                        .build()))))
                .addAllSdgLinks(
                        many(n, i -> Sketch.goals(Sketch.PROGRAMME.then("c" + i), place(i), i % 17 + 1)).stream()
                                .flatMap(List<SdgLink>::stream)
                                .toList())
                .build();
    }

    private static Dossier documents(int n) {
        return dossier()
                .addAllDocuments(many(
                        n,
                        i -> Paper.builder()
                                .identifier(Identifier.parse("local:report-" + i))
                                .name(Name.of("Report No. " + i))
                                .issuer(BODY)
                                .date(ExtendedDate.parse(date(i)))
                                .build()))
                .addAllActors(many(
                        n,
                        i -> Actor.builder()
                                .identifier(Identifier.parse("body:office-" + i))
                                .name(Name.of("Office No. " + i))
                                .kind(Actor.Kind.BODY)
                                .partOf(BODY)
                                .build()))
                .build();
    }
}
