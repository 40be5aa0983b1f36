package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.hemicycle.document.Subject;
import org.hemicycle.source.Stated;

/**
 * A place that names a thing.
 *
 * <p>Example: the heading of an annex that speaks of "MONEYVAL" names a committee.
 *
 * @param thing the thing
 * @param name its name there
 * @param isClaim whether the place is recorded because it says what the thing is called
 */
public record Naming(Subject thing, Stated<String> name, boolean isClaim) {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}/-]*\\p{Lu}s?");

    /** A finding must not depend on the order in which a dossier lists what it has. */
    static final Comparator<Naming> BY_PLACE = Comparator.comparing(
                    (Naming naming) -> naming.name().citation().orElseThrow())
            .thenComparing(Naming::text);

    /** Refuses null, naming the component. */
    public Naming {
        requireNonNull(thing, "thing");
        requireNonNull(name, "name");
    }

    /** {@return the name as it is written there} */
    public String text() {
        return name.value().orElse(name.asWritten());
    }

    /**
     * Whether a text is an acronym.
     *
     * @param text any text
     * @return yes for capitals, perhaps with digits, hyphens, strokes and a plural, such as {@code NGOs}
     */
    public static boolean isAcronym(String text) {
        return ACRONYM.matcher(requireNonNull(text, "text")).matches();
    }
}
