package org.hemicycle.testkit.defect;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.sdg.SdgLink.Manner;
import org.hemicycle.sdg.SdgTarget;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;

/** Defects of links to the 2030 Agenda. */
final class GoalDefects {

    private static final Address RULE_OF_LAW = Address.parse("plan/rule-of-law");
    private static final Address JUSTICE = Address.parse("plan/rule-of-law/justice");
    private static final Address HUMAN_RIGHTS = Address.parse("plan/human-rights");

    private GoalDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "SDG-001",
                        "an area serves a target that does not exist",
                        adding(new SdgLink(
                                JUSTICE,
                                Manner.DEVELOPED,
                                Stated.<Sdg>builder()
                                        .asWritten("target 16.13")
                                        .citation(Edits.place("Section 2.1.2, Paragraph 4"))
                                        .build()))),
                Defect.of(
                        "SDG-002",
                        "a theme lists a goal that the summary leaves out",
                        Edits.all(
                                adding(listed(RULE_OF_LAW, "Goals 4 and 16", 4, "Section 2.1, Paragraph 1")),
                                adding(new SdgLink(
                                        JUSTICE,
                                        Manner.DEVELOPED,
                                        Stated.of(
                                                "target 4.7",
                                                SdgTarget.parse("4.7"),
                                                Edits.place("Section 2.1.2, Paragraph 4")))))),
                Defect.of(
                        "SDG-003",
                        "the text explains a goal that the summary does not list",
                        adding(new SdgLink(
                                Address.of("plan"),
                                Manner.DEVELOPED,
                                Stated.of("Goal 4", SdgGoal.of(4), Edits.place("Section 2, Paragraph #3"))))),
                Defect.of(
                        "SDG-004",
                        "a theme lists a goal that none of its areas serves",
                        adding(listed(HUMAN_RIGHTS, "Goals 5 and 16", 16, "Section 2.2, Paragraph 1"))),
                Defect.of(
                        "SDG-005",
                        "an area alone serves no goal",
                        without(link -> link.subject().equals(JUSTICE))),
                Defect.of(
                        "SDG-006",
                        "the 2030 Agenda is named and none of its goals",
                        Edits.all(
                                without(link -> true),
                                adding(new SdgLink(
                                        Address.of("plan"),
                                        Manner.LISTED,
                                        Stated.<Sdg>builder()
                                                .asWritten("2030 Agenda")
                                                .certainty(Certainty.ABSENT)
                                                .citation(Edits.place("Section 1, Paragraph 6"))
                                                .build())))));
    }

    private static SdgLink listed(Address subject, String words, int goal, String place) {
        return new SdgLink(subject, Manner.LISTED, Stated.of(words, SdgGoal.of(goal), Edits.place(place)));
    }

    private static UnaryOperator<Dossier> adding(SdgLink link) {
        return Edits.programme("plan", plan -> plan.addSdgLinks(link));
    }

    private static UnaryOperator<Dossier> without(Predicate<SdgLink> which) {
        return Edits.programme(
                "plan", plan -> plan.sdgLinks(Edits.without(plan.build().sdgLinks(), which)));
    }
}
