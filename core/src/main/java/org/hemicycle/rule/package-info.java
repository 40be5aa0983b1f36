/** What both rule engines share: rules, the day judged, findings and reports. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.rule;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
