package org.hemicycle.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.hemicycle.Mixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProperNameTest {

    private static final String SMALL = "[\\p{Ll}&&[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]]";
    private static final String OF_TITLE = "(?:On|Concerning|Regarding|About|Sur|Relati(?:f|ve)s? (?:à|au)|Portant) ";
    private static final String PREPOSITION =
            "(?:of|for|on|in|to|with|against|at|by|from|towards|through|under|concerning|regarding|de|du|des|pour"
                    + "|sur|à|au|aux|contre|entre|avec)";

    /** What {@link ProperName} finds word by word, in one expression. */
    private static final Pattern DEPENDENT = Pattern.compile(
            "(?!" + OF_TITLE + ")(?:(?! " + PREPOSITION + " ).)* " + SMALL + "[^ ]*(?: " + PREPOSITION + " .*)?");

    private static final Pattern OWNED = Pattern.compile(
            ".*(?<! and)(?<! et) (?:towards|with|to|in|on|for|by|from|against|envers|vers|avec|dans|pour|sur|de)"
                    + " (?:its|their|his|her|our|ses|son|sa|leurs?|nos|notre) " + SMALL + ".*");

    /** No piece is one that {@link ProperName} takes for a pointer, a beginning in small letters or a membership. */
    private static final String PIECES =
            " | |  |\n|Group|Centre|Action|Ομάδα|ομάδα|дом|中|ª|expert|plan| of | on | de | à | concerning | ofs | of|of |On "
                    + "|Relatif au | towards | its | leur | and| et|É|é|4|-";

    @Test
    void wordByWordItFindsWhatAnExpressionFinds() {
        List<String> names = Mixtures.of(PIECES)
                .map(text -> "Centre" + text)
                .filter(name -> name.equals(name.strip()))
                .toList();

        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> ProperName.is(name) == isDescription(name))
                        .toList());
        long proper = names.stream().filter(ProperName::is).count();
        assertTrue(proper > 500 && proper < names.size() - 500, () -> proper + " of " + names.size());
    }

    private static boolean isDescription(String name) {
        return DEPENDENT.matcher(name).matches() || OWNED.matcher(name).matches();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Group of States against Corruption       | true",
                "European strategy for citizens           | false",
                "On the rights of persons                 | true",
                "Partnership with its neighbours          | false",
                "Dialogue on food and their security      | true",
                "the Convention                           | false",
                "Committee of the Parties to the Convention | true",
                "Parties to the Convention                | false",
                "of                                       | false"
            })
    void isAProperNameOrADescription(String name, boolean proper) {
        assertEquals(proper, ProperName.is(name));
    }
}
