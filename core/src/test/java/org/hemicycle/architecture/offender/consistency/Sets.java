package org.hemicycle.architecture.offender.consistency;

import org.hemicycle.architecture.offender.consistency.risk.Register;

/**
 * Uses a category, as rule sets do.
 *
 * @param register what belongs to a category
 */
public record Sets(Register register) {}
