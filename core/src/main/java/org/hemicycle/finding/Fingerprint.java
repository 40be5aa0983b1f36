package org.hemicycle.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Address;

/**
 * What tells a finding from all others in every run: code, address and the rule's own key, never message, index or
 * title.
 *
 * <p>Written as one line, its parts joined by colons: {@code FUN-008:plan/democracy}, or with a key of the rule
 * {@code STA-001:KZ/ETS-173:INVITED}.
 *
 * @param rule the code of the rule: two to four capitals, a hyphen and three digits
 * @param address the address of the subject
 * @param key the rule's own key, empty where it gives none
 */
public record Fingerprint(String rule, Address address, String key) implements Serializable {

    private static final String CODE = "[A-Z]{2,4}-\\d{3}";
    private static final Pattern RULE = Pattern.compile(CODE);
    private static final String KEY = "[A-Za-z0-9][A-Za-z0-9._-]*+";
    private static final Pattern FORM =
            Pattern.compile("(" + CODE + "):((?:" + KEY + "(?:/" + KEY + ")*+)?+)(?::(.+))?");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    /** Folds white space in the key, so that a fingerprint is always one line. */
    public Fingerprint {
        requireNonNull(rule, "rule");
        requireNonNull(address, "address");
        requireNonNull(key, "key");
        key = SPACE.matcher(key).replaceAll(" ").strip();
    }

    /**
     * Whether a text has the form of a rule's code.
     *
     * @param text any text
     * @return yes for two to four capitals, a hyphen and three digits, such as {@code ACC-004}
     */
    public static boolean isRuleCode(String text) {
        requireNonNull(text, "text");
        return RULE.matcher(text).matches();
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text a fingerprint
     * @return the fingerprint
     * @throws IllegalArgumentException if it is none
     */
    public static Fingerprint parse(CharSequence text) {
        return valueOf(requireNonNull(text, "text").toString());
    }

    /**
     * Reads a fingerprint as {@link #parse} does, under the name that frameworks look for.
     *
     * @param text as {@code parse} takes it
     * @return the fingerprint
     * @throws IllegalArgumentException if it is none, as {@code parse} says
     */
    public static Fingerprint valueOf(String text) {
        requireNonNull(text, "text");
        return read(text, "Fingerprint was given ");
    }

    /**
     * Reads a fingerprint, and refuses anything else with a sentence.
     *
     * @param text a fingerprint
     * @param beginning how the sentence begins: {@code "Baseline line 3 is "}
     */
    static Fingerprint read(String text, String beginning) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    beginning + Quoted.of(text) + ", which is no fingerprint; accepted is a code, an address and"
                            + " perhaps a key, joined by colons, for example \"FUN-008:plan/democracy\".");
        }
        return new Fingerprint(form.group(1), Address.parse(form.group(2)), form.group(3) == null ? "" : form.group(3));
    }

    /** A question that is answered with yes as often as a fingerprint is among the given ones. */
    static Predicate<String> counting(Collection<String> fingerprints) {
        Map<String, Integer> left = new HashMap<>();
        fingerprints.forEach(each -> left.merge(each, 1, Integer::sum));
        return each -> left.merge(each, -1, Integer::sum) >= 0;
    }

    /**
     * The same address under another code.
     *
     * @param other the code
     * @return the fingerprint
     */
    public Fingerprint withRule(String other) {
        return new Fingerprint(other, address, key);
    }

    @Override
    public String toString() {
        return rule + ":" + address + (key.isEmpty() ? "" : ":" + key);
    }
}
