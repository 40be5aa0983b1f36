package org.hemicycle.serialization.page;

import java.util.List;
import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Timing;

/** The activities as a table, in which what is not stated is marked in words. */
final class ActivitiesSection {

    private final List<Located<Activity>> activities;
    private final String dossier;

    ActivitiesSection(Dossier dossier) {
        this.activities = dossier.list(Activity.class);
        this.dossier = dossier.name();
    }

    List<Tag> print() {
        if (activities.isEmpty()) {
            return List.of();
        }
        PageTable table = new PageTable("activities-table", "Activities: " + dossier)
                .columns("Activity", "When", "Where", "Funding");
        activities.forEach(activity -> row(table, activity.value()));
        long gaps = activities.stream()
                .map(Located::value)
                .mapToLong(activity -> gaps(activity))
                .sum();
        String told = gaps == 0
                ? "Each has a date, a place and a source of funding."
                : gaps + (gaps == 1 ? " entry is" : " entries are") + " missing or still open, and marked “gap”.";
        return List.of(
                Tag.of("p", activities.size() + (activities.size() == 1 ? " activity. " : " activities. ") + told),
                table.print());
    }

    private static long gaps(Activity activity) {
        return List.of(isGap(activity.when()), isGap(activity.where()), isGap(activity.funding())).stream()
                .filter(gap -> gap)
                .count();
    }

    private static void row(PageTable table, Activity activity) {
        table.row(
                Tag.saying("span", activity.heading()),
                cell(activity.when(), "no date"),
                cell(activity.where(), "no place"),
                cell(activity.funding(), "no funding"));
    }

    /** Not stated, or stated to be open; what only a copy has lost is none. */
    private static boolean isGap(Optional<? extends Stated<?>> stated) {
        return stated.map(each -> each.value().isEmpty()
                                && each.certainty() != Certainty.DAMAGED
                                && each.certainty() != Certainty.STATED_NONE
                        || each.certainty() == Certainty.TO_BE_CONFIRMED)
                .orElse(true);
    }

    private static Tag cell(Optional<? extends Stated<?>> stated, String nothing) {
        Tag cell = Tag.of("td");
        String written =
                stated.map(Stated::asWritten).filter(words -> !words.isBlank()).orElse("");
        String meant = stated.flatMap(ActivitiesSection::meaning)
                .filter(words -> !words.equals(written))
                .orElse("");
        if (isGap(stated)) {
            boolean isOpen = !written.isEmpty();
            cell.as("gap").add(Tag.of("strong", isOpen ? "gap, not settled: " : "gap: " + nothing));
        }
        if (!written.isEmpty()) {
            cell.said(written);
        }
        return meant.isEmpty() ? cell : cell.add(Tag.saying("span", meant).as("meant"));
    }

    /** A venue reads the same in other words, and a mixture of sources too. */
    private static Optional<String> meaning(Stated<?> stated) {
        return stated.value()
                .filter(Timing.class::isInstance)
                .map(timing -> ((Timing) timing).date().map(EnglishDay::inWords).orElseGet(timing::toString));
    }
}
