package org.hemicycle.testkit.arbitrary.clean;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.actor.Actor;
import org.hemicycle.document.Content;
import org.hemicycle.document.Document;
import org.hemicycle.document.Outline;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;

/** The outline of a generated text: parts that hold what they should, references that lead there, names used alike. */
final class Layout {

    private static final List<Content> IN_ANNEXES = List.of(
            Content.LOGFRAME,
            Content.RISKS,
            Content.BUDGET,
            Content.ACTIVITIES,
            Content.ACCESSIONS,
            Content.STANDINGS,
            Content.DOCUMENTS,
            Content.OPINIONS);

    private final Frame frame;
    private final Picker pick;
    private final Outline.Builder outline;
    private final Set<String> places = new HashSet<>();

    Layout(Picker pick, Frame frame) {
        this.frame = frame;
        this.pick = pick;
        this.outline = Outline.builder().document(frame.document());
    }

    Outline outline() {
        return outline.build();
    }

    /** The outline of the report on the text, which calls bodies as the text does. */
    static Outline ofReport(Picker pick, Frame frame, Bodies bodies) {
        Outline.Builder outline = Outline.builder().document(frame.report());
        for (int number = 1; number <= 1 + pick.below(3); number++) {
            Actor body = bodies.any(pick);
            outline.addMentions(new Outline.Mention(
                    body.name().official(),
                    Citation.of(frame.report(), "Paragraph " + (200 + number)),
                    Set.of(body.identifier()),
                    Set.of()));
        }
        return outline.build();
    }

    void parts() {
        Map<Content, Locator> annexes = new EnumMap<>(Content.class);
        IN_ANNEXES.forEach(content ->
                annexes.put(content, frame.at("Annex " + (annexes.size() + 1)).place()));
        List<Content> others = new ArrayList<>(List.of(Content.values()));
        others.removeAll(IN_ANNEXES);
        for (int number = 1; number <= 5; number++) {
            Set<Content> holds = new HashSet<>();
            while (pick.is(60)) {
                holds.add(pick.of(others));
            }
            Locator section = frame.at("Section " + number).place();
            outline.addParts(part(section, holds));
            holds.stream().sorted().filter(any -> pick.is(20)).forEach(content -> refer(section, content));
        }
        annexes.forEach((content, place) -> outline.addParts(part(place, Set.of(content))));
        if (pick.is(60)) {
            annexes.forEach((content, place) -> refer(place, content));
        }
    }

    private void refer(Locator place, Content content) {
        outline.addCrossReferences(
                new Outline.CrossReference("see " + place, frame.at(place("Section 2")), place, content));
    }

    private Outline.Part part(Locator place, Set<Content> holds) {
        return new Outline.Part(place, "What is in " + place, holds, !pick.is(5), !pick.is(5));
    }

    /** A place at which nothing else has been named yet. */
    private String place(String section) {
        int number = places.size() + 60;
        places.add(section + number);
        return section + ", Paragraph " + number;
    }

    void notes() {
        int count = pick.below(4);
        for (int number = 1; number <= count; number++) {
            Citation call = frame.at(place("Section 2"));
            outline.addNotes(new Outline.Note(
                    pick.of(String.valueOf(number), "*".repeat(number)),
                    List.of(call),
                    List.of(frame.at("Note " + number))));
        }
    }

    /** Bodies by the names that they have, and by acronyms that the text explains. */
    void bodies(List<Actor> bodies) {
        for (Actor body : bodies) {
            if (pick.is(30)) {
                mention(body.name().official(), Set.of(body.identifier()), Set.of());
            }
            boolean isDefined = body.name().acronym().isPresent() && pick.is(60);
            if (isDefined) {
                define(body.name());
                mention(body.name().acronym().orElseThrow(), Set.of(body.identifier()), Set.of());
            }
        }
    }

    private void define(Name name) {
        int times = 1 + pick.below(2);
        for (int time = 0; time < times; time++) {
            outline.addDefinitions(new Outline.Definition(
                    name.acronym().orElseThrow(), name.official(), frame.at(place("Section 4"))));
        }
    }

    /** Conventions by their titles, with the number at the first place. */
    void conventions(List<Identifier> conventions) {
        for (Identifier convention : conventions) {
            ReferenceData.shipped().findName(convention).ifPresent(name -> {
                mention(name.official(), Set.of(convention), Set.of(convention));
                if (pick.is(40)) {
                    mention(name.official(), Set.of(convention), Set.of());
                }
            });
        }
    }

    /** Documents by their titles, some with their symbols. */
    void documents(List<Document> documents) {
        for (Document document : documents) {
            if (pick.is(50)) {
                Identifier symbol = document.identifier();
                boolean isPrinted = symbol.scheme() == Identifier.Scheme.RECOMMENDATION && pick.is(50);
                mention(
                        isPrinted ? symbol.toString() : document.name().official(),
                        Set.of(symbol),
                        pick.is(30) ? Set.of(Identifier.parse("GEN-INF(2098)" + (1 + places.size()))) : Set.of());
            }
        }
        if (pick.is(20)) {
            mention("member States", Set.of(Identifier.parse("body:council-of-europe")), Set.of());
        }
        if (pick.is(10)) {
            Identifier goal = Identifier.parse("SDG " + pick.between(1, 17));
            mention("Goal " + goal.value(), Set.of(goal), Set.of());
        }
        if (pick.is(10)) {
            mention("the authorities", Set.of(), Set.of());
        }
        if (pick.is(5)) {
            mention("Project on Generated Matters", Set.of(), Set.of());
            mention("the project", Set.of(), Set.of());
        }
        if (pick.is(10)) {
            mention(
                    "the two Generated Bodies",
                    Set.of(Identifier.parse("body:generated-1"), Identifier.parse("body:generated-2")),
                    Set.of());
        }
    }

    private void mention(String name, Set<Identifier> referents, Set<Identifier> numbers) {
        outline.addMentions(new Outline.Mention(name, frame.at(place("Section 2")), referents, numbers));
    }

    /** Lists that are complete, since whatever they should hold stands in them alone or in them too. */
    void listings() {
        if (pick.is(60)) {
            list("Annex 5", Content.ACCESSIONS);
        }
        if (pick.is(50)) {
            list("Annex 6", Content.STANDINGS);
        }
        if (pick.is(20)) {
            outline.addListings(new Outline.Listing(
                    "some of them", frame.at("Section 2, Table 1"), Set.of(pick.of(Content.values())), false));
        }
    }

    private void list(String place, Content content) {
        outline.addListings(new Outline.Listing("all of them", frame.at(place), Set.of(content), !pick.is(15)));
    }
}
