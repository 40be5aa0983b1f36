package org.hemicycle.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.annotate.InjectAnnotation;
import org.immutables.value.Value;

/**
 * How the library's value types are generated: users see the interface and its nested builder, never the generated
 * class.
 *
 * <p>Put on a package ({@code package-info.java}); applies to every {@code @Value.Immutable} type in it.
 *
 * <p>What comes out of a stream is {@linkplain Rebuilt built again}. Immutables itself would only run a
 * {@code @Value.Check} on the object as it was read, with whatever nulls and lists the stream has put into it; so the
 * types have no such check but call theirs where they are built, and {@code readResolve} goes through the builder. It
 * is injected as an annotation of the generated builder would be: what is injected is any text that stands before it.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class,
        get = "*",
        underrideToString = "summary",
        defaults = @Value.Immutable(copy = false),
        throwForInvalidImmutableState = IllegalArgumentException.class)
@InjectAnnotation(target = InjectAnnotation.Where.BUILDER_TYPE, code = """
                @java.io.Serial
                @SuppressWarnings({"rawtypes", "unchecked"})
                private Object readResolve() throws java.io.InvalidObjectException {
                  return org.hemicycle.internal.Rebuilt.by(() -> new [[!name]].Builder().from(this).build());
                }
                """)
public @interface ValueStyle {}
