package org.hemicycle.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.convention.Convention;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engines know no convention, State or body: whatever depends on one stands in the reference data. */
class LawIsDataTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "hemicycle");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\+[a-z]");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9:-]+");
    private static final Pattern NUMBER = Pattern.compile("\\bC?ETS\\b|\\bSTC?E\\b|\\btreaty\\(|\\bConventions\\.");

    private static final Set<String> CODES = ReferenceData.shipped().actors().keySet().stream()
            .map(Identifier::toString)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NAMES = Stream.concat(
                    ReferenceData.shipped().actors().values().stream().map(Actor::name),
                    ReferenceData.shipped().listConventions().stream().map(Convention::name))
            .flatMap(name -> Stream.of(name.common(), name.official()))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** What a source says of single conventions and actors. */
    private static List<String> findLaw(String source) {
        String bare = withoutComments(source);
        Stream<String> literals = LITERAL.matcher(bare)
                .results()
                .map(MatchResult::group)
                .filter(literal -> hasCode(literal)
                        || NAMES.contains(literal.replace("\"", "").strip().toLowerCase(Locale.ROOT)));
        return Stream.concat(literals, NUMBER.matcher(bare).results().map(MatchResult::group))
                .toList();
    }

    private static boolean hasCode(String literal) {
        return WORD.matcher(ESCAPE.matcher(literal).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .anyMatch(CODES::contains);
    }

    /** A literal that looks like a comment is left alone. */
    private static String withoutComments(String source) {
        return Pattern.compile(LITERAL.pattern() + "|" + COMMENT.pattern(), Pattern.DOTALL)
                .matcher(source)
                .replaceAll(match -> match.group().startsWith("\"") ? Matcher.quoteReplacement(match.group()) : " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accession", "dossier", "finding", "rule", "report", "eligibility", "consistency"})
    void noEngineNamesAConventionOrAnActor(String part) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(part))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();

            assertTrue(sources.size() > 1, part);
            assertEquals(
                    List.of(),
                    sources.stream()
                            .flatMap(file ->
                                    findLaw(read(file)).stream().map(found -> file.getFileName() + ": " + found))
                            .toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Identifier.parse(\"KZ\")",
                "state.toString().equals(\"EU\")",
                "name.matches(\"kazakhstan\")",
                "name.matches(\"Istanbul Convention\")",
                "Identifier.parse(\"body:council-of-europe\")",
                "Identifier.parse(\"CETS 210\")",
                "text(\"a Party to ETS No. 18 may\")",
                "Identifier.treaty(210)",
                "Conventions.CULTURAL",
                "Pattern.compile(\"body:[a-z]+|\\\\bEU\\\\b\")",
            })
    void theTestBites(String code) {
        assertFalse(findLaw("return " + code + ";").isEmpty(), code);
    }

    @Test
    void whatACommentSaysIsNoLaw() {
        assertEquals(
                List.of(), findLaw("/** For example {@code \"KZ\"} and ETS 018. */ a(\"x\"); // CETS 210 \"EU\"\n"));
        assertEquals(1, findLaw("a(\"// \", \"KZ\");").size());
        assertEquals(List.of(), findLaw("a(\" is \", \"Party to \", \"no\", conventions.get(0), \"is in\");"));
    }
}
