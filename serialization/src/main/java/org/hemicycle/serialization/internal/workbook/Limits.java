package org.hemicycle.serialization.internal.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much of a workbook is read: far more than a dossier has, and far less than fills the memory. A few kilobytes can
 * be packed that unpack to gigabytes.
 */
final class Limits {

    /** As many bytes as a file may have. */
    static final int MOST_PACKED = 64 << 20;

    /** As many bytes as what says how the parts hang together may have: it is kept as a tree. */
    static final int MOST_FRAME = 4 << 20;

    private static final long MOST_UNPACKED = 512L << 20;
    private static final int MOST_CELLS = 500_000;
    private static final int MOST_SIGNS = 32 << 20;
    private static final int MOST_PLACES = 8 << 20;

    private int frame;
    private long unpacked;
    private int cells;
    private long signs;
    private long places;

    /** What can be read of a stream, all that was read of others included. */
    InputStream bounded(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int sign = super.read();
                unpack(sign < 0 ? 0 : 1);
                return sign;
            }

            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                int read = super.read(bytes, from, most);
                unpack(Math.max(0, read));
                return read;
            }
        };
    }

    private void unpack(int bytes) {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw new Unread(
                    "the workbook unpacks to more than " + (MOST_UNPACKED >> 20) + " megabytes", Unread.DIVIDE);
        }
    }

    /** Counts bytes that say how the parts hang together. */
    void frame(int bytes) {
        frame += bytes;
        if (frame > MOST_FRAME) {
            throw new Unread(
                    "what the workbook says of its parts unpacks to more than " + (MOST_FRAME >> 20) + " megabytes",
                    Unread.DIVIDE);
        }
    }

    /** Counts a cell that holds something. */
    void cell() {
        cells++;
        if (cells > MOST_CELLS) {
            throw new Unread("the workbook has more than " + MOST_CELLS + " cells that hold something", Unread.DIVIDE);
        }
    }

    /** Counts the signs of a text. */
    void text(int length) {
        signs += length;
        if (signs > MOST_SIGNS) {
            throw new Unread("the workbook has more than " + MOST_SIGNS + " signs of text", Unread.DIVIDE);
        }
    }

    /** Counts the places of a row, from its first to its last cell. */
    void row(int width) {
        places += width;
        if (places > MOST_PLACES) {
            throw new Unread(
                    "cells lie so far to the right that the sheets have more than " + MOST_PLACES + " places",
                    "Delete what stands far beside the columns.");
        }
    }
}
