package org.hemicycle.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.document.Claim;
import org.hemicycle.reference.KnownAct;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Basis;
import org.hemicycle.truth.Truth;

/** The acts on which a status rests, each named, with its day as it is written and where it stands. */
final class ActsInWords {

    private ActsInWords() {}

    static List<Reason> of(Scope scope, AccessionStatus status) {
        return status.actions().stream().map(act -> reason(scope, act)).toList();
    }

    private static Reason reason(Scope scope, TreatyAction act) {
        return Reason.builder()
                .text(inWords(act))
                .truth(Truth.YES)
                .law(known(scope, act))
                .facts(act.decisiveEvidence().stream().distinct().toList())
                .build();
    }

    /** What was done, and when: "denounced, 22/03/2021". */
    static String inWords(TreatyAction act) {
        return done(act.kind()) + days(act);
    }

    private static String done(TreatyAction.Kind kind) {
        return switch (kind) {
            case REQUEST -> "asked to be invited";
            case CONSULTATION -> "consulted about an invitation";
            case INVITATION -> "invited";
            case EXTENSION -> "invitation extended";
            case SIGNATURE -> "signed";
            case DEFINITIVE_SIGNATURE -> "signed without reservation as to ratification";
            case RATIFICATION -> "ratified, accepted or approved";
            case ACCESSION -> "acceded";
            case SUCCESSION -> "succeeded";
            case PROVISIONAL_APPLICATION -> "applied provisionally";
            case RESERVATION -> "reservation";
            case DECLARATION -> "declaration";
            case SUSPENSION -> "suspended";
            case DENUNCIATION -> "denounced";
            case WITHDRAWAL -> "withdrawn from";
            case CESSATION -> "ceased to be a Party";
        };
    }

    private static String days(TreatyAction act) {
        String written = act.claims().stream()
                .filter(claim -> claim.property() == act.kind().dated())
                .map(ActsInWords::written)
                .distinct()
                .collect(Collectors.joining(" or "));
        if (!written.isEmpty()) {
            return ", " + written;
        }
        return act.done().isEmpty()
                ? act.recordedEffect().isEmpty()
                        ? ""
                        : ", in effect from " + act.recordedEffect().inWords()
                : ", " + act.done().inWords();
    }

    private static String written(Claim claim) {
        return claim.stated().asWritten();
    }

    /** Where the reference data know an act from that no dossier records. */
    static Optional<Basis> known(Scope scope, TreatyAction act) {
        return Stream.of(act)
                .filter(each -> each.claims().isEmpty())
                .flatMap(each -> scope.reference().listKnownActs(each.actor(), each.convention()).stream())
                .filter(known -> known.action().equals(act))
                .map(KnownAct::basis)
                .findFirst();
    }
}
