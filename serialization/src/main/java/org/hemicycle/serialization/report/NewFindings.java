package org.hemicycle.serialization.report;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;

/** Which findings of a report are new, and which its baseline accepts; of two alike it may accept one. */
final class NewFindings {

    private final Report report;
    private final Set<Finding> fresh = Collections.newSetFromMap(new IdentityHashMap<>());

    NewFindings(Report report) {
        this.report = report;
        fresh.addAll(report.newFindings());
    }

    /** Whether a finding of the report, this very one, is new. */
    boolean isNew(Finding finding) {
        return fresh.contains(finding);
    }

    List<Finding> listNew() {
        return report.findings().stream().filter(this::isNew).toList();
    }

    List<Finding> listAccepted() {
        return report.findings().stream().filter(each -> !isNew(each)).toList();
    }
}
