/** What is done: meetings, conferences, trainings, exchanges, with their time, their place and those involved. */
@ParametersAreNonnullByDefault
@ValueStyle
package org.hemicycle.activity;

import javax.annotation.ParametersAreNonnullByDefault;
import org.hemicycle.internal.ValueStyle;
