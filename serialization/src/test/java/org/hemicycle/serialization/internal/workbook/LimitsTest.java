package org.hemicycle.serialization.internal.workbook;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each limit is reached, and then passed by one. */
class LimitsTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String DIVIDE = "Keep the sheets of the dossier in a workbook of their own.";

    private final Limits limits = new Limits();

    private static void assertUnread(String what, String mend, Executable tooMuch) {
        Unread unread = assertThrows(Unread.class, tooMuch);
        assertEquals(what, unread.getMessage());
        assertEquals(mend, unread.mend());
    }

    /** A stream without end, of which nothing is kept. */
    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int from, int most) {
                return most;
            }
        };
    }

    @Test
    void halfAMillionCellsHoldSomething() {
        for (int cells = 0; cells < 500_000; cells++) {
            limits.cell();
        }

        assertUnread("the workbook has more than 500000 cells that hold something", DIVIDE, limits::cell);
    }

    @Test
    void thirtyTwoMegabytesAreText() {
        limits.text(31 * MEGABYTE);
        limits.text(MEGABYTE);
        limits.text(0);

        assertUnread("the workbook has more than 33554432 signs of text", DIVIDE, () -> limits.text(1));
    }

    @Test
    void fourMegabytesSayHowThePartsHangTogether() {
        limits.frame(3 * MEGABYTE);
        limits.frame(MEGABYTE);

        assertUnread(
                "what the workbook says of its parts unpacks to more than 4 megabytes", DIVIDE, () -> limits.frame(1));
    }

    @Test
    void eightMillionPlacesLieBetweenCells() {
        limits.row(7 * MEGABYTE);
        limits.row(MEGABYTE);

        assertUnread(
                "cells lie so far to the right that the sheets have more than 8388608 places",
                "Delete what stands far beside the columns.",
                () -> limits.row(1));
    }

    @Test
    void halfAGigabyteIsUnpackedFromAllPartsTogether() throws IOException {
        byte[] bytes = new byte[MEGABYTE];
        InputStream first = limits.bounded(endless());
        InputStream second = limits.bounded(endless());
        for (int read = 0; read < 511; read++) {
            assertEquals(MEGABYTE, first.read(bytes));
        }
        assertEquals(MEGABYTE - 1, second.read(bytes, 0, MEGABYTE - 1));
        assertEquals('a', second.read());

        assertUnread("the workbook unpacks to more than 512 megabytes", DIVIDE, first::read);
        assertUnread("the workbook unpacks to more than 512 megabytes", DIVIDE, () -> second.read(bytes));
    }

    @Test
    void theEndOfAPartIsNoByte() throws IOException {
        InputStream all = limits.bounded(endless());
        byte[] bytes = new byte[MEGABYTE];
        for (int read = 0; read < 512; read++) {
            all.read(bytes);
        }
        InputStream empty = limits.bounded(new ByteArrayInputStream(new byte[0]));

        assertEquals(-1, assertDoesNotThrow(() -> empty.read()));
        assertEquals(-1, assertDoesNotThrow(() -> empty.read(bytes)));
    }
}
