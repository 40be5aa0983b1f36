package consumer;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.testkit.arbitrary.RuleUnderTest;
import org.hemicycle.testkit.defect.Trial;
import org.junit.jupiter.api.Assertions;

class LabelledLawsTest {

    @Property(tries = 20, maxDiscardRatio = 50)
    void findsALabelThatIsTakenAwayFromAnyDossier(@ForAll Dossier dossier) {
        Assume.that(DeskDefects.unlabelled("DSK-001").findPlantedIn(dossier).isPresent());

        Trial trial = DeskDefects.unlabelled("DSK-001").tryIn(dossier, RuleSet.of(List.of(DeskRules.LABELLED)));

        Assertions.assertTrue(trial.isAsDeclared(), () -> trial.after().print());
    }

    @Property(tries = 20, maxDiscardRatio = 50)
    void breaksOnNoDossier(@ForAll Dossier dossier) {
        Assertions.assertTrue(
                RuleUnderTest.of(DeskRules.LABELLED).check(dossier).broken().isEmpty());
    }
}
