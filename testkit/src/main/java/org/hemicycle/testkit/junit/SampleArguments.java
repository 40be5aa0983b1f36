package org.hemicycle.testkit.junit;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Gives the samples to parameterized tests; {@link EachSample} names it, and Jupiter makes it. */
final class SampleArguments implements ArgumentsProvider {

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        Class<?> type = parameters
                .getFirst()
                .orElseThrow(() -> new IllegalArgumentException("The test " + context.getDisplayName()
                        + " has @EachSample and no parameter; accepted is one whose type is "
                        + SampleShelf.TYPES + "."))
                .getParameterType();
        Map<String, ?> samples = SampleShelf.of(type)
                .orElseThrow(() -> new IllegalArgumentException("The test " + context.getDisplayName()
                        + " has @EachSample and a parameter of the type " + type.getName()
                        + "; accepted is one whose type is " + SampleShelf.TYPES + "."))
                .byName();
        return samples.entrySet().stream().map(each -> Arguments.of(Named.of(each.getKey(), each.getValue())));
    }
}
