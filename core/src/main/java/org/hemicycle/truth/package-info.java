/** Three-valued truth: yes, no, or unknown with the facts that are missing. */
@ParametersAreNonnullByDefault
package org.hemicycle.truth;

import javax.annotation.ParametersAreNonnullByDefault;
