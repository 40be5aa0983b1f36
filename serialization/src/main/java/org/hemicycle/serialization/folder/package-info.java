/** A dossier as a folder of CSV sheets: one row one fact at one place. */
@ParametersAreNonnullByDefault
package org.hemicycle.serialization.folder;

import javax.annotation.ParametersAreNonnullByDefault;
