package org.hemicycle.testkit.catalogue;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.accession.Readings;
import org.hemicycle.finding.ArgumentFormat;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.joda.money.Money;

/** How French writes the values of messages: a trial, to see that no rule needs to know of it. */
final class FrenchFormat implements ArgumentFormat {

    private static final char NARROW_SPACE = '\u202f';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

    private static final Map<Locator.Kind, String> PARTS = Map.of(
            Locator.Kind.ANNEX, "annexe",
            Locator.Kind.APPENDIX, "annexe",
            Locator.Kind.SECTION, "section",
            Locator.Kind.TABLE, "tableau",
            Locator.Kind.ROW, "ligne",
            Locator.Kind.PARAGRAPH, "paragraphe",
            Locator.Kind.NOTE, "note",
            Locator.Kind.HEADING, "titre");

    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("SIGNATURE", "signature"),
            Map.entry("RATIFICATION", "ratification"),
            Map.entry("ACCESSION", "adhésion"),
            Map.entry("INVITATION", "invitation"),
            Map.entry("REQUEST", "demande"),
            Map.entry("MEMBER", "membre"),
            Map.entry("OBSERVER", "observateur"),
            Map.entry("CONVENTIONS", "conventions"),
            Map.entry("ACCESSIONS", "adhésions"),
            Map.entry("RISKS", "risques"),
            Map.entry("BUDGET", "budget"),
            Map.entry("OBJECTIVES", "objectifs"),
            Map.entry("SUMMARY", "résumé"),
            Map.entry("COUNT", "nombre"),
            Map.entry("INVITED", "date de l'invitation à adhérer"),
            Map.entry("ISSUED_BY", "auteur"),
            Map.entry("PART_OF", "institution dont il relève"));

    /** Days and months by their names; what is less precise in the digits of ISO 8601, which all languages share. */
    @Override
    public String date(ExtendedDate date) {
        String text = date.toString();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return day(LocalDate.parse(text));
        }
        return text.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(text).format(MONTH) : text;
    }

    private static String day(LocalDate day) {
        String text = day.format(DAY);
        return day.getDayOfMonth() == 1 ? text.replaceFirst("1", "1er") : text;
    }

    @Override
    public String readings(Readings readings) {
        return readings.dates().stream().map(this::date).collect(Collectors.joining(" ou "));
    }

    @Override
    public String period(Period period) {
        return period.toTotalMonths() + " mois";
    }

    @Override
    public String range(DateRange range) {
        Optional<String> from = range.first().map(FrenchFormat::day);
        Optional<String> to = range.last().map(FrenchFormat::day);
        return from.map(day -> "du " + day).orElse("jusqu'")
                + to.map(day -> " au " + day).orElse("");
    }

    @Override
    public String number(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator(NARROW_SPACE);
        return new DecimalFormat("#,##0.##", symbols).format(number);
    }

    @Override
    public String amount(Money amount) {
        return quantity(amount.getAmount(), amount.getCurrencyUnit().getCode());
    }

    @Override
    public String percentage(BigDecimal percent) {
        return number(percent) + " %";
    }

    @Override
    public String quantity(BigDecimal number, String unit) {
        return number(number) + " " + unit;
    }

    @Override
    public String words(String words) {
        return words.isBlank() ? "un blanc" : "« " + words + " »";
    }

    @Override
    public String identifier(Identifier identifier, String name) {
        String number = identifier.toString().replaceFirst("^CETS ", "STCE n° ").replaceFirst("^ETS ", "STE n° ");
        return name.isEmpty() ? number : number + " (" + name + ")";
    }

    @Override
    public String place(Citation place) {
        return place.place().steps().isEmpty()
                ? identifier(place.document(), "")
                : identifier(place.document(), "") + ", " + part(place.place());
    }

    @Override
    public String part(Locator part) {
        return part.steps().stream()
                .map(step -> PARTS.getOrDefault(step.kind(), "point") + " " + step.label())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String constant(String list, String name) {
        return CONSTANTS.getOrDefault(name, name);
    }

    /** One form goes with none as with one. */
    @Override
    public String plural(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(2)) < 0 ? "one" : "other";
    }
}
