package org.hemicycle.report;

import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.document.AdoptedText;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Severity;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Rule;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;
import org.hemicycle.time.ExtendedDate;
import org.hemicycle.truth.Truth;

/** A small plan, and rules that find fault with it in every way. */
final class Plan {

    static final AsOf DAY = AsOf.of("2025-01-01");
    static final Identifier DOCUMENT = Identifier.parse("local:plan");
    static final Subject PAIR = Subject.of(Identifier.parse("KZ"), Identifier.treaty(173));

    private Plan() {}

    static Citation place(String place, String datum) {
        return Citation.of(DOCUMENT, place).quoting(datum);
    }

    static Claim invited(String wording, String date, String place) {
        return Claim.builder()
                .subject(PAIR)
                .property(ClaimProperty.INVITED)
                .stated(Stated.of(wording, Datum.of(ExtendedDate.parse(date)), Citation.of(DOCUMENT, place)))
                .build();
    }

    static Component component(String key, Component... parts) {
        return Component.builder()
                .key(key)
                .kind(parts.length == 0 ? Component.Kind.AREA : Component.Kind.THEME)
                .label(key)
                .title("Title of " + key)
                .components(List.of(parts))
                .citation(Citation.of(DOCUMENT, "Section " + key))
                .build();
    }

    static Programme.Builder programme() {
        return Programme.builder()
                .key("plan")
                .document(DOCUMENT)
                .name(Name.of("Plan for the rule of law"))
                .kind(Programme.Kind.ACTION_PLAN)
                .addBeneficiaries(Identifier.parse("KZ"))
                .period(DateRange.parse("2024-01-01/2027-12-31"))
                .addComponents(component("2", component("2.1"), component("2.2")), component("1"));
    }

    static Dossier.Builder builder() {
        return Dossier.builder()
                .name("Plan")
                .addDocuments(AdoptedText.builder()
                        .identifier(DOCUMENT)
                        .name(Name.of("Plan as adopted"))
                        .build())
                .addProgrammes(programme().build())
                .addClaims(invited("June 2022", "2022-06", "Section 1"), invited("July 2022", "2022-07", "Annex 5"));
    }

    static Dossier dossier() {
        return builder().build();
    }

    static Rule.Builder<String> rule(String code, String name, String... paths) {
        return Rule.of(code, name)
                .warning("A subject should pass.")
                .over(scope ->
                        Stream.of(paths).map(address -> Item.of(Address.parse(address), "Subject " + address, address)))
                .requires((address, scope) -> Check.failed().evidence(place("Section 1", "at " + address)))
                .message("does not pass.");
    }

    static RuleSet rules() {
        return RuleSet.of(List.of(
                rule("MY-001", "warns", "plan/2/2.1", "plan", "plan/1", "activities/oslo")
                        .build(),
                rule("MY-002", "dates-differ", "KZ/ETS-173")
                        .requires((address, scope) -> Check.failed()
                                .with("one", Argument.words("June 2022"))
                                .with("other", Argument.words("July 2022"))
                                .evidence(place("Section 1", "June 2022"))
                                .evidence(place("Annex 5", "July 2022")))
                        .message("the date of the invitation to accede is {one} in one place and {other} in another.")
                        .suggestion("Find out which is right and correct the other, most likely {other}.")
                        .build()
                        .withSeverity(Severity.ERROR),
                rule("MY-003", "hints", "plan/2/2.1", "plan/2/2.2", "plan/1", "plan/2", "plan/2/2.1/R-1", "plan")
                        .build()
                        .withSeverity(Severity.NOTE),
                rule("MY-004", "hints-once", "plan/2/2.1/R-1").build().withSeverity(Severity.NOTE),
                rule("MY-005", "misprints", "local-plan").build().withSeverity(Severity.ERROR),
                rule("MY-006", "cannot-tell", "plan/1")
                        .requires((address, scope) -> Check.unknown(Truth.unknown("the date of deposit")))
                        .build(),
                rule("MY-007", "breaks", "plan/1")
                        .requires((address, scope) -> {
                            throw new IllegalStateException("a fault of the rule");
                        })
                        .build(),
                rule("MY-008", "is-idle").build(),
                rule("MY-009", "is-not-yet-in-force", "plan")
                        .inForce(DateRange.parse("2030-01-01/.."))
                        .build()));
    }
}
