/** Rules about standings in bodies (STN). */
@ParametersAreNonnullByDefault
package org.hemicycle.consistency.standing;

import javax.annotation.ParametersAreNonnullByDefault;
