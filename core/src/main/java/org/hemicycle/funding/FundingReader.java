package org.hemicycle.funding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.internal.Quoted;

/** Reads a funding from codes, joints and brackets. */
final class FundingReader {

    private static final String CODE_FORM = "(?!(?:AND|OR|TBC|TBD|NONE)\\b(?!-))[A-Z][A-Z0-9]++(?:-[A-Z0-9]++)*+";
    private static final Pattern CODE = Pattern.compile(CODE_FORM);
    private static final Pattern CODE_NEXT = Pattern.compile("\\s*(" + CODE_FORM + ")(?![\\p{L}\\p{N}-])");
    private static final Pattern OPENING_NEXT = Pattern.compile("\\s*\\(");
    private static final Pattern CLOSING_NEXT = Pattern.compile("\\s*\\)");
    private static final Pattern JOINT_NEXT =
            Pattern.compile("\\s*(and\\s*/\\s*or\\b|and\\b|or\\b|[+&/,;])", Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST = 50;

    /** How two parts are joined. */
    private enum Joint {
        ALL,
        ANY,
        UNCLEAR;

        static Joint of(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "+", "&", "and" -> ALL;
                case "or" -> ANY;
                default -> UNCLEAR;
            };
        }
    }

    /** A code, or parts with the joints between them. */
    record Term(String text, List<Term> parts, Set<Joint> joints) {

        boolean isUnclear() {
            return joints.size() > 1 || joints.contains(Joint.UNCLEAR);
        }

        Funding funding() {
            if (parts.isEmpty()) {
                return Funding.of(text);
            }
            if (isUnclear()) {
                return new Funding.Unclear(text);
            }
            List<Funding> fundings = parts.stream().map(Term::funding).toList();
            return joints.contains(Joint.ALL) ? Funding.allOf(fundings) : Funding.anyOf(fundings);
        }

        SortedSet<String> codes() {
            SortedSet<String> codes = new TreeSet<>();
            parts.forEach(part -> codes.addAll(part.codes()));
            if (parts.isEmpty()) {
                codes.add(text);
            }
            return codes;
        }
    }

    private final String text;
    private int position;
    private int depth;

    private FundingReader(String text) {
        this.text = text;
    }

    static void requireCode(String attribute, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    attribute + " is " + Quoted.of(code) + "; accepted is a code of two or more"
                            + " capital letters and digits that begins with a letter, may have hyphens and is not a word such as"
                            + " AND, for example \"OB\".");
        }
    }

    static Term read(String text) {
        FundingReader reader = new FundingReader(text.strip().replaceAll("\\s+", " "));
        Term term = reader.mixture();
        if (reader.position < reader.text.length()) {
            throw reader.refusal("a joint such as + or \"or\"");
        }
        return term;
    }

    static Optional<Funding> find(String text) {
        try {
            return Optional.of(read(text).funding());
        } catch (IllegalArgumentException meaningless) {
            return Optional.empty();
        }
    }

    private Term mixture() {
        int start = position;
        List<Term> parts = new ArrayList<>();
        Set<Joint> joints = EnumSet.noneOf(Joint.class);
        parts.add(part());
        for (Optional<String> joint = take(JOINT_NEXT); joint.isPresent(); joint = take(JOINT_NEXT)) {
            joints.add(Joint.of(joint.get()));
            parts.add(part());
        }
        return parts.size() == 1
                ? parts.get(0)
                : new Term(text.substring(start, position).strip(), parts, joints);
    }

    private Term part() {
        if (take(OPENING_NEXT).isPresent()) {
            requireShallow(++depth);
            Term inside = mixture();
            take(CLOSING_NEXT).orElseThrow(() -> refusal("a closing bracket"));
            depth--;
            return inside;
        }
        String code = take(CODE_NEXT).orElseThrow(() -> refusal("a code such as OB"));
        return new Term(code, List.of(), Set.of());
    }

    private void requireShallow(int brackets) {
        if (brackets > DEEPEST) {
            throw new IllegalArgumentException(
                    Quoted.of(text) + " has more than " + DEEPEST
                            + " brackets within each other; accepted are at most as many, so leave out those that change nothing.");
        }
    }

    private Optional<String> take(Pattern next) {
        Matcher matcher = next.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        position = matcher.end();
        return Optional.of(matcher.group(matcher.groupCount()));
    }

    private IllegalArgumentException refusal(String expected) {
        String rest = text.substring(position).strip();
        return new IllegalArgumentException(Quoted.of(text) + " is not a mixture of sources of funding: "
                + (rest.isEmpty() ? "at its end" : "at " + Quoted.of(rest)) + " " + expected
                + " is expected. Accepted are codes joined by + or by \"or\", with brackets where the two are mixed"
                + " (OB, OB + VC, OB + (VC or JP)), and joints that leave open what is meant (OB / VC).");
    }
}
