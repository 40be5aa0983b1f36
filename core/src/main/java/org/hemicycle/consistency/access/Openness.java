package org.hemicycle.consistency.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Closure;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Who;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.internal.Phrase;
import org.hemicycle.look.Statements;
import org.hemicycle.reference.ApplicantClass;
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
record Openness(Identifier number, List<Claim> claims, Optional<Convention> convention, List<States> states) {

    private static final Datum ALL_STATES = new Datum.Word("ALL_STATES");
    private static final Who ANY_STATE = Who.parse("any State");

    /** All that is said, computed once a run. */
    private static final Function<Scope, List<Openness>> INDEX = Openness::find;

    /**
     * A class of States before a convention.
     *
     * @param applicant the class
     * @param closures the closures that concern all of it
     * @param routes the routes that are or may be meant for it
     */
    record States(ApplicantClass applicant, List<Closure> closures, List<AccessRoute> routes) {

        /** What is only plausible shuts nobody out. */
        boolean isShutOut() {
            return closures.stream().anyMatch(closure -> closure.basis().confidence() != Confidence.LOW);
        }

        String law() {
            return closures.stream()
                    .map(closure -> closure.basis().at())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private boolean every(Predicate<AccessRoute> test) {
            return !routes.isEmpty() && routes.stream().allMatch(test);
        }

        /** Routes that may be meant for some of the class do not help the others. */
        boolean needsInvitation() {
            List<AccessRoute> certain = routes.stream()
                    .filter(route -> applicant.isAdmittedBy(route.who()).isYes())
                    .toList();
            return !certain.isEmpty()
                    && certain.stream().allMatch(route -> route.invitation().isPresent());
        }
    }

    static Stream<Item<Openness>> all(Scope scope) {
        return scope.index(INDEX).stream()
                .map(openness ->
                        Item.of(Address.of(openness.number.asKey()), scope.conventionName(openness.number), openness));
    }

    /** The same by the documents that say it. */
    static Map<Identifier, List<Openness>> byDocument(Scope scope) {
        Map<Identifier, List<Openness>> documents = new LinkedHashMap<>();
        for (Openness openness : scope.index(INDEX)) {
            openness.claims.stream()
                    .map(claim -> claim.evidence().document())
                    .distinct()
                    .forEach(document -> documents
                            .computeIfAbsent(document, none -> new ArrayList<>())
                            .add(openness));
        }
        return documents;
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
        List<States> states = convention.stream()
                .flatMap(each -> scope.reference().applicantClasses().stream()
                        .filter(applicant -> applicant.isAdmittedBy(ANY_STATE).isYes())
                        .map(applicant -> states(applicant, each, scope)))
                .toList();
        return new Openness(number, claims, convention, states);
    }

    private static States states(ApplicantClass applicant, Convention convention, Scope scope) {
        return new States(
                applicant,
                convention.closures().stream()
                        .filter(closure -> applicant.isAdmittedBy(closure.who()).isYes())
                        .toList(),
                convention.routes().stream()
                        .filter(route -> !applicant.isAdmittedBy(route.who()).isNo())
                        .filter(route -> isOpen(route, scope))
                        .toList());
    }

    private static boolean isOpen(AccessRoute route, Scope scope) {
        return route.openFrom().filter(scope.day()::isBefore).isEmpty()
                && route.openUntil().filter(scope.day()::isAfter).isEmpty();
    }

    /** Whether it is known what the convention offers States. */
    Truth isKnown() {
        boolean known = states.stream().anyMatch(each -> each.isShutOut() || !each.routes.isEmpty());
        return known ? Truth.YES : Truth.unknown("who may join " + number);
    }

    List<States> shutOut() {
        return states.stream().filter(States::isShutOut).toList();
    }

    /** Whether it has been closed to all by the day. */
    boolean isOver(Scope scope) {
        return convention
                .flatMap(Convention::closedOn)
                .filter(day -> !scope.day().isBefore(day))
                .isPresent();
    }

    String words() {
        return Statements.words(claims);
    }

    /** The clauses that shut States out. */
    List<Citation> closing() {
        return cited(shutOut().stream().flatMap(each -> each.closures.stream()).map(Closure::basis));
    }

    /** The clauses of the routes that have a limit. */
    List<Citation> limiting() {
        return cited(limited().map(AccessRoute::basis));
    }

    /** Whether all of that has been read in the authoritative text; empty if so. */
    String mark() {
        return limited()
                .map(route -> route.basis().confidence())
                .filter(confidence -> confidence != Confidence.HIGH)
                .max(Comparator.naturalOrder())
                .map(confidence -> " (known with " + Phrase.of(confidence) + " confidence)")
                .orElse("");
    }

    private static List<Citation> cited(Stream<Basis> law) {
        return law.map(Basis::citation).distinct().toList();
    }

    /** The routes of those States whose every way has a limit. */
    private Stream<AccessRoute> limited() {
        return states.stream()
                .filter(each -> !required(each).isEmpty() || each.needsInvitation())
                .flatMap(each -> each.routes.stream());
    }

    /** What the words leave out, apart from invitations. */
    List<String> limits(Scope scope) {
        List<String> limits = new ArrayList<>();
        wrongWay().ifPresent(limits::add);
        Set<Identifier> required = states.stream()
                .flatMap(each -> required(each).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!required.isEmpty()) {
            limits.add("some States can join it only after or together with "
                    + required.stream().map(scope::conventionName).collect(Collectors.joining(" or ")));
        }
        if (awaitsItsEntryIntoForce(scope)) {
            limits.add("it is not in force, and some States can join it only then");
        }
        return limits;
    }

    /** An act is wrong if the convention offers it to no State at all, and all clauses have been read. */
    private Optional<String> wrongWay() {
        boolean isRead = states.stream().flatMap(each -> each.routes.stream()).allMatch(Offer::isRead);
        if (!isRead) {
            return Optional.empty();
        }
        Set<NamedActs.Way> offered = states.stream()
                .flatMap(each -> each.routes.stream())
                .flatMap(route -> route.acts().stream())
                .map(NamedActs.Way::of)
                .collect(Collectors.toSet());
        return claims.stream()
                .flatMap(claim -> Stream.concat(
                        claim.label().stream(), Stream.of(claim.stated().asWritten())))
                .flatMap(text -> NamedActs.Way.namedBy(text).stream())
                .filter(way -> !offered.isEmpty() && !offered.contains(way))
                .findFirst()
                .map(way -> "States join it by "
                        + offered.stream().sorted().map(NamedActs.Way::phrase).collect(Collectors.joining(" or "))
                        + ", not by " + way.phrase());
    }

    /** The conventions without which a class has no way in. */
    private Set<Identifier> required(States each) {
        Set<Identifier> required = new LinkedHashSet<>();
        for (AccessRoute route : each.routes) {
            Set<Identifier> here = required(route, each.applicant);
            if (here.isEmpty()) {
                return Set.of();
            }
            required.addAll(here);
        }
        return required;
    }

    private static Set<Identifier> required(AccessRoute route, ApplicantClass applicant) {
        Set<Identifier> required = new LinkedHashSet<>();
        if (!applicant.isAdmittedBy(route.who()).isYes()) {
            simple(route.who()).flatMap(who -> presupposed(who).stream()).forEach(required::add);
        }
        route.conditions().forEach(condition -> required(condition).ifPresent(required::add));
        return required;
    }

    private static Stream<Who> simple(Who who) {
        if (who instanceof Who.Except except) {
            return simple(except.who());
        }
        return who.parts().isEmpty() ? Stream.of(who) : who.parts().stream().flatMap(Openness::simple);
    }

    private static Optional<Identifier> presupposed(Who who) {
        if (who instanceof Who.PartyTo party) {
            return Optional.of(party.convention());
        }
        if (who instanceof Who.SignatoryOf signatory) {
            return Optional.of(signatory.convention());
        }
        if (who instanceof Who.SignatoryOrPartyTo either) {
            return Optional.of(either.convention());
        }
        return who instanceof Who.AccededTo acceded ? Optional.of(acceded.convention()) : Optional.empty();
    }

    private static Optional<Identifier> required(Condition condition) {
        if (condition instanceof Condition.JoinedBeforeOrAtOnce joined) {
            return Optional.of(joined.convention());
        }
        return condition instanceof Condition.AcceptedTogether together
                ? Optional.of(together.convention())
                : Optional.empty();
    }

    /** A convention that was not in force when last checked may be so since: then nothing is said. */
    private boolean awaitsItsEntryIntoForce(Scope scope) {
        boolean awaited = convention
                .filter(each -> each.inForceSince()
                        .map(scope.day()::isBefore)
                        .orElseGet(() -> !scope.day().isAfter(each.basis().checkedOn())))
                .isPresent();
        return awaited
                && states.stream()
                        .anyMatch(each ->
                                each.every(route -> route.conditions().contains(new Condition.OwnEntryIntoForce())));
    }

    boolean needsInvitation() {
        return states.stream().anyMatch(States::needsInvitation);
    }

    /** Whether a place that says so names the invitation too. */
    boolean namesInvitation() {
        return claims.stream()
                .flatMap(claim -> Stream.concat(
                        claim.label().stream(), Stream.of(claim.stated().asWritten())))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("invit"));
    }
}
