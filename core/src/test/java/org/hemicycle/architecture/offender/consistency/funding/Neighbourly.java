package org.hemicycle.architecture.offender.consistency.funding;

import org.hemicycle.architecture.offender.consistency.risk.Register;

/**
 * Uses another category.
 *
 * @param register what belongs to that
 */
public record Neighbourly(Register register) {}
