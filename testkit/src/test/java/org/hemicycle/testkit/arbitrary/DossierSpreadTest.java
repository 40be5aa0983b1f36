package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.testkit.defect.Defects;

/**
 * What occurs in generated dossiers is what the guide says, and enough.
 *
 * <p>{@code mvn -pl testkit -am test -Dtest=DossierSpreadTest -Dhemicycle.pages=write
 * -Dsurefire.failIfNoSpecifiedTests=false} writes the tables anew, over ten thousand dossiers. Every build generates
 * the first thousand of these, of which the page has the fingerprint: whatever changes a number is noticed.
 */
class DossierSpreadTest {

    private static final boolean WRITING = "write".equals(System.getProperty("hemicycle.pages"));
    private static final Path PAGE = Path.of("..", "src", "site", "markdown", "guide", "generators.md");
    private static final Path TABLES = Path.of("target", "spread-of-the-first.md");
    private static final String BEGIN = "<!-- spread -->\n";
    private static final String END = "\n<!-- end of spread -->";

    private static final int MANY = 10_000;
    private static final int FIRST = 1000;
    private static final int PLANTED = 100;
    private static final int LOT = 500;
    private static final long SEED = 2026;

    private static final String FLAT = "mixtures of one kind are one mixture";
    private static final String AMBIGUOUS = "FUN-002 reports it";

    /** What no clean dossier has, each with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "Activity.funding is Funding.Unclear", AMBIGUOUS,
            "Citation.quote present", "the words of a fact stand beside its place",
            "Completeness.subject is Subject.Part", "refused by the type itself",
            "Funding.AllOf.parts is Funding.AllOf", FLAT,
            "Funding.AllOf.parts is Funding.Unclear", AMBIGUOUS,
            "Funding.AnyOf.parts is Funding.AnyOf", FLAT,
            "Funding.AnyOf.parts is Funding.Unclear", AMBIGUOUS);

    private final RandomGenerator<Dossier> generator = Dossiers.cleanDossiers().generator(FIRST, false);
    private final Random random = new Random(SEED);
    private final DossierSpread spread = new DossierSpread();
    private final Map<String, Integer> fits = new TreeMap<>();

    @Example
    void theTablesOfTheGuideAreTrueAndNothingIsLeftOut() throws IOException {
        addUpTo(FIRST);
        SpreadPage first = new SpreadPage(spread, fits, PLANTED);
        String fingerprint = first.fingerprint();
        Files.writeString(TABLES, first.text());
        if (WRITING) {
            addUpTo(MANY);
            write(new SpreadPage(spread, fits, PLANTED).text() + "\n\nThe first " + FIRST + " of them: `" + fingerprint
                    + "`.");
        }

        assertEquals(new TreeSet<>(), spread.aboveNote());
        assertEquals(new TreeSet<>(EXCEPTIONS.keySet()), spread.missing());
        assertEquals(List.of(), hardlyJudging());
        assertTrue(
                Files.readString(PAGE).contains("`" + fingerprint + "`"),
                "The tables of " + PAGE + " (first thousand: " + fingerprint
                        + ") are not those of these generators and rules, whose tables are in " + TABLES
                        + "; write them anew as the Javadoc of this test says.");
    }

    /** In parallel, since what a dossier is depends on nothing but its genes. */
    private void addUpTo(int count) {
        while (spread.dossiers() < count) {
            List<Shrinkable<Dossier>> lot = new ArrayList<>();
            IntStream.range(0, LOT).forEach(any -> lot.add(generator.next(random)));
            if (spread.dossiers() == 0) {
                lot.subList(0, PLANTED).forEach(dossier -> plant(dossier.value()));
            }
            spread.add(lot.parallelStream()
                    .map(Shrinkable::value)
                    .collect(DossierSpread::new, DossierSpread::add, DossierSpread::add));
        }
    }

    private void plant(Dossier dossier) {
        Defects.all()
                .forEach(defect -> fits.merge(
                        defect.toString(), defect.findPlantedIn(dossier).isPresent() ? 1 : 0, Integer::sum));
    }

    /** The rules that judge something in less than one of a hundred dossiers. */
    private List<String> hardlyJudging() {
        return spread.judged().entrySet().stream()
                .filter(entry -> entry.getValue() * 100 < spread.dossiers())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void write(String tables) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        Files.writeString(PAGE, page.substring(0, from) + tables + page.substring(to));
    }
}
