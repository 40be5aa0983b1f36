package org.hemicycle.architecture.offender.consistency;

import org.hemicycle.architecture.offender.consistency.view.Shared;

/**
 * Uses the view from outside a category.
 *
 * @param shared what several categories share
 */
public record Peeping(Shared shared) {}
