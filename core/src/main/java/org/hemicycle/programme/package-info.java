/** Co-operation programmes and their components. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.programme;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
