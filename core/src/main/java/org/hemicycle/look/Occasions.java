package org.hemicycle.look;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;

/**
 * What the words of a dated statement say of the act: that it was done again, or that it is another act than the one
 * that mostly goes by the property.
 *
 * <p>Example: "invited in 2009" and "invited again in 2018", or "adopted" and "published", are two acts each. "Adopted
 * by the Government" and "adopted" are one, so that two days contradict each other; so are "in the second quarter" and
 * "in June".
 */
final class Occasions {

    private static final Set<ClaimProperty> ONLY_ONCE = EnumSet.of(
            ClaimProperty.PERIOD,
            ClaimProperty.DUE,
            ClaimProperty.PARTY,
            ClaimProperty.ENTERED_INTO_FORCE,
            ClaimProperty.ENTRY_INTO_FORCE_OF_TREATY);
    private static final Set<ClaimProperty> OF_ANY_ACT =
            EnumSet.of(ClaimProperty.DATED, ClaimProperty.ADOPTED_ON, ClaimProperty.ESTABLISHED);

    private enum Turn {
        AGAIN(
                "\\bagain\\b|\\banew\\b|\\bonce more\\b|\\brenewed\\b|\\bfollow-?up\\b|\\b(?:second|2nd)\\b(?! (?:quarter|half"
                        + "|week|day|part|semester|trimester|term|year))|\\b(?:de|à) nouveau\\b|\\bnouvelle\\b"
                        + "|\\b(?:deuxième|seconde?)\\b(?! (?:trimestre|semestre|moitié|semaine|partie|jour))"),
        THIRD("\\b(?:third|3rd)\\b(?! (?:quarter|week|day|part|term|year|countr|part|States?))"
                + "|\\btroisième\\b(?! (?:trimestre|semaine|partie|jour))"),
        EXTENDED("\\bextend|\\bextension|\\bprolong|\\bprorog");

        private final Pattern words;

        Turn(String words) {
            this.words = compile(words);
        }
    }

    private enum Act {
        ENDORSED("\\bendors|\\bapprov|\\bapprouv|\\bentérin|\\bwelcomed\\b"),
        PUBLISHED("\\bpublish|\\bpubli(?:é|ée|és|ées|cation)\\b"),
        LAUNCHED("\\blaunch|\\blanc(?:é|ée|ement)\\b"),
        SIGNED("\\bsigned\\b|\\bsignature\\b|\\bsignée?\\b"),
        REVISED("\\brevis|\\brévis|\\bamend|\\bupdat|\\bmis(?:e|es)? à jour\\b"),
        OPENED("\\bopened\\b|\\bopening\\b|\\bouvert|\\bstarted\\b|\\bbegan\\b"),
        CLOSED("\\bclosed\\b|\\bclosing\\b|\\bclôtur|\\bended\\b|\\bconcluded\\b"),
        IN_FORCE("\\binto force\\b|\\ben vigueur\\b|\\btook effect\\b");

        private final Pattern words;

        Act(String words) {
            this.words = compile(words);
        }
    }

    private Occasions() {}

    private static Pattern compile(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Which occasion it is; empty for the first, or where the words do not say. */
    static String of(Claim claim) {
        if (ONLY_ONCE.contains(claim.property())) {
            return "";
        }
        String text = claim.label().orElse("") + " | " + claim.stated().asWritten();
        Stream<Enum<?>> turns = Arrays.stream(Turn.values())
                .filter(turn -> turn != Turn.EXTENDED || claim.property() == ClaimProperty.INVITATION_VALID_UNTIL)
                .filter(turn -> turn.words.matcher(text).find())
                .map(turn -> turn);
        Stream<Enum<?>> acts = Arrays.stream(Act.values())
                .filter(act -> OF_ANY_ACT.contains(claim.property()))
                .filter(act -> act.words.matcher(text).find())
                .map(act -> act);
        return Stream.concat(turns, acts).map(Enum::name).collect(Collectors.joining(" "));
    }
}
