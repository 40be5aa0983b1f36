package org.hemicycle.serialization.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A small well-formed dossier in JSON as a person writes it, and the same with slips. */
record SmallJson(String text) {

    private static final String WELL_FORMED = """
            {
              "format": "hemicycle-dossier/1.0",
              "name": "Two plans",
              "documents": [
                {"type": "PAPER", "identifier": "local:plans", "name": {"official": "Two plans"}}
              ],
              "outlines": [
                {"document": "local:plans", "parts": [{"label": "Section 1", "title": "Policy", "inContents": true,
                 "headingPresent": true}]}
              ],
              "programmes": [
                {
                  "key": "plan",
                  "document": "local:plans",
                  "name": {"official": "Action Plan"},
                  "kind": "ACTION_PLAN",
                  "beneficiaries": ["TN"],
                  "period": {"value": "2026-01-01/2029-12-31", "asWritten": "2026 to 2029"},
                  "components": [
                    {"key": "justice", "kind": "THEME", "title": "Justice", "components": [
                      {"key": "courts", "kind": "AREA", "title": "Courts"}
                    ]}
                  ],
                  "activities": [
                    {"key": "a1", "title": "Seminar", "kind": "SEMINAR", "serves": ["plan/justice/courts"]},
                    {"key": "a2", "title": "Training", "kind": "TRAINING", "follows": ["plan/activities/a1"]}
                  ],
                  "budget": [
                    {"key": "law", "label": "Law", "paysFor": "plan/justice"}
                  ],
                  "sdgLinks": [
                    {"subject": "plan/justice", "manner": "LISTED", "stated": "16.3"}
                  ]
                },
                {
                  "key": "next",
                  "document": "local:plans",
                  "name": {"official": "Work Plan"},
                  "kind": "WORK_PLAN",
                  "predecessor": "plan"
                }
              ],
              "actors": [
                {"identifier": "body:courts", "name": {"official": "Courts"}, "kind": "AUTHORITY"},
                {"identifier": "body:registry", "name": {"official": "Registry"}, "kind": "AUTHORITY",
                 "partOf": "body:courts"}
              ],
              "standings": [
                {"holder": "TN", "in": "body:venice-commission", "kind": "MEMBER", "since": "2010"}
              ],
              "treatyActions": [
                {"actor": "TN", "convention": "CETS 210", "kind": "SIGNATURE", "claims": [
                  {"subject": {"type": "PAIR", "first": "TN", "second": "CETS 210"}, "property": "SIGNED",
                   "stated": {"value": {"type": "DATE", "date": "2020-05-14"}, "asWritten": "14 May 2020",
                              "citation": {"document": "local:plans", "place": "Section 1"}}}
                ]}
              ],
              "claims": [
                {"subject": {"type": "PART", "address": "plan"}, "property": "NAME",
                 "stated": {"value": {"type": "WORD", "word": "Action Plan"}, "asWritten": "Action Plan",
                            "citation": {"document": "local:plans", "place": "Section 1"}}}
              ],
              "completeness": [
                {"subject": {"type": "PAIR", "first": "TN", "second": "CETS 210"}, "fact": "TREATY_ACTIONS",
                 "until": "2025-10-01", "asWritten": "all", "citation": {"document": "local:plans", "place": "Annex 1"}},
                {"subject": {"type": "PAIR", "first": "MA", "second": "CETS 210"}, "fact": "TREATY_ACTIONS",
                 "until": "2025-10-01", "asWritten": "all", "citation": {"document": "local:plans", "place": "Annex 1"}},
                {"subject": {"type": "THING", "identifier": "TN"}, "fact": "STANDINGS",
                 "until": "2025-10-01", "asWritten": "all", "citation": {"document": "local:plans", "place": "Annex 1"}}
              ]
            }
            """;

    static SmallJson wellFormed() {
        return new SmallJson(WELL_FORMED);
    }

    /** The same with a slip; what is replaced stands in it once. */
    SmallJson replace(String old, String by) {
        int at = text.indexOf(old);
        assertEquals(true, at >= 0 && text.indexOf(old, at + 1) < 0, () -> old + " once in the text");
        return new SmallJson(text.replace(old, by));
    }
}
