package org.hemicycle.actor;

import java.io.Serializable;
import java.util.Optional;
import org.hemicycle.internal.Phrase;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;
import org.immutables.value.Value;

/**
 * Whoever acts or belongs: a State, an organisation, a body, a committee, a network, a parliament.
 *
 * <p>A partial agreement, such as the Venice Commission or GRECO, is an actor and not a convention. Example:
 * {@code Actor.builder().identifier(Identifier.parse("body:greco")).name(…).kind(Actor.Kind.BODY).build()}.
 */
@Value.Immutable
public sealed interface Actor extends Serializable permits ImmutableActor {

    /** The sort of an actor. */
    enum Kind {
        /** A State: a member of the United Nations, or one that it admits as an observer State. */
        STATE,
        /**
         * A territory that ISO 3166-1 lists without being such a State, and Kosovo*. Being entered so says nothing
         * about anybody's status: whether it is a State is neither said nor denied.
         */
        TERRITORY,
        /** An international organisation. */
        ORGANISATION,
        /** An organ, partial agreement or other permanent body of an organisation. */
        BODY,
        /** A committee, steering or ad hoc, or one set up by a convention. */
        COMMITTEE,
        /** A network. */
        NETWORK,
        /** A part of a network or committee with a task of its own. */
        SUB_GROUP,
        /** A parliament. */
        PARLIAMENT,
        /** A ministry. */
        MINISTRY,
        /** Another public authority: a court, a prosecutor's office, an agency, a commissioner. */
        AUTHORITY,
        /** A body that runs elections. */
        ELECTORAL_BODY,
        /** A university, or an institution of training or research. */
        ACADEMIA,
        /** An association of civil society, or civil society as a whole. */
        CIVIL_SOCIETY,
        /** A company. */
        COMPANY,
        /** A person, named for the office that they hold. */
        PERSON,
        /** People who have something in common and no body of their own, such as judges or democratic forces. */
        GROUP
    }

    /** {@return the identifier} */
    Identifier identifier();

    /** {@return what it is called} */
    Name name();

    /** {@return its sort} */
    Kind kind();

    /** {@return the organisation or body that it belongs to} */
    Optional<Identifier> partOf();

    /** {@return what it is there for, paraphrased, with the place} */
    Optional<Stated<String>> mandate();

    /** {@return when it was set up, as the source states it} */
    Optional<Stated<ExtendedDate>> established();

    /** {@return the actor whose tasks it took over} */
    Optional<Identifier> succeeds();

    /** {@return where the source describes or first names it} */
    Optional<Citation> citation();

    /**
     * This value in one line.
     *
     * @return identifier, name and kind
     */
    default String summary() {
        return identifier() + " \"" + name() + "\", " + Phrase.of(kind());
    }

    /**
     * Starts an actor.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Actor}. */
    final class Builder extends ImmutableActor.Builder {
        Builder() {}
    }
}
