/** Generators of the library's values for property-based tests with jqwik. */
@ParametersAreNonnullByDefault
package org.hemicycle.testkit.arbitrary;

import javax.annotation.ParametersAreNonnullByDefault;
