package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.Version;
import tools.jackson.databind.json.JsonMapper;

/** Annotations that are too old for Jackson 3 give a sentence and no linkage error. */
class SharedAnnotationsTest {

    /** Runs with the class path of this test, but for the annotations, which are those of an older release. */
    private static final class Beside extends URLClassLoader {

        Beside(String version) {
            super(urls(version), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] urls(String version) {
            Path old = Path.of("target", "old-annotations", "jackson-annotations-" + version + ".jar");
            assertTrue(Files.exists(old), () -> old + " is missing; the build copies it there before the tests.");
            URL recent =
                    JsonProperty.class.getProtectionDomain().getCodeSource().getLocation();
            return Stream.concat(
                            Stream.of(old.toUri()),
                            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                    .map(Path::of)
                                    .map(Path::toUri)
                                    .filter(uri -> !uri.getPath().equals(recent.getPath())))
                    .map(Beside::url)
                    .toArray(URL[]::new);
        }

        private static URL url(URI uri) {
            try {
                return uri.toURL();
            } catch (MalformedURLException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    private static Throwable thrown(ClassLoader loader, String type, String method) throws Exception {
        Method starting = loader.loadClass(type).getMethod(method);
        return assertThrows(InvocationTargetException.class, () -> starting.invoke(null))
                .getCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.19.4", "2.20"})
    void aMapperOfTheModuleSaysWhichToPin(String version) throws Exception {
        try (Beside old = new Beside(version)) {
            Throwable thrown = thrown(old, HemicycleModule.class.getName(), "mapperBuilder");

            assertInstanceOf(IllegalStateException.class, thrown);
            assertEquals(
                    "Jackson 3.1.7 shares com.fasterxml.jackson.core:jackson-annotations with Jackson 2 and needs version"
                            + " 2.21 of it or a newer one, but found " + version
                            + ", which has no JsonSerializeAs; pin it"
                            + " in Maven's dependencyManagement with <dependency>"
                            + "<groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-annotations</artifactId>"
                            + "<version>2.21</version></dependency>.",
                    thrown.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.19.4", "2.20"})
    void theModuleItselfSaysSo(String version) throws Exception {
        try (Beside old = new Beside(version)) {
            Constructor<?> module =
                    old.loadClass(HemicycleModule.class.getName()).getConstructor();

            Throwable thrown = assertThrows(InvocationTargetException.class, module::newInstance)
                    .getCause();

            assertInstanceOf(IllegalStateException.class, thrown);
            assertTrue(thrown.getMessage().contains("found " + version), thrown.getMessage());
        }
    }

    /** What would happen without the sentence; if this fails, the sentence is no longer needed. */
    @ParameterizedTest
    @ValueSource(strings = {"2.19.4", "2.20"})
    void aMapperOfJacksonEndsWithALinkageError(String version) throws Exception {
        try (Beside old = new Beside(version)) {
            assertInstanceOf(LinkageError.class, thrown(old, JsonMapper.class.getName(), "builder"));
        }
    }

    /** Jackson 2 of its own version, and reading and writing without a mapper, do not depend on them. */
    @ParameterizedTest
    @ValueSource(strings = {"2.19.4", "2.20"})
    void whatNeedsNoMapperOfJackson3RunsBesideThem(String version) throws Exception {
        try (Beside old = new Beside(version)) {
            Object dossier = old.loadClass(HemicycleJson.class.getName())
                    .getMethod("read", String.class)
                    .invoke(null, "{\"name\": \"Priorities\"}");

            assertTrue(dossier.toString().contains("Priorities"), dossier.toString());
        }
    }

    @Test
    void theOnesThatAreThereAreRecentEnough() {
        assertDoesNotThrow(() -> SharedAnnotations.requireRecent());
    }

    @ParameterizedTest
    @CsvSource({"0, '', 2.19", "1, 'JsonSerializeAs', 2.21", "2, 'JsonSerializeAs JsonApplyView', 2.22"})
    void nothingIsSaidWhereJacksonHasAllThatItUses(int minor, String classes, String found) {
        Version jackson = new Version(3, minor, 0, null, null, null);
        Set<String> there = Set.of(classes.split(" "));

        assertDoesNotThrow(() -> SharedAnnotations.requireRecent(jackson, there::contains, found));
    }

    @Test
    void jackson32NeedsMoreThan31() {
        Version jackson = new Version(3, 2, 0, null, "tools.jackson.core", "jackson-databind");

        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> SharedAnnotations.requireRecent(jackson, "JsonSerializeAs"::equals, "2.21"));

        assertTrue(refused.getMessage().contains("needs version 2.22"), refused.getMessage());
        assertTrue(refused.getMessage().contains("found 2.21, which has no JsonApplyView"), refused.getMessage());
    }
}
