package org.hemicycle.testkit.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The code of a page that no session can run, since it needs a framework: a block that begins with {@code ```java} and
 * the name of a consumer project, which has the same lines.
 */
final class ConsumerCode {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java ([a-z0-9-]+)$\n(.*?)^```$");

    private ConsumerCode() {}

    /** The blocks of a page that do not stand in their consumer, without indentation. */
    static List<String> strange(String page, Path consumers) {
        return BLOCK.matcher(page)
                .results()
                .filter(block -> !source(consumers.resolve(block.group(1))).contains(code(block)))
                .map(ConsumerCode::code)
                .toList();
    }

    private static String code(MatchResult block) {
        return flush(block.group(2));
    }

    private static String flush(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static String source(Path consumer) {
        try (Stream<Path> files = Files.walk(consumer.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ConsumerCode::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("The consumer " + consumer + " cannot be read.", e);
        }
    }

    private static String read(Path file) {
        try {
            return flush(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read.", e);
        }
    }
}
