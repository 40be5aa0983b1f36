package org.hemicycle.serialization.stream;

import static java.util.Objects.requireNonNull;

import java.io.ObjectInputFilter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.internal.Quoted;

/**
 * Lets through what the library writes into a stream of Java's own serialisation, and refuses everything else before it
 * is made: a dossier, a rule set, a report, a verdict, and whatever these consist of.
 *
 * <pre>{@code
 * try (ObjectInputStream in = new ObjectInputStream(received)) {
 *     in.setObjectInputFilter(StreamFilter.standard().allowing("com.example.rules"));
 *     RuleSet rules = (RuleSet) in.readObject();
 * }
 * }</pre>
 *
 * <p>Whatever comes out of a stream is checked as what is built is, filter or no filter, but for the digits of an
 * amount, which Joda-Money checks only where assertions are on. The filter keeps foreign classes from being made, and a
 * stream from growing beyond what is of use. It does not turn a form for shipping into one for storing: only the
 * version that has written a stream is sure to read it.
 *
 * <p>What is refused ends in an {@link java.io.InvalidClassException} of the stream, of which the cause is an
 * {@link IllegalArgumentException} that says what was found and how to let it through. Immutable and thread-safe; each
 * method gives a new filter.
 */
public final class StreamFilter implements ObjectInputFilter {

    /** What of a stream has an upper limit. */
    public enum Limit {
        /** How deep objects are nested: 100 unless set. Some thousands exhaust the stack of a thread in any case. */
        DEPTH(100),
        /** How many elements an array has, those in which lists and maps keep theirs included: 100 000 unless set. */
        ARRAY_LENGTH(100_000),
        /** How many objects there are, and references to them: 2 000 000 unless set. */
        REFERENCES(2_000_000),
        /** How many bytes are read: 50 000 000 unless set. */
        BYTES(50_000_000);

        private final long standard;

        Limit(long standard) {
            this.standard = standard;
        }
    }

    private static final String LIBRARY = "org.hemicycle";

    /** What values of the library consist of besides others: no collection that runs a comparator or has no bounds. */
    private static final Set<String> PARTS = Set.of(
            "java.lang.Boolean",
            "java.lang.Enum",
            "java.lang.Integer",
            "java.lang.Number",
            "java.lang.Object",
            "java.lang.String",
            "java.lang.invoke.SerializedLambda",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.time.LocalDate",
            "java.time.Period",
            "java.time.Ser",
            "java.util.ArrayList",
            "java.util.CollSer",
            "java.util.EnumMap",
            "java.util.EnumSet$SerializationProxy",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.JumboEnumSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.Map$Entry",
            "java.util.RegularEnumSet",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "org.joda.money.BigMoney",
            "org.joda.money.CurrencyUnit",
            "org.joda.money.Money",
            "org.joda.money.Ser");

    /** The collections that the JDK makes where one cannot be changed. */
    private static final List<String> FAMILIES = List.of(
            "java.util.Collections$Empty",
            "java.util.Collections$Singleton",
            "java.util.Collections$Unmodifiable",
            "java.util.ImmutableCollections$");

    private static final Pattern NAME =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*+(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*+)*+");

    private static final StreamFilter STANDARD = new StreamFilter(
            new TreeSet<>(Set.of(LIBRARY)),
            Stream.of(Limit.values())
                    .collect(Collectors.toMap(
                            limit -> limit, limit -> limit.standard, Math::max, () -> new EnumMap<>(Limit.class))));

    private final SortedSet<String> allowed;
    private final Map<Limit, Long> limits;

    private StreamFilter(SortedSet<String> allowed, Map<Limit, Long> limits) {
        this.allowed = allowed;
        this.limits = limits;
    }

    /**
     * The filter for values of the library.
     *
     * @return the filter
     */
    public static StreamFilter standard() {
        return STANDARD;
    }

    /**
     * The filter that lets further classes through, such as those in which a user has written rules or kinds of
     * documents. Allow what you have written; what the JDK has in {@code java.util} alone makes a stream run code of
     * the sender's choice.
     *
     * <p>Example: {@code StreamFilter.standard().allowing("com.example.rules")} lets through
     * {@code com.example.rules.OwnRules} and {@code com.example.rules.law.Treaties}.
     *
     * @param names packages, each with those below it, or single classes, each with what is nested in it
     * @return the wider filter
     * @throws IllegalArgumentException if one is not a name of Java, such as {@code com.example.*}
     */
    public StreamFilter allowing(String... names) {
        TreeSet<String> more = new TreeSet<>(allowed);
        for (String name : names) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(Quoted.of(name)
                        + " is not the name of a package or a class; accepted are names such as com.example.rules,"
                        + " which stands for the packages below it too.");
            }
            more.add(name);
        }
        return new StreamFilter(more, limits);
    }

    /**
     * The filter with another limit.
     *
     * <p>Example: {@code StreamFilter.standard().limit(StreamFilter.Limit.BYTES, 500_000_000)} for the dossiers of an
     * archive, shipped as one list.
     *
     * @param limit what is limited
     * @param most the most that is let through
     * @return the changed filter
     * @throws IllegalArgumentException if that is less than 1
     */
    public StreamFilter limit(Limit limit, long most) {
        requireNonNull(limit, "limit");
        if (most < 1) {
            throw new IllegalArgumentException(
                    "StreamFilter was given the limit " + limit + " " + most + "; accepted is 1 or more.");
        }
        EnumMap<Limit, Long> changed = new EnumMap<>(limits);
        changed.put(limit, most);
        return new StreamFilter(allowed, changed);
    }

    /**
     * Decides on what a stream is about to make.
     *
     * @param next what the stream tells of it
     * @return allowed for a class that is known; undecided where no class is meant and the limits are kept
     * @throws IllegalArgumentException if the class is not known, or a limit is passed
     */
    @Override
    public Status checkInput(FilterInfo next) {
        requireWithin(Limit.DEPTH, next.depth());
        requireWithin(Limit.ARRAY_LENGTH, next.arrayLength());
        requireWithin(Limit.REFERENCES, next.references());
        requireWithin(Limit.BYTES, next.streamBytes());
        if (next.serialClass() == null) {
            return Status.UNDECIDED;
        }
        requireKnown(elementOf(next.serialClass()));
        return Status.ALLOWED;
    }

    private void requireWithin(Limit limit, long found) {
        long most = limits.get(limit);
        if (found > most) {
            throw new IllegalArgumentException(
                    "The stream has reached " + limit + " " + found + "; accepted is at most " + most
                            + ". Where so much is to be expected, set limit(" + limit + ", …) higher.");
        }
    }

    private void requireKnown(Class<?> type) {
        String name = type.getName();
        if (!type.isPrimitive()
                && !PARTS.contains(name)
                && FAMILIES.stream().noneMatch(name::startsWith)
                && allowed.stream().noneMatch(each -> isIn(each, name))) {
            throw new IllegalArgumentException("The stream holds a " + Quoted.cut(name) + "; accepted are the parts of"
                    + " values and what is in " + String.join(", ", allowed) + ". Where it is a class of your own,"
                    + " name its package with allowing(…); otherwise do not trust the stream.");
        }
    }

    /** Functions and nested classes of a class count as part of it. */
    private static boolean isIn(String allowed, String name) {
        return name.equals(allowed) || name.startsWith(allowed + ".") || name.startsWith(allowed + "$");
    }

    private static Class<?> elementOf(Class<?> type) {
        return type.isArray() ? elementOf(type.getComponentType()) : type;
    }
}
