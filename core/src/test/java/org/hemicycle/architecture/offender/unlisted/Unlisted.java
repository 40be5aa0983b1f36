package org.hemicycle.architecture.offender.unlisted;

/** Is in a package that has no place in the order. */
public final class Unlisted {}
