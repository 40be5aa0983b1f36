/** Rules about activities and when, where and by whom they are held (ACT). */
@ParametersAreNonnullByDefault
package org.hemicycle.consistency.activity;

import javax.annotation.ParametersAreNonnullByDefault;
