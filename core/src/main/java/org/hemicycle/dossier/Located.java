package org.hemicycle.dossier;

import java.io.Serializable;
import org.hemicycle.source.Path;

/**
 * An object of a dossier with its address.
 *
 * @param path where it is
 * @param value the object
 * @param <T> its type
 */
public record Located<T>(Path path, T value) implements Serializable {}
