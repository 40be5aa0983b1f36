package org.hemicycle.finding;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.actor.Standing;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Content;
import org.hemicycle.internal.Phrase;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Doubt;
import org.hemicycle.time.ExtendedDate;
import org.joda.money.Money;

/** The values of messages in English, as the institutions write it. Immutable and thread-safe. */
public final class EnglishFormat implements ArgumentFormat {

    /** Numbers of so many digits have a space; a shorter one, as most are, needs no format. */
    private static final int GROUPED = 4;

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /** The constants whose words are more than their names. */
    private static final Map<String, String> PHRASES = Stream.of(
                    phrases(TreatyAction.Kind.class, TreatyAction.Kind::phrase),
                    phrases(Standing.Kind.class, Standing.Kind::predicate),
                    phrases(ClaimProperty.class, ClaimProperty::phrase),
                    phrases(Content.class, Content::phrase),
                    phrases(Doubt.class, Doubt::phrase))
            .flatMap(phrases -> phrases.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static <E extends Enum<E>> Map<String, String> phrases(Class<E> list, Function<E, String> phrase) {
        return Stream.of(list.getEnumConstants())
                .collect(Collectors.toMap(each -> key(Argument.OfConstant.list(list), each.name()), phrase));
    }

    private static String key(String list, String name) {
        return list + "/" + name;
    }

    /** Makes the format; it has no state. */
    public EnglishFormat() {}

    /** As a text of the institutions writes it: {@code 23 April 2025}, {@code first half of 2025}. */
    @Override
    public String date(ExtendedDate date) {
        return WrittenDate.of(date.toString());
    }

    @Override
    public String readings(Readings readings) {
        return readings.dates().stream().map(this::date).collect(Collectors.joining(" or "));
    }

    /** In words: {@code 18 months}, {@code 1 year and 6 months}. */
    @Override
    public String period(Period period) {
        return WrittenDate.of(period);
    }

    /** Both ends included: {@code 1 January 2024 to 31 December 2027}. */
    @Override
    public String range(DateRange range) {
        return WrittenDate.of(range.toString());
    }

    /** With a space between groups of three digits, and no more decimals than two, or four below one. */
    @Override
    public String number(BigDecimal number) {
        if (number.scale() == 0 && number.precision() < GROUPED) {
            return number.toString();
        }
        String pattern = number.abs().compareTo(BigDecimal.ONE) < 0 ? "0.####" : "#,##0.##";
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(number).replace(',', ' ');
    }

    @Override
    public String amount(Money amount) {
        return amount.getCurrencyUnit() + " " + number(amount.getAmount());
    }

    @Override
    public String percentage(BigDecimal percent) {
        return number(percent) + " %";
    }

    /** A currency stands before its amount, what is counted behind the number. */
    @Override
    public String quantity(BigDecimal number, String unit) {
        return CURRENCY.matcher(unit).matches() ? unit + " " + number(number) : number(number) + " " + unit;
    }

    @Override
    public String words(String words) {
        return words.isBlank() ? "blank" : "\"" + words + "\"";
    }

    @Override
    public String identifier(Identifier identifier, String name) {
        return name.isEmpty() ? identifier.toString() : identifier + " (" + name + ")";
    }

    @Override
    public String place(Citation place) {
        return place.at();
    }

    @Override
    public String part(Locator part) {
        return part.toString();
    }

    @Override
    public String constant(String list, String name) {
        String phrase = PHRASES.get(key(list, name));
        return phrase == null ? Phrase.of(name) : phrase;
    }

    @Override
    public String plural(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0 ? "one" : "other";
    }
}
