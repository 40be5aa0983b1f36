package org.hemicycle.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the library's value types are generated: users see the interface and its nested builder, never the generated
 * class.
 *
 * <p>Put on a package ({@code package-info.java}); applies to every {@code @Value.Immutable} type in it.
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
public @interface ValueStyle {}
