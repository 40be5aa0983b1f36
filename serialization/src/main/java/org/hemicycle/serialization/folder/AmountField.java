package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.PrintedAmount;
import org.hemicycle.serialization.folder.Statement.Implied;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/** The amount of a line: the number, its currency, and the columns of a statement. */
final class AmountField implements Field<BudgetLine, BudgetLine.Builder> {

    private static final Column<CurrencyUnit> CURRENCY = Column.optional(
            "currency",
            "the currency of the amount, where the amount and its words do not name it",
            Format.of("a code of ISO 4217", "EUR", AmountField::currency).printed(CurrencyUnit::getCode));
    private static final Column<String> AMOUNT = Column.optional(
            "amount",
            "the amount; blank where the source gives none",
            new Format<>(
                    "a number, with or without its currency",
                    List.of(),
                    "EUR 700000",
                    Formats.TEXT.reading(),
                    Formats.TEXT.printing()));
    private static final Statement<String> TEXT =
            new Statement<>(AMOUNT, Common.WORDS, Common.CERTAINTY, "amount_place", Implied.NONE);

    private static CurrencyUnit currency(String text) {
        try {
            return CurrencyUnit.of(text.toUpperCase(Locale.ROOT));
        } catch (IllegalCurrencyException e) {
            throw Refusal.of("\"" + text + "\" is no code of a currency", "Write a code of ISO 4217, such as EUR.");
        }
    }

    @Override
    public List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(TEXT.columns());
        columns.add(1, CURRENCY);
        return columns;
    }

    @Override
    public void read(Cells cells, BudgetLine.Builder line) {
        Optional<CurrencyUnit> currency = cells.take(CURRENCY);
        Statement<Money> statement = new Statement<>(
                Column.optional(
                        "amount",
                        "",
                        new Format<>(
                                AMOUNT.format().accepted(),
                                List.of(),
                                AMOUNT.format().example(),
                                (cell, folder) -> money(Escape.literal(cell), currency, cells.text(Common.WORDS)),
                                (money, folder) -> money.toString())),
                Common.WORDS,
                Common.CERTAINTY,
                "amount_place",
                Implied.NONE);
        line.amount(statement.read(cells));
    }

    private static Money money(String text, Optional<CurrencyUnit> given, Optional<String> words) {
        Stated<Money> printed = PrintedAmount.read(text);
        Optional<Money> whole = printed.value();
        if (whole.isPresent() && printed.certainty() != Certainty.STATED) {
            throw Refusal.of(
                    "\"" + text + "\" says how certain the amount is",
                    "Write the amount alone, and " + printed.certainty() + " in the column certainty.");
        }
        Optional<CurrencyUnit> own = whole.map(Money::getCurrencyUnit);
        if (own.isPresent() && given.isPresent() && !own.equals(given)) {
            throw Refusal.of("\"" + text + "\" stands beside the currency " + given.get(), "Leave one of the two out.");
        }
        return whole.orElseGet(() -> of(
                text,
                given.or(() -> words.flatMap(each -> PrintedAmount.read(each).value())
                                .map(Money::getCurrencyUnit))
                        .orElseThrow(() -> Refusal.of(
                                "\"" + text + "\" has no currency",
                                "Write it with the amount, such as EUR 700000, or in the column currency."))));
    }

    private static Money of(String text, CurrencyUnit currency) {
        try {
            return Money.of(currency, Numerals.read(text));
        } catch (ArithmeticException e) {
            throw Refusal.of(
                    "\"" + text + "\" has more decimals than " + currency + " has",
                    "Write at most " + currency.getDecimalPlaces() + " decimals.");
        }
    }

    @Override
    public void write(BudgetLine budget, Line line) {
        Stated<Money> amount = budget.amount();
        TEXT.write(
                Stated.<String>builder()
                        .asWritten(amount.asWritten())
                        .value(amount.value().map(money -> money.getAmount().toPlainString()))
                        .certainty(amount.certainty())
                        .citation(amount.citation())
                        .build(),
                line);
        line.put(CURRENCY, amount.value().map(Money::getCurrencyUnit));
    }
}
