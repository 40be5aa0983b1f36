/**
 * Samples as parameters of tests of Jupiter: {@link org.hemicycle.testkit.junit.Sample} for one or all,
 * {@link org.hemicycle.testkit.junit.EachSample} for one after the other, {@link org.hemicycle.testkit.junit.Generated}
 * for one that nobody wrote.
 */
@ParametersAreNonnullByDefault
package org.hemicycle.testkit.junit;

import javax.annotation.ParametersAreNonnullByDefault;
