/** Eight rules about activities, judged by Hemicycle, by its peers and by a loop. */
@ParametersAreNonnullByDefault
package org.hemicycle.benchmark.peer;

import javax.annotation.ParametersAreNonnullByDefault;
