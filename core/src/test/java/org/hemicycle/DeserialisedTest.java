package org.hemicycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.programme.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What comes out of a stream is checked as what is built is. The classes are found, and each is tried with forgeries of
 * a value of it; what single types refuse beyond that is in {@link ForgeriesTest}.
 */
class DeserialisedTest {

    /** Neither the order of nature nor averse to null. */
    private static final Comparator<Object> FOREIGN_ORDER = Comparator.nullsFirst(Collections.reverseOrder());

    static List<Object> specimens() {
        return Specimens.all();
    }

    /** Where nothing is written but the class, nothing can be forged. */
    private static boolean isChecked(Class<?> type) {
        return type.isRecord()
                || ObjectStreamClass.lookup(type).getFields().length == 0
                || Stream.of(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("readResolve")
                                && List.of(method.getExceptionTypes()).equals(List.of(InvalidObjectException.class)));
    }

    /** Whether a value may do without. */
    private static boolean isOptional(Object value, String field) {
        return Stream.of(value.getClass().getMethods())
                .anyMatch(method -> method.getName().equals(field) && method.getReturnType() == Optional.class);
    }

    private static boolean holdsOthers(Object content) {
        return content instanceof Collection || content instanceof Map;
    }

    /** A copy that can be changed. */
    private static Object copy(Object content) {
        return content instanceof Map<?, ?> map ? copyOf(map) : copyOf((Collection<?>) content);
    }

    private static Collection<Object> copyOf(Collection<?> content) {
        Collection<Object> copy = content instanceof SortedSet
                ? new TreeSet<>(FOREIGN_ORDER)
                : content instanceof Set ? new LinkedHashSet<>() : new ArrayList<>();
        copy.addAll(content);
        return copy;
    }

    private static Map<?, ?> copyOf(Map<?, ?> content) {
        if (content instanceof EnumMap<?, ?> byConstant) {
            return byConstant.clone();
        }
        Map<Object, Object> copy = content instanceof SortedMap ? new TreeMap<>(FOREIGN_ORDER) : new LinkedHashMap<>();
        copy.putAll(content);
        return copy;
    }

    private static Object copyWithNull(Object content) {
        Object copy = copy(content);
        if (copy instanceof Map<?, ?> map) {
            map.replaceAll((key, value) -> null);
        } else {
            ((Collection<?>) copy).add(null);
        }
        return copy;
    }

    private static int size(Object content) {
        return content instanceof Map<?, ?> map ? map.size() : ((Collection<?>) content).size();
    }

    private static void clear(Object content) {
        if (content instanceof Map<?, ?> map) {
            map.clear();
        } else {
            ((Collection<?>) content).clear();
        }
    }

    @Test
    void everyClassThatIsWrittenIsARecordOrBuiltAgain() {
        assertEquals(
                List.of(),
                Specimens.classes().stream()
                        .map(JavaClass::reflect)
                        .filter(type -> !isChecked(type))
                        .toList());
        assertTrue(Specimens.classes().size() > 180, () -> "only " + Specimens.classes());
    }

    @Test
    void aClassThatIsReadAsItComesIsFound() {
        assertFalse(isChecked(Unchecked.class));
    }

    private static final class Unchecked implements Serializable {
        private final List<String> words = new ArrayList<>(List.of("any"));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void whatATrueForgerySaysIsRead(Object value) throws IOException, ClassNotFoundException {
        assertEquals(value.getClass(), Forged.from(value).read().getClass());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void nothingThatItNeedsMayBeMissing(Object value) {
        Forged.from(value).objects().forEach((field, content) -> {
            if (!isOptional(value, field)) {
                assertThrows(
                        InvalidObjectException.class,
                        () -> Forged.from(value).with(field, null).read(),
                        field);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void noNullIsAmongWhatItHolds(Object value) {
        Forged.from(value).objects().forEach((field, content) -> {
            if (holdsOthers(content) && !content.equals(Map.of())) {
                assertThrows(
                        InvalidObjectException.class,
                        () -> Forged.from(value)
                                .with(field, copyWithNull(content))
                                .read(),
                        field);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void nobodyElseHasAHoldOnWhatItHolds(Object value) throws IOException, ClassNotFoundException {
        for (Map.Entry<String, Object> field : Forged.from(value).objects().entrySet()) {
            if (holdsOthers(field.getValue())) {
                Object held = copy(field.getValue());
                Object[] both = Forged.from(value).with(field.getKey(), held).readBeside(held);
                clear(both[0]);
                Object kept = Forged.from(both[1]).objects().get(field.getKey());

                assertEquals(size(field.getValue()), size(kept), field.getKey());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void whatItSortsStandsInTheOrderOfNature(Object value) throws IOException, ClassNotFoundException {
        for (Map.Entry<String, Object> field : Forged.from(value).objects().entrySet()) {
            if (field.getValue() instanceof SortedSet<?> set) {
                Object read = Forged.from(value).with(field.getKey(), copy(set)).read();

                assertNull(((SortedSet<?>) Forged.from(read).objects().get(field.getKey())).comparator());
            }
        }
    }

    @Test
    void aValueThatHoldsItselfIsRefused() {
        Forged component = Forged.from(Specimens.of(Component.class));
        component.with("components", new ArrayList<>(List.of(component.itself())));

        assertThrows(InvalidObjectException.class, component::read);
    }

    @Test
    void aHoldOnAValueThatIsReadAsItComesIsFound() throws IOException, ClassNotFoundException {
        List<String> held = new ArrayList<>(List.of("any"));
        Object[] both = Forged.from(new Unchecked()).with("words", held).readBeside(held);
        clear(both[0]);

        assertEquals(List.of(), ((Unchecked) both[1]).words);
    }
}
