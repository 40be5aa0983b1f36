/** What the packages of the test kit share; no part of the API. */
@ParametersAreNonnullByDefault
package org.hemicycle.testkit.internal;

import javax.annotation.ParametersAreNonnullByDefault;
