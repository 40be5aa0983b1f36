package org.hemicycle.testkit.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.finding.Finding;
import org.hemicycle.rule.Rule;
import org.hemicycle.source.Basis;

/** The page of a rule, made of what the rule says of itself. */
final class RulePage {

    private final Rule<?> rule;
    private final Finding example;

    /** The page shows a finding of it, such as a planted defect has. */
    RulePage(Rule<?> rule, Finding example) {
        this.rule = rule;
        this.example = example;
    }

    String fileName() {
        return rule.code() + ".md";
    }

    String markdown() {
        return Stream.of(
                        "# " + rule.code() + " " + rule.name(),
                        "*" + rule.severity() + ", " + authority() + "*",
                        rule.sentence(),
                        "## Why it matters",
                        rule.why(),
                        "## Example",
                        "- Reported: " + rule.reportedExample(),
                        "- Accepted: " + rule.acceptedExample(),
                        "## What a finding says",
                        "> " + example.summary().substring(rule.code().length() + 1),
                        SampleReports.example(rule).orElse(""),
                        "## How to mend it",
                        example.suggestion()
                                .orElse("Find out which of the places shown is right, and correct the other."),
                        "## How to word it anew",
                        wording(),
                        "## How to silence it",
                        silencing(),
                        remarks())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    String authority() {
        return rule.basis().map(Basis::at).orElse("coherence of the text with itself");
    }

    /** The templates, in a block of their own since they are no prose. */
    private String wording() {
        return "The templates, for a `Catalogue` in another language:\n\n"
                + Stream.concat(Stream.of(rule.message()), rule.suggestion().stream())
                        .map(template -> "    " + template)
                        .collect(Collectors.joining("\n"));
    }

    private String silencing() {
        return """
                Where the document is right all the same, suppress the one finding, with a reason and an end:

                    rules.suppress(Suppression.ofFinding("%1$s:…")
                            .reason("…").author("…").until(LocalDate.parse("…")).build())

                Where the rule does not fit a whole kind of documents, leave it out or lower it:

                    RuleSets.standard().without("%1$s")
                    RuleSets.standard().severity("%1$s", Severity.NOTE)\
                """.formatted(rule.code());
    }

    private String remarks() {
        List<String> remarks = Stream.of(
                        rule.absorbs().stream()
                                .map(code -> "It explains findings of " + link(code)
                                        + " at the same places, which are then left out."),
                        rule.formerCodes().stream().map(code -> "It was called " + code + " before."),
                        Stream.of("It is left out while a text is being drafted (`RuleSets.drafting()`).")
                                .filter(remark -> rule.isForFinishedTextsOnly()))
                .flatMap(lines -> lines)
                .map(remark -> "- " + remark)
                .toList();
        return remarks.isEmpty() ? "" : "## Beside other rules\n\n" + String.join("\n", remarks);
    }

    private static String link(String code) {
        return "[" + code + "](" + code + ".md)";
    }

    String row() {
        return "| [" + rule.code() + "](" + fileName() + ") | " + rule.severity() + " | " + rule.sentence() + " | "
                + rule.basis().map(Basis::at).orElse("coherence") + " |";
    }
}
