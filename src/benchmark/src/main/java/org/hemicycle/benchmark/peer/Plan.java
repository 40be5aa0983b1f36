package org.hemicycle.benchmark.peer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hemicycle.activity.Activity;
import org.hemicycle.actor.Involvement;
import org.hemicycle.document.Paper;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.DateRange;

/** A plan of activities, some of them with a defect each: for the peers as plain records, and for Hemicycle. */
final class Plan {

    private static final Identifier DOCUMENT = Identifier.parse("local:plan");
    private static final LocalDate BEGINS = LocalDate.parse("2026-01-01");
    private static final LocalDate ENDS = LocalDate.parse("2026-12-31");
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int EVERY = 5;
    private static final String ORGANISER = "body:venice-commission";

    private Plan() {}

    /**
     * {@return activities of which every fifth is spoilt, in turn against each rule, until there are enough defects}
     */
    static List<PlainActivity> plain(int activities, int defects) {
        return IntStream.range(0, activities)
                .mapToObj(row -> row % EVERY == 0 && row / EVERY < defects
                        ? spoilt(row, PeerRules.CODES.get(row / EVERY % PeerRules.CODES.size()))
                        : plain(row))
                .toList();
    }

    private static PlainActivity plain(int row) {
        return new PlainActivity(
                "A%05d".formatted(row),
                row + ".",
                "Seminar on the preparation of laws, part " + row,
                BEGINS.plusDays(row % BEGINS.lengthOfYear()),
                "Strasbourg",
                List.of("OB", "VC"),
                List.of(ORGANISER),
                BEGINS,
                ENDS);
    }

    private static PlainActivity spoilt(int row, String rule) {
        PlainActivity sound = plain(row);
        return new PlainActivity(
                sound.key(),
                rule.equals("PEER-001") ? null : rule.equals("PEER-002") ? "part " + row : sound.label(),
                rule.equals("PEER-003") ? sound.title() + ", ".repeat(PlainActivity.LONGEST_TITLE) : sound.title(),
                rule.equals("PEER-004") ? null : rule.equals("PEER-005") ? ENDS.plusDays(1) : sound.day(),
                rule.equals("PEER-006") ? "" : sound.venue(),
                rule.equals("PEER-007") ? List.of() : sound.funding(),
                rule.equals("PEER-008") ? List.of() : sound.organisers(),
                sound.planBegins(),
                sound.planEnds());
    }

    /** {@return the same activities as read from rows of a table} */
    static Dossier dossier(List<PlainActivity> activities) {
        Programme plan = Programme.builder()
                .key("plan")
                .document(DOCUMENT)
                .name(Name.of("Work plan"))
                .kind(Programme.Kind.WORK_PLAN)
                .period(Stated.of("2026", DateRange.of(BEGINS, ENDS), Citation.of(DOCUMENT, "Paragraph 1")))
                .activities(IntStream.range(0, activities.size())
                        .mapToObj(row -> activity(activities.get(row), row + 1))
                        .toList())
                .build();
        return Dossier.builder()
                .name("Plan")
                .addDocuments(Paper.builder()
                        .identifier(DOCUMENT)
                        .name(Name.of("Work plan"))
                        .build())
                .addProgrammes(plan)
                .build();
    }

    private static Activity activity(PlainActivity plain, int row) {
        return Activity.builder()
                .key(plain.key())
                .label(Optional.ofNullable(plain.label()))
                .title(plain.title())
                .kind(Activity.Kind.SEMINAR)
                .when(Optional.ofNullable(plain.day()).map(PRINTED::format).orElse(""), BEGINS.getYear())
                .where(Optional.ofNullable(plain.venue()).orElse(""))
                .funding(String.join(" + ", plain.funding()))
                .involvements(plain.organisers().stream()
                        .map(each -> Involvement.of(Identifier.parse(each), Involvement.Role.ORGANISER))
                        .toList())
                .citation(Citation.of(DOCUMENT, "Table #1, Row #" + row).quoting(plain.title()))
                .build();
    }
}
