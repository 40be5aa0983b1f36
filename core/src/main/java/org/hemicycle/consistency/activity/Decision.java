package org.hemicycle.consistency.activity;

import java.util.List;
import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;

/**
 * What is to be decided about an activity: whether it takes place, and its theme.
 *
 * @param planned the activity
 */
record Decision(Planned planned) {

    static final Look<Decision> LOOK = Look.activities().as(Decision::new);

    /** What can be open. */
    enum Question {
        /** Whether it takes place. */
        ACTIVITY,
        /** Its theme. */
        THEME
    }

    private record Open(Question question, Stated<?> stated) {}

    boolean isAsked() {
        return planned.isToCome()
                && (planned.activity().theme().isPresent()
                        || planned.activity().status().isPresent());
    }

    Check check(Scope scope) {
        return open(planned.activity()).map(open -> failure(open, scope)).orElse(Check.passed());
    }

    private Check failure(Open open, Scope scope) {
        Check failure = Check.failed().with("question", open.question()).with("written", open.stated());
        return planned.untilItBegins(planned.showing(failure, open.stated()), scope);
    }

    private static Optional<Open> open(Activity activity) {
        return activity.status()
                .filter(Planned::isOpen)
                .map(status -> new Open(Question.ACTIVITY, marked(status, activity)))
                .or(() -> activity.theme()
                        .filter(theme -> Planned.isOpen(theme) || theme.certainty() == Certainty.ABSENT)
                        .map(theme -> new Open(Question.THEME, theme)));
    }

    /** The mark that leaves the whole activity open stands in its title, where the status has no words of its own. */
    private static Stated<Activity.Status> marked(Stated<Activity.Status> status, Activity activity) {
        return status.asWritten().isBlank()
                ? Stated.<Activity.Status>builder()
                        .from(status)
                        .asWritten(end(activity.title()))
                        .build()
                : status;
    }

    private static String end(String title) {
        List<String> words = List.of(title.strip().split("\\s+"));
        int most = Labels.MOST_NAMES;
        return words.size() > most ? "… " + String.join(" ", words.subList(words.size() - most, words.size())) : title;
    }
}
