package org.hemicycle.architecture.offender.consistency.view;

/** Is there for several categories. */
public final class Shared {}
