package org.hemicycle.serialization.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table: each header says what it is for, and one that is wider than the screen can be moved by the keyboard. */
final class PageTable {

    private final String id;
    private final Tag caption;
    private final Tag head = Tag.of("tr");
    private final List<Tag> rows = new ArrayList<>();

    PageTable(String id, String caption) {
        this.id = id;
        this.caption = Tag.saying("caption", caption).id(id);
    }

    PageTable columns(String... names) {
        head.addAll(Stream.of(names).map(name -> Tag.of("th", name).with("scope", "col")));
        return this;
    }

    /** A column whose name is taken from a dossier. */
    PageTable column(Tag content) {
        head.add(Tag.of("th").with("scope", "col").add(content));
        return this;
    }

    /** A row: the first cell says what the others are about. */
    PageTable row(Tag first, List<Tag> others) {
        Tag row = Tag.of("tr").add(Tag.of("th").with("scope", "row").add(first));
        rows.add(row.addAll(others));
        return this;
    }

    PageTable row(Tag first, Tag... others) {
        return row(first, List.of(others));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    static Tag cell(String words) {
        return Tag.saying("td", words);
    }

    static Tag number(String digits) {
        return Tag.saying("td", digits).as("number");
    }

    Tag print() {
        Tag table = Tag.of("table")
                .add(caption, Tag.of("thead").add(head), Tag.of("tbody").addAll(rows));
        return Tag.of("div")
                .as("scroll")
                .with("role", "region")
                .with("aria-labelledby", id)
                .with("tabindex", 0)
                .add(table);
    }
}
