package org.hemicycle.look;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Subject;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.time.ExtendedDate;

/**
 * Which of several times a date of a State and a convention belongs to, so that only dates of one time are compared.
 *
 * <p>After an end of consent, and after the lapse of an invitation, whatever is done is another fact; so is what a
 * predecessor did before the State existed, or what is said to have been done again; and each term of an invitation has
 * an end of its own. Example: "ratified in 1998" and "acceded in 2015" are two facts where the State left in 2011;
 * "valid until April 2025" and "extended until April 2027" are two ends.
 */
public final class Spells {

    /** What is said of acts that a predecessor did. */
    public static final String PREDECESSOR = "predecessor";

    private static final Set<ClaimProperty> REPEATED = EnumSet.of(
            ClaimProperty.REQUESTED,
            ClaimProperty.CONSULTED,
            ClaimProperty.INVITED,
            ClaimProperty.SIGNED,
            ClaimProperty.CONSENTED,
            ClaimProperty.ENTERED_INTO_FORCE,
            ClaimProperty.PROVISIONALLY_APPLIED);
    private static final Set<ClaimProperty> LEAVING =
            EnumSet.of(ClaimProperty.DENOUNCED, ClaimProperty.WITHDRAWN, ClaimProperty.CEASED);
    private static final Set<ClaimProperty> AT_WILL = EnumSet.of(ClaimProperty.RESERVED, ClaimProperty.DECLARED);
    private static final Set<ClaimProperty> BEFORE_INVITATION =
            EnumSet.of(ClaimProperty.REQUESTED, ClaimProperty.CONSULTED, ClaimProperty.INVITED);

    private static final Comparator<TreatyAction> IN_TIME = Comparator.comparing(
                    (TreatyAction act) -> act.done().earliest().orElse(LocalDate.MIN))
            .thenComparing(act -> act.statedEnd().earliest().orElse(LocalDate.MIN))
            .thenComparing(TreatyAction::toString);

    private static final Index<Map<Subject, Spells>> ALL = Index.of("spells", scope -> {
        Map<Subject, Spells> spells = new HashMap<>();
        scope.dossier().treatyActions().stream()
                .collect(Collectors.groupingBy(TreatyAction::pair, LinkedHashMap::new, Collectors.toList()))
                .forEach((pair, acts) -> spells.put(pair, new Spells(acts, scope)));
        return spells;
    });

    private final AccessionHistory history;
    private final List<TreatyAction> acts;

    private Spells(List<TreatyAction> acts, Scope scope) {
        this.acts = acts.stream().sorted(IN_TIME).toList();
        TreatyAction any = acts.get(0);
        this.history = scope.recordedHistory(any.actor(), any.convention());
    }

    /**
     * The time to which a claim belongs.
     *
     * @param claim the claim
     * @param scope what may be looked at
     * @return what tells it from others, empty for the first and where nothing is recorded that would tell: for example
     *     {@code spell 2}, {@code extension 1} or {@link #PREDECESSOR}
     */
    public static String of(Claim claim, Scope scope) {
        requireNonNull(claim, "claim");
        requireNonNull(scope, "scope");
        String spell = byActs(claim, scope);
        return spell.isEmpty() ? Occasions.of(claim) : spell;
    }

    private static String byActs(Claim claim, Scope scope) {
        Spells spells = scope.get(ALL).get(claim.subject());
        if (spells == null) {
            return AT_WILL.contains(claim.property())
                    ? claim.date().map(ExtendedDate::toString).orElse("")
                    : "";
        }
        return claim.date().map(date -> spells.of(claim, date)).orElse("");
    }

    private String of(Claim claim, ExtendedDate date) {
        return switch (claim.property()) {
            case INVITATION_VALID_UNTIL -> term(claim, date);
            case INVITATION_EXTENDED -> act(claim, Kind.EXTENSION, date);
            case EXTENSION_REQUESTED -> act(claim, Kind.EXTENSION_REQUEST, date);
            case RESERVED -> own(claim, Kind.RESERVATION, date);
            case DECLARED -> own(claim, Kind.DECLARATION, date);
            case DENOUNCED, WITHDRAWN, CEASED -> spell(claim.property(), left(claim, date));
            default -> spell(claim.property(), date);
        };
    }

    /** When a State left is the day of its act, whenever that takes effect. */
    private ExtendedDate left(Claim claim, ExtendedDate date) {
        return all(Kind::endsConsent)
                .filter(end -> end.claims().contains(claim))
                .flatMap(end -> end.done().dates().stream())
                .findFirst()
                .orElse(date);
    }

    private String spell(ClaimProperty property, ExtendedDate date) {
        if (!REPEATED.contains(property) && !LEAVING.contains(property)) {
            return "";
        }
        if (!history.inherited(Readings.of(date)).isEmpty()) {
            return PREDECESSOR;
        }
        long before = all(Kind::endsConsent)
                        .filter(end -> isOver(end, date))
                        .filter(end -> !LEAVING.contains(property) || isBackBefore(date, end))
                        .count()
                + (BEFORE_INVITATION.contains(property) ? lapsesBefore(date) : 0);
        return ordinal("spell", before);
    }

    /** Where places date the end differently, the last date counts. */
    private static boolean isOver(TreatyAction end, ExtendedDate date) {
        Readings done = end.done().isEmpty() ? end.recordedEffect() : end.done();
        return !done.isEmpty()
                && done.dates().stream().allMatch(day -> day.before(date).isYes());
    }

    /** Only whoever has come back can leave again. */
    private boolean isBackBefore(ExtendedDate date, TreatyAction end) {
        return all(Kind::expressesConsent)
                .flatMap(consent -> consent.done().dates().stream())
                .anyMatch(day -> isOver(end, day) && day.before(date).isYes());
    }

    private long lapsesBefore(ExtendedDate date) {
        return all(kind -> kind == Kind.INVITATION)
                .filter(invitation -> isOverBefore(invitation, date))
                .count();
    }

    /** Of an invitation without a known end, one that was made a year later or more is taken for another one. */
    private boolean isOverBefore(TreatyAction invitation, ExtendedDate date) {
        Readings last = history.lastDayOf(invitation);
        Optional<LocalDate> end = last.isEmpty()
                ? invitation.done().latest().map(day -> day.plusYears(1).minusDays(1))
                : last.latest();
        return end.flatMap(day -> date.earliest().map(day::isBefore)).orElse(false);
    }

    /** An end is that of the act that states it; where an invitation repeats the end of an extension, that is meant. */
    private String term(Claim claim, ExtendedDate date) {
        Optional<TreatyAction> owner = owner(claim);
        Optional<TreatyAction> extension = owner.filter(act -> act.kind() != Kind.INVITATION)
                .or(() -> all(kind -> kind == Kind.EXTENSION)
                        .filter(act -> agrees(act.statedEnd(), date))
                        .findFirst());
        return extension
                .map(this::numbered)
                .orElseGet(
                        () -> owner.flatMap(act -> act.done().dates().stream().findFirst())
                                .map(day -> ordinal("invitation", lapsesBefore(day)))
                                .orElse(""));
    }

    private Optional<TreatyAction> owner(Claim claim) {
        return all(Kind::statesEnd).filter(act -> act.claims().contains(claim)).findFirst();
    }

    /** What is stated apart from any act is said of the one with which it agrees, or else of the first. */
    private String act(Claim claim, Kind kind, ExtendedDate date) {
        return owner(claim)
                .or(() -> all(kind::equals)
                        .filter(act -> agrees(act.done(), date))
                        .findFirst())
                .or(() -> all(kind::equals).findFirst())
                .map(this::numbered)
                .orElse("");
    }

    /** A State makes as many of them as it likes: one that is stated apart from any act is one of its own. */
    private String own(Claim claim, Kind kind, ExtendedDate date) {
        return owner(claim, kind)
                .or(() -> all(kind::equals)
                        .filter(act -> agrees(act.done(), date))
                        .findFirst())
                .map(this::numbered)
                .orElseGet(() -> kind.phrase() + " of " + date);
    }

    private Optional<TreatyAction> owner(Claim claim, Kind kind) {
        return all(kind::equals).filter(act -> act.claims().contains(claim)).findFirst();
    }

    private static boolean agrees(Readings readings, ExtendedDate date) {
        return readings.dates().stream().anyMatch(day -> day.agreesWith(date).isYes());
    }

    /** Acts that may have been done on one day are one act. */
    private String numbered(TreatyAction act) {
        List<TreatyAction> alike = all(act.kind()::equals).toList();
        TreatyAction first =
                alike.stream().filter(each -> isSame(each, act)).findFirst().orElse(act);
        return act.kind().phrase() + " " + (1 + alike.indexOf(first));
    }

    private static boolean isSame(TreatyAction one, TreatyAction other) {
        return one.equals(other)
                || one.done().dates().stream()
                        .anyMatch(day -> other.done().dates().stream()
                                .anyMatch(date -> !day.agreesWith(date).isNo()));
    }

    private static String ordinal(String what, long before) {
        return before == 0 ? "" : what + " " + (before + 1);
    }

    private Stream<TreatyAction> all(Predicate<Kind> kinds) {
        return acts.stream().filter(act -> kinds.test(act.kind()));
    }
}
