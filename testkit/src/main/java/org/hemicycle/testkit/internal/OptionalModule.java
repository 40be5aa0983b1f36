package org.hemicycle.testkit.internal;

/** What the test kit can do without and some of its classes cannot, so that it may be missing where they are used. */
public enum OptionalModule {
    /** Generates values. */
    JQWIK("jqwik", "net.jqwik:jqwik in version 1.9.3", "net.jqwik.api.Arbitrary"),
    /** Says what differs. */
    ASSERTJ("AssertJ", "org.assertj:assertj-core in version 3.27 or newer", "org.assertj.core.api.AbstractAssert");

    private final String title;
    private final String artifact;
    private final String witness;

    OptionalModule(String title, String artifact, String witness) {
        this.title = title;
        this.artifact = artifact;
        this.witness = witness;
    }

    /**
     * Makes sure that the module is there.
     *
     * @param user what needs it, as the beginning of a sentence
     * @throws IllegalStateException if it is not; the message says what to add
     */
    public void require(String user) {
        try {
            Class.forName(witness, false, OptionalModule.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(
                    user + " needs " + title + ", which is not on the class path. Add " + artifact
                            + " to the test dependencies of your project; hemicycle-testkit leaves it out for those who"
                            + " do not use it.",
                    missing);
        }
    }
}
