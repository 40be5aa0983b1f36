/** The values of a run: the days judged, findings, what accepts them, and the report. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.finding;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
