package org.hemicycle.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.convention.Act;
import org.hemicycle.internal.Phrase;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Confidence;
import org.hemicycle.truth.Missing;

/** What the law offers a State, in one sentence: how open it is, to what act, why, and by which clause. */
final class LawInWords {

    private final String state;
    private final Access access;
    private final Optional<RouteAssessment> route;
    private final List<Reason> decisive;

    LawInWords(String state, Access access, List<RouteAssessment> routes, List<Reason> decisive) {
        this.state = state;
        this.access = access;
        this.route = routes.stream()
                .filter(each ->
                        access.namedRoute().filter(each.route().key()::equals).isPresent())
                .findFirst();
        this.decisive = decisive;
    }

    String sentence() {
        return switch (access.kind()) {
            case ENTITLED -> "open: may " + acts() + because() + clause();
            case MAY_REQUEST_INVITATION ->
                "open on invitation: may ask to be invited to " + acts() + because() + clause();
            case ON_CONDITION -> "open on condition: may " + acts() + " " + conditions() + clause();
            case NOT_YET -> "not yet open: " + needs() + clause();
            case PARTY -> "a Party by its membership" + access.toString().replaceFirst("^Party", "") + clause();
            case CLOSED -> "closed" + closure();
            default -> "left open by the data: " + missing();
        };
    }

    private String acts() {
        Set<Act> acts = route.map(each -> each.route().acts()).orElseGet(Set::of);
        List<String> words = acts.stream().map(act -> Phrase.of(act)).toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    /** What holds of the State in particular; that it is some State goes without saying. */
    private String because() {
        String facts = route.stream()
                .flatMap(each -> each.who().because().stream())
                .filter(reason -> reason.truth().isYes())
                .map(reason -> (reason.text() + mark(reason)).replaceFirst("^" + Pattern.quote(state) + " ", "it "))
                .filter(text -> !text.equals("it is a State")
                        && !text.equals("it is the " + state)
                        && !text.equals("it is " + state))
                .collect(Collectors.joining(" and "));
        return facts.isEmpty() ? "" : ", as " + facts;
    }

    /** How well the acts are established on which a fact rests, where that is less than well. */
    private static String mark(Reason reason) {
        return reason.because().stream()
                .flatMap(act -> act.law().stream())
                .map(Basis::confidence)
                .filter(confidence -> confidence != Confidence.HIGH)
                .max(Comparator.naturalOrder())
                .map(confidence -> ", " + Phrase.of(confidence) + " confidence")
                .orElse("");
    }

    private String conditions() {
        return access instanceof Access.OnCondition condition ? String.join(" and ", condition.conditions()) : "";
    }

    private String needs() {
        return access instanceof Access.NotYet notYet ? "needs " + String.join(" and ", notYet.unmet()) : "";
    }

    private String clause() {
        return law().map(basis -> " (" + place(basis) + ")").orElse("");
    }

    private Optional<Basis> law() {
        return route.map(each -> each.route().basis())
                .or(() -> decisive.stream()
                        .flatMap(reason -> reason.law().stream())
                        .findFirst());
    }

    static String place(Basis basis) {
        String place = basis.citation().place().toString();
        String clause = place.isEmpty() ? "clause not read or not recorded" : place;
        return basis.confidence() == Confidence.HIGH
                ? clause
                : clause + "; " + Phrase.of(basis.confidence()) + " confidence";
    }

    private String closure() {
        return decisive.stream()
                .filter(reason -> reason.truth().isYes())
                .findFirst()
                .map(reason -> ": " + reason.text()
                        + reason.law().map(basis -> " (" + place(basis) + ")").orElse(""))
                .orElseGet(() -> ": no route is for " + state + whoElse());
    }

    private String whoElse() {
        return decisive.stream()
                .flatMap(reason -> Stream.concat(Stream.of(reason), reason.because().stream()))
                .flatMap(reason -> reason.law().stream())
                .findFirst()
                .map(basis -> " (" + place(basis) + ")")
                .orElse("");
    }

    private String missing() {
        return access.mayJoin().missing().stream().map(Missing::what).collect(Collectors.joining("; "));
    }
}
