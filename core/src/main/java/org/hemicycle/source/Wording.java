package org.hemicycle.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a source, apart from the mark that says how sure they are.
 *
 * <p>For whoever reads a meaning out of a source's words. Example: {@code Wording.of("London,UK (tbc)")} has the words
 * {@code London,UK} and is {@code TO_BE_CONFIRMED}. A mark counts only at an edge of the wording or in brackets, since
 * elsewhere the same words can belong to what is named: "before the debate about Ukraine".
 *
 * @param asWritten the whole wording as it stands in the source
 * @param words the words without the mark, with single spaces and plain hyphens; may be empty
 * @param certainty that of the mark; without one {@code ABSENT} for a blank or a dash, {@code STATED_NONE} for "none",
 *     and {@code STATED} for anything else
 */
public record Wording(String asWritten, String words, Certainty certainty) implements Serializable {

    private static final List<Mark> MARKS = List.of(
            new Mark(
                    Certainty.TO_BE_CONFIRMED,
                    "tbc|to be confirmed|(?:not |non )(?:yet )?confirm(?:ed|ée?s?)|unconfirmed|subject to confirmation"
                            + "|[àa] confirmer(?: ultérieurement)?|sous réserve(?: de confirmation)?"),
            new Mark(
                    Certainty.UNDECIDED,
                    "tbd|tba|to be (?:decided|determined|agreed|announced|defined|specified|fixed|set|scheduled)"
                            + "|not (?:yet )?(?:decided|fixed|known|set)"
                            + "|[àa] (?:déterminer|définir|fixer|préciser|décider|convenir|annoncer)(?: ultérieurement)?"
                            + "|(?:pas encore|non) (?:déterminé|défini|fixé|décidé|connu)e?s?"),
            new Mark(
                    Certainty.TENTATIVE,
                    "tentative(?:ly)?|provisional(?:ly)?|approximately|approx\\.?|around|about|circa|ca\\.|possibly"
                            + "|probably|estimated|vers|environ|autour d[eu]|aux (?:alentours|environs) d[eu]|probablement"
                            + "|provisoire(?:ment)?|approximativement|à titre (?:provisoire|indicatif)"));
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern NOTHING = Pattern.compile("[-.…\\s]*");
    private static final Pattern NONE = Pattern.compile(
            "none|nil|n/?a|n\\.a\\.|not applicable|s\\.o\\.|s/o|sans objet|non applicable|néant|aucune?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Refuses null, naming the component. */
    public Wording {
        requireNonNull(asWritten, "asWritten");
        requireNonNull(words, "words");
        requireNonNull(certainty, "certainty");
    }

    /**
     * Sets the mark of a wording apart.
     *
     * @param source the wording; may be blank
     * @return its words and its certainty
     */
    public static Wording of(String source) {
        requireNonNull(source, "source");
        String plain = Normalizer.normalize(source, Normalizer.Form.NFKC).replaceAll("[\u2010-\u2015\u2212]", "-");
        String words = BLANKS.matcher(plain).replaceAll(" ").strip();
        Optional<Certainty> mark = MARKS.stream()
                .filter(known -> known.isIn(words))
                .map(Mark::certainty)
                .findFirst();
        return mark.map(certainty -> new Wording(source, unmarked(words), certainty))
                .orElseGet(() -> new Wording(source, words, certaintyOf(words)));
    }

    private static String unmarked(String words) {
        String marked = MARKS.stream().reduce(words, (text, known) -> known.removedFrom(text), (a, b) -> b);
        return BLANKS.matcher(marked).replaceAll(" ").strip();
    }

    private static Certainty certaintyOf(String words) {
        return NOTHING.matcher(words).matches()
                ? Certainty.ABSENT
                : NONE.matcher(words).matches() ? Certainty.STATED_NONE : Certainty.STATED;
    }

    /**
     * The wording as a statement.
     *
     * @param value what the words mean, where they mean something
     * @param stated how surely they say it where they make no reserve
     * @param <T> the type of the meaning
     * @return the statement, with the certainty of this wording where that is not {@code STATED}; a meaning that is "to
     *     be decided" is to be confirmed
     */
    public <T> Stated<T> meaning(Optional<T> value, Certainty stated) {
        boolean isNothing = certainty == Certainty.ABSENT || certainty == Certainty.STATED_NONE;
        Optional<T> meant = isNothing ? Optional.empty() : value;
        return Stated.<T>builder()
                .asWritten(asWritten)
                .value(meant)
                .certainty(
                        certainty == Certainty.STATED
                                ? stated
                                : certainty == Certainty.UNDECIDED && meant.isPresent()
                                        ? Certainty.TO_BE_CONFIRMED
                                        : certainty)
                .build();
    }

    private record Mark(Certainty certainty, Pattern pattern) {

        private static final String NOUN = "(?:(?:exact )?(?:dates?|venues?|places?|funding|lieux?)(?: exactes?)? )?";

        private static final String MARKS_HERE = "%";

        /** At the beginning, within brackets, or at the end; a run of commas and hyphens is looked at once. */
        private static final String AT_AN_EDGE = "(?:^|[(\\[])" + NOUN + "(?:" + MARKS_HERE
                + ")(?![\\p{L}\\d])(?:[)\\]]| ?[-:,;](?= ))?|(?<![-:,; ])[-:,; ]++" + NOUN + "(?:" + MARKS_HERE + ")$";

        Mark(Certainty certainty, String words) {
            this(
                    certainty,
                    Pattern.compile(
                            AT_AN_EDGE.replace(MARKS_HERE, words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        boolean isIn(String text) {
            return pattern.matcher(text).find();
        }

        String removedFrom(String text) {
            return pattern.matcher(text).replaceAll(" ");
        }
    }
}
