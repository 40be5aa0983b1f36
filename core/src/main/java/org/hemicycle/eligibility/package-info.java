/** The eligibility engine: may this State do that, on that day, by which route, and on what authority. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.eligibility;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
