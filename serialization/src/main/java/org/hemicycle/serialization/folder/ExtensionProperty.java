package org.hemicycle.serialization.folder;

import java.util.List;
import java.util.function.Function;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Subject;
import org.hemicycle.programme.Extension;
import org.hemicycle.programme.Programme;
import org.hemicycle.serialization.folder.Statement.Implied;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/** The extensions of a programme, one a row: until when, and when this was decided. */
final class ExtensionProperty implements Property<Programme, Named<Programme.Builder>> {

    private static final Statement<ExtendedDate> UNTIL = Statement.ofRow(Property.value(Formats.DATE), Implied.NONE);
    private static final Statement<ExtendedDate> DECIDED =
            Statement.besides(Column.optional("decided", "when an extension was decided", Formats.DATE), Implied.NONE);

    @Override
    public String name() {
        return "extension";
    }

    @Override
    public String meaning() {
        return "a last day to which it was extended";
    }

    @Override
    public Format<?> format() {
        return Formats.DATE;
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public List<Column<?>> columns() {
        return DECIDED.columns();
    }

    @Override
    public void read(List<Cells> rows, Subject of, Named<Programme.Builder> made, List<Claim> claims) {
        for (Cells row : rows) {
            Stated<ExtendedDate> until = UNTIL.read(row);
            Extension.Builder extension = Extension.builder().until(until);
            if (DECIDED.isIn(row)) {
                extension.decided(DECIDED.read(row));
            }
            made.builder().addExtensions(extension.build());
        }
    }

    @Override
    public void write(Programme programme, Function<String, Line> rows) {
        for (Extension extension : programme.extensions()) {
            Line line = rows.apply(name());
            UNTIL.write(extension.until(), line);
            extension.decided().ifPresent(decided -> DECIDED.write(decided, line));
        }
    }
}
