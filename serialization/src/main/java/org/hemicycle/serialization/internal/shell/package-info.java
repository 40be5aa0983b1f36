/**
 * JShell with the library at hand: sessions and scripts. Not part of the API: it may change in any release. It needs a
 * JDK, whose module {@code jdk.jshell} a run-time image may lack.
 */
@ParametersAreNonnullByDefault
package org.hemicycle.serialization.internal.shell;

import javax.annotation.ParametersAreNonnullByDefault;
