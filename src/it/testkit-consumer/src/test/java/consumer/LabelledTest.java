package consumer;

import org.hemicycle.dossier.Dossier;
import org.hemicycle.rule.Rule;
import org.hemicycle.testkit.contract.DefectContract;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.testkit.sample.Samples;

class LabelledTest implements DefectContract {

    @Override
    public Rule<?> rule() {
        return DeskRules.LABELLED;
    }

    @Override
    public Dossier acceptedExample() {
        return Samples.modelPlan();
    }

    @Override
    public Defect defect() {
        return DeskDefects.unlabelled("DSK-001");
    }
}
