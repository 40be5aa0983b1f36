package org.hemicycle.testkit.arbitrary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.funding.FundingSource;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A programme without contradiction, and what its document claims about it: components, budget and links are drawn from
 * one and the same tree.
 *
 * @param programme the programme
 * @param claims the claims about its figures
 */
record CleanProgramme(Programme programme, List<Claim> claims) {

    private static final Address PATH = Address.of("plan");
    private static final List<Component.Kind> RANKS = List.of(Component.Kind.THEME, Component.Kind.SECTOR);

    /** A part of the programme: what it is called, what it costs if it has no parts, and which goals it serves. */
    private record Part(String key, int cost, List<SdgGoal> goals, List<Part> parts) {

        /** What is divided serves the goals of its parts. */
        static Part of(String key, int cost, List<SdgGoal> goals, List<Part> parts) {
            List<SdgGoal> served = parts.stream()
                    .flatMap(part -> part.goals.stream())
                    .distinct()
                    .toList();
            return new Part(key, cost, parts.isEmpty() ? goals : served, parts);
        }

        Money amount() {
            return parts.isEmpty()
                    ? Money.of(CurrencyUnit.EUR, cost)
                    : Money.total(parts.stream().map(Part::amount).toList());
        }

        Component component(int rank, boolean withObjective) {
            Component.Builder component = Component.builder();
            component.key(key).kind(RANKS.get(rank)).title("Part " + key).citation(place("Section " + key));
            component.components(parts.stream()
                    .map(part -> part.component(rank + 1, withObjective))
                    .toList());
            if (withObjective) {
                component.objective(Stated.of("Laws improve", "Laws improve", place("Section " + key)));
            }
            return component.build();
        }

        BudgetLine line(Address parent) {
            Address address = parent.then(key);
            return BudgetLine.builder()
                    .key(key)
                    .label("Part " + key)
                    .paysFor(address)
                    .amount(amount())
                    .lines(parts.stream().map(part -> part.line(address)).toList())
                    .citation(place("Annex 3, Row " + key))
                    .build();
        }

        Stream<SdgLink> links(Address parent) {
            Address address = parent.then(key);
            return Stream.concat(
                    goals.stream().map(goal -> link(address, goal, "Section " + key)),
                    parts.stream().flatMap(part -> part.links(address)));
        }
    }

    static Arbitrary<CleanProgramme> programmes() {
        return Combinators.combine(
                        parts(0),
                        periods(),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 100))
                .as(CleanProgramme::of);
    }

    private static Arbitrary<List<Part>> parts(int rank) {
        if (rank == RANKS.size()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(
                        Sources.keys().filter(key -> !key.equals(Programme.BUDGET)),
                        Arbitraries.integers().between(1, 4_000_000),
                        Sdgs.goals().list().ofMaxSize(2).uniqueElements(),
                        parts(rank + 1))
                .as(Part::of)
                .list()
                .ofMaxSize(3)
                // The key is in the title, and readers take "A" and "a" for one.
                .uniqueElements(part -> Name.folded(part.key()));
    }

    private static Arbitrary<DateRange> periods() {
        return Arbitraries.integers()
                .between(1, 5)
                .map(years -> DateRange.of(
                        LocalDate.of(2024, 1, 1), LocalDate.of(2023, 12, 31).plusYears(years)));
    }

    private static CleanProgramme of(List<Part> parts, DateRange period, boolean withObjectives, int percent) {
        List<SdgLink> links = parts.stream().flatMap(part -> part.links(PATH)).toList();
        SortedSet<SdgGoal> goals = new TreeSet<>();
        links.forEach(link -> link.goal().ifPresent(goals::add));
        Programme programme = Programme.builder()
                .key("plan")
                .document(Dossiers.PLAN)
                .name(Name.of("Generated priorities"))
                .kind(Programme.Kind.CO_OPERATION_PRIORITIES)
                .addBeneficiaries(Identifier.parse("KZ"))
                .period(period)
                .components(parts.stream()
                        .map(part -> part.component(0, withObjectives))
                        .toList())
                .addFundingSources(FundingSource.builder()
                        .code("OB")
                        .kind(FundingSource.Kind.ORDINARY_BUDGET)
                        .name(Name.of("Ordinary budget"))
                        .citation(place("Section 5"))
                        .build())
                .budget(parts.stream().map(part -> part.line(PATH)).toList())
                .sdgLinks(Stream.concat(goals.stream().map(goal -> link(PATH, goal, "Section 1")), links.stream())
                        .toList())
                .build();
        return new CleanProgramme(programme, parts.isEmpty() ? List.of() : figures(parts, percent));
    }

    private static SdgLink link(Address subject, SdgGoal goal, String place) {
        return new SdgLink(subject, SdgLink.Manner.LISTED, Stated.of("SDG " + goal, goal, place(place)));
    }

    /** The total exactly and to the nearest thousand, and the secured funding exactly and as a share. */
    private static List<Claim> figures(List<Part> parts, int percent) {
        BigDecimal total =
                Money.total(parts.stream().map(Part::amount).toList()).getAmount();
        BigDecimal secured =
                total.movePointLeft(2).multiply(BigDecimal.valueOf(percent)).setScale(2, RoundingMode.HALF_UP);
        BigDecimal share = secured.movePointRight(2).divide(total, MathContext.DECIMAL64);
        return List.of(
                figure(ClaimProperty.TOTAL_BUDGET, total, "EUR", "Annex 3, Row 1"),
                figure(ClaimProperty.TOTAL_BUDGET, total.setScale(-3, RoundingMode.HALF_UP), "EUR", "Section 1"),
                figure(ClaimProperty.SECURED_FUNDING, secured, "EUR", "Section 5"),
                figure(ClaimProperty.SECURED_SHARE, share.setScale(1, RoundingMode.HALF_UP), "PERCENT", "Section 5"));
    }

    private static Claim figure(ClaimProperty property, BigDecimal amount, String unit, String place) {
        Datum figure = new Datum.Figure(amount, unit, Datum.Bound.EXACT);
        return Claim.builder()
                .subject(Subject.of(PATH))
                .property(property)
                .stated(Stated.of(figure.toString(), figure, place(place)))
                .build();
    }

    private static Citation place(String place) {
        return Citation.of(Dossiers.PLAN, place);
    }
}
