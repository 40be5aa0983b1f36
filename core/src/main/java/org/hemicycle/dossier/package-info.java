/** The dossier: everything known about a programme, indexed, as one immutable value. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.dossier;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
