package org.hemicycle.testkit.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.source.Identifier;

/** Proves that reference data name nothing that they do not have, and that nothing of them is lost in writing. */
final class CodeProof {

    private final ReferenceData data;

    CodeProof(ReferenceData data) {
        this.data = data;
    }

    void prove() {
        Map<Identifier, Set<String>> unresolved = unresolved(data);
        unresolved.keySet().removeAll(unresolved(ReferenceData.shipped()).keySet());
        if (!unresolved.isEmpty()) {
            throw new AssertionError("The reference data name codes that none of their rows has:\n"
                    + unresolved.entrySet().stream()
                            .map(each -> "  " + each.getKey() + ", named by " + String.join(", ", each.getValue()))
                            .collect(Collectors.joining("\n"))
                    + "\nCorrect them, or add the actor or convention: ReferenceData.with(…).");
        }
    }

    /** The codes without a row, each with the rows that name it. */
    private static Map<Identifier, Set<String>> unresolved(ReferenceData data) {
        Map<Identifier, Set<String>> unresolved = new TreeMap<>();
        new NamedCodes(data).forEach((code, where) -> {
            if (!resolves(code, data)) {
                unresolved.computeIfAbsent(code, any -> new TreeSet<>()).add(where);
            }
        });
        return unresolved;
    }

    private static boolean resolves(Identifier code, ReferenceData data) {
        return data.findActor(code).isPresent() || data.findConvention(code).isPresent();
    }

    void comesBack() {
        ReferenceData again = HemicycleJson.read(HemicycleJson.write(data), ReferenceData.class);
        if (!again.equals(data)) {
            throw new AssertionError(
                    "The reference data are others once they are written as JSON and read: their digest"
                            + " was " + data.digest() + " and is " + again.digest()
                            + ". Look for a row that compares by something else than by what it says.");
        }
    }
}
