package org.hemicycle.reference;

/** Holds the shipped data, read when they are first asked for. */
final class Shipped {

    static final ReferenceData DATA = ReferenceData.builder()
            .from(ReferenceText.readResource("states.txt"))
            .from(ReferenceText.readResource("conventions.txt"))
            .from(ReferenceText.readResource("law.txt"))
            .build();

    private Shipped() {}
}
