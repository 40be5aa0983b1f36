package org.hemicycle.consistency.access;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.Statements;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Certainty;

/**
 * The places that say to whom a convention is open.
 *
 * @param claims the places, in order
 */
record StatedOpenness(List<Claim> claims) {

    static final Look<StatedOpenness> LOOK = Look.of(Matter.CONVENTIONS, StatedOpenness::all);

    /** What a place says of the openness; what says nothing of the kind contradicts nothing. */
    private enum Sense {
        /** To all States, without a word of an invitation. */
        ALL,
        /** To those that are invited; to all of them, perhaps. */
        INVITED,
        /** To States that are not members. */
        NON_MEMBERS,
        /** To members and nobody else. */
        MEMBERS_ONLY,
        /** To some States and nobody else. */
        SOME_ONLY;

        private static final Pattern INVITATION = Pattern.compile("invit", Pattern.CASE_INSENSITIVE);
        private static final Pattern UNINVITED = Pattern.compile(
                "(?:without|no|sans|not? need(?:ing)?) (?:\\w+ ){0,2}invit|uninvited|need not be invited",
                Pattern.CASE_INSENSITIVE);
        private static final Pattern TO_NO_OTHERS = Pattern.compile(
                "(?:not open|closed|n'est pas ouverte?|fermée?) (?:to|aux?|à) (?:\\w+ ){0,2}(?:non-?\\s?membe?r|États non)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        private static final Pattern ONLY = Pattern.compile(
                "\\bonly\\b|\\bnot open\\b|\\bclosed\\b|\\bsolely\\b|\\bexclusively\\b|\\breserved\\b|\\bseul|uniquement"
                        + "|exclusivement|réservée?|fermée?\\b|n'est pas ouvert",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        private static final Pattern NON_MEMBER =
                Pattern.compile("non-?\\s?membe?r|not members", Pattern.CASE_INSENSITIVE);
        private static final Pattern MEMBER = Pattern.compile("membe?r", Pattern.CASE_INSENSITIVE);

        static Optional<Sense> of(Claim claim) {
            String value =
                    claim.stated().value().map(Datum::toString).orElse("").replace('_', ' ');
            String text = Stream.concat(
                            claim.label().stream(), Stream.of(claim.stated().asWritten(), value))
                    .collect(Collectors.joining(" | "));
            if (TO_NO_OTHERS.matcher(text).find()) {
                return Optional.of(MEMBERS_ONLY);
            }
            if (INVITATION.matcher(text).find() && !UNINVITED.matcher(text).find()) {
                return Optional.of(INVITED);
            }
            String to = value.toUpperCase(Locale.ROOT);
            if (to.equals("ALL STATES") || to.equals("ANY STATE")) {
                return Optional.of(ALL);
            }
            boolean isOfOthers = NON_MEMBER.matcher(value).find();
            if (ONLY.matcher(text).find() && !isOfOthers) {
                return Optional.of(MEMBER.matcher(value).find() ? MEMBERS_ONLY : SOME_ONLY);
            }
            return isOfOthers ? Optional.of(NON_MEMBERS) : Optional.empty();
        }

        /** Whether both can be right: the wider may leave out what the narrower says, unless it shuts others out. */
        boolean agreesWith(Sense other) {
            return switch (this) {
                case ALL -> other == ALL || other == NON_MEMBERS;
                case INVITED -> other != ALL && other != MEMBERS_ONLY;
                case NON_MEMBERS -> other != MEMBERS_ONLY;
                case MEMBERS_ONLY -> other == MEMBERS_ONLY || other == SOME_ONLY;
                case SOME_ONLY -> other != ALL;
            };
        }
    }

    private static Stream<Item<StatedOpenness>> all(Scope scope) {
        Map<Subject, List<Claim>> byConvention = scope.dossier().claims().stream()
                .filter(claim -> claim.property() == ClaimProperty.OPENNESS)
                .filter(claim -> claim.stated().certainty() == Certainty.STATED)
                .filter(claim -> Sense.of(claim).isPresent())
                .sorted(Statements.BY_PLACE)
                .collect(Collectors.groupingBy(Claim::subject, LinkedHashMap::new, Collectors.toList()));
        return byConvention.entrySet().stream()
                .map(entry -> Item.of(
                        entry.getKey().address(), label(entry.getKey(), scope), new StatedOpenness(entry.getValue())));
    }

    private static String label(Subject convention, Scope scope) {
        return convention instanceof Subject.Thing thing
                ? scope.conventionName(thing.identifier())
                : Labels.of(convention, scope);
    }

    boolean areSeveral() {
        return claims.size() > 1;
    }

    /** The first sense with all that cannot be right beside it, or else the next one that has such. */
    Check check() {
        Map<Sense, List<Claim>> senses = claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> Sense.of(claim).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return senses.entrySet().stream()
                .flatMap(entry -> Stream.of(senses.keySet().stream()
                                .filter(other -> !entry.getKey().agreesWith(other))
                                .flatMap(other -> senses.get(other).stream())
                                .toList())
                        .filter(others -> !others.isEmpty())
                        .map(others -> failed(entry.getValue(), others)))
                .findFirst()
                .orElseGet(Check::passed);
    }

    private static Check failed(List<Claim> ones, List<Claim> others) {
        return Check.failed()
                .with("one", words(ones))
                .with("other", words(others))
                .claims(ones)
                .claims(others);
    }

    private static Argument words(List<Claim> claims) {
        return Argument.allWords(claims.stream()
                .map(claim -> claim.stated().asWritten())
                .filter(words -> !words.isBlank())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList());
    }
}
