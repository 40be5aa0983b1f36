package org.hemicycle.testkit.json;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One way to spoil a value of a JSON text. What cannot be done to a value is not done. */
enum Mutilation {
    KEY_DELETED {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return renamed(value, random, name -> "");
        }
    },
    KEY_MISSPELT {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return renamed(value, random, name -> misspelt(name, random));
        }
    },
    KEY_ADDED {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return object(value).map(object -> object.put("unheardOf", "x"));
        }
    },
    DISCRIMINATOR_DELETED {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return object(value)
                    .filter(object -> object.remove(DISCRIMINATOR) != null)
                    .map(JsonNode.class::cast);
        }
    },
    DISCRIMINATOR_MISSPELT {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return object(value)
                    .filter(object -> object.has(DISCRIMINATOR))
                    .map(object -> object.put(
                            DISCRIMINATOR, misspelt(object.get(DISCRIMINATOR).asString(), random)));
        }
    },
    TEXT_GARBLED {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return text(value).map(text -> NODES.stringNode(misspelt(text, random)));
        }
    },
    TEXT_WITH_A_SIGN {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return text(value)
                    .map(text ->
                            NODES.stringNode(inserted(text, SIGNS.charAt(random.nextInt(SIGNS.length())), random)));
        }
    },
    TEXT_EMPTIED {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return text(value).map(text -> NODES.stringNode(""));
        }
    },
    OF_ANOTHER_TYPE {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(value.isString() ? NODES.numberNode(7) : NODES.stringNode("x"));
        }
    },
    ANOTHER_NUMBER {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(value)
                    .filter(JsonNode::isNumber)
                    .map(number -> random.nextBoolean()
                            ? NODES.numberNode(number.asDouble() + 0.5)
                            : NODES.numberNode(Long.MAX_VALUE));
        }
    },
    NUMBER_WITH_A_POINT {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(value)
                    .filter(JsonNode::isIntegralNumber)
                    .map(number -> NODES.numberNode(number.asDouble()));
        }
    },
    ARRAY_AS_OBJECT {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(value).filter(JsonNode::isArray).map(array -> {
                ObjectNode object = NODES.objectNode();
                for (int i = 0; i < array.size(); i++) {
                    object.set(String.valueOf(i), array.get(i));
                }
                return object;
            });
        }
    },
    ARRAY_AS_ITS_ONLY_ITEM {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(value)
                    .filter(JsonNode::isArray)
                    .filter(array -> array.size() == 1)
                    .map(array -> array.get(0));
        }
    },
    PUT_INTO_AN_ARRAY {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(NODES.arrayNode().add(value));
        }
    },
    PUT_INTO_AN_OBJECT {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(NODES.objectNode().set("x", value));
        }
    },
    ITEM_REPEATED {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(value)
                    .filter(JsonNode::isArray)
                    .filter(array -> !array.isEmpty())
                    .map(array -> ((ArrayNode) array.deepCopy()).add(array.get(0)));
        }
    },
    MADE_EMPTY {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(value)
                    .filter(JsonNode::isContainer)
                    .map(container -> container.isArray() ? NODES.arrayNode() : NODES.objectNode());
        }
    },
    MADE_NULL {
        @Override
        Optional<JsonNode> of(JsonNode value, Random random) {
            return Optional.of(NODES.nullNode());
        }
    };

    private static final String DISCRIMINATOR = "type";
    private static final String SIGNS = " /:-.#()[]§\n0Aa";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The value as it is spoilt; nothing where this way does not apply. The value itself is left alone. */
    abstract Optional<JsonNode> of(JsonNode value, Random random);

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
