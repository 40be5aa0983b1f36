package org.hemicycle.testkit.assertion;

import static java.util.Objects.requireNonNull;

import java.util.List;
import javax.annotation.Nullable;
import org.assertj.core.api.AbstractAssert;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.source.Identifier;

/**
 * Assertions on a matrix. One that fails shows the whole table, and the answer of the cell that was asked for.
 *
 * <p>Example: {@code assertThat(matrix).hasCell("KZ", "CETS 210", Access.Kind.INVITED)}.
 */
public class MatrixAssert extends AbstractAssert<MatrixAssert, Matrix> {

    /**
     * Begins assertions, as {@link HemicycleAssertions} does.
     *
     * @param actual the matrix
     */
    public MatrixAssert(@Nullable Matrix actual) {
        super(actual, MatrixAssert.class);
    }

    /**
     * The answer for a pair is of a kind.
     *
     * @param state the code of a State: {@code MA}
     * @param convention the number of a convention: {@code CETS 210}
     * @param kind the kind of the answer
     * @return this
     * @throws IllegalArgumentException if one of the codes is malformed
     */
    public MatrixAssert hasCell(String state, String convention, Access.Kind kind) {
        requireNonNull(kind, "kind");
        Identifier row = Identifier.parse(state);
        Identifier column = Identifier.parse(convention);
        requireRow(row);
        require(matrix().conventions().contains(column), "a matrix with a column for " + column);
        Access answer = matrix().cell(row, column);
        return require(
                answer.kind() == kind, "the answer " + kind + " for " + row + " × " + column + ", not " + answer);
    }

    /**
     * The answers for a State are of these kinds.
     *
     * @param state the code of a State: {@code MA}
     * @param kinds the kinds, in the order of the conventions of the matrix
     * @return this
     * @throws IllegalArgumentException if the code is malformed
     */
    public MatrixAssert hasRow(String state, Access.Kind... kinds) {
        List<Access.Kind> wanted = List.of(kinds);
        Identifier row = Identifier.parse(state);
        requireRow(row);
        List<Access.Kind> found = matrix().cells().get(matrix().states().indexOf(row)).stream()
                .map(Access::kind)
                .toList();
        return require(found.equals(wanted), "the row " + wanted + " for " + row + ", not " + found);
    }

    private void requireRow(Identifier state) {
        require(matrix().states().contains(state), "a matrix with a row for " + state);
    }

    private Matrix matrix() {
        if (actual == null) {
            throw failure("Expecting a matrix, but there is none: it is null.");
        }
        return actual;
    }

    private MatrixAssert require(boolean isSo, String expected) {
        if (!isSo) {
            throw failure("%s", "Expecting " + expected + ", but it is:\n" + matrix().print());
        }
        return this;
    }
}
