/** Rules about several statements of one fact (STA). */
@ParametersAreNonnullByDefault
package org.hemicycle.consistency.statement;

import javax.annotation.ParametersAreNonnullByDefault;
