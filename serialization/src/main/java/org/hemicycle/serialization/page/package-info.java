/** One page to forward: a dossier and its report as HTML that needs neither scripts nor a network, and its pictures. */
@ParametersAreNonnullByDefault
package org.hemicycle.serialization.page;

import javax.annotation.ParametersAreNonnullByDefault;
