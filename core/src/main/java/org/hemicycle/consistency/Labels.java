package org.hemicycle.consistency;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Path;
import org.joda.money.Money;

/** How findings name their subjects. */
final class Labels {

    private Labels() {}

    /** An amount as texts print it: {@code EUR 64 571}. */
    static String of(Money amount) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return amount.getCurrencyUnit() + " "
                + format.format(amount.getAmount()).replace(',', ' ');
    }

    static String of(Subject subject, Scope scope) {
        if (subject instanceof Subject.Pair pair) {
            return of(pair.first(), pair.second(), scope);
        }
        if (subject instanceof Subject.Thing thing) {
            return scope.nameOf(thing.identifier());
        }
        return of(subject.path(), scope);
    }

    static String of(Identifier first, Identifier second, Scope scope) {
        String object =
                second.scheme() == Identifier.Scheme.TREATY ? scope.conventionName(second) : scope.nameOf(second);
        return scope.nameOf(first) + " × " + object;
    }

    static String of(Path path, Scope scope) {
        return scope.dossier()
                .findComponent(path)
                .map(Component::heading)
                .or(() -> scope.dossier().programmes().stream()
                        .filter(programme -> programme.path().equals(path))
                        .map(programme -> programme.name().common())
                        .findFirst())
                .orElse(path.toString());
    }
}
