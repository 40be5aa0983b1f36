package org.hemicycle.consistency.access;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.convention.Act;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.ResultsChain;
import org.hemicycle.look.Spells;
import org.hemicycle.programme.Result;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Truth;

/**
 * The places that name the act by which a State joins a convention: those that report what it did, or those that say
 * what it is to do.
 *
 * @param pair State and convention
 * @param spell which of several times it was, empty for the first
 * @param namings the places
 */
record NamedActs(Subject.Pair pair, String spell, List<NamedAct> namings) {

    static final Look<NamedActs> LOOK = Look.ofFacts(Matter.CONVENTIONS, NamedActs::all);

    /** A finding must not depend on the order in which a dossier lists claims. */
    private static final Comparator<NamedAct> BY_PLACE = Comparator.comparing(
                    (NamedAct naming) -> naming.place.citation().orElse(null), nullsFirst(naturalOrder()))
            .thenComparing(NamedAct::words)
            .thenComparing(naming -> naming.place.asWritten());

    private static final Set<ClaimProperty> DONE = EnumSet.of(ClaimProperty.SIGNED, ClaimProperty.CONSENTED);
    private static final Set<ClaimProperty> TO_BE_DONE = EnumSet.of(ClaimProperty.REQUESTED, ClaimProperty.INVITED);

    /** How a State expresses its consent: after a signature, or without one. */
    enum Way {
        /** By signature, and by ratification unless the signature is definitive. */
        SIGNATURE("\\bratif|\\bsign"),
        /** By accession alone. */
        ACCESSION("\\bacced|\\baccession");

        /** How a template chooses the words for a way. */
        static final String WORDS = "select, SIGNATURE {signature and ratification} other {accession}";

        private final Pattern words;

        Way(String words) {
            this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        }

        static Way of(Act act) {
            return act == Act.ACCEDE ? ACCESSION : SIGNATURE;
        }

        /** The way that words name; empty where they name none or both. */
        static Optional<Way> namedBy(String text) {
            List<Way> named = Arrays.stream(values())
                    .filter(way -> way.words.matcher(text).find())
                    .toList();
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }

        private static Optional<Way> of(TreatyAction.Kind step) {
            return switch (step) {
                case SIGNATURE, DEFINITIVE_SIGNATURE, RATIFICATION -> Optional.of(SIGNATURE);
                case ACCESSION -> Optional.of(ACCESSION);
                default -> Optional.empty();
            };
        }
    }

    /**
     * A place that names the act.
     *
     * @param way what it names
     * @param words how; empty for a paraphrase
     * @param place the place
     * @param on the last day on which the act may have been done
     */
    record NamedAct(Way way, String words, Stated<?> place, Optional<LocalDate> on) {

        private <T> Stated<T> restated(Stated<T> stated) {
            return Stated.<T>builder().from(stated).asWritten(words).build();
        }

        /** Quotes the words for the act rather than its date. */
        private Stated<?> shown() {
            return words.isEmpty() ? place : restated(place);
        }
    }

    private static Stream<Item<NamedActs>> all(Scope scope) {
        return Stream.concat(
                group("done", claims(scope, DONE), scope),
                group("planned", Stream.concat(claims(scope, TO_BE_DONE), aims(scope)), scope));
    }

    private record Found(Subject.Pair pair, String spell, NamedAct naming) {}

    private record Key(Subject.Pair pair, String spell) {}

    private static Stream<Item<NamedActs>> group(String key, Stream<Found> found, Scope scope) {
        Map<Key, List<NamedAct>> byPair = found.collect(Collectors.groupingBy(
                each -> new Key(each.pair, each.spell),
                LinkedHashMap::new,
                Collectors.mapping(Found::naming, Collectors.toList())));
        return byPair.entrySet().stream()
                .map(entry -> item(
                        key,
                        new NamedActs(
                                entry.getKey().pair,
                                entry.getKey().spell,
                                entry.getValue().stream().sorted(BY_PLACE).toList()),
                        scope));
    }

    private static Item<NamedActs> item(String key, NamedActs acts, Scope scope) {
        return new Item<>(
                acts.pair.address(),
                acts.spell.isEmpty() ? key : key + " in " + acts.spell,
                Labels.of(acts.pair, scope),
                acts);
    }

    private static Stream<Found> claims(Scope scope, Set<ClaimProperty> properties) {
        return scope.dossier().listClaims().stream()
                .filter(claim -> properties.contains(claim.property()) && claim.subject() instanceof Subject.Pair)
                .flatMap(claim ->
                        naming(claim)
                                .map(naming -> new Found((Subject.Pair) claim.subject(), spell(claim, scope), naming))
                                .stream());
    }

    /** Whoever left may come back in another way. What is planned has no day yet. */
    private static String spell(Claim claim, Scope scope) {
        return DONE.contains(claim.property()) ? Spells.of(claim, scope) : "";
    }

    private static Optional<NamedAct> naming(Claim claim) {
        Optional<LocalDate> on =
                DONE.contains(claim.property()) ? claim.date().flatMap(date -> date.latest()) : Optional.empty();
        return claim.label()
                .flatMap(label -> Way.namedBy(label).map(way -> new NamedAct(way, label, claim.stated(), on)));
    }

    private static Stream<Found> aims(Scope scope) {
        return ResultsChain.of(scope).all().flatMap(NamedActs::aims);
    }

    private static Stream<Found> aims(Located<Result> result) {
        return result.value().aims().stream()
                .flatMap(aim -> Way.of(aim.step()).stream()
                        .map(way -> new Found(
                                (Subject.Pair) aim.pair(),
                                "",
                                new NamedAct(way, "", result.value().statement(), Optional.empty()))));
    }

    private List<NamedAct> by(Way way) {
        return namings.stream().filter(naming -> naming.way == way).toList();
    }

    boolean areSeveral() {
        return namings.size() > 1;
    }

    boolean agree() {
        return by(Way.SIGNATURE).isEmpty() || by(Way.ACCESSION).isEmpty();
    }

    /** The way that all places name. */
    private Way way() {
        return namings.get(0).way;
    }

    /** The day of the act, where it was done. */
    private Optional<LocalDate> on() {
        return namings.stream().flatMap(naming -> naming.on.stream()).findFirst();
    }

    /** The words of the places for one way, each once; none where all paraphrase it. */
    private Argument words(Way way) {
        return Argument.allWords(by(way).stream()
                .map(NamedAct::words)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList());
    }

    /** Passed if all places name one way. */
    Check nameOneAct(Scope scope) {
        return Check.requiring(agree(), () -> differ(scope));
    }

    private Check differ(Scope scope) {
        List<Way> offered = Offer.to(pair, on(), scope).map(NamedActs::ways).orElse(List.of());
        return shownBy(Check.failed()
                .with("signature", words(Way.SIGNATURE))
                .with("accession", words(Way.ACCESSION))
                .with(
                        "offered",
                        offered.stream().filter(way -> offered.size() == 1).findFirst()));
    }

    private static List<Way> ways(Offer offer) {
        return offer.acts().stream().map(Way::of).distinct().toList();
    }

    /**
     * Passed if the convention offers the State the way that all places name; what it offered a predecessor is not
     * known.
     */
    Check isOffered(Scope scope) {
        return spell.equals(Spells.PREDECESSOR) ? Check.notApplicable() : isOfferedToItself(scope);
    }

    private Check isOfferedToItself(Scope scope) {
        return Offer.to(pair, on(), scope)
                .filter(offer -> !offer.certain().isEmpty())
                .map(offer -> isAmong(offer, scope))
                .orElseGet(Check::notApplicable);
    }

    private Check isAmong(Offer offer, Scope scope) {
        Truth offered =
                offer.has(route -> route.route().acts().stream().map(Way::of).anyMatch(way()::equals));
        if (!offered.isYes() && !offer.isRead()) {
            return Check.unknown(Truth.unknown(
                    "the clause on the acts by which " + scope.nameOf(pair.first()) + " may join " + pair.second()));
        }
        return Check.requiring(
                offered,
                () -> shownBy(Check.failed()
                                .with("named", words(way()))
                                .with("way", way())
                                .with("offered", ways(offer)))
                        .evidence(offer.law()));
    }

    private Check shownBy(Check check) {
        return check.statements(namings.stream().map(NamedAct::shown).toList());
    }
}
