package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/** What of a dossier has a place in time, sort by sort. */
final class TimelineLanes {

    private static final Comparator<TimelineEntry> BY_BEGINNING =
            Comparator.comparing(entry -> entry.ends().findFirst().orElse(LocalDate.MAX));

    private final Scope scope;
    private final Dossier dossier;

    TimelineLanes(Scope scope) {
        this.scope = scope;
        this.dossier = scope.dossier();
    }

    /** The sorts of which there is something. */
    List<TimelineLane> list() {
        return Stream.of(
                        new TimelineLane("Programmes", programmes()),
                        new TimelineLane("Invitations to join", invitations()),
                        new TimelineLane("Sources of funding", sources()),
                        new TimelineLane("Undertakings due", undertakings()),
                        new TimelineLane("Activities", activities()))
                .filter(lane -> !lane.entries().isEmpty())
                .toList();
    }

    /** The programme against whose period all is set: the first that has parts, or else the first. */
    static Optional<Programme> main(Dossier dossier) {
        return dossier.programmes().stream()
                .filter(programme -> programme.parts().stream()
                        .anyMatch(parts -> !parts.list().isEmpty()))
                .findFirst()
                .or(() -> dossier.programmes().stream().findFirst());
    }

    private List<TimelineEntry> programmes() {
        return dossier.programmes().stream().map(TimelineLanes::entry).toList();
    }

    private static TimelineEntry entry(Programme programme) {
        String label = programme.heading();
        Optional<ExtendedDate> days = programme.extendedPeriod().map(ExtendedDate::of);
        String words = programme.period().value().map(TimelineLanes::inWords).orElse("period not known")
                + programme.extensions().stream()
                        .map(Extension::until)
                        .flatMap(until -> until.value().stream())
                        .map(until -> ", extended to " + EnglishDay.inWords(until))
                        .findFirst()
                        .orElse("");
        return days.map(date -> TimelineEntry.of(label, words, date))
                .orElseGet(() -> TimelineEntry.undated(label, words));
    }

    private static String inWords(DateRange days) {
        return EnglishDay.inWords(ExtendedDate.of(days));
    }

    private List<TimelineEntry> invitations() {
        return dossier.treatyActions().stream()
                .filter(action -> action.kind().invites())
                .map(this::invitation)
                .sorted(BY_BEGINNING)
                .toList();
    }

    private TimelineEntry invitation(TreatyAction action) {
        AccessionHistory history = scope.history(action.actor(), action.convention());
        Readings begun = action.done();
        Readings end = history.lastDayOf(action);
        String label = scope.nameOf(action.actor()) + " to " + scope.conventionName(action.convention());
        String words = (begun.isEmpty() ? "day not recorded" : EnglishDay.inWords(begun)) + " until "
                + (end.isEmpty() ? "a day that is not known" : EnglishDay.inWords(end));
        return begun.isEmpty() ? TimelineEntry.undated(label, words) : TimelineEntry.between(label, words, begun, end);
    }

    private List<TimelineEntry> sources() {
        Map<String, TimelineEntry> byCode = new LinkedHashMap<>();
        dossier.programmes().stream()
                .flatMap(programme -> programme.fundingSources().stream())
                .forEach(source -> byCode.putIfAbsent(source.code() + source.name(), entry(source)));
        return List.copyOf(byCode.values());
    }

    private static TimelineEntry entry(FundingSource source) {
        String label = source.code() + ": " + source.name().common();
        return source.period()
                .flatMap(Stated::value)
                .map(days -> TimelineEntry.of(label, inWords(days), ExtendedDate.of(days)))
                .orElseGet(() -> TimelineEntry.undated(label, "no period is stated"));
    }

    private List<TimelineEntry> undertakings() {
        return dossier.undertakings().stream()
                .flatMap(
                        each -> each.due().stream().map(due -> entry(each.what().words(), due)))
                .sorted(BY_BEGINNING)
                .toList();
    }

    private List<TimelineEntry> activities() {
        return dossier.list(Activity.class).stream()
                .map(Located::value)
                .filter(activity -> activity.when().isPresent())
                .map(activity -> entry(activity.heading(), activity.when().orElseThrow()))
                .sorted(BY_BEGINNING)
                .toList();
    }

    private TimelineEntry entry(String label, Stated<Timing> when) {
        Optional<ExtendedDate> date = when.value().flatMap(this::date);
        String written = when.asWritten().isBlank() ? "no date" : quoted(when.asWritten());
        return date.map(days -> TimelineEntry.of(label, inWords(when.asWritten(), EnglishDay.inWords(days)), days))
                .orElseGet(() -> TimelineEntry.undated(label, written));
    }

    /** As it is written and as it is understood, where these are not the same. */
    private static String inWords(String written, String understood) {
        return written.isBlank() || written.strip().equals(understood)
                ? understood
                : quoted(written) + ", " + understood;
    }

    private static String quoted(String written) {
        return "“" + Isolated.marked(written) + "”";
    }

    /** A distance from a programme is counted from its first day. */
    private Optional<ExtendedDate> date(Timing timing) {
        if (timing instanceof Timing.Relative relative && relative.relation() == Timing.Relation.OFFSET) {
            return dossier.programmes().stream()
                    .filter(programme -> programme.address().equals(anchor(relative)))
                    .flatMap(programme -> programme.firstDay().stream())
                    .map(first -> ExtendedDate.of(first.plus(relative.amount())))
                    .findFirst();
        }
        return timing.date();
    }

    private static Address anchor(Timing.Relative relative) {
        try {
            return Address.parse(relative.anchor());
        } catch (IllegalArgumentException noAddress) {
            return Address.ROOT;
        }
    }
}
