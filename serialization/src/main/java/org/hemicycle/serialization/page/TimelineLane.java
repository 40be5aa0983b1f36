package org.hemicycle.serialization.page;

import java.util.List;

/**
 * The lines of a timeline that are about one sort of things.
 *
 * @param heading the sort
 * @param entries the lines
 */
record TimelineLane(String heading, List<TimelineEntry> entries) {}
