package org.hemicycle.testkit.defect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.convention.Convention;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Completeness;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Outline;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;

/** Defects of what a document calls things. */
final class NameDefects {

    private static final Identifier OFFICE = Identifier.parse("body:further-office");
    private static final Identifier FORUM = Identifier.parse("body:further-forum");
    private static final String OTHER_NAME = "Office of Further Affairs";
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}/-]*\\p{Lu}s?");

    private NameDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "NAM-001",
                        "a body is called otherwise in one place",
                        Plantings.NOTHING,
                        NameDefects::withOtherName),
                Restating.defect(
                        "NAM-001",
                        "a text gives a component another title",
                        Component.class,
                        ClaimProperty.NAME,
                        title -> new Datum.Word("Observation of glaciers")),
                Defect.of(
                        "NAM-002",
                        "one name stands for two bodies",
                        Plantings.NOTHING,
                        Plantings.inOutline(outline -> true, NameDefects::sharingAName)),
                Defect.of(
                                "NAM-003",
                                "an acronym is expanded in two ways",
                                Plantings.NOTHING,
                                Plantings.inOutline(
                                        outline -> !outline.definitions().isEmpty() || isPlain(outline),
                                        outline -> define(
                                                define(outline, "FXC", "Forum for Co-operation"),
                                                "FXC",
                                                "Fund of Countries")))
                        .consequences("NAM-011"),
                Defect.of(
                        "NAM-004",
                        "a convention is given the number of another one",
                        "two conventions of the reference data that no text names",
                        NameDefects::misnumbered),
                Defect.of(
                        "NAM-005",
                        "the text does not say of what States are members",
                        Plantings.NOTHING,
                        Plantings.inOutline(
                                outline -> outline.mentions().stream()
                                        .noneMatch(
                                                mention -> mention.referents().isEmpty()
                                                        && Name.holds(mention.asWritten(), "member States")),
                                outline -> mentioning(outline, "member States", Set.of(), Set.of()))),
                Defect.of(
                        "NAM-006",
                        "the symbol of a recommendation lacks its beginning",
                        Plantings.NOTHING,
                        Plantings.inOutline(
                                outline -> true,
                                outline -> mentioning(
                                        outline,
                                        "Rec(2099)1 on further work",
                                        Set.of(Identifier.parse("CM/Rec(2099)1")),
                                        Set.of()))),
                Defect.of(
                        "NAM-007",
                        "an acronym is expanded nowhere",
                        Plantings.NOTHING,
                        Plantings.inOutline(NameDefects::isPlain, NameDefects::withUndefinedAcronym)),
                Defect.of(
                        "NAM-008",
                        "a convention is named without its number",
                        "a convention of the reference data that no text names",
                        NameDefects::unnumbered),
                Defect.of(
                        "NAM-009",
                        "a duty under a convention is put on member States",
                        Plantings.NOTHING,
                        Plantings.adding(text -> dossier -> dossier.addUndertakings(dutyOfMembers(text)))),
                Defect.of(
                        "NAM-010",
                        "a convention is given its number only where it is named again",
                        "a convention of the reference data that no text names",
                        NameDefects::numberedLate),
                Defect.of(
                        "NAM-011",
                        "an acronym is expanded that no text uses, in a text of which all mentions are known",
                        Plantings.NOTHING,
                        NameDefects::unused));
    }

    private static Outline mentioning(
            Outline outline, String name, Set<Identifier> referents, Set<Identifier> numbers) {
        return Plantings.with(outline, Plantings.mention(outline, 1, name, referents, numbers));
    }

    /** Calls a body that is described at some place otherwise, or else one that two places name. */
    private static Optional<Dossier> withOtherName(Dossier dossier) {
        Optional<Identifier> described = dossier.actors().stream()
                .filter(actor -> actor.citation().isPresent() && isComparable(actor, dossier))
                .map(Actor::identifier)
                .findFirst();
        return Plantings.inOutline(outline -> true, outline -> {
                    Outline named = mentioning(outline, OTHER_NAME, Set.of(described.orElse(OFFICE)), Set.of());
                    return described.isPresent()
                            ? named
                            : Plantings.with(
                                    named,
                                    Plantings.mention(named, 2, "Further Secretariat", Set.of(OFFICE), Set.of()));
                })
                .in(dossier);
    }

    /** Whether no form of a name is short for the other one, and no claims tell what the actor is called. */
    private static boolean isComparable(Actor actor, Dossier dossier) {
        Optional<Name> listed = ReferenceData.shipped().findName(actor.identifier());
        return Stream.concat(Stream.of(actor.name()), listed.stream())
                        .flatMap(name -> name.forms().stream())
                        .noneMatch(form -> Name.holds(OTHER_NAME, form) || Name.holds(form, OTHER_NAME))
                && dossier.claims().stream()
                        .filter(claim -> claim.property() == ClaimProperty.NAME)
                        .noneMatch(claim -> claim.subject().equals(Subject.of(actor.identifier())));
    }

    private static Outline sharingAName(Outline outline) {
        return Plantings.with(
                outline,
                Plantings.mention(outline, 1, "Further Forum", Set.of(OFFICE), Set.of()),
                Plantings.mention(outline, 2, "Further Forum", Set.of(FORUM), Set.of()));
    }

    private static Outline define(Outline outline, String term, String meaning) {
        return Outline.builder()
                .from(outline)
                .addDefinitions(new Outline.Definition(term, meaning, Plantings.place(outline.document(), 1)))
                .build();
    }

    /** Whether it uses no acronym that it does not define. */
    private static boolean isPlain(Outline outline) {
        Set<String> defined = outline.definitions().stream()
                .map(definition -> Name.folded(definition.term()))
                .collect(Collectors.toSet());
        return outline.mentions().stream()
                .map(Outline.Mention::asWritten)
                .filter(name -> ACRONYM.matcher(name).matches())
                .allMatch(name -> defined.contains(Name.folded(name)));
    }

    private static Outline withUndefinedAcronym(Outline outline) {
        return Plantings.with(
                define(outline, "FXO", "Office of Further Affairs"),
                Plantings.mention(outline, 1, "FXO", Set.of(OFFICE), Set.of()),
                Plantings.mention(outline, 2, "FXF", Set.of(FORUM), Set.of()));
    }

    /** Gives the number of a convention where it is first named, and another number in a second place. */
    private static Optional<Dossier> misnumbered(Dossier dossier) {
        List<Convention> two = Plantings.unnamed(dossier).limit(2).toList();
        if (two.size() < 2) {
            return Optional.empty();
        }
        String name = two.get(0).name().common();
        Identifier own = two.get(0).number();
        return Plantings.inOutline(
                        outline -> true,
                        outline -> Plantings.with(
                                outline,
                                Plantings.mention(outline, 1, name, Set.of(own), Set.of(own)),
                                Plantings.mention(
                                        outline,
                                        2,
                                        name,
                                        Set.of(own),
                                        Set.of(two.get(1).number()))))
                .in(dossier);
    }

    private static Optional<Dossier> unnumbered(Dossier dossier) {
        return Plantings.unnamed(dossier)
                .findFirst()
                .flatMap(convention -> Plantings.inOutline(
                                NameDefects::numbersAllTreaties,
                                outline -> mentioning(
                                        outline, convention.name().common(), Set.of(convention.number()), Set.of()))
                        .in(dossier));
    }

    private static Optional<Dossier> unused(Dossier dossier) {
        return Plantings.outlines(dossier)
                .filter(outline -> !outline.definitions().isEmpty() || isPlain(outline))
                .findFirst()
                .map(outline -> Dossier.builder()
                        .from(Plantings.replaced(dossier, outline, define(outline, "FXU", "Forum for Uses")))
                        .addCompleteness(new Completeness(
                                outline.document(),
                                Completeness.Fact.MENTIONS,
                                LocalDate.EPOCH,
                                "",
                                Plantings.place(outline.document(), 1)))
                        .build());
    }

    private static Optional<Dossier> numberedLate(Dossier dossier) {
        return Plantings.unnamed(dossier)
                .findFirst()
                .flatMap(convention -> Plantings.inOutline(
                                NameDefects::numbersNoneLate,
                                outline -> Plantings.with(
                                        withRemarks(outline),
                                        Plantings.mention(
                                                outline,
                                                1,
                                                convention.name().common(),
                                                Set.of(convention.number()),
                                                Set.of()),
                                        Plantings.mention(
                                                outline,
                                                2,
                                                convention.name().common(),
                                                Set.of(convention.number()),
                                                Set.of(convention.number()))))
                        .in(dossier));
    }

    /** Whether it gives numbers to no convention that it names without in other places. */
    private static boolean numbersNoneLate(Outline outline) {
        Set<Identifier> numbers = outline.mentions().stream()
                .flatMap(mention -> mention.numbers().stream())
                .collect(Collectors.toSet());
        return outline.mentions().stream()
                .filter(mention -> !mention.numbers().containsAll(mention.referents()))
                .noneMatch(mention -> mention.referents().stream().anyMatch(numbers::contains));
    }

    /** With the part in which defects stand. */
    private static Outline withRemarks(Outline outline) {
        Locator remarks = Locator.parse("Heading \"Further remarks\"");
        return outline.findPart(remarks).isPresent()
                ? outline
                : Outline.builder()
                        .from(outline)
                        .addParts(new Outline.Part(remarks, "Further remarks", Set.of(), true, true))
                        .build();
    }

    private static boolean numbersAllTreaties(Outline outline) {
        Set<Identifier> numbers = outline.mentions().stream()
                .flatMap(mention -> mention.numbers().stream())
                .collect(Collectors.toSet());
        return outline.mentions().stream()
                .flatMap(mention -> mention.referents().stream())
                .filter(thing -> thing.scheme().numbersTreaties())
                .allMatch(numbers::contains);
    }

    private static Undertaking dutyOfMembers(Identifier text) {
        return Undertaking.builder()
                .key("further-reports-of-members")
                .by(Stated.<Identifier>builder()
                        .asWritten("the member States")
                        .citation(Plantings.place(text, 1))
                        .build())
                .force(Undertaking.Force.OBLIGED)
                .what(Stated.of("", "Report on the convention", Plantings.place(text, 1)))
                .addConcerns(Subject.of(
                        ReferenceData.shipped().listConventions().get(0).number()))
                .build();
    }
}
