package org.hemicycle.testkit.defect;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Content;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Paper;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;

/** Defects of how a document refers to its parts, numbers and counts things. */
final class ReferenceDefects {

    private static final Set<Locator.Kind> ANNEXES = EnumSet.of(Locator.Kind.ANNEX, Locator.Kind.APPENDIX);
    private static final Outline.Part SECTION =
            new Outline.Part(Locator.parse("Section 1"), "Introduction", Set.of(Content.SUMMARY), true, true);
    private static final Identifier SYMBOL = Identifier.parse("FT(2099)1");

    private ReferenceDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "REF-001",
                        "the text refers to a part that there is not",
                        Plantings.NOTHING,
                        Plantings.inOutline(outline -> true, ReferenceDefects::referringToNothing)),
                Defect.of(
                        "REF-002",
                        "one symbol stands beside the names of two texts",
                        Plantings.NOTHING,
                        Plantings.inOutline(outline -> true, ReferenceDefects::sharingASymbol)),
                Defect.of(
                        "REF-003",
                        "two activities, or parts of different wholes, have one number",
                        "a programme without labels that recur, with two activities or with components of two wholes",
                        ReferenceDefects::withRecurringLabel),
                Defect.of(
                        "REF-004",
                        "the text refers to another part than the one that it means",
                        Plantings.NOTHING,
                        Plantings.inOutline(
                                outline -> findCitable(sectioned(outline)).isPresent(),
                                ReferenceDefects::referringToWrongPart)),
                Defect.of(
                        "REF-005",
                        "a note is called and has no text",
                        Plantings.NOTHING,
                        Plantings.inOutline(outline -> true, ReferenceDefects::callingANote)),
                Defect.of(
                        "REF-006",
                        "a part in the contents has no heading",
                        Plantings.NOTHING,
                        Plantings.inOutline(ReferenceDefects::isInStep, ReferenceDefects::withoutAHeading)),
                Defect.of(
                        "REF-007",
                        "the full list of documents lacks one that the text tells of",
                        Plantings.NOTHING,
                        ReferenceDefects::withIncompleteList),
                Defect.of(
                        "REF-008",
                        "the text counts more of something than there are",
                        "a programme with components or activities, or an activity with topics",
                        dossier -> miscounts(dossier)
                                .filter(claim -> isUnclaimed(claim, dossier))
                                .findFirst()
                                .map(claim -> Edits.dossier(plan -> plan.addClaims(claim))
                                        .apply(dossier))),
                Defect.of(
                        "REF-009",
                        "nothing refers to one of the annexes",
                        Plantings.NOTHING,
                        Plantings.inOutline(
                                ReferenceDefects::citesAllAnnexes, ReferenceDefects::withoutReferencesToAnAnnex)),
                Defect.of(
                                "REF-010",
                                "a title has the number four of a series of which nothing tells",
                                "an activity",
                                Spots.inFirst(
                                        Activity.class,
                                        spot -> true,
                                        spot -> spot.changed(activity -> Activity.builder()
                                                .from(activity)
                                                .title("Further Dialogue IV")
                                                .build())))
                        .consequences("ACT-005"),
                Defect.of(
                        "REF-011",
                        "the text speaks of a memorandum as known that it names nowhere",
                        Plantings.NOTHING,
                        Plantings.inOutline(
                                ReferenceDefects::namesNoMemorandum,
                                outline -> Plantings.with(
                                        outline,
                                        Plantings.mention(outline, 1, "this memorandum", Set.of(), Set.of())))));
    }

    private static boolean namesNoMemorandum(Outline outline) {
        return Stream.concat(
                        outline.mentions().stream().map(Outline.Mention::asWritten),
                        outline.definitions().stream().map(Outline.Definition::meaning))
                .noneMatch(words -> words.toLowerCase(Locale.ROOT).contains("memorandum"));
    }

    private static Outline referringTo(Outline outline, Locator target, Content expected) {
        Citation from = Plantings.place(outline.document(), 1);
        return Outline.builder()
                .from(outline)
                .addCrossReferences(new Outline.CrossReference("see " + target, from, target, expected))
                .build();
    }

    /** The outline with a section, if it has no parts at all. */
    private static Outline sectioned(Outline outline) {
        return outline.parts().isEmpty()
                ? Outline.builder().from(outline).addParts(SECTION).build()
                : outline;
    }

    private static Outline referringToNothing(Outline outline) {
        Outline sectioned = sectioned(outline);
        Locator target = new Locator(sectioned.parts().get(0).label().steps().stream()
                .map(step -> new Locator.Step(step.kind(), step.label().replaceAll("[^.]+", "99")))
                .toList());
        return referringTo(sectioned, target, Content.DOCUMENTS);
    }

    private static Outline sharingASymbol(Outline outline) {
        return Plantings.with(
                outline,
                Plantings.mention(
                        outline,
                        1,
                        "Strategy for Further Work",
                        Set.of(Identifier.parse("local:further-strategy")),
                        Set.of(SYMBOL)),
                Plantings.mention(
                        outline,
                        2,
                        "Report on Further Work",
                        Set.of(Identifier.parse("local:further-report")),
                        Set.of(SYMBOL)));
    }

    private static Optional<Dossier> withRecurringLabel(Dossier dossier) {
        return dossier.programmes().stream()
                .flatMap(programme -> Stream.of(
                        twoActivities(programme, dossier)
                                .map(two -> changed(dossier, two, Activity.class, ReferenceDefects::labelled)),
                        twoComponents(programme, dossier)
                                .map(two -> changed(dossier, two, Component.class, ReferenceDefects::labelled))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <T extends Filed> List<Located<T>> parts(Programme programme, Class<T> kind, Dossier dossier) {
        return dossier.list(kind).stream()
                .filter(each -> each.address().isWithin(programme.address()))
                .toList();
    }

    private static Optional<List<Address>> twoActivities(Programme programme, Dossier dossier) {
        List<Located<Activity>> activities = parts(programme, Activity.class, dossier);
        boolean recur = recur(activities.stream().flatMap(each -> each.value().label().stream()));
        return recur || activities.size() < 2
                ? Optional.empty()
                : Optional.of(
                        List.of(activities.get(0).address(), activities.get(1).address()));
    }

    /** A component of a component, and one of the highest rank: two of one whole would be hard to tell apart. */
    private static Optional<List<Address>> twoComponents(Programme programme, Dossier dossier) {
        List<Located<Component>> components = parts(programme, Component.class, dossier);
        boolean recur = recur(components.stream().flatMap(each -> each.value().label().stream()));
        return components.stream()
                .map(Located::address)
                .filter(address -> !recur && address.keys().size() > 2)
                .findFirst()
                .map(address -> List.of(components.get(0).address(), address));
    }

    private static boolean recur(Stream<String> labels) {
        List<String> all = labels.map(label -> label.replaceAll("[.)]+$", "")).toList();
        return Set.copyOf(all).size() < all.size();
    }

    private static <T extends Filed> Dossier changed(
            Dossier dossier, List<Address> addresses, Class<T> kind, UnaryOperator<T> change) {
        Dossier changed = dossier;
        for (Address address : addresses) {
            changed = changed.with(address, kind, change);
        }
        return changed;
    }

    private static Activity labelled(Activity activity) {
        return Activity.builder().from(activity).label("99").build();
    }

    private static Component labelled(Component component) {
        return Component.builder().from(component).label("99").build();
    }

    /** A part of which it is known what it holds, and a reference to which makes no annex the only one without. */
    private static Optional<Outline.Part> findCitable(Outline outline) {
        List<Outline.Part> annexes = annexes(outline);
        boolean isFree = annexes.size() < 2 || annexes.stream().anyMatch(annex -> isCited(annex, outline));
        return outline.parts().stream()
                .filter(part -> !part.holds().isEmpty())
                .filter(part -> isFree
                        || annexes.stream().noneMatch(annex -> part.label().isWithin(annex.label())))
                .filter(part -> findElsewhere(part, outline).isPresent())
                .findFirst();
    }

    /** What a part does not hold, if possible of what others do. */
    private static Optional<Content> findElsewhere(Outline.Part part, Outline outline) {
        return Stream.concat(
                        outline.parts().stream().flatMap(other -> other.holds().stream()), Stream.of(Content.values()))
                .filter(content -> !part.holds().contains(content))
                .findFirst();
    }

    private static Outline referringToWrongPart(Outline outline) {
        Outline sectioned = sectioned(outline);
        Outline.Part part = findCitable(sectioned).orElseThrow();
        return referringTo(
                sectioned, part.label(), findElsewhere(part, sectioned).orElseThrow());
    }

    private static Outline callingANote(Outline outline) {
        return Outline.builder()
                .from(outline)
                .addNotes(new Outline.Note("999", List.of(Plantings.place(outline.document(), 1)), List.of()))
                .build();
    }

    /** Whether contents and headings match; where there are none, nothing may refer to parts either. */
    private static boolean isInStep(Outline outline) {
        return outline.parts().stream().allMatch(part -> part.inContents() == part.headingPresent())
                && (outline.parts().stream().anyMatch(Outline.Part::inContents)
                        || outline.crossReferences().isEmpty());
    }

    private static Outline withoutAHeading(Outline outline) {
        Outline listed = outline.parts().stream().anyMatch(Outline.Part::inContents)
                ? outline
                : Outline.builder().from(outline).addParts(SECTION).build();
        List<Outline.Part> parts = listed.parts();
        Outline.Part last = parts.stream()
                .filter(Outline.Part::inContents)
                .reduce((part, later) -> later)
                .orElseThrow();
        Outline.Part lost = new Outline.Part(last.label(), last.title(), last.holds(), true, false);
        return Outline.builder()
                .from(listed)
                .parts(Edits.replaced(parts, last::equals, part -> lost))
                .build();
    }

    private static Optional<Dossier> withIncompleteList(Dossier dossier) {
        Outline outline = Plantings.outlines(dossier).findFirst().orElseThrow();
        Citation list = Citation.of(outline.document(), "Heading \"Further remarks\", Table 1");
        Citation row = Citation.of(outline.document(), "Heading \"Further remarks\", Table 1, Row 1");
        Outline listing = Outline.builder()
                .from(outline)
                .addListings(new Outline.Listing("all reports", list, Set.of(Content.DOCUMENTS), true))
                .build();
        return Optional.of(Edits.dossier(plan -> plan.addDocuments(report("first", row))
                        .addDocuments(report("second", Plantings.place(outline.document(), 1))))
                .apply(Plantings.replaced(dossier, outline, listing)));
    }

    private static Paper report(String which, Citation at) {
        return Paper.builder()
                .identifier(Identifier.parse("local:further-report-" + which))
                .name(Name.of("The " + which + " Further Report"))
                .issuer(Identifier.parse("body:further-institute"))
                .citation(at)
                .build();
    }

    /** Claims that each count one more than the dossier has in all. */
    private static Stream<Claim> miscounts(Dossier dossier) {
        int components = dossier.list(Component.class).size();
        int activities = dossier.list(Activity.class).size();
        return Stream.of(
                        dossier.list(Component.class).stream()
                                .filter(each -> each.value().kind() != Component.Kind.PRIORITY)
                                .map(each -> count(
                                        Address.of(each.address().keys().get(0)),
                                        components + 1,
                                        each.value().kind().name().toLowerCase(Locale.ROOT) + "s",
                                        dossier)),
                        dossier.programmes().stream()
                                .filter(programme -> !programme.activities().isEmpty())
                                .map(programme -> count(programme.address(), activities + 1, "activities", dossier)),
                        dossier.list(Activity.class).stream()
                                .filter(each -> !each.value().topics().isEmpty())
                                .map(each -> count(
                                        each.address(), each.value().topics().size() + 1, "topics", dossier)))
                .flatMap(claims -> claims);
    }

    private static Claim count(Address subject, int number, String unit, Dossier dossier) {
        Datum figure = new Datum.Figure(BigDecimal.valueOf(number), unit, Datum.Bound.EXACT);
        return Plantings.claim(
                Subject.of(subject),
                ClaimProperty.COUNT,
                Stated.of(number + " " + unit, figure, Plantings.place(Plantings.text(dossier), 1)));
    }

    private static boolean isUnclaimed(Claim claim, Dossier dossier) {
        return dossier.claims().stream()
                .filter(other -> other.property() == ClaimProperty.COUNT)
                .noneMatch(other -> other.subject().equals(claim.subject()));
    }

    private static List<Outline.Part> annexes(Outline outline) {
        return outline.parts().stream()
                .filter(part -> part.label().steps().size() == 1
                        && ANNEXES.contains(part.label().steps().get(0).kind()))
                .toList();
    }

    private static Predicate<Outline.CrossReference> to(Outline.Part annex) {
        return reference -> reference.target().isWithin(annex.label());
    }

    private static boolean isCited(Outline.Part annex, Outline outline) {
        return outline.crossReferences().stream().anyMatch(to(annex));
    }

    /** Whether it refers to each annex, if it has any, and to no part that it does not have. */
    private static boolean citesAllAnnexes(Outline outline) {
        return annexes(outline).stream().allMatch(annex -> isCited(annex, outline))
                && outline.crossReferences().stream()
                        .allMatch(reference ->
                                outline.findPart(reference.target()).isPresent());
    }

    private static Outline withoutReferencesToAnAnnex(Outline outline) {
        List<Outline.Part> annexes = annexes(outline);
        if (annexes.size() > 1) {
            return Outline.builder()
                    .from(outline)
                    .crossReferences(Edits.without(outline.crossReferences(), to(annexes.get(annexes.size() - 1))))
                    .build();
        }
        Outline annexed = Outline.builder()
                .from(outline)
                .addParts(annex("98"), annex("99"))
                .build();
        return referringTo(annexed, annex("98").label(), Content.DOCUMENTS);
    }

    private static Outline.Part annex(String number) {
        return new Outline.Part(Locator.parse("Annex " + number), "Further tables", Set.of(), false, false);
    }
}
