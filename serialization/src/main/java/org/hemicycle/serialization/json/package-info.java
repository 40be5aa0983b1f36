/**
 * Values as JSON: one form for every public value, made to be read and written by hand, with every refusal located.
 *
 * <p>A type is looked at once, by the conventions that all value types keep, and becomes a <em>shape</em>; the same
 * shapes write, read and describe themselves as a JSON Schema.
 */
@ParametersAreNonnullByDefault
package org.hemicycle.serialization.json;

import javax.annotation.ParametersAreNonnullByDefault;
