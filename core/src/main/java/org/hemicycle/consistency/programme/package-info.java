/** Rules about the parts of a programme and its periods (PRG). */
@ParametersAreNonnullByDefault
package org.hemicycle.consistency.programme;

import javax.annotation.ParametersAreNonnullByDefault;
