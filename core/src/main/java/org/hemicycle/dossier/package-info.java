/**
 * The dossier: everything known about a programme, indexed, as one immutable value. Its Java-serialised form is for
 * shipping between like versions, never for storing.
 */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.dossier;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
