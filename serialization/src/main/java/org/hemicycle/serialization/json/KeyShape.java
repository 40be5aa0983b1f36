package org.hemicycle.serialization.json;

/** How a type stands in JSON whose values are texts, so that they can be names of an object too. */
interface KeyShape extends Shape {

    /** The canonical text of a value. */
    String text(Object value);

    /**
     * The value that a text stands for.
     *
     * @throws IllegalArgumentException if it stands for none, with a sentence
     */
    Object parse(String text);
}
