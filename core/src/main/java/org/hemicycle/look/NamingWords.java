package org.hemicycle.look;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Outline.Mention;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;

/**
 * Which words are a name of one thing, as opposed to a description, a role, a list or a note.
 *
 * @param scope what may be looked at
 * @param known the things that a text is known to name
 */
record NamingWords(Scope scope, Function<String, ? extends Collection<Identifier>> known) {

    private static final String PREPOSITION =
            "of|for|on|in|to|with|against|at|by|from|towards|through|under|between|de|du|des|pour|sur|à|au|aux"
                    + "|contre|entre|avec";

    /** What may follow a complete name within a longer one: all else in small letters is what one has or does. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:[^\\p{Ll}]|(?:" + PREPOSITION + "|and|or|et|ou|\\p{L}+(?:ing|ed))(?!\\p{L})).*", Pattern.DOTALL);

    private static final Pattern NOTE = Pattern.compile(".*[:;%\\n].*", Pattern.DOTALL);

    private static final Pattern AND = Pattern.compile("\\s*(?:,| and | & | or |/)\\s*");

    private static final Pattern BODY = Pattern.compile(
            "(?:[Tt]he )?(?:\\p{Lu}[^ ]* )*(?:Ministry|Agency|Office|Department|Directorate|Court|Committee|Commission"
                    + "|Council|Assembly|Parliament|Bureau|Secretariat|University|Academy|Institute|Union|Association"
                    + "|Centre|Service|Chamber|Bank|Fund)(?: .*)?");

    private static final Pattern ROLE = Pattern.compile(
            "(?:[Tt]he )?(?:\\p{Lu}[^ ]* )*?(?:(?:Vice-?|Deputy )?(?:[Cc]hair(?:person|man|woman)?|[Pp]resident|[Hh]ead"
                    + "|[Dd]irector|[Rr]apporteur|[Mm]inister|[Ss]ecretary(?!.General)))(?: (?:" + PREPOSITION
                    + ") .*)?");

    private static final Pattern PROTOCOL = Pattern.compile(
            "(?i)(?:.* )?protocols?(?: no\\.? ?\\d+)? (?:to|amending|supplementing) (?:the )?(?-i:(\\p{Lu}.*))");

    private static final Pattern SUBJECT_OF_PROTOCOL = Pattern.compile(",? concerning .*|, .*");

    /**
     * The treaty whose title stands in that of a protocol to it.
     *
     * @param convention the treaty
     * @param title its title there
     */
    record Parent(Identifier convention, String title) {}

    /** Whether a text names a thing, and neither describes it nor is an acronym. */
    boolean areName(String text, Identifier thing) {
        return Foldings.in(scope).isProper(text) && !Naming.isAcronym(text) && !areOwned(text, thing);
    }

    /** Whether a text that says whose part something is names that thing and no other. */
    boolean areOnlyName(String text, Identifier thing) {
        return thing.scheme() != Identifier.Scheme.COUNTRY
                && !text.isBlank()
                && !NOTE.matcher(text).matches()
                && areName(text, thing)
                && !areSeveral(text, thing)
                && known.apply(text).stream().allMatch(thing::equals);
    }

    /** Whether words are the office that somebody holds. */
    static boolean areRole(String text) {
        return ROLE.matcher(text).matches();
    }

    /** What another one has or does is described: its name stands in front, and a small letter follows. */
    private boolean areOwned(String text, Identifier thing) {
        for (int end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
            boolean goesOn =
                    GOES_ON.matcher(text).region(end + 1, text.length()).matches();
            if (!goesOn && isOther(text.substring(0, end), thing)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(String text, Identifier thing) {
        Collection<Identifier> named = known.apply(text);
        return !named.isEmpty() && !named.contains(thing);
    }

    /** A list names several: of what stands between "and" or commas, more than one is known, or a body by its words. */
    private boolean areSeveral(String text, Identifier thing) {
        return AND.splitAsStream(text)
                        .filter(part -> BODY.matcher(part).matches() || Naming.isAcronym(part) || isOther(part, thing))
                        .limit(2)
                        .count()
                > 1;
    }

    /** The treaty that the title of a protocol names, unless the world knows the protocol by that title. */
    Optional<Parent> findParent(Mention mention) {
        return findParentOf(mention)
                .filter(parent -> areName(parent.title(), parent.convention()))
                .filter(parent -> scope.reference()
                        .findName(mention.referents().iterator().next())
                        .filter(name -> Foldings.in(scope).hasForm(name, mention.asWritten()))
                        .isEmpty());
    }

    /** The treaty that a protocol adds to or amends, where the title of the protocol has that of the treaty. */
    Optional<Parent> findParentOf(Mention mention) {
        Matcher title = PROTOCOL.matcher(mention.asWritten());
        return mention.referents().size() == 1
                        && title.matches()
                        && title.group(1).contains(" ")
                ? scope.reference()
                        .findConvention(mention.referents().iterator().next())
                        .map(NamingWords::parents)
                        .filter(parents -> parents.size() == 1)
                        .map(parents -> new Parent(
                                parents.iterator().next(),
                                SUBJECT_OF_PROTOCOL.matcher(title.group(1)).replaceFirst("")))
                : Optional.empty();
    }

    private static Set<Identifier> parents(Convention protocol) {
        return Stream.concat(protocol.supplements().stream(), protocol.amends().stream())
                .collect(Collectors.toSet());
    }
}
