/** Conventions as data: who may join them by which act, on what conditions, and when an act takes effect. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.convention;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
