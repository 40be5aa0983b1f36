package org.hemicycle.architecture.offender.consistency.view;

import org.hemicycle.architecture.offender.consistency.risk.Register;

/**
 * Is shared, and uses a category.
 *
 * @param register what belongs to that
 */
public record Nosy(Register register) {}
