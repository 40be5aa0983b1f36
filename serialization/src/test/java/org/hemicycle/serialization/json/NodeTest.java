package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The items of an object are found by their names, however many there are. */
class NodeTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 31, 32, 33, 40})
    void anItemIsFoundByItsName(int size) {
        Node object = Node.object();
        IntStream.range(0, size).forEach(i -> object.add("n" + i, Node.scalar(Node.Form.NUMBER, "" + i)));
        object.add("n0", Node.scalar(Node.Form.NUMBER, "second"));

        IntStream.range(0, size)
                .forEach(i -> assertEquals("" + i, object.find("n" + i).text()));
        assertSame(object.items().get(0), object.find("n0"));
        assertNull(object.find("n" + size));
    }
}
