package org.hemicycle.consistency.access;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.access.NamedActs.Way;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Closure;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.look.Statements;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/**
 * The places that call a convention open to all States, and what it offers each class of States.
 *
 * @param number the convention
 * @param claims the places
 * @param convention its data, where there are any
 * @param states the classes of States
 */
record Openness(Identifier number, List<Claim> claims, Optional<Convention> convention, List<ClassOfStates> states) {

    static final Look<Openness> LOOK = Look.of(
            Matter.CONVENTIONS,
            scope -> all(scope)
                    .map(openness -> Item.of(
                            Address.of(openness.number.asKey()), scope.conventionName(openness.number), openness)));

    /** How a template shows one entry of the list of limits. */
    static final String LIMIT = "{limit, select,"
            + " ACT {States join it by {offered, list, between { or } each {{it, " + Way.WORDS + "}}}, not by {act, "
            + Way.WORDS + "}}"
            + " PARENT {" + Whose.WORDS + " can join it only after or together with {parents, list, between { or }}}"
            + " other {it is not in force, and " + Whose.WORDS + " can join it only then}}";

    /** How a template says what to write because of one entry of the list of limits. */
    static final String REMEDY = "{limit, select,"
            + " ACT {write that it is open for {offered, list, between { or } each {{it, " + Way.WORDS + "}}}}"
            + " PARENT {add that {parents, list, between { or }} has to be joined first or together with it}"
            + " other {add that it is not in force}}";

    private static final Datum ALL_STATES = new Datum.Word("ALL_STATES");

    private static final Index<List<Openness>> ALL =
            Index.ofDay("openness to all States by convention", Openness::find);

    /** What words that call a convention open leave out, apart from invitations. */
    private enum Limit {
        /** The convention offers another act. */
        ACT,
        /** Another convention has to be joined first. */
        PARENT,
        /** The convention is not in force. */
        ENTRY_INTO_FORCE
    }

    /** Whom a limit concerns. */
    private enum Whose {
        /** Every State. */
        ALL,
        /** Some States. */
        SOME;

        static final String WORDS = "{whose, select, ALL {States} other {some States}}";
    }

    static Stream<Openness> all(Scope scope) {
        return scope.get(ALL).stream();
    }

    private static List<Openness> find(Scope scope) {
        Map<Subject, List<Claim>> byConvention = scope.dossier().claims().stream()
                .filter(claim -> claim.property() == ClaimProperty.OPENNESS && claim.subject() instanceof Subject.Thing)
                .filter(claim ->
                        claim.stated().value().filter(ALL_STATES::equals).isPresent())
                .collect(Collectors.groupingBy(Claim::subject, LinkedHashMap::new, Collectors.toList()));
        return byConvention.entrySet().stream()
                .map(entry -> of(
                        ((Subject.Thing) entry.getKey()).identifier(),
                        entry.getValue().stream().sorted(Statements.BY_PLACE).toList(),
                        scope))
                .sorted(Comparator.comparing(Openness::number))
                .toList();
    }

    private static Openness of(Identifier number, List<Claim> claims, Scope scope) {
        Optional<Convention> convention = scope.reference().findConvention(number);
        return new Openness(
                number,
                claims,
                convention,
                convention.stream()
                        .flatMap(each -> ClassOfStates.before(each, scope))
                        .toList());
    }

    /** Whether it is known what the convention offers States. */
    private Truth isKnown() {
        boolean known = states.stream()
                .anyMatch(each -> each.isShutOut() || !each.routes().isEmpty());
        return known ? Truth.YES : Truth.unknown("who may join " + number);
    }

    private List<ClassOfStates> shutOut() {
        return states.stream().filter(ClassOfStates::isShutOut).toList();
    }

    /** Whether it has been closed to all by the day. */
    private boolean isOver(Scope scope) {
        return convention
                .flatMap(Convention::closedOn)
                .filter(day -> !scope.day().isBefore(day))
                .isPresent();
    }

    boolean isClosedToNobody(Scope scope) {
        return shutOut().isEmpty() && !isOver(scope);
    }

    /** Passed if no class of States is shut out. */
    Check shutsNobodyOut(Scope scope) {
        boolean isOver = isOver(scope);
        if (!isOver && isKnown().isUnknown()) {
            return Check.unknown(isKnown());
        }
        return Check.requiring(
                isClosedToNobody(scope),
                () -> Check.failed()
                        .with("words", words())
                        .with(
                                "states",
                                isOver
                                        ? List.of()
                                        : shutOut().stream()
                                                .map(ClassOfStates::shutOut)
                                                .toList())
                        .claims(claims)
                        .evidence(closing()));
    }

    /** The words of the places, each once. */
    private Argument words() {
        return Argument.allWords(claims.stream()
                .map(claim -> claim.stated().asWritten())
                .distinct()
                .toList());
    }

    /** The clauses that shut States out. */
    private List<Citation> closing() {
        return cited(
                shutOut().stream().flatMap(each -> each.closures().stream()).map(Closure::basis));
    }

    private static List<Citation> cited(Stream<Basis> law) {
        return law.map(Basis::citation).distinct().toList();
    }

    /** Passed if the words leave nothing out, apart from invitations. */
    Check leavesNoLimitOut(Scope scope) {
        if (isKnown().isUnknown()) {
            return Check.unknown(isKnown());
        }
        List<Argument> limits = Stream.of(wrongAct(), parents(scope), entryIntoForce(scope))
                .flatMap(Optional::stream)
                .toList();
        return Check.requiring(
                limits.isEmpty(),
                () -> Check.failed()
                        .with("words", words())
                        .with("limits", limits)
                        .with("confidence", confidence())
                        .claims(claims)
                        .evidence(cited(limited().map(AccessRoute::basis))));
    }

    /** An act is wrong if the convention offers it to no State at all, and all clauses have been read. */
    private Optional<Argument> wrongAct() {
        if (!routes().allMatch(Offer::isRead)) {
            return Optional.empty();
        }
        List<Way> offered = routes().flatMap(route -> route.acts().stream())
                .map(Way::of)
                .distinct()
                .sorted()
                .toList();
        return texts().flatMap(text -> Way.namedBy(text).stream())
                .filter(way -> !offered.isEmpty() && !offered.contains(way))
                .findFirst()
                .map(way -> Argument.group(Map.of("limit", Limit.ACT, "offered", offered, "act", way)));
    }

    private Stream<AccessRoute> routes() {
        return states.stream().flatMap(each -> each.routes().stream());
    }

    private Stream<String> texts() {
        return claims.stream()
                .flatMap(claim -> Stream.concat(
                        claim.label().stream(), Stream.of(claim.stated().asWritten())));
    }

    private Optional<Argument> parents(Scope scope) {
        Set<Identifier> required = states.stream()
                .flatMap(each -> each.required().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return required.isEmpty()
                ? Optional.empty()
                : Optional.of(Argument.group(Map.of(
                        "limit",
                        Limit.PARENT,
                        "whose",
                        whose(each -> !each.required().isEmpty()),
                        "parents",
                        required.stream().map(scope::named).toList())));
    }

    private Optional<Argument> entryIntoForce(Scope scope) {
        return awaitsItsEntryIntoForce(scope)
                ? Optional.of(Argument.group(
                        Map.of("limit", Limit.ENTRY_INTO_FORCE, "whose", whose(Openness::waitsForItsEntryIntoForce))))
                : Optional.empty();
    }

    /** Whether a limit concerns every class of States that has a way in. */
    private Whose whose(Predicate<ClassOfStates> limited) {
        return states.stream().filter(each -> !each.routes().isEmpty()).allMatch(limited) ? Whose.ALL : Whose.SOME;
    }

    private static boolean waitsForItsEntryIntoForce(ClassOfStates each) {
        return each.hasOnly(route -> route.conditions().contains(new Condition.OwnEntryIntoForce()));
    }

    /** A convention that was not in force when last checked may be so since: then nothing is said. */
    private boolean awaitsItsEntryIntoForce(Scope scope) {
        boolean awaited = convention
                .filter(each -> each.inForceSince()
                        .map(scope.day()::isBefore)
                        .orElseGet(() -> !scope.day().isAfter(each.basis().checkedOn())))
                .isPresent();
        return awaited && states.stream().anyMatch(Openness::waitsForItsEntryIntoForce);
    }

    /** The routes of those States whose every way has a limit. */
    private Stream<AccessRoute> limited() {
        return states.stream()
                .filter(each -> !each.required().isEmpty() || each.needsInvitation())
                .flatMap(each -> each.routes().stream());
    }

    /** The lowest confidence of these routes; empty if all have been read in the authoritative text. */
    private Optional<Confidence> confidence() {
        return limited()
                .map(route -> route.basis().confidence())
                .filter(confidence -> confidence != Confidence.HIGH)
                .max(Comparator.naturalOrder());
    }

    boolean needsInvitation() {
        return states.stream().anyMatch(ClassOfStates::needsInvitation);
    }

    /** Whether a place that says so names the invitation too. */
    boolean namesInvitation() {
        return texts().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("invit"));
    }
}
