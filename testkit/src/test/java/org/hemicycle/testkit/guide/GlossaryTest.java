package org.hemicycle.testkit.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary gives a source for each term, and what it names of the API is there. */
class GlossaryTest {

    private static final Path PAGE = Path.of("..", "src", "site", "markdown", "glossary.md");
    private static final Pattern NAMED =
            Pattern.compile("\\[`([\\w.]+)`]\\((?:\\.\\./)+[a-z]+/src/main/java/([\\w/]+)\\.java\\)");

    @Test
    void eachTermHasASourceAndATypeThatIsThere() throws IOException {
        assertEquals(List.of(), faults(Files.readString(PAGE)));
    }

    @Test
    void aFaultIsSeen() {
        String page = """
                # Glossary

                ## Standing

                What somebody is.

                - Source: a statute.
                - In the API: [`Standing.Kind.MEMBR`](../../../core/src/main/java/org/hemicycle/actor/Standing.java)

                ## Observer

                Who looks on.

                - In the API: [`Standing.Kind.OBSERVER`](../../../core/src/main/java/org/hemicycle/actor/Standings.java),
                  [`Standing.holder`](../../../core/src/main/java/org/hemicycle/actor/Standing.java)

                ## Party

                - Source: a treaty.
                """;

        assertEquals(
                List.of(
                        "Standing: the API has no Standing.Kind.MEMBR in org.hemicycle.actor.Standing",
                        "Observer: stands behind Standing",
                        "Observer: no source",
                        "Observer: the API has no Standing.Kind.OBSERVER in org.hemicycle.actor.Standings",
                        "Party: nothing of the API"),
                faults(page));
    }

    private static List<String> faults(String page) {
        List<String> faults = new ArrayList<>();
        String before = "";
        for (String entry : page.split("(?m)^## ")) {
            if (!entry.startsWith("#")) {
                String term = entry.lines().findFirst().orElseThrow();
                if (before.compareToIgnoreCase(term) >= 0) {
                    faults.add(term + ": stands behind " + before);
                }
                faultsOf(entry).map(fault -> term + ": " + fault).forEach(faults::add);
                before = term;
            }
        }
        return faults;
    }

    private static Stream<String> faultsOf(String entry) {
        List<MatchResult> named = NAMED.matcher(entry).results().toList();
        return Stream.of(
                        entry.contains("\n- Source: ") ? Stream.<String>empty() : Stream.of("no source"),
                        named.isEmpty() ? Stream.of("nothing of the API") : Stream.<String>empty(),
                        named.stream()
                                .flatMap(each ->
                                        strange(each.group(1), each.group(2).replace('/', '.'))))
                .flatMap(each -> each);
    }

    private static Stream<String> strange(String name, String type) {
        List<String> names = List.of(name.split("\\."));
        boolean isThere = type.endsWith("." + names.get(0))
                && find(type)
                        .filter(found -> Modifier.isPublic(found.getModifiers()))
                        .filter(found -> has(found, names.subList(1, names.size())))
                        .isPresent();
        return isThere ? Stream.empty() : Stream.of("the API has no " + name + " in " + type);
    }

    private static Optional<Class<?>> find(String type) {
        try {
            return Optional.of(Class.forName(type));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }

    /** Whether a type has what a name leads to: types in it, and at its end perhaps a method or a constant. */
    private static boolean has(Class<?> type, List<String> names) {
        if (names.isEmpty()) {
            return true;
        }
        String first = names.get(0);
        return Arrays.stream(type.getClasses())
                        .filter(inner -> inner.getSimpleName().equals(first))
                        .anyMatch(inner -> has(inner, names.subList(1, names.size())))
                || names.size() == 1
                        && Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getFields()))
                                .anyMatch(member -> member.getName().equals(first));
    }
}
