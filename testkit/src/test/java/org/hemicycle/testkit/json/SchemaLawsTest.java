package org.hemicycle.testkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.hemicycle.testkit.arbitrary.Dossiers;
import org.hemicycle.testkit.arbitrary.Programmes;
import org.hemicycle.testkit.arbitrary.Records;
import org.hemicycle.testkit.mutation.JsonMutation;
import org.hemicycle.testkit.sample.CleanVariant;
import org.hemicycle.testkit.sample.CleanVariants;
import org.hemicycle.testkit.sample.Samples;
import tools.jackson.databind.JsonNode;

/**
 * The schema and the reader say the same of a text, as far as a schema can say it.
 *
 * <p>Spoiling uses a fixed seed and spoils each kind of place once in each way; {@code -Dhemicycle.tries=10} does so
 * ten times.
 */
class SchemaLawsTest {

    private static final long SEED = 20260301;
    private static final int TIMES = Integer.getInteger("hemicycle.tries", 1);
    private static final int VALUES = 25;
    private static final int OF_A_SAMPLE = 20;

    private static final KeptSchema SCHEMA = new KeptSchema();

    @Provide
    Arbitrary<Dossier> clean() {
        return Dossiers.cleanDossiers();
    }

    @Provide
    Arbitrary<Dossier> recorded() {
        return Records.dossiers();
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }

    @Property(tries = 200)
    void aCleanDossierIsValid(@ForAll @From("clean") Dossier dossier) {
        assertValid(dossier);
    }

    @Property(tries = 500)
    void aDossierOfRecordsIsValid(@ForAll @From("recorded") Dossier dossier) {
        assertValid(dossier);
    }

    @Property(tries = 300)
    void aProgrammeIsValid(@ForAll @From("programmes") Programme programme) {
        assertValid(Dossier.builder().name("One").addProgrammes(programme).build());
    }

    @Example
    void eachSampleAndCleanVariantIsValid() {
        samples().forEach(SchemaLawsTest::assertValid);
    }

    private static Stream<Dossier> samples() {
        return Stream.concat(
                Stream.concat(Samples.all().values().stream(), Stream.of(Samples.modelPlan())),
                CleanVariants.all().values().stream().map(CleanVariant::dossier));
    }

    private static void assertValid(Dossier dossier) {
        assertEquals(List.of(), SCHEMA.errors(KeptSchema.tree(HemicycleJson.write(dossier))));
    }

    @Example
    void valuesOfEachKindAreValidUnderTheirDefinition() {
        Random random = new Random(SEED);
        for (TextKind kind : TextKind.ALL) {
            kind.values(random, VALUES).forEach(value -> {
                JsonNode text = KeptSchema.tree(HemicycleJson.write(value));
                assertEquals(kind.definition(), text.get("format").asString().replaceFirst("/.*", ""));
                assertEquals(List.of(), SCHEMA.errors(kind.definition(), text), kind.definition());
            });
        }
    }

    @Example
    void eachKindOfTextInTheSchemaIsTried() {
        Set<String> defined = KeptSchema.tree(HemicycleJson.schema()).get("$defs").propertyNames().stream()
                .filter(name -> name.startsWith("hemicycle-"))
                .collect(Collectors.toSet());

        assertEquals(
                new TreeSet<>(defined),
                TextKind.ALL.stream().map(TextKind::definition).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Example
    void theSchemaIsValidUnderItsMetaSchema() {
        assertEquals(List.of(), KeptSchema.ownErrors());
        assertFalse(KeptSchema.metaErrors("{\"type\": \"objekt\"}").isEmpty());
    }

    @Example
    void whatIsSpoiltIsRefusedByBothOrByNeither() {
        Random random = new Random(SEED);
        Spoiling spoiling = new Spoiling(random, TIMES);
        Verdicts verdicts = new Verdicts();
        for (TextKind kind : TextKind.ALL) {
            kind.values(random, VALUES).forEach(value -> spoil(kind, value, Integer.MAX_VALUE, spoiling, verdicts));
        }
        samples().forEach(sample -> spoil(TextKind.ALL.get(0), sample, TIMES * OF_A_SAMPLE, spoiling, verdicts));

        assertEquals("", String.join("\n", verdicts.unexcused));
        assertEquals(
                List.of(),
                Excuse.OF_VALUES.stream()
                        .filter(excuse -> !verdicts.used.contains(excuse))
                        .toList(),
                "These differences no longer occur: take them out of the list.");
        assertTrue(verdicts.forgiven > 0, "Blanks around a text are no longer forgiven: take the exception out.");

        assertTrue(verdicts.bothRefuse > verdicts.bothAccept && verdicts.bothAccept > 0, verdicts::toString);
    }

    private static void spoil(TextKind kind, Object value, int most, Spoiling spoiling, Verdicts verdicts) {
        spoiling.of(
                kind.definition(),
                HemicycleJson.write(value),
                most,
                spoilt -> verdicts.add(
                        spoilt, read(spoilt.whole(), kind.type()), SCHEMA.errors(kind.definition(), spoilt.whole())));
    }

    private static List<Problem> read(JsonNode text, Class<?> type) {
        try {
            HemicycleJson.read(text.toString(), type);
            return List.of();
        } catch (UnreadableInput refused) {
            return refused.problems().errors();
        }
    }

    /** What the two say of spoilt texts. */
    private static final class Verdicts {

        private final List<String> unexcused = new ArrayList<>();
        private final Set<Excuse> used = new HashSet<>();
        private int forgiven;
        private int bothRefuse;
        private int bothAccept;

        void add(Spoiling.Spoilt spoilt, List<Problem> problems, List<Error> errors) {
            if (problems.isEmpty() && errors.isEmpty()) {
                bothAccept++;
            } else if (!problems.isEmpty() && !errors.isEmpty()) {
                bothRefuse++;
            } else if (problems.isEmpty()) {
                addRefusedBySchema(spoilt, errors);
            } else {
                problems.stream()
                        .filter(problem -> !isConsequence(problem))
                        .forEach(problem -> addRefusedByReader(spoilt, problem));
            }
        }

        /** The reader forgives blanks around a text; an editor should not. */
        private void addRefusedBySchema(Spoiling.Spoilt spoilt, List<Error> errors) {
            boolean isBlank = spoilt.how() == JsonMutation.TEXT_WITH_A_SIGN
                    && !spoilt.value()
                            .asString()
                            .equals(spoilt.value().asString().strip());
            if (isBlank) {
                forgiven++;
            } else {
                unexcused.add(spoilt.how() + " " + spoilt.where() + " is read, and the schema says " + errors);
            }
        }

        private void addRefusedByReader(Spoiling.Spoilt spoilt, Problem problem) {
            List<Excuse> excuses = Stream.concat(Excuse.OF_VALUES.stream(), Excuse.OF_SCALARS.stream())
                    .filter(excuse -> excuse.covers(problem.what()))
                    .toList();
            used.addAll(excuses);
            if (excuses.isEmpty()) {
                unexcused.add(spoilt.how() + " " + spoilt.where() + " is valid, and the reader says " + problem);
            }
        }

        /** A promise that something is complete falls with whatever else was lost. */
        private static boolean isConsequence(Problem problem) {
            return problem.what().startsWith("the promise is left out");
        }

        @Override
        public String toString() {
            return bothRefuse + " refused by both, " + bothAccept + " by neither, " + forgiven + " forgiven";
        }
    }
}
