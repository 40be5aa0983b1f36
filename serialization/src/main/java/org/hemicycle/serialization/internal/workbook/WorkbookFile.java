package org.hemicycle.serialization.internal.workbook;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hemicycle.serialization.internal.Binaries;
import org.hemicycle.serialization.internal.ProblemLog;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;

/** Reads a workbook (.xlsx) as grids of texts, in bounded memory. */
public final class WorkbookFile {

    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ENCRYPTED = "EncryptedPackage";

    private WorkbookFile() {}

    /**
     * Reads a workbook.
     *
     * @param name the name of the file, such as {@code plan.xlsx}
     * @param in its bytes
     * @param log where it is noted why the workbook cannot be read
     * @return its sheets, in order; none where it cannot be read
     * @throws IOException if the stream cannot be read
     */
    public static List<WorkbookSheet> read(String name, InputStream in, ProblemLog log) throws IOException {
        requireNonNull(name, "name");
        requireNonNull(in, "in");
        requireNonNull(log, "log");
        byte[] content = in.readNBytes(Limits.MOST_PACKED + 1);
        try {
            requirePacked(content);
            return new WorkbookParts().read(content);
        } catch (Unread e) {
            log.add(Problem.error(new Place.Whole(name), e.getMessage()).mend(e.mend()));
        } catch (NoClassDefFoundError e) {
            log.add(Problem.error(new Place.Whole(name), "the file is a workbook, and " + SpreadsheetLibrary.MISSING)
                    .mend(SpreadsheetLibrary.add() + " or save its sheets as CSV UTF-8 in a folder;"
                            + " nothing of the file is taken."));
        }
        return List.of();
    }

    /** What is told by how a file begins, before any of it is unpacked. */
    private static void requirePacked(byte[] content) {
        if (content.length > Limits.MOST_PACKED) {
            throw new Unread("the file has more than " + (Limits.MOST_PACKED >> 20) + " megabytes", Unread.DIVIDE);
        }
        if (begins(content, OLD)) {
            throw contains(content, ENCRYPTED.getBytes(StandardCharsets.UTF_16LE))
                    ? new Unread("the workbook is encrypted", "Save it without a password.")
                    : new Unread("the file is a workbook of the old form (.xls)", Unread.SAVE);
        }
        if (!begins(content, PACKED)) {
            Optional<String> other = Binaries.named(content);
            String what = content.length == 0 ? "empty" : other.orElse("text, such as CSV");
            throw new Unread(
                    "the file is " + what + ", and no workbook (.xlsx), whatever its name says",
                    "Save it as a workbook of the form .xlsx, or give the folder in which the sheets lie as CSV.");
        }
    }

    private static boolean begins(byte[] content, byte... beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean contains(byte[] content, byte... part) {
        for (int at = 0; at + part.length <= content.length; at++) {
            if (Arrays.equals(content, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
