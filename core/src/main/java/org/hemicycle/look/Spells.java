package org.hemicycle.look;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Subject;
import org.hemicycle.rule.Index;
import org.hemicycle.rule.Scope;
import org.hemicycle.time.ExtendedDate;

/** The times for which a State was bound by a convention: after an end, whatever it does is another fact. */
final class Spells {

    private static final Set<ClaimProperty> REPEATED = EnumSet.of(
            ClaimProperty.REQUESTED,
            ClaimProperty.INVITED,
            ClaimProperty.SIGNED,
            ClaimProperty.CONSENTED,
            ClaimProperty.ENTERED_INTO_FORCE,
            ClaimProperty.PROVISIONALLY_APPLIED);

    private static final Index<Map<Subject, List<TreatyAction>>> ENDS = Index.of(
            "ends of consent",
            scope -> scope.dossier().treatyActions().stream()
                    .filter(action -> action.kind().endsConsent())
                    .collect(Collectors.groupingBy(TreatyAction::pair)));

    private Spells() {}

    /** Which time it was, empty for the first. */
    static String of(Claim claim, Scope scope) {
        if (!REPEATED.contains(claim.property()) || claim.date().isEmpty()) {
            return "";
        }
        long ends = scope.get(ENDS).getOrDefault(claim.subject(), List.of()).stream()
                .filter(end -> isOver(end, claim.date().orElseThrow()))
                .count();
        return ends == 0 ? "" : "spell " + (ends + 1);
    }

    /** Where places date the end differently, the last date counts. */
    private static boolean isOver(TreatyAction end, ExtendedDate date) {
        List<ExtendedDate> effects = end.recordedEffect().isEmpty()
                ? end.done().dates()
                : end.recordedEffect().dates();
        return !effects.isEmpty()
                && effects.stream().allMatch(effect -> effect.before(date).isYes());
    }
}
