package consumer;

import static org.hemicycle.testkit.assertion.HemicycleAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.serialization.folder.DossierFolder;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.testkit.arbitrary.DefectiveDossiers;
import org.hemicycle.testkit.defect.DefectCatalogue;
import org.hemicycle.testkit.defect.DefectiveDossier;
import org.hemicycle.testkit.mutation.MutatedFolder;
import org.hemicycle.testkit.mutation.MutatedFolders;
import org.hemicycle.testkit.sample.Samples;

class SpoiltTest {

    private static final RuleSet RULES = RuleSets.standard().with(DeskRules.LABELLED);
    private static final DefectCatalogue DEFECTS =
            DefectCatalogue.standard().with(DeskDefects.unlabelled("DSK-001"));

    @Provide
    Arbitrary<DefectiveDossier> threeFaults() {
        return DefectiveDossiers.of(RULES, DEFECTS).some(3);
    }

    @Property(tries = 5)
    void findsExactlyTheThreeFaults(@ForAll("threeFaults") DefectiveDossier defective) {
        Report report = RULES.asOf(defective.day()).check(defective.dossier());

        for (Finding expected : defective.expected()) {
            assertThat(report).reports(expected.rule()).at(expected.address());
        }
    }

    @Provide
    Arbitrary<MutatedFolder> spoiltFolders() {
        return MutatedFolders.of(Samples.modelPlan());
    }

    @Property(tries = 50)
    void saysTheSameOfASpoiltFolderEachTime(@ForAll("spoiltFolders") MutatedFolder spoilt) {
        assertEquals(problems(spoilt), problems(spoilt), spoilt::toString);
    }

    private static List<Problem> problems(MutatedFolder folder) {
        return DossierFolder.reader()
                .readDraft(folder.name(), folder.files())
                .problems()
                .list();
    }
}
