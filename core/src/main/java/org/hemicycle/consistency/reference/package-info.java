/** Rules about how a document is laid out and refers to its own parts (REF). */
@ParametersAreNonnullByDefault
package org.hemicycle.consistency.reference;

import javax.annotation.ParametersAreNonnullByDefault;
