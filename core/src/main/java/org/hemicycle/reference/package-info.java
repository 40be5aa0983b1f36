/** Reference data: the rows of law that both engines judge by, shipped with the library and open to additions. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.reference;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
