/** The commands of the library, for scripts and for the line of a shell. */
@ParametersAreNonnullByDefault
package org.hemicycle.serialization.command;

import javax.annotation.ParametersAreNonnullByDefault;
