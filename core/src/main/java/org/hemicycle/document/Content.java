package org.hemicycle.document;

import org.hemicycle.internal.Phrase;

/** What a part of a document holds, or what a reference to it says that it holds. */
public enum Content {
    /** A summary of the whole. */
    SUMMARY,
    /** A list of acronyms and abbreviations. */
    ACRONYMS,
    /** The policy that the document implements. */
    POLICY,
    /** Objectives. */
    OBJECTIVES,
    /** The history of the co-operation. */
    CO_OPERATION_HISTORY,
    /** The added value of the assistance. */
    ADDED_VALUE,
    /** Priorities. */
    PRIORITIES,
    /** Methods of work. */
    METHODOLOGY,
    /** Links to the Sustainable Development Goals. */
    SDG,
    /** Co-ordination. */
    CO_ORDINATION,
    /** Sources of funding. */
    FUNDING,
    /** Governance and reporting. */
    GOVERNANCE,
    /** A logical framework. */
    LOGFRAME,
    /** A register of risks. */
    RISKS,
    /** Lessons of earlier co-operation: what went wrong is told there, not what may. */
    LESSONS,
    /** A budget. */
    BUDGET,
    /** Opinions and studies. */
    OPINIONS,
    /** Accessions to conventions. */
    ACCESSIONS,
    /** Standings in bodies. */
    STANDINGS,
    /** Activities or meetings. */
    ACTIVITIES,
    /** Documents. */
    DOCUMENTS,
    /** Preambular paragraphs. */
    RECITALS,
    /** Operative paragraphs. */
    OPERATIVE_PART,
    /** Conclusions. */
    CONCLUSIONS;

    /**
     * The content as a noun phrase for messages.
     *
     * @return for example {@code accessions}
     */
    public String phrase() {
        return switch (this) {
            case SDG -> "Sustainable Development Goals";
            case LOGFRAME -> "the logical framework";
            case CO_OPERATION_HISTORY -> "the history of the co-operation";
            case SUMMARY,
                    POLICY,
                    ADDED_VALUE,
                    METHODOLOGY,
                    CO_ORDINATION,
                    FUNDING,
                    GOVERNANCE,
                    BUDGET,
                    OPERATIVE_PART -> "the " + Phrase.of(this);
            default -> Phrase.of(this);
        };
    }
}
