/**
 * What a JVM costs that is started for one thing: each is a process, whose processor time and elapsed time are taken.
 */
@ParametersAreNonnullByDefault
package org.hemicycle.benchmark.process;

import javax.annotation.ParametersAreNonnullByDefault;
