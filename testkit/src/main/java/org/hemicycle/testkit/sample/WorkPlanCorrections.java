package org.hemicycle.testkit.sample;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Involvement;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;

/** What a drafter would correct in the work plan of the Parliamentary Assembly. */
final class WorkPlanCorrections {

    private static final Identifier DOCUMENT = Identifier.parse("AS/Bur(2024)50");
    private static final int YEAR = 2025;

    private WorkPlanCorrections() {}

    static List<Correction> all() {
        return List.of(
                Correction.of(
                        "The table gets a seminar for the parliaments of Jordan and Kyrgyzstan, to which section 9.2"
                                + " promises more support. What is planned for them is not known.",
                        Edits.programme("wp", WorkPlanCorrections::addSeminar),
                        "PRG-010:wp:body-parliament-of-jordan",
                        "PRG-010:wp:body-parliament-of-kyrgyzstan"),
                Correction.of(
                        "The information seminar in Strasbourg is paid from the Ordinary Budget, as the one in Paris"
                                + " is. Who pays is not known.",
                        funded("P06", "OB"),
                        "FUN-001:wp/activities/P06"),
                Correction.of(
                        "The event on youth and environment is paid from the Ordinary Budget, as the other thematic"
                                + " events are. Who pays is not known.",
                        funded("P08", "OB"),
                        "FUN-001:wp/activities/P08"),
                Correction.of(
                        "The conference in Sarajevo is dated \"January to March\". Whether three months or four were"
                                + " meant is not known.",
                        Edits.activity("P12", activity -> activity.when("January to March", YEAR)),
                        "ACT-003:wp/activities/P12"),
                Correction.of(
                        "The other electoral activities are paid from \"OB + VC\", as most rows with two sources are."
                                + " Whether both must pay is not known.",
                        funded("P17", "OB + VC"),
                        "FUN-002:wp/activities/P17"),
                Correction.of(
                        "A line under the table says what MS, OB, VC and MFA stand for. What they stand for is not known"
                                + " from the document.",
                        Edits.outline(outline -> outline.addAllDefinitions(List.of(
                                legend("MS", "Member States"),
                                legend("OB", "Ordinary Budget"),
                                legend("VC", "Voluntary contributions"),
                                legend("MFA", "Ministry of Foreign Affairs")))),
                        "NAM-007:AS-Bur-2024-50"),
                Correction.of(
                        "Section 5.1 says that the Verkhovna Rada is the Ukrainian parliament, and the row on the"
                                + " dialogue calls it so too.",
                        Edits.all(
                                Edits.outline(outline -> outline.addDefinitions(new Outline.Definition(
                                        "Ukrainian parliament",
                                        "Verkhovna Rada",
                                        Citation.of(DOCUMENT, "Section 5.1, Paragraph 10")))),
                                Edits.mentions(
                                        mention -> mention.asWritten().equals("National Assembly of Ukraine"),
                                        "Verkhovna Rada")),
                        "NAM-001:body-verkhovna-rada"));
    }

    private static Outline.Definition legend(String acronym, String meaning) {
        return new Outline.Definition(acronym, meaning, Citation.of(DOCUMENT, "Appendix 1, Paragraph #1"));
    }

    private static UnaryOperator<Dossier> funded(String key, String source) {
        return Edits.activity(key, activity -> activity.funding(source));
    }

    private static Programme.Builder addSeminar(Programme.Builder plan) {
        Citation row = Citation.of(DOCUMENT, "Appendix 1, Table #1, Row #18");
        Activity like = plan.build().activities().stream()
                .filter(activity -> activity.key().equals("P02"))
                .findFirst()
                .orElseThrow();
        return plan.addActivities(Activity.builder()
                .from(like)
                .key("P18")
                .label("2.")
                .title("Seminar on the preparation of laws, for the Parliaments of Jordan and Kyrgyzstan")
                .when("2nd semester", YEAR)
                .where("Strasbourg")
                .funding("OB + VC")
                .serves(List.of(plan.build().address().then("parliamentary").then("partnership")))
                .involvements(List.of(
                        involved("body:pecd", "PECD", Involvement.Role.ORGANISER, row),
                        involved("body:parliament-of-jordan", "Jordan", Involvement.Role.PARTICIPANT, row),
                        involved("body:parliament-of-kyrgyzstan", "Kyrgyzstan", Involvement.Role.PARTICIPANT, row)))
                .citation(row.quoting("Seminar on the preparation of laws"))
                .build());
    }

    private static Involvement involved(String actor, String words, Involvement.Role role, Citation row) {
        return Involvement.builder()
                .actor(Stated.<Identifier>builder()
                        .asWritten(words)
                        .value(Identifier.parse(actor))
                        .certainty(Certainty.STATED)
                        .citation(row)
                        .build())
                .role(role)
                .build();
    }
}
