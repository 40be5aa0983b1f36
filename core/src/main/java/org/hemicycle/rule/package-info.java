/**
 * The engine that judges dossiers by rules: rules, rule sets and a run of them. Their Java-serialised form is for
 * shipping between like versions, never for storing.
 */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.rule;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
