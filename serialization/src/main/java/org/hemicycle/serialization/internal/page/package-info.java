/**
 * What files of any shape have in common: lines of text, and tables of cells. Not part of the API: it may change in any
 * release.
 */
@ParametersAreNonnullByDefault
package org.hemicycle.serialization.internal.page;

import javax.annotation.ParametersAreNonnullByDefault;
