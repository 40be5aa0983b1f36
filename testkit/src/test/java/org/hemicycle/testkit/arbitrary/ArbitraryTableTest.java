package org.hemicycle.testkit.arbitrary;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.funding.Funding;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Every public value type of the library has an arbitrary, or a reason why it has none. */
class ArbitraryTableTest {

    private static final String LOOKED_AT = "looks at a dossier that it is given, and is no value";
    private static final String ASKED = "is what questions are put to, and is no value";
    private static final String CONSTANTS = "holds constants";
    private static final String VISITOR = "is what callers implement, one method a case";
    private static final String FUNCTIONS = "holds functions, which are equal to nothing but themselves";

    private static final String VIEW = "is a view of a dossier, arranged of it for judging";
    private static final String LANGUAGE = "says how a language writes values";

    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            entry("accession.AccessionHistory", ASKED),
            entry("convention.Condition$Cases", VISITOR),
            entry("convention.Conventions", CONSTANTS),
            entry("convention.Who$Cases", VISITOR),
            entry("consistency.RuleSets", CONSTANTS),
            entry("dossier.Contents", LOOKED_AT),
            entry("eligibility.Ceiling", LOOKED_AT),
            entry("eligibility.Eligibility", ASKED),
            entry("eligibility.Eligibility$Dated", ASKED),
            entry("finding.ArgumentFormat", LANGUAGE),
            entry("finding.EnglishFormat", LANGUAGE),
            entry("look.ActivityList", VIEW),
            entry("look.CitedDocuments", VIEW),
            entry("look.Labels", VIEW),
            entry("look.Level", VIEW),
            entry("look.Foldings", VIEW),
            entry("look.Naming", VIEW),
            entry("look.Namings", VIEW),
            entry("look.Planned", VIEW),
            entry("look.ResultsChain", VIEW),
            entry("look.Siblings", VIEW),
            entry("look.Siblings$Judged", VIEW),
            entry("look.Spells", VIEW),
            entry("look.StatedStanding", VIEW),
            entry("look.Statements", VIEW),
            entry("look.Look", FUNCTIONS),
            entry("look.Look$Selection", FUNCTIONS),
            entry("look.Look$Step", FUNCTIONS),
            entry("rule.Catalogue", FUNCTIONS),
            entry("rule.Index", FUNCTIONS),
            entry("rule.Rule$Condition", FUNCTIONS),
            entry("rule.Rule$Demand", FUNCTIONS),
            entry("rule.Rule$Head", FUNCTIONS),
            entry("funding.PrintedAmount", "only reads amounts"),
            entry("document.PrintedFigure", "only reads figures"),
            entry("funding.PrintedSum", "worked out from amounts"),
            entry("rule.Rule", FUNCTIONS),
            entry("rule.Rule$Applicability", FUNCTIONS),
            entry("rule.Rule$Requirement", FUNCTIONS),
            entry("rule.Rule$Selector", FUNCTIONS),
            entry("rule.RuleSet", FUNCTIONS),
            entry("rule.RuleSet$Dated", FUNCTIONS),
            entry("rule.RunStopped", "is thrown"),
            entry("rule.Scope", LOOKED_AT),
            entry("source.Parts", FUNCTIONS),
            entry("time.Day", "tells of itself only how it compares, and two of them never equal each other"));

    /** The public types of the API of core that jqwik does not know by itself, by their names. */
    private static Map<String, Class<?>> publicTypes() throws IOException, ClassNotFoundException {
        Path root = Path.of("..", "core", "src", "main", "java");
        Stream.Builder<Class<?>> types = Stream.builder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.map(root::relativize).toList()) {
                String name = file.toString().replace('\\', '/').replace('/', '.');
                if (isApi(name)) {
                    types.add(Class.forName(name.replace(".java", "")));
                }
            }
        }
        return types.build()
                .flatMap(ArbitraryTableTest::publicOnesIn)
                .filter(type -> !type.isEnum() && !type.getSimpleName().equals("Builder"))
                .collect(Collectors.toMap(ArbitraryTableTest::shortName, type -> type));
    }

    private static boolean isApi(String name) {
        return name.endsWith(".java")
                && !name.endsWith("package-info.java")
                && !name.contains(".internal.")
                && !name.matches("org\\.hemicycle\\.consistency\\.[a-z]+\\..*");
    }

    private static Stream<Class<?>> publicOnesIn(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                ? Stream.concat(
                        Stream.of(type), Stream.of(type.getDeclaredClasses()).flatMap(ArbitraryTableTest::publicOnesIn))
                : Stream.empty();
    }

    private static String shortName(Class<?> type) {
        return type.getName().replace("org.hemicycle.", "");
    }

    private static Set<String> without(Set<Class<?>> arbitraries) throws IOException, ClassNotFoundException {
        Set<String> names = new TreeSet<>(publicTypes().keySet());
        arbitraries.forEach(type -> names.remove(shortName(type)));
        return names;
    }

    @Test
    void everyPublicValueTypeHasAnArbitrary() throws IOException, ClassNotFoundException {
        assertTrue(publicTypes().size() > 150, () -> "few types were found");
        assertEquals(new TreeSet<>(EXCEPTIONS.keySet()), without(ArbitraryTable.types()));
    }

    @Test
    void aTypeThatIsLeftOutIsNoticed() throws IOException, ClassNotFoundException {
        Set<Class<?>> fewer = new LinkedHashSet<>(ArbitraryTable.types());
        fewer.remove(Activity.class);
        fewer.remove(Funding.AllOf.class);

        Set<String> noticed = without(fewer);
        noticed.removeAll(EXCEPTIONS.keySet());

        assertEquals(Set.of("activity.Activity", "funding.Funding$AllOf"), noticed);
    }

    @Test
    void theTableHasNothingElseButMoney() throws IOException, ClassNotFoundException {
        Set<Class<?>> others = new LinkedHashSet<>(ArbitraryTable.types());
        others.removeAll(publicTypes().values());

        assertEquals(Set.of(Money.class), others);
    }
}
