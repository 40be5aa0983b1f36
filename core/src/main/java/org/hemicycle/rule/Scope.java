package org.hemicycle.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hemicycle.accession.AccessionHistory;
import org.hemicycle.accession.AccessionStatus.Kind;
import org.hemicycle.actor.Actor;
import org.hemicycle.document.Completeness;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.time.Day;

/**
 * What a rule may look at during a run: the dossier, the reference data and the day, which can only be compared.
 *
 * <p>May be shared between threads where its day records nothing; each run has its own.
 */
public final class Scope {

    private final Dossier dossier;
    private final ReferenceData reference;
    private final Day day;
    private final Map<Function<Scope, ?>, Object> indexes = new ConcurrentHashMap<>();

    /**
     * A scope.
     *
     * @param dossier the dossier
     * @param reference the reference data
     * @param day the day judged
     */
    public Scope(Dossier dossier, ReferenceData reference, Day day) {
        this.dossier = requireNonNull(dossier, "dossier");
        this.reference = requireNonNull(reference, "reference");
        this.day = requireNonNull(day, "day");
    }

    /** {@return the dossier} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return the reference data} */
    public ReferenceData reference() {
        return reference;
    }

    /** {@return the day judged} */
    public Day day() {
        return day;
    }

    /**
     * Something derived from the dossier that several rules or subjects need, computed once a run.
     *
     * @param index how to compute it; a constant, since it is also the key under which the result is kept
     * @param <V> the type of the result
     * @return the result
     */
    @SuppressWarnings("unchecked")
    public <V> V index(Function<Scope, V> index) {
        Object known = indexes.get(index);
        if (known == null) {
            known = index.apply(this);
            indexes.put(index, known);
        }
        return (V) known;
    }

    /**
     * What a State has done about a convention.
     *
     * @param actor the State
     * @param convention the convention
     * @return the history, under the reference data's law
     */
    public AccessionHistory history(Identifier actor, Identifier convention) {
        return new AccessionHistory(
                reference.findConvention(convention),
                dossier.listTreatyActions(actor, convention),
                findRecord(actor, convention)
                        .map(record -> record.fact() == Completeness.Fact.SIGNATURES ? Kind.NOT_SIGNED : Kind.NONE)
                        .orElse(Kind.NOT_RECORDED),
                reference.invitationValidities());
    }

    /**
     * The promise under which nothing recorded of a State and a convention means that nothing was done.
     *
     * @param actor the State
     * @param convention the convention
     * @return the promise about all actions, or else the one about signatures, if there is one
     */
    public Optional<Completeness> findRecord(Identifier actor, Identifier convention) {
        return dossier.findCompleteness(actor, convention, Completeness.Fact.TREATY_ACTIONS)
                .or(() -> dossier.findCompleteness(actor, convention, Completeness.Fact.SIGNATURES));
    }

    /**
     * What people call a thing.
     *
     * @param identifier the thing
     * @return the common name that the dossier or the reference data has for it, or else the identifier
     */
    public String nameOf(Identifier identifier) {
        return dossier.findActor(identifier)
                .map(Actor::name)
                .or(() -> reference.findName(identifier))
                .map(Name::common)
                .orElse(identifier.toString());
    }

    /**
     * The notes that go with the name of an actor wherever it is printed.
     *
     * @param identifier the actor
     * @return name and note; empty where the name carries none
     */
    public List<String> designationNotes(Identifier identifier) {
        return reference
                .findName(identifier)
                .flatMap(name -> name.designationNote().map(note -> name.common() + ": " + note))
                .stream()
                .toList();
    }

    /**
     * Number and common name of a convention.
     *
     * @param convention the convention
     * @return for example {@code ETS 173 (Criminal Law Convention on Corruption)}
     */
    public String conventionName(Identifier convention) {
        String name = nameOf(convention);
        return name.equals(convention.toString()) ? name : convention + " (" + name + ")";
    }
}
