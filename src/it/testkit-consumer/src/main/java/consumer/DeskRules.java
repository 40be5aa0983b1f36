package consumer;

import java.util.List;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Claim;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.source.Address;

/** Rules of a desk: one that is right, and two that are wrong so that the contract can be seen to catch them. */
final class DeskRules {

    static final Rule<Activity> LABELLED = Rule.of("DSK-001", "activity-without-label")
            .warning("An activity should have a label.")
            .over(Look.at(Activity.class))
            .requires(activity -> activity.label().isPresent())
            .message("has no label.")
            .suggestion("Give it the number that it has in the plan.")
            .why("Nobody can refer to an activity that has none.")
            .example("an activity without number", "activity 2.1")
            .build();

    /** Wrong: which claim is the first depends on who entered them. */
    static final Rule<Claim> FIRST = Rule.of("DSK-002", "first-claim-about-something-else")
            .warning("A dossier should begin with what it says of its period.")
            .over(Look.of(
                    Matter.STATEMENTS,
                    scope -> scope.dossier().listClaims().stream()
                            .limit(1)
                            .map(claim -> Item.of(Address.ROOT, "The first claim", claim))))
            .requires((claim, scope) -> Check.failed().with("what", claim.property()).claims(List.of(claim)))
            .message("is about {what}.")
            .suggestion("Enter it further down.")
            .why("Readers look for the period first.")
            .example("a dossier that begins with a venue", "a dossier that begins with its period")
            .build();

    /** Wrong: nothing gives the message its number, and the rule says neither why nor what to do. */
    static final Rule<Activity> UNFINISHED = Rule.of("DSK-003", "activity-without-number")
            .warning("An activity should have a label.")
            .over(Look.at(Activity.class))
            .requires((activity, scope) -> Check.requiring(activity.label().isPresent(), Check::failed))
            .message("has no label, as {count} others.")
            .build();

    private DeskRules() {}
}
