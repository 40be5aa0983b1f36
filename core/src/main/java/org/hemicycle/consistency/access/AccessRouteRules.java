package org.hemicycle.consistency.access;

import org.hemicycle.consistency.access.NamedActs.Way;
import org.hemicycle.consistency.view.CitedLaw;
import org.hemicycle.rule.Rule;

/** Rules about the ways into conventions: which act, open to whom, together with what. */
public final class AccessRouteRules {

    /** Places that name different acts. */
    static final Rule<?> ACC_008 = Rule.of("ACC-008", "acts-differ")
            .warning("Places that name the act by which a State joins a convention should name the same one.")
            .over(NamedActs.LOOK)
            .when(acts -> acts.areSeveral())
            .requires((acts, scope) -> acts.nameOneAct(scope))
            .message("the act is called {signature, select, absent {signature and ratification} other"
                    + " {{signature, list, between { or }}}} in one place and {accession, select, absent {accession}"
                    + " other {{accession, list, between { or }}}} in another{offered, select, absent {} other"
                    + " {; the convention offers the State {offered, " + Way.WORDS + "}}}.")
            .suggestion("Name the act that the convention provides for; \"join\" or \"become a Party\" covers all.")
            .why("Ratification follows a signature and accession replaces it. Parliaments and ministries prepare"
                    + " different instruments for each.")
            .example(
                    "\"ratified in March 2010\" in the text and \"Accession\" in the annex",
                    "\"signed\" in one place and \"ratified\" in another")
            .build();

    /** A convention that is called open to all States and is closed to some. */
    static final Rule<?> ACC_009 = Rule.of("ACC-009", "closed-though-called-open")
            .error("A convention must not be called open to all States where it is closed to some.")
            .over(Openness.LOOK)
            .requires((openness, scope) -> openness.shutsNobodyOut(scope))
            .message("is called {words, list, between { or }}, and is closed to {states, select, absent {all} other"
                    + " {{states, list, each {each {state} ({law, list, each {" + Clause.WORDS + "}})}}}}.")
            .suggestion("Say to whom it is open.")
            .why("A government that relies on it will ask in vain.")
            .example(
                    "a convention that only members may sign, in a leaflet that calls it open to every State",
                    "\"open to all States\" of a convention that members sign and others accede to on invitation")
            .build();

    /** A Party to a protocol that is none to its parent. */
    static final Rule<?> ACC_010 = Rule.of("ACC-010", "protocol-without-parent")
            .error("A Party to an additional protocol must be a Party to the convention that it supplements.")
            .over(JoinedProtocol.LOOK)
            .when((protocol, scope) -> protocol.mayBeDone(scope))
            .requires((protocol, scope) -> protocol.hasParents(scope))
            .message("has joined the protocol and is no Party to {parent}, which it supplements.")
            .suggestion("Check the number of the protocol, and whether the act about the other convention is missing.")
            .why("A protocol adds to obligations that only Parties to its parent have.")
            .example(
                    "a State that ratified a protocol to a convention which it never joined, or which it has left",
                    "a State that joined both on the same day")
            .build();

    /** A result and its restatement that aim at different steps. */
    static final Rule<?> ACC_012 = Rule.of("ACC-012", "aim-differs-where-restated")
            .error("A result that is stated twice must aim at the same step towards the same convention.")
            .over(RestatedResult.LOOK)
            .when(result -> result.bothAim())
            .requires((result, scope) -> result.aimsAtTheSame(scope))
            .message(
                    "aims at {here, " + RestatedResult.AIMS + "}; where the same result is stated elsewhere, it aims at"
                            + " {there, " + RestatedResult.AIMS + "}.")
            .suggestion("Decide which step is meant, and name the same one in both places.")
            .why("Whether a request or an accession is expected decides what is measured at the end, and what the State"
                    + " has agreed to.")
            .example(
                    "the accession in the text, and only a request for an invitation in the logframe",
                    "the accession in both, with the full title in one of them")
            .build();

    /** Another convention that has to be accepted, or left, at the same time. */
    static final Rule<?> ACC_014 = Rule.of("ACC-014", "joint-act-overlooked")
            .warning("Whoever joins a convention should join, or leave, what has to be joined or left with it.")
            .over(Joining.LOOK)
            .when((joining, scope) -> joining.mayBeDone(scope))
            .requires((joining, scope) -> joining.check(scope))
            .message("joining it needs {left, select, absent {the acceptance of {accepted}} other"
                    + " {the denunciation of {left}}}, which is neither recorded nor planned.")
            .suggestion("Plan both acts together.")
            .why("An instrument that comes without the other one is not accepted by the depositary.")
            .example(
                    "the accession to a convention that has since been joined together with its amending protocol only",
                    "results that aim at both")
            .build();

    /** An act that the convention does not offer the State. */
    static final Rule<?> ACC_016 = Rule.of("ACC-016", "act-not-offered")
            .note("The act by which a State is said to join a convention should be one that the convention offers it.")
            .over(NamedActs.LOOK)
            .basis(CitedLaw.ON_ACCESSION)
            .when(acts -> acts.agree())
            .requires((acts, scope) -> acts.isOffered(scope))
            .message("the act is called {named, select, absent {{way, " + Way.WORDS
                    + "}} other {{named, list, between { or }}}};"
                    + " the convention offers the State {offered, list, between { or } each {{it, " + Way.WORDS
                    + "}}}.")
            .suggestion("Name the act that the convention provides for; \"join\" or \"become a Party\" covers all.")
            .why("\"Ratify\" is often said of any way in. Whoever drafts the instrument has to know the right one.")
            .example(
                    "a State said to ratify a convention to which it can only accede",
                    "that State said to accede, or a State that may sign said to ratify")
            .build();

    /** A convention that is called open without its conditions. */
    static final Rule<?> ACC_017 = Rule.of("ACC-017", "openness-without-conditions")
            .warning(
                    "A text that calls a convention open to all States should not leave out what they have to do first.")
            .over(Openness.LOOK)
            .when((openness, scope) -> openness.isClosedToNobody(scope))
            .requires((openness, scope) -> openness.leavesNoLimitOut(scope))
            .message("is called {words, list, between { or }}, but {limits, list, between {; } each {" + Openness.LIMIT
                    + "}}.")
            .suggestion("Correct {words, list, between { and }}: {limits, list, between {, and } each {"
                    + Openness.REMEDY + "}}{confidence, select, absent {} other {; look up the clause first, which the"
                    + " reference data know at second hand}}.")
            .why(
                    "A State that prepares the wrong instrument, or a protocol before its parent, loses a parliamentary term.")
            .example(
                    "\"open for accession by all States\" of a convention that all States join by signature",
                    "\"open for signature\" of the same")
            .build();

    /** A text that calls conventions open without naming the invitation. */
    static final Rule<?> ACC_018 = Rule.of("ACC-018", "invitation-left-out")
            .note("A text that calls conventions open to all States should say that some States need an invitation.")
            .over(TextOnOpenness.LOOK)
            .when(text -> text.needsInvitations())
            .requires((text, scope) -> text.namesInvitations(scope))
            .message(
                    "{conventions, plural, one {calls {conventions, list} open to all States} other {calls several conventions"
                            + " open to all States}}, without saying that some States have to be invited first"
                            + "{conventions, plural, one {} other {: {conventions, list, between {, } last { and } most 3"
                            + " more { and # more}}}}.")
            .suggestion("Add that other States can ask to be invited.")
            .why(
                    "An invitation needs the consent of others and takes months. A reader may think that a deposit is enough.")
            .example("\"open for accession by all States\"", "\"open for accession, on invitation, by all States\"")
            .build();

    /** Places that say differently to whom a convention is open. */
    static final Rule<?> ACC_020 = Rule.of("ACC-020", "openness-differs")
            .warning("Places, and documents that are read together, should agree on whom a convention is open to.")
            .over(StatedOpenness.LOOK)
            .when(StatedOpenness::areSeveral)
            .requires((openness, scope) -> openness.check())
            .message(
                    "is called {one, select, absent {open to some} other {{one, list, between { or }}}} in one place and"
                            + " {other, select, absent {open to others} other {{other, list, between { or }}}} in another.")
            .suggestion("Look up the clause on signature and accession, and say in both places what it says.")
            .why("Whoever reads one paper prepares an accession; whoever reads the other does not even ask.")
            .example(
                    "one convention, open to every State by a resolution and to members only by a programme",
                    "the same, open to every State by a resolution and to others than members by a programme")
            .build();

    private AccessRouteRules() {}
}
