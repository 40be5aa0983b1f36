package org.hemicycle.serialization.internal.workbook;

import org.xml.sax.Attributes;

/** Attributes of elements, whatever their namespace. */
final class Xml {

    private Xml() {}

    /** The value of an attribute; empty where it is not there. */
    static String find(Attributes attributes, String name) {
        for (int at = 0; at < attributes.getLength(); at++) {
            if (attributes.getLocalName(at).equals(name)) {
                return attributes.getValue(at);
            }
        }
        return "";
    }

    /** Whether an element switches something on: it does, unless its value says otherwise. */
    static boolean isOn(Attributes attributes) {
        return isNotOff(find(attributes, "val"));
    }

    /** Whether an attribute is there and true. */
    static boolean isTrue(Attributes attributes, String name) {
        String value = find(attributes, name);
        return !value.isEmpty() && isNotOff(value);
    }

    private static boolean isNotOff(String value) {
        return !value.equals("0") && !value.equals("false");
    }

    /** A whole number that is not negative; another where there is none. */
    static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
