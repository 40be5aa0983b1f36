package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Development;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;

/**
 * How findings name their subjects.
 *
 * <p>Example: {@code Labels.of(claim.subject(), scope)} is {@code Kazakhstan × ETS 173 (Criminal Law Convention on
 * Corruption)} for a claim about that pair.
 */
public final class Labels {

    private static final int MOST_WORDS = 12;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** How many of many are named or shown. */
    public static final int MOST_NAMES = 3;

    private Labels() {}

    private static final Index<Map<Address, String>> UNTITLED = Index.of(
            "events and tasks by their words or places",
            scope -> Stream.concat(
                            scope.dossier().list(Development.class).stream()
                                    .map(each -> Map.entry(
                                            each.address(),
                                            of("Event", each.value().what()))),
                            scope.dossier().list(Undertaking.class).stream()
                                    .map(each -> Map.entry(
                                            each.address(),
                                            of("Task", each.value().what()))))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)));

    /**
     * What a subject is called.
     *
     * @param subject a part of the dossier, a thing outside it, or two
     * @param scope what knows names
     * @return its heading or name, or else its address or identifier
     */
    public static String of(Subject subject, Scope scope) {
        requireNonNull(subject, "subject");
        requireNonNull(scope, "scope");
        if (subject instanceof Subject.Pair pair) {
            return of(pair.first(), pair.second(), scope);
        }
        if (subject instanceof Subject.Thing thing) {
            String name = scope.nameOf(thing.identifier());
            return name.equals(thing.toString()) ? CitedDocuments.in(scope).titleOf(thing.identifier()) : name;
        }
        return of(subject.address(), scope);
    }

    /**
     * What a pair is called, such as a State and a convention.
     *
     * @param first the State
     * @param second the convention or body
     * @param scope what knows names
     * @return both names, a convention with its number
     */
    public static String of(Identifier first, Identifier second, Scope scope) {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        requireNonNull(scope, "scope");
        String object =
                second.scheme() == Identifier.Scheme.TREATY ? scope.conventionName(second) : scope.nameOf(second);
        return scope.nameOf(first) + " × " + object;
    }

    /**
     * What a part of the dossier is called.
     *
     * @param address its address
     * @param scope what knows headings
     * @return its heading, or else its address; an event or a task, which has none, is told by its words or place
     */
    public static String of(Address address, Scope scope) {
        requireNonNull(address, "address");
        requireNonNull(scope, "scope");
        return Optional.ofNullable(scope.get(UNTITLED).get(address))
                .or(() -> scope.dossier().findHeading(address))
                .orElse(address.toString());
    }

    /**
     * What something without a title is called: by the words of its source, or else by where it stands there. How it
     * was paraphrased is shown only where nothing else is known of it, and never as if it were a quotation.
     *
     * @param noun what it is, such as {@code Risk}
     * @param stated what the source says
     * @return for example {@code Risk "lack of funds"} or {@code Risk at Annex II, Row 3}
     */
    public static String of(String noun, Stated<String> stated) {
        requireNonNull(noun, "noun");
        requireNonNull(stated, "stated");
        if (!stated.asWritten().isBlank()) {
            return noun + " \"" + brief(stated.asWritten()) + "\"";
        }
        return stated.citation()
                .map(Citation::place)
                .filter(place -> !place.steps().isEmpty())
                .map(place -> noun + " at " + place)
                .orElseGet(() -> noun + ": " + brief(stated.value().orElse("")));
    }

    /**
     * A title cut to a dozen words, so that a finding can be read and quotes no passage.
     *
     * @param title any title
     * @return the title, or its first words and an ellipsis
     */
    public static String brief(String title) {
        requireNonNull(title, "title");
        String text = title.strip();
        int words = 1;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1))) {
                words++;
                if (words > MOST_WORDS) {
                    return BLANKS.matcher(text.substring(0, i)).replaceAll(" ") + " …";
                }
            }
        }
        return text;
    }

    /**
     * What people call an actor; where the dossier has no name for it, the words of its key.
     *
     * @param actor the actor
     * @param scope what may be looked at
     * @return for example {@code the steering committee}; never the key itself
     */
    public static String name(Identifier actor, Scope scope) {
        requireNonNull(actor, "actor");
        requireNonNull(scope, "scope");
        String name = scope.nameOf(actor);
        return actor.scheme() == Identifier.Scheme.BODY && name.equals(actor.toString())
                ? "the " + name.substring(name.indexOf(':') + 1).replace('-', ' ')
                : name;
    }
}
