package org.hemicycle.reference;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.hemicycle.convention.Who;
import org.hemicycle.internal.Quoted;
import org.hemicycle.truth.Truth;

/**
 * A class of applicants that every convention has to deal with, such as "other European State". What is neither said
 * nor denied of it is unknown.
 *
 * @param name what it is called
 * @param is what holds of everybody in it
 * @param isNot what holds of nobody in it
 */
public record ApplicantClass(String name, List<Who> is, List<Who> isNot) implements Serializable {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if something is both said and denied
     */
    public ApplicantClass {
        requireNonNull(name, "name");
        requireNonNull(is, "is");
        requireNonNull(isNot, "isNot");
        is = List.copyOf(is);
        isNot = List.copyOf(isNot);
        is.stream().filter(isNot::contains).findFirst().ifPresent(both -> {
            throw new IllegalArgumentException("ApplicantClass " + Quoted.of(name) + " both is and is not "
                    + Quoted.of(both) + "; leave one of them out.");
        });
    }

    /**
     * Whether a phrase holds of everybody in the class.
     *
     * @param who the phrase
     * @return yes, no, or unknown where it depends on what is neither said nor denied
     */
    public Truth isAdmittedBy(Who who) {
        return who.admits(this::fact);
    }

    private Truth fact(Who simple) {
        if (is.contains(simple)) {
            return Truth.YES;
        }
        return isNot.contains(simple) ? Truth.NO : Truth.unknown("whether a " + name + " is " + simple);
    }
}
