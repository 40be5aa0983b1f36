package org.hemicycle.consistency.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Planned;
import org.hemicycle.rule.Check;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Timing;

/**
 * The activities of a list whose dates are written without a year.
 *
 * @param dated how many have a date in words that are understood
 * @param without those without a year
 */
record YearImplied(int dated, List<Planned> without) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2}");

    static YearImplied of(ActivityList list) {
        List<Planned> dated = list.activities().stream()
                .filter(planned ->
                        planned.date().isPresent() && !when(planned).asWritten().isBlank())
                .toList();
        return new YearImplied(
                dated.size(),
                dated.stream()
                        .filter(planned ->
                                !YEAR.matcher(when(planned).asWritten()).find())
                        .toList());
    }

    private static Stated<Timing> when(Planned planned) {
        return planned.activity().when().orElseThrow();
    }

    Check check() {
        if (without.isEmpty()) {
            return dated == 0 ? Check.notApplicable() : Check.passed();
        }
        Check check = Check.failed()
                .with("count", without.size() + " of " + dated + " dates")
                .with("date", Planned.words(when(without.get(0))))
                .with("year", years());
        for (Planned planned : without.stream().limit(Labels.MOST_NAMES).toList()) {
            check = planned.showing(check, when(planned));
        }
        return check;
    }

    private String years() {
        return without.stream()
                .flatMap(planned -> planned.date().orElseThrow().earliest().stream())
                .map(LocalDate::getYear)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" or "));
    }
}
