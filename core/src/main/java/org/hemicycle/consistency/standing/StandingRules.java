package org.hemicycle.consistency.standing;

import java.util.List;
import org.hemicycle.consistency.view.CitedLaw;
import org.hemicycle.rule.Rule;

/** Rules about what one is in a body. */
public final class StandingRules {

    /** A standing that the body does not grant. */
    static final Rule<?> STN_001 = Rule.of("STN-001", "standing-not-granted")
            .error("A standing in a body must be of a kind that the body grants.")
            .over(Held.LOOK)
            .when((held, scope) -> held.isClaimed() && held.isInKnownBody(scope))
            .requires((held, scope) -> held.isGranted(scope))
            .message("is stated to be " + Held.WORDS + "; the body grants the standings " + Held.GRANTED + ".")
            .suggestion("Check which standing is meant, and in which body.")
            .why("A standing gives seats, votes and invitations; one that does not exist gives none.")
            .example(
                    "an associate member of a commission that has members and observers",
                    "an observer in it, or whoever takes part in its work")
            .build();

    /** Words that claim no standing, of a body that grants some. */
    static final Rule<?> STN_010 = Rule.of("STN-010", "participation-without-standing")
            .warning("A text that says how one takes part in a body should name the standing that the body grants.")
            .over(Held.LOOK)
            .when((held, scope) -> held.isInKnownBody(scope))
            .requires((held, scope) -> held.isAStanding(scope))
            .message(
                    "is described by {words, select, absent {taking part} other {{words, list, between { and }}}}, which is"
                            + " no standing in {body}; the body grants the standings " + Held.GRANTED + ".")
            .suggestion("Name the standing that is held, or say that the body is attended without one.")
            .why("Whoever takes part without a standing comes by invitation, and has neither a seat nor a vote.")
            .example(
                    "\"participating in\" a commission that has members and observers",
                    "\"a member\" of it, or \"participating in\" a committee that has participants")
            .build();

    /** Two standings in one body at the same time. */
    static final Rule<?> STN_002 = Rule.of("STN-002", "two-standings-at-once")
            .error("One must not be stated to hold a lower standing in a body while holding a higher one there.")
            .over(Overlap.LOOK)
            .requires((overlap, scope) -> overlap.check())
            .message("is {lower} while being {higher}.")
            .suggestion("Check the dates; a higher standing takes the place of the lower one.")
            .absorbs("STA-003")
            .why("The dates cannot all be right, and whoever counts members or observers counts one twice.")
            .example("an observer since 2017 and a member since 2012", "an observer since 1998 and a member since 2012")
            .build();

    /** A contracting Party that is none. */
    static final Rule<?> STN_003 = Rule.of("STN-003", "contracting-party-without-treaty")
            .error("A contracting Party in the committee of a convention must be a Party to the convention.")
            .over(Held.LOOK)
            .basis(CitedLaw.ON_PARTIES)
            .when((held, scope) -> held.isOfParty(scope))
            .requires((held, scope) -> held.isParty(scope))
            .message(
                    "is called a contracting Party; under {convention} {status, list, between { or } each {{it, select,"
                            + " NONE {no act of it is known} NOT_SIGNED {it has not signed} REQUESTED {it has asked to be invited}"
                            + " INVITED {it is invited} INVITATION_LAPSED {its invitation has lapsed} SIGNED {it has only signed}"
                            + " CONSENTED {it is not bound yet} CEASED {it is no longer bound} other {{it}}}}}.")
            .suggestion("Call it an observer, or check the record of its accession.")
            .why("A seat of a Party goes with the treaty and its obligations.")
            .example(
                    "a contracting Party in the committee of a convention that it has signed and not ratified",
                    "an observer there")
            .build();

    /** A standing that a complete list lacks. */
    static final Rule<?> STN_004 = Rule.of("STN-004", "standing-missing-from-complete-list")
            .warning(
                    "A list of standings that calls itself complete should have every standing of its kinds that the text"
                            + " names.")
            .over(StandingList.LOOK)
            .requires((list, scope) -> list.isComplete(scope))
            .message("says that it is complete and lacks {missing, list, between {; }}.")
            .suggestion("Add what is missing, or say that the list is a selection.")
            .why("A reader takes what a complete list lacks for denied.")
            .example(
                    "an annex with all observerships of a State, without one that the text mentions",
                    "an annex that calls itself a selection")
            .build();

    /** A change of standing without a day. */
    static final Rule<?> STN_005 = Rule.of("STN-005", "change-of-standing-undated")
            .warning(
                    "A text that says that a standing began, or that a convention ceased to apply, should date it once.")
            .over(Change.LOOK)
            .when(Change::isLegible)
            .requires((change, scope) -> change.isDated(scope))
            .message("the {property} is told without a date, here and elsewhere in the document.")
            .suggestion("Give the day, or at least the year.")
            .why("Rights and duties begin and end with the day.")
            .example("the end of a membership, told without a day or year", "\"ceased to be a member in March 2022\"")
            .finishedTextsOnly()
            .build();

    /** A standing of a State that its parliament has. */
    static final Rule<?> STN_007 = Rule.of("STN-007", "standing-of-a-part")
            .note("A standing should be attributed to whoever holds it, such as to a parliament and not to its State.")
            .over(Held.LOOK)
            .when((held, scope) -> held.isKnown(scope))
            .requires((held, scope) -> held.isOfItsHolder(scope))
            .message("is called " + Held.WORDS + "; the holder of that standing is {holder, list, between { or }}.")
            .suggestion("Attribute the standing to {holder, list, between { or }}.")
            .absorbs("STA-006")
            .why("The rights that go with a standing are those of its holder alone.")
            .example("a State called a partner for democracy", "its parliament called so")
            .build();

    /** A Party to something that is no treaty. */
    static final Rule<?> STN_008 = Rule.of("STN-008", "contracting-party-of-no-treaty")
            .warning("Only of a treaty, or of what a treaty set up, should one be called a contracting Party.")
            .over(Held.LOOK)
            .basis(CitedLaw.ON_PARTIES)
            .when(Held::isOfPartyToSomething)
            .requires((held, scope) -> held.isOfPartyToATreaty(scope))
            .message("is called a contracting Party; only a treaty has such, and nothing shows one behind {body}.")
            .suggestion("Call it a member of or a participant in {body}, or name the treaty to which it is a Party.")
            .why(
                    "A Party is bound by a treaty and answers for it. Whoever reads that of a network looks for obligations"
                            + " that nobody has.")
            .example(
                    "a contracting Party in a network of information centres",
                    "a member of the network, or a contracting Party in the committee of a convention")
            .build();

    private static final List<Rule<?>> ALL =
            List.of(STN_001, STN_002, STN_003, STN_004, STN_005, STN_007, STN_008, STN_010);

    private StandingRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
