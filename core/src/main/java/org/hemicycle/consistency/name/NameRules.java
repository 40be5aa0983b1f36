package org.hemicycle.consistency.name;

import java.util.List;
import org.hemicycle.consistency.view.CitedLaw;
import org.hemicycle.rule.Rule;

/** Rules about what things are called. */
public final class NameRules {

    /** One thing with several names. */
    static final Rule<?> NAM_001 = Rule.of("NAM-001", "one-thing-several-names")
            .warning("A thing should bear one name throughout, apart from its known short forms and those that the text"
                    + " defines.")
            .over(NamedThing.LOOK)
            .requires((thing, scope) -> thing.check(scope))
            .message(
                    "is called {documents, select, absent {{minority, list, between {, } last { or } most 3 more { or # more"
                            + " names}} in one place and {majority} in"
                            + " another} other {{documents, list, between {, } last { and } each {{name} in"
                            + " {in, list, between {, } last { and }}}}}}.")
            .suggestion("Use one name throughout, or say that the one is a short form of the other.")
            .why(
                    "Whoever searches a text, or merges two, finds only what bears the name that they look for; and a reader"
                            + " cannot tell a slip from a second body.")
            .example(
                    "\"Congress of Regional and Local Authorities\" beside \"Congress of Local and Regional"
                            + " Authorities\"",
                    "\"Local Congress\" after \"Congress of Local and Regional Authorities (Local Congress)\"")
            .build();

    /** One name for several things. */
    static final Rule<?> NAM_002 = Rule.of("NAM-002", "one-name-several-things")
            .warning("A name should stand for one thing in a document, unless a number tells which is meant.")
            .over(Homonym.LOOK)
            .requires((homonym, scope) -> homonym.check(scope))
            .message(
                    "stands for {things, select, absent {{count} different things} other {{count, plural, =2 {both} other"
                            + " {# things:}} {things, list, between {, } last { and }}}}.")
            .suggestion("Name each in full, or add its number.")
            .why("A defined term that is used for something else makes every sentence that uses it ambiguous.")
            .example(
                    "\"the Convention\", defined as the one on human rights and used for the one on cybercrime",
                    "\"the Convention\", never defined, right after the title of each")
            .build();

    /** A term with two meanings. */
    static final Rule<?> NAM_003 = Rule.of("NAM-003", "acronym-expanded-two-ways")
            .warning("An acronym or short form should be expanded in one way throughout a document.")
            .over(Term.LOOK)
            .when(term -> term.meanings().size() > 1)
            .requires((term, scope) -> term.check(scope))
            .message("is expanded as {meanings, list, between { and as }}.")
            .suggestion(
                    "{kept, select, absent {Keep it for one of them, and shorten the other one otherwise} other {Expand it as"
                            + " {kept} throughout}}.")
            .why("The reader looks an acronym up once and then trusts it.")
            .example(
                    "a list of acronyms that has one acronym twice, for a class of units and for one agency",
                    "\"Network of Prevention Authorities\" and \"International Network of Prevention Authorities\"")
            .build();

    /** A number that is not that of the convention named. */
    static final Rule<?> NAM_004 = Rule.of("NAM-004", "number-and-title-disagree")
            .error("The number printed beside the title of a convention must be its own.")
            .over(NumberedMention.LOOK)
            .requires((mention, scope) -> mention.check(scope))
            .message(
                    "bears the {printed, plural, one {number} other {numbers}} {printed, list, between { and }}; its own"
                            + " {own, plural, one {is} other {are}} {own, list, between { and }}.")
            .suggestion("Print {own, list, between { and }}, or the title of {printed, list, between { and }}.")
            .why("Number and title send the reader to two different treaties, with different Parties and obligations.")
            .example(
                    "the title of the Civil Law Convention with the number of the Criminal Law Convention",
                    "a title with its own number and with that of the protocol that amends it")
            .build();

    /** Member States of nothing. */
    static final Rule<?> NAM_005 = Rule.of("NAM-005", "member-states-of-what")
            .note("A text should say of which organisation it means the member States.")
            .over(MemberStates.LOOK)
            .requires((states, scope) -> states.check())
            .message("speaks of member States without saying of which organisation{count, select, absent {{all, plural,"
                    + " one {} other { in any of {all} places}}} other { in {count} of {all} places}}.")
            .suggestion("Name the organisation, or speak of the Parties where a duty under a convention is meant.")
            .why(
                    "Organisations that act together have different members, and a convention has Parties that are members of"
                            + " neither.")
            .example(
                    "\"Member States\" in the conclusions of a conference that two organisations prepared",
                    "\"its member States\" after the name of the organisation")
            .build();

    /** A number or symbol in another form than its own. */
    static final Rule<?> NAM_006 = Rule.of("NAM-006", "citation-not-canonical")
            .note("Treaties and recommendations should be cited in their own series and by their whole symbol.")
            .over(PrintedSymbol.LOOK)
            .requires((symbol, scope) -> symbol.check())
            .message("is printed where the symbol is {own}.")
            .suggestion("Print {own}.")
            .why("Search engines and registers find a text by its symbol as its issuer writes it.")
            .example("the symbol of a recommendation without its first part", "the same number with or without \"No.\"")
            .build();

    /** Acronyms that are nowhere expanded. */
    static final Rule<?> NAM_007 = Rule.of("NAM-007", "acronym-undefined")
            .warning("An acronym should be expanded where a document expands most of those that it uses.")
            .over(Acronyms.LOOK)
            .when(acronyms -> acronyms.areMostlyDefined())
            .requires((acronyms, scope) -> acronyms.check())
            .message(
                    "uses {acronyms, list, between {, } last { and }} without saying what {count, plural, one {it stands}"
                            + " other {they stand}} for.")
            .suggestion(
                    "Expand {count, plural, one {it where it first occurs} other {them where they first occur}}, or in"
                            + " the list of acronyms.")
            .why("What is plain to those who work in a place is not to those who read its documents.")
            .example(
                    "\"MFA\" in a table of a document that expands most of the other acronyms that it uses",
                    "the acronym of its own issuer")
            .finishedTextsOnly()
            .build();

    /** Conventions without any number. */
    static final Rule<?> NAM_008 = Rule.of("NAM-008", "convention-without-number")
            .note("A convention should be given its number at least once in a document.")
            .over(NamedConventions.LOOK)
            .requires((named, scope) -> named.check())
            .message(
                    "gives no number for {count, select, absent {{all, plural, one {the one convention} other {any of the #"
                            + " conventions}}} other {{count} of the {all} conventions}} that it names: {names, list, between {, } last { and } most 3 more { and # more}}.")
            .suggestion("Add the number where {names, plural, one {it is} other {each is}} first named.")
            .why("Titles are long, alike and shortened at will; the number alone is unambiguous.")
            .example(
                    "a convention that is known by the place of its signature, without number throughout",
                    "a convention whose number stands at one of five places")
            .finishedTextsOnly()
            .build();

    /** A duty of Parties that is put on member States. */
    static final Rule<?> NAM_009 = Rule.of("NAM-009", "duty-of-parties-put-on-members")
            .warning("A duty under a convention should be put on its Parties, not on the members of an organisation.")
            .over(Duty.LOOK)
            .basis(CitedLaw.ON_THIRD_STATES)
            .when((duty, scope) -> duty.bindsUnderConvention(scope))
            .requires((duty, scope) -> duty.check(scope))
            .message("is made a duty of {whom}, while {convention} binds its Parties.")
            .suggestion("Speak of the Parties, or of the member States that are Parties.")
            .why("Members that have not joined are not bound, and Parties that are no members are.")
            .example("\"member States shall report under the convention\"", "\"the Parties shall report\"")
            .build();

    /** A number that comes after the name. */
    static final Rule<?> NAM_010 = Rule.of("NAM-010", "number-after-first-naming")
            .note("The number of a convention should stand where a document first names it.")
            .over(LateNumbers.LOOK)
            .requires((numbers, scope) -> numbers.check())
            .message(
                    "first names {names, list, between {, } last { and } most 3 more { and # more}} without {count, plural,"
                            + " one {the number} other {their numbers}}, and gives {count, plural, one {it} other {them}} only"
                            + " further on.")
            .suggestion("Give the number where {count, plural, one {it is} other {each is}} first named.")
            .why("Who reads from the beginning meets the title alone, and may take another treaty for it.")
            .example(
                    "a convention by its short name in the summary, and its number only in an annex",
                    "the number at the first of five places")
            .finishedTextsOnly()
            .build();

    /** Acronyms that stand in a list only. */
    static final Rule<?> NAM_011 = Rule.of("NAM-011", "acronym-unused")
            .note("An acronym that a document expands should be used in it.")
            .over(UnusedAcronyms.LOOK)
            .when((acronyms, scope) -> acronyms.arePromised(scope))
            .requires(UnusedAcronyms::check)
            .message("expands {acronyms, list, between {, } last { and }} and uses {acronyms, plural, one {it} other"
                    + " {them}} nowhere.")
            .suggestion("Leave {acronyms, plural, one {it} other {them}} out of the list of acronyms.")
            .why(
                    "A reader who meets an acronym in the list expects a body or instrument of which the text never speaks.")
            .example(
                    "an entry of a list of acronyms for a body whose name the text always writes out",
                    "an acronym that only a table uses; any acronym of a text of which not all mentions were entered")
            .finishedTextsOnly()
            .build();

    private static final List<Rule<?>> ALL =
            List.of(NAM_001, NAM_002, NAM_003, NAM_004, NAM_005, NAM_006, NAM_007, NAM_008, NAM_009, NAM_010, NAM_011);

    private NameRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
