package org.hemicycle.distribution;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published has what its users and Maven Central ask for. */
class PublishedIT {

    private static final Path ROOT = Path.of(System.getProperty("hemicycle.root"));
    private static final String VERSION = System.getProperty("hemicycle.version");

    private static PublishedJar jar(String module, String classifier, Optional<String> name) {
        return new PublishedJar(
                ROOT.resolve(Path.of(module, "target", "hemicycle-" + module + "-" + VERSION + classifier + ".jar")),
                name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "serialization", "testkit"})
    void eachJarHasItsTermsAndItsModuleItsName(String module) {
        assertAll(
                () -> assertEquals(
                        List.of(),
                        jar(module, "", Optional.of("org.hemicycle." + module)).faults(ROOT)),
                () -> assertEquals(
                        List.of(), jar(module, "-sources", Optional.empty()).faults(ROOT)),
                () -> assertEquals(
                        List.of(), jar(module, "-javadoc", Optional.empty()).faults(ROOT)));
    }

    @Test
    void eachFaultOfAJarIsSeen(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("broken.jar");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, new Manifest())) {
            jar.putNextEntry(new ZipEntry("META-INF/LICENSE"));
            jar.write(Files.readAllBytes(ROOT.resolve("LICENSE")));
            jar.putNextEntry(new ZipEntry("META-INF/NOTICE"));
            jar.write("Another notice".getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new ZipEntry("com/example/Copied.class"));
        }
        assertEquals(
                List.of(
                        "broken.jar does not hold NOTICE of the project in META-INF.",
                        "broken.jar has the Automatic-Module-Name (none) instead of org.hemicycle.core.",
                        "broken.jar holds com/example/Copied.class, which is not of this project."),
                new PublishedJar(file, Optional.of("org.hemicycle.core")).faults(ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "core/pom.xml", "serialization/pom.xml", "testkit/pom.xml"})
    void eachPomSaysWhatMavenCentralAsksFor(String file) {
        assertEquals(List.of(), new PublishedPom(ROOT.resolve(file)).faults());
    }

    @Test
    void theBillOfMaterialsBringsThreeVersionsAndInheritsNone() {
        PublishedPom pom =
                new PublishedPom(ROOT.resolve(Path.of("src", "bom", "target", "hemicycle-bom-" + VERSION + ".pom")));

        assertAll(
                () -> assertEquals(List.of(), pom.faults()),
                () -> assertFalse(pom.has("parent")),
                () -> assertFalse(pom.has("dependencies")),
                () -> assertFalse(pom.has("dependencyManagement/dependencies/dependency[4]")),
                () -> assertFalse(pom.has("dependencyManagement/dependencies/dependency[groupId != 'org.hemicycle']")));
    }

    @Test
    void whatAPomLacksIsSeen(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pom.xml");
        Files.writeString(file, "<project><name>A</name><parent><version>1</version></parent></project>");

        assertEquals(
                List.of(file + " has no description, which Maven Central asks for."), new PublishedPom(file).faults());
    }
}
