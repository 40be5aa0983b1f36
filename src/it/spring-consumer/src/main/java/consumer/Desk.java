package consumer;

import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes and answers the library's own types. */
@RestController
class Desk {

    @PostMapping("/check")
    Report check(@RequestBody Dossier dossier, @RequestParam AsOf asOf) {
        return RuleSets.standard().asOf(asOf).check(dossier);
    }

    @GetMapping("/access")
    Verdict<Access> access(
            @RequestParam Identifier state, @RequestParam Identifier convention, @RequestParam AsOf asOf) {
        return Eligibility.byRoutes().asOf(asOf).access(state, convention);
    }

    @GetMapping("/date")
    ExtendedDate date(@RequestParam ExtendedDate of) {
        return of;
    }
}
