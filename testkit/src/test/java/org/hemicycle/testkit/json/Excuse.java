package org.hemicycle.testkit.json;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Why the reader refuses what the schema accepts: the form is right, and what stands in it cannot be so.
 *
 * @param reason why a schema cannot say so
 * @param sentence what the reader says
 */
record Excuse(String reason, Pattern sentence) {

    /** What the types demand of the parts of a value together. */
    static final List<Excuse> OF_VALUES = List.of(
            of("Only the whole dossier tells what an address names.", "is the address of nothing|resolve to nothing"),
            of("A schema knows no key by which the items of an array differ.", " has two |is that of another "),
            of(
                    "A schema compares nothing with anything.",
                    "stands under its own|says that it overlaps|about its own actor|which is before|before it was opened"
                            + "|in one currency|it is whole where there is no error"),
            of("A text that must not be blank is a text to the types.", " is \"\"|blank"),
            of(
                    "Keys, codes and fingerprints are often texts to the types.",
                    "a key has letters|which is no code|accepted is a code of two|which is no fingerprint"),
            of("3.0 is a whole number to a schema.", "stands where a whole number belongs"),
            of("Only the library knows the lists of its constants.", "was given the list"),
            of(
                    "A list that must not be empty may be left out, to the types.",
                    "offers no act|applies to no act|names at least one|has no possible kind|has no route for the class"),
            of(
                    "One of two attributes has to be there, or one that other statements may lack.",
                    "names neither|has neither|has no citation"));

    /** What texts of the right form do not mean; {@link ScalarLawsTest} has one of each sort. */
    static final List<Excuse> OF_SCALARS = List.of(
            of("The language of those whom a clause means is not regular.", "does not say whom a clause means"),
            of("Some codes of the right form name nothing.", "is not an identifier of any known scheme"),
            of(
                    "A pattern compares no days and counts no leap years.",
                    "extended date|DateRange|is no day|is no length of time"),
            of("Which targets and indicators there are is a table.", "Sustainable Development Goal|2030 Agenda"),
            of("Users can extend the table of currencies.", "is no amount of money"),
            of("A pattern counts no brackets.", "is not a mixture of sources of funding"),
            of("A pattern does not count.", "A delay of|0 per cent or more"));

    private static Excuse of(String reason, String sentence) {
        return new Excuse(reason, Pattern.compile(sentence));
    }

    boolean covers(String what) {
        return sentence.matcher(what).find();
    }
}
