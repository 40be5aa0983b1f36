package org.hemicycle.serialization.folder;

import java.util.List;

/** All sheets of a folder, in the order in which they are best filled in. */
final class SheetList {

    static final List<SheetForm> ALL = List.of(
            DocumentSheets.DOCUMENT,
            ProgrammeSheets.PROGRAMMES,
            ProgrammeSheets.COMPONENTS,
            ProgrammeSheets.RESULTS,
            ProgrammeSheets.INDICATORS,
            ProgrammeSheets.MILESTONES,
            ActivitySheets.ACTIVITIES,
            ActivitySheets.TOPICS,
            ActivitySheets.INVOLVEMENTS,
            RiskSheet.RISKS,
            ProgrammeSheets.BUDGET,
            ProgrammeSheets.FUNDING_SOURCES,
            ProgrammeSheets.SDG_LINKS,
            RecordSheets.TREATY_CLAIMS,
            RecordSheets.TREATY_ACTIONS,
            RecordSheets.CLAIMS,
            RecordSheets.ACTORS,
            RecordSheets.STANDINGS,
            RecordSheets.UNDERTAKINGS,
            RecordSheets.DEVELOPMENTS,
            DocumentSheets.DOCUMENTS,
            DocumentSheets.OUTLINE,
            DocumentSheets.CROSS_REFERENCES,
            DocumentSheets.DEFINITIONS,
            DocumentSheets.MENTIONS,
            DocumentSheets.LISTINGS,
            DocumentSheets.NOTES,
            RecordSheets.COMPLETENESS);

    private SheetList() {}

    static List<String> files() {
        return ALL.stream().map(SheetForm::file).toList();
    }
}
