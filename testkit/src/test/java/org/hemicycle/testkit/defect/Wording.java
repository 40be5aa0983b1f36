package org.hemicycle.testkit.defect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.programme.Programme;

/**
 * What can be wrong with the words of a finding, whatever the rule: the marks of a template that was filled in without
 * being read. What a source has written stands in quotation marks and is left alone.
 */
final class Wording {

    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]*[\"”]");
    private static final Pattern KEY = Pattern.compile("\\b(?:body|local|actor|programme|document):[\\w-]+");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z]+)+\\b");
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\d./(#§-])\\b(?:[02-9]|[1-9]\\d)\\b(?! of (?:the |its )?\\d| of them\\b)(?![/:-]|\\.\\d)\\s*(\\S*)");
    private static final Set<String> NO_NOUNS = Set.of(
            "", "a", "an", "and", "are", "as", "at", "by", "do", "does", "for", "from", "has", "have", "in", "is", "it",
            "its", "no", "of", "on", "or", "state", "that", "the", "to", "was", "were", "while", "with", "without");
    private static final Set<String> NO_VERBS =
            Set.of("A", "An", "As", "At", "For", "If", "In", "It", "Not", "That", "The", "There", "This", "Where");

    /** Numbers that say by themselves what they count or name, with their neighbours. */
    private static final List<Pattern> PLAIN_NUMBERS = List.of(
            Pattern.compile(
                    "\\b\\d{1,2} (?:to|or) (?=\\d{1,2} (?:January|February|March|April|May|June|July|August|September"
                            + "|October|November|December) \\d{4})"),
            Pattern.compile("\\b\\d+(?:\\.\\d+)? %|\\b\\d{1,2}\\.(?:\\d|[a-d]\\b)"),
            Pattern.compile("\\b(?:Goal|Section|Article|Paragraph|Note|Annex|Appendix)s? [\\d.]+"
                    + "(?:(?:, | and | or | to )[\\d.]+\\b)*"));

    private static final List<Fault> FAULTS = List.of(
            new Fault("does not end with one full stop", said -> !said.endsWith(".") || said.endsWith("..")),
            new Fault("has a doubled blank", said -> said.contains("  ")),
            new Fault("has doubled or misplaced punctuation", found("[,;:.][,;:.]| [,;:.)]|\\( ")),
            new Fault("says null", found("\\b(?:null|Optional|true|false)\\b|\\[]|\\{}")),
            new Fault("names a key", found(KEY)),
            new Fault("names a constant", found(CONSTANT)),
            new Fault("writes a date in digits", found("(?<![\\w/(-])\\d{4}-\\d\\d(?:-\\d\\d)?(?![\\w-])")),
            new Fault("leaves the plural open", found("\\(e?s\\)")),
            new Fault("has the wrong article", found("\\ba (?:[aio]|e(?!u))[a-z]")),
            new Fault(
                    "counts one thing as several",
                    said -> found("(?:^|[a-z(,] )1 (?!(?:is|has|was|does)\\b)[a-z]+s\\b")
                            .test(withoutPlainNumbers(said))),
            new Fault("counts all of one", found("\\b(\\d+) of (?:the |its )?\\1\\b|\\b0 of \\d")),
            new Fault("has a number without a noun", Wording::hasBareNumber));

    private Wording() {}

    /** What is wrong with the subject, the message and the suggestion of a finding in a dossier. */
    static List<String> faults(Finding finding, Dossier dossier) {
        return Stream.of(
                        faults(finding.message()).map(fault -> fault + ": " + finding.message()),
                        finding.suggestion().stream()
                                .flatMap(said -> Stream.concat(faults(said), faultsOfSuggestion(said))
                                        .map(fault -> fault + ": " + said)),
                        faultsOfSubject(finding),
                        isVague(finding, dossier)
                                ? Stream.of("names no programme of several: " + finding.summary())
                                : Stream.<String>empty())
                .flatMap(faults -> faults)
                .map(fault -> finding.rule() + " " + fault)
                .toList();
    }

    /** What is wrong with a sentence. */
    static Stream<String> faults(String sentence) {
        String own = own(sentence);
        return FAULTS.stream().filter(fault -> fault.shows().test(own)).map(Fault::name);
    }

    /** What is wrong with the beginning of a suggestion, which tells what to do. */
    static Stream<String> faultsOfSuggestion(String suggestion) {
        String first = suggestion.split("\\W", 2)[0];
        boolean isVerb = !first.isEmpty() && Character.isUpperCase(first.charAt(0)) && !NO_VERBS.contains(first);
        return isVerb ? Stream.empty() : Stream.of("does not begin with what to do");
    }

    private static Stream<String> faultsOfSubject(Finding finding) {
        return KEY.matcher(finding.summary()).find()
                ? Stream.of("names a key in its summary: " + finding.summary())
                : Stream.empty();
    }

    /** Whether "the programme" leaves open which of several is meant. */
    private static boolean isVague(Finding finding, Dossier dossier) {
        return saysTheProgramme(finding.message() + " " + finding.suggestion().orElse(""))
                && dossier.programmes().size() > 1
                && dossier.programmes().stream()
                        .map(Programme::heading)
                        .noneMatch(name -> finding.summary().contains(name));
    }

    /** Whether a sentence speaks of "the programme" in words of its own. */
    static boolean saysTheProgramme(String said) {
        return found("\\b[Tt]he programme\\b").test(own(said));
    }

    private static String own(String sentence) {
        return QUOTED.matcher(sentence).replaceAll("“”");
    }

    private record Fault(String name, Predicate<String> shows) {}

    private static Predicate<String> found(String pattern) {
        return found(Pattern.compile(pattern));
    }

    private static Predicate<String> found(Pattern pattern) {
        return said -> pattern.matcher(said).find();
    }

    /** Small whole numbers count something; days, sums and numbers of treaties look otherwise. */
    private static boolean hasBareNumber(String sentence) {
        String said = withoutPlainNumbers(sentence);
        Matcher numbers = COUNT.matcher(said);
        return Stream.iterate(numbers.find(), found -> found, found -> numbers.find())
                .map(found -> Optional.ofNullable(numbers.group(1)).orElse(""))
                .anyMatch(next -> NO_NOUNS.contains(next.replaceAll("[^a-z]", "")) && !isPartOfName(said, numbers));
    }

    private static String withoutPlainNumbers(String said) {
        String left = said;
        for (Pattern plain : PLAIN_NUMBERS) {
            left = plain.matcher(left).replaceAll("§");
        }
        return left;
    }

    /** After a capital letter a number is part of a name: ETS 5. */
    private static boolean isPartOfName(String said, Matcher number) {
        String before = said.substring(0, number.start()).stripTrailing();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return !last.isEmpty() && Character.isUpperCase(last.charAt(0));
    }
}
