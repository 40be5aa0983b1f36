/**
 * What several categories of rules look at: the same facts of a dossier, arranged for judging. Not part of the API: it
 * may change in any release.
 */
@ParametersAreNonnullByDefault
package org.hemicycle.consistency.view;

import javax.annotation.ParametersAreNonnullByDefault;
