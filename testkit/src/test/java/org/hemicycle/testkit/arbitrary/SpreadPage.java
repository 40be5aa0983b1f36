package org.hemicycle.testkit.arbitrary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.hemicycle.source.Digest;

/** The tables of the guide on what occurs in generated dossiers. */
final class SpreadPage {

    private final DossierSpread spread;
    private final Map<String, Integer> fits;
    private final int tried;

    /** Over some dossiers; a defect fits so many of those that it was tried in. */
    SpreadPage(DossierSpread spread, Map<String, Integer> fits, int tried) {
        this.spread = spread;
        this.fits = fits;
        this.tried = tried;
    }

    String text() {
        return String.join("\n\n", sizes(), rules(), defects(), values());
    }

    private static String percent(long count, long of) {
        return of == 0 ? "–" : rounded(100 * count, of) + " %";
    }

    /** Not by a format, since releases of Java round halves differently. */
    private static String rounded(long dividend, long divisor) {
        return BigDecimal.valueOf(dividend)
                .divide(BigDecimal.valueOf(divisor), 1, RoundingMode.HALF_UP)
                .toString();
    }

    private String sizes() {
        StringJoiner table = new StringJoiner("\n");
        table.add("### Sizes\n")
                .add("| of each dossier | least | mean | most |")
                .add("|---|---|---|---|");
        spread.sizes()
                .forEach((what, size) -> table.add("| " + what + " | " + size.getMin() + " | "
                        + rounded(size.getSum(), size.getCount()) + " | " + size.getMax() + " |"));
        return table.toString();
    }

    private String rules() {
        StringJoiner table = new StringJoiner("\n");
        table.add("### Rules\n")
                .add("| rule | judges something in | passes something in |")
                .add("|---|---|---|");
        spread.judged()
                .forEach((code, times) -> table.add("| [" + code + "](../rules/" + code + ".md) | "
                        + percent(times, spread.dossiers()) + " | "
                        + percent(spread.passed().get(code), spread.dossiers()) + " |"));
        return table.toString();
    }

    private String defects() {
        StringJoiner table = new StringJoiner("\n");
        table.add("### Defects\n").add("| defect | fits, of " + tried + " |").add("|---|---|");
        fits.forEach((defect, times) -> table.add("| " + defect + " | " + times + " |"));
        return table.toString();
    }

    /** A row for each attribute, with the share of what it may be. */
    private String values() {
        StringJoiner table = new StringJoiner("\n");
        table.add("### Values\n")
                .add("| attribute | what it is, and how often |")
                .add("|---|---|");
        Map<String, Map<String, Integer>> all = new TreeMap<>();
        spread.spreads().values().forEach(each -> all.putAll(attributes(each)));
        all.forEach((attribute, rows) -> table.add(row(attribute, rows)));
        return table.toString();
    }

    private static Map<String, Map<String, Integer>> attributes(Spread spread) {
        Map<String, Map<String, Integer>> attributes = new LinkedHashMap<>();
        spread.occurrences().forEach((what, times) -> {
            int blank = what.indexOf(' ');
            String attribute = what.substring(0, blank);
            String outcome = what.substring(blank + 1);
            boolean isSize = outcome.equals("empty") || outcome.equals("several");
            boolean isPresence = outcome.equals("present") || outcome.equals("absent");
            if (!isSize) {
                attributes
                        .computeIfAbsent(attribute + (isPresence ? "?" : ""), any -> new LinkedHashMap<>())
                        .put(outcome.replaceFirst("^is ", ""), times);
            }
        });
        return attributes;
    }

    private static String row(String attribute, Map<String, Integer> outcomes) {
        long all = outcomes.values().stream().mapToLong(Integer::longValue).sum();
        List<String> shares = new ArrayList<>();
        outcomes.forEach((outcome, times) -> shares.add(outcome + " " + percent(times, all)));
        return "| `" + attribute + "` | " + String.join(", ", shares) + " |";
    }

    /** What a change of any number changes too. */
    String fingerprint() {
        return Digest.of(text()).toString();
    }
}
