package org.hemicycle.consistency.standing;

import java.util.regex.Pattern;
import org.hemicycle.actor.Standing;

/**
 * Whether words claim a standing. Who takes part in a body, attends it or works with it need not hold one there: only a
 * member, an observer, a Party, a partner or an associate is said to.
 */
final class StandingWords {

    private static final Pattern OF_A_STANDING = Pattern.compile(
            "\\b(?:member|membre|observ|contracting|contractante|part(?:y|ies?)\\b|partner|partenaire)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LOOSE = Pattern.compile(
            "\\b(?:participa|attend|represent|représent|take[ns]? part|taking part|took part|pren\\w* part|pris part"
                    + "|co-?operat|coop[eé]r|collaborat|works? with|working with|worked with|contribut|invited|invité|associated (?:with|to|in)"
                    + "|associée?s? (?:à|aux?)\\b|assist|involved|join|follow|engage|is active|sits?\\b|sitting|siège|siég"
                    + "|suit\\b|suivi|(?:is|are|was|were|be) present|présent|active in|in the work|aux travaux)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private StandingWords() {}

    /** Words in which neither sort is found are what the place was taken for. */
    static boolean claim(Standing.Kind kind, String words) {
        return kind != Standing.Kind.PARTICIPANT
                && (OF_A_STANDING.matcher(words).find() || !LOOSE.matcher(words).find());
    }
}
