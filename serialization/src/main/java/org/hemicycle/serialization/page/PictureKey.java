package org.hemicycle.serialization.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What the signs of a picture stand for, in two columns.
 *
 * @param lines a line for each sign
 */
record PictureKey(List<String> lines) {

    private static final int STEP = 18;

    private int deep() {
        return (lines.size() + 1) / 2;
    }

    int height() {
        return deep() * STEP;
    }

    /** The lines below a height. */
    List<Tag> below(int y) {
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            tags.add(Tag.of("text", lines.get(i))
                    .with("x", i < deep() ? 0 : Picture.WIDTH / 2)
                    .with("y", y + (i % deep() + 1) * STEP)
                    .as("quiet"));
        }
        return tags;
    }
}
