package org.hemicycle.testkit.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.serialization.json.HemicycleJson;

/** Proves that findings can be found again: by suppressions, baselines and whoever compares two reports. */
final class FingerprintProof {

    private final RuleContract contract;
    private final RuleRun run;

    FingerprintProof(RuleContract contract) {
        this.contract = contract;
        this.run = new RuleRun(contract);
    }

    void prove() {
        new RuleProof(contract).reports();
        Dossier example = contract.reportedExample();
        List<Finding> findings = run.findings(run.check(example));
        requireDistinct(findings);
        List<String> first = fingerprints(findings);
        List<String> again = fingerprints(run.findings(run.check(HemicycleJson.read(HemicycleJson.write(example)))));
        if (!first.equals(again)) {
            throw new AssertionError("The rule " + run.code() + " gives its findings other fingerprints when \""
                    + example.name() + "\" is written, read and checked again: " + first + ", then " + again
                    + ". Make address and key of an item from the keys and identifiers of what it looks at, never from"
                    + " an index, a hash code or chance.");
        }
    }

    private void requireDistinct(List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (Finding finding : findings) {
            if (!seen.add(finding.fingerprint())) {
                throw new AssertionError("The rule " + run.code() + " has two findings with the fingerprint "
                        + finding.fingerprint() + ", which nobody could tell apart. Give each item of one address a"
                        + " key of its own: new Item<>(address, key, label, value).");
            }
        }
    }

    private static List<String> fingerprints(List<Finding> findings) {
        return findings.stream().map(Finding::fingerprint).toList();
    }
}
