/**
 * Whom names of States mean, in the forms in which other people print them. Not part of the API: it may change in any
 * release.
 */
@ParametersAreNonnullByDefault
package org.hemicycle.serialization.internal.name;

import javax.annotation.ParametersAreNonnullByDefault;
