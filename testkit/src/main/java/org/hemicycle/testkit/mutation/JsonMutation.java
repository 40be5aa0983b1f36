package org.hemicycle.testkit.mutation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One way to spoil a value of a JSON text, or the text as a whole. What cannot be done to a value is not done.
 *
 * <p>Example: {@code JsonMutation.TEXT_EMPTIED.of(value, random)}.
 */
public enum JsonMutation {
    /** An object lacks one of its names. */
    KEY_DELETED {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return renamed(value, random, name -> "");
        }
    },
    /** One of the names of an object has a letter more, one less, or two changed. */
    KEY_MISSPELT {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return renamed(value, random, name -> misspelt(name, random));
        }
    },
    /** An object has a name more, of which nobody knows. */
    KEY_ADDED {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return object(value).map(object -> object.put("unheardOf", "x"));
        }
    },
    /** An object no longer says of which type it is. */
    DISCRIMINATOR_DELETED {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return object(value)
                    .filter(object -> object.remove(DISCRIMINATOR) != null)
                    .map(JsonNode.class::cast);
        }
    },
    /** The type of an object is misspelt. */
    DISCRIMINATOR_MISSPELT {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return object(value)
                    .filter(object -> object.has(DISCRIMINATOR))
                    .map(object -> object.put(
                            DISCRIMINATOR, misspelt(object.get(DISCRIMINATOR).asString(), random)));
        }
    },
    /** A text has a letter more, one less, or two changed. */
    TEXT_GARBLED {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return text(value).map(text -> NODES.stringNode(misspelt(text, random)));
        }
    },
    /** A text has one of the signs more that divide texts, or a blank. */
    TEXT_WITH_A_SIGN {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return text(value)
                    .map(text ->
                            NODES.stringNode(inserted(text, SIGNS.charAt(random.nextInt(SIGNS.length())), random)));
        }
    },
    /** A text is empty. */
    TEXT_EMPTIED {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return text(value).map(text -> NODES.stringNode(""));
        }
    },
    /** A number stands for a text, a text for anything else. */
    OF_ANOTHER_TYPE {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(value.isString() ? NODES.numberNode(7) : NODES.stringNode("x"));
        }
    },
    /** A number is a little more, or more than anything counts. */
    ANOTHER_NUMBER {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(value)
                    .filter(JsonNode::isNumber)
                    .map(number -> random.nextBoolean()
                            ? NODES.numberNode(number.asDouble() + 0.5)
                            : NODES.numberNode(Long.MAX_VALUE));
        }
    },
    /** A whole number is written with a point. */
    NUMBER_WITH_A_POINT {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(value)
                    .filter(JsonNode::isIntegralNumber)
                    .map(number -> NODES.numberNode(number.asDouble()));
        }
    },
    /** An array is an object, with positions for names. */
    ARRAY_AS_OBJECT {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(value).filter(JsonNode::isArray).map(array -> {
                ObjectNode object = NODES.objectNode();
                for (int i = 0; i < array.size(); i++) {
                    object.set(String.valueOf(i), array.get(i));
                }
                return object;
            });
        }
    },
    /** The only item of an array stands in place of the array. */
    ARRAY_AS_ITS_ONLY_ITEM {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(value)
                    .filter(JsonNode::isArray)
                    .filter(array -> array.size() == 1)
                    .map(array -> array.get(0));
        }
    },
    /** A value is the item of an array. */
    PUT_INTO_AN_ARRAY {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(NODES.arrayNode().add(value));
        }
    },
    /** A value stands under a name of an object. */
    PUT_INTO_AN_OBJECT {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(NODES.objectNode().set("x", value));
        }
    },
    /** The first item of an array stands in it once more, at its end. */
    ITEM_REPEATED {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(value)
                    .filter(JsonNode::isArray)
                    .filter(array -> !array.isEmpty())
                    .map(array -> ((ArrayNode) array.deepCopy()).add(array.get(0)));
        }
    },
    /** An array has no items, an object no names. */
    MADE_EMPTY {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(value)
                    .filter(JsonNode::isContainer)
                    .map(container -> container.isArray() ? NODES.arrayNode() : NODES.objectNode());
        }
    },
    /** The value is null. */
    MADE_NULL {
        @Override
        public Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(NODES.nullNode());
        }
    },
    /** The whole text breaks off in the middle. */
    WHOLE_TRUNCATED {
        @Override
        byte[] encoded(String text) {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            return Arrays.copyOf(content, content.length / 2);
        }
    },
    /** The whole text is in UTF-16, behind the mark of its byte order. */
    WHOLE_IN_UTF_16 {
        @Override
        byte[] encoded(String text) {
            return text.getBytes(StandardCharsets.UTF_16);
        }
    },
    /** The whole text is in ISO 8859-1, in which what it lacks is a question mark. */
    WHOLE_IN_LATIN_1 {
        @Override
        byte[] encoded(String text) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
    };

    private static final String DISCRIMINATOR = "type";
    private static final String SIGNS = " /:-.#()[]§\n0Aa";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /**
     * A value as it is spoilt.
     *
     * @param value the value, which is left alone
     * @param random decides where there is a choice
     * @return the spoilt value; empty where this way does not apply to such a value
     */
    public Optional<JsonNode> of(JsonNode value, Random random) {
        return Optional.empty();
    }

    /**
     * Whether it can be done to a value and makes another one of it, which hangs on nothing that is deep in the value.
     */
    boolean isPossible(JsonNode value) {
        JsonNode shallow = shallow(value);
        return of(shallow, new Random(0))
                .filter(other -> !other.equals(shallow))
                .isPresent();
    }

    /** The value with null for whatever has parts of its own. */
    private static JsonNode shallow(JsonNode value) {
        if (value.isObject()) {
            ObjectNode object = NODES.objectNode();
            value.propertyNames().forEach(name -> object.set(name, flat(value.get(name))));
            return object;
        }
        if (value.isArray()) {
            ArrayNode array = NODES.arrayNode();
            value.forEach(item -> array.add(flat(item)));
            return array;
        }
        return value;
    }

    private static JsonNode flat(JsonNode item) {
        return item.isContainer() ? NODES.nullNode() : item;
    }

    /** {@return whether the whole text is spoilt, whatever stands in it} */
    public boolean isOfWhole() {
        return ordinal() >= WHOLE_TRUNCATED.ordinal();
    }

    /** The text as it is stored. */
    byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<ObjectNode> object(JsonNode value) {
        return Optional.of(value).filter(JsonNode::isObject).map(object -> (ObjectNode) object.deepCopy());
    }

    private static Optional<String> text(JsonNode value) {
        return Optional.of(value).filter(JsonNode::isString).map(JsonNode::asString);
    }

    /** The object with one of its names changed, or without it where the new name is empty. */
    private static Optional<JsonNode> renamed(JsonNode value, Random random, UnaryOperator<String> change) {
        return object(value).filter(object -> !object.isEmpty()).map(object -> {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            JsonNode item = object.remove(name);
            String other = change.apply(name);
            return other.isEmpty() ? object : object.set(other, item);
        });
    }

    /** With one letter more, one less, or two that have changed places; always another text. */
    private static String misspelt(String text, Random random) {
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        boolean isShort = text.length() < 2;
        int way = isShort ? 0 : random.nextInt(3);
        String swapped = isShort
                ? text
                : text.substring(0, Math.max(at - 1, 0))
                        + new StringBuilder(text.substring(Math.max(at - 1, 0), Math.max(at - 1, 0) + 2)).reverse()
                        + text.substring(Math.max(at - 1, 0) + 2);
        return way == 1 && !swapped.equals(text)
                ? swapped
                : way == 2
                        ? text.substring(0, at) + text.substring(at + 1)
                        : text.substring(0, at) + "q" + text.substring(at);
    }

    private static String inserted(String text, char sign, Random random) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + sign + text.substring(at);
    }
}
