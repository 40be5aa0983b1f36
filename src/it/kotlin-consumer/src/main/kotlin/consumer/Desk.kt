package consumer

import kotlin.jvm.optionals.getOrNull
import org.hemicycle.activity.Activity
import org.hemicycle.consistency.RuleSets
import org.hemicycle.convention.Conventions
import org.hemicycle.dossier.Dossier
import org.hemicycle.eligibility.Eligibility
import org.hemicycle.finding.AsOf
import org.hemicycle.finding.Finding
import org.hemicycle.funding.BudgetLine
import org.hemicycle.programme.Component
import org.hemicycle.programme.Programme
import org.hemicycle.source.Citation
import org.hemicycle.source.Identifier
import org.hemicycle.source.Locator
import org.hemicycle.source.Name
import org.hemicycle.time.DateRange
import org.joda.money.Money

private val DOCUMENT: Identifier = Identifier.parse("local:plan-2026")

private val DAY: AsOf = AsOf.of("2026-01-01")

/** What may be absent is an Optional, which Kotlin turns into a null of its own. */
val Activity.shownLabel: String?
    get() = label().getOrNull()

/** An attribute whose name is a word of Kotlin stands in backticks. */
val Activity.isDated: Boolean
    get() = `when`().isPresent

fun place(locator: String): Citation =
    Citation.builder().document(DOCUMENT).place(Locator.parse(locator)).build()

fun plan(): Dossier =
    Dossier.builder()
        .name("Plan 2026")
        .addProgrammes(
            Programme.builder()
                .key("plan")
                .document(DOCUMENT)
                .name(Name.of("Plan 2026"))
                .kind(Programme.Kind.WORK_PLAN)
                .period(DateRange.parse("2026-01-01/2026-12-31"))
                .addComponents(
                    Component.builder()
                        .key("prisons")
                        .kind(Component.Kind.THEME)
                        .title("Prisons")
                        .citation(place("Section 1"))
                        .build()
                )
                .addBudget(
                    BudgetLine.builder()
                        .key("reserve")
                        .label("Reserve")
                        .amount(Money.parse("EUR 1000.00"))
                        .citation(place("Section 2"))
                        .build()
                )
                .build()
        )
        .build()

fun findings(dossier: Dossier): List<Finding> =
    RuleSets.standard().asOf(DAY).check(dossier).findings()

fun routes(state: String): String =
    Eligibility.`in`(plan()).asOf(DAY.facts()).routes(Identifier.parse(state), Conventions.ISTANBUL).print()
