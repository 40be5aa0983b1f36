package org.hemicycle.accession;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.Day;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/**
 * What one State has done about one convention, and the status that follows on any day.
 *
 * <p>The order in which actions are recorded does not matter, and later actions never change the status on an earlier
 * day, but for a succession, which reaches back to the day from which the successor is bound. What is recorded of a
 * State from before it existed is an act of its predecessor, as charts of signatures have it, and counts for the State
 * from its beginning. Example: signature in 2003, ratification in 2004 and succession with effect from 6 June 2006 make
 * a Party since that day, and nothing before. Losing membership of an organisation does not by itself end being a
 * Party.
 *
 * <p>Source: Vienna Convention on the Law of Treaties, Articles 11 to 18 and 54 to 70; Vienna Convention on Succession
 * of States in respect of Treaties, Article 23; each convention's final clauses.
 */
public final class AccessionHistory {

    /** Any order would do for the status; a fixed one gives the evidence the same order whatever that of the record. */
    private static final Comparator<TreatyAction> EARLIEST_FIRST = Comparator.comparing(
                    (TreatyAction action) -> action.done().earliest().orElse(LocalDate.MIN))
            .thenComparing(TreatyAction::kind)
            .thenComparing(TreatyAction::toString)
            // Acts that print alike can still differ in places and limits.
            .thenComparing(action -> Digest.of(action).toString());

    private final Optional<Convention> convention;
    private final List<TreatyAction> actions;
    private final Kind otherwise;
    private final List<InvitationValidity> validities;
    private final List<Readings> beginnings;

    /** The same on every day. */
    private final AccessionStatus withoutActs;

    /**
     * A history of a State whose beginning is not known but by its successions.
     *
     * @param convention the convention, where the reference data has it; it says when acts take effect
     * @param actions the actions of one State about it
     * @param otherwise the status of a State that has no action
     * @param validities for how long invitations are valid where nothing is said
     */
    public AccessionHistory(
            Optional<Convention> convention,
            List<TreatyAction> actions,
            Kind otherwise,
            List<InvitationValidity> validities) {
        this(convention, actions, otherwise, validities, Optional.empty());
    }

    /**
     * A history.
     *
     * @param convention the convention, where the reference data has it; it says when acts take effect
     * @param actions the actions of one State about it
     * @param otherwise the status of a State that has no action: {@code NONE} where the record leaves nothing out,
     *     {@code NOT_SIGNED} where it leaves no signature out, or else {@code NOT_RECORDED}
     * @param validities for how long invitations are valid where nothing is said
     * @param established the day from which the State exists; where it is absent, the effect of its recorded
     *     successions takes its place
     */
    public AccessionHistory(
            Optional<Convention> convention,
            List<TreatyAction> actions,
            Kind otherwise,
            List<InvitationValidity> validities,
            Optional<ExtendedDate> established) {
        this.convention = requireNonNull(convention, "convention");
        this.actions = requireNonNull(actions, "actions").stream()
                .sorted(EARLIEST_FIRST)
                .toList();
        this.otherwise = requireNonNull(otherwise, "otherwise");
        this.validities = List.copyOf(requireNonNull(validities, "validities"));
        this.beginnings = requireNonNull(established, "established")
                .map(day -> List.of(Readings.of(day)))
                .orElseGet(() -> list(kind -> kind == TreatyAction.Kind.SUCCESSION).stream()
                        .map(TreatyAction::recordedEffect)
                        .toList());
        this.withoutActs = AccessionStatus.builder().addPossible(otherwise).build();
    }

    /**
     * The status on a day.
     *
     * @param day the day
     * @return one kind where the record settles it, or else the kinds that it leaves open
     */
    public AccessionStatus statusOn(Day day) {
        return actions.isEmpty() ? withoutActs : new Fold(this, day).status(otherwise);
    }

    /**
     * What a State has done since it ended being bound.
     *
     * @param end the act by which it ended that
     * @return the history of what was certainly done after it; without actions the status is {@code NONE}
     */
    public AccessionHistory after(TreatyAction end) {
        requireNonNull(end, "end");
        return new AccessionHistory(
                convention,
                actions.stream()
                        .filter(act -> !act.kind().endsConsent())
                        .filter(act -> act.done().isNotAfter(end.done()).isNo())
                        .toList(),
                Kind.NONE,
                validities);
    }

    /** The actions of some kinds, the earliest first. */
    List<TreatyAction> list(Predicate<TreatyAction.Kind> kinds) {
        return actions.stream().filter(action -> kinds.test(action.kind())).toList();
    }

    /** Whether an act counts for the State by a day: at once, or from its beginning if a predecessor did it. */
    Truth countsBy(TreatyAction act, Day day) {
        return act.kind() == TreatyAction.Kind.SUCCESSION
                ? Truth.YES
                : beginnings.stream()
                        .map(beginning -> beginning.isNotAfter(act.done()).or(() -> beginning.reachedBy(day)))
                        .reduce(Truth.YES, Truth::and);
    }

    /**
     * The days from which what a predecessor did counts for the State.
     *
     * @param done when something was done that is recorded of the State
     * @return the beginning of the State; without readings where the State may have done it itself
     */
    public Readings inherited(Readings done) {
        requireNonNull(done, "done");
        return beginnings.stream()
                .filter(beginning -> beginning.isNotAfter(done).isNo())
                .reduce(Readings::orLater)
                .orElse(Readings.NONE);
    }

    /**
     * The days from which an act may take effect: as recorded, or else as the convention's own rule forecasts; what a
     * predecessor did takes effect for the State from its beginning at the earliest.
     *
     * @param act an act that expresses or ends consent
     * @return the readings; empty where nothing is recorded and the rule is not known
     */
    public Readings effect(TreatyAction act) {
        Readings recorded = act.recordedEffect();
        Readings effect = recorded.isEmpty() ? forecast(act) : recorded;
        Readings inherited = act.kind() == TreatyAction.Kind.SUCCESSION ? Readings.NONE : inherited(act.done());
        return inherited.isEmpty() || effect.isEmpty() ? effect : effect.orLater(inherited);
    }

    /**
     * The days from which an act would take effect by the convention's own rule; a cessation does so by itself.
     *
     * @param act an act that expresses or ends consent
     * @return the readings; empty where the rule is not known
     */
    public Readings forecast(TreatyAction act) {
        List<ExtendedDate> done = act.done().dates();
        if (act.kind() == TreatyAction.Kind.CESSATION) {
            return act.done();
        }
        List<ExtendedDate> effects = done.stream()
                .flatMap(date -> forecast(act.kind(), date).stream())
                .distinct()
                .toList();
        boolean lost = done.stream().anyMatch(date -> forecast(act.kind(), date).isEmpty());
        return lost ? Readings.NONE : new Readings(effects);
    }

    private Optional<ExtendedDate> forecast(TreatyAction.Kind kind, ExtendedDate date) {
        LocalDate from = date.earliest().flatMap(day -> forecast(kind, day)).orElse(LocalDate.MIN);
        return date.latest().flatMap(day -> forecast(kind, day)).map(to -> Readings.oneOf(from, to));
    }

    private Optional<LocalDate> forecast(TreatyAction.Kind kind, LocalDate day) {
        return convention.flatMap(each -> trigger(kind, each).flatMap(trigger -> each.forecast(trigger, day)));
    }

    /**
     * A rule on one act says nothing about another; but where a convention does not offer the act that is recorded, the
     * act goes by the wrong name, and is the other one.
     */
    private static Optional<Trigger> trigger(TreatyAction.Kind kind, Convention convention) {
        return switch (kind) {
            case DEFINITIVE_SIGNATURE -> Optional.of(offered(Act.SIGN_DEFINITIVELY, Act.RATIFY, convention));
            case RATIFICATION -> Optional.of(offered(Act.RATIFY, Act.ACCEDE, convention));
            case ACCESSION -> Optional.of(offered(Act.ACCEDE, Act.RATIFY, convention));
            case DENUNCIATION, WITHDRAWAL -> Optional.of(Trigger.DENOUNCE);
            default -> Optional.empty();
        };
    }

    private static Trigger offered(Act act, Act other, Convention convention) {
        boolean offered =
                convention.routes().stream().anyMatch(route -> route.acts().contains(act));
        boolean ruled = convention.takesEffect(Trigger.of(act).orElseThrow()).isPresent();
        return Trigger.of(offered || ruled ? act : other).orElseThrow();
    }

    /**
     * The last days on which an invitation may be taken up.
     *
     * <p>A stated day is the last day. Where a month or the like is stated, the computed anniversary is another reading
     * if it can be meant. Where nothing is stated, the anniversary and its morrow are the readings, since practice
     * writes both; of an extension nothing is computed.
     *
     * @param invitation the invitation or its extension
     * @return the readings; empty where nothing is stated and its validity is not known
     */
    public Readings lastDayOf(TreatyAction invitation) {
        Readings stated = invitation.statedEnd();
        if (stated.isExact() && !stated.isEmpty() || invitation.kind() != TreatyAction.Kind.INVITATION) {
            return stated;
        }
        Optional<LocalDate> from = invitation.done().earliest().flatMap(this::anniversary);
        return stated.isEmpty()
                ? between(
                        from,
                        invitation.done().latest().flatMap(this::anniversary).map(day -> day.plusDays(1)),
                        stated)
                : between(from.filter(stated::allows), stated.latest(), stated);
    }

    /**
     * The law from which the end of an invitation is computed.
     *
     * @param invitation the invitation
     * @return the rule; empty where the end is stated to the day, or no rule is known
     */
    public Optional<InvitationValidity> validityOf(TreatyAction invitation) {
        Readings stated = invitation.statedEnd();
        boolean exact = stated.isExact() && !stated.isEmpty();
        return exact || invitation.kind() != TreatyAction.Kind.INVITATION
                ? Optional.empty()
                : invitation.done().earliest().flatMap(this::validity);
    }

    private static Readings between(Optional<LocalDate> from, Optional<LocalDate> to, Readings otherwise) {
        return from.flatMap(first -> to.map(last -> Readings.of(Readings.oneOf(first, last))))
                .orElse(otherwise);
    }

    private Optional<LocalDate> anniversary(LocalDate adopted) {
        return validity(adopted).map(validity -> validity.anniversary(adopted));
    }

    /** Who invites is in the routes; without any, it is not known who did. */
    private boolean isDecidedBy(Identifier body) {
        return convention.stream()
                .flatMap(each -> each.routes().stream())
                .flatMap(route -> route.invitation().stream())
                .anyMatch(invitation ->
                        invitation.decidedBy().filter(body::equals).isPresent());
    }

    private Optional<InvitationValidity> validity(LocalDate adopted) {
        return validities.stream()
                .filter(validity -> validity.made().contains(adopted))
                .filter(validity -> isDecidedBy(validity.decidedBy()))
                .findFirst();
    }
}
