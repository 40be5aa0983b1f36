/** Workbooks as grids of texts, read in bounded memory. Not part of the API: it may change in any release. */
@ParametersAreNonnullByDefault
package org.hemicycle.serialization.internal.workbook;

import javax.annotation.ParametersAreNonnullByDefault;
