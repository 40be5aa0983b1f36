package org.hemicycle.architecture.offender.source;

/** Depends on nothing. */
public final class Early {}
