/** What is wrong with an input, as data, for every reader: where it stands, what was found, what is accepted. */
@ParametersAreNonnullByDefault
package org.hemicycle.serialization.problem;

import javax.annotation.ParametersAreNonnullByDefault;
