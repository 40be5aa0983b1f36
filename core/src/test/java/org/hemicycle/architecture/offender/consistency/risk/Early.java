package org.hemicycle.architecture.offender.consistency.risk;

/** Has the simple name of a type in another package. */
public final class Early {}
