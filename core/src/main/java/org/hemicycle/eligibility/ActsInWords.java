package org.hemicycle.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.accession.Readings;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.reference.KnownAct;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/**
 * The acts on which a status rests, each named, with its day as it is written and where it stands; and what is asked
 * for and not decided.
 */
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
        return done(act.kind()) + inferred(act) + days(act);
    }

    /** Where the source leaves open what was done, the words for that which it has instead. */
    private static String inferred(TreatyAction act) {
        return act.claims().stream()
                .filter(claim ->
                        claim.property() == act.kind().dated() && claim.stated().certainty() == Certainty.INFERRED)
                .flatMap(claim -> claim.label().stream())
                .findFirst()
                .map(label -> " (inferred: " + label + ")")
                .orElse("");
    }

    private static String done(TreatyAction.Kind kind) {
        return switch (kind) {
            case REQUEST -> "asked to be invited";
            case CONSULTATION -> "consulted about an invitation";
            case INVITATION -> "invited";
            case EXTENSION_REQUEST -> "asked for an extension of the invitation";
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

    /** Of the places that agree the words that are shortest; several where they leave several days. */
    private static String days(TreatyAction act) {
        if (act.done().isEmpty()) {
            return act.recordedEffect().isEmpty()
                    ? ""
                    : ", in effect from " + act.recordedEffect().inWords();
        }
        return act.done().dates().stream()
                .map(day -> written(act, day).orElseGet(act.done()::inWords))
                .distinct()
                .collect(Collectors.joining(" or ", ", ", ""));
    }

    private static Optional<String> written(TreatyAction act, ExtendedDate day) {
        return act.claims().stream()
                .filter(claim -> claim.property() == act.kind().dated())
                .filter(claim -> claim.date().filter(day::equals).isPresent())
                .map(claim -> claim.stated().asWritten())
                .filter(words -> !words.isBlank())
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
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

    /**
     * The last request for an extension that no extension or further invitation has answered by the day: it changes
     * nothing yet, and is worth telling.
     */
    static Optional<TreatyAction> pendingExtension(Scope scope, Identifier state, Identifier convention) {
        return scope.acts(state, convention).stream()
                .filter(act -> act.kind() == TreatyAction.Kind.EXTENSION_REQUEST)
                .filter(act -> act.done().isEmpty()
                        || !act.done().reachedBy(scope.day()).isNo())
                .filter(act -> scope.acts(state, convention).stream().noneMatch(other -> answers(other, act, scope)))
                .reduce((one, other) -> isLater(one, other) ? one : other);
    }

    private static boolean isLater(TreatyAction one, TreatyAction other) {
        return other.done().isNotAfter(one.done()).isYes()
                && (!one.done().isNotAfter(other.done()).isYes()
                        || one.toString().compareTo(other.toString()) > 0);
    }

    private static boolean answers(TreatyAction act, TreatyAction request, Scope scope) {
        return act.kind().invites()
                && act.done().reachedBy(scope.day()).isYes()
                && (isNotAfter(request.done(), act.done()) || isNotAfter(request.statedEnd(), act.statedEnd()));
    }

    private static boolean isNotAfter(Readings one, Readings other) {
        return !one.isEmpty() && !other.isEmpty() && one.isNotAfter(other).isYes();
    }

    private static Reason pending(TreatyAction request) {
        return Reason.builder()
                .text("an extension of the invitation" + clause(" until ", request.statedEnd()) + " has been asked for"
                        + clause(", ", request.done()) + ", and is not decided")
                .truth(Truth.YES)
                .facts(request.evidence().stream().distinct().toList())
                .build();
    }

    private static String clause(String before, Readings readings) {
        return readings.isEmpty() ? "" : before + readings.inWords();
    }

    static Stream<Reason> pending(Scope scope, Identifier state, Identifier convention) {
        return pendingExtension(scope, state, convention).map(ActsInWords::pending).stream();
    }
}
