package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
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
 * <p>Example: {@code Look.activities().where(planned -> planned.isToCome() && planned.date().isEmpty())} looks at what
 * is to come and has no date.
 *
 * @param address its address
 * @param activity the activity
 * @param programme the programme; absent where the activity stands alone
 * @param label its heading, cut where it is long
 */
public record Planned(Address address, Activity activity, Optional<Programme> programme, String label) {

    private static final Set<Certainty> OPEN =
            EnumSet.of(Certainty.TENTATIVE, Certainty.TO_BE_CONFIRMED, Certainty.UNDECIDED);

    /** Refuses null, naming the component. */
    public Planned {
        requireNonNull(address, "address");
        requireNonNull(activity, "activity");
        requireNonNull(programme, "programme");
        requireNonNull(label, "label");
    }

    /**
     * An activity under its own heading.
     *
     * @param address its address
     * @param activity the activity
     * @param programme the programme; absent where the activity stands alone
     */
    public Planned(Address address, Activity activity, Optional<Programme> programme) {
        this(
                address,
                activity,
                programme,
                Labels.brief(requireNonNull(activity, "activity").heading()));
    }

    /** {@return the activity under its address and heading} */
    public Item<Planned> item() {
        return with(this);
    }

    /**
     * Something about the activity, under its address and heading.
     *
     * @param value what is looked at
     * @param <T> its type
     * @return the item
     */
    public <T> Item<T> with(T value) {
        return Item.of(address, label, value);
    }

    /** {@return the address of the list that it stands in} */
    public Address list() {
        return programme.map(Programme::address).orElse(Address.of(Programme.ACTIVITIES));
    }

    /** {@return its date, if it has one that is a date} */
    public Optional<ExtendedDate> date() {
        return activity.when().flatMap(Stated::value).flatMap(Timing::date);
    }

    /**
     * Whether the source says one of some statuses.
     *
     * @param statuses the statuses
     * @return false also where it says nothing of a status
     */
    public boolean hasStatus(Activity.Status... statuses) {
        return activity.status()
                .flatMap(Stated::value)
                .filter(Set.of(statuses)::contains)
                .isPresent();
    }

    /** {@return whether it is still to come, as far as the source says: neither held nor put off nor called off} */
    public boolean isToCome() {
        return !hasStatus(Activity.Status.HELD, Activity.Status.POSTPONED, Activity.Status.CANCELLED);
    }

    /**
     * Whether the first day on which it can take place is over: what is open then was not settled in time.
     *
     * @param scope what knows the day
     * @return yes from the day after
     */
    public boolean hasBegun(Scope scope) {
        requireNonNull(scope, "scope");
        Optional<LocalDate> first =
                date().flatMap(ExtendedDate::earliest).or(() -> programme.flatMap(Programme::firstDay));
        return first.filter(scope.day()::isAfter).isPresent();
    }

    /**
     * A failure that is a hint until the activity can have begun.
     *
     * @param failure the failure
     * @param scope what knows the day
     * @return the failure, or a note
     */
    public Check untilItBegins(Check failure, Scope scope) {
        return hasBegun(scope) ? failure : failure.asNote();
    }

    /** {@return where it stands, quoting its title} */
    public Citation place() {
        return at().quoting(activity.label().isPresent() ? Labels.brief(activity.title()) : label);
    }

    private Citation at() {
        return new Located<>(address, activity).place();
    }

    /**
     * A statement about it as evidence, at the activity's own place where the statement has none.
     *
     * @param check the failure
     * @param stated the statement
     * @return the failure with the evidence
     */
    public Check showing(Check check, Stated<?> stated) {
        return check.evidence(stated, at());
    }

    /**
     * A statement about it, at the activity's own place where the statement has none.
     *
     * @param stated the statement
     * @param <T> what it states
     * @return the statement with a place
     */
    public <T> Stated<T> placed(Stated<T> stated) {
        return requireNonNull(stated, "stated").inheriting(Optional.of(at()));
    }

    /**
     * Its date as evidence. Where the words leave out the year alone and the programme has but one, nothing is
     * uncertain about the year, and the finding is as grave as it would be with it.
     *
     * @param check the failure
     * @return the failure with the evidence
     */
    public Check showingDate(Check check) {
        return check.statements(List.of(shownDate()));
    }

    /**
     * The dates of several activities as evidence, each as by {@link #showingDate}.
     *
     * @param check the failure
     * @param activities the activities, in order
     * @return the failure with the evidence
     */
    public static Check showingDates(Check check, Collection<Planned> activities) {
        requireNonNull(check, "check");
        requireNonNull(activities, "activities");
        return check.statements(
                activities.stream().<Stated<?>>map(Planned::shownDate).toList());
    }

    private Stated<?> shownDate() {
        Stated<Timing> when = placed(activity.when().orElseThrow());
        boolean isYearCertain = when.certainty() == Certainty.INFERRED
                && !when.asWritten().isBlank()
                && programme
                        .flatMap(Programme::extendedPeriod)
                        .flatMap(DateRange::year)
                        .isPresent();
        return isYearCertain
                ? Stated.of(when.asWritten(), when.asWritten(), when.citation().orElseThrow())
                : when;
    }

    /**
     * Whether a statement is marked as not settled.
     *
     * @param stated the statement
     * @return yes for what is tentative, to be confirmed or undecided
     */
    public static boolean isOpen(Stated<?> stated) {
        requireNonNull(stated, "stated");
        return OPEN.contains(stated.certainty());
    }

    /**
     * Whether the copy of the source has lost what it said, so that nothing follows from its absence.
     *
     * @param stated the statement
     * @return yes for what is damaged and has no value
     */
    public static boolean isLost(Stated<?> stated) {
        requireNonNull(stated, "stated");
        return stated.certainty() == Certainty.DAMAGED && stated.value().isEmpty();
    }
}
