package org.hemicycle.serialization.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.PackageVersion;

/**
 * The annotations that Jackson 3 shares with Jackson 2. Those that come with an older Jackson 2 lack classes which
 * Jackson 3 uses as soon as a mapper is built or asked, and that it ends with a linkage error.
 */
final class SharedAnnotations {

    private static final String PACKAGE = "com.fasterxml.jackson.annotation.";

    /** Jackson 3.1 was made for the annotations of 2.21, Jackson 3.2 for those of 2.22, and so on. */
    private static final int MINOR_VERSIONS_AHEAD = 20;

    /**
     * A class without which Jackson 3 ends with a linkage error.
     *
     * @param name its name in the package of annotations
     * @param since the minor version of Jackson 3 that used it first
     */
    private record Needed(String name, int since) {}

    private static final List<Needed> NEEDED =
            List.of(new Needed("JsonSerializeAs", 1), new Needed("JsonApplyView", 2));

    private SharedAnnotations() {}

    /**
     * Looks whether they are recent enough for the Jackson 3 that is there.
     *
     * @throws IllegalStateException if they are not, with what to pin
     */
    static void requireRecent() {
        ClassLoader loader = PackageVersion.class.getClassLoader();
        requireRecent(PackageVersion.VERSION, name -> find(loader, name).isPresent(), version(loader));
    }

    static void requireRecent(Version jackson, Predicate<String> isThere, String found) {
        NEEDED.stream()
                .filter(needed -> needed.since() <= jackson.getMinorVersion())
                .map(Needed::name)
                .filter(isThere.negate())
                .findFirst()
                .ifPresent(missing -> refuse(jackson, missing, found));
    }

    private static void refuse(Version jackson, String missing, String found) {
        String pinned = "2." + (MINOR_VERSIONS_AHEAD + jackson.getMinorVersion());
        throw new IllegalStateException("Jackson " + jackson + " shares com.fasterxml.jackson.core:jackson-annotations"
                + " with Jackson 2 and needs version " + pinned + " of it or a newer one, but found " + found
                + ", which has no " + missing + "; pin it in Maven's dependencyManagement with <dependency>"
                + "<groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-annotations</artifactId><version>"
                + pinned + "</version></dependency>.");
    }

    private static String version(ClassLoader loader) {
        return find(loader, "JsonProperty")
                .map(type -> Optional.ofNullable(type.getPackage().getImplementationVersion())
                        .orElse("one that does not tell its version"))
                .orElse("none");
    }

    private static Optional<Class<?>> find(ClassLoader loader, String name) {
        try {
            return Optional.of(Class.forName(PACKAGE + name, false, loader));
        } catch (ClassNotFoundException missing) {
            return Optional.empty();
        }
    }
}
