/** Real programmes as sample dossiers, and clean variants of them. */
@ParametersAreNonnullByDefault
package org.hemicycle.testkit.sample;

import javax.annotation.ParametersAreNonnullByDefault;
