/** What was measured, beside what it may be, as one table. */
@ParametersAreNonnullByDefault
package org.hemicycle.benchmark.table;

import javax.annotation.ParametersAreNonnullByDefault;
