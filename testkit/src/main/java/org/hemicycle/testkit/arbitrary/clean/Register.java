package org.hemicycle.testkit.arbitrary.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Risk;
import org.hemicycle.source.Address;
import org.hemicycle.source.Stated;

/** The register of risks of a generated programme: each risk once, and something done against each or against none. */
final class Register {

    private final Frame frame;
    private final Bodies bodies;
    private final Address programme;
    private final Tree tree;
    private final List<Subject> pairs;
    private final boolean isAnswered;
    private final List<Risk> risks = new ArrayList<>();

    Register(Picker pick, Frame frame, Bodies bodies, Address programme, Tree tree, List<Subject> pairs) {
        this.frame = frame;
        this.bodies = bodies;
        this.programme = programme;
        this.tree = tree;
        this.pairs = pairs;
        this.isAnswered = !pick.is(20);
    }

    void add(Gene gene) {
        Picker pick = gene.picker();
        int number = risks.size() + 1;
        String place = "Annex 2, Row " + number;
        risks.add(Risk.builder()
                .key("risk-" + number)
                .category(pick.of("political", "financial", "operational", "другие"))
                .descriptions(texts(pick, "What may go wrong with " + Words.topic(number), place))
                .mitigations(isAnswered ? texts(pick, "What is done about " + Words.topic(number), place) : List.of())
                .concerns(concerns(pick))
                .likelihood(pick.maybe(80, () -> "medium"))
                .impact(pick.maybe(80, () -> "high"))
                .owner(pick.maybe(80, () -> bodies.secretariat().identifier()))
                .build());
    }

    private List<Stated<String>> texts(Picker pick, String text, String place) {
        List<Stated<String>> texts = new ArrayList<>(List.of(frame.said("", text, place)));
        if (pick.is(20)) {
            texts.add(frame.said("", text + ", seen otherwise", place));
        }
        return texts;
    }

    private Set<Subject> concerns(Picker pick) {
        List<Subject> subjects = new ArrayList<>(
                List.of(Subject.of(programme), Subject.of(bodies.secretariat().identifier())));
        tree.all().forEach(node -> subjects.add(Subject.of(node.address())));
        subjects.addAll(pairs);
        return pick.is(70) ? Set.of(pick.of(subjects)) : Set.of();
    }

    List<Risk> risks() {
        return risks;
    }
}
