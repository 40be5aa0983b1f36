package org.hemicycle.serialization.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.BudgetLine.Status;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Address;

/**
 * What is estimated, pledged, secured or spent for one thing.
 *
 * @param label what for
 * @param depth how far it lies below the whole
 * @param unit the currency
 * @param amounts the amounts by what sort of figure they are
 * @param unknown the lines that have no amount, in words
 */
record BudgetRow(String label, int depth, String unit, Map<Status, BigDecimal> amounts, List<String> unknown) {

    private record Key(String thing, String unit) {}

    /** The rows of a dossier: for each programme the totals that its text states, then its lines. */
    static List<BudgetRow> of(Dossier dossier) {
        List<BudgetRow> rows = new ArrayList<>();
        for (Programme programme : dossier.programmes()) {
            if (!programme.budget().isEmpty()) {
                stated(programme, dossier).ifPresent(rows::add);
                rows.addAll(lines(programme, dossier));
            }
        }
        return rows;
    }

    private static Optional<BudgetRow> stated(Programme programme, Dossier dossier) {
        Map<String, Map<Status, BigDecimal>> byUnit = new LinkedHashMap<>();
        for (Claim claim : dossier.listClaims()) {
            boolean isTotal = claim.property() == ClaimProperty.TOTAL_BUDGET;
            boolean isSecured = claim.property() == ClaimProperty.SECURED_FUNDING;
            if ((isTotal || isSecured) && claim.subject().address().equals(programme.address())) {
                claim.figure()
                        .ifPresent(figure -> byUnit.computeIfAbsent(figure.unit(), unit -> new EnumMap<>(Status.class))
                                .putIfAbsent(isTotal ? Status.ESTIMATED : Status.SECURED, amount(figure)));
            }
        }
        return byUnit.entrySet().stream()
                .findFirst()
                .map(each -> new BudgetRow(
                        "Whole programme, as stated in its text", 0, each.getKey(), each.getValue(), List.of()));
    }

    private static BigDecimal amount(Datum.Figure figure) {
        return figure.amount();
    }

    private static List<BudgetRow> lines(Programme programme, Dossier dossier) {
        Map<Key, BudgetRow> rows = new LinkedHashMap<>();
        programme.budget().forEach(line -> collect(line, 0, Optional.empty(), dossier, rows));
        return List.copyOf(rows.values());
    }

    /** Lines of one status below a line of that status for the same thing are its parts, not further money. */
    private static void collect(
            BudgetLine line, int depth, Optional<BudgetLine> above, Dossier dossier, Map<Key, BudgetRow> rows) {
        boolean isCounted = above.filter(whole -> whole.status() == line.status()
                        && whole.paysFor().isPresent()
                        && whole.paysFor().equals(line.paysFor()))
                .isPresent();
        if (!isCounted) {
            add(line, depth, dossier, rows);
        }
        line.lines().forEach(part -> collect(part, depth + 1, Optional.of(line), dossier, rows));
    }

    private static void add(BudgetLine line, int depth, Dossier dossier, Map<Key, BudgetRow> rows) {
        String label = line.paysFor().flatMap(dossier::findHeading).orElse(line.label());
        String unit = line.amount()
                .value()
                .map(money -> money.getCurrencyUnit().getCode())
                .orElse("");
        Key key = new Key(line.paysFor().map(Address::toString).orElse("\n" + line.label()), unit);
        BudgetRow row = rows.computeIfAbsent(
                key, each -> new BudgetRow(label, depth, unit, new EnumMap<>(Status.class), new ArrayList<>()));
        line.amount()
                .value()
                .ifPresentOrElse(
                        money -> row.amounts.merge(line.status(), money.getAmount(), BigDecimal::add),
                        () -> row.unknown.add(
                                line.amount().asWritten().isBlank()
                                        ? "no amount"
                                        : "“" + line.amount().asWritten() + "”"));
    }
}
