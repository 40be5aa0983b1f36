package org.hemicycle.look;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.activity.Venue;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.funding.Funding;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/** Whether two statements of one property can both be right: by what they mean, not by how they are written. */
final class Meanings {

    private Meanings() {}

    /** Whether the words of a property name a thing, so that they may be its identifier or its name. */
    static boolean areThings(ClaimProperty property) {
        return switch (property) {
            case OWNER, DOCUMENT, PART_OF, SUCCEEDS, ISSUED_BY, SERIES -> true;
            default -> false;
        };
    }

    /**
     * The same claim in the form in which it can be compared: a thing by its identifier, where only one is called so; a
     * source of funding by its code; a figure to the last digit that is printed; and the period of a programme as it
     * was at first, where the claim gives the one to which the programme was extended.
     */
    static Claim comparable(Claim claim, Scope scope) {
        return claim.stated()
                .value()
                .flatMap(datum -> comparable(claim, datum, scope))
                .map(datum -> Claim.builder()
                        .from(claim)
                        .stated(Stated.<Datum>builder()
                                .from(claim.stated())
                                .value(datum)
                                .build())
                        .build())
                .orElse(claim);
    }

    private static Optional<Datum> comparable(Claim claim, Datum datum, Scope scope) {
        if (datum instanceof Datum.Figure) {
            return claim.figure().map(figure -> figure);
        }
        if (datum instanceof Datum.Word word && areThings(claim.property())) {
            return thing(claim, word.word(), scope).map(Datum.Word::new);
        }
        if (datum instanceof Datum.Word word && claim.property() == ClaimProperty.FUNDING) {
            return code(word.word(), scope).map(Datum.Word::new);
        }
        return datum instanceof Datum.On on && claim.property() == ClaimProperty.PERIOD
                ? period(claim.subject(), on.date(), scope).map(Datum::of)
                : Optional.empty();
    }

    private static Optional<ExtendedDate> period(Subject subject, ExtendedDate date, Scope scope) {
        return Optional.of(subject)
                .filter(Subject.Part.class::isInstance)
                .flatMap(part -> scope.dossier().find(part.address(), Programme.class))
                .filter(programme -> !programme.extensions().isEmpty())
                .flatMap(programme -> scope.dossier().listAttributes(subject).stream()
                        .filter(attribute -> attribute.property() == ClaimProperty.PERIOD)
                        .flatMap(attribute -> attribute.date().stream())
                        .findFirst()
                        .flatMap(own -> Span.atFirst(own, programme.extensions(), date)));
    }

    private static Optional<String> thing(Claim claim, String word, Scope scope) {
        boolean isOfProgramme = claim.property() == ClaimProperty.SUCCEEDS && claim.subject() instanceof Subject.Part;
        return isOfProgramme ? programme(word, scope) : identifier(word, scope);
    }

    /** A programme of the dossier is known by its address, to others by its name or the document that sets it out. */
    private static Optional<String> programme(String word, Scope scope) {
        return onlyOne(scope.dossier().programmes().stream()
                .filter(programme -> programme.name().matches(word)
                        || Optional.of(programme.document()).equals(read(word)))
                .map(programme -> programme.address().toString()));
    }

    private static Optional<String> identifier(String word, Scope scope) {
        return read(word)
                .map(Identifier::toString)
                .or(() -> onlyOne(Namings.in(scope).listNamed(word).stream().map(Identifier::toString)));
    }

    private static Optional<Identifier> read(String word) {
        return Optional.of(word).filter(Meanings::isIdentifier).map(Identifier::parse);
    }

    private static Optional<String> onlyOne(Stream<String> candidates) {
        List<String> different = candidates.distinct().toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    static boolean isIdentifier(String word) {
        return Stream.of(Identifier.Scheme.values()).anyMatch(scheme -> scheme.accepts(word));
    }

    private static Optional<String> code(String word, Scope scope) {
        return onlyOne(scope.dossier().programmes().stream()
                .flatMap(programme -> programme.fundingSources().stream())
                .filter(source -> source.name().matches(word))
                .map(FundingSource::code));
    }

    /**
     * Whether both places, which state data of one form, can be right; nobody knows of two summaries in other words.
     */
    static Truth agree(Claim one, Claim other) {
        Truth agree = agree(one.property(), datum(one), datum(other));
        return agree.isNo() && (isSummary(one) || isSummary(other))
                ? Truth.unknown("whether \"" + datum(one) + "\" and \"" + datum(other) + "\" say the same")
                : agree;
    }

    private static Datum datum(Claim claim) {
        return claim.stated().value().orElseThrow();
    }

    /** Prose is told in the words of whoever entered it, unless they are those of the source. */
    private static boolean isSummary(Claim claim) {
        return isToldByWords(claim.property())
                && !Name.folded(claim.stated().asWritten())
                        .equals(Name.folded(datum(claim).toString()));
    }

    /** Whether a property is prose, of which the words of the source tell more than the meaning that was entered. */
    static boolean isToldByWords(ClaimProperty property) {
        return switch (property) {
            case MANDATE, OBJECTIVE, STATEMENT -> true;
            default -> false;
        };
    }

    private static Truth agree(ClaimProperty property, Datum one, Datum other) {
        if (one instanceof Datum.Word word && other instanceof Datum.Word second) {
            return words(property, word.word(), second.word());
        }
        if (one instanceof Datum.On on && other instanceof Datum.On second && property == ClaimProperty.PERIOD) {
            return Span.of(on.date()).agreesWith(Span.of(second.date()));
        }
        if (one instanceof Datum.Figure figure
                && other instanceof Datum.Figure second
                && property == ClaimProperty.EDITION) {
            return Truth.of(figure.amount().compareTo(second.amount()) == 0);
        }
        return one.agreesWith(other);
    }

    private static Truth words(ClaimProperty property, String one, String other) {
        if (one.equals(other)) {
            return Truth.YES;
        }
        return switch (property) {
            case VENUE -> read(Venue.read(one), Venue.read(other), Meanings::venues);
            case FUNDING -> read(Funding.read(one), Funding.read(other), Meanings::funding);
            default -> Truth.of(!areThings(property) && Name.folded(one).equals(Name.folded(other)));
        };
    }

    /** How two meanings are compared. */
    private interface Comparison<V> {
        Truth of(V one, V other);
    }

    private static <V> Truth read(Stated<V> one, Stated<V> other, Comparison<V> comparison) {
        return one.value()
                .flatMap(first -> other.value().map(second -> comparison.of(first, second)))
                .orElseGet(() ->
                        Truth.unknown("what \"" + one.asWritten() + "\" or \"" + other.asWritten() + "\" stands for"));
    }

    /** A place that is one of several open ones contradicts nothing; what "elsewhere" stands for is not known. */
    private static Truth venues(Venue one, Venue other) {
        boolean agree = isOpen(one)
                ? isOpen(other) ? sharePlace(one, other) : covers(one, other)
                : covers(other, one) && (isOpen(other) || covers(one, other));
        return agree || !one.isOpenEnded() && !other.isOpenEnded()
                ? Truth.of(agree)
                : Truth.unknown("the other places of \"" + (one.isOpenEnded() ? one : other) + "\"");
    }

    private static boolean isOpen(Venue venue) {
        return venue.mode() != Venue.Mode.ALL || venue.isOpenEnded();
    }

    private static boolean sharePlace(Venue one, Venue other) {
        return other.places().stream().anyMatch(place -> has(one, place));
    }

    private static boolean covers(Venue whole, Venue part) {
        return part.places().stream().allMatch(place -> has(whole, place));
    }

    /** A town is the same with and without the State that it lies in. */
    private static boolean has(Venue venue, String place) {
        return venue.places().stream().anyMatch(own -> Name.holds(own, place) || Name.holds(place, own));
    }

    /** One of several alternatives contradicts nothing; what a stroke between two stands for is not known. */
    private static Truth funding(Funding one, Funding other) {
        boolean agree = alternatives(one).stream().anyMatch(alternatives(other)::contains);
        boolean isClear = !(one instanceof Funding.Unclear) && !(other instanceof Funding.Unclear);
        return agree || isClear || Collections.disjoint(one.codes(), other.codes())
                ? Truth.of(agree)
                : Truth.unknown("what the funding \"" + (one instanceof Funding.Unclear ? one : other) + "\" means");
    }

    private static Set<Funding> alternatives(Funding funding) {
        return funding instanceof Funding.AnyOf any ? any.parts() : Set.of(funding);
    }
}
