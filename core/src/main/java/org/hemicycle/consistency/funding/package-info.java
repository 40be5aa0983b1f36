/** Rules about budgets and sources of funding (FUN). */
@ParametersAreNonnullByDefault
package org.hemicycle.consistency.funding;

import javax.annotation.ParametersAreNonnullByDefault;
