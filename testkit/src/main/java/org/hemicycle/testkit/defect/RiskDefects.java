package org.hemicycle.testkit.defect;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hemicycle.actor.Standing;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Risk;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.testkit.sample.Edits;
import org.hemicycle.time.ExtendedDate;

/** Defects of registers of risks. */
final class RiskDefects {

    private RiskDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of("RSK-001", "nothing is done against a risk", risk(risk -> risk.mitigations(List.of()))),
                Defect.of(
                        "RSK-002",
                        "one risk stands in two entries",
                        risk(risk -> risk.addDescriptions(
                                paraphrase("Contributions stay below the estimate.", "Annex II, Table 1, Row 1")))),
                Defect.of(
                        "RSK-003",
                        "a risk of the text is not in the register",
                        Edits.programme(
                                "plan",
                                plan -> plan.addRisks(Risk.builder()
                                        .from(plan.build().risks().get(0))
                                        .key("war")
                                        .descriptions(
                                                List.of(paraphrase("War in the region", "Section 3, Paragraph 5")))
                                        .build()))),
                Defect.of("RSK-004", "nobody answers for a risk", risk(risk -> risk.owner(Optional.empty()))),
                Defect.of(
                        "RSK-005",
                        "a standing ends while the plan runs, which the register does not see",
                        Edits.dossier(dossier -> dossier.addStandings(Standing.builder()
                                .holder(Identifier.parse("TN"))
                                .in(Identifier.parse("body:steering-group"))
                                .kind(Standing.Kind.OBSERVER)
                                .until(ExtendedDate.parse("2027-06-30"))
                                .citation(place("Section 4, Paragraph 4"))
                                .build()))));
    }

    private static UnaryOperator<Dossier> risk(UnaryOperator<Risk.Builder> change) {
        return Edits.programme(
                "plan",
                plan -> plan.risks(Edits.replaced(
                        plan.build().risks(),
                        risk -> risk.key().equals("political-1"),
                        risk -> change.apply(Risk.builder().from(risk)).build())));
    }

    private static Stated<String> paraphrase(String text, String at) {
        return Stated.<String>builder()
                .asWritten("")
                .value(text)
                .citation(place(at))
                .build();
    }

    private static Citation place(String at) {
        return Citation.of(Identifier.parse("local:model-plan-2026-2028"), at);
    }
}
