/** When things happen: dates as sources state them, closed ranges of days, and the timing of an activity. */
@ParametersAreNonnullByDefault
package org.hemicycle.time;

import javax.annotation.ParametersAreNonnullByDefault;
