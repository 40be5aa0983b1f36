/** Where a fact comes from: identifiers, places in documents, and what a source wrote beside what it means. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.source;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
