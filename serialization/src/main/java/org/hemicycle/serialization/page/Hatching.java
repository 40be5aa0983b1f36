package org.hemicycle.serialization.page;

/** The pattern of what is not sure, which tells it from the rest without colour. */
final class Hatching {

    private Hatching() {}

    static String id(String picture) {
        return picture + "-hatched";
    }

    static Tag of(String picture) {
        Tag stripe = Tag.of("line")
                .as("stripe")
                .with("x1", 0)
                .with("y1", 0)
                .with("x2", 0)
                .with("y2", 6);
        return Tag.of("defs")
                .add(Tag.of("pattern")
                        .id(id(picture))
                        .with("width", 6)
                        .with("height", 6)
                        .with("patternUnits", "userSpaceOnUse")
                        .with("patternTransform", "rotate(45)")
                        .add(stripe));
    }
}
