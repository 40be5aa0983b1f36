package org.hemicycle.architecture.offender.consistency.risk;

import org.hemicycle.architecture.offender.consistency.view.Shared;

/**
 * Uses what several categories share.
 *
 * @param shared that
 */
public record Modest(Shared shared) {}
