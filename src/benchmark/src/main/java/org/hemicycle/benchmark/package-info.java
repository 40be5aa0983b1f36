/** What the engines cost, each measured beside a limit in the same run. */
@ParametersAreNonnullByDefault
package org.hemicycle.benchmark;

import javax.annotation.ParametersAreNonnullByDefault;
