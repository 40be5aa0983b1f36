package org.hemicycle.serialization.json;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.ToolProvider;

/** What the Javadoc says of types, attributes and constants, kept as a table of properties in UTF-8. */
final class Descriptions {

    private Descriptions() {}

    /** The name of a type below its package: {@code Programme.Kind}. No two public types share it. */
    static String name(String qualified) {
        return Stream.of(qualified.split("\\."))
                .dropWhile(part -> Character.isLowerCase(part.charAt(0)))
                .collect(Collectors.joining("."));
    }

    /** The table, one line each, sorted by name. */
    static String text(Map<String, String> descriptions) {
        return new TreeMap<>(descriptions)
                .entrySet().stream()
                        .map(line -> line.getKey() + " = " + escaped(line.getValue()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    /** The table read back. */
    static Map<String, String> read(String text) throws IOException {
        Properties lines = new Properties();
        lines.load(new StringReader(text));
        return lines.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, lines::getProperty));
    }

    /** What the comments in sources say, by the documentation tool of the JDK. */
    static String ofSources(List<String> sourcesAndPackages, Path scratch) throws IOException {
        Path file = scratch.resolve("descriptions.properties");
        StringWriter messages = new StringWriter();
        List<String> options = Stream.of(
                        List.of(DescriptionsDoclet.TO, file.toString()),
                        List.of("-classpath", System.getProperty("java.class.path")),
                        List.of("-public", "-quiet", "-encoding", "UTF-8"),
                        sourcesAndPackages)
                .flatMap(List::stream)
                .toList();
        DocumentationTool.DocumentationTask task = ToolProvider.getSystemDocumentationTool()
                .getTask(messages, null, null, DescriptionsDoclet.class, options, null);
        if (!task.call()) {
            throw new IllegalStateException("The sources could not be read for their descriptions: " + messages);
        }
        return Files.readString(file);
    }
}
