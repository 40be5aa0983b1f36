package org.hemicycle.serialization.folder;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.convention.Convention;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Identifier.Scheme;
import org.hemicycle.source.Name;

/**
 * The codes of States, conventions and bodies that are known: those of the reference data, those that the folder
 * describes, and those that it declares as known. Every other scheme is open.
 */
final class Codes {

    private static final Set<Scheme> LISTED = EnumSet.of(Scheme.COUNTRY, Scheme.TREATY, Scheme.BODY);

    private final ReferenceData reference;
    private final Set<Identifier> described = new HashSet<>();
    private final Set<Identifier> declared = new HashSet<>();
    private final Set<Identifier> used = new HashSet<>();
    private final Guesses guesses = new Guesses();

    Codes(ReferenceData reference) {
        this.reference = reference;
    }

    /** Notes codes that the folder declares as known. */
    void declare(Collection<Identifier> codes) {
        declared.addAll(codes);
    }

    /** Whether a code is known but for being declared. */
    boolean isKnownAnyway(Identifier code) {
        return !LISTED.contains(code.scheme()) || described.contains(code) || isInReference(code);
    }

    /** Whether a declared code was found anywhere. */
    boolean isUsed(Identifier code) {
        return used.contains(code);
    }

    /** Notes codes that the folder itself describes. */
    void describe(Collection<Identifier> codes) {
        described.addAll(codes);
    }

    boolean isKnown(Identifier code) {
        return declared.contains(code) || isKnownAnyway(code);
    }

    boolean isInReference(Identifier code) {
        return reference.findActor(code).isPresent()
                || reference.findConvention(code).isPresent();
    }

    /** The identifier that a text is, whether or not its code is known. */
    Identifier parse(String text) {
        try {
            return Identifier.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    "\"" + text + "\" is no identifier",
                    Stream.of(Scheme.values()).map(Scheme::example).toList(),
                    near(text),
                    "Anything without a code of its own is written local:name.");
        }
    }

    /** The identifier that a text is, if its code is known. */
    Identifier require(String text) {
        Identifier code = parse(text);
        if (!isKnown(code)) {
            throw new Refusal(
                    "\"" + text + "\" is the code of no " + noun(code.scheme()) + " that is known",
                    List.of(),
                    near(text),
                    "Correct the code, describe it in actors.csv or documents.csv, or, if it is meant, add a row"
                            + " \"known\" with it to document.csv.");
        }
        if (declared.contains(code)) {
            used.add(code);
        }
        return code;
    }

    private static String noun(Scheme scheme) {
        return switch (scheme) {
            case COUNTRY -> "State";
            case TREATY -> "convention";
            default -> "body";
        };
    }

    private List<String> near(String text) {
        return guesses.of(text, this::search);
    }

    private Collection<String> search(String text) {
        Set<String> named = new LinkedHashSet<>();
        reference.findActors(text).forEach(actor -> named.add(actor.identifier().toString()));
        reference
                .findConventions(text)
                .forEach(convention -> named.add(convention.number().toString()));
        alpha2(text).forEach(named::add);
        return named.isEmpty() ? likeCodes(text) : named;
    }

    /** Any two letters are spelt like dozens of codes: rather the letters are out of order, or begin a name. */
    private Collection<String> likeCodes(String text) {
        return text.length() == 2 ? Stream.concat(swapped(text), begun(text)).toList() : spelt(text);
    }

    private Stream<String> swapped(String text) {
        return Stream.of(new StringBuilder(text.toUpperCase(Locale.ROOT))
                        .reverse()
                        .toString())
                .filter(Scheme.COUNTRY::accepts)
                .filter(code -> isInReference(Identifier.parse(code)));
    }

    private Stream<String> begun(String text) {
        String beginning = Name.folded(text);
        return reference.actors().values().stream()
                .filter(actor -> actor.identifier().scheme() == Scheme.COUNTRY)
                .filter(actor -> Name.folded(actor.name().common()).startsWith(beginning))
                .map(actor -> actor.identifier().toString())
                .sorted();
    }

    /** The code of two letters for one of three, as ISO 3166-1 has both. */
    private Stream<String> alpha2(String text) {
        return Stream.of(Locale.getISOCountries())
                .filter(code -> alpha3(code).equalsIgnoreCase(text))
                .filter(code -> isInReference(Identifier.parse(code)));
    }

    private static String alpha3(String code) {
        try {
            return new Locale.Builder().setRegion(code).build().getISO3Country();
        } catch (MissingResourceException none) {
            return "";
        }
    }

    private List<String> spelt(String text) {
        List<String> own = described.stream().map(Identifier::toString).toList();
        Stream<String> named = Guesses.spelt(
                        Name.folded(text), reference.identifiersByName().keySet())
                .stream()
                .flatMap(name -> reference.identifiersByName().get(name).stream())
                .map(Identifier::toString);
        return Stream.of(Guesses.spelt(text, own).stream(), Guesses.spelt(text, shipped()).stream(), named)
                .flatMap(each -> each)
                .toList();
    }

    private List<String> shipped() {
        return Stream.concat(
                        reference.actors().values().stream().map(Actor::identifier),
                        reference.listConventions().stream().map(Convention::number))
                .map(Identifier::toString)
                .toList();
    }
}
