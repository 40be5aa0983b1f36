package org.hemicycle.serialization.folder;

import java.util.Optional;
import org.hemicycle.source.Identifier;

/** What a cell is read and written against: the document that places are in, the parts and codes that are known. */
interface Surroundings {

    /** The document in which places are that name none. */
    Optional<Identifier> document();

    /** The parts of the dossier. */
    PartIndex parts();

    /** Notes that a code was written. */
    default void print(Identifier code) {}

    /** The codes that are known. */
    Codes codes();
}
