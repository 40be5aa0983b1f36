package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.joda.money.Money;

/**
 * How findings name their subjects.
 *
 * <p>Example: {@code Labels.of(claim.subject(), scope)} is {@code Kazakhstan × ETS 173 (Criminal Law Convention on
 * Corruption)} for a claim about that pair.
 */
public final class Labels {

    private static final int MOST_WORDS = 12;

    /** How many of many are named or shown. */
    public static final int MOST_NAMES = 3;

    private Labels() {}

    /** An amount as texts print it: {@code EUR 64 571}. */
    public static String of(Money amount) {
        return amount.getCurrencyUnit() + " " + grouped(amount.getAmount());
    }

    /** An amount as texts print it, or the words of the text that says none. */
    public static String amount(Stated<Money> stated) {
        return stated.value()
                .map(Labels::of)
                .orElseGet(
                        () -> stated.asWritten().isBlank() ? "an amount not stated" : "\"" + stated.asWritten() + "\"");
    }

    /** A figure as texts print it: {@code EUR 64 571}, {@code 23.08 %}, {@code 46 members}. */
    public static String of(Datum.Figure figure) {
        String amount = grouped(figure.amount());
        return figure.unit().equals("PERCENT")
                ? amount + " %"
                : figure.unit().matches("[A-Z]{3}") ? figure.unit() + " " + amount : amount + " " + figure.unit();
    }

    public static String grouped(BigDecimal amount) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(amount).replace(',', ' ');
    }

    /**
     * What a subject is called.
     *
     * @param subject a part of the dossier, a thing outside it, or two
     * @param scope what knows names
     * @return its heading or name, or else its address or identifier
     */
    public static String of(Subject subject, Scope scope) {
        requireNonNull(subject, "subject");
        requireNonNull(scope, "scope");
        if (subject instanceof Subject.Pair pair) {
            return of(pair.first(), pair.second(), scope);
        }
        if (subject instanceof Subject.Thing thing) {
            String name = scope.nameOf(thing.identifier());
            return name.equals(thing.toString()) ? CitedDocuments.in(scope).titleOf(thing.identifier()) : name;
        }
        return of(subject.address(), scope);
    }

    /**
     * What a pair is called, such as a State and a convention.
     *
     * @param first the State
     * @param second the convention or body
     * @param scope what knows names
     * @return both names, a convention with its number
     */
    public static String of(Identifier first, Identifier second, Scope scope) {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        requireNonNull(scope, "scope");
        String object =
                second.scheme() == Identifier.Scheme.TREATY ? scope.conventionName(second) : scope.nameOf(second);
        return scope.nameOf(first) + " × " + object;
    }

    /**
     * What a part of the dossier is called.
     *
     * @param address its address
     * @param scope what knows headings
     * @return its heading, or else its address
     */
    public static String of(Address address, Scope scope) {
        requireNonNull(address, "address");
        requireNonNull(scope, "scope");
        return scope.dossier().findHeading(address).orElse(address.toString());
    }

    /**
     * A title cut to a dozen words, so that a finding can be read and quotes no passage.
     *
     * @param title any title
     * @return the title, or its first words and an ellipsis
     */
    public static String brief(String title) {
        requireNonNull(title, "title");
        String text = title.strip();
        int words = 1;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1))) {
                words++;
                if (words > MOST_WORDS) {
                    return text.substring(0, i).replaceAll("\\s+", " ") + " …";
                }
            }
        }
        return text;
    }

    /** Some names in words: {@code A, B and 3 more}. */
    public static String some(Collection<String> names) {
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? first + " and " + (names.size() - MOST_NAMES) + " more" : first;
    }
}
