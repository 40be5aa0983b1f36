/** Rules about registers of risks (RSK). */
@ParametersAreNonnullByDefault
package org.hemicycle.consistency.risk;

import javax.annotation.ParametersAreNonnullByDefault;
