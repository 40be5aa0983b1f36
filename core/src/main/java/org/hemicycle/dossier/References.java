package org.hemicycle.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.document.Claim;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Reference;

/** The check that what a dossier's objects say of one another resolves inside it. */
final class References {

    private final Contents contents;
    private final List<String> dangling = new ArrayList<>();

    private References(Contents contents) {
        this.contents = contents;
    }

    static void check(Dossier dossier) {
        References references = new References(dossier.contents());
        references.collect(dossier);
        if (!references.dangling.isEmpty()) {
            throw new IllegalArgumentException("Dossier \"" + dossier.name()
                    + "\" has references that resolve to nothing in it: " + String.join("; ", references.dangling)
                    + ". Correct each address, or enter what it names.");
        }
    }

    private void collect(Dossier dossier) {
        for (Located<?> located : contents.list()) {
            String owner = owner(located);
            located.value().references().forEach(reference -> require(owner, located, reference));
        }
        dossier.sdgLinks().forEach(link -> require("Dossier", Reference.to("sdgLinks.subject", link.subject())));
        for (Claim claim : dossier.claims()) {
            String owner = "Claim \"" + claim.stated().asWritten() + "\"";
            claim.subject().references("subject").forEach(reference -> require(owner, reference));
        }
    }

    /** Made for each part that refers to others, and needed only where one is dangling. */
    private static String owner(Located<?> located) {
        String noun = located.value().noun();
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + " \"" + located.address() + "\"";
    }

    private void require(String owner, Located<?> located, Reference reference) {
        boolean ofItsKind = reference.nouns().equals(List.of(located.value().noun()));
        if (ofItsKind && reference.to().equals(located.address())) {
            dangling.add(owner + ", " + reference.attribute() + " = \"" + reference.to()
                    + "\" (itself; accepted is another " + located.value().noun() + ")");
        } else {
            require(owner, reference);
        }
    }

    private void require(String owner, Reference reference) {
        Optional<Filed> found = contents.find(reference.to());
        if (found.filter(reference::admits).isEmpty()) {
            dangling.add(owner + ", " + reference.attribute() + " = \"" + reference.to() + "\" ("
                    + found.map(part -> part.noun() + "; ").orElse("")
                    + "accepted is the address of "
                    + (reference.nouns().isEmpty() ? "a part" : article(String.join(" or ", reference.nouns()))) + ")");
        }
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
