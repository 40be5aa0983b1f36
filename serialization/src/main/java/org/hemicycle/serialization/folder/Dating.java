package org.hemicycle.serialization.folder;

import org.hemicycle.source.Language;

/**
 * How dates are read that leave something out.
 *
 * @param year the year that they are about, or {@code Timing.NO_YEAR}
 * @param languages the languages of the document
 */
record Dating(int year, Language[] languages) {}
