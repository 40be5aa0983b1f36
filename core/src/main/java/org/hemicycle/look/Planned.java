package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.activity.Activity;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;

/**
 * An activity with the programme that plans it, if one does.
 *
 * @param address its address
 * @param activity the activity
 * @param programme the programme; absent where the activity stands alone
 */
public record Planned(Address address, Activity activity, Optional<Programme> programme) {

    private static final Set<Certainty> OPEN =
            EnumSet.of(Certainty.TENTATIVE, Certainty.TO_BE_CONFIRMED, Certainty.UNDECIDED);

    /** Refuses null, naming the component. */
    public Planned {
        requireNonNull(address, "address");
        requireNonNull(activity, "activity");
        requireNonNull(programme, "programme");
    }

    public Item<Planned> item() {
        return with(this);
    }

    public <T> Item<T> with(T value) {
        return Item.of(address, label(), value);
    }

    public String label() {
        return Labels.brief(activity.heading());
    }

    /** The address of the list that it stands in. */
    public Address list() {
        return programme.map(Programme::address).orElse(Address.of(Programme.ACTIVITIES));
    }

    public Optional<ExtendedDate> date() {
        return activity.when().flatMap(Stated::value).flatMap(Timing::date);
    }

    public boolean hasStatus(Activity.Status... statuses) {
        return activity.status()
                .flatMap(Stated::value)
                .filter(Set.of(statuses)::contains)
                .isPresent();
    }

    /** Whether it is still to come, as far as the source says: neither held nor put off nor called off. */
    public boolean isToCome() {
        return !hasStatus(Activity.Status.HELD, Activity.Status.POSTPONED, Activity.Status.CANCELLED);
    }

    /** Whether the first day on which it can take place is over: what is open then was not settled in time. */
    public boolean hasBegun(Scope scope) {
        Optional<LocalDate> first =
                date().flatMap(ExtendedDate::earliest).or(() -> programme.flatMap(Programme::firstDay));
        return first.filter(scope.day()::isAfter).isPresent();
    }

    /** A failure that is a hint until the activity can have begun. */
    public Check untilItBegins(Check failure, Scope scope) {
        return hasBegun(scope) ? failure : failure.asNote();
    }

    /** Where it stands, quoting its title. */
    public Citation place() {
        return at().quoting(Labels.brief(activity.title()));
    }

    private Citation at() {
        return new Located<>(address, activity).place();
    }

    /** A statement about it as evidence, at the activity's own place where the statement has none. */
    public Check showing(Check check, Stated<?> stated) {
        return check.evidence(stated, at());
    }

    /**
     * Its date as evidence. Where the words leave out the year alone and the programme has but one, nothing is
     * uncertain about the year, and the finding is as grave as it would be with it.
     */
    public Check showingDate(Check check) {
        Stated<Timing> when = activity.when().orElseThrow();
        boolean isYearCertain = when.certainty() == Certainty.INFERRED
                && !when.asWritten().isBlank()
                && programme
                        .flatMap(Programme::extendedPeriod)
                        .flatMap(DateRange::year)
                        .isPresent();
        return isYearCertain
                ? check.evidence(when.citation().orElseGet(this::at).quoting(when.asWritten()))
                : showing(check, when);
    }

    public static boolean isOpen(Stated<?> stated) {
        return OPEN.contains(stated.certainty());
    }

    /** Whether the copy of the source has lost what it said, so that nothing follows from its absence. */
    public static boolean isLost(Stated<?> stated) {
        return stated.certainty() == Certainty.DAMAGED && stated.value().isEmpty();
    }

    /** The words of a statement for a message, or what stands for a blank. */
    public static String words(Stated<?> stated) {
        return stated.asWritten().isBlank() ? "blank" : "\"" + stated.asWritten() + "\"";
    }
}
