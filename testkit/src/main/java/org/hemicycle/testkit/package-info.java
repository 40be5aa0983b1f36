/** Sample dossiers of real programmes, and generators of the library's values for property-based tests. */
@ParametersAreNonnullByDefault
package org.hemicycle.testkit;

import javax.annotation.ParametersAreNonnullByDefault;
