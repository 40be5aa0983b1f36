/** The Sustainable Development Goals of the 2030 Agenda, their targets, and what links to them. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.sdg;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
