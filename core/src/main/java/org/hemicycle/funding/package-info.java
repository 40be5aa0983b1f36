/** Sources of funding, how they are mixed, and the lines of a budget. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.funding;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
