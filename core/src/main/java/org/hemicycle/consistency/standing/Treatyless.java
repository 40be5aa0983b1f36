package org.hemicycle.consistency.standing;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.actor.Actor;
import org.hemicycle.source.Name;

/**
 * Whether something is of a sort that no treaty founds: a network, a forum, a conference, a working group, a programme.
 * What is named after a convention or an agreement rests on one, and of an organisation its kind does not tell.
 */
final class Treatyless {

    private static final Pattern SORT = Pattern.compile(
            "\\b(?:networks?|réseau|forum|conference|conférence|(?:working|expert|contact|project|focus) groups?"
                    + "|task forces?|groupe de travail|program(?:me)?|project|projet|platform|plate-?forme|initiative"
                    + "|dialogue|seminar|séminaire|workshop|summit|sommet)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TREATY = Pattern.compile(
            "\\b(?:conventions?|agreements?|accords?|treat(?:y|ies)|traités?|protocols?|protocoles?|charters?|chartes?"
                    + "|covenants?|pactes?|statutes?|part(?:y|ies))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<Actor.Kind> UNCERTAIN = EnumSet.of(Actor.Kind.ORGANISATION, Actor.Kind.STATE);

    private Treatyless() {}

    static boolean is(Actor body) {
        return !UNCERTAIN.contains(body.kind())
                && names(body.name()).noneMatch(form -> TREATY.matcher(form).find())
                && (body.kind() == Actor.Kind.NETWORK
                        || names(body.name())
                                .anyMatch(form -> SORT.matcher(form).find()));
    }

    private static Stream<String> names(Name name) {
        return name.forms().stream();
    }
}
