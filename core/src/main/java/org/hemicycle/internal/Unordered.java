package org.hemicycle.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An attribute that is a list, so that what was entered first stays first, but whose order says nothing: the claims of
 * a dossier, not the components of a programme. Its {@link CanonicalText} does not depend on the order.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unordered {}
