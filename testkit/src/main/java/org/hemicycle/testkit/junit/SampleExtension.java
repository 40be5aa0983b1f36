package org.hemicycle.testkit.junit;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.testkit.internal.OptionalModule;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives samples to the parameters of tests and constructors that have {@link Sample} or {@link Generated}.
 *
 * <p>Where it stands on a class, {@code @ExtendWith(SampleExtension.class)}, a parameter needs no annotation whose type
 * is {@code ReferenceData}, or {@code List} or {@code Map<String, …>} of {@code Dossier} or {@code CleanVariant}.
 */
public final class SampleExtension implements ParameterResolver {

    /** Made by Jupiter. */
    public SampleExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext context, ExtensionContext extension) {
        return context.isAnnotated(Sample.class)
                || context.isAnnotated(Generated.class)
                || isTelling(context.getParameter().getParameterizedType());
    }

    /** Whether a type alone says what is wanted. */
    private static boolean isTelling(Type type) {
        return type.equals(ReferenceData.class) || findElement(type).isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext context, ExtensionContext extension) {
        return context.findAnnotation(Generated.class)
                .map(wanted -> generated(wanted, context.getParameter()))
                .orElseGet(() -> sample(
                        context.findAnnotation(Sample.class).map(Sample::value).orElse(""), context.getParameter()));
    }

    private static Object generated(Generated wanted, Parameter parameter) {
        if (parameter.getType() != Dossier.class) {
            throw new ParameterResolutionException(
                    "The parameter " + parameter + " has @Generated; accepted is one whose" + " type is Dossier.");
        }
        try {
            OptionalModule.JQWIK.require("The parameter " + parameter + " with @Generated");
            return GeneratedDossier.of(wanted.seed(), wanted.activities());
        } catch (IllegalStateException | IllegalArgumentException refused) {
            throw new ParameterResolutionException(refused.getMessage(), refused);
        }
    }

    private static Object sample(String name, Parameter parameter) {
        Type type = parameter.getParameterizedType();
        if (name.isEmpty() && type.equals(ReferenceData.class)) {
            return ReferenceData.shipped();
        }
        return name.isEmpty()
                ? findAll(type).orElseThrow(() -> refusal(name, parameter))
                : findOne(name, type, parameter).orElseThrow(() -> refusal(name, parameter));
    }

    private static Optional<Object> findOne(String name, Type type, Parameter parameter) {
        return SampleShelf.of(type).map(shelf -> {
            if (!shelf.byName().containsKey(name)) {
                throw new ParameterResolutionException("The parameter " + parameter + " has @Sample(\"" + name
                        + "\"), which names no sample; accepted are "
                        + String.join(", ", shelf.byName().keySet()) + ".");
            }
            return shelf.byName().get(name);
        });
    }

    private static Optional<Object> findAll(Type type) {
        return findElement(type)
                .flatMap(SampleShelf::of)
                .map(SampleShelf::documents)
                .map(documents -> isList(type) ? List.copyOf(documents.values()) : documents);
    }

    private static boolean isList(Type type) {
        return ((ParameterizedType) type).getRawType() == List.class;
    }

    /** Of what a list is, or a map by names; empty for any other type, and where there are no samples of it. */
    private static Optional<Type> findElement(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return Optional.empty();
        }
        List<Type> arguments = List.of(generic.getActualTypeArguments());
        boolean isNamed = generic.getRawType() == Map.class && arguments.get(0) == String.class;
        return Optional.of(arguments.get(arguments.size() - 1))
                .filter(element -> generic.getRawType() == List.class || isNamed)
                .filter(SampleShelf::has);
    }

    private static ParameterResolutionException refusal(String name, Parameter parameter) {
        return new ParameterResolutionException("The parameter " + parameter + " has @Sample"
                + (name.isEmpty()
                        ? " without a name; accepted is one whose type is ReferenceData, or List or Map<String, …> of "
                                + SampleShelf.TYPES + ". For a single sample, name it: @Sample(\"modelPlan\")."
                        : "(\"" + name + "\"); accepted is one whose type is " + SampleShelf.TYPES
                                + ". For all of them, leave the name out."));
    }
}
