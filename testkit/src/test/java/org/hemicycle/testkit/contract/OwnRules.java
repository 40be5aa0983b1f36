package org.hemicycle.testkit.contract;

import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Rule;
import org.hemicycle.testkit.defect.Defect;

/** A rule of a user, which keeps the contract, and the mistake that it finds. */
final class OwnRules {

    static final Rule<Activity> LABELLED = labelled()
            .requires(activity -> activity.label().isPresent())
            .message("has no label.")
            .build();

    static final Defect UNLABELLED = Defect.of(
            "OWN-001",
            "an activity has no label",
            "an activity with a label",
            dossier -> dossier.list(Activity.class).stream()
                    .filter(each -> each.value().label().isPresent())
                    .findFirst()
                    .map(each -> dossier.with(
                            each.address(),
                            Activity.class,
                            activity -> Activity.builder()
                                    .from(activity)
                                    .label(Optional.empty())
                                    .build())));

    private OwnRules() {}

    /** The rule without what it requires and says. */
    static Rule.Builder<Activity> labelled() {
        return Rule.of("OWN-001", "activity-without-label")
                .warning("An activity should have a label.")
                .over(Look.at(Activity.class))
                .suggestion("Give it one.")
                .why("Nobody can refer to an activity that has none.")
                .example("an activity without number", "activity 2.1");
    }
}
