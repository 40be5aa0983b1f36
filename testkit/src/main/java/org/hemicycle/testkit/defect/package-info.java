/** Mistakes that a document may have, to be planted in a dossier: what each rule is there to find. */
@ParametersAreNonnullByDefault
package org.hemicycle.testkit.defect;

import javax.annotation.ParametersAreNonnullByDefault;
