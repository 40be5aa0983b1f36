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
        AGAIN("again\\b|anew\\b|once more\\b|renewed\\b|follow-?up\\b|(?:second|2nd)\\b(?! (?:quarter|half"
                + "|week|day|part|semester|trimester|term|year))|(?:de|à) nouveau\\b|nouvelle\\b"
                + "|(?:deuxième|seconde?)\\b(?! (?:trimestre|semestre|moitié|semaine|partie|jour))"),
        THIRD("(?:third|3rd)\\b(?! (?:quarter|week|day|part|term|year|countr|part|States?))"
                + "|troisième\\b(?! (?:trimestre|semaine|partie|jour))"),
        EXTENDED("extend|extension|prolong|prorog");

        private final Pattern words;

        Turn(String words) {
            this.words = compile(words);
        }
    }

    private enum Act {
        ENDORSED("endors|approv|approuv|entérin|welcomed\\b"),
        PUBLISHED("publish|publi(?:é|ée|és|ées|cation)\\b"),
        LAUNCHED("launch|lanc(?:é|ée|ement)\\b"),
        SIGNED("signed\\b|signature\\b|signée?\\b"),
        REVISED("revis|révis|amend|updat|mis(?:e|es)? à jour\\b"),
        OPENED("opened\\b|opening\\b|ouvert|started\\b|began\\b"),
        CLOSED("closed\\b|closing\\b|clôtur|ended\\b|concluded\\b"),
        IN_FORCE("into force\\b|en vigueur\\b|took effect\\b");

        private final Pattern words;

        Act(String words) {
            this.words = compile(words);
        }
    }

    private Occasions() {}

    /** All begin where a word does. */
    private static Pattern compile(String words) {
        return Pattern.compile("\\b(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
