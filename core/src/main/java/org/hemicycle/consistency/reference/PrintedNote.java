package org.hemicycle.consistency.reference;

import java.util.stream.Stream;
import org.hemicycle.document.Outline.Note;
import org.hemicycle.finding.Matter;
import org.hemicycle.look.Look;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.Item;
import org.hemicycle.rule.Scope;
import org.hemicycle.source.Address;

/**
 * A footnote or endnote.
 *
 * @param note the note
 */
record PrintedNote(Note note) {

    static final Look<PrintedNote> LOOK = Look.ofFacts(Matter.OUTLINES, PrintedNote::all);

    private static Stream<Item<PrintedNote>> all(Scope scope) {
        return scope.dossier().outlines().stream()
                .flatMap(outline -> outline.notes().stream()
                        .map(note -> new Item<>(
                                Address.of(outline.document().asKey()),
                                note.label(),
                                "Note " + note.label(),
                                new PrintedNote(note))));
    }

    Check check() {
        int texts = note.texts().size();
        return Check.requiring(
                texts == 1 && !note.calls().isEmpty(),
                () -> Check.failed().with("texts", texts).evidence(note.calls()).evidence(note.texts()));
    }
}
