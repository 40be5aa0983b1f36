package org.hemicycle.consistency.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.PrintedAmount;
import org.hemicycle.funding.PrintedSum;
import org.joda.money.Money;

/**
 * The lines of one rank apart from those of them that only sum up others: rows called "Subtotal", "Sous-total" or
 * "Total".
 *
 * @param counted the lines that are money of their own
 * @param sums the rows that sum up, each with the lines that it sums up
 */
record Subtotals(List<BudgetLine> counted, Map<BudgetLine, List<BudgetLine>> sums) {

    private static final Pattern SUBTOTAL =
            Pattern.compile("(?:sub|sous)[- ]?total(?!\\p{L}).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:grand|overall) )?total(?!\\p{L}).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Sets apart the rows that sum up; one that is called a total is one where it is the sum of all before it. */
    static Subtotals in(List<BudgetLine> lines) {
        List<BudgetLine> counted = new ArrayList<>();
        Map<BudgetLine, List<BudgetLine>> sums = new LinkedHashMap<>();
        int start = 0;
        for (BudgetLine line : lines) {
            if (isNamed(SUBTOTAL, line) && start < counted.size()) {
                List<BudgetLine> run = List.copyOf(counted.subList(start, counted.size()));
                sums.put(line, run);
                start = counted.size();
            } else if (isNamed(TOTAL, line) && isSum(line, counted)) {
                sums.put(line, List.copyOf(counted));
            } else {
                counted.add(line);
            }
        }
        return new Subtotals(List.copyOf(counted), sums);
    }

    private static boolean isNamed(Pattern pattern, BudgetLine line) {
        return line.lines().isEmpty() && pattern.matcher(line.label().strip()).matches();
    }

    private static boolean isSum(BudgetLine line, List<BudgetLine> lines) {
        return PrintedAmount.figure(line.amount())
                .flatMap(amount -> PrintedSum.of(lines)
                        .filter(sum -> sum.parts().get(0).unit().equals(amount.unit()))
                        .map(sum -> sum.agreesWith(amount).isYes()))
                .orElse(false);
    }

    /**
     * The lines that head others, and those that neither head nor follow one, where a table was entered as one rank: a
     * line that is the sum of those right after it heads them.
     */
    List<BudgetLine> heads() {
        List<Money> amounts =
                counted.stream().flatMap(line -> line.amount().value().stream()).toList();
        boolean isKnown = amounts.size() == counted.size()
                && amounts.stream().map(Money::getCurrencyUnit).distinct().count() == 1;
        return isKnown ? heads(amounts) : counted;
    }

    private List<BudgetLine> heads(List<Money> amounts) {
        boolean isPositive = amounts.stream().allMatch(Money::isPositive);
        Map<Money, Integer> ends = ends(amounts);
        List<BudgetLine> heads = new ArrayList<>();
        Money before = Money.zero(amounts.get(0).getCurrencyUnit());
        int next = 0;
        for (int i = 0; i < amounts.size(); i++) {
            Money through = before.plus(amounts.get(i));
            if (i >= next) {
                heads.add(counted.get(i));
                next = Optional.ofNullable(ends.get(through.plus(amounts.get(i))))
                        .filter(end -> isPositive)
                        .orElse(i + 1);
            }
            before = through;
        }
        return heads;
    }

    /** How many lines come to each sum of the first of them. */
    private static Map<Money, Integer> ends(List<Money> amounts) {
        Map<Money, Integer> ends = new HashMap<>();
        Money sum = Money.zero(amounts.get(0).getCurrencyUnit());
        for (int i = 0; i < amounts.size(); i++) {
            sum = sum.plus(amounts.get(i));
            ends.putIfAbsent(sum, i + 1);
        }
        return ends;
    }
}
