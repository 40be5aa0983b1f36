/** Rules about how a text names things (NAM). */
@ParametersAreNonnullByDefault
package org.hemicycle.consistency.name;

import javax.annotation.ParametersAreNonnullByDefault;
