package org.hemicycle.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Involvement;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples hold what their documents hold: the table of counts, and what is true of each sample. */
class SamplesTest {

    private static final Map<String, Dossier> SAMPLES = Samples.all();
    private static final Set<String> REPORTS =
            Set.of("oral-report-1", "oral-report-2", "mid-term-report", "final-report");

    /** What is counted in a sample, and how many there are. */
    private record Count(String sample, String what, long expected, ToLongFunction<Dossier> counter) {
        @Override
        public String toString() {
            return sample + ": " + expected + " " + what;
        }
    }

    private static Stream<Count> counts() {
        String kz = "kazakhstanPriorities";
        String wp = "paceWorkPlan";
        String net = "electionsNetwork";
        String un = "unResolution";
        String emb = "electoralConference";
        return Stream.of(
                new Count(kz, "themes", 3, components(Component.Kind.THEME)),
                new Count(kz, "sectors", 6, components(Component.Kind.SECTOR)),
                new Count(kz, "areas", 17, components(Component.Kind.AREA)),
                new Count(
                        kz,
                        "objectives of areas",
                        16,
                        areas(each -> each.objective().isPresent())),
                new Count(kz, "outcomes of the narrative", 64, outcomes(false)),
                new Count(kz, "outcomes of the logframe", 56, outcomes(true)),
                new Count(
                        kz,
                        "indicators",
                        68,
                        dossier -> dossier.list(Indicator.class).size()),
                new Count(kz, "partner entries of areas", 89, SamplesTest::partners),
                new Count(kz, "targets of section 3.2", 13, SamplesTest::targets),
                new Count(kz, "risks", 31, risks(risk -> risk.descriptions().size())),
                new Count(
                        kz, "mitigations", 39, risks(risk -> risk.mitigations().size())),
                new Count(kz, "entries of the register", 13, risks(risk -> 1)),
                new Count(kz, "categories of risks", 5, SamplesTest::categories),
                new Count(
                        kz,
                        "risks told in the text alone",
                        2,
                        dossier -> dossier.list(Risk.class).stream()
                                .filter(risk -> risk.value().category().equals("told in the text"))
                                .count()),
                new Count(
                        kz,
                        "lines of the budget",
                        11,
                        dossier -> dossier.list(BudgetLine.class).size()),
                new Count(kz, "funders of the joint programme", 2, SamplesTest::contributions),
                new Count(kz, "earlier frameworks", 2, SamplesTest::predecessors),
                new Count(kz, "reports of the calendar", 4, SamplesTest::reports),
                new Count(kz, "opinions of the Venice Commission", 11, SamplesTest::opinions),
                new Count(kz, "acronyms", 39, definitionsIn("Heading \"List of acronyms")),
                new Count(kz, "footnotes", 47, notes(note -> true)),
                new Count(
                        kz,
                        "footnotes without text",
                        1,
                        notes(note -> note.texts().isEmpty())),
                new Count(
                        kz,
                        "footnotes with two texts",
                        1,
                        notes(note -> note.texts().size() == 2)),
                new Count(
                        kz,
                        "cross-references",
                        6,
                        dossier -> outlines(dossier)
                                .mapToLong(outline -> outline.crossReferences().size())
                                .sum()),
                new Count(
                        kz,
                        "standings in the tables",
                        26,
                        dossier -> dossier.standings().size()),
                new Count(kz, "members", 8, standings(Standing.Kind.MEMBER)),
                new Count(kz, "participants", 7, standings(Standing.Kind.PARTICIPANT)),
                new Count(kz, "observers", 9, standings(Standing.Kind.OBSERVER)),
                new Count(kz, "contracting Parties", 2, standings(Standing.Kind.CONTRACTING_PARTY)),
                new Count(
                        wp,
                        "activities",
                        17,
                        dossier -> dossier.list(Activity.class).size()),
                new Count(wp, "activities of parliamentary co-operation", 10, inSection("parliamentary")),
                new Count(wp, "activities of electoral co-operation", 7, inSection("electoral")),
                new Count(wp, "mixtures OB + VC", 5, funded("OB + VC")),
                new Count(wp, "activities on OB alone", 3, funded("OB")),
                new Count(wp, "activities on VC alone", 6, funded("VC")),
                new Count(wp, "unclear mixtures OB / VC", 1, unclearlyFunded()),
                new Count(
                        wp,
                        "activities without a source",
                        2,
                        activities(activity -> activity.funding()
                                .filter(funding -> funding.value().isEmpty())
                                .isPresent())),
                new Count(
                        wp,
                        "undecided themes",
                        2,
                        activities(activity -> activity.theme()
                                .filter(theme -> theme.value().isEmpty())
                                .isPresent())),
                new Count(net, "meetings of the network", 22, series("body:elections-network")),
                new Count(net, "meetings in all", 29, activities(activity -> activity.kind() == Activity.Kind.MEETING)),
                new Count(
                        net,
                        "meetings of the joint mechanism",
                        4,
                        dossier -> dossier.programmes().stream()
                                .mapToLong(programme -> programme.activities().size())
                                .sum()),
                new Count(net, "meetings of the network in 2019", 5, metIn(2019)),
                new Count(net, "meetings of the network in 2020", 2, metIn(2020)),
                new Count(net, "meetings of the network in 2021", 4, metIn(2021)),
                new Count(net, "meetings of the network in 2022", 4, metIn(2022)),
                new Count(net, "meetings of the network in 2023", 5, metIn(2023)),
                new Count(net, "meetings of the network in 2024", 2, metIn(2024)),
                new Count(
                        net,
                        "documents announced for meetings",
                        58,
                        dossier -> dossier.list(Activity.class).stream()
                                .flatMap(activity -> activity.value().documents().stream())
                                .distinct()
                                .count()),
                new Count(un, "preambular paragraphs", 12, parts(Locator.Kind.RECITAL)),
                new Count(un, "operative paragraphs", 41, parts(Locator.Kind.PARAGRAPH)),
                new Count(un, "footnotes", 17, notes(note -> true)),
                new Count(un, "conventions of the Council of Europe", 28, SamplesTest::conventions),
                new Count(un, "of them with a number", 4, SamplesTest::numbered),
                new Count(un, "conventions said to be open to all States", 19, claims(ClaimProperty.OPENNESS)),
                new Count(un, "undertakings due at a session", 2, SamplesTest::atSession),
                new Count(emb, "topics", 4, dossier -> oslo(dossier).topics().size()),
                new Count(emb, "edition", 15, dossier -> oslo(dossier).edition().orElseThrow()),
                new Count(emb, "participants", 150, counted("participants")),
                new Count(emb, "countries", 31, counted("countries")));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void holdsAsManyAsItsDocument(Count count) {
        assertEquals(count.expected(), count.counter().applyAsLong(SAMPLES.get(count.sample())), count.toString());
    }

    private static ToLongFunction<Dossier> components(Component.Kind kind) {
        return dossier -> dossier.list(Component.class).stream()
                .filter(each -> each.value().kind() == kind)
                .count();
    }

    private static ToLongFunction<Dossier> areas(Predicate<Component> wanted) {
        return dossier -> dossier.list(Component.class).stream()
                .map(Located::value)
                .filter(each -> each.kind() == Component.Kind.AREA)
                .filter(wanted)
                .count();
    }

    private static ToLongFunction<Dossier> outcomes(boolean restated) {
        return dossier -> dossier.list(Component.class).stream()
                .filter(each -> each.value().kind() == Component.Kind.AREA)
                .flatMap(each -> each.value().results().stream())
                .filter(result -> result.restates().isPresent() == restated)
                .filter(result -> result.statement().certainty() != Certainty.DAMAGED)
                .count();
    }

    private static long partners(Dossier dossier) {
        return dossier.list(Component.class).stream()
                .filter(each -> each.value().kind() == Component.Kind.AREA)
                .flatMap(each -> each.value().involvements().stream())
                .filter(each -> each.role() == Involvement.Role.PARTNER)
                .count();
    }

    private static long targets(Dossier dossier) {
        return dossier.listSdgLinks().stream()
                .filter(link -> link.stated()
                        .citation()
                        .filter(at -> at.place().toString().startsWith("Section 3.2"))
                        .isPresent())
                .flatMap(link -> link.stated().value().stream())
                .map(Object::toString)
                .filter(sdg -> sdg.contains("."))
                .distinct()
                .count();
    }

    private static ToLongFunction<Dossier> risks(ToLongFunction<Risk> counter) {
        return dossier -> dossier.list(Risk.class).stream()
                .map(Located::value)
                .filter(SamplesTest::isInTheRegister)
                .mapToLong(counter)
                .sum();
    }

    private static boolean isInTheRegister(Risk risk) {
        return !List.of("told in the text", "lessons learned").contains(risk.category());
    }

    private static long categories(Dossier dossier) {
        return dossier.list(Risk.class).stream()
                .map(Located::value)
                .filter(SamplesTest::isInTheRegister)
                .map(Risk::category)
                .distinct()
                .count();
    }

    private static long contributions(Dossier dossier) {
        return dossier.findProgramme("ncp").stream()
                .flatMap(programme -> programme.fundingSources().stream())
                .mapToLong(source -> source.contributions().size())
                .sum();
    }

    private static long predecessors(Dossier dossier) {
        return dossier.programmes().stream()
                .flatMap(programme -> programme.predecessor().stream())
                .distinct()
                .count();
    }

    private static long reports(Dossier dossier) {
        return dossier.undertakings().stream()
                .filter(each -> REPORTS.contains(each.key()))
                .count();
    }

    private static long opinions(Dossier dossier) {
        return dossier.documents().stream()
                .filter(document -> document.identifier().scheme() == Identifier.Scheme.VENICE_OPINION)
                .count();
    }

    private static Stream<Outline> outlines(Dossier dossier) {
        return dossier.outlines().stream();
    }

    private static ToLongFunction<Dossier> definitionsIn(String place) {
        return dossier -> outlines(dossier)
                .flatMap(outline -> outline.definitions().stream())
                .filter(definition -> definition.at().place().toString().startsWith(place))
                .count();
    }

    private static ToLongFunction<Dossier> notes(Predicate<Outline.Note> wanted) {
        return dossier -> outlines(dossier)
                .flatMap(outline -> outline.notes().stream())
                .filter(wanted)
                .count();
    }

    private static ToLongFunction<Dossier> standings(Standing.Kind kind) {
        return dossier ->
                dossier.standings().stream().filter(each -> each.kind() == kind).count();
    }

    private static ToLongFunction<Dossier> activities(Predicate<Activity> wanted) {
        return dossier -> dossier.list(Activity.class).stream()
                .map(Located::value)
                .filter(wanted)
                .count();
    }

    private static ToLongFunction<Dossier> inSection(String key) {
        return activities(activity -> activity.serves().stream()
                .anyMatch(address -> address.keys().stream().anyMatch(step -> step.startsWith(key))));
    }

    private static ToLongFunction<Dossier> funded(String funding) {
        return activities(activity -> activity.funding()
                .flatMap(stated -> stated.value())
                .filter(value -> value.toString().equals(funding))
                .isPresent());
    }

    private static ToLongFunction<Dossier> unclearlyFunded() {
        return activities(activity -> activity.funding()
                .flatMap(stated -> stated.value())
                .filter(Funding.Unclear.class::isInstance)
                .isPresent());
    }

    private static ToLongFunction<Dossier> series(String body) {
        return activities(activity ->
                activity.series().map(Identifier::toString).filter(body::equals).isPresent());
    }

    private static ToLongFunction<Dossier> metIn(int year) {
        return activities(activity -> activity.series()
                        .map(Identifier::toString)
                        .filter("body:elections-network"::equals)
                        .isPresent()
                && activity.when()
                        .flatMap(stated -> stated.value())
                        .flatMap(Timing::date)
                        .flatMap(ExtendedDate::earliest)
                        .filter(day -> day.getYear() == year)
                        .isPresent());
    }

    private static ToLongFunction<Dossier> parts(Locator.Kind kind) {
        return dossier -> outlines(dossier)
                .flatMap(outline -> outline.parts().stream())
                .filter(part -> part.label().steps().size() == 1
                        && part.label().steps().get(0).kind() == kind)
                .count();
    }

    private static long conventions(Dossier dossier) {
        Set<Identifier> named = new LinkedHashSet<>();
        outlines(dossier)
                .flatMap(outline -> outline.mentions().stream())
                .flatMap(mention -> mention.referents().stream())
                .filter(identifier -> identifier.scheme() == Identifier.Scheme.TREATY)
                .forEach(named::add);
        // The European Social Charter "system" is one to the resolution, and two treaties.
        boolean charters = named.remove(Identifier.treaty(35)) | named.remove(Identifier.treaty(163));
        return named.size() + (charters ? 1 : 0);
    }

    private static long numbered(Dossier dossier) {
        return outlines(dossier)
                .flatMap(outline -> outline.mentions().stream())
                .flatMap(mention -> mention.numbers().stream())
                .filter(identifier -> identifier.scheme() == Identifier.Scheme.TREATY)
                .distinct()
                .count();
    }

    private static ToLongFunction<Dossier> claims(ClaimProperty property) {
        return dossier -> dossier.claims().stream()
                .filter(claim -> claim.property() == property)
                .map(Claim::subject)
                .distinct()
                .count();
    }

    private static long atSession(Dossier dossier) {
        return dossier.undertakings().stream()
                .flatMap(each -> each.due().flatMap(stated -> stated.value()).stream())
                .filter(Timing.AtSession.class::isInstance)
                .count();
    }

    private static Activity oslo(Dossier dossier) {
        return dossier.activities().get(0);
    }

    private static ToLongFunction<Dossier> counted(String unit) {
        return dossier -> oslo(dossier).involvements().stream()
                .flatMap(each -> each.count().flatMap(stated -> stated.value()).stream())
                .filter(figure -> figure.unit().equals(unit))
                .mapToLong(figure -> figure.amount().longValueExact())
                .sum();
    }

    private static List<Object> sampleObjects() {
        return SAMPLES.values().stream()
                .flatMap(dossier -> Stream.of(
                                Stream.of(dossier),
                                dossier.programmes().stream(),
                                dossier.list(Component.class).stream().map(Located::value),
                                dossier.list(Activity.class).stream().map(Located::value),
                                dossier.list(Result.class).stream().map(Located::value),
                                dossier.list(Indicator.class).stream().map(Located::value),
                                dossier.list(Risk.class).stream().map(Located::value),
                                dossier.list(BudgetLine.class).stream().map(Located::value),
                                dossier.documents().stream(),
                                dossier.outlines().stream(),
                                dossier.actors().stream(),
                                dossier.standings().stream(),
                                dossier.treatyActions().stream(),
                                dossier.listClaims().stream(),
                                dossier.undertakings().stream(),
                                dossier.developments().stream(),
                                dossier.listSdgLinks().stream(),
                                dossier.completeness().stream())
                        .flatMap(objects -> objects))
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void everyObjectPrintsAsALineThatAPersonCanRead() {
        for (Object object : sampleObjects()) {
            String line = object.toString();
            assertTrue(line.length() <= 400, () -> line.length() + " characters: " + line);
            assertTrue(line.lines().count() == 1, () -> "several lines: " + line);
        }
    }

    @Test
    void everyClaimStandsInTheDocumentOfItsSample() {
        SAMPLES.forEach((name, dossier) -> {
            Identifier document = dossier.documents().get(0).identifier();
            dossier.listClaims()
                    .forEach(claim -> assertEquals(document, claim.evidence().document(), () -> name + ": " + claim));
        });
    }

    @Test
    void noQuoteIsLongerThanADisputedDatum() {
        SAMPLES.forEach((name, dossier) -> dossier.listClaims().stream()
                .map(claim -> claim.stated().asWritten())
                .forEach(words -> assertTrue(words.split(" ").length <= 14, () -> name + ": " + words)));
    }

    @Test
    void theSubjectsOfClaimsAreKnown() {
        SAMPLES.forEach((name, dossier) -> dossier.claims().stream()
                .map(Claim::subject)
                .filter(Subject.Thing.class::isInstance)
                .map(subject -> ((Subject.Thing) subject).identifier())
                .filter(identifier -> identifier.scheme() == Identifier.Scheme.BODY)
                .forEach(
                        body -> assertTrue(dossier.findActor(body).isPresent(), () -> name + " describes no " + body)));
    }

    @Test
    void theLongestGapBetweenMeetingsOfTheNetworkIsOf210Days() {
        List<LocalDate> days = SAMPLES.get("electionsNetwork").activities().stream()
                .filter(activity -> activity.series()
                        .map(Identifier::toString)
                        .filter("body:elections-network"::equals)
                        .isPresent())
                .flatMap(activity -> activity.when().flatMap(stated -> stated.value()).stream())
                .flatMap(when -> when.date().flatMap(ExtendedDate::earliest).stream())
                .sorted()
                .toList();
        long longest = 0;
        for (int i = 1; i < days.size(); i++) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
        }

        assertEquals(210, longest);
    }

    @Test
    void theJointProgrammeIsSharedNinetyToTenAndRunsIntoTheFirstSixMonths() {
        Programme joint =
                SAMPLES.get("kazakhstanPriorities").findProgramme("jp").orElseThrow();

        assertEquals(
                "2020-01-01/2024-06-30", joint.extendedPeriod().orElseThrow().toString());
        assertEquals(
                List.of("90", "10"),
                SAMPLES.get("kazakhstanPriorities").findProgramme("ncp").stream()
                        .flatMap(programme -> programme.fundingSources().stream())
                        .flatMap(source -> source.contributions().stream())
                        .map(contribution -> contribution.percent().toPlainString())
                        .toList());
    }

    @Test
    void aThingHasOneKeyInAllSamplesAndTheOneOfTheReferenceData() {
        Map<String, Set<Identifier>> keys = new TreeMap<>();
        for (Dossier dossier : SAMPLES.values()) {
            dossier.actors()
                    .forEach(actor -> addKey(keys, actor.name(), actor.partOf().toString(), actor.identifier()));
            dossier.documents().forEach(document -> addKey(keys, document.name(), "", document.identifier()));
        }
        keys.values().removeIf(same -> same.size() == 1);

        assertEquals(Map.of(), keys);
    }

    /** Offices of two States may bear one name; what they belong to tells them apart. */
    private static void addKey(Map<String, Set<Identifier>> keys, Name name, String whole, Identifier key) {
        Set<Identifier> same = keys.computeIfAbsent(Name.folded(name.official()) + " " + whole, any -> new TreeSet<>());
        same.add(key);
        SortedSet<Identifier> listed =
                ReferenceData.shipped().identifiersByName().get(Name.folded(name.official()));
        if (listed != null && !listed.contains(key)) {
            same.addAll(listed);
        }
    }
}
