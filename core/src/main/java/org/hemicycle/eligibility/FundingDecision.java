package org.hemicycle.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.internal.Phrase;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Truth;

/** Decides whether a source of funding may pay for an activity. */
final class FundingDecision {

    /**
     * One of the things that a funding has to satisfy.
     *
     * @param subject what it is about, as a noun phrase
     * @param reason the statement that it is satisfied
     * @param failure what is wrong where it is not, as a clause
     * @param remedy what to do then
     * @param inquiry what to do where it is not known
     */
    record Requirement(String subject, Reason reason, String failure, String remedy, String inquiry) {

        Truth truth() {
            return reason.truth();
        }

        Optional<String> step() {
            return truth().isYes() ? Optional.empty() : Optional.of(truth().isNo() ? remedy : inquiry);
        }
    }

    private final Scope scope;
    private final Address address;
    private final Activity activity;
    private final Optional<Programme> programme;
    private final FundingSource source;

    private FundingDecision(Scope scope, Address address, Activity activity, String code) {
        this.scope = scope;
        this.address = address;
        this.activity = activity;
        this.programme = scope.dossier().programmes().stream()
                .filter(each -> address.isWithin(each.address()))
                .findFirst();
        this.source = programme
                .flatMap(each -> each.findFundingSource(code))
                .or(() -> scope.dossier().findFundingSource(code))
                .orElseThrow(() -> noSource(scope.dossier(), code));
    }

    static FundingDecision of(Scope scope, Address address, String code) {
        Activity activity =
                scope.dossier().find(address, Activity.class).orElseThrow(() -> noActivity(scope.dossier(), address));
        return new FundingDecision(scope, address, activity, code);
    }

    private static IllegalArgumentException noActivity(Dossier dossier, Address address) {
        return new IllegalArgumentException("Dossier \"" + dossier.name() + "\" has no activity \"" + address
                + "\"; it has "
                + listed(dossier.list(Activity.class).stream()
                        .map(Located::address)
                        .map(Address::toString)) + ".");
    }

    private static IllegalArgumentException noSource(Dossier dossier, String code) {
        List<String> declaring = dossier.programmes().stream()
                .filter(each -> each.findFundingSource(code).isPresent())
                .map(Programme::key)
                .toList();
        String head = "Dossier \"" + dossier.name() + "\" has ";
        return new IllegalArgumentException(
                declaring.isEmpty()
                        ? head + "no source of funding \"" + code + "\"; its programmes declare "
                                + listed(dossier.programmes().stream()
                                        .flatMap(each -> each.fundingSources().stream())
                                        .map(FundingSource::code))
                                + "."
                        : head + "different sources of funding \"" + code + "\" in the programmes "
                                + String.join(", ", declaring) + "; ask about an activity of one of these.");
    }

    private static String listed(Stream<String> names) {
        String list = names.distinct().sorted().collect(Collectors.joining(", "));
        return list.isEmpty() ? "none" : list;
    }

    Verdict.Builder<FundingAnswer> verdict() {
        Beneficiaries beneficiaries = new Beneficiaries(scope, source, activity, programme);
        List<Requirement> all = List.of(
                statement(),
                period(),
                beneficiaries.requirement(),
                Ceiling.of(scope.dossier(), source, address).requirement());
        Truth truth = all.stream().map(Requirement::truth).reduce(Truth.YES, Truth::and);
        List<Requirement> decisive = all.stream()
                .filter(each -> truth.isYes()
                        || (truth.isNo() ? each.truth().isNo() : !each.truth().isYes()))
                .toList();
        return Verdict.<FundingAnswer>builder()
                .question("Funding of \"" + activity.title() + "\" from " + source.code())
                .answer(answer(truth, decisive))
                .truth(truth)
                .why(reasoned(all))
                .decisive(reasoned(decisive))
                .missing(new TreeSet<>(truth.missing()))
                .notes(beneficiaries.notes())
                .nextSteps(Stream.concat(decisive.stream().flatMap(each -> each.step().stream()), confirmation(truth))
                        .toList());
    }

    private static FundingAnswer answer(Truth truth, List<Requirement> decisive) {
        if (truth.isYes()) {
            return new FundingAnswer.Eligible();
        }
        return truth.isNo()
                ? new FundingAnswer.NotEligible(
                        decisive.stream().map(Requirement::failure).toList())
                : new FundingAnswer.Undetermined(
                        decisive.stream().map(Requirement::subject).toList());
    }

    private Reason reasoned(List<Requirement> requirements) {
        return Reason.allOf(
                source.code() + " may pay for \"" + activity.title() + "\"",
                requirements.stream().map(Requirement::reason).toList());
    }

    /** A date that the plan has not settled may still move out of the period. */
    private Stream<String> confirmation(Truth truth) {
        boolean open = activity.when()
                .map(Stated::certainty)
                .filter(certainty -> certainty == Certainty.TENTATIVE || certainty == Certainty.TO_BE_CONFIRMED)
                .isPresent();
        return truth.isYes() && open && period(source).isPresent()
                ? Stream.of("have the date of the activity confirmed")
                : Stream.empty();
    }

    private Requirement statement() {
        String kind = Phrase.of(source.kind());
        String stated = activity.funding()
                .map(Stated::asWritten)
                .filter(words -> !words.isBlank())
                .map(words -> " (\"" + words + "\")")
                .orElse("");
        return new Requirement(
                "what the activity states as its funding",
                Reason.builder()
                        .text("the activity names " + source.code() + " (" + kind + ") as its funding" + stated)
                        .truth(named())
                        .facts(activity.funding().flatMap(Stated::evidence).stream()
                                .toList())
                        .addAllFacts(source.citation().stream().toList())
                        .build(),
                "the activity does not name " + source.code() + " as its funding" + stated,
                "have the plan name " + source.code() + " as a source of the activity",
                "have the plan say clearly which source pays for the activity");
    }

    private Truth named() {
        if (activity.funding()
                .map(Stated::certainty)
                .filter(Certainty.STATED_NONE::equals)
                .isPresent()) {
            return Truth.NO;
        }
        return activity.funding()
                .flatMap(Stated::value)
                .map(funding -> funding.admits(source.code()))
                .orElseGet(() -> Truth.unknown("which source pays for \"" + activity.title() + "\""));
    }

    private Requirement period() {
        String when = activity.when()
                .flatMap(Stated::value)
                .map(timing -> " (" + timing + ")")
                .orElse("");
        String drawn = " while " + source.code() + " may be drawn on ("
                + period(source).map(DateRange::toString).orElse("any day, no period being stated") + ")";
        return new Requirement(
                "whether the period of " + source.code() + " covers the activity",
                Reason.builder()
                        .text("the activity" + when + " takes place" + drawn)
                        .truth(period(source).map(this::takesPlaceWithin).orElse(Truth.YES))
                        .facts(activity.when().flatMap(Stated::evidence).stream()
                                .toList())
                        .addAllFacts(source.citation().stream().toList())
                        .build(),
                "the activity" + when + " does not take place" + drawn,
                "move the activity into the period of " + source.code() + " or have that extended",
                "have the date of the activity settled");
    }

    private static Optional<DateRange> period(FundingSource source) {
        return source.period().flatMap(Stated::value);
    }

    private Truth takesPlaceWithin(DateRange period) {
        return activity.when().flatMap(Stated::value).orElse(Timing.UNKNOWN).within(period);
    }
}
