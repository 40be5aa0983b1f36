package org.hemicycle.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.benchmark.Plain.PlainDossier;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.Funding;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Locator;
import org.hemicycle.testkit.sample.Samples;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The cost of reading and writing the largest sample as JSON, beside that of plain records of the same contents, which
 * Jackson reads and writes by itself.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(scalars())
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Dossier dossier;
    private String json;
    private PlainDossier plain;
    private String plainJson;

    /** Prepares both, and asserts that they hold the same. */
    @Setup
    public void prepare() {
        dossier = Samples.kazakhstanPriorities();
        json = HemicycleJson.write(dossier);
        ObjectNode tree = (ObjectNode) mapper.readTree(json);
        tree.remove("format");
        opened(tree, PlainDossier.class);
        plain = mapper.treeToValue(tree, PlainDossier.class);
        plainJson = mapper.writeValueAsString(plain);
        if (!mapper.readTree(plainJson).equals(tree)
                || !HemicycleJson.read(json).equals(dossier)) {
            throw new IllegalStateException("The plain records hold something else than the dossier: "
                    + firstDifference(tree, mapper.readTree(plainJson)));
        }
    }

    private static String firstDifference(JsonNode one, JsonNode other) {
        if (one.size() == other.size() && one.isContainer()) {
            return Stream.concat(
                            one.propertyNames().stream().map(name -> new JsonNode[] {one.get(name), other.path(name)}),
                            IntStream.range(0, one.isArray() ? one.size() : 0)
                                    .mapToObj(at -> new JsonNode[] {one.get(at), other.get(at)}))
                    .filter(pair -> !pair[0].equals(pair[1]))
                    .map(pair -> firstDifference(pair[0], pair[1]))
                    .findFirst()
                    .orElse("");
        }
        return one + " and " + other;
    }

    /** The plain records read from their text. */
    @Benchmark
    public PlainDossier readPlain() {
        return mapper.readValue(plainJson, PlainDossier.class);
    }

    /** The dossier read from its text, strictly. */
    @Benchmark
    public Dossier readDossier() {
        return HemicycleJson.read(json);
    }

    /** The dossier built once more of its parts, with all checks of the whole; a part of {@link #readDossier}. */
    @Benchmark
    public Dossier buildDossier() {
        return Dossier.builder().from(dossier).build();
    }

    /** The dossier read for its places, with the origin of each fact. */
    @Benchmark
    public Draft<Dossier> readDraft() {
        return HemicycleJson.readDraft(json);
    }

    /** The plain records written. */
    @Benchmark
    public String writePlain() {
        return mapper.writeValueAsString(plain);
    }

    /** The dossier written. */
    @Benchmark
    public String writeDossier() {
        return HemicycleJson.write(dossier);
    }

    private static SimpleModule scalars() {
        return new SimpleModule()
                .addSerializer(Identifier.class, ToStringSerializer.instance)
                .addSerializer(Address.class, ToStringSerializer.instance)
                .addSerializer(Locator.class, ToStringSerializer.instance)
                .addSerializer(ExtendedDate.class, ToStringSerializer.instance)
                .addSerializer(DateRange.class, ToStringSerializer.instance)
                .addSerializer(Language.class, ToStringSerializer.instance)
                .addSerializer(Sdg.class, ToStringSerializer.instance)
                .addSerializer(Funding.class, ToStringSerializer.instance)
                .addSerializer(Money.class, ToStringSerializer.instance)
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addSerializer(Period.class, ToStringSerializer.instance)
                .addSerializer(BigDecimal.class, ToStringSerializer.instance)
                .addDeserializer(Identifier.class, new Parsed<>(Identifier.class, Identifier::parse))
                .addDeserializer(Address.class, new Parsed<>(Address.class, Address::parse))
                .addDeserializer(Locator.class, new Parsed<>(Locator.class, Locator::parse))
                .addDeserializer(ExtendedDate.class, new Parsed<>(ExtendedDate.class, ExtendedDate::parse))
                .addDeserializer(DateRange.class, new Parsed<>(DateRange.class, DateRange::parse))
                .addDeserializer(Language.class, new Parsed<>(Language.class, Language::parse))
                .addDeserializer(Sdg.class, new Parsed<>(Sdg.class, Sdg::parse))
                .addDeserializer(Funding.class, new Parsed<>(Funding.class, Funding::parse))
                .addDeserializer(Money.class, new Parsed<>(Money.class, Money::parse))
                .addDeserializer(LocalDate.class, new Parsed<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(Period.class, new Parsed<>(Period.class, Period::parse))
                .addDeserializer(BigDecimal.class, new Parsed<>(BigDecimal.class, BigDecimal::new));
    }

    /** Statements that are no more than their value get the names that a plain record gives them. */
    private static void opened(JsonNode node, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            if (List.class == generic.getRawType() || Set.class == generic.getRawType()) {
                for (int i = 0; i < node.size(); i++) {
                    ((ArrayNode) node).set(i, statement(node.get(i), argument));
                }
            } else {
                open(node, Map.of("value", argument, "citation", Plain.PlainCitation.class));
            }
        } else if (type instanceof Class<?> raw && raw.isRecord()) {
            for (RecordComponent component : raw.getRecordComponents()) {
                open(node, Map.of(component.getName(), component.getGenericType()));
            }
        } else if (type instanceof Class<?> sum && sum.isInterface() && sum.getEnclosingClass() == Plain.class) {
            for (Class<?> each : Plain.class.getDeclaredClasses()) {
                if (sum.isAssignableFrom(each) && each.isRecord()) {
                    opened(node, each);
                }
            }
        }
    }

    private static void open(JsonNode node, Map<String, Type> attributes) {
        attributes.forEach((name, type) -> {
            if (node.has(name)) {
                ((ObjectNode) node).set(name, statement(node.get(name), type));
            }
        });
    }

    private static JsonNode statement(JsonNode node, Type type) {
        boolean isStatement =
                type instanceof ParameterizedType generic && generic.getRawType() == Plain.PlainStated.class;
        boolean isPlain = isStatement && !(node.has("value") || node.has("asWritten") || node.has("certainty"));
        JsonNode whole = isPlain ? JsonMapper.shared().createObjectNode().set("value", node) : node;
        opened(whole, type);
        return whole;
    }

    private static final class Parsed<T> extends StdDeserializer<T> {

        private final transient Function<String, T> parse;

        Parsed(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return parse.apply(parser.getString());
        }
    }
}
