package org.hemicycle.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.Funding;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.time.Timing;
import org.hemicycle.truth.Missing;

/** Small dossiers for the tests of rules. */
public final class Sketch {

    public static final Identifier DOCUMENT = Identifier.parse("local:plan");
    public static final Identifier STATE = Identifier.parse("KZ");
    public static final Address PROGRAMME = Address.of("plan");

    private Sketch() {}

    public static Citation place(String place) {
        return Citation.of(DOCUMENT, place);
    }

    public static Dossier dossier(UnaryOperator<Programme.Builder> programme, Claim... claims) {
        return Dossier.builder()
                .name("plan")
                .addProgrammes(programme
                        .apply(Programme.builder()
                                .key("plan")
                                .document(DOCUMENT)
                                .name(Name.of("Plan"))
                                .kind(Programme.Kind.ACTION_PLAN)
                                .addBeneficiaries(STATE)
                                .period(DateRange.parse("2024-01-01/2027-12-31")))
                        .build())
                .addClaims(claims)
                .build();
    }

    public static Dossier dossier(TreatyAction... actions) {
        return Dossier.builder()
                .from(dossier(programme -> programme))
                .addTreatyActions(actions)
                .build();
    }

    public static Claim dated(
            Identifier convention, ClaimProperty property, String label, String written, String date, String at) {
        return Claim.builder()
                .subject(Subject.of(STATE, convention))
                .property(property)
                .label(label)
                .stated(Stated.of(written, Datum.of(ExtendedDate.parse(date)), place(at)))
                .build();
    }

    public static Claim figure(ClaimProperty property, String written, String amount, String unit, String at) {
        return Claim.builder()
                .subject(Subject.of(PROGRAMME))
                .property(property)
                .stated(Stated.of(
                        written, new Datum.Figure(new BigDecimal(amount), unit, Datum.Bound.EXACT), place(at)))
                .build();
    }

    public static TreatyAction action(Identifier convention, TreatyAction.Kind kind, Claim... claims) {
        return TreatyAction.builder()
                .actor(STATE)
                .convention(convention)
                .kind(kind)
                .addClaims(claims)
                .build();
    }

    public static Component component(String key, Component.Kind kind, Component... parts) {
        return Component.builder()
                .key(key)
                .kind(kind)
                .title("Title of " + key)
                .addComponents(parts)
                .citation(place("Section " + key))
                .build();
    }

    public static Component withObjective(Component component) {
        return Component.builder()
                .from(component)
                .objective(Stated.of("To improve", "improve", place("Section " + component.key() + ", Paragraph #1")))
                .build();
    }

    public static BudgetLine line(String key, String amount, String component, BudgetLine... lines) {
        BudgetLine.Builder line = BudgetLine.builder()
                .key(key)
                .label("Line " + key)
                .amount(amount)
                .addLines(lines)
                .citation(place("Table 1, Row " + key));
        if (!component.isEmpty()) {
            line.paysFor(Address.parse("plan/" + component));
        }
        return line.build();
    }

    /** An activity of the row that its key names, with cells as a plan for the year 2025 prints them. */
    public static Activity activity(String key, String when, String where, String funding) {
        return activity(
                key,
                builder -> builder.when(at(key, Timing.read(when, 2025)))
                        .where(at(key, Venue.read(where)))
                        .funding(at(key, Funding.read(funding))));
    }

    public static Activity activity(String key, UnaryOperator<Activity.Builder> change) {
        return change.apply(Activity.builder()
                        .key(key)
                        .title("Title of " + key)
                        .kind(Activity.Kind.SEMINAR)
                        .citation(place("Annex 1, Row " + key)))
                .build();
    }

    public static Activity with(Activity activity, UnaryOperator<Activity.Builder> change) {
        return change.apply(Activity.builder().from(activity)).build();
    }

    public static Activity dated(String key, String when) {
        return activity(key, builder -> builder.when(at(key, Timing.read(when, 2025))));
    }

    public static <T> Stated<T> at(String row, Stated<T> read) {
        return Stated.<T>builder()
                .from(read)
                .citation(place("Annex 1, Row " + row))
                .build();
    }

    /** A work plan for the year 2025. */
    public static Dossier plan(Activity... activities) {
        return plan(builder -> builder, activities);
    }

    /** The period of a programme as it is stated at a place. */
    public static Stated<DateRange> period(String days, Citation place) {
        return Stated.of(place.quote().orElse(""), DateRange.parse(days), place);
    }

    public static Dossier plan(UnaryOperator<Programme.Builder> change, Activity... activities) {
        return dossier(plan -> change.apply(plan.kind(Programme.Kind.WORK_PLAN)
                .period(period("2025-01-01/2025-12-31", place("Section 1")))
                .addActivities(activities)));
    }

    public static Dossier alone(Activity... activities) {
        return Dossier.builder().name("alone").addActivities(activities).build();
    }

    public static List<String> summaries(String rule, Dossier dossier, String day) {
        return findings(rule, dossier, day).stream().map(Finding::summary).toList();
    }

    public static List<String> fingerprints(String rule, Dossier dossier, String day) {
        return findings(rule, dossier, day).stream().map(Finding::fingerprint).toList();
    }

    /** What a rule could not determine. */
    public static List<String> unknowns(String rule, Dossier dossier, String day) {
        return check(RuleSets.standard(), dossier, day).unknowns().stream()
                .filter(each -> each.rule().equals(rule))
                .flatMap(each -> each.missing().stream())
                .map(Missing::what)
                .toList();
    }

    public static List<SdgLink> goals(Address subject, String at, int... goals) {
        List<SdgLink> links = new ArrayList<>();
        for (int goal : goals) {
            links.add(new SdgLink(subject, SdgLink.Manner.LISTED, Stated.of("Goals", SdgGoal.of(goal), place(at))));
        }
        return links;
    }

    public static Report check(RuleSet rules, Dossier dossier, String day) {
        return rules.asOf(java.time.LocalDate.parse(day)).check(dossier);
    }

    public static List<Finding> findings(String rule, Dossier dossier, String day) {
        return check(RuleSets.standard(), dossier, day).findings(rule);
    }
}
