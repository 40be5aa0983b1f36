package org.hemicycle.testkit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.serialization.page.Picture;
import org.hemicycle.serialization.page.Pictures;
import org.hemicycle.serialization.page.ReportPage;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Node;

/**
 * Whatever stands in a dossier is text in its page and its pictures: in each place in which the model takes any text,
 * one that would be markup, or turn around what is beside it, does neither.
 */
class HostilePagesTest {

    private static final String MARKUP =
            "</bdi></td></title><script>alert(1)</script>\" onload='alert(1)' &lt;b&gt; ]]> {{7*7}}";

    /** An override to the left, and closing marks for what it did not open. */
    private static final String OVERRIDE = "\u202E";

    private static final String TURNING = OVERRIDE + "\u2067\u2067\u2069\u2069\u2069\u2069";

    private static final Set<String> KNOWN = known();

    static List<Dossier> samples() {
        return List.of(Samples.modelPlan(), Samples.unResolution(), Samples.paceWorkPlan());
    }

    private static List<Function<Dossier, Picture>> pictures() {
        return List.of(
                Pictures::timeline,
                Pictures::budget,
                Pictures::goals,
                dossier -> Pictures.matrix(dossier, AsOf.of(SamplePages.DAY)));
    }

    private static String page(Dossier dossier) {
        return ReportPage.of(dossier, RuleSets.standard().asOf(SamplePages.DAY)).print();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noTextOfADossierBecomesMarkupOrTurnsItsNeighboursAround(Dossier sample) throws Exception {
        Hostile hostile = Hostile.of(sample, MARKUP + TURNING);
        ParsedPage page = ParsedPage.of(page(hostile.dossier()));

        assertTrue(hostile.texts() > 100, () -> hostile.texts() + " texts");
        assertTrue(page.count("//text()[contains(.,'alert(1)')]") > 50);
        assertInert(page);
        assertEquals(List.of(), turned(page));
    }

    @Test
    void noTextOfADossierBecomesMarkupInAPicture() throws Exception {
        Dossier hostile = Hostile.of(Samples.modelPlan(), TURNING + MARKUP).dossier();

        for (Function<Dossier, Picture> picture : pictures()) {
            ParsedPage svg =
                    ParsedPage.of(picture.apply(hostile).on(SamplePages.DAY).print());
            assertTrue(svg.count("//text()[contains(.,'" + OVERRIDE + "')]") > 0);
            assertInert(svg);
            assertEquals(List.of(), turned(svg));
        }
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void noMixtureOfSignsBecomesMarkup(@ForAll("signs") String signs) throws Exception {
        ParsedPage page =
                ParsedPage.of(page(Hostile.of(Samples.modelPlan(), signs).dossier()));

        assertInert(page);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "\"",
                        "'",
                        "&",
                        "&#",
                        "<!--",
                        "-->",
                        "]]>",
                        "</style>",
                        "<script",
                        "/",
                        "=",
                        " ",
                        "x",
                        "\u202E",
                        "\u202C",
                        "\u2066",
                        "\u2067",
                        "\u2068",
                        "\u2069",
                        "\u200F",
                        "\u0007",
                        "\uFFFF",
                        "é",
                        "\uD83D\uDE00",
                        "ש")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    /** The elements and attributes are those of the pages of harmless samples. */
    private static void assertInert(ParsedPage page) throws Exception {
        assertEquals(0, page.count("//script|//img|//iframe|//@src|//@style|//@*[starts-with(name(),'on')]"));
        for (String target : page.list("//@href")) {
            assertTrue(target.startsWith("#"), target);
        }
        Set<String> names = names(page);
        names.removeAll(KNOWN);
        assertEquals(Set.of(), names);
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>();
        try {
            for (SamplePages sample : SamplePages.all().values()) {
                known.addAll(names(sample.parsed()));
            }
            for (Function<Dossier, Picture> picture : pictures()) {
                known.addAll(
                        names(ParsedPage.of(picture.apply(Samples.modelPlan()).print())));
            }
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return known;
    }

    private static Set<String> names(ParsedPage page) throws Exception {
        Set<String> names = new TreeSet<>();
        page.nodes("//*|//@*").forEach(node -> names.add(node.getNodeName()));
        return names;
    }

    /** Texts with an override that would reach beyond their element, or beyond the marks of isolation around them. */
    private static List<String> turned(ParsedPage page) throws Exception {
        List<String> turned = new ArrayList<>();
        for (Node node : page.nodes("//text()[contains(.,'" + OVERRIDE + "')]|//@*[contains(.,'" + OVERRIDE + "')]")) {
            boolean isIsolated = node.getParentNode() != null
                    && node.getParentNode().getNodeName().equals("bdi");
            if (!isIsolated && !isIsolatedByMarks(node.getTextContent())) {
                turned.add(node.getTextContent());
            }
        }
        return turned;
    }

    /** UAX #9: within each open isolate an override ends with it. */
    private static boolean isIsolatedByMarks(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int letter : text.codePoints().toArray()) {
            if (letter >= 0x2066 && letter <= 0x2068) {
                open.push(letter);
            } else if (letter == 0x2069) {
                open.poll();
            } else if (letter == OVERRIDE.codePointAt(0) && open.isEmpty()) {
                return false;
            }
        }
        return open.isEmpty();
    }

    @Test
    void anOverrideThatReachesOutIsFound() throws Exception {
        assertEquals(1, turned(ParsedPage.of("<p>" + OVERRIDE + "abc</p>")).size());
        assertEquals(
                1,
                turned(ParsedPage.of("<p title=\"\u2068a\u2069" + OVERRIDE + "b\"/>"))
                        .size());
        assertEquals(List.of(), turned(ParsedPage.of("<p><bdi>" + OVERRIDE + "abc</bdi></p>")));
        assertEquals(List.of(), turned(ParsedPage.of("<p>\u2068" + OVERRIDE + "abc\u2069</p>")));
    }
}
