package org.hemicycle.consistency.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Convention;
import org.hemicycle.dossier.Located;
import org.hemicycle.eligibility.RouteAssessment;
import org.hemicycle.finding.Severity;
import org.hemicycle.internal.Phrase;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Labels;
import org.hemicycle.look.ResultsChain;
import org.hemicycle.programme.Aim;
import org.hemicycle.programme.Result;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/** Rules about the ways into conventions: which act, open to whom, together with what. */
public final class AccessRouteRules {

    /** Places that name different acts. */
    static final Rule<?> ACC_008 = Rule.<NamedActs>builder("ACC-008", "acts-differ")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("Places that name the act by which a State joins a convention should name the same one.")
            .over(NamedActs::all)
            .when((acts, scope) -> acts.namings().size() > 1)
            .requires(AccessRouteRules::nameOneAct)
            .arguments("accession", "law", "signature")
            .message("the act is {signature} in one place and {accession} in another{law}.")
            .suggestion("Name the act that the convention provides for; \"join\" or \"become a Party\" covers all.")
            .why("Ratification follows a signature and accession replaces it. Parliaments and ministries prepare"
                    + " different instruments for each.")
            .example(
                    "\"ratified in March 2010\" in the text and \"Accession\" in the annex",
                    "\"signed\" in one place and \"ratified\" in another")
            .build();

    /** A convention that is called open to all States and is closed to some. */
    static final Rule<?> ACC_009 = Rule.<Openness>builder("ACC-009", "closed-though-called-open")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("A convention must not be called open to all States where it is closed to some.")
            .over(Openness::all)
            .requires(AccessRouteRules::isOpenToAll)
            .arguments("states", "words")
            .message("is called {words}, and is closed to {states}.")
            .suggestion("Say to whom it is open.")
            .why("A government that relies on it will ask in vain.")
            .example(
                    "\"open to all States\" of a convention that only members may sign",
                    "\"open to all States\" of a convention that members sign and others accede to on invitation")
            .build();

    /** A Party to a protocol that is none to its parent. */
    static final Rule<?> ACC_010 = Rule.<Joining>builder("ACC-010", "protocol-without-parent")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("A Party to an additional protocol must be a Party to the convention that it supplements.")
            .over(scope -> Joining.recorded(scope)
                    .filter(joining -> !parents(joining, scope).isEmpty())
                    .map(joining -> joining.item("", scope)))
            .when((joining, scope) -> !joining.isDone(scope).isNo())
            .requires(AccessRouteRules::hasParents)
            .arguments("parent")
            .message("has joined the protocol and is no Party to {parent}, which it supplements.")
            .suggestion("Check the number of the protocol, and whether the act about the other convention is missing.")
            .why("A protocol adds to obligations that only Parties to its parent have.")
            .example(
                    "a State that ratified a protocol to a convention which it never joined, or which it has left",
                    "a State that joined both on the same day")
            .build();

    /** A result and its restatement that aim at different steps. */
    static final Rule<?> ACC_012 = Rule.<Located<Result>>builder("ACC-012", "aim-differs-where-restated")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("A result that is stated twice must aim at the same step towards the same convention.")
            .over(scope -> ResultsChain.of(scope)
                    .all()
                    .filter(result -> result.value().restates().isPresent())
                    .map(result -> Item.of(result.address(), label(result, scope), result)))
            .when((result, scope) -> !result.value().aims().isEmpty()
                    && !ResultsChain.of(scope).restated(result).value().aims().isEmpty())
            .requires(AccessRouteRules::aimAtTheSame)
            .arguments("here", "there")
            .message("aims at {here}; where the same result is stated elsewhere, it aims at {there}.")
            .suggestion("Decide how far the programme means to go, and say so in both places.")
            .why("Whether a request or an accession is expected decides what is measured at the end, and what the State"
                    + " has agreed to.")
            .example(
                    "\"accedes\" in the text and \"asks to accede\" in the logframe",
                    "\"accedes\" in both, with the full title in one of them")
            .build();

    /** Another convention that has to be accepted, or left, at the same time. */
    static final Rule<?> ACC_014 = Rule.<Joining>builder("ACC-014", "joint-act-overlooked")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("Whoever joins a convention should join, or leave, what has to be joined or left with it.")
            .over(Joining::all)
            .when((joining, scope) -> !joining.isDone(scope).isNo())
            .requires((joining, scope) -> joining.shownBy(joining.check(scope)))
            .arguments("overlooked")
            .message("joining it needs {overlooked}, which is neither recorded nor planned.")
            .suggestion("Plan both acts together.")
            .why("An instrument that comes without the other one is not accepted by the depositary.")
            .example(
                    "the accession to a convention that has since been joined together with its amending protocol only",
                    "results that aim at both")
            .build();

    /** An act that the convention does not offer the State. */
    static final Rule<?> ACC_016 = Rule.<NamedActs>builder("ACC-016", "act-not-offered")
            .severity(Severity.NOTE)
            .coherence()
            .sentence(
                    "The act by which a State is said to join a convention should be one that the convention offers it.")
            .over(NamedActs::all)
            .when((acts, scope) -> acts.agree())
            .requires(AccessRouteRules::isOffered)
            .arguments("named", "offered")
            .message("the act is {named}; the convention offers the State {offered}.")
            .suggestion("Name the act that the convention provides for; \"join\" or \"become a Party\" covers all.")
            .why("\"Ratify\" is often said of any way in. Whoever drafts the instrument has to know the right one.")
            .example(
                    "\"ratification\" of a convention to which a State can only accede",
                    "\"accession\" of that State, or \"ratification\" by a State that may sign")
            .build();

    /** A convention that is called open without its conditions. */
    static final Rule<?> ACC_017 = Rule.<Openness>builder("ACC-017", "openness-without-conditions")
            .severity(Severity.WARNING)
            .coherence()
            .sentence(
                    "A text that calls a convention open to all States should not leave out what they have to do first.")
            .over(Openness::all)
            .when((openness, scope) -> openness.shutOut().isEmpty() && !openness.isOver(scope))
            .requires(AccessRouteRules::isUnlimited)
            .arguments("limits", "words")
            .message("is called {words}, but {limits}.")
            .suggestion("Name the condition or the act.")
            .why(
                    "A State that prepares the wrong instrument, or a protocol before its parent, loses a parliamentary term.")
            .example(
                    "\"open for accession by all States\" of a convention that all States join by signature",
                    "\"open for signature\" of the same")
            .build();

    /** A text that calls conventions open without naming the invitation. */
    static final Rule<?> ACC_018 = Rule.<List<Openness>>builder("ACC-018", "invitation-left-out")
            .severity(Severity.NOTE)
            .coherence()
            .sentence(
                    "A text that calls conventions open to all States should say that some States need an invitation.")
            .over(scope -> Openness.byDocument(scope).entrySet().stream()
                    .map(entry -> Item.of(
                            Address.of(entry.getKey().asKey()),
                            CitedDocuments.in(scope).titleOf(entry.getKey()),
                            entry.getValue())))
            .when((all, scope) -> all.stream().anyMatch(Openness::needsInvitation))
            .requires((all, scope) -> namesInvitations(all))
            .arguments("conventions")
            .message(
                    "calls {conventions} open to all States, without saying that some States have to be invited first.")
            .suggestion("Add that other States can ask to be invited.")
            .why(
                    "An invitation needs the consent of others and takes months. A reader may think that a deposit is enough.")
            .example("\"open for accession by all States\"", "\"open for accession, on invitation, by all States\"")
            .build();

    private AccessRouteRules() {}

    private static Check nameOneAct(NamedActs acts, Scope scope) {
        if (acts.agree()) {
            return Check.passed();
        }
        Set<NamedActs.Way> offered = Offer.to(acts.pair(), acts.on(), scope).map(Offer::acts).orElse(Set.of()).stream()
                .map(NamedActs.Way::of)
                .collect(Collectors.toSet());
        return acts.shownBy(Check.failed()
                .with("signature", acts.words(NamedActs.Way.SIGNATURE))
                .with("accession", acts.words(NamedActs.Way.ACCESSION))
                .with(
                        "law",
                        offered.size() == 1
                                ? "; the convention offers the State "
                                        + offered.iterator().next().phrase()
                                : ""));
    }

    private static Check isOffered(NamedActs acts, Scope scope) {
        Optional<Offer> offer = Offer.to(acts.pair(), acts.on(), scope)
                .filter(each -> !each.certain().isEmpty());
        if (offer.isEmpty()) {
            return Check.notApplicable();
        }
        Truth offered = offer.get()
                .has(route ->
                        route.route().acts().stream().map(NamedActs.Way::of).anyMatch(acts.way()::equals));
        if (!offered.isYes()
                && !offer.get().certain().stream().map(RouteAssessment::route).allMatch(Offer::isRead)) {
            return Check.unknown(Truth.unknown("the clause on the acts by which "
                    + scope.nameOf(acts.pair().first()) + " may join "
                    + acts.pair().second()));
        }
        return Check.requiring(
                offered,
                acts.shownBy(Check.failed()
                                .with("named", acts.words(acts.way()))
                                .with("offered", ways(offer.get())))
                        .evidence(law(offer.get())));
    }

    private static String ways(Offer offer) {
        return offer.acts().stream()
                .map(NamedActs.Way::of)
                .distinct()
                .map(NamedActs.Way::phrase)
                .collect(Collectors.joining(" or "));
    }

    private static List<Citation> law(Offer offer) {
        return offer.certain().stream()
                .map(RouteAssessment::route)
                .map(AccessRoute::basis)
                .map(Basis::citation)
                .toList();
    }

    private static Check isOpenToAll(Openness openness, Scope scope) {
        boolean isOver = openness.isOver(scope);
        if (!isOver && openness.isKnown().isUnknown()) {
            return Check.unknown(openness.isKnown());
        }
        if (!isOver && openness.shutOut().isEmpty()) {
            return Check.passed();
        }
        String states = openness.shutOut().stream()
                .map(each -> "each " + each.applicant().name() + " (" + each.law() + ")")
                .collect(Collectors.joining(", "));
        return Check.failed()
                .with("words", openness.words())
                .with("states", isOver ? "all" : states)
                .claims(openness.claims())
                .evidence(openness.closing());
    }

    private static Check isUnlimited(Openness openness, Scope scope) {
        if (openness.isKnown().isUnknown()) {
            return Check.unknown(openness.isKnown());
        }
        List<String> limits = openness.limits(scope);
        return limits.isEmpty()
                ? Check.passed()
                : Check.failed()
                        .with("words", openness.words())
                        .with("limits", String.join("; ", limits) + openness.mark())
                        .claims(openness.claims())
                        .evidence(openness.limiting());
    }

    private static Check namesInvitations(List<Openness> all) {
        List<Openness> silent = all.stream()
                .filter(Openness::needsInvitation)
                .filter(openness -> !openness.namesInvitation())
                .toList();
        return silent.isEmpty()
                ? Check.passed()
                : Check.failed()
                        .with(
                                "conventions",
                                silent.stream()
                                        .map(openness -> openness.number().toString())
                                        .collect(Collectors.joining(", ")))
                        .claims(silent.stream()
                                .flatMap(openness -> openness.claims().stream())
                                .toList());
    }

    private static Set<Identifier> parents(Joining joining, Scope scope) {
        return scope.reference()
                .findConvention(joining.pair().second())
                .map(Convention::supplements)
                .orElse(Set.of());
    }

    private static Check hasParents(Joining joining, Scope scope) {
        Truth all = joining.isDone(scope);
        for (Identifier parent : parents(joining, scope)) {
            Truth joined = Joining.isBound(joining.pair().first(), parent, scope);
            if (joined.isNo() && joining.isDone(scope).isYes()) {
                return joining.shownBy(Check.failed().with("parent", scope.conventionName(parent)))
                        .evidence(
                                scope.dossier().listTreatyActions(joining.pair().first(), parent).stream()
                                        .sorted(Steps.IN_TIME)
                                        .map(Steps::decisivePlaces)
                                        .flatMap(List::stream)
                                        .toList());
            }
            all = all.and(joined);
        }
        return all.isUnknown() ? Check.unknown(all) : Check.passed();
    }

    private static String label(Located<Result> result, Scope scope) {
        return Labels.of(ResultsChain.parent(result.address()), scope) + ", result \""
                + result.value()
                        .statement()
                        .value()
                        .orElse(result.value().statement().asWritten()) + "\"";
    }

    private static Check aimAtTheSame(Located<Result> result, Scope scope) {
        Located<Result> other = ResultsChain.of(scope).restated(result);
        List<Aim> here = result.value().aims();
        List<Aim> there = other.value().aims();
        return Set.copyOf(here).equals(Set.copyOf(there))
                ? Check.passed()
                : Check.failed()
                        .with("here", words(here, scope))
                        .with("there", words(there, scope))
                        .evidence(result.value().statement())
                        .evidence(other.value().statement());
    }

    private static String words(List<Aim> aims, Scope scope) {
        return aims.stream().map(aim -> words(aim, scope)).collect(Collectors.joining(" and "));
    }

    private static String words(Aim aim, Scope scope) {
        return Phrase.of(aim.step()) + " (" + Labels.of(aim.pair(), scope) + ")";
    }
}
