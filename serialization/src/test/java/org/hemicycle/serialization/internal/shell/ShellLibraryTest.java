package org.hemicycle.serialization.internal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellLibraryTest {

    private static final String SESSION = "import static org.hemicycle.serialization.session.Session.*;";

    @TempDir
    Path root;

    private final String classPath = System.getProperty("java.class.path");

    @AfterEach
    void giveTheClassPathBack() {
        System.setProperty("java.class.path", classPath);
    }

    private static ShellLibrary library(Path... entries) {
        System.setProperty(
                "java.class.path",
                Stream.of(entries).map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        return ShellLibrary.ofThisProcess();
    }

    private static void write(Path folder, String... files) throws IOException {
        for (String file : files) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), new byte[0]);
        }
    }

    private Path jar(String name, String... files) throws IOException {
        Path jar = root.resolve(name);
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            write(zip.getPath("/"), files);
        }
        return jar;
    }

    private static List<String> ofTheLibrary(ShellLibrary library) {
        return library.imports().stream()
                .filter(line -> line.startsWith("import org.hemicycle."))
                .toList();
    }

    @Test
    void theClassPathIsThatOfTheProcess() throws IOException {
        Path jar = jar("hemicycle-core.jar");

        assertEquals(root + File.pathSeparator + jar, library(root, jar).classPath());
    }

    @Test
    void eachPackageOfTheApiIsImportedFromFoldersAndFromTheJarsOfTheLibrary() throws IOException {
        Path classes = root.resolve("classes");
        write(
                classes,
                "org/hemicycle/dossier/Dossier.class",
                "org/hemicycle/dossier/Part.class",
                "org/hemicycle/consistency/RuleSets.class");
        Path jar = jar("hemicycle-serialization-1.jar", "org/hemicycle/serialization/json/Reader.class");

        assertEquals(
                List.of(
                        "import org.hemicycle.consistency.*;",
                        "import org.hemicycle.dossier.*;",
                        "import org.hemicycle.serialization.json.*;"),
                ofTheLibrary(library(jar, classes)));
    }

    @Test
    void whatIsNotOfTheApiIsNotImported() throws IOException {
        Path classes = root.resolve("classes");
        write(
                classes,
                "org/hemicycle/internal/Quoted.class",
                "org/hemicycle/report/internal/Deep.class",
                "org/hemicycle/consistency/dates/Rules.class",
                "org/hemicycle/described/package-info.class",
                "org/hemicycle/reference/law.txt",
                "com/example/Own.class");
        Path others = root.resolve("others");
        write(others, "com/example/Own.class");

        assertEquals(List.of(), ofTheLibrary(library(classes, others)));
        assertTrue(library(classes).imports().stream().noneMatch(line -> line.contains("com.example")));
    }

    @Test
    void jarsOfOthersAreNotOpened() throws IOException {
        Path jar = jar("other.jar", "org/hemicycle/dossier/Dossier.class");
        Path broken = Files.writeString(root.resolve("broken.jar"), "no archive");

        assertEquals(List.of(), ofTheLibrary(library(jar, broken)));
    }

    @Test
    void aJarOfTheLibraryThatCannotBeReadIsNamed() throws IOException {
        Path broken = Files.writeString(root.resolve("hemicycle-core.jar"), "no archive");
        ShellLibrary library = library(broken);

        assertEquals(
                broken + " cannot be read.",
                assertThrows(UncheckedIOException.class, library::imports).getMessage());
    }

    @Test
    void thePackagesOfPlainJShellAreImportedInOrderAndTheHelpersOfASessionLast() {
        List<String> imports = library(root).imports();

        assertTrue(imports.containsAll(
                List.of("import java.util.*;", "import java.util.stream.*;", "import org.joda.money.*;")));
        assertEquals(
                imports.stream().limit(imports.size() - 1L).sorted().toList(), imports.subList(0, imports.size() - 1));
        assertEquals(SESSION, imports.get(imports.size() - 1));
    }
}
