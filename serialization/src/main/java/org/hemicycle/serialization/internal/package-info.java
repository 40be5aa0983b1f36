/** Rows and cells of tables, whatever they hold. Not part of the API: it may change in any release. */
@ParametersAreNonnullByDefault
package org.hemicycle.serialization.internal;

import javax.annotation.ParametersAreNonnullByDefault;
