package org.hemicycle.consistency.name;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.document.Subject;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Labels;
import org.hemicycle.look.Look;
import org.hemicycle.programme.Undertaking;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;

/**
 * What somebody undertakes or is asked to do, perhaps under a convention.
 *
 * @param undertaking the undertaking
 */
record Duty(Undertaking undertaking) {

    static final Look<Duty> LOOK = Look.ofFacts(Matter.UNDERTAKINGS, Duty::all);

    private static final Pattern MEMBERS = Pattern.compile("\\bmembers?([ -]states?)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTIES = Pattern.compile("\\bpart(y|ies)\\b", Pattern.CASE_INSENSITIVE);

    private static Stream<Item<Duty>> all(Scope scope) {
        return scope.dossier().undertakings().stream()
                .map(each -> Item.of(each.address(), label(each), new Duty(each)));
    }

    /** Only the words of the source are quoted; what we call a duty stands without quotation marks. */
    private static String label(Undertaking duty) {
        return duty.what().asWritten().isBlank()
                ? Labels.brief(duty.what().words())
                : "\"" + Labels.brief(duty.what().asWritten()) + "\"";
    }

    boolean bindsUnderConvention(Scope scope) {
        return undertaking.force().binds() && findConvention(scope).isPresent();
    }

    private Optional<Identifier> findConvention(Scope scope) {
        return undertaking.concerns().stream()
                .filter(Subject.Thing.class::isInstance)
                .map(subject -> ((Subject.Thing) subject).identifier())
                .filter(thing -> scope.reference().findConvention(thing).isPresent())
                .findFirst();
    }

    Check check(Scope scope) {
        return Stream.concat(Stream.of(undertaking.by()), undertaking.addressees().stream())
                .filter(Duty::areMembers)
                .findFirst()
                .map(bound -> Check.failed()
                        .with("whom", bound)
                        .with("convention", findConvention(scope).map(scope::named))
                        .evidence(bound)
                        .evidence(undertaking.what().citation().stream().toList()))
                .orElse(Check.passed());
    }

    /** Members that are not said to be Parties. */
    private static boolean areMembers(Stated<?> bound) {
        return MEMBERS.matcher(bound.asWritten()).find()
                && !PARTIES.matcher(bound.asWritten()).find();
    }
}
