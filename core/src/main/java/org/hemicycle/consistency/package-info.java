/** The consistency engine: what in a dossier contradicts itself or the law it cites. */
@ParametersAreNonnullByDefault
package org.hemicycle.consistency;

import javax.annotation.ParametersAreNonnullByDefault;
