package org.hemicycle.consistency.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.document.Development;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Planned;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/**
 * When the things take place by which others are timed: activities, developments and programmes, by address or by
 * title, and the numbered sessions of bodies.
 */
public final class Anchors {

    private static final Index<Anchors> ANCHORS = Index.of("anchors of times, by address and by title", Anchors::new);

    private final Map<String, ExtendedDate> dates = new HashMap<>();
    private final Map<Timing, ExtendedDate> sessions = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, DateRange> periods = new HashMap<>();

    private Anchors(Scope scope) {
        ActivityList.activities(scope).forEach(this::add);
        for (Development development : scope.dossier().developments()) {
            development
                    .when()
                    .flatMap(Stated::value)
                    .flatMap(Timing::date)
                    .ifPresent(date -> add(
                            Address.of(Dossier.DEVELOPMENTS, development.key()),
                            development.what().value().orElse(""),
                            date));
            names.put(Address.of(Dossier.DEVELOPMENTS, development.key()).toString(), development.heading());
        }
        name(scope, Component.class);
        name(scope, Activity.class);
        name(scope, Undertaking.class);
        for (Programme programme : scope.dossier().programmes()) {
            names.put(programme.address().toString(), programme.heading());
            programme.extendedPeriod().ifPresent(period -> {
                periods.put(programme.address().toString(), period);
                programme.name().forms().forEach(form -> periods.putIfAbsent(Name.folded(form), period));
            });
        }
    }

    /** What an anchor is called: the heading of a part of the dossier, or else the words of the text. */
    public String nameOf(String anchor) {
        return names.getOrDefault(anchor, anchor);
    }

    private <P extends Filed> void name(Scope scope, Class<P> kind) {
        scope.dossier()
                .list(kind)
                .forEach(part ->
                        names.put(part.address().toString(), part.value().heading()));
    }

    /** The anchors of a run, arranged once. */
    public static Anchors in(Scope scope) {
        return scope.get(ANCHORS);
    }

    private void add(Planned planned) {
        planned.date().ifPresent(date -> {
            add(planned.address(), planned.activity().title(), date);
            planned.activity()
                    .series()
                    .flatMap(body -> planned.activity().edition().map(number -> Timing.atSession(body, number)))
                    .ifPresent(session -> sessions.putIfAbsent(session, date));
        });
    }

    private void add(Address address, String title, ExtendedDate date) {
        dates.put(address.toString(), date);
        dates.putIfAbsent(Name.folded(title), date);
    }

    /** The date of an anchor; for a programme its whole period. */
    public Optional<ExtendedDate> find(String anchor) {
        return Optional.ofNullable(dates.get(anchor))
                .or(() -> Optional.ofNullable(dates.get(Name.folded(anchor))))
                .or(() -> period(anchor).map(ExtendedDate::of));
    }

    private Optional<DateRange> period(String anchor) {
        return Optional.ofNullable(periods.get(anchor)).or(() -> Optional.ofNullable(periods.get(Name.folded(anchor))));
    }

    /** The date of a timing, its own or that of what it hangs on; empty where that has none. */
    public Optional<ExtendedDate> dateOf(Timing timing) {
        if (timing instanceof Timing.Relative relative) {
            return dateOf(relative);
        }
        return timing.date().or(() -> Optional.ofNullable(sessions.get(timing)));
    }

    /** An amount after a programme counts from its first day, where that does not lead past its last. */
    private Optional<ExtendedDate> dateOf(Timing.Relative relative) {
        Optional<ExtendedDate> fromStart = period(relative.anchor())
                .flatMap(period -> period.first()
                        .map(first -> first.plus(relative.amount()))
                        .filter(period::contains))
                .map(ExtendedDate::of);
        return switch (relative.relation()) {
            case BEFORE ->
                find(relative.anchor())
                        .flatMap(ExtendedDate::earliest)
                        .map(day -> ExtendedDate.parse("[.." + day.minusDays(1) + "]"));
            case AFTER ->
                find(relative.anchor())
                        .flatMap(ExtendedDate::latest)
                        .map(day -> ExtendedDate.parse("[" + day.plusDays(1) + "..]"));
            case OFFSET ->
                fromStart.or(() -> find(relative.anchor())
                        .flatMap(ExtendedDate::latest)
                        .map(day -> ExtendedDate.of(day.plus(relative.amount()))));
        };
    }
}
