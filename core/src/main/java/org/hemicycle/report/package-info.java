/** What people do with the report of a run: read it as text, compare two, ask for corrections. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.report;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
