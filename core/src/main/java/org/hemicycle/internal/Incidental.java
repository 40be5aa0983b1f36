package org.hemicycle.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An attribute that does not count when values are compared, and therefore not in their {@link CanonicalText} either.
 *
 * <p>It stands beside {@code @Value.Auxiliary}, which cannot be seen when the library runs.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Incidental {}
