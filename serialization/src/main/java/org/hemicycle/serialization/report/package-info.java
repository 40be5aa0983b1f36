/**
 * Findings for other tools and readers: SARIF, JSON, Markdown and tables; and what a reader has decided about rules and
 * findings, as files.
 */
@ParametersAreNonnullByDefault
package org.hemicycle.serialization.report;

import javax.annotation.ParametersAreNonnullByDefault;
