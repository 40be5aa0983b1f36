package org.hemicycle.consistency.activity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.ActivityList;
import org.hemicycle.look.Look;
import org.hemicycle.look.Planned;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/**
 * The activities of a list whose dates are written without a year.
 *
 * @param dated how many have a date in words that are understood
 * @param without those without a year, which no title or heading above them has either
 */
record YearImplied(int dated, List<Planned> without) {

    static final Look<YearImplied> LOOK =
            Look.of(Matter.ACTIVITIES, scope -> ActivityList.all(scope).map(list -> list.with(of(list, scope))));

    private static final int YEAR_DIGITS = 4;
    private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2}");

    private static YearImplied of(ActivityList list, Scope scope) {
        List<Planned> dated = list.activities().stream()
                .filter(planned ->
                        planned.date().isPresent() && !when(planned).asWritten().isBlank())
                .toList();
        return new YearImplied(
                dated.size(),
                dated.stream()
                        .filter(planned ->
                                !YEAR.matcher(when(planned).asWritten()).find())
                        .filter(planned -> !Overhead.in(scope).sayYear(planned, year(planned)))
                        .toList());
    }

    private static Stated<Timing> when(Planned planned) {
        return planned.activity().when().orElseThrow();
    }

    Check check() {
        if (without.isEmpty()) {
            return dated == 0 ? Check.notApplicable() : Check.passed();
        }
        return Check.failed()
                .with("without", Optional.of(without.size()).filter(open -> open < dated))
                .with("dated", dated)
                .with("date", when(without.get(0)))
                .with("years", years())
                .statements(without.stream()
                        .<Stated<?>>map(planned -> planned.placed(when(planned)))
                        .toList());
    }

    private static String year(Planned planned) {
        return planned.date()
                .flatMap(ExtendedDate::earliest)
                .map(day -> day.toString().substring(0, YEAR_DIGITS))
                .orElse("");
    }

    private List<ExtendedDate> years() {
        return without.stream()
                .map(YearImplied::year)
                .filter(year -> !year.isEmpty())
                .distinct()
                .sorted()
                .map(ExtendedDate::parse)
                .toList();
    }
}
