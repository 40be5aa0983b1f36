package org.hemicycle.serialization.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.document.Subject;
import org.hemicycle.eligibility.Inquiry;
import org.hemicycle.eligibility.Reason;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Missing;
import org.hemicycle.truth.Truth;

/**
 * Why States stand where they stand, and which steps remain; what differs by the name of the State alone is told once.
 */
final class AccessReasons {

    private static final int MOST_NAMES = 8;

    /** Stands for the name of the State, which no text can have in it. */
    private static final String NAME = "\0";

    /** What is told of one convention: for all its States as for the first. */
    private record Told(Identifier convention, List<Identifier> states, Inquiry inquiry) {

        String id() {
            return "pair-" + states.get(0).asKey() + "-" + convention.asKey();
        }
    }

    private final AccessGrid grid;
    private final DocumentNames documents;
    private final List<Told> all = new ArrayList<>();

    AccessReasons(AccessGrid grid, DocumentNames documents) {
        this.grid = grid;
        this.documents = documents;
        grid.matrix().conventions().forEach(convention -> all.addAll(told(convention)));
    }

    private List<Told> told(Identifier convention) {
        Map<String, Told> byReasons = new LinkedHashMap<>();
        for (Identifier state : grid.matrix().states()) {
            Inquiry inquiry = grid.ask(new Subject.Pair(state, convention));
            String but = inquiry.print().replace(grid.name(state), NAME).replace(state.toString(), NAME);
            byReasons
                    .computeIfAbsent(but, same -> new Told(convention, new ArrayList<>(), inquiry))
                    .states
                    .add(state);
        }
        return List.copyOf(byReasons.values());
    }

    /** Where in the page the reasons for each pair stand. */
    Map<Subject.Pair, String> ids() {
        Map<Subject.Pair, String> ids = new LinkedHashMap<>();
        all.forEach(each -> each.states.forEach(state -> ids.put(new Subject.Pair(state, each.convention), each.id())));
        return ids;
    }

    List<Tag> print() {
        return all.stream().map(this::details).toList();
    }

    private Tag details(Told told) {
        Inquiry inquiry = told.inquiry;
        Tag details = Tag.of("details")
                .as("pair")
                .id(told.id())
                .add(Tag.of("summary")
                        .add(Tag.saying("strong", names(told.states) + " × " + grid.name(told.convention)))
                        .text(": ")
                        .said(inquiry.access().answer().toString()));
        if (told.states.size() > 1) {
            details.add(same(told.states));
        }
        details.add(
                Tag.saying("p", documents.inSentence(Sentence.of(inquiry.law()))),
                Tag.saying("p", documents.inSentence(Sentence.of(inquiry.record()))));
        steps(inquiry, details);
        return details.add(Tag.of("p", "Reasons:").as("lead"), reasons(decisive(inquiry)))
                .addAll(inquiry.byRoutes().notes().stream()
                        .map(note -> Tag.saying("p", note).as("quiet")));
    }

    private String names(List<Identifier> states) {
        int more = states.size() - MOST_NAMES;
        return states.stream().limit(MOST_NAMES).map(grid::name).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private Tag same(List<Identifier> states) {
        return Tag.of("p", "Told for ")
                .said(grid.name(states.get(0)))
                .text("; the same holds for ")
                .said(states.stream().skip(1).map(grid::name).collect(Collectors.joining(", ")))
                .text(".");
    }

    private static void steps(Inquiry inquiry, Tag details) {
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
    }

    /** What decides by law, and what is recorded, each once. */
    private static List<Reason> decisive(Inquiry inquiry) {
        return Stream.concat(
                        inquiry.byRoutes().decisive().because().stream(),
                        inquiry.access().decisive().because().stream())
                .distinct()
                .toList();
    }

    private Tag reasons(List<Reason> reasons) {
        return Tag.of("ul").as("reasons").addAll(reasons.stream().map(this::reason));
    }

    private Tag reason(Reason reason) {
        Tag item = Tag.of("li")
                .add(Tag.of("span", mark(reason.truth())).as("truth"))
                .text(" ")
                .said(reason.text());
        reason.law().ifPresent(basis -> item.text(" ").add(Tag.saying("cite", documents.inSentence(basis.at()))));
        reason.facts()
                .forEach(place ->
                        item.add(Tag.saying("span", documents.quoted(place)).as("origin")));
        return reason.because().isEmpty() ? item : item.add(reasons(reason.because()));
    }

    private static String mark(Truth truth) {
        return truth.isYes() ? "yes:" : truth.isNo() ? "no:" : "unknown:";
    }
}
