package org.hemicycle.serialization.internal.shell;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a session or a script has at hand: the class path, and the packages whose types it calls by simple names. */
public final class ShellLibrary {

    private static final List<String> OTHER_PACKAGES = List.of(
            "java.io",
            "java.math",
            "java.net",
            "java.nio.file",
            "java.time",
            "java.time.format",
            "java.time.temporal",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.prefs",
            "java.util.regex",
            "java.util.stream",
            "org.joda.money");

    private static final String ROOT = "org/hemicycle";
    private static final String SESSION = "import static org.hemicycle.serialization.session.Session.*;";

    private final String classPath;

    private ShellLibrary(String classPath) {
        this.classPath = classPath;
    }

    /** {@return what this process has at hand} */
    public static ShellLibrary ofThisProcess() {
        return new ShellLibrary(System.getProperty("java.class.path"));
    }

    /** {@return jars and folders of classes, as Java takes them} */
    String classPath() {
        return classPath;
    }

    /** {@return one import for each package of the API and for those of plain JShell, sorted, and the helpers} */
    List<String> imports() {
        Set<String> packages = Stream.of(classPath.split(File.pathSeparator))
                .map(Path::of)
                .flatMap(ShellLibrary::packages)
                .filter(ShellLibrary::isApi)
                .collect(Collectors.toCollection(TreeSet::new));
        packages.addAll(OTHER_PACKAGES);
        return Stream.concat(packages.stream().map(name -> "import " + name + ".*;"), Stream.of(SESSION))
                .toList();
    }

    private static Stream<String> packages(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                return packagesIn(entry).stream();
            }
            // Other jars are not opened: a session would start later for what is not in them.
            if (!entry.getFileName().toString().startsWith("hemicycle-")) {
                return Stream.empty();
            }
            try (FileSystem jar = FileSystems.newFileSystem(entry)) {
                return packagesIn(jar.getPath("/")).stream();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(entry + " cannot be read.", unreadable);
        }
    }

    private static Set<String> packagesIn(Path root) throws IOException {
        Path library = root.resolve(ROOT);
        if (!Files.isDirectory(library)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(library)) {
            return files.filter(ShellLibrary::isType)
                    .map(file -> root.relativize(file.getParent()).toString())
                    .map(folder -> folder.replace(root.getFileSystem().getSeparator(), "."))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isType(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class") && !name.startsWith("package-info");
    }

    /** The rooms of single categories of rules are none: their rules are reached through the rule sets. */
    private static boolean isApi(String name) {
        return !("." + name + ".").contains(".internal.") && !name.startsWith("org.hemicycle.consistency.");
    }
}
