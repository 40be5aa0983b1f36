/**
 * What rules look at: the parts of a dossier with their addresses and headings, and the same facts arranged for
 * judging, such as activities with their programme or all places that state one fact. Built-in rules and those of users
 * look through the same views; {@link org.hemicycle.look.Look} is the way in.
 */
@ParametersAreNonnullByDefault
package org.hemicycle.look;

import javax.annotation.ParametersAreNonnullByDefault;
