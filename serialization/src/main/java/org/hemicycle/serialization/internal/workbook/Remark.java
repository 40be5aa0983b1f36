package org.hemicycle.serialization.internal.workbook;

import org.hemicycle.serialization.internal.TableSource;
import org.hemicycle.serialization.problem.Problem;

/**
 * What is to be said of a cell, whatever it means.
 *
 * @param row the number of its row, from 1 on
 * @param column the number of its column, from 0 on; negative where the whole row is meant
 * @param isTaken whether what it says is taken
 * @param what what is to be said, as a clause
 * @param found what stands there
 * @param mend what to do, as a sentence
 */
record Remark(int row, int column, boolean isTaken, String what, String found, String mend) {

    Problem in(TableSource source) {
        var place = source.place(row, "", column, 0);
        return (isTaken ? Problem.warning(place, what) : Problem.error(place, what))
                .found(found)
                .mend(mend);
    }
}
