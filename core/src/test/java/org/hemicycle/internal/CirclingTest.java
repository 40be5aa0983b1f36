package org.hemicycle.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CirclingTest {

    /** From lines such as {@code a>b,c}. */
    private static Map<String, List<String>> links(String text) {
        return Arrays.stream(text.split(" "))
                .map(each -> each.split(">"))
                .collect(Collectors.toMap(
                        each -> each[0],
                        each -> List.of(each[1].split("\\+")),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    @ParameterizedTest
    @CsvSource({
        "a>b,''",
        "a>a,a",
        "a>b b>a,a b",
        "a>b b>c c>a,a b c",
        "a>b b>c c>b,b c",
        "a>b b>a+c c>d,a b",
        "a>b b>a+c c>d d>e e>d,a b d e",
        "a>b+c b>d c>d d>e,''",
        "a>b+c b>d c>d d>a,a b c d",
        "z>y y>z b>a a>b,z y b a"
    })
    void whatLeadsBackToItselfIsFoundInOrder(String links, String circling) {
        assertEquals(circling, String.join(" ", Circling.in(links(links))));
    }

    @Test
    void nothingLeadsNowhere() {
        assertEquals(List.of(), List.copyOf(Circling.in(Map.<String, List<String>>of())));
    }

    @Test
    void aCircleThroughManyIsWalkedWithoutDepth() {
        int many = 100_000;
        Map<Integer, List<Integer>> links =
                IntStream.range(0, many).boxed().collect(Collectors.toMap(i -> i, i -> List.of((i + 1) % many)));

        assertEquals(many, Circling.in(links).size());
    }
}
