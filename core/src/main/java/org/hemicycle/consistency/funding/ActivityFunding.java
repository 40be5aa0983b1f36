package org.hemicycle.consistency.funding;

import java.util.List;
import org.hemicycle.activity.Activity;
import org.hemicycle.finding.Matter;
import org.hemicycle.funding.Funding;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.look.Siblings;
import org.hemicycle.rule.Check;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.hemicycle.truth.Truth;

/** What is said of who pays for an activity. */
final class ActivityFunding {

    /** The activities of plans that ask for sources, some of which name one. */
    static final Look<Siblings.Judged<Planned>> NAMED = Look.of(
            Matter.FUNDING,
            scope -> ActivityList.ofProgrammes(scope)
                    .flatMap(list -> list.siblings(ActivityFunding::isAsked, ActivityFunding::isNamed)
                            .judgedEvenIfNoneHasIt()));

    private ActivityFunding() {}

    private static Stated<Funding> of(Planned planned) {
        return planned.activity().funding().orElseThrow();
    }

    private static boolean isAsked(Planned planned) {
        return planned.activity().funding().isPresent() && !planned.hasStatus(Activity.Status.CANCELLED);
    }

    private static boolean isNamed(Planned planned) {
        Certainty certainty = of(planned).certainty();
        return isRead(planned)
                || certainty == Certainty.STATED_NONE
                || certainty == Certainty.DAMAGED
                || certainty == Certainty.STATED;
    }

    static boolean isRead(Planned planned) {
        return planned.activity().funding().flatMap(Stated::value).isPresent();
    }

    static Check checkNamed(Siblings.Judged<Planned> judged) {
        return judged.member()
                .filter(ActivityFunding::isNamed)
                .map(ActivityFunding::checkUnderstood)
                .orElseGet(() -> judged.check(planned -> List.of(planned.place())));
    }

    private static Check checkUnderstood(Planned planned) {
        return isRead(planned) || of(planned).certainty() == Certainty.STATED_NONE
                ? Check.passed()
                : Check.unknown(Truth.unknown("which source pays for \"" + planned.label() + "\""));
    }

    static Check checkClear(Planned planned) {
        Stated<Funding> funding = of(planned);
        return Check.requiring(
                !(funding.value().orElseThrow() instanceof Funding.Unclear),
                () -> planned.showing(Check.failed().with("funding", funding), funding));
    }
}
