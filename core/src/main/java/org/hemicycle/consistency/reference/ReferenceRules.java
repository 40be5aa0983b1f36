package org.hemicycle.consistency.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.consistency.view.Listed;
import org.hemicycle.consistency.view.Numbering;
import org.hemicycle.document.Content;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Outline.CrossReference;
import org.hemicycle.document.Outline.Note;
import org.hemicycle.document.Outline.Part;
import org.hemicycle.finding.Severity;
import org.hemicycle.look.CitedDocuments;
import org.hemicycle.look.Namings;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Locator;
import org.hemicycle.truth.Truth;

/** Rules about references inside a document. */
public final class ReferenceRules {

    /** Standings are for another rule. */
    private static final Set<Content> COMPLETE = EnumSet.of(Content.ACCESSIONS, Content.OPINIONS, Content.DOCUMENTS);

    /** A reference to nothing. */
    static final Rule<?> REF_001 = Rule.<Reference>builder("REF-001", "reference-to-nothing")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("A part to which a text refers must exist.")
            .over(ReferenceRules::references)
            .when((reference, scope) -> !reference.outline().parts().isEmpty())
            .requires((reference, scope) -> Check.requiring(resolves(reference), toNothing(reference)))
            .arguments("target", "last")
            .message("points to {target}, which there is not; the last of its kind is {last}.")
            .suggestion("Refer to the part that is meant.")
            .why("Parts are renumbered when a text is revised, and what refers to them is forgotten.")
            .example("\"see Annex 6\" in a text with five annexes", "\"see Annex 5\" there")
            .build();

    /** One identifier for two things. */
    static final Rule<?> REF_002 = Rule.<Uses>builder("REF-002", "identifier-used-twice")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("An identifier must stand for one thing.")
            .over(Uses::all)
            .requires((uses, scope) -> uses.check())
            .arguments("things")
            .message("stands for {things}.")
            .suggestion("Find out whose it is, and look up the other.")
            .why("Whoever follows the identifier arrives at the wrong text and cannot know.")
            .example(
                    "one document symbol beside the titles of two opinions", "one symbol beside two forms of one title")
            .build();

    /** Labels that recur. */
    static final Rule<?> REF_003 = Rule.<Numbering>builder("REF-003", "numbering-restarts")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("A label should tell a part from all others of its sort in a programme.")
            .over(Numbering::all)
            .requires((numbering, scope) -> numbering.isUnique() ? Check.passed() : numbering.failed())
            .arguments("sort", "count", "labels")
            .message("has {count} {sort} with labels that recur: {labels}.")
            .suggestion("Number them through, or cite them with the heading above them.")
            .why("Minutes and reports cite items by their number.")
            .example("a plan whose activities begin with 1 under each heading", "1.1, 1.2, 2.1")
            .build();

    /** A reference to a part that holds something else. */
    static final Rule<?> REF_004 = Rule.<Reference>builder("REF-004", "reference-to-wrong-part")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("The part to which a text refers must hold what the text says is found there.")
            .over(ReferenceRules::references)
            .when((reference, scope) ->
                    reference.outline().findPart(reference.printed().target()).isPresent())
            .requires((reference, scope) -> check(reference))
            .arguments("target", "expected", "held", "elsewhere", "right")
            .message("points to {target} for {expected}, but {target} holds {held}{elsewhere}.")
            .suggestion("Refer to {right} instead.")
            .why("The reader does not find what proves the sentence.")
            .example(
                    "\"see Annex IV\" for conventions that stand in Annex V",
                    "\"see section 2\" for conventions that stand in section 2.1 of it")
            .build();

    /** A note that is called and has no text, or more than one, or the other way round. */
    static final Rule<?> REF_005 = Rule.<Note>builder("REF-005", "note-without-text")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("A note should be called in the text and have one text.")
            .over(ReferenceRules::notes)
            .requires((note, scope) -> hasOneText(note))
            .arguments("what")
            .message("has {what}.")
            .suggestion("Check whether the note was lost or copied; our copy may have lost it too.")
            .why("A note holds the source of the sentence that calls it.")
            .example("a note that is called and stands at the foot of no page", "a note that is called twice")
            .build();

    /** Contents and body that do not match. */
    static final Rule<?> REF_006 = Rule.<Outline>builder("REF-006", "contents-and-body-differ")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("The table of contents and the headings of the body should match.")
            .over(ReferenceRules::outlines)
            .when((outline, scope) -> outline.parts().stream().anyMatch(Part::inContents))
            .requires((outline, scope) -> contentsMatch(outline))
            .arguments("differences")
            .message("{differences}.")
            .suggestion("Bring the table of contents up to date; our copy may have lost a heading too.")
            .why("A part that the contents leave out is not found, and one that the body lacks is looked for in vain.")
            .example(
                    "an annex in the contents without a heading in the body",
                    "a subsection below what the contents list")
            .build();

    /** A complete list that lacks something. */
    static final Rule<?> REF_007 = Rule.<Listed>builder("REF-007", "complete-list-lacks-item")
            .severity(Severity.WARNING)
            .coherence()
            .sentence("A list that calls itself complete should have whatever of its kinds the text names elsewhere.")
            .over(scope -> Listed.complete(scope, COMPLETE))
            .requires((listed, scope) -> listed.missing().isEmpty()
                    ? Check.passed()
                    : listed.failed(thing -> Namings.in(scope).label(thing)))
            .arguments("missing")
            .message("says that it is complete and lacks {missing}.")
            .suggestion("Add what is missing, or say what the list leaves out.")
            .why("A reader takes what a complete list lacks for nonexistent.")
            .example(
                    "a \"full list of opinions and studies\" without a study that the text praises",
                    "the same list without studies of other bodies")
            .build();

    /** A count that is not what can be counted. */
    static final Rule<?> REF_008 = Rule.<Counted>builder("REF-008", "count-differs")
            .severity(Severity.ERROR)
            .coherence()
            .sentence("A stated number of things must be the number of those that the document has, or the law knows.")
            .over(Counted::all)
            .requires((counted, scope) -> counted.check())
            .arguments("stated", "counted")
            .message("is said to have {stated}; there are {counted}.")
            .suggestion("Count again, and correct the number or add what is missing.")
            .why("Numbers are quoted without the list; they are left behind when the list changes.")
            .example("\"four conventions ratified\" over a table of five", "\"more than four\" over a table of five")
            .build();

    /** Annexes to which nothing refers. */
    static final Rule<?> REF_009 = Rule.<Outline>builder("REF-009", "annex-never-cited")
            .severity(Severity.NOTE)
            .coherence()
            .sentence("A text that refers to some of its annexes should refer to each.")
            .over(ReferenceRules::outlines)
            .when((outline, scope) -> annexes(outline).anyMatch(annex -> isCited(annex, outline)))
            .requires((outline, scope) -> annexesAreCited(outline))
            .arguments("annexes")
            .message("never refers to {annexes}.")
            .suggestion("Refer to it where the text speaks of what it holds.")
            .why("An annex to which nothing refers is not read, and it is open whether the text adopts it.")
            .example(
                    "an annex with accessions, of which the text speaks without a reference",
                    "annexes none of which is cited")
            .finishedTextsOnly()
            .build();

    private record Reference(Outline outline, CrossReference printed) {
        Part target() {
            return outline.findPart(printed.target()).orElseThrow();
        }
    }

    private static final Set<Locator.Kind> ANNEXES = EnumSet.of(Locator.Kind.ANNEX, Locator.Kind.APPENDIX);

    private static final List<Rule<?>> ALL =
            List.of(REF_001, REF_002, REF_003, REF_004, REF_005, REF_006, REF_007, REF_008, REF_009);

    private ReferenceRules() {}

    /**
     * The rules of this category.
     *
     * @return all of them, by code
     */
    public static List<Rule<?>> all() {
        return ALL;
    }

    private static Stream<Item<Reference>> references(Scope scope) {
        return scope.dossier().outlines().stream()
                .flatMap(outline -> outline.crossReferences().stream()
                        .map(printed -> new Item<>(
                                Address.of(outline.document().asKey()),
                                printed.target() + " for " + printed.expects().phrase(),
                                "Reference at " + printed.from().place(),
                                new Reference(outline, printed))));
    }

    /**
     * Whether the outline has the target. One that has no part of the target's kind and depth does not go so far: then
     * the part that would hold the target decides, as far as it can.
     */
    private static Truth resolves(Reference reference) {
        Locator target = reference.printed().target();
        for (int length = target.steps().size(); length > 0; length--) {
            Locator whole = new Locator(target.steps().subList(0, length));
            if (alike(reference.outline(), whole).findAny().isPresent()) {
                return reference.outline().findPart(whole).isEmpty()
                        ? Truth.NO
                        : whole.equals(target) ? Truth.YES : unlisted(reference);
            }
        }
        return target.steps().isEmpty() ? Truth.YES : unlisted(reference);
    }

    private static Truth unlisted(Reference reference) {
        return Truth.unknown("whether " + reference.outline().document() + " has "
                + reference.printed().target());
    }

    private static Stream<Part> alike(Outline outline, Locator place) {
        String depth = depth(place);
        return outline.parts().stream().filter(part -> depth(part.label()).equals(depth));
    }

    /** Kinds of the steps, and how often the last label is divided. */
    private static String depth(Locator place) {
        return place.steps().stream()
                .map(step -> step.kind() + "." + step.label().replaceAll("[^.]", ""))
                .collect(Collectors.joining(","));
    }

    private static Check toNothing(Reference reference) {
        Locator target = reference.printed().target();
        Optional<Part> last = IntStream.rangeClosed(1, target.steps().size())
                .mapToObj(length -> new Locator(target.steps().subList(0, length)))
                .flatMap(whole -> alike(reference.outline(), whole))
                .reduce((first, later) -> later);
        return Check.failed()
                .with("target", target)
                .with("last", last.map(part -> part.label().toString()).orElse("none"))
                .evidence(reference.printed().from())
                .evidence(last.map(part -> cited(reference.outline(), part)).stream()
                        .toList());
    }

    private static Stream<Item<Note>> notes(Scope scope) {
        return scope.dossier().outlines().stream()
                .flatMap(outline -> outline.notes().stream()
                        .map(note -> new Item<>(
                                Address.of(outline.document().asKey()), note.label(), "Note " + note.label(), note)));
    }

    private static Check hasOneText(Note note) {
        String what = note.texts().isEmpty()
                ? "no text"
                : note.texts().size() > 1
                        ? "a text at " + note.texts().size() + " places"
                        : note.calls().isEmpty() ? "a text, and nothing calls it" : "";
        return what.isEmpty()
                ? Check.passed()
                : Check.failed().with("what", what).evidence(note.calls()).evidence(note.texts());
    }

    private static Stream<Item<Outline>> outlines(Scope scope) {
        return scope.dossier().outlines().stream()
                .map(outline -> Item.of(
                        Address.of(outline.document().asKey()),
                        CitedDocuments.in(scope).titleOf(outline.document()),
                        outline));
    }

    private static Check contentsMatch(Outline outline) {
        List<Part> lost = outline.parts().stream()
                .filter(part -> part.inContents() && !part.headingPresent())
                .toList();
        Map<String, List<Part>> levels =
                outline.parts().stream().collect(Collectors.groupingBy(part -> depth(part.label())));
        List<Part> unlisted = outline.parts().stream()
                .filter(part -> !part.inContents() && part.headingPresent())
                .filter(part -> isMostlyListed(levels.get(depth(part.label()))))
                .toList();
        String differences = Stream.of(
                        lost.isEmpty()
                                ? ""
                                : "lists " + labels(lost) + " in its contents without a heading in the body",
                        unlisted.isEmpty() ? "" : "has " + labels(unlisted) + " in the body and not in its contents")
                .filter(difference -> !difference.isEmpty())
                .collect(Collectors.joining(", and "));
        return differences.isEmpty()
                ? Check.passed()
                : Check.failed()
                        .with("differences", differences)
                        .evidence(Stream.concat(lost.stream(), unlisted.stream())
                                .map(part -> cited(outline, part))
                                .toList());
    }

    private static boolean isMostlyListed(List<Part> level) {
        return level.stream().filter(Part::inContents).count() * 2 >= level.size();
    }

    private static Stream<Part> annexes(Outline outline) {
        return outline.parts().stream()
                .filter(part -> part.label().steps().size() == 1
                        && ANNEXES.contains(part.label().steps().get(0).kind()));
    }

    private static boolean isCited(Part annex, Outline outline) {
        return outline.crossReferences().stream()
                .anyMatch(reference -> reference.target().isWithin(annex.label()));
    }

    private static Check annexesAreCited(Outline outline) {
        List<Part> never =
                annexes(outline).filter(annex -> !isCited(annex, outline)).toList();
        return never.isEmpty()
                ? Check.passed()
                : Check.failed()
                        .with("annexes", labels(never))
                        .evidence(never.stream()
                                .map(annex -> cited(outline, annex))
                                .toList());
    }

    private static Check check(Reference reference) {
        Part target = reference.target();
        Content expected = reference.printed().expects();
        if (target.holds().isEmpty() || target.holds().contains(expected)) {
            return target.holds().isEmpty() ? Check.notApplicable() : Check.passed();
        }
        List<Part> right = likely(reference, expected);
        return Check.failed()
                .with("target", target.label())
                .with("expected", expected.phrase())
                .with(
                        "held",
                        target.holds().stream().sorted().map(Content::phrase).collect(Collectors.joining(", ")))
                .with("elsewhere", right.isEmpty() ? "" : "; " + expected.phrase() + " stand in " + labels(right))
                .with("right", right.isEmpty() ? "the part meant" : labels(right))
                .evidence(reference.printed().from())
                .evidence(Stream.concat(Stream.of(target), right.stream())
                        .map(part -> cited(reference.outline(), part))
                        .toList());
    }

    /** The parts that hold what is expected, of the same sort as the one named: for an annex, the annexes. */
    private static List<Part> likely(Reference reference, Content expected) {
        List<Part> holding = reference.outline().listPartsHolding(expected);
        List<Part> alike = holding.stream()
                .filter(part -> kind(part).equals(kind(reference.target())))
                .toList();
        return alike.isEmpty() ? holding : alike;
    }

    private static Optional<Locator.Kind> kind(Part part) {
        return part.label().steps().stream().reduce((first, last) -> last).map(Locator.Step::kind);
    }

    private static String labels(List<Part> parts) {
        List<String> labels =
                parts.stream().map(part -> part.label().toString()).toList();
        return labels.size() < 3
                ? String.join(" and ", labels)
                : String.join(", ", labels.subList(0, labels.size() - 1)) + " and " + labels.get(labels.size() - 1);
    }

    private static Citation cited(Outline outline, Part part) {
        return Citation.builder()
                .document(outline.document())
                .place(part.label())
                .quote(part.title())
                .build();
    }
}
