package org.hemicycle.convention;

import java.io.Serializable;
import org.hemicycle.source.Basis;

/**
 * A body that follows how a convention is applied.
 *
 * @param name what it is called, for example {@code GREVIO}
 * @param basis what says so
 */
public record FollowUpBody(String name, Basis basis) implements Serializable {}
