package org.hemicycle.testkit.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.testkit.sample.Samples;

/** Well-formed inputs from which others are made: small, since whatever is changed in them should matter. */
final class Seeds {

    private static final int ROWS = 4;

    private static final List<String> ALWAYS =
            List.of("document.csv", "programmes.csv", "components.csv", "actors.csv");

    private static final List<String> SHEETS = List.of(
            "activities",
            "budget",
            "claims",
            "completeness",
            "cross-references",
            "definitions",
            "developments",
            "documents",
            "funding-sources",
            "indicators",
            "involvements",
            "listings",
            "mentions",
            "notes",
            "outline",
            "results",
            "risks",
            "sdg-links",
            "standings",
            "topics",
            "treaty-claims",
            "undertakings");

    private Seeds() {}

    /** The first rows of each sheet that a sample has, beside what they hang on. */
    static Stream<Archive> folders() {
        return Stream.of("model-plan-2026-2028", "kazakhstan-2024-2027", "electoral-conference-2018")
                .flatMap(sample -> SHEETS.stream().map(sheet -> folder(sample, sheet + ".csv")));
    }

    private static Archive folder(String sample, String sheet) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Stream.concat(ALWAYS.stream(), Stream.of(sheet)).forEach(name -> {
            byte[] content = resource(Samples.class, sample + "/" + name);
            if (content.length > 0) {
                files.put(name, firstRows(content));
            }
        });
        return new Archive(files);
    }

    private static byte[] firstRows(byte[] content) {
        return new String(content, UTF_8)
                .lines()
                .limit(ROWS)
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(UTF_8);
    }

    /** The content of a resource; empty where there is none. */
    static byte[] resource(Class<?> anchor, String name) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The forms of charts by which the tests of their reader go, each under its name. */
    static Stream<Archive> charts() {
        Path forms = Path.of("../serialization/src/test/resources/org/hemicycle/serialization/chart/forms");
        try (Stream<Path> files = Files.list(forms)) {
            List<Archive> charts = files.sorted().map(Seeds::chart).toList();
            return charts.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Archive chart(Path file) {
        try {
            return new Archive(Map.of(file.getFileName().toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
