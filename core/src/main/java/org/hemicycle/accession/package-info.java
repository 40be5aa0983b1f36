/** What States have done about conventions, and the status that follows from it on a day. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.accession;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
