package org.hemicycle.serialization.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips that people make when they enter a document: each is understood, or reported where it stands. */
class SlipsTest {

    private static final String DOCUMENT = "document.csv";
    private static final String PROGRAMMES = "programmes.csv";
    private static final String COMPONENTS = "components.csv";
    private static final String RESULTS = "results.csv";
    private static final String INDICATORS = "indicators.csv";
    private static final String ACTIVITIES = "activities.csv";
    private static final String TOPICS = "topics.csv";
    private static final String INVOLVEMENTS = "involvements.csv";
    private static final String RISKS = "risks.csv";
    private static final String BUDGET = "budget.csv";
    private static final String SOURCES = "funding-sources.csv";
    private static final String LINKS = "sdg-links.csv";
    private static final String TREATIES = "treaty-claims.csv";
    private static final String CLAIMS = "claims.csv";
    private static final String ACTORS = "actors.csv";
    private static final String STANDINGS = "standings.csv";
    private static final String OUTLINE = "outline.csv";

    @TempDir
    private Path directory;

    /**
     * A slip that is reported.
     *
     * @param what what is wrong
     * @param edit makes it
     * @param place where the problem stands
     * @param says what its sentences say
     */
    private record Reported(String what, UnaryOperator<SmallFolder> edit, String place, String... says) {
        @Override
        public String toString() {
            return what;
        }
    }

    /**
     * A way of writing that is understood.
     *
     * @param what how something is written
     * @param edit writes it
     * @param fact looks at what was read
     * @param expected what has to be there
     */
    private record Understood(
            String what, UnaryOperator<SmallFolder> edit, Function<Dossier, Object> fact, Object expected) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Reported replaced(String file, String found, String by, String place, String... says) {
        return new Reported(
                file + ": " + by + " for " + found, folder -> folder.replace(file, found, by), file + place, says);
    }

    private static Reported added(String file, String row, String place, String... says) {
        return new Reported(file + ": " + row, folder -> folder.add(file, row), file + place, says);
    }

    private static Understood read(
            String file, String found, String by, Function<Dossier, Object> fact, Object expected) {
        return new Understood(
                file + ": " + by + " for " + found, folder -> folder.replace(file, found, by), fact, expected);
    }

    /** A way of writing of which the same is read as of the folder without it. */
    private static Understood same(String what, UnaryOperator<SmallFolder> edit) {
        return new Understood(what, edit, dossier -> dossier, Optional.empty());
    }

    @Test
    void theFolderWithoutASlipHasNoProblem() {
        assertEquals("", SmallFolder.wellFormed().read(directory).problems().print());
    }

    static Stream<Reported> lost() {
        return Stream.of(
                replaced(
                        PROGRAMMES,
                        "plan,beneficiary",
                        "plan,benificiary",
                        ", line 4, column property",
                        "\"benificiary\"",
                        "Did you mean \"beneficiary\"?",
                        "accepted are kind"),
                replaced(PROGRAMMES, "objective", "objectiv", ", line 7, column property", "\"objective\"?"),
                replaced(PROGRAMMES, "adopted-on", "adoptedon", ", line 6, column property", "\"adopted-on\"?"),
                replaced(DOCUMENT, "issuer", "isuer", ", line 5, column property", "Did you mean \"issuer\"?"),
                replaced(DOCUMENT, "language", "langauge", ", line 7, column property", "\"language\"?"),
                added(
                        DOCUMENT,
                        "acronym,,TP,,\nacronym,,PT,,",
                        ", line 9, column property",
                        "\"acronym\"",
                        "Leave one"),
                added(
                        COMPONENTS,
                        "x,plam,,THEME,3,X,Section 3",
                        ", line 5, column programme",
                        "Did you mean \"plan\"?"),
                added(ACTIVITIES, "x,plam,,X,SEMINAR,,,,,Table 3", ", line 5, column programme", "mean \"plan\"?"),
                added(RISKS, "x,plam,Political,DESCRIPTION,X,–", ", line 3, column programme", "mean \"plan\"?"),
                added(BUDGET, "x,plam,,X,,1,EUR,SECURED,1,–", ", line 4, column programme", "mean \"plan\"?"),
                added(SOURCES, "plam,X,GRANT,X,,–", ", line 4, column programme", "mean \"plan\"?"),
                new Reported(
                        "sdg-links.csv: a programme that is none",
                        folder -> folder.text(
                                LINKS, "programme,subject,goal,target,manner,place\nnexd,plan,5,,LISTED,Section 6\n"),
                        LINKS + ", line 2, column programme",
                        "Did you mean \"next\"?"),
                replaced(BUDGET, "half,plan,all", "half,plan,al", ", line 3, column parent", "Did you mean \"all\"?"),
                replaced(BUDGET, "all,plan,,", "all,plan,half,", ", line 2, column parent", "part of itself"),
                replaced(BUDGET, "all,plan,,", "all,plan,half,", ", line 3, column parent", "part of itself"),
                replaced(COMPONENTS, "courts,,justice", "courts,,courts", ", line 3, column parent", "part of itself"),
                added(INVOLVEMENTS, "curts,PARTNER,TN,–", ", line 4, column subject", "Did you mean \"courts\"?"),
                added(TOPICS, "a9,Length,–", ", line 3, column activity", "\"a9\"", "\"a1\" or \"a2\""),
                added(RESULTS, "curts,o2,OUTCOME,X,–", ", line 3, column component", "Did you mean \"courts\"?"),
                added(INDICATORS, "justise,i2,X,,–", ", line 3, column component", "Did you mean \"justice\"?"),
                replaced(
                        INDICATORS,
                        "courts/o1",
                        "courts/o2",
                        ", line 2, column measures",
                        "Did you mean \"courts/o1\"?"),
                replaced(ACTIVITIES, "a2,plan,courts", "a2,plan,court", ", line 3, column components", "\"courts\"?"),
                replaced(BUDGET, "Courts,courts", "Courts,justise", ", line 3, column component", "\"justice\"?"),
                replaced(LINKS, "16,16.3", "5,16.3", ", line 3, column goal", "goal 5", "16.3", "row for each"),
                replaced(LINKS, "16,16.3", "18,16.3", ", line 3, column goal", "18"),
                replaced(
                        LINKS, "plan,16,", "plan,,16", ", line 2, column target", "\"16\" is no target", "column goal"),
                replaced(LINKS, "16,16.3", "16.3,", ", line 3, column goal", "\"16.3\" is no goal", "column target"),
                replaced(LINKS, "plan,16", "plan,0", ", line 2, column goal", "0"),
                replaced(
                        OUTLINE,
                        ",true,false",
                        ",tru,false",
                        ", line 3, column in_contents",
                        "accepted are true, false"),
                replaced(OUTLINE, ",true,false", ",true,never", ", line 3, column heading_present", "true, false"),
                new Reported(
                        "Claims.CSV",
                        folder -> folder.text("Claims.CSV", folder.text(CLAIMS)),
                        "Claims.CSV",
                        "not read",
                        "Did you mean \"claims.csv\"?"),
                new Reported(
                        "result.csv",
                        folder -> folder.text("result.csv", folder.text(RESULTS))
                                .drop(INDICATORS)
                                .drop(RESULTS),
                        "result.csv",
                        "Did you mean \"results.csv\"?"),
                new Reported(
                        "results.xlsx",
                        folder -> folder.bytes("results.xlsx", (byte) 'P', (byte) 'K'),
                        "results.xlsx",
                        "not read",
                        "save its sheets as CSV UTF-8"),
                new Reported(
                        "funding_sources.csv",
                        folder -> folder.text("funding_sources.csv", folder.text(SOURCES)),
                        "funding_sources.csv",
                        "Did you mean \"funding-sources.csv\"?"),
                new Reported("an empty file", folder -> folder.text(RISKS, ""), RISKS, "empty", "names of the columns"),
                new Reported(
                        "a file of blanks", folder -> folder.text(TOPICS, " \n\n"), TOPICS, "names of the columns"),
                new Reported(
                        "a certainty where standings have none",
                        folder -> folder.replace(STANDINGS, "since,", "certainty,")
                                .replace(STANDINGS, "2010", "CERTAIN"),
                        STANDINGS + ", line 1, column certainty",
                        "\"certainty\" is no column",
                        "accepted are holder"),
                replaced(
                        DOCUMENT,
                        "Two plans,,Paragraph #1",
                        "Two plans,TENTATIV,Paragraph #1",
                        ", line 4, column certainty",
                        "Did you mean \"TENTATIVE\"?",
                        "accepted are STATED"),
                replaced(DOCUMENT, "PAPER,,", "PAPER,TENTATIV,", ", line 2, column certainty", "\"TENTATIVE\"?"),
                replaced(DOCUMENT, "en,,", "en,SURE,", ", line 7, column certainty", "\"SURE\""),
                replaced(PROGRAMMES, "TN,,", "TN,UNDECIDET,", ", line 4, column certainty", "\"UNDECIDED\"?"));
    }

    static Stream<Reported> changed() {
        return Stream.of(
                new Reported(
                        "a sheet in Windows-1252",
                        folder -> folder.replace(COMPONENTS, "Later,", "Après,").in("windows-1252", COMPONENTS),
                        COMPONENTS + ", line 4",
                        "no UTF-8",
                        "Après",
                        "Save it as CSV UTF-8"),
                new Reported(
                        "a sheet in UTF-16",
                        folder -> folder.in("UTF-16", TOPICS),
                        TOPICS,
                        "UTF-16",
                        "Save it as CSV UTF-8"),
                replaced(BUDGET, "400000,EUR", "400000,", ", line 3, column amount", "no currency", "EUR 700000"),
                replaced(BUDGET, "400000,EUR", "USD 400000,EUR", ", line 3, column amount", "USD 400000", "EUR"),
                replaced(BUDGET, "400000,EUR", "400000,EURO", ", line 3, column currency", "\"EURO\"", "ISO 4217"),
                replaced(
                        TREATIES,
                        "14 May 2020,2020-05-14",
                        "21 March 2018,2019-03-21",
                        ", line 3, column value",
                        "2019-03-21",
                        "21 March 2018",
                        "2018-03-21"),
                replaced(BUDGET, "400 000", "500 000", ", line 3, column amount", "400000", "500 000"),
                replaced(CLAIMS, "€1.2 million", "€1.3 million", ", line 2, column value", "1200000", "€1.3 million"),
                replaced(CLAIMS, ",1200000", ",1199700", ", line 2", "1199700", "€1.2 million", "enter 1200000"),
                replaced(CLAIMS, "€1.2 million", "about €1.2 million", ", line 2", "EXACT", "\"about\"", "ABOUT"),
                replaced(BUDGET, "400000,EUR,SECURED,400 000", "400300,EUR,SECURED,€0.4 million", ", line 3", "400300"),
                replaced(PROGRAMMES, ",2030,", ",2031,", ", line 10, column value", "2030-01-01/2030-12-31", "2031"));
    }

    static Stream<Reported> unknown() {
        return Stream.of(
                replaced(STANDINGS, "TN,", "TU,", ", line 2, column holder", "\"TU\"", "no State", "\"TN\""),
                replaced(STANDINGS, "TN,", "UK,", ", line 2, column holder", "\"UK\"", "\"GB\""),
                replaced(STANDINGS, "TN,", "XX,", ", line 2, column holder", "\"XX\" is the code of no State"),
                replaced(STANDINGS, "TN,", "TUN,", ", line 2, column holder", "Did you mean \"TN\"?"),
                replaced(STANDINGS, "TN,", "Tunisia,", ", line 2, column holder", "Did you mean \"TN\"?"),
                replaced(STANDINGS, "TN,", "Tunesia,", ", line 2, column holder", "Did you mean \"TN\"?"),
                replaced(STANDINGS, "TN,", "SW,", ", line 2, column holder", "\"SW\"", "\"SE\""),
                replaced(
                        STANDINGS,
                        "body:venice-commission",
                        "body:venise-commission",
                        ", line 2, column body",
                        "Did you mean \"body:venice-commission\"?"),
                replaced(TREATIES, "TN,CETS 201", "TN,CETS 250", ", line 2, column convention", "\"CETS 210\""),
                replaced(TREATIES, "TN,CETS 201", "TN,CETS 2010", ", line 2, column convention", "\"CETS 201\""),
                replaced(
                        TREATIES,
                        "TN,CETS 201",
                        "TN,Istambul Convention",
                        ", line 2, column convention",
                        "Did you mean \"CETS 210\"?"),
                new Reported(
                        "a body of which two letters are out of order",
                        folder -> folder.add(ACTORS, "body:odgp,Office,BODY,,Section 4")
                                .replace(INVOLVEMENTS, "OVERSEER,body:committee-of-ministers", "OVERSEER,body:odpg"),
                        INVOLVEMENTS + ", line 2, column actor",
                        "\"body:odpg\" is the code of no body",
                        "Did you mean \"body:odgp\"?"),
                replaced(
                        INVOLVEMENTS,
                        "PARTNER,body:courts",
                        "PARTNER,body:cuorts",
                        ", line 3, column actor",
                        "Did you mean \"body:courts\"?"),
                replaced(PROGRAMMES, "beneficiary,,TN", "beneficiary,,XT", ", line 4, column value", "\"XT\""),
                replaced(
                        ACTORS,
                        "AUTHORITY,body:courts",
                        "AUTHORITY,body:court",
                        ", line 3, column part_of",
                        "body:courts"),
                replaced(SOURCES, "EU 90", "UE 90", ", line 3, column contributions", "\"UE\""));
    }

    static Stream<Reported> form() {
        return Stream.of(
                added(TOPICS, "a1,Costs, fees,–", ", line 3", "4 cells", "3 columns", "must be quoted"),
                added(TOPICS, "a1,Costs", ", line 3", "2 cells", "for each empty cell"),
                added(TOPICS, "a1,\"Costs,–", ", line 3, column title", "never closed"),
                added(TOPICS, "\"a1\"x,Costs,–\na1,Fees,–", ", line 3, column activity", "after the quote"),
                replaced(TOPICS, "activity,title", "activity,activity", ", line 1, column activity", "both called"),
                replaced(TOPICS, "activity,title", "activity,tittle", ", line 1, column tittle", "\"title\"?"),
                new Reported(
                        "an unknown column of a sheet without rows",
                        folder -> folder.text(TOPICS, "activity,titel,place\n"),
                        TOPICS + ", line 1, column titel",
                        "Did you mean \"title\"?"),
                new Reported(
                        "an unknown column below an empty row",
                        folder -> folder.text(TOPICS, ",,\nactivity,titel,place\na1,,–\n"),
                        TOPICS + ", line 2, column titel",
                        "Did you mean \"title\"?"),
                new Reported(
                        "a column that every row needs is missing",
                        folder -> folder.text(TOPICS, "title,place\nX,–\n"),
                        TOPICS + ", line 1, column activity",
                        "missing"),
                replaced(
                        PROGRAMMES,
                        "adopted-on,,2025-10-01",
                        "adopted-on,,10/11/2021",
                        ", line 6, column value",
                        "2021-11-10",
                        "2021-10-11"),
                replaced(
                        PROGRAMMES,
                        "adopted-on,,2025-10-01",
                        "adopted-on,,31/12/2021",
                        ", line 6, column value",
                        "Write 2021-12-31."),
                replaced(
                        PROGRAMMES,
                        "adopted-on,,2025-10-01",
                        "adopted-on,,January 2014",
                        ", line 6, column value",
                        "Write 2014-01."),
                replaced(
                        PROGRAMMES,
                        "adopted-on,,2025-10-01",
                        "adopted-on,,1st semester",
                        ", line 6, column value",
                        "1st semester",
                        "Accepted are"),
                replaced(
                        DOCUMENT,
                        "2025,2025-10-01",
                        "2025,1 October 2025",
                        ", line 6, column value",
                        "Write 2025-10-01."),
                replaced(CLAIMS, ",1200000", ",€1200000", ", line 2, column value", "€1200000", "Write 1200000"),
                replaced(CLAIMS, ",1200000", ",\"1,200\"", ", line 2, column value", "1200 or 1.200"),
                replaced(
                        CLAIMS, "plan/activities/a1", "a1", ", line 3, column subject", "mean \"plan/activities/a1\"?"),
                replaced(CLAIMS, ",1200000", ",twelve", ", line 2, column value", "\"twelve\" is no number", "digits"),
                replaced(BUDGET, "400000,EUR", "\"400,000\",EUR", ", line 3, column amount", "400000 or 400.000"),
                replaced(BUDGET, "400000,EUR", "EUR 400000 (tbc),", ", line 3, column amount", "(tbc)"),
                replaced(
                        COMPONENTS,
                        "PRIORITY",
                        "PRIORTY",
                        ", line 4, column kind",
                        "Did you mean \"PRIORITY\"?",
                        "SECTOR"),
                replaced(
                        STANDINGS, "MEMBER", "MEMEBR", ", line 2, column kind", "Did you mean \"MEMBER\"?", "OBSERVER"),
                replaced(STANDINGS, "MEMBER", "Mitglied", ", line 2, column kind", "accepted are", "OBSERVER"),
                replaced(SOURCES, "EU 90", "EU", ", line 3, column contributions", "\"EU\"", "EU 90"),
                replaced(SOURCES, "EU 90", "EU90", ", line 3, column contributions", "\"EU90\"", "EU 90"),
                replaced(SOURCES, "EU 90;body:council-of-europe 10", "EU;", ", line 3, column contributions", "EU 90"),
                replaced(SOURCES, "EU 90;", "EU 90;;", ", line 3, column contributions", "empty"),
                replaced(ACTIVITIES, "a2,plan,courts", "a2,plan,/", ", line 3, column components", "\"/\""),
                replaced(ACTIVITIES, "a2,plan,courts", "a2,plan,a//b", ", line 3, column components", "\"a//b\""),
                new Reported(
                        "UNDECIDED beside a value",
                        folder -> folder.text(TOPICS, "activity,title,certainty,place\na1,Evidence,UNDECIDED,–\n"),
                        TOPICS + ", line 2, column title",
                        "UNDECIDED",
                        "Leave the value out"),
                added(COMPONENTS, "courts,plan,,AREA,3,Courts,–", ", line 3, column key", "line 3 and line 5"),
                added(COMPONENTS, "courts,,later,AREA,3,Courts,–", ", line 3, column key", "line 3 and line 5"),
                added(COMPONENTS, "courts,,later,AREA,3,Courts,–", ", line 5, column key", "line 3 and line 5"),
                added(ACTIVITIES, "a1,plan,,X,SEMINAR,,,,,–", ", line 2, column key", "line 2 and line 5"),
                added(ACTIVITIES, "a1,plan,,X,SEMINAR,,,,,–", ", line 5, column key", "line 2 and line 5"),
                added(BUDGET, "half,plan,,X,,1,EUR,SECURED,,–", ", line 4, column key", "line 3 and line 4"),
                added(RESULTS, "courts,o1,OUTPUT,X,–", ", line 2, column key", "line 2 and line 3"),
                added(INDICATORS, "courts,o1,X,,–", ", line 3, column key", "result"),
                added(SOURCES, "plan,OB,OTHER,X,,–", ", line 2, column code", "line 2 and line 4"),
                added(SOURCES, "plan,OB,OTHER,X,,–", ", line 4, column code", "line 2 and line 4"),
                added(ACTORS, "body:courts,X,AUTHORITY,,–", ", line 2, column key", "line 2 and line 4"),
                added(ACTORS, "body:courts,X,AUTHORITY,,–", ", line 4, column key", "line 2 and line 4"),
                new Reported(
                        "documents.csv describes the folder's own document again",
                        folder -> folder.text(
                                "documents.csv", "identifier,kind,title,place\nlocal:plans,PAPER,Plans,Section 1\n"),
                        "documents.csv, line 2, column identifier",
                        "document.csv, line 3"),
                replaced(TOPICS, "\"Table 1, Row 1\"", "Paragr. 2", ", line 2, column place", "Paragr. 2", "Paragraph"),
                replaced(TOPICS, "\"Table 1, Row 1\"", "Pargraph 2", ", line 2, column place", "Pargraph 2"),
                replaced(
                        PROGRAMMES,
                        "2030-01-01/2030-12-31",
                        "2030-12-31/2030-01-01",
                        ", line 10, column value",
                        "2030-12-31/2030-01-01"),
                replaced(PROGRAMMES, "2030-01-01/2030-12-31", "2030-2031", ", line 10, column value", "2030-2031"));
    }

    static Stream<Reported> reported() {
        return Stream.of(lost(), changed(), unknown(), form()).flatMap(Function.identity());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reported")
    void aSlipIsReportedWhereItStandsWithHowToMendIt(Reported slip) {
        Draft<Dossier> draft = slip.edit().apply(SmallFolder.wellFormed()).read(directory);

        List<Problem> there = draft.problems().list().stream()
                .filter(problem -> problem.place().toString().equals(slip.place()))
                .filter(problem -> Stream.of(slip.says()).allMatch(problem.print()::contains))
                .toList();
        assertEquals(1, there.size(), () -> slip.place() + " " + List.of(slip.says()) + " in\n" + shown(draft));
        assertTrue(
                draft.problems().list().stream().allMatch(SlipsTest::saysWhatToDo),
                () -> "A way out in\n" + shown(draft));
    }

    private static String shown(Draft<Dossier> draft) {
        return draft.problems().print();
    }

    private static boolean saysWhatToDo(Problem problem) {
        return !problem.mend().isEmpty()
                || !problem.accepted().isEmpty()
                || !problem.nearest().isEmpty();
    }

    private static Function<Dossier, Object> amount(String key) {
        return dossier -> dossier.list(BudgetLine.class).stream()
                .filter(line -> line.value().key().equals(key))
                .map(line -> line.value().amount().value().orElseThrow().toString())
                .findFirst()
                .orElseThrow();
    }

    private static Object total(Dossier dossier) {
        return dossier.claims().stream()
                .flatMap(claim -> claim.figure().stream())
                .map(figure -> figure.amount() + " " + figure.unit())
                .findFirst()
                .orElseThrow();
    }

    private static Object when(Dossier dossier) {
        return dossier.list(Activity.class).stream()
                .filter(activity -> activity.value().key().equals("b1"))
                .findFirst()
                .flatMap(activity -> activity.value().when())
                .flatMap(Stated::value)
                .map(Object::toString)
                .orElse("");
    }

    private static Object kind(Dossier dossier) {
        return dossier.treatyActions().get(0).kind();
    }

    private static Object period(Dossier dossier) {
        return dossier.programmes().get(1).period().value().orElseThrow().toString();
    }

    private static Object adoption(Dossier dossier) {
        return dossier.programmes().get(0).adoption().flatMap(Stated::value).map(Object::toString);
    }

    private static Object listed(Dossier dossier) {
        return dossier.outlines().get(0).parts().stream()
                .map(Outline.Part::inContents)
                .toList();
    }

    private static Function<Dossier, Object> claimed(ClaimProperty property) {
        return dossier -> dossier.claims().stream()
                .filter(claim -> claim.property() == property)
                .map(claim -> claim.subject() + " "
                        + claim.stated().value().map(Object::toString).orElse(""))
                .toList();
    }

    private static Object place(Dossier dossier) {
        return dossier.list(Activity.class).stream()
                .flatMap(activity -> activity.value().topics().stream())
                .map(topic -> topic.citation().orElseThrow().place().toString())
                .collect(Collectors.joining());
    }

    private static Object componentKind(Dossier dossier) {
        return dossier.list(Component.class).stream()
                .map(component -> component.value().kind())
                .toList();
    }

    static Stream<Understood> kept() {
        return Stream.of(
                new Understood(
                        "a second row for the period",
                        folder -> folder.add(PROGRAMMES, "plan,period,,2026/2028,,Section 7"),
                        claimed(ClaimProperty.PERIOD),
                        List.of("plan 2026-01-01/2028-12-31")),
                new Understood(
                        "a second row for the title",
                        folder -> folder.add(PROGRAMMES, "plan,title,,Plan for the courts,,Section 7"),
                        claimed(ClaimProperty.NAME),
                        List.of(
                                "local:plans Two plans",
                                "plan Plan for courts",
                                "plan Plan for the courts",
                                "next Plan after it")),
                new Understood(
                        "a second row for the day of adoption",
                        folder -> folder.add(PROGRAMMES, "plan,adopted-on,,2025-10-02,,Section 7"),
                        claimed(ClaimProperty.ADOPTED_ON),
                        List.of("plan 2025-10-02")),
                new Understood(
                        "a second row for the date of the document",
                        folder -> folder.add(DOCUMENT, "date,,2025-10-08,,Section 7"),
                        claimed(ClaimProperty.DATED),
                        List.of("local:plans 2025-10-01", "local:plans 2025-10-08")),
                read(OUTLINE, ",true,false", ",yes,false", SlipsTest::listed, List.of(true, true)),
                read(OUTLINE, ",true,false", ",VRAI,FAUX", SlipsTest::listed, List.of(true, true)),
                read(OUTLINE, ",true,false", ",WAHR,FALSCH", SlipsTest::listed, List.of(true, true)),
                read(OUTLINE, ",true,false", ",1,0", SlipsTest::listed, List.of(true, true)),
                read(OUTLINE, ",true,false", ",x,no", SlipsTest::listed, List.of(true, true)),
                read(OUTLINE, ",true,false", ",Non,Ja", SlipsTest::listed, List.of(true, false)),
                read(
                        LINKS,
                        "16,16.3",
                        ",16.3",
                        dossier -> dossier.list(Programme.class).size(),
                        2),
                same(
                        "files that are no tables",
                        folder -> folder.text("README.md", "x").text("notes.txt", "x")),
                same("a sheet without rows", folder -> folder.text("notes.csv", "document,label,calls,texts\n")),
                read(BUDGET, "400000,EUR", "USD 400000,", amount("half"), "USD 400000.00"),
                read(
                        BUDGET,
                        "400000,EUR,SECURED,400 000",
                        "400000,,SECURED,\"$400,000\"",
                        amount("half"),
                        "USD 400000.00"),
                read(BUDGET, "400000,EUR", "400000,usd", amount("half"), "USD 400000.00"),
                read(TREATIES, "accession", "accession", SlipsTest::kind, TreatyAction.Kind.ACCESSION),
                read(TREATIES, "accession", "Accession (a)", SlipsTest::kind, TreatyAction.Kind.ACCESSION),
                read(TREATIES, "accession", "acceded to", SlipsTest::kind, TreatyAction.Kind.ACCESSION),
                read(TREATIES, "accession", "adhésion", SlipsTest::kind, TreatyAction.Kind.ACCESSION),
                read(TREATIES, "accession", "ratified", SlipsTest::kind, TreatyAction.Kind.RATIFICATION),
                read(
                        TREATIES,
                        "accession",
                        "ratification or accession",
                        SlipsTest::kind,
                        TreatyAction.Kind.RATIFICATION),
                read(
                        ACTIVITIES,
                        "TRAINING,2030",
                        "TRAINING,27 June - 1 July",
                        SlipsTest::when,
                        "2030-06-27/2030-07-01"),
                read(ACTIVITIES, "TRAINING,2030", "TRAINING,Q2", SlipsTest::when, "2030-34"),
                read(TREATIES, "14 May 2020", "in spring", SlipsTest::kind, TreatyAction.Kind.ACCESSION),
                read(TREATIES, "14 May 2020", "May 2020", SlipsTest::kind, TreatyAction.Kind.ACCESSION),
                read(TREATIES, "14 May 2020,2020-05-14", "soon,", SlipsTest::kind, TreatyAction.Kind.ACCESSION));
    }

    private static SmallFolder translated(SmallFolder folder, UnaryOperator<String> edit) {
        for (String file : List.of(DOCUMENT, PROGRAMMES, COMPONENTS, STANDINGS, ACTORS, CLAIMS)) {
            folder.text(file, edit.apply(folder.text(file)));
        }
        return folder;
    }

    private static String padded(String text) {
        return text.lines().map(line -> line + ",,").collect(Collectors.joining("\n")) + "\n,,,,,,,,\n ,,,,,,,,\n";
    }

    static Stream<Understood> forms() {
        return Stream.of(
                same("semicolons", folder -> translated(folder, text -> text.replace(',', ';'))),
                same("tabs", folder -> translated(folder, text -> text.replace(',', '\t'))),
                same("the line of Excel", folder -> translated(folder, text -> "sep=;\r\n" + text.replace(',', ';'))),
                same("marks of byte order", folder -> translated(folder, text -> "\uFEFF" + text)),
                same("breaks of Windows", folder -> translated(folder, text -> text.replace("\n", "\r\n"))),
                same("rows and columns of empty cells", folder -> translated(folder, SlipsTest::padded)),
                same("blanks round cells", folder -> translated(folder, text -> text.replace(",", " , "))),
                same(
                        "no-break spaces round cells",
                        folder -> translated(folder, text -> text.replace(",", "\u00A0,\u202F"))),
                same(
                        "names of columns in capitals",
                        folder -> folder.replace(TOPICS, "activity,title", "Activity,TITLE")),
                same("blanks in names of columns", folder -> folder.replace(CLAIMS, "as_written", "As written")),
                same("a no-break space in a code", folder -> folder.replace(TREATIES, "CETS 201", "CETS\u00A0201")),
                same(
                        "a narrow one in a pair",
                        folder -> folder.replace("completeness.csv", "TN × CETS 210", "TN\u00A0×\u00A0CETS\u202F210")),
                same("a word in small letters", folder -> folder.replace(COMPONENTS, "PRIORITY", "priority")),
                same("a word with a blank behind it", folder -> folder.replace(STANDINGS, "MEMBER", "Member ")),
                same("a word with hyphens", folder -> folder.replace(BUDGET, "ESTIMATED", "Estimated")),
                same("a property in capitals", folder -> folder.replace(PROGRAMMES, "plan,period", "plan,PERIOD")),
                same("a property with an underscore", folder -> folder.replace(PROGRAMMES, "adopted-on", "adopted_on")),
                same("a number with blanks", folder -> folder.replace(CLAIMS, ",1200000", ",1 200 000")),
                same("with no-break spaces", folder -> folder.replace(CLAIMS, ",1200000", ",1\u00A0200\u202F000")),
                same("with commas", folder -> folder.replace(CLAIMS, ",1200000", ",\"1,200,000\"")),
                same("with full stops", folder -> folder.replace(CLAIMS, ",1200000", ",1.200.000")),
                read(CLAIMS, "€1.2 million,1200000", ",€1.2 million".replace("€", ""), SlipsTest::total, "1.2E+6 EUR"),
                read(CLAIMS, "1200000,EUR", "1200000,euros", SlipsTest::total, "1.2E+6 EUR"),
                same("in millions", folder -> folder.replace(CLAIMS, ",1200000", ",1.2 million")),
                read(BUDGET, "400000,EUR", "400 000,EUR", amount("half"), "EUR 400000.00"),
                read(BUDGET, "400000,EUR", "€400000,", amount("half"), "EUR 400000.00"),
                read(BUDGET, "400000,EUR", "0.4 million,EUR", amount("half"), "EUR 400000.00"),
                read(BUDGET, "400000,EUR,SECURED,400 000", "\"1.234,50\",EUR,SECURED,", amount("half"), "EUR 1234.50"),
                read(BUDGET, "400000,EUR,SECURED,400 000", "1'234.50,EUR,SECURED,", amount("half"), "EUR 1234.50"),
                same("a share with a sign", folder -> folder.replace(SOURCES, "EU 90", "EU 90%")),
                read(TOPICS, "\"Table 1, Row 1\"", "Appendix 1", SlipsTest::place, "Appendix 1"),
                read(TOPICS, "\"Table 1, Row 1\"", "Paragraph #2", SlipsTest::place, "Paragraph #2"),
                read(TOPICS, "\"Table 1, Row 1\"", "Paragraph 2", SlipsTest::place, "Paragraph 2"),
                read(TOPICS, "\"Table 1, Row 1\"", "Heading “Courts”", SlipsTest::place, "Heading Courts"),
                read(
                        PROGRAMMES,
                        "2030,2030-01-01/2030-12-31",
                        "2030-2031,2030/2031",
                        SlipsTest::period,
                        "2030-01-01/2031-12-31"),
                read(
                        PROGRAMMES,
                        "2030,2030-01-01/2030-12-31",
                        ",2030-03/2032-02",
                        SlipsTest::period,
                        "2030-03-01/2032-02-29"),
                read(PROGRAMMES, "2030,2030-01-01/2030-12-31", "2030,2030", SlipsTest::period, "2030-01-01/2030-12-31"),
                read(
                        PROGRAMMES,
                        "adopted-on,,2025-10-01",
                        "adopted-on,,2025-10",
                        SlipsTest::adoption,
                        Optional.of("2025-10")));
    }

    static Stream<Understood> understood() {
        return Stream.concat(kept(), forms());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("understood")
    void aWayOfWritingIsUnderstood(Understood written) throws IOException {
        Draft<Dossier> draft = written.edit().apply(SmallFolder.wellFormed()).read(directory);
        assertEquals("", shown(draft));

        boolean isSame = written.expected().equals(Optional.empty());
        Path other = Files.createDirectory(directory.resolve(directory.getFileName()));
        Object expected = isSame ? SmallFolder.wellFormed().read(other).orThrow() : written.expected();
        assertEquals(expected, written.fact().apply(draft.orThrow()));
    }

    @Test
    void aDirectoryInThePlaceOfASheetIsReported() throws IOException {
        Files.createDirectory(directory.resolve(RISKS));

        assertReported(SmallFolder.ofDocument().read(directory), "risks.csv", "folder, not a file");
    }

    @Test
    void aLinkThatLeadsNowhereIsReported() throws IOException {
        Files.createSymbolicLink(directory.resolve(RISKS), directory.resolve("gone.csv"));

        assertReported(SmallFolder.ofDocument().read(directory), "risks.csv", "cannot be opened", "leads to a file");
    }

    @Test
    void aFolderThatIsNoneOrLacksItsDocumentIsReported() throws IOException {
        Path file = Files.writeString(directory.resolve("plan.csv"), "x");

        assertReported(DossierFolder.readDraft(file), file.toString(), "cannot be opened");
        assertReported(
                DossierFolder.readDraft(directory.resolve("none")),
                directory.resolve("none").toString(),
                "opened");
        assertReported(DossierFolder.readDraft(directory.getRoot()), DOCUMENT, "missing");
    }

    private static void assertReported(Draft<Dossier> draft, String place, String... says) {
        assertTrue(
                draft.problems().list().stream()
                        .anyMatch(problem -> problem.place().toString().equals(place)
                                && Stream.of(says).allMatch(problem.print()::contains)),
                () -> place + " " + List.of(says) + " in\n" + shown(draft));
    }

    @Test
    void allSlipsOfARunAreReportedTogetherInOrderOfFileAndLine() {
        Draft<Dossier> draft = SmallFolder.wellFormed()
                .replace(TREATIES, "MA,CETS 210", "MA,CETS 211x")
                .replace(TREATIES, "TN,CETS 201", "TU,CETS 201")
                .replace(COMPONENTS, "AREA", "AERA")
                .replace(DOCUMENT, "issuer", "isuer")
                .text(RISKS, "")
                .read(directory);

        List<String> places = draft.problems().errors().stream()
                .map(Problem::place)
                .map(Place::toString)
                .toList();
        List<String> slips = List.of(
                "components.csv, line 3, column kind",
                "document.csv, line 5, column property",
                "risks.csv",
                "treaty-claims.csv, line 2, column state",
                "treaty-claims.csv, line 4, column convention");
        assertEquals(slips, places.stream().filter(slips::contains).toList());
        assertEquals(
                draft.problems().list().stream().sorted().toList(),
                draft.problems().list());
        assertEquals(
                draft.problems(),
                assertThrows(UnreadableInput.class, draft::orThrow).problems());
    }

    @Test
    void aLongListIsPrintedInPartWithItsCountAndRefusedWithAll() {
        SmallFolder folder = SmallFolder.ofDocument();
        String rows = IntStream.range(0, 120)
                .mapToObj(i -> "XX,body:venice-commission,MEMBER,Section " + i + "\n")
                .collect(Collectors.joining());
        Draft<Dossier> draft =
                folder.text(STANDINGS, "holder,body,kind,place\n" + rows).read(directory);

        List<String> lines = new ArrayList<>(draft.problems().print().lines().toList());
        assertEquals(51, lines.size());
        assertEquals("… and 70 more; 120 in all.", lines.get(50));
        UnreadableInput refusal = assertThrows(UnreadableInput.class, draft::orThrow);
        assertEquals(120, refusal.problems().errors().size());
        assertTrue(refusal.getMessage().contains("120 errors"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("… and 70 more; 120 in all."), refusal.getMessage());
    }
}
