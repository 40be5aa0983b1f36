/** Rules about links to the Sustainable Development Goals (SDG). */
@ParametersAreNonnullByDefault
package org.hemicycle.consistency.sdg;

import javax.annotation.ParametersAreNonnullByDefault;
