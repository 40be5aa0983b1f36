package org.hemicycle.testkit.contract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.convention.Closure;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Who;
import org.hemicycle.internal.Phrase;
import org.hemicycle.reference.ApplicantClass;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.Day;

/**
 * Actors of whom the same facts hold among those that some clause asks for.
 *
 * @param representative one of them, the first by identifier
 * @param kind their sort
 * @param is what holds of them
 * @param isNot what does not
 */
record Applicants(Identifier representative, Actor.Kind kind, List<Who> is, List<Who> isNot) {

    /** Whoever may become a Party to a convention. */
    private static final Set<Actor.Kind> KINDS =
            Set.of(Actor.Kind.STATE, Actor.Kind.TERRITORY, Actor.Kind.ORGANISATION);

    /** The classes that the actors of the data fall into on a day. */
    static List<Applicants> in(ReferenceData data, LocalDate day) {
        List<Who.Simple> asked = phrases(data);
        Map<Object, Applicants> classes = new LinkedHashMap<>();
        data.actors().values().stream()
                .filter(actor -> KINDS.contains(actor.kind()))
                .map(actor -> of(actor, asked, data, Day.of(day)))
                .forEach(each -> classes.putIfAbsent(List.of(each.kind, each.is, each.isNot), each));
        return List.copyOf(classes.values());
    }

    /** What the clauses of the data ask for. */
    private static List<Who.Simple> phrases(ReferenceData data) {
        Map<String, Who.Simple> phrases = new TreeMap<>();
        data.listConventions().stream()
                .flatMap(Applicants::clauses)
                .flatMap(Applicants::simple)
                .forEach(phrase -> phrases.put(phrase.toString(), phrase));
        return List.copyOf(phrases.values());
    }

    /** Whom the routes, closures and stated gaps of a convention mean. */
    static Stream<Who> clauses(Convention convention) {
        return Stream.of(
                        convention.routes().stream().map(route -> route.who()),
                        convention.closures().stream().map(Closure::who),
                        convention.unmodelled().stream().flatMap(gap -> gap.who().stream()))
                .flatMap(who -> who);
    }

    /** The facts that a phrase is made of. */
    static Stream<Who.Simple> simple(Who who) {
        return who instanceof Who.Simple one
                ? Stream.of(one)
                : who.parts().stream().flatMap(Applicants::simple);
    }

    private static Applicants of(Actor actor, List<Who.Simple> asked, ReferenceData data, Day day) {
        KnownFacts facts = new KnownFacts(actor, data, day);
        return new Applicants(
                actor.identifier(),
                actor.kind(),
                asked.stream()
                        .filter(phrase -> phrase.match(facts).isYes())
                        .map(Who.class::cast)
                        .toList(),
                asked.stream()
                        .filter(phrase -> phrase.match(facts).isNo())
                        .map(Who.class::cast)
                        .toList());
    }

    ApplicantClass asClass() {
        return new ApplicantClass(toString(), is, isNot);
    }

    @Override
    public String toString() {
        return Phrase.of(kind) + " such as " + representative
                + (is.isEmpty() ? "" : is.stream().map(Who::toString).collect(Collectors.joining("; ", ": ", "")));
    }
}
