package org.hemicycle.consistency.access;

import java.util.Map;
import org.hemicycle.finding.Argument;
import org.hemicycle.source.Basis;

/** A clause of the law in a message, with its confidence where that is not high. */
final class Clause {

    /** How a template shows one entry of a list of clauses. */
    static final String WORDS = "{place}{confidence, select, HIGH {} other { (confidence: {confidence})}}";

    private Clause() {}

    static Argument of(Basis basis) {
        return Argument.group(Map.of("place", basis.citation(), "confidence", basis.confidence()));
    }
}
