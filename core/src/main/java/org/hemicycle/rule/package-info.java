/** The engine that judges dossiers by rules: rules, rule sets and a run of them. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.rule;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
