/** Documents, what they claim, how they are laid out, and where they promise to be complete. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.document;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
