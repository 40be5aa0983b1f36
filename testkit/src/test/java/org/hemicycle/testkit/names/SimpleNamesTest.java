package org.hemicycle.testkit.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Users read one simple name as one type, beside those of the JDK, jqwik and Joda-Money that they import too. */
class SimpleNamesTest {

    private static final List<String> MODULES = List.of("core", "serialization", "testkit");
    private static final List<String> JDK_PACKAGES = List.of(
            "java.io",
            "java.lang",
            "java.math",
            "java.nio.file",
            "java.time",
            "java.time.format",
            "java.time.temporal",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream");

    /** What jqwik reports with is an annotation that nobody writes beside a report of ours. */
    private static final Set<String> ACCEPTED = Set.of("Report");

    private static final Pattern DECLARATION = Pattern.compile(
            "^(?:public )?(?:abstract |final |sealed |non-sealed )*(?:class|interface|enum|record|@interface) (\\w+)",
            Pattern.MULTILINE);

    /** The top-level types of a module, each by its simple name; those of the API alone, where only they matter. */
    private static Map<String, List<String>> types(String module, boolean apiOnly) {
        Map<String, List<String>> types = new TreeMap<>();
        Path root = Path.of("..", module, "src", "main", "java");
        for (Path file : files(root, ".java")) {
            String source = read(file);
            DECLARATION
                    .matcher(source)
                    .results()
                    .filter(found -> !apiOnly || found.group().startsWith("public ") && isApi(file))
                    .forEach(found -> types.computeIfAbsent(found.group(1), name -> new ArrayList<>())
                            .add(root.relativize(file).toString()));
        }
        types.remove("package-info");
        return types;
    }

    private static boolean isApi(Path file) {
        String folder = file.getParent().toString().replace('\\', '/');
        return !folder.endsWith("/internal") && !folder.contains("/consistency/");
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> simpleNames(Collection<Path> classes) {
        return classes.stream()
                .map(file -> file.getFileName().toString().replace(".class", ""))
                .filter(name -> !name.contains("$"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> jdk() {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base");
        return simpleNames(JDK_PACKAGES.stream()
                .map(name -> modules.resolve(name.replace('.', '/')))
                .flatMap(folder -> files(folder, ".class").stream()
                        .filter(file -> file.getParent().equals(folder)))
                .toList());
    }

    /** The types of the package of a class, in the jar that it comes from. */
    private static Set<String> beside(Class<?> type) throws Exception {
        Path jar =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path folder = inside.getPath(type.getPackageName().replace('.', '/'));
            return simpleNames(files(folder, ".class"));
        }
    }

    @Test
    void noTwoTypesOfAnArtifactShareASimpleName() {
        for (String module : MODULES) {
            Map<String, List<String>> types = types(module, false);

            assertTrue(types.size() > 10, module);
            types.forEach((name, files) -> assertEquals(1, files.size(), name + " stands for " + files));
        }
    }

    @Test
    void noTwoTypesOfTheApiOfAllArtifactsShareASimpleName() {
        Map<String, List<String>> all = new TreeMap<>();
        MODULES.forEach(module -> types(module, true)
                .forEach((name, files) ->
                        all.computeIfAbsent(name, each -> new ArrayList<>()).addAll(files)));

        all.forEach((name, files) -> assertEquals(1, files.size(), name + " stands for " + files));
    }

    @Test
    void noTypeOfTheApiHasTheSimpleNameOfOneThatUsersImportBesideIt() throws Exception {
        Set<String> others = jdk();
        others.addAll(beside(Property.class));
        others.addAll(beside(Money.class));
        others.removeAll(ACCEPTED);
        assertTrue(others.containsAll(Set.of("Path", "Property", "Money", "Arbitrary")), others::toString);

        MODULES.forEach(module -> types(module, true)
                .forEach((name, files) ->
                        assertTrue(!others.contains(name), name + " of " + files + " is the name of another type")));
    }
}
