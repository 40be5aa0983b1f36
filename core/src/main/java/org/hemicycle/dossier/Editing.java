package org.hemicycle.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hemicycle.source.Address;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Parts;

/**
 * Changes one part of a dossier: only what it lies in is made anew.
 *
 * @param address where the part is filed
 * @param change what becomes of it; nothing, where it is taken out
 */
record Editing(Address address, Function<Filed, Optional<Filed>> change) {

    static <T extends Filed> Dossier changed(Dossier dossier, Address address, Class<T> kind, UnaryOperator<T> change) {
        if (dossier.find(address, kind).isEmpty()) {
            throw nothing(dossier, address, kind.getSimpleName());
        }
        return new Editing(address, part -> Optional.of(change.apply(kind.cast(part))))
                .within(dossier.parts(), Address.ROOT)
                .orElseThrow();
    }

    static Dossier removed(Dossier dossier, Address address) {
        return new Editing(address, part -> Optional.empty())
                .within(dossier.parts(), Address.ROOT)
                .orElseThrow(() -> nothing(dossier, address, "part"));
    }

    private static IllegalArgumentException nothing(Dossier dossier, Address address, String kind) {
        return new IllegalArgumentException("Dossier \"" + dossier.name() + "\" has no " + kind + " at \"" + address
                + "\""
                + dossier.findHeading(address).map(heading -> " but " + heading).orElse("")
                + "; accepted is an address that contents() lists.");
    }

    /** The whole with the part changed; nothing where the part is not in it. */
    private <W> Optional<W> within(List<? extends Parts<? extends W, ?>> lists, Address whole) {
        for (Parts<? extends W, ?> list : lists) {
            Optional<? extends W> changed = in(list, whole);
            if (changed.isPresent()) {
                return Optional.of(changed.get());
            }
        }
        return Optional.empty();
    }

    private <W, P extends Filed> Optional<W> in(Parts<W, P> list, Address whole) {
        List<P> parts = new ArrayList<>(list.list());
        for (ListIterator<P> at = parts.listIterator(); at.hasNext(); ) {
            P part = at.next();
            Address here = list.address(whole).then(part.key());
            if (here.equals(address)) {
                change.apply(part).map(list.kind()::cast).ifPresentOrElse(at::set, at::remove);
                return Optional.of(list.with().apply(parts));
            }
            if (address.isWithin(here)) {
                Optional<Filed> changed = within(part.parts(), here);
                changed.map(list.kind()::cast).ifPresent(at::set);
                return changed.map(done -> list.with().apply(parts));
            }
        }
        return Optional.empty();
    }
}
