package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import org.hemicycle.document.Subject;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;

/**
 * How findings name their subjects.
 *
 * <p>Example: {@code Labels.of(claim.subject(), scope)} is {@code Kazakhstan × ETS 173 (Criminal Law Convention on
 * Corruption)} for a claim about that pair.
 */
public final class Labels {

    private static final int MOST_WORDS = 12;

    /** How many of many are named or shown. */
    public static final int MOST_NAMES = 3;

    private Labels() {}

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
     * @return its heading, or else its address
     */
    public static String of(Address address, Scope scope) {
        requireNonNull(address, "address");
        requireNonNull(scope, "scope");
        return scope.dossier().findHeading(address).orElse(address.toString());
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
                    return text.substring(0, i).replaceAll("\\s+", " ") + " …";
                }
            }
        }
        return text;
    }
}
