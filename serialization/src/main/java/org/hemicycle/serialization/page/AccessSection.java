package org.hemicycle.serialization.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;

/** Where the States of a dossier stand with its conventions, why, and which steps remain. */
final class AccessSection {

    /** The reasons of more pairs would make the page too heavy to send. */
    private static final int MOST_PAIRS = 2_000;

    /** Of more pairs the reasons are for the screen; nobody leafs through hundreds of sheets of them. */
    private static final int MOST_PRINTED = 60;

    private final Optional<AccessGrid> grid;
    private final DocumentNames documents;
    private final Dossier dossier;
    private final LocalDate day;

    AccessSection(ReportPage page) {
        this.dossier = page.dossier();
        this.grid = AccessGrid.of(dossier, page.report().asOf());
        this.documents = new DocumentNames(dossier);
        this.day = page.report().asOf().facts();
    }

    List<Tag> print() {
        return grid.map(this::print).orElseGet(List::of);
    }

    private List<Tag> print(AccessGrid asked) {
        int pairs = asked.down().size() * asked.across().size();
        Optional<AccessReasons> reasons =
                pairs <= MOST_PAIRS ? Optional.of(new AccessReasons(asked, documents)) : Optional.empty();
        List<Tag> tags = new ArrayList<>();
        tags.add(Tag.of(
                "p",
                "What each State may do about each convention on this day, by law and by what is recorded. "
                        + (reasons.isPresent()
                                ? "Each answer leads to its reasons and to the steps that remain."
                                : "There are more than " + MOST_PAIRS + " pairs; the command ask gives the reasons of"
                                        + " each.")));
        tags.add(overview(asked, reasons.map(AccessReasons::ids).orElseGet(Map::of)));
        reasons.ifPresent(all -> tags.addAll(told(all, pairs <= MOST_PRINTED)));
        return tags;
    }

    private static List<Tag> told(AccessReasons reasons, boolean isPrinted) {
        Tag all = Tag.of("div")
                .as(isPrinted ? "pairs" : "pairs aside")
                .add(Tag.of("h3", "Reasons, and the road map of steps"))
                .addAll(reasons.print());
        Tag onPaper = Tag.of("p", "The reasons of so many pairs are told on the screen, not on paper.");
        return isPrinted ? List.of(all) : List.of(onPaper.as("paper"), all);
    }

    /** In few columns words have room enough; of more there is a picture. */
    private Tag overview(AccessGrid asked, Map<Subject.Pair, String> reasons) {
        if (asked.across().size() > AccessTable.FEW_COLUMNS) {
            return Pictures.matrix(asked, reasons, dossier).on(day).figure("access-picture");
        }
        PageTable table = new PageTable("access-table", "What each State may do about each convention");
        new AccessTable(asked, reasons).fill(table);
        return table.print();
    }
}
