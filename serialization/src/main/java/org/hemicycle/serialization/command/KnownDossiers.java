package org.hemicycle.serialization.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.hemicycle.internal.Spelling;

/**
 * All dossiers that are known by name.
 *
 * @param byName what reads each, by its name, in the order in which they are told
 */
record KnownDossiers(Map<String, NamedDossiers> byName) {

    KnownDossiers {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** Those of all jars that lie beside this one. */
    static KnownDossiers beside() {
        return of(ServiceLoader.load(NamedDossiers.class, NamedDossiers.class.getClassLoader()));
    }

    static KnownDossiers of(Iterable<NamedDossiers> all) {
        Map<String, NamedDossiers> byName = new LinkedHashMap<>();
        all.forEach(some -> some.names().forEach(name -> byName.putIfAbsent(name, some)));
        return new KnownDossiers(byName);
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** Those that a word may mean: the one of that name, or else all whose names begin so. */
    List<String> meant(String word) {
        return byName.containsKey(word)
                ? List.of(word)
                : names().stream().filter(name -> name.startsWith(word)).toList();
    }

    /** Those that are spelt most like a word, or begin so. */
    List<String> near(String word) {
        int most = Spelling.slips(word);
        return Spelling.nearest(names(), name -> distance(word, name, most), most);
    }

    /** Who shortens a name may mistype what is left of it. */
    private static int distance(String word, String name, int most) {
        String beginning = name.substring(0, Math.min(word.length(), name.length()));
        return Math.min(Spelling.distance(word, name, most), Spelling.distance(word, beginning, most));
    }

    KnownInput input(String name) {
        return new KnownInput(name, byName.get(name));
    }
}
