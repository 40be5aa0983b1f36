package org.hemicycle.source;

import java.util.List;
import java.util.Optional;

/**
 * Something that is filed in a dossier under a key: a programme, a component, an activity, a line of a budget.
 *
 * <p>This is all that the library asks of a kind of part in order to find it by its address, to list it with others of
 * its kind, to check what it refers to, to name it in a finding and to change it where it lies. A kind that answers
 * these questions needs no mention anywhere else. Example: the programme {@code plan} has the component {@code law}
 * among its {@link #parts}, and so {@code Address.parse("plan/law")} finds it.
 */
public interface Filed {

    /** {@return the key, unique among what is filed beside it} */
    String key();

    /** {@return what such a part is called, such as {@code budget line}} */
    String noun();

    /** {@return what people call it, such as {@code 2.2.1 Rule of Law based institutions}} */
    String heading();

    /** {@return where it stands in a document, if it was read from one} */
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    /** {@return what is filed in it, list by list, in the order in which a reader meets it} */
    default List<Parts<? extends Filed, ?>> parts() {
        return List.of();
    }

    /** {@return the other parts of the dossier that it names} */
    default List<Reference> references() {
        return List.of();
    }
}
