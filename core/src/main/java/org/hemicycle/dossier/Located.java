package org.hemicycle.dossier;

import java.io.Serializable;
import org.hemicycle.source.Address;

/**
 * An object of a dossier with its address.
 *
 * @param address where it is
 * @param value the object
 * @param <T> its type
 */
public record Located<T>(Address address, T value) implements Serializable {}
