package org.hemicycle.testkit.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of the guide, read for its fenced blocks: Java to be run, and the text that it should print.
 *
 * <p>A block that begins with {@code ```java} is code. One that begins with {@code ```text} and follows a block of code
 * with nothing but blank lines between is what that code prints. Everything else is prose.
 *
 * @param name the name of the page, for messages
 * @param blocks the blocks of code, in order
 */
record GuidePage(String name, List<Block> blocks) {

    /**
     * A block of code.
     *
     * @param line the line of the page on which the code begins, counted from 1
     * @param code the code, each line with its line end
     * @param output what it should print, where the page says so
     */
    record Block(int line, String code, Optional<String> output) {}

    /** Reads the blocks of a page. */
    static GuidePage read(String name, String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        boolean afterCode = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("```") && line.length() > 3) {
                int end = endOf(name, lines, i);
                String content = String.join(
                        "",
                        lines.subList(i + 1, end).stream()
                                .map(each -> each + "\n")
                                .toList());
                if (line.equals("```java")) {
                    blocks.add(new Block(i + 2, content, Optional.empty()));
                } else if (line.equals("```text") && afterCode) {
                    Block code = blocks.remove(blocks.size() - 1);
                    blocks.add(new Block(code.line(), code.code(), Optional.of(content)));
                }
                afterCode = line.equals("```java");
                i = end;
            } else if (!line.isEmpty()) {
                afterCode = false;
            }
        }
        return new GuidePage(name, blocks);
    }

    private static int endOf(String name, List<String> lines, int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("```")) {
                return i;
            }
        }
        throw new AssertionError(name + ":" + (start + 1) + ": The block that begins here has no end.");
    }
}
