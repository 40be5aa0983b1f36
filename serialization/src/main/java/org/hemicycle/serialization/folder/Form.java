package org.hemicycle.serialization.folder;

import java.util.List;

/**
 * The files of a sample and their columns. Only {@link #DOCUMENT} is required; a column that is not here is refused, so
 * that nothing is entered that nobody reads.
 */
enum Form {
    DOCUMENT("document.csv", "property", "as_written", "value", "certainty", "place"),
    PROGRAMMES("programmes.csv", "programme", "property", "as_written", "value", "certainty", "decided", "place"),
    COMPONENTS(
            "components.csv",
            "key",
            "programme",
            "parent",
            "kind",
            "label",
            "title",
            "objective",
            "objective_place",
            "place"),
    RESULTS(
            "results.csv",
            "component",
            "key",
            "level",
            "label",
            "statement",
            "certainty",
            "aim_state",
            "aim_convention",
            "aim_step",
            "restates",
            "place"),
    INDICATORS(
            "indicators.csv",
            "component",
            "key",
            "statement",
            "measures",
            "measures_certainty",
            "unit",
            "baseline",
            "target",
            "means",
            "place"),
    INVOLVEMENTS(
            "involvements.csv",
            "subject",
            "role",
            "actor",
            "as_written",
            "certainty",
            "count",
            "unit",
            "bound",
            "task",
            "place"),
    RISKS(
            "risks.csv",
            "key",
            "programme",
            "category",
            "sort",
            "text",
            "concerns",
            "likelihood",
            "impact",
            "owner",
            "place"),
    ACTORS(
            "actors.csv",
            "key",
            "official_name",
            "short_name",
            "acronym",
            "aliases",
            "kind",
            "part_of",
            "mandate",
            "mandate_place",
            "established",
            "place"),
    STANDINGS(
            "standings.csv",
            "holder",
            "body",
            "table",
            "class",
            "kind",
            "as_written",
            "since",
            "until",
            "certainty",
            "place"),
    TREATY_CLAIMS(
            "treaty-claims.csv",
            "state",
            "convention",
            "fact",
            "labelled",
            "as_written",
            "value",
            "certainty",
            "place"),
    CLAIMS("claims.csv", "subject", "property", "label", "as_written", "value", "unit", "bound", "certainty", "place"),
    SDG_LINKS("sdg-links.csv", "subject", "goal", "target", "manner", "as_written", "certainty", "place"),
    BUDGET("budget.csv", "key", "programme", "parent", "label", "component", "amount", "status", "as_written", "place"),
    FUNDING_SOURCES(
            "funding-sources.csv",
            "programme",
            "code",
            "kind",
            "name",
            "donor",
            "contributions",
            "ceiling",
            "unit",
            "period",
            "place"),
    COMPLETENESS("completeness.csv", "subject", "kind", "until", "as_written", "place"),
    OUTLINE("outline.csv", "label", "title", "holds", "in_contents", "heading_present", "place"),
    CROSS_REFERENCES("cross-references.csv", "as_written", "target", "expects", "place"),
    DEFINITIONS("definitions.csv", "term", "meaning", "place"),
    MENTIONS("mentions.csv", "as_written", "referents", "numbers", "place"),
    LISTINGS("listings.csv", "holds", "complete", "as_written", "place"),
    NOTES("notes.csv", "label", "calls", "texts"),
    DOCUMENTS(
            "documents.csv",
            "identifier",
            "kind",
            "title",
            "aliases",
            "issuer",
            "parties",
            "date",
            "period",
            "availability",
            "relation",
            "related",
            "place"),
    ACTIVITIES(
            "activities.csv",
            "key",
            "programme",
            "components",
            "label",
            "title",
            "theme",
            "theme_certainty",
            "kind",
            "series",
            "edition",
            "status",
            "status_certainty",
            "when",
            "when_certainty",
            "where",
            "funding",
            "documents",
            "follows",
            "place"),
    TOPICS("topics.csv", "activity", "key", "title", "place"),
    UNDERTAKINGS(
            "undertakings.csv",
            "key",
            "by",
            "by_as_written",
            "addressees",
            "force",
            "what",
            "due",
            "due_as_written",
            "concerns",
            "fulfilled_by",
            "place"),
    DEVELOPMENTS("developments.csv", "key", "concerns", "when", "when_as_written", "what", "documents", "place");

    private final String file;
    private final List<String> columns;

    Form(String file, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
    }

    String file() {
        return file;
    }

    List<String> columns() {
        return columns;
    }
}
