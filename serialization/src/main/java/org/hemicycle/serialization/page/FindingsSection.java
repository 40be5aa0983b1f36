package org.hemicycle.serialization.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.document.Document;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Suppressed;
import org.hemicycle.finding.Suppression;
import org.hemicycle.report.FindingGroup;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.source.Origin;

/** The findings, each with all that is known of it, under the headings of the text. */
final class FindingsSection {

    private static final int MOST_QUOTES = 6;

    private final ReportPage page;
    private final Report report;
    private final FindingDays days;
    private final Set<Finding> fresh;
    private final DocumentNames documents;

    FindingsSection(ReportPage page, FindingDays days) {
        this.page = page;
        this.report = page.report();
        this.days = days;
        this.fresh = new HashSet<>(report.newFindings());
        this.documents = new DocumentNames(page.dossier());
    }

    /** Where a finding stands in the page. */
    static String id(Finding finding, Report report) {
        return "finding-" + (report.findings().indexOf(finding) + 1);
    }

    List<Tag> print() {
        List<Tag> tags = new ArrayList<>();
        for (FindingGroup group : FindingGroup.of(report.findings(), page.dossier())) {
            tags.add(Tag.saying("h3", documents.heading(group)));
            tags.addAll(group.findings().stream()
                    .map(finding -> finding(finding, isSaidBy(group, finding)))
                    .toList());
        }
        if (!report.suppressed().isEmpty()) {
            tags.add(Tag.of("h3", "Suppressed"));
            tags.addAll(report.suppressed().stream().map(this::suppressed).toList());
        }
        if (!report.unusedSuppressions().isEmpty()) {
            tags.add(Tag.of("h3", "Suppressions without use"));
            tags.add(Tag.of("ul")
                    .addAll(report.unusedSuppressions().stream()
                            .map(Suppression::unusedNote)
                            .map(note -> Tag.saying("li", note))));
        }
        return tags;
    }

    /** Whether the heading says already what the finding is about. */
    private static boolean isSaidBy(FindingGroup group, Finding finding) {
        return group.address().equals(finding.address()) && group.heading().equals(finding.subject());
    }

    private Tag finding(Finding finding, boolean isSaid) {
        String id = id(finding, report);
        return article(finding, isSaid, id, "finding " + SeverityInWords.style(finding.severity()))
                .add(facts(finding, state(finding)));
    }

    private Tag suppressed(Suppressed each) {
        String id = "suppressed-" + (report.suppressed().indexOf(each) + 1);
        return article(each.finding(), false, id, "suppressed")
                .add(facts(
                        each.finding(),
                        Optional.of("suppressed by " + each.suppression().author()
                                + each.suppression()
                                        .until()
                                        .map(day -> " until " + EnglishDay.of(day))
                                        .orElse(", without an end")
                                + ": " + each.suppression().reason())));
    }

    private Tag article(Finding finding, boolean isSaid, String id, String style) {
        String title = isSaid ? Sentence.of(finding.message()) : finding.subject();
        Tag article = Tag.of("article")
                .as(style)
                .id(id)
                .with("aria-labelledby", id + "-title")
                .add(
                        Tag.of("p")
                                .as("kind")
                                .add(SeverityInWords.badge(finding.severity()))
                                .text(" ")
                                .said(RuleNames.inWords(finding.ruleName()))
                                .text(" (" + finding.rule() + ")"),
                        Tag.saying("h4", title).id(id + "-title"));
        if (!isSaid) {
            article.add(Tag.saying("p", Sentence.of(finding.message())).as("message"));
        }
        quotes(finding).forEach(article::add);
        finding.suggestion()
                .ifPresent(words -> article.add(Tag.of("p")
                        .as("suggestion")
                        .add(Tag.of("strong", "To mend it: "))
                        .said(words)));
        finding.notes().forEach(note -> article.add(Tag.saying("p", note).as("remark")));
        return article;
    }

    private Stream<Tag> quotes(Finding finding) {
        List<Citation> places = finding.evidence();
        if (places.size() <= MOST_QUOTES) {
            return places.isEmpty() ? Stream.empty() : Stream.of(quotes(finding, places));
        }
        List<Citation> others = places.subList(MOST_QUOTES, places.size());
        Tag more = Tag.of("details")
                .as("aside")
                .add(
                        Tag.of(
                                "summary",
                                "and " + others.size() + (others.size() == 1 ? " more place" : " more places")),
                        quotes(finding, others));
        return Stream.of(quotes(finding, places.subList(0, MOST_QUOTES)), more);
    }

    private Tag quotes(Finding finding, List<Citation> places) {
        return Tag.of("div").as("quotes").addAll(places.stream().map(place -> quote(place, finding)));
    }

    private Tag quote(Citation place, Finding finding) {
        Tag quote = Tag.of("figure").as("quote");
        place.quote().ifPresent(words -> {
            Tag block = Tag.of("blockquote").add(Tag.saying("p", words));
            language(place.document()).ifPresent(language -> block.with("lang", language.code()));
            quote.add(block);
        });
        Tag caption = Tag.of("figcaption").said(documents.at(place));
        List<Origin> rows = page.origins().find(place, finding.address());
        if (!rows.isEmpty()) {
            caption.add(Tag.of("span").as("origin").text("entered in ").said(Origin.inWords(rows)));
        }
        return quote.add(caption);
    }

    /** Of a document in one language, so that it is read out in that. */
    private Optional<Language> language(Identifier document) {
        return page.dossier().documents().stream()
                .filter(each -> each.identifier().equals(document))
                .map(Document::languages)
                .filter(languages -> languages.size() == 1)
                .flatMap(Set::stream)
                .findFirst();
    }

    private Optional<String> state(Finding finding) {
        if (report.baseline().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(fresh.contains(finding) ? "new since the baseline" : "known: in the baseline");
    }

    private Tag facts(Finding finding, Optional<String> state) {
        Tag facts = Tag.of("dl").as("facts");
        Stream.of(
                        fact("Rests on", Optional.of(documents.inSentence(finding.authority()))),
                        fact("Stands", days.inWords(finding)),
                        fact("State", state),
                        fact("Fingerprint", Optional.of(finding.fingerprint())))
                .flatMap(Optional::stream)
                .forEach(facts::add);
        return facts;
    }

    private static Optional<Tag> fact(String what, Optional<String> words) {
        return words.map(text -> Tag.of("div").add(Tag.of("dt", what), Tag.saying("dd", text)));
    }
}
