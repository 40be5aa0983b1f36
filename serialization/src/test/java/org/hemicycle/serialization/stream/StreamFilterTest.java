package org.hemicycle.serialization.stream;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.rules.OwnRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.stream.StreamFilter.Limit;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamFilterTest {

    private static final LocalDate DAY = LocalDate.parse("2025-01-01");
    private static final Dossier DOSSIER = Dossier.builder().name("Plan").build();

    private static Object shipped(Object value, ObjectInputFilter filter) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            in.setObjectInputFilter(filter);
            return in.readObject();
        }
    }

    /** What is said of a value that is refused. */
    private static String refusalOf(Object value, ObjectInputFilter filter) {
        InvalidClassException refused =
                assertThrows(InvalidClassException.class, () -> shipped(value, filter), value::toString);
        return assertInstanceOf(IllegalArgumentException.class, refused.getCause())
                .getMessage();
    }

    @Test
    void whatTheLibraryWritesIsRead() throws IOException, ClassNotFoundException {
        assertEquals(DOSSIER, shipped(DOSSIER, StreamFilter.standard()));
        RuleSet rules = (RuleSet) shipped(RuleSets.standard(), StreamFilter.standard());
        assertEquals(RuleSets.standard().digest(), rules.digest());
    }

    /** Lists and maps of values are shipped too. */
    static Stream<Object> collections() {
        Identifier treaty = Identifier.treaty(210);
        return Stream.of(
                List.of(treaty),
                new ArrayList<>(List.of(treaty)),
                new TreeMap<>(Map.of(treaty, new BigDecimal("1.50"))),
                new TreeSet<>(List.of(treaty)),
                Map.of(treaty, true),
                new EnumMap<>(Map.of(Identifier.Scheme.TREATY, 1)),
                Collections.unmodifiableList(new ArrayList<>(List.of(DateRange.ALL))),
                Collections.emptySet(),
                Collections.singletonMap("x", treaty));
    }

    @ParameterizedTest
    @MethodSource("collections")
    void collectionsOfValuesAreRead(Object collection) throws IOException, ClassNotFoundException {
        assertEquals(collection, shipped(collection, StreamFilter.standard()));
    }

    @ParameterizedTest
    @MethodSource("com.example.foreign.Foreigners#all")
    void whatIsForeignIsRefusedByItsName(Object foreigner) {
        String told = refusalOf(foreigner, StreamFilter.standard());

        assertTrue(
                told.matches("The stream holds a (java|com)[\\w.$]+; accepted are the parts of values and what is in"
                        + " org\\.hemicycle\\. Where it is a class of your own, name its package with allowing\\(…\\);"
                        + " otherwise do not trust the stream\\."),
                told);
    }

    @Test
    void rulesOfOnesOwnAreReadWhereTheirPackageIsAllowed() throws IOException, ClassNotFoundException {
        RuleSet rules = RuleSets.standard().with(OwnRules.LABELLED);
        RuleSet read = (RuleSet) shipped(rules, StreamFilter.standard().allowing("com.example.rules"));

        assertEquals(rules.asOf(DAY).check(DOSSIER), read.asOf(DAY).check(DOSSIER));
        assertDoesNotThrow(() -> shipped(rules, StreamFilter.standard().allowing("com.example")));
        assertDoesNotThrow(() -> shipped(rules, StreamFilter.standard().allowing(OwnRules.class.getName())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.example.rule", "com.example.rules.law", "org"})
    void aPackageIsAllowedWithThoseBelowItAndNoOther(String name) {
        RuleSet rules = RuleSet.of(List.of(OwnRules.LABELLED));

        assertDoesNotThrow(
                () -> shipped(RuleSets.standard(), StreamFilter.standard().allowing(name)));
        assertTrue(refusalOf(rules, StreamFilter.standard().allowing(name))
                .startsWith("The stream holds a com.example.rules.OwnRules; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "com.example.*", "com.example.", "com/example", "1com", "!com.example"})
    void whatIsNoNameIsNotAllowed(String name) {
        assertEquals(
                "\"" + name + "\" is not the name of a package or a class; accepted are names such as"
                        + " com.example.rules, which stands for the packages below it too.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> StreamFilter.standard().allowing(name))
                        .getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatPassesALimitIsRefusedAndReadWhereItIsRaised(Limit limit)
            throws IOException, ClassNotFoundException {
        List<Object> values = new ArrayList<>(List.of(DOSSIER, List.of(DOSSIER, DOSSIER)));
        StreamFilter narrow = StreamFilter.standard().limit(limit, 1);

        assertTrue(refusalOf(values, narrow)
                .matches("The stream has reached " + limit + " \\d+; accepted is at most 1\\. Where so much is to be"
                        + " expected, set limit\\(" + limit + ", …\\) higher\\."));
        assertEquals(values, shipped(values, narrow.limit(limit, 10_000)));
    }

    /** What a stream tells of one of its numbers, the others being nought. */
    private record Told(Limit limit, long number) implements ObjectInputFilter.FilterInfo {

        private long of(Limit asked) {
            return asked == limit ? number : 0;
        }

        @Override
        public Class<?> serialClass() {
            return null;
        }

        @Override
        public long arrayLength() {
            return of(Limit.ARRAY_LENGTH);
        }

        @Override
        public long depth() {
            return of(Limit.DEPTH);
        }

        @Override
        public long references() {
            return of(Limit.REFERENCES);
        }

        @Override
        public long streamBytes() {
            return of(Limit.BYTES);
        }
    }

    @ParameterizedTest
    @CsvSource({"DEPTH, 100", "ARRAY_LENGTH, 100000", "REFERENCES, 2000000", "BYTES, 50000000"})
    void asMuchAsTheLimitIsLetThroughAndNoMore(Limit limit, long most) {
        StreamFilter filter = StreamFilter.standard();

        assertEquals(ObjectInputFilter.Status.UNDECIDED, filter.checkInput(new Told(limit, most)));
        assertEquals(
                "The stream has reached " + limit + " " + (most + 1) + "; accepted is at most " + most
                        + ". Where so much is to be expected, set limit(" + limit + ", …) higher.",
                assertThrows(IllegalArgumentException.class, () -> filter.checkInput(new Told(limit, most + 1)))
                        .getMessage());
    }

    @Test
    void aLimitIsOneOrMore() {
        assertEquals(
                "StreamFilter was given the limit DEPTH 0; accepted is 1 or more.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> StreamFilter.standard().limit(Limit.DEPTH, 0))
                        .getMessage());
    }

    @Test
    void canBeMergedWithTheFilterOfTheProcess() throws IOException, ClassNotFoundException {
        ObjectInputFilter ofTheProcess = ObjectInputFilter.Config.createFilter("!org.hemicycle.rule.RuleSet");
        ObjectInputFilter both = ObjectInputFilter.merge(StreamFilter.standard(), ofTheProcess);

        assertEquals(DOSSIER, shipped(DOSSIER, both));
        assertThrows(InvalidClassException.class, () -> shipped(RuleSets.standard(), both));
    }
}
