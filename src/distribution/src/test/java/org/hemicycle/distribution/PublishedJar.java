package org.hemicycle.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A jar as it is published, and what is wrong with it. */
record PublishedJar(Path file, Optional<String> module) {

    private static final List<String> TERMS = List.of("LICENSE", "NOTICE");

    /** {@return a sentence for each fault} */
    List<String> faults(Path root) throws IOException {
        if (!Files.exists(file)) {
            return List.of(file + " is missing; build without skipping sources and Javadoc.");
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            return Stream.of(terms(jar, root), name(jar), strangers(jar))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private List<String> terms(JarFile jar, Path root) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String name : TERMS) {
            ZipEntry entry = jar.getEntry("META-INF/" + name);
            if (entry == null
                    || !Arrays.equals(
                            jar.getInputStream(entry).readAllBytes(), Files.readAllBytes(root.resolve(name)))) {
                wrong.add(file.getFileName() + " does not hold " + name + " of the project in META-INF.");
            }
        }
        return wrong;
    }

    private List<String> name(JarFile jar) throws IOException {
        Optional<String> found =
                Optional.ofNullable(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"));
        return found.equals(module)
                ? List.of()
                : List.of(file.getFileName() + " has the Automatic-Module-Name " + found.orElse("(none)")
                        + " instead of " + module.orElse("(none)") + ".");
    }

    /** What others wrote would have to stand in the notice. */
    private List<String> strangers(JarFile jar) {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(".class") && !name.startsWith("org/hemicycle/"))
                .map(name -> file.getFileName() + " holds " + name + ", which is not of this project.")
                .toList();
    }
}
