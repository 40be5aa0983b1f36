package org.hemicycle.serialization.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.source.Address;

/**
 * The parts of a dossier by their addresses, and how cells name them: a programme or component by its key, everything
 * by its path. A path that begins with a slash is never a key.
 */
final class PartIndex {

    private static final String ROOT = "/";
    private static final List<String> WHOLES = List.of("programme", "component");
    private static final Set<String> NAMED_BY_KEY = Set.of("programme", "component", "activity");

    private final Map<Address, String> nouns = new LinkedHashMap<>();
    private final Map<String, List<Address>> byKey = new HashMap<>();
    private final Set<String> lost = new HashSet<>();
    private final Guesses guesses = new Guesses();
    private final Map<List<String>, List<String>> names = new HashMap<>();

    /** Notes a part. */
    void add(Address address, String noun) {
        nouns.put(address, noun);
        names.clear();
        if (NAMED_BY_KEY.contains(noun)) {
            List<Address> named = byKey.computeIfAbsent(last(address), key -> new ArrayList<>());
            if (!named.contains(address)) {
                named.add(address);
            }
        }
    }

    private static String last(Address address) {
        return address.keys().get(address.keys().size() - 1);
    }

    boolean has(Address address) {
        return nouns.containsKey(address);
    }

    /** What a part is, such as an activity. */
    Optional<String> noun(Address address) {
        return Optional.ofNullable(nouns.get(address));
    }

    /** Whether a text is the key of a programme or component. */
    boolean isKey(String text) {
        return !named(text, WHOLES).isEmpty();
    }

    private List<Address> named(String key, Collection<String> kinds) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(address -> kinds.contains(nouns.get(address)))
                .toList();
    }

    /** The address that a text names, whether or not there is such a part. */
    Optional<Address> find(String text, Collection<String> accepted) {
        if (text.startsWith(ROOT)) {
            return Optional.of(Address.parse(text.substring(1)));
        }
        int end = text.indexOf('/');
        Address path = isPath(text) ? Address.parse(text) : Address.ROOT;
        if (end > 0 && has(path)) {
            return Optional.of(path);
        }
        String first = end < 0 ? text : text.substring(0, end);
        List<Address> named = named(first, end < 0 && !accepted.isEmpty() ? accepted : WHOLES);
        if (named.size() > 1) {
            throw new Refusal(
                    "\"" + first + "\" is the key of " + named.size() + " parts",
                    named.stream().map(address -> ROOT + address).toList(),
                    List.of(),
                    "Write the whole path.");
        }
        return named.stream().findFirst().map(address -> end < 0 ? address : below(address, text.substring(end + 1)));
    }

    private static boolean isPath(String text) {
        try {
            return !Address.parse(text).keys().isEmpty();
        } catch (IllegalArgumentException noPath) {
            return false;
        }
    }

    private static Address below(Address address, String rest) {
        Address longer = address;
        for (String key : rest.split("/")) {
            longer = longer.then(key);
        }
        return longer;
    }

    /** The part that a text names, of one of several kinds; any where none is given. */
    Address require(String text, Collection<String> accepted) {
        Address address = find(text, accepted).orElseThrow(() -> unknown(text, accepted));
        String noun = noun(address).orElseThrow(() -> unknown(text, accepted));
        if (!accepted.isEmpty() && !accepted.contains(noun)) {
            throw Refusal.of(
                    "\"" + text + "\" is " + withArticle(noun) + " here",
                    "Name " + withArticle(String.join(" or ", accepted)) + ".");
        }
        return address;
    }

    /** A noun behind its article. */
    static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    private Refusal unknown(String text, Collection<String> accepted) {
        if (isLost(text)) {
            return Refusal.of("\"" + text + "\" is left out, since its own row cannot be read", "Mend that row first.");
        }
        return new Refusal(
                "\"" + text + "\" is the key or path of no "
                        + (accepted.isEmpty() ? "part" : String.join(" or ", accepted)) + " of this dossier",
                List.of(),
                guesses.of(text + " " + accepted, any -> near(text, accepted)),
                "Write the key of a row that is there, or enter the part first.");
    }

    /** Notes that the row of a part cannot be read, of which the key or whole path is given. */
    void lose(String name) {
        lost.add(name);
    }

    /** Whether a text names a part whose row cannot be read, or something in it. */
    private boolean isLost(String text) {
        String path = text.startsWith(ROOT) ? text.substring(1) : text;
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (lost.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Paths of parts of that very key, or else what is spelt like the text. */
    private List<String> near(String text, Collection<String> accepted) {
        List<String> paths = addresses(accepted)
                .filter(address -> address.toString().endsWith(ROOT + text))
                .map(Address::toString)
                .toList();
        return paths.isEmpty() ? Guesses.spelt(text, names(accepted)) : paths;
    }

    private List<String> names(Collection<String> accepted) {
        return names.computeIfAbsent(
                List.copyOf(accepted),
                any -> addresses(accepted)
                        .flatMap(address -> names(address, accepted))
                        .distinct()
                        .toList());
    }

    private Stream<Address> addresses(Collection<String> accepted) {
        return nouns.entrySet().stream()
                .filter(part -> accepted.isEmpty() || accepted.contains(part.getValue()))
                .map(Map.Entry::getKey);
    }

    /** A part by its whole path, by a key that is accepted, and by the path from a programme or component on. */
    private Stream<String> names(Address address, Collection<String> accepted) {
        List<String> keys = address.keys();
        int last = keys.size() - 1;
        boolean hasKey = NAMED_BY_KEY.contains(nouns.get(address)) && accepted.contains(nouns.get(address));
        return IntStream.rangeClosed(0, last)
                .filter(from -> from == 0
                        || from == last && hasKey
                        || WHOLES.contains(nouns.getOrDefault(new Address(keys.subList(0, from + 1)), "")))
                .mapToObj(from -> String.join(ROOT, keys.subList(from, keys.size())));
    }

    /** How a cell names a part: by its key where that suffices. */
    String print(Address address) {
        String key = address.keys().isEmpty() ? "" : last(address);
        boolean isAlone = byKey.getOrDefault(key, List.of()).equals(List.of(address));
        return isAlone && WHOLES.contains(nouns.get(address)) ? key : ROOT + address;
    }
}
