package org.hemicycle.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The work of each rule, as calls of methods, grows with the dossier and not with its square. */
class LinearCostTest {

    /** Twice the size costs twice as much more where cost is linear, four times where it is quadratic. */
    private static final double LIMIT = 2.6;

    private static Map<String, long[]> work;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void measure()
            throws ClassNotFoundException, NoSuchMethodException, InstantiationException, IllegalAccessException,
                    InvocationTargetException {
        work = ((Supplier<Map<String, long[]>>) new MeteredLoader()
                        .loadClass(Shapes.class.getName())
                        .getConstructor()
                        .newInstance())
                .get();
        if (System.getProperty("hemicycle.work") != null) {
            work.forEach((rule, calls) ->
                    System.out.println("WORK " + growth(calls) + " " + rule + " " + java.util.Arrays.toString(calls)));
        }
    }

    private static double growth(long... calls) {
        long first = calls[1] - calls[0];
        long second = calls[2] - calls[1];
        return first <= 0 ? 0 : Math.round(100.0 * second / first) / 100.0;
    }

    @Test
    void noRuleIsQuadratic() {
        assertEquals(Set.of(), quadratic(false));
    }

    @Test
    void aRuleThatLooksAtAllForEachIsFound() {
        assertEquals(
                Set.of(
                        "many claims on one pair",
                        "many claims on one programme",
                        "many totals of many lines",
                        "many standings of one holder"),
                quadratic(true));
    }

    @Test
    void eachShapeGivesWork() {
        List<String> idle = work.keySet().stream()
                .map(key -> key.replaceAll(".* on (many .*)", "$1"))
                .distinct()
                .filter(shape -> work.entrySet().stream()
                        .noneMatch(entry -> entry.getKey().endsWith(shape) && entry.getValue()[2] > 2000))
                .toList();
        assertTrue(idle.isEmpty(), () -> "shapes that no rule looks at: " + idle);
    }

    private static Set<String> quadratic(boolean isPlanted) {
        return work.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(Shapes.QUADRATIC) == isPlanted)
                .filter(entry -> growth(entry.getValue()) > LIMIT)
                .map(entry -> isPlanted
                        ? entry.getKey().replace(Shapes.QUADRATIC + " on ", "")
                        : entry.getKey() + " " + java.util.Arrays.toString(entry.getValue()))
                .collect(Collectors.toSet());
    }
}
