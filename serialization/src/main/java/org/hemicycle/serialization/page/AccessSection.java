package org.hemicycle.serialization.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.eligibility.Inquiry;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Reason;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.report.StatesAndConventions;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/** Where the States of a dossier stand with its conventions, why, and which steps remain. */
final class AccessSection {

    /** The reasons of more pairs would make the page too heavy to send. */
    private static final int MOST_PAIRS = 150;

    /** With more, each has room for a word or two. */
    private static final int FEW_COLUMNS = 2;

    private final ReferenceData reference = ReferenceData.shipped();
    private final StatesAndConventions asked;
    private final Eligibility.Dated eligibility;

    AccessSection(ReportPage page) {
        this.asked = StatesAndConventions.of(page.dossier(), reference);
        this.eligibility = Eligibility.in(page.dossier()).asOf(page.report().asOf());
    }

    List<Tag> print() {
        if (asked.isEmpty()) {
            return List.of();
        }
        Matrix matrix = eligibility.matrix(asked.states(), asked.conventions());
        boolean isExplained = matrix.states().size() * matrix.conventions().size() <= MOST_PAIRS;
        List<Tag> tags = new ArrayList<>();
        tags.add(Tag.of(
                "p",
                "What each State may do about each convention on this day, by law and by what is recorded. "
                        + (isExplained
                                ? "Each answer leads to its reasons and to the steps that remain."
                                : "There are more than " + MOST_PAIRS + " pairs; the command ask gives the reasons of"
                                        + " each.")));
        tags.add(table(matrix, isExplained));
        if (isExplained) {
            tags.add(Tag.of("h3", "Reasons, and the road map of steps"));
            matrix.states()
                    .forEach(state -> matrix.conventions().forEach(convention -> tags.add(pair(state, convention))));
        }
        return tags;
    }

    /** The longer side of the matrix runs down the page. */
    private Tag table(Matrix matrix, boolean isExplained) {
        boolean areConventionsRows =
                matrix.conventions().size() >= matrix.states().size();
        PageTable table = new PageTable("access-table", "What each State may do about each convention");
        List<Identifier> down = areConventionsRows ? matrix.conventions() : matrix.states();
        List<Identifier> across = areConventionsRows ? matrix.states() : matrix.conventions();
        table.columns(areConventionsRows ? "Convention" : "State");
        across.forEach(column -> table.column(Tag.saying("span", name(column))));
        for (Identifier row : down) {
            table.row(
                    Tag.saying("span", name(row)),
                    across.stream()
                            .map(column -> areConventionsRows
                                    ? cell(matrix, column, row, isExplained)
                                    : cell(matrix, row, column, isExplained))
                            .toList());
        }
        return table.print();
    }

    private String name(Identifier thing) {
        return thing.scheme() == Identifier.Scheme.TREATY
                ? thing + " " + reference.convention(thing).name().common()
                : reference.actors().get(thing).name().common();
    }

    private static Tag cell(Matrix matrix, Identifier state, Identifier convention, boolean isExplained) {
        Access access = matrix.cell(state, convention);
        int narrow = Math.min(matrix.states().size(), matrix.conventions().size());
        String words = narrow <= FEW_COLUMNS ? access.toString() : access.kind().phrase();
        Tag cell = Tag.of("td")
                .as(access.mayJoin().isYes() ? "open" : access.mayJoin().isNo() ? "closed" : "unknown")
                .add(
                        isExplained
                                ? Tag.of("a")
                                        .with("href", "#" + id(state, convention))
                                        .said(words)
                                : Tag.saying("span", words));
        boolean isPartlyKnown = access.mayJoin().isUnknown() && access.kind() != Access.Kind.UNDETERMINED;
        return isPartlyKnown ? cell.add(Tag.of("span", "as far as is known").as("meant")) : cell;
    }

    private static String id(Identifier state, Identifier convention) {
        return "pair-" + state.asKey() + "-" + convention.asKey();
    }

    private Tag pair(Identifier state, Identifier convention) {
        Inquiry inquiry = eligibility.ask(state, convention);
        Tag details = Tag.of("details")
                .as("pair")
                .id(id(state, convention))
                .add(Tag.of("summary")
                        .add(Tag.saying("strong", name(state) + " × " + name(convention)))
                        .text(": ")
                        .said(inquiry.access().answer().toString()))
                .add(Tag.saying("p", inquiry.law()), Tag.saying("p", inquiry.record()));
        List<String> steps = inquiry.access().nextSteps();
        if (!steps.isEmpty()) {
            details.add(
                    Tag.of("p", "Steps that remain:").as("lead"),
                    Tag.of("ol").as("steps").addAll(steps.stream().map(step -> Tag.saying("li", step))));
        }
        Set<Missing> missing = inquiry.access().missing();
        if (!missing.isEmpty()) {
            details.add(Tag.of("p", "Missing to know: ")
                    .said(missing.stream().map(Missing::what).collect(Collectors.joining("; "))));
        }
        return details.add(Tag.of("p", "Reasons:").as("lead"), reasons(decisive(inquiry)))
                .addAll(inquiry.byRoutes().notes().stream()
                        .map(note -> Tag.saying("p", note).as("quiet")));
    }

    /** What decides by law, and what is recorded, each once. */
    private static List<Reason> decisive(Inquiry inquiry) {
        return Stream.concat(
                        inquiry.byRoutes().decisive().because().stream(),
                        inquiry.access().decisive().because().stream())
                .distinct()
                .toList();
    }

    private static Tag reasons(List<Reason> reasons) {
        return Tag.of("ul").as("reasons").addAll(reasons.stream().map(AccessSection::reason));
    }

    private static Tag reason(Reason reason) {
        Tag item = Tag.of("li")
                .add(Tag.of("span", mark(reason.truth())).as("truth"))
                .text(" ")
                .said(reason.text());
        reason.law().ifPresent(basis -> item.text(" ").add(Tag.saying("cite", basis.at())));
        reason.facts()
                .forEach(place -> item.add(Tag.saying("span", place.toString()).as("origin")));
        return reason.because().isEmpty() ? item : item.add(reasons(reason.because()));
    }

    private static String mark(Truth truth) {
        return truth.isYes() ? "yes:" : truth.isNo() ? "no:" : "unknown:";
    }
}
