package org.hemicycle.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.internal.Quoted;
import org.hemicycle.internal.Spelling;

/** The codes that a rule set accepts, and what it says of one that it does not. */
final class Codes {

    /** More than that tell nobody what was meant. */
    private static final int MOST_MEANT = 3;

    private static final int MOST_LISTED = 30;
    private static final int MOST_ENTRIES = 10;

    /** A code with a slip in it: small letters, other or no hyphens, letters like digits, too few digits. */
    private static final Pattern SLIPPED = Pattern.compile("([A-Z]{2,4}?)[^A-Z0-9]*+([0-9OIL]{1,3})(?::.*)?");

    private final SortedSet<String> codes;
    private final Set<String> known;
    private final Set<String> leftOut;
    private final boolean areCategoriesToo;

    /**
     * What is accepted.
     *
     * @param codes the codes of the rules
     * @param known those that they have or had
     * @param leftOut those of rules that were in the set, which are not accepted
     * @param areCategoriesToo whether a category stands for its rules
     */
    Codes(Collection<String> codes, Set<String> known, Set<String> leftOut, boolean areCategoriesToo) {
        this.codes = new TreeSet<>(codes);
        this.known = known;
        this.leftOut = leftOut;
        this.areCategoriesToo = areCategoriesToo;
    }

    /** The refusal of a code: what is wrong with it, what may have been meant and what is accepted. */
    IllegalArgumentException refusal(String beginning, String code) {
        return new IllegalArgumentException(beginning + Quoted.of(code) + ", which " + complaint(code));
    }

    /** The refusal of a baseline, given those of its entries whose codes are not accepted. */
    IllegalArgumentException refusal(List<String> entries) {
        List<String> named = entries.stream()
                .map(each -> Fingerprint.parse(each).rule())
                .distinct()
                .toList();
        return new IllegalArgumentException("Baseline has " + CountedNoun.of(entries.size(), "finding")
                + " of rules that the set neither has nor had, "
                + listed(entries.stream().map(Quoted::of).toList(), MOST_ENTRIES)
                + "; leave them out, or take in their rules with RuleSet.with before the baseline."
                + (named.size() == 1 ? hint(named.get(0)) : accepted()));
    }

    private String complaint(String code) {
        if (isLeftOut(code)) {
            return "has been left out of the set; name it before only, without or drafting leaves it out, or take it in"
                    + " again with RuleSet.with.";
        }
        String what = areCategoriesToo
                ? "is neither a code nor a category of the set."
                : categories().contains(code)
                        ? "is a category; the code of one rule is meant."
                        : "is no code of the set.";
        return what + hint(code);
    }

    private boolean isLeftOut(String code) {
        return leftOut.contains(code)
                || areCategoriesToo
                        && !categories().contains(code)
                        && leftOut.stream().map(Codes::category).anyMatch(code::equals);
    }

    /** What may have been meant, and what is accepted: sentences that begin with a space. */
    private String hint(String code) {
        String category = category(repaired(code));
        return meant(code) + (categories().contains(category) ? acceptedOf(category) : accepted());
    }

    private String accepted() {
        return codes.isEmpty()
                ? " The set has no rules."
                : " Accepted are " + (areCategoriesToo ? "the categories " : "the codes of the categories ")
                        + listed(categories(), MOST_LISTED) + (areCategoriesToo ? " and the codes of their rules" : "")
                        + ", for example " + Quoted.of(codes.first()) + ".";
    }

    private String acceptedOf(String category) {
        return " Accepted are the codes of " + category + ": "
                + listed(
                        codes.stream()
                                .filter(code -> category(code).equals(category))
                                .toList(),
                        MOST_LISTED)
                + ".";
    }

    /** A list that does not flood the message. */
    private static String listed(Collection<String> all, int most) {
        int more = all.size() - most;
        return all.stream().limit(most).collect(Collectors.joining(", ")) + (more > 0 ? " and " + more + " more" : "");
    }

    private SortedSet<String> categories() {
        return codes.stream().map(Codes::category).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String category(String code) {
        int hyphen = code.indexOf('-');
        return hyphen < 0 ? code : code.substring(0, hyphen);
    }

    private String meant(String code) {
        String repaired = repaired(code);
        if (isLeftOut(repaired)) {
            return " Did you mean " + Quoted.of(repaired) + ", which has been left out of the set?";
        }
        List<String> near = near(repaired);
        return near.isEmpty() || near.size() > MOST_MEANT
                ? ""
                : " Did you mean " + near.stream().map(Quoted::of).collect(Collectors.joining(" or ")) + "?";
    }

    private List<String> near(String repaired) {
        List<String> accepted = Stream.of(codes, known, areCategoriesToo ? categories() : Set.<String>of())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        if (accepted.contains(repaired)) {
            return List.of(repaired);
        }
        // Which other number of the category was meant is anybody's guess.
        if (Fingerprint.isRuleCode(repaired) && categories().contains(category(repaired))) {
            return List.of();
        }
        return Spelling.nearest(accepted, each -> slips(repaired, each), 1);
    }

    /** So short a text that is two letters off is another one, unless these have changed places. */
    private static int slips(String one, String other) {
        return sorted(one).equals(sorted(other)) ? 1 : Spelling.distance(one, other, 1);
    }

    private static List<Integer> sorted(String text) {
        return text.chars().sorted().boxed().toList();
    }

    /** The code as it may have been meant, in capitals and with a hyphen and three digits. */
    private static String repaired(String code) {
        String capitals = code.strip().toUpperCase(Locale.ROOT);
        Matcher slipped = SLIPPED.matcher(capitals);
        return slipped.matches()
                ? slipped.group(1) + "-" + "0".repeat(3 - slipped.group(2).length())
                        + slipped.group(2).replace('O', '0').replace('I', '1').replace('L', '1')
                : capitals;
    }
}
