package org.hemicycle.finding;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Period;
import org.hemicycle.accession.Readings;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.joda.money.Money;

/**
 * How one language writes the values in a message: what besides the templates a translator has to say, and says once.
 *
 * <p>Example: {@link EnglishFormat} writes {@code EUR 64 571} and puts words of a source between straight quotation
 * marks; a French one would write {@code 64 571 EUR} and {@code « … »}. Implementations keep no state.
 */
public interface ArgumentFormat extends Serializable {

    /**
     * A date.
     *
     * @param date a day, or a date as imprecise as its source
     * @return the date in words or digits
     */
    String date(ExtendedDate date);

    /**
     * What places that date one thing leave open.
     *
     * @param readings the dates of which each can be right
     * @return the dates as alternatives
     */
    String readings(Readings readings);

    /**
     * A length of time.
     *
     * @param period years, months and days
     * @return the length
     */
    String period(Period period);

    /**
     * A range of days.
     *
     * @param range the days, ends included
     * @return the range
     */
    String range(DateRange range);

    /**
     * A number.
     *
     * @param number the number
     * @return its digits, grouped as the language groups them
     */
    String number(BigDecimal number);

    /**
     * An amount of money.
     *
     * @param amount the amount
     * @return the amount with its currency
     */
    String amount(Money amount);

    /**
     * A percentage.
     *
     * @param percent for example 7 for seven of a hundred
     * @return the number with the sign
     */
    String percentage(BigDecimal percent);

    /**
     * A number of something.
     *
     * @param number the number
     * @param unit a currency code of ISO 4217, or what is counted as the source calls it
     * @return number and unit
     */
    String quantity(BigDecimal number, String unit);

    /**
     * Words of a source.
     *
     * @param words the words as written; empty where the source has left a blank
     * @return the words as a quotation, or what stands for a blank
     */
    String words(String words);

    /**
     * A thing outside the dossier.
     *
     * @param identifier its identifier
     * @param name what it is called; empty where that is not known
     * @return identifier and name
     */
    String identifier(Identifier identifier, String name);

    /**
     * A place in a document.
     *
     * @param place document and part
     * @return the place
     */
    String place(Citation place);

    /**
     * A part of a document.
     *
     * @param part the part
     * @return the part
     */
    String part(Locator part);

    /**
     * A constant, such as a kind of act about a convention.
     *
     * @param list the closed list that it is of, such as {@code treaty-action-kind}
     * @param name its name, such as {@code ACCESSION}
     * @return what the language calls it in the middle of a sentence
     */
    String constant(String list, String name);

    /**
     * Which form of a word goes with a number.
     *
     * @param number the number
     * @return the plural category of the Unicode CLDR: {@code zero}, {@code one}, {@code two}, {@code few},
     *     {@code many} or {@code other}
     */
    String plural(BigDecimal number);
}
