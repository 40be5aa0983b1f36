package consumer;

import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.testkit.defect.Defect;

/** The mistake that the rules of the desk are there to find. */
final class DeskDefects {

    private DeskDefects() {}

    static Defect unlabelled(String rule) {
        return Defect.of(rule, "an activity has no label", "an activity with a label", DeskDefects::withoutLabel);
    }

    private static Optional<Dossier> withoutLabel(Dossier dossier) {
        return dossier.list(Activity.class).stream()
                .filter(each -> each.value().label().isPresent())
                .findFirst()
                .map(each -> dossier.with(
                        each.address(),
                        Activity.class,
                        activity -> Activity.builder().from(activity).label(Optional.empty()).build()));
    }
}
