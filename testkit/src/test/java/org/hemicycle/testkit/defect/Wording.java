package org.hemicycle.testkit.defect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.finding.Finding;

/**
 * What can be wrong with the words of a finding, whatever the rule: the marks of a template that was filled in without
 * being read. What a source has written stands in quotation marks and is left alone.
 */
final class Wording {

    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]*[\"”]");
    private static final Pattern KEY = Pattern.compile("\\b(?:body|local|actor|programme|document):[\\w-]+");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z]+)+\\b");
    private static final Pattern COUNT =
            Pattern.compile("(?<![\\d./(#§-])\\b(?:[02-9]|[1-9]\\d)\\b(?! of \\d)(?![\\d./:-])\\s*(\\S*)");
    private static final Set<String> NO_NOUNS = Set.of(
            "", "a", "an", "and", "are", "as", "at", "by", "do", "does", "for", "from", "has", "have", "in", "is", "it",
            "its", "no", "of", "on", "or", "state", "that", "the", "to", "was", "were", "while", "with", "without");

    private static final List<Fault> FAULTS = List.of(
            new Fault("does not end with one full stop", said -> !said.endsWith(".") || said.endsWith("..")),
            new Fault("has a doubled blank", said -> said.contains("  ")),
            new Fault("has doubled or misplaced punctuation", found("[,;:.][,;:.]| [,;:.)]|\\( ")),
            new Fault("says null", found("\\b(?:null|Optional|true|false)\\b|\\[]|\\{}")),
            new Fault("names a key", found(KEY)),
            new Fault("names a constant", found(CONSTANT)),
            new Fault("leaves the plural open", found("\\(e?s\\)")),
            new Fault("has the wrong article", found("\\ba (?:[aio]|e(?!u))[a-z]")),
            new Fault("counts one thing as several", found("(?:^|[a-z(,] )1 (?!(?:is|has|was|does)\\b)[a-z]+s\\b")),
            new Fault("has a number without a noun", Wording::hasBareNumber));

    private Wording() {}

    /** What is wrong with the message and the suggestion of a finding. */
    static List<String> faults(Finding finding) {
        return Stream.concat(
                        Stream.of(finding.message()),
                        finding.suggestion().map(Stream::of).orElseGet(Stream::empty))
                .flatMap(said -> faults(said).map(fault -> finding.rule() + " " + fault + ": " + said))
                .toList();
    }

    /** What is wrong with a sentence. */
    static Stream<String> faults(String sentence) {
        String own = QUOTED.matcher(sentence).replaceAll("“”");
        return FAULTS.stream().filter(fault -> fault.shows().test(own)).map(Fault::name);
    }

    private record Fault(String name, Predicate<String> shows) {}

    private static Predicate<String> found(String pattern) {
        return found(Pattern.compile(pattern));
    }

    private static Predicate<String> found(Pattern pattern) {
        return said -> pattern.matcher(said).find();
    }

    /** Small whole numbers count something; days, sums and numbers of treaties look otherwise. */
    private static boolean hasBareNumber(String said) {
        Matcher numbers = COUNT.matcher(said);
        return Stream.iterate(numbers.find(), found -> found, found -> numbers.find())
                .map(found -> Optional.ofNullable(numbers.group(1)).orElse(""))
                .anyMatch(next -> NO_NOUNS.contains(next.replaceAll("[^a-z]", "")) && !isPartOfName(said, numbers));
    }

    /** After a capital letter a number is part of a name: Section 2, Goal 8, ETS 5. */
    private static boolean isPartOfName(String said, Matcher number) {
        String before = said.substring(0, number.start()).stripTrailing();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return !last.isEmpty() && Character.isUpperCase(last.charAt(0));
    }
}
