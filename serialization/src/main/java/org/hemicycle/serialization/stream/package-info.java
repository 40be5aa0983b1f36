/** What is needed beside Java's own serialisation, in which values are shipped between like versions, never stored. */
@ParametersAreNonnullByDefault
package org.hemicycle.serialization.stream;

import javax.annotation.ParametersAreNonnullByDefault;
