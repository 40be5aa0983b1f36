package org.hemicycle.serialization.folder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Address;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Language;
import org.hemicycle.time.Timing;

/** What is known while a dossier is written. */
final class Writing implements Surroundings {

    /** What says that there is nothing to say. */
    static final String NONE = "–";

    private final Optional<Identifier> document;
    private final Language[] languages;
    private final Codes codes;
    private final PartIndex parts = new PartIndex();
    private final Map<Address, Integer> years = new HashMap<>();
    private final Set<Identifier> printed = new TreeSet<>();

    Writing(Dossier dossier, OwnDocument own, ReferenceData reference) {
        this.document = own.identifier();
        this.languages = own.languages();
        this.codes = new Codes(reference);
        dossier.contents().list().forEach(this::add);
        dossier.programmes()
                .forEach(programme -> years.put(
                        programme.address(),
                        programme
                                .period()
                                .value()
                                .flatMap(period -> period.year())
                                .orElse(Timing.NO_YEAR)));
        years.put(Address.ROOT, own.year());
    }

    private void add(Located<?> part) {
        parts.add(part.address(), part.value().noun());
    }

    @Override
    public void print(Identifier code) {
        printed.add(code);
    }

    /** The codes that were written. */
    Set<Identifier> printed() {
        return printed;
    }

    Dating dating(Address owner) {
        return new Dating(years.getOrDefault(owner, Timing.NO_YEAR), languages.clone());
    }

    @Override
    public Optional<Identifier> document() {
        return document;
    }

    @Override
    public PartIndex parts() {
        return parts;
    }

    @Override
    public Codes codes() {
        return codes;
    }
}
