package org.hemicycle.architecture.offender.consistency.cellar;

/** Is in a room of the engine that is not listed. */
public final class Hidden {}
