/** Rules about what is decided, asked and announced (COM). */
@ParametersAreNonnullByDefault
package org.hemicycle.consistency.undertaking;

import javax.annotation.ParametersAreNonnullByDefault;
