/** Rules about steps towards conventions, invitations and what texts say of openness (ACC). */
@ParametersAreNonnullByDefault
package org.hemicycle.consistency.access;

import javax.annotation.ParametersAreNonnullByDefault;
