package org.hemicycle.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On what, when and of which state of the source something was measured. */
final class Machine {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double GIGABYTES = 1 << 30;

    private final Path root;
    private final double loadBefore = SYSTEM.getSystemLoadAverage();

    /**
     * Looks at the machine before anything is measured.
     *
     * @param root the folder of the source
     */
    Machine(Path root) {
        this.root = root;
    }

    /** {@return a table in Markdown} */
    String print() throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "machine",
                String.format(
                        Locale.ROOT,
                        "%s, %d cores, %.0f GB, %s %s",
                        processor(),
                        SYSTEM.getAvailableProcessors(),
                        SYSTEM.getTotalMemorySize() / GIGABYTES,
                        SYSTEM.getName(),
                        SYSTEM.getArch()));
        facts.put("JDK", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        facts.put("day", LocalDate.now().toString());
        facts.put(
                "commit",
                git("rev-parse", "--short=12", "HEAD")
                        + (git("status", "--porcelain", "--", ".", ":!" + Ratios.PAGE)
                                        .isEmpty()
                                ? ""
                                : ", with changes"));
        facts.put("load before and after", "%.1f, %.1f".formatted(loadBefore, SYSTEM.getSystemLoadAverage()));
        return facts.entrySet().stream()
                .map(fact -> "| " + fact.getKey() + " | " + fact.getValue() + " |")
                .collect(Collectors.joining("\n", "| | |\n|---|---|\n", ""));
    }

    /** The model where the system tells it, as Linux does. */
    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return "unknown processor";
        }
        try (Stream<String> lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        }
    }

    private String git(String... words) throws IOException {
        List<String> command = Stream.concat(Stream.of("git"), Stream.of(words)).toList();
        Process git = new ProcessBuilder(command).directory(root.toFile()).start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
