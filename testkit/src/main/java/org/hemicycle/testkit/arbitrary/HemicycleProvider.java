package org.hemicycle.testkit.arbitrary;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Finds the arbitrary for a parameter whose type is one of the library's values, with no annotation but
 * {@code @ForAll}.
 *
 * <p>jqwik finds this class by itself wherever {@code hemicycle-testkit} is on the class path of the tests. Example:
 *
 * <pre>{@code
 * @Property
 * void aDateAgreesWithItself(@ForAll ExtendedDate date) {
 *     assertFalse(date.agreesWith(date).isNo());
 * }
 *
 * @Property
 * void everyActivityHasAHeading(@ForAll List<Activity> activities, @ForAll Stated<Timing> when) { … }
 * }</pre>
 *
 * <p>A parameter of a sum, such as {@code Funding}, gets values of all its cases, one of a case, such as
 * {@code Funding.AllOf}, of that case alone. Only the very type of the parameter counts: one of type {@code Object},
 * {@code Serializable} or {@code Comparable} gets nothing from here. A provider of your own with a
 * {@linkplain #priority() priority} above 0 goes first, and {@code @ForAll("name")} always does.
 *
 * @see HemicycleDomain the same, asked for by name
 */
public class HemicycleProvider implements ArbitraryProvider {

    /** Made by jqwik. */
    public HemicycleProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        TypeUsage type = bound(targetType);
        return ArbitraryTable.takes(type.getRawType(), type.getTypeArguments().size());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        TypeUsage type = bound(targetType);
        return subtypeProvider
                .resolveAndCombine(type.getTypeArguments().toArray(new TypeUsage[0]))
                .map(arguments -> ArbitraryTable.arbitrary(type.getRawType(), arguments))
                .collect(Collectors.toSet());
    }

    /** What {@code ? extends Funding} stands for may be any funding. */
    private static TypeUsage bound(TypeUsage type) {
        return type.isTypeVariableOrWildcard() && type.getUpperBounds().size() == 1
                ? type.getUpperBounds().get(0)
                : type;
    }
}
