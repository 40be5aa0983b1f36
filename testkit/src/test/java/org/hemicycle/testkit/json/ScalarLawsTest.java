package org.hemicycle.testkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Delay;
import org.hemicycle.convention.Who;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.funding.Funding;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.source.Address;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Locator;
import org.hemicycle.testkit.arbitrary.Dates;
import org.hemicycle.testkit.arbitrary.Findings;
import org.hemicycle.testkit.arbitrary.Fundings;
import org.hemicycle.testkit.arbitrary.Programmes;
import org.hemicycle.testkit.arbitrary.Sdgs;
import org.hemicycle.testkit.arbitrary.Sources;
import org.hemicycle.testkit.arbitrary.Treaties;
import org.hemicycle.testkit.mutation.JsonMutation;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.joda.money.Money;
import tools.jackson.databind.node.StringNode;

/**
 * The patterns of the schema accept whatever the library reads, and refuse the rest where their language is regular.
 *
 * <p>The seed is fixed; {@code -Dhemicycle.tries=10} tries ten times as many texts.
 */
class ScalarLawsTest {

    private static final long SEED = 20260302;
    private static final int VALUES = 400 * Integer.getInteger("hemicycle.tries", 1);
    private static final int GENERATOR_SIZE = 1000;

    /** Scalars whose pattern accepts more than is read, each with the reason and a text of that sort. */
    private static final Map<String, Wider> WIDER = Map.of(
            "Condition", new Wider("It holds an identifier.", "EST 120 left before or at once"),
            "DateRange", new Wider("A pattern compares no days.", "2025-01-02/2025-01-01"),
            "Delay", new Wider("A pattern does not count.", "0 days after"),
            "ExtendedDate", new Wider("A pattern compares no days and counts no leap years.", "2025-02-29"),
            "Funding", new Wider("A pattern counts no brackets.", "(OB"),
            "Identifier", new Wider("Some codes of the right form name nothing.", "SDG 16.99"),
            "LocalDate", new Wider("A pattern counts no leap years.", "2025-02-29"),
            "Money", new Wider("Users can extend the table of currencies and their digits.", "EUX 1.00"),
            "Sdg", new Wider("Which targets and indicators there are is a table.", "16.99"),
            "Who", new Wider("It holds identifiers, in a language that is not regular.", "any Stat"));

    private record Wider(String reason, String witness) {}

    private static final KeptSchema SCHEMA = new KeptSchema();

    /**
     * A scalar.
     *
     * @param definition its definition in the schema
     * @param values values
     * @param parse what reads a text
     */
    private record Scalar(String definition, Arbitrary<?> values, Function<String, Object> parse) {

        Stream<String> texts(Random random) {
            RandomGenerator<?> generator = values.generator(GENERATOR_SIZE);
            return Stream.generate(() -> generator.next(random).value().toString())
                    .limit(VALUES);
        }

        boolean reads(String text) {
            try {
                parse.apply(text);
                return true;
            } catch (IllegalArgumentException | DateTimeException | ArithmeticException refused) {
                return false;
            }
        }
    }

    private static List<Scalar> scalars() {
        return List.of(
                new Scalar("Address", Sources.paths(), Address::parse),
                new Scalar(
                        "BigDecimal",
                        Arbitraries.bigDecimals().map(number -> number.signum() > 0 ? number : number.negate()),
                        BigDecimal::new),
                new Scalar("Condition", Treaties.conditions(), Condition::parse),
                new Scalar("DateRange", Dates.dateRanges(), DateRange::parse),
                new Scalar("Delay", Treaties.delays(), Delay::parse),
                new Scalar("Digest", Sources.digests(), Digest::parse),
                new Scalar("ExtendedDate", Dates.extendedDates(), ExtendedDate::parse),
                new Scalar("Fingerprint", Findings.fingerprints(), Fingerprint::parse),
                new Scalar("Funding", Fundings.fundings(), Funding::parse),
                new Scalar("Identifier", Sources.identifiers(), Identifier::parse),
                new Scalar("Language", Sources.languages(), Language::parse),
                new Scalar("LocalDate", Dates.localDates(), LocalDate::parse),
                new Scalar("Locator", Sources.locators(), Locator::parse),
                new Scalar("Money", Programmes.money(), Money::parse),
                new Scalar("Period", periods(), Period::parse),
                new Scalar("Sdg", Sdgs.sdgs(), Sdg::parse),
                new Scalar("Who", Treaties.who(), Who::parse));
    }

    private static Arbitrary<Period> periods() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(-99, 99);
        return counts.tuple3().map(count -> Period.of(count.get1(), count.get2(), count.get3()));
    }

    @Example
    void whatIsPrintedFitsItsPattern() {
        Random random = new Random(SEED);
        for (Scalar scalar : scalars()) {
            scalar.texts(random)
                    .forEach(text -> assertEquals(
                            List.of(),
                            SCHEMA.errors(scalar.definition(), StringNode.valueOf(text)),
                            scalar.definition()));
        }
    }

    @Example
    void whatIsReadFitsItsPatternAndNothingElseDoesWhereThatIsRegular() {
        Random random = new Random(SEED);
        List<String> narrower = new ArrayList<>();
        List<String> wider = new ArrayList<>();
        for (Scalar scalar : scalars()) {
            scalar.texts(random).flatMap(text -> garbled(text, random)).forEach(text -> {
                boolean isRead = scalar.reads(text);
                boolean isValid = SCHEMA.errors(scalar.definition(), StringNode.valueOf(text))
                        .isEmpty();
                if (isRead && !isValid && text.equals(text.strip())) {
                    narrower.add(scalar.definition() + " " + text);
                }
                if (isValid && !isRead && !WIDER.containsKey(scalar.definition())) {
                    wider.add(scalar.definition() + " " + text);
                }
            });
        }

        assertEquals(List.of(), narrower);
        assertEquals(List.of(), wider);
    }

    @Example
    void whereAPatternIsSaidToBeWiderItIs() {
        List<Scalar> scalars = scalars().stream()
                .filter(scalar -> WIDER.containsKey(scalar.definition()))
                .toList();

        assertEquals(WIDER.size(), scalars.size());
        for (Scalar scalar : scalars) {
            String witness = WIDER.get(scalar.definition()).witness();
            assertFalse(scalar.reads(witness), witness);
            assertEquals(List.of(), SCHEMA.errors(scalar.definition(), StringNode.valueOf(witness)));
        }
    }

    private static Stream<String> garbled(String text, Random random) {
        return Stream.of(JsonMutation.TEXT_GARBLED, JsonMutation.TEXT_WITH_A_SIGN, JsonMutation.TEXT_EMPTIED)
                .flatMap(how -> how.of(StringNode.valueOf(text), random).stream())
                .map(node -> node.asString());
    }
}
