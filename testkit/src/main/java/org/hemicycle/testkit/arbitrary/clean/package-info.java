/** How dossiers without contradiction are generated; not for use, see {@code Dossiers}. */
@ParametersAreNonnullByDefault
package org.hemicycle.testkit.arbitrary.clean;

import javax.annotation.ParametersAreNonnullByDefault;
