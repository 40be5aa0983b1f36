package org.hemicycle.testkit.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The code that the guide shows compiles, runs, and prints what the guide says. */
class GuideTest {

    private static final Path GUIDE = Path.of("..", "src", "site", "markdown", "guide");
    private static final Path CONSUMERS = Path.of("..", "src", "it");

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageRunsAsItStands(String page) throws IOException {
        GuideSession.run(GuidePage.read("guide/" + page, Files.readString(GUIDE.resolve(page))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void codeThatNeedsAFrameworkIsThatOfAConsumer(String page) throws IOException {
        assertEquals(List.of(), ConsumerCode.strange(Files.readString(GUIDE.resolve(page)), CONSUMERS));
    }

    @Test
    void codeThatNoConsumerHasIsFound() throws IOException {
        String page = """
                ```java spring-consumer
                Module hemicycle() {
                    return null;
                }
                ```
                ```java spring-consumer
                @Bean
                Module hemicycle() {
                ```
                """;

        assertEquals(List.of("Module hemicycle() {\nreturn null;\n}"), ConsumerCode.strange(page, CONSUMERS));
    }

    @Test
    void everyPageIsInTheIndex() throws IOException {
        String index = Files.readString(GUIDE.resolve("index.md"));

        for (String page : pages()) {
            assertTrue(page.equals("index.md") || index.contains("(" + page + ")"), page);
        }
    }

    @Test
    void readsCodeAndWhatItPrints() {
        GuidePage page = GuidePage.read("page.md", """
                Prose.

                ```java
                int a = 1;
                ```

                ```text
                1
                ```

                ```
                none
                ```
                ```java
                int b = 2;
                ```
                Prose.
                ```text
                no output
                ```
                """);

        assertEquals(
                List.of(
                        new GuidePage.Block(4, "int a = 1;\n", Optional.of("1\n")),
                        new GuidePage.Block(15, "int b = 2;\n", Optional.empty())),
                page.blocks());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("int a = 1;\n\nint b = \"x\";\n", "page.md:4: incompatible types: java.lang.String"),
                Arguments.of(
                        "int a = 1;\n\n// why\n{\n    Identifier.parse(\"\");\n}\n",
                        "page.md:4: java.lang.IllegalArgumentException: "),
                Arguments.of("int a() {\n    return b();\n}\n", "page.md:2: Something is not defined for: int a()"),
                Arguments.of("int a = (1;\n", "page.md:2: "),
                Arguments.of(
                        "System.out.println(1);\n```\n\n```text\n2\n",
                        "page.md:2: The code prints\n1\nand the page says\n2"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsReportedWithPageAndLine(String code, String message) {
        GuidePage page = GuidePage.read("page.md", "```java\n" + code + "```\n");
        String told =
                assertThrows(AssertionError.class, () -> GuideSession.run(page)).getMessage();

        assertTrue(told.startsWith(message), told);
    }

    @Test
    void refusesABlockWithoutEnd() {
        assertEquals(
                "page.md:2: The block that begins here has no end.",
                assertThrows(AssertionError.class, () -> GuidePage.read("page.md", "\n```java\nint a;\n"))
                        .getMessage());
    }
}
