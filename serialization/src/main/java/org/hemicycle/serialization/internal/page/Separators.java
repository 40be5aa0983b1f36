package org.hemicycle.serialization.internal.page;

/** How many separators outside of quotes the lines of a text have, without comments and blank lines. */
final class Separators {

    private final char separator;
    private final boolean isSpanning;
    private long first = -1;
    private long lines;
    private long alike;
    private long count;
    private boolean isQuoted;
    private boolean isStart = true;
    private boolean isSeen;
    private boolean isComment;

    private Separators(char separator, boolean isSpanning) {
        this.separator = separator;
        this.isSpanning = isSpanning;
    }

    /** Counts; a quoted cell may go on in the next line, or ends with its line like one that is never closed. */
    static Separators of(String text, char separator, boolean isSpanning) {
        Separators counted = new Separators(separator, isSpanning);
        text.chars().forEach(sign -> counted.add((char) sign));
        counted.endLine();
        return counted;
    }

    long first() {
        return first;
    }

    long lines() {
        return lines;
    }

    /** How many lines have as many as the first one. */
    long alike() {
        return alike;
    }

    private void add(char sign) {
        if (sign == '"' && (isQuoted || isStart)) {
            isQuoted = !isQuoted;
            isStart = true;
        } else if (sign == '\n' && !(isQuoted && isSpanning)) {
            endLine();
        } else {
            see(sign);
        }
    }

    private void see(char sign) {
        boolean isBlank = CellText.isEmpty(String.valueOf(sign));
        isComment |= !isSeen && sign == '#';
        isSeen |= !isBlank;
        if (!isQuoted) {
            count += sign == separator ? 1 : 0;
            isStart = sign == separator || isStart && isBlank;
        }
    }

    private void endLine() {
        if (isSeen && !isComment) {
            first = lines == 0 ? count : first;
            lines++;
            alike += count == first ? 1 : 0;
        }
        count = 0;
        isQuoted = false;
        isStart = true;
        isSeen = false;
        isComment = false;
    }
}
