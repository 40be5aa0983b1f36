package org.hemicycle.consistency.reference;

import java.util.List;
import org.hemicycle.consistency.view.Listed;
import org.hemicycle.consistency.view.Numbering;
import org.hemicycle.document.Content;
import org.hemicycle.look.Namings;
import org.hemicycle.rule.Rule;

/** Rules about references inside a document. */
public final class ReferenceRules {

    private static final String RIGHT = "{right, list, between {, } last { and }}";

    /** A reference to nothing. */
    static final Rule<?> REF_001 = Rule.of("REF-001", "reference-to-nothing")
            .error("A part to which a text refers must exist.")
            .over(PrintedReference.LOOK)
            .when(reference -> reference.hasParts())
            .requires((reference, scope) -> reference.checkTarget())
            .message("points to {target}, which does not exist; the last of its kind is {last}.")
            .suggestion("Refer to the part that is meant.")
            .why("Parts are renumbered when a text is revised, and what refers to them is forgotten.")
            .example("\"see Annex 6\" in a text with five annexes", "\"see Annex 5\" there")
            .build();

    /** One identifier for two things. */
    static final Rule<?> REF_002 = Rule.of("REF-002", "identifier-used-twice")
            .error("An identifier must stand for one thing.")
            .over(Uses.LOOK)
            .requires((uses, scope) -> uses.check())
            .message("stands for {things, list, between { and for }}.")
            .suggestion("Find out whose it is, and look up the other.")
            .why("Whoever follows the identifier arrives at the wrong text and cannot know.")
            .example(
                    "one document symbol beside the titles of two opinions", "one symbol beside two forms of one title")
            .build();

    /** Labels that recur. */
    static final Rule<?> REF_003 = Rule.of("REF-003", "numbering-restarts")
            .note("A label should tell a part from all others of its sort in a programme.")
            .over(Numbering.LOOK)
            .requires((numbering, scope) -> numbering.check())
            .message("has {count} {sort, select, ACTIVITIES {activities} other {components}} with labels that recur:"
                    + " {labels, list, between {, } last { and }}.")
            .suggestion("Number them through, or cite them with the heading above them.")
            .why("Minutes and reports cite items by their number.")
            .example("a plan whose activities begin with 1 under each heading", "1.1, 1.2, 2.1")
            .build();

    /** A reference to a part that holds something else. */
    static final Rule<?> REF_004 = Rule.of("REF-004", "reference-to-wrong-part")
            .error("The part to which a text refers must hold what the text says is found there.")
            .over(PrintedReference.LOOK)
            .when(reference -> reference.hasItsPart())
            .requires((reference, scope) -> reference.checkContent())
            .message("points to {target} for {expected}, but {target} holds {held, list, between {, } last { and }}"
                    + "{right, select, absent {} other {; {expected} can be found in " + RIGHT + "}}.")
            .suggestion("Refer to {right, select, absent {the part meant} other {" + RIGHT + "}} instead.")
            .why("The reader does not find what proves the sentence.")
            .example(
                    "\"see Annex IV\" for conventions that stand in Annex V",
                    "\"see section 2\" for conventions that stand in section 2.1 of it")
            .build();

    /** A note that is called and has no text, or more than one, or the other way round. */
    static final Rule<?> REF_005 = Rule.of("REF-005", "note-without-text")
            .note("A note should be called in the text and have one text.")
            .over(PrintedNote.LOOK)
            .requires((note, scope) -> note.check())
            .message("has {texts, plural, =0 {no text} one {a text, and nothing calls it} other {a text at # places}}.")
            .suggestion("Check whether the note was lost or copied; our copy may have lost it too.")
            .why("A note holds the source of the sentence that calls it.")
            .example("a note that is called and stands at the foot of no page", "a note that is called twice")
            .build();

    /** Contents and body that do not match. */
    static final Rule<?> REF_006 = Rule.of("REF-006", "contents-and-body-differ")
            .note("The table of contents and the headings of the body should match.")
            .over(PrintedLayout.LOOK)
            .when(layout -> layout.hasContents())
            .requires((layout, scope) -> layout.checkContents())
            .message(
                    "{lost, select, absent {} other {lists {lost, list, between {, } last { and }} in its contents without a"
                            + " heading in the body{unlisted, select, absent {} other {, and }}}}"
                            + "{unlisted, select, absent {} other {has {unlisted, list, between {, } last { and }} in the body"
                            + " and not in its contents}}.")
            .suggestion("Bring the table of contents up to date; our copy may have lost a heading too.")
            .why("A part that the contents leave out is not found, and one that the body lacks is looked for in vain.")
            .example(
                    "an annex in the contents without a heading in the body",
                    "a subsection below what the contents list")
            .build();

    /** A complete list that lacks something; standings are for another rule. */
    static final Rule<?> REF_007 = Rule.of("REF-007", "complete-list-lacks-item")
            .warning("A list that calls itself complete should have whatever of its kinds the text names elsewhere.")
            .over(Listed.complete(Content.ACCESSIONS, Content.OPINIONS, Content.DOCUMENTS))
            .requires((listed, scope) -> listed.check(Namings.in(scope)::label))
            .message("says that it is complete and lacks {missing, list, between {; }}.")
            .suggestion("Add what is missing, or say what the list leaves out.")
            .why("A reader takes what a complete list lacks for nonexistent.")
            .example(
                    "a \"full list of opinions and studies\" without a study that the text praises",
                    "the same list without studies of other bodies")
            .build();

    /** A count that is not what can be counted. */
    static final Rule<?> REF_008 = Rule.of("REF-008", "count-differs")
            .error("A stated number of things must be the number of those that the document has, or the law knows.")
            .over(Counted.LOOK)
            .requires((counted, scope) -> counted.check())
            .message("is said to have {stated}; there {counted, plural, =0 {are none} one {is only one} other"
                    + " {are # of them}}.")
            .suggestion("Count again, and correct the number or add what is missing.")
            .why("Numbers are quoted without the list; they are left behind when the list changes.")
            .example("\"four conventions ratified\" over a table of five", "\"more than four\" over a table of five")
            .build();

    /** Annexes to which nothing refers. */
    static final Rule<?> REF_009 = Rule.of("REF-009", "annex-never-cited")
            .note("A text should refer to its only annex, and to each of several when it refers to one of them.")
            .over(PrintedLayout.LOOK)
            .when(layout -> layout.expectsReferences())
            .requires((layout, scope) -> layout.checkAnnexes())
            .message("never refers to {annexes, list, between {, } last { and }}.")
            .suggestion(
                    "Refer to {annexes, list, between {, } last { and }} where the text speaks of what stands there.")
            .why("An annex to which nothing refers is not read, and it is open whether the text adopts it.")
            .example(
                    "an annex with accessions, of which the text speaks without a reference; a sole annex with the activities",
                    "an annex that the text cites by one of its tables; several annexes none of which is cited")
            .finishedTextsOnly()
            .build();

    /** A later one of several, of which no earlier one is told. */
    static final Rule<?> REF_010 = Rule.of("REF-010", "later-number-not-introduced")
            .note(
                    "What is numbered as a later one of several should be introduced by the earlier ones, or by the name of"
                            + " the series.")
            .over(NumberedName.LOOK)
            .requires(NumberedName::isIntroduced)
            .message(
                    "is numbered as a later one of several, and nothing here tells of an earlier one or introduces the series.")
            .suggestion(
                    "Say to what series it belongs and where the earlier ones are reported on, or leave the number out.")
            .why("Readers cannot tell what it goes on from, nor whether what was decided before still holds.")
            .example(
                    "\"High-Level Dialogue IV\" in a plan that tells of no other; \"phase 3\" of a project that begins there",
                    "the same beside \"High-Level Dialogue III\"; \"15th conference\"; \"Annex IV\"")
            .build();

    /** What a text takes for known and names nowhere. */
    static final Rule<?> REF_011 = Rule.of("REF-011", "pointer-to-nothing-named")
            .note("What a text speaks of as known should be named before, and an article with its text.")
            .over(Pointer.LOOK)
            .requires((pointer, scope) -> pointer.check())
            .message("{what, select, ARTICLE {is cited, and no text is named there of which it would be one}"
                    + " other {is spoken of as known, and nothing here names or explains it before}}"
                    + "{places, plural, one {} other { (# places)}}.")
            .suggestion("{what, select, ARTICLE {Add the title or the number of the text}"
                    + " other {Say which one is meant where it is first spoken of}}.")
            .why("Who reads one paragraph alone cannot find out what it reports on, nor who answers for it.")
            .example(
                    "\"The project has enabled\" in a text that names no project; \"Article 12\" beside no convention or law",
                    "\"the network\" after \"European Network of Judges\"; \"Article 12\" below a heading with a convention")
            .build();

    private static final List<Rule<?>> ALL =
            List.of(REF_001, REF_002, REF_003, REF_004, REF_005, REF_006, REF_007, REF_008, REF_009, REF_010, REF_011);

    private ReferenceRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
