package org.hemicycle.architecture.offender.consistency.risk;

/** Belongs to one category alone. */
public final class Register {}
