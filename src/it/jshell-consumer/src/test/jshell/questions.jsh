import org.hemicycle.consistency.RuleSets
import org.hemicycle.convention.Conventions
import org.hemicycle.eligibility.Eligibility
import org.hemicycle.finding.AsOf
import org.hemicycle.source.Identifier
import org.hemicycle.testkit.sample.Samples

var plan = Samples.kazakhstanPriorities()
var day = AsOf.of("2024-01-01")
var report = RuleSets.standard().asOf(day).check(plan)
System.out.println("findings: " + report.findings().size())
report.findings().stream().limit(3).forEach(each -> System.out.println(each.rule() + " " + each.address()))
System.out.println(Eligibility.in(plan).asOf(day.facts()).access(Identifier.parse("KZ"), Conventions.ISTANBUL).print())
/exit
