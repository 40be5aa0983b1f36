package org.hemicycle.serialization.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.source.Stated;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the JSON Schema of the shapes: a definition for each type that has a name, and one for each kind of text,
 * which has its format besides.
 *
 * <p>Words are listed with {@code const}, each with its description, because editors offer them so one by one.
 */
final class SchemaWriter {

    static final String ID = "urn:hemicycle:schema:" + RootFormat.MAJOR;

    private static final String ROOT = "hemicycle-dossier";

    private final Map<String, String> descriptions;
    private final SortedMap<String, Object> definitions = new TreeMap<>();
    private final SortedSet<String> described = new TreeSet<>();
    private final List<ScalarShape> scalars = new ArrayList<>();

    SchemaWriter(Map<String, String> descriptions) {
        this.descriptions = descriptions;
    }

    /** The names of what the schema describes, or would if there were a description. */
    Set<String> described() {
        return described;
    }

    /** The scalars that have a definition. */
    List<ScalarShape> scalars() {
        return scalars;
    }

    Map<String, Object> schema() {
        for (TypeKey root : Shapes.ROOTS) {
            Shape shape = Shapes.all().find(root).orElseThrow();
            if (shape instanceof ValueShape value) {
                definitions.put("hemicycle-" + value.format().kind(), object(value, true));
            } else if (shape instanceof ScalarShape) {
                of(shape);
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ID);
        schema.put("title", "Hemicycle " + RootFormat.MAJOR + "." + RootFormat.MINOR);
        schema.put("$ref", "#/$defs/" + ROOT);
        schema.put("$defs", definitions);
        return schema;
    }

    String text() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder()
                        .defaultPrettyPrinter(new DefaultPrettyPrinter()
                                .withObjectIndenter(lines)
                                .withArrayIndenter(lines))
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(schema())
                + "\n";
    }

    private Map<String, Object> of(Shape shape) {
        if (shape instanceof ListShape list) {
            return array(list);
        }
        if (shape instanceof MapShape map) {
            return map(map);
        }
        if (shape instanceof NumberShape number) {
            return wholeNumber(number);
        }
        if (shape instanceof BooleanShape) {
            return Map.of("type", "boolean");
        }
        return shape instanceof ScalarShape scalar && scalar.type() == String.class
                ? Map.of("type", "string")
                : reference(shape);
    }

    private Map<String, Object> array(ListShape list) {
        Map<String, Object> schema = typed("array");
        schema.put("items", of(list.element()));
        if (list.isSet()) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }

    private Map<String, Object> map(MapShape map) {
        Map<String, Object> schema = typed("object");
        schema.put("propertyNames", of(map.key()));
        schema.put("additionalProperties", of(map.value()));
        return schema;
    }

    private static Map<String, Object> wholeNumber(NumberShape number) {
        boolean isInt = number == NumberShape.INT;
        Map<String, Object> schema = typed("integer");
        schema.put("minimum", isInt ? Integer.MIN_VALUE : Long.MIN_VALUE);
        schema.put("maximum", isInt ? Integer.MAX_VALUE : Long.MAX_VALUE);
        return schema;
    }

    /** A reference to the definition of a shape, which is made when it is first met. */
    private Map<String, Object> reference(Shape shape) {
        String name = name(shape);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition(shape));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$ref", "#/$defs/" + name);
        return schema;
    }

    private String name(Shape shape) {
        if (shape instanceof ScalarShape scalar) {
            return name(scalar.type());
        }
        if (shape instanceof ConstantShape constant) {
            return name(constant.type());
        }
        if (shape instanceof SumShape sum) {
            return name(sum.type());
        }
        if (shape instanceof ValueShape value) {
            return name(value.type());
        }
        return "StatedOf" + name(((StatementShape) shape).value());
    }

    private static String name(TypeKey type) {
        return type.arguments().stream()
                .map(SchemaWriter::name)
                .map(argument -> "Of" + argument)
                .collect(Collectors.joining("", name(type.raw()), ""));
    }

    private static String name(Class<?> type) {
        return Descriptions.name(type.getCanonicalName());
    }

    private Map<String, Object> definition(Shape shape) {
        if (shape instanceof ScalarShape scalar) {
            return scalar(scalar);
        }
        if (shape instanceof ConstantShape constant) {
            return words(constant);
        }
        if (shape instanceof SumShape sum) {
            return sum(sum);
        }
        if (shape instanceof ValueShape value) {
            return object(value, false);
        }
        return statement((StatementShape) shape);
    }

    private Map<String, Object> scalar(ScalarShape scalar) {
        scalars.add(scalar);
        ScalarForm form = ScalarForm.of(scalar.type());
        Map<String, Object> schema = new LinkedHashMap<>();
        form.description()
                .ifPresentOrElse(text -> schema.put("description", text), () -> describe(schema, name(scalar.type())));
        schema.put("type", scalar.takesNumbers() ? List.of("string", "number") : "string");
        form.pattern().ifPresent(pattern -> schema.put("pattern", pattern));
        if (!form.examples().isEmpty()) {
            schema.put("examples", form.examples());
        }
        return schema;
    }

    private Map<String, Object> words(ConstantShape constant) {
        String name = name(constant.type());
        Map<String, Object> schema = new LinkedHashMap<>();
        describe(schema, name);
        schema.put(
                "oneOf",
                constant.words().stream()
                        .map(word -> {
                            Map<String, Object> each = new LinkedHashMap<>();
                            each.put("const", word);
                            describe(each, name + "." + word);
                            return each;
                        })
                        .toList());
        return schema;
    }

    private Map<String, Object> sum(SumShape sum) {
        Map<String, Object> schema = new LinkedHashMap<>();
        describe(schema, name(sum.type()));
        schema.put("type", "object");
        schema.put("required", List.of(SumShape.TYPE));
        schema.put("oneOf", sum.cases().values().stream().map(this::reference).toList());
        return schema;
    }

    private Map<String, Object> object(ValueShape value, boolean isRoot) {
        String name = name(value.type().raw());
        Map<String, Object> properties = new LinkedHashMap<>();
        if (isRoot) {
            properties.put(RootFormat.NAME, format(value.format()));
        }
        value.word().ifPresent(word -> properties.put(SumShape.TYPE, Map.of("const", word)));
        value.attributes().forEach(each -> properties.put(each.name(), attribute(name, each)));
        boolean isToldByFormat = isRoot && !value.type().arguments().isEmpty();
        List<String> required = Stream.concat(
                        Stream.of(RootFormat.NAME).filter(any -> isToldByFormat),
                        value.attributes().stream()
                                .filter(Attribute::isRequired)
                                .map(Attribute::name))
                .toList();
        Map<String, Object> schema = new LinkedHashMap<>();
        describe(schema, name);
        return closed(schema, properties, required);
    }

    private static Map<String, Object> closed(
            Map<String, Object> schema, Map<String, Object> properties, List<String> required) {
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> format(RootFormat format) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", "What the text holds, and the version of the form.");
        schema.put("type", "string");
        schema.put("pattern", "^hemicycle-" + format.kind() + "/" + RootFormat.MAJOR + "\\.[0-9]{1,4}$");
        schema.put("default", format.toString());
        return schema;
    }

    private Map<String, Object> attribute(String owner, Attribute attribute) {
        Map<String, Object> schema = new LinkedHashMap<>();
        describe(schema, owner + "." + attribute.name());
        schema.putAll(of(attribute.shape()));
        return schema;
    }

    /** A value, or an object with what there is to say of it; an object with a name of a statement is one. */
    private Map<String, Object> statement(StatementShape statement) {
        Map<String, Object> schema = new LinkedHashMap<>();
        describe(schema, name(Stated.class));
        Map<String, Object> whole = closed(new LinkedHashMap<>(), attributes(statement), List.of());
        boolean isOfObject = statement.value() instanceof ValueShape || statement.value() instanceof SumShape;
        if (!isOfObject) {
            schema.put("anyOf", List.of(of(statement.value()), whole));
            return schema;
        }
        Map<String, Object> isStatement = typed("object");
        isStatement.put(
                "anyOf",
                StatementShape.NAMES.stream()
                        .map(each -> Map.of("required", List.of(each)))
                        .toList());
        schema.put("if", isStatement);
        schema.put("then", whole);
        schema.put("else", of(statement.value()));
        return schema;
    }

    private Map<String, Object> attributes(StatementShape statement) {
        Map<String, Map<String, Object>> shapes = new LinkedHashMap<>();
        shapes.put(StatementShape.VALUE, of(statement.value()));
        shapes.put(StatementShape.WORDS, Map.of("type", "string"));
        shapes.put(StatementShape.CERTAINTY, of(statement.certainty()));
        shapes.put(StatementShape.CITATION, of(statement.citation()));
        Map<String, Object> properties = new LinkedHashMap<>();
        shapes.forEach((name, shape) -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            describe(schema, name(Stated.class) + "." + name);
            schema.putAll(shape);
            properties.put(name, schema);
        });
        return properties;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        return schema;
    }

    /** The definition alone; examples in Javadoc are for whoever writes Java. */
    private void describe(Map<String, Object> schema, String name) {
        described.add(name);
        String text = descriptions.getOrDefault(name, "");
        if (!text.isEmpty()) {
            schema.put("description", text.lines().findFirst().orElseThrow());
        }
    }
}
