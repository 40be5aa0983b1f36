package org.hemicycle.architecture.offender.time;

import org.hemicycle.architecture.offender.source.Early;

/**
 * Depends on a package that comes before its own.
 *
 * @param early the dependency
 */
public record Late(Early early) {}
