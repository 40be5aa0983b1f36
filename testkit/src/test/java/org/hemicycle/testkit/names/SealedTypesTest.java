package org.hemicycle.testkit.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever switches over a sealed type without a default has a case for each that it permits: one more breaks the
 * switch, and no comparison of jars tells. So each public case is listed with the release that brought it, and with a
 * reason where its type was there before. A sealed type that permits only what is hidden is no sum, and is not listed.
 */
class SealedTypesTest {

    private static final List<String> MODULES = List.of("core", "serialization", "testkit");
    private static final Path LIST = Path.of("src/test/resources/org/hemicycle/testkit/names/sealed-types.csv");

    /** A case of a sealed type, as the list has it. */
    private record Listed(String release, String type, String name, String reason) {}

    private static List<Listed> listed() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(LIST)) {
            return rows.stream()
                    .map(row -> new Listed(
                            row.getField("release"),
                            row.getField("type"),
                            row.getField("case"),
                            row.getField("reason")))
                    .toList();
        }
    }

    private static Map<String, Set<String>> sealedTypes() throws Exception {
        Map<String, Set<String>> found = new TreeMap<>();
        for (String module : MODULES) {
            Path root = Path.of("..", module, "src", "main", "java");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    add(found, root.relativize(file).toString());
                }
            }
        }
        return found;
    }

    private static void add(Map<String, Set<String>> found, String file) throws Exception {
        String name = file.replaceFirst("\\.java$", "").replaceAll("[/\\\\]", ".");
        if (!name.endsWith("package-info") && !name.contains(".internal.") && !name.contains(".consistency.view.")) {
            add(found, Class.forName(name, false, SealedTypesTest.class.getClassLoader()));
        }
    }

    private static void add(Map<String, Set<String>> found, Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return;
        }
        Set<String> cases = Stream.of(type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[0])
                .filter(each -> Modifier.isPublic(each.getModifiers()))
                .map(Class::getCanonicalName)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!cases.isEmpty()) {
            found.put(type.getCanonicalName(), cases);
        }
        Stream.of(type.getDeclaredClasses()).forEach(each -> add(found, each));
    }

    private static List<String> remarks(Map<String, Set<String>> types, List<Listed> listed) {
        List<String> remarks = new ArrayList<>();
        Set<String> known =
                listed.stream().map(each -> each.type() + " " + each.name()).collect(Collectors.toSet());
        types.forEach((type, cases) -> cases.stream()
                .filter(each -> !known.contains(type + " " + each))
                .forEach(each -> remarks.add(type + " has the case " + each
                        + ", which breaks a switch that has all others; leave it out, or list it in " + LIST
                        + " with the release to come and the reason, and tell it in the changelog.")));
        listed.stream()
                .filter(each -> !types.getOrDefault(each.type(), Set.of()).contains(each.name()))
                .forEach(each -> remarks.add(each.type() + " has no case " + each.name() + " any more; bring it back,"
                        + " or justify its removal in src/conf/japicmp and take it out of " + LIST + "."));
        listed.stream()
                .filter(each -> each.reason().isBlank() && isLater(each, listed))
                .forEach(each -> remarks.add(each.type() + " has got the case " + each.name() + " in " + each.release()
                        + " without a reason; give it in " + LIST + "."));
        return remarks;
    }

    /** Lines stand in the order of the releases. */
    private static boolean isLater(Listed added, List<Listed> listed) {
        String first = listed.stream()
                .filter(each -> each.type().equals(added.type()))
                .findFirst()
                .orElseThrow()
                .release();
        return !added.release().equals(first);
    }

    @Test
    void theCasesOfEachSealedTypeAreThoseListed() throws Exception {
        assertEquals("", String.join("\n", remarks(sealedTypes(), listed())));
    }

    @Test
    void aNewCaseIsTold() throws Exception {
        List<Listed> without = new ArrayList<>(listed());
        assertTrue(without.removeIf(each -> each.name().equals("org.hemicycle.document.Subject.Pair")));

        List<String> remarks = remarks(sealedTypes(), without);

        assertEquals(1, remarks.size());
        assertTrue(remarks.get(0).startsWith("org.hemicycle.document.Subject has the case"), remarks::toString);
    }

    @Test
    void aCaseThatIsGoneOrWithoutReasonIsTold() throws Exception {
        List<Listed> more = new ArrayList<>(listed());
        more.add(new Listed("9.0.0", "org.hemicycle.document.Subject", "org.hemicycle.document.Subject.Crowd", ""));

        List<String> remarks = remarks(sealedTypes(), more);

        assertEquals(2, remarks.size());
        assertTrue(remarks.get(0).contains("has no case org.hemicycle.document.Subject.Crowd any more"));
        assertTrue(remarks.get(1).contains("in 9.0.0 without a reason"));
    }
}
