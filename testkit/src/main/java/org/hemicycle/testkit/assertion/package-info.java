/**
 * Assertions of AssertJ on what the library answers: reports, findings, verdicts, matrices and timelines.
 *
 * <p>{@link org.hemicycle.testkit.assertion.HemicycleAssertions} is where they begin. They need
 * {@code org.assertj:assertj-core} in version 3.27 or newer on the class path of the tests, which
 * {@code hemicycle-testkit} does not bring along.
 */
@ParametersAreNonnullByDefault
package org.hemicycle.testkit.assertion;

import javax.annotation.ParametersAreNonnullByDefault;
