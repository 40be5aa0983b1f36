/** States, organisations and bodies, the standing that one has in another, and the part that one has in an activity. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.actor;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
