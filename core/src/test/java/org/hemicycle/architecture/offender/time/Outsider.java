package org.hemicycle.architecture.offender.time;

import org.hemicycle.architecture.offender.consistency.view.Shared;

/**
 * Uses the view from outside the engine.
 *
 * @param shared what several categories share
 */
public record Outsider(Shared shared) {}
