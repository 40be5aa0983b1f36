package org.hemicycle.serialization.folder;

import java.util.List;
import java.util.Optional;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Subject;
import org.hemicycle.source.Identifier;

/** The columns of the State and the convention that a claim is about. */
final class PairField implements Field<Claim, Claim.Builder> {

    static final Column<Identifier> STATE = Column.required("state", "which State", Formats.CODE);
    static final Column<Identifier> CONVENTION = Column.required("convention", "which convention", Formats.TREATY);

    @Override
    public List<Column<?>> columns() {
        return List.of(STATE, CONVENTION);
    }

    @Override
    public void read(Cells cells, Claim.Builder claim) {
        Optional<Identifier> state = cells.take(STATE);
        Optional<Identifier> convention = cells.take(CONVENTION);
        if (state.isPresent() && convention.isPresent()) {
            claim.subject(Subject.of(state.get(), convention.get()));
        }
    }

    @Override
    public void write(Claim claim, Line line) {
        Subject.Pair pair = (Subject.Pair) claim.subject();
        line.put(STATE, pair.first()).put(CONVENTION, pair.second());
    }
}
