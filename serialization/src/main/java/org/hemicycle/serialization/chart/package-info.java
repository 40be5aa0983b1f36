/** ChartTables that people keep as CSV: so far, charts of signatures and ratifications. */
@ParametersAreNonnullByDefault
package org.hemicycle.serialization.chart;

import javax.annotation.ParametersAreNonnullByDefault;
