package org.hemicycle.eligibility;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.accession.Readings;
import org.hemicycle.convention.Act;
import org.hemicycle.internal.Phrase;
import org.hemicycle.truth.Truth;

/**
 * Where a State stands with a convention on a day, and what it may do there. Exactly one case answers each question.
 *
 * <p>Example: {@code Invited(until 2025-04-23)}, which becomes {@code InvitationLapsed} on 24 April 2025.
 *
 * <p>All cases are immutable and thread-safe.
 */
public sealed interface Access extends Serializable {

    /** The kind of an answer. */
    enum Kind {
        /** The convention is in force for the State. */
        PARTY("P", true),
        /** The convention has ceased to be in force for the State. */
        CEASED("x", false),
        /** The State has expressed its consent to be bound, and the convention is not in force for it yet. */
        CONSENT_EXPRESSED("C", true),
        /** The State has signed and may ratify. */
        SIGNATORY("S", true),
        /** The State is invited. */
        INVITED("I", true),
        /** The invitation can no longer be taken up. */
        INVITATION_LAPSED("L", false),
        /** The State has asked to be invited. */
        INVITATION_PENDING("R", false),
        /** The State may join by its own acts. */
        ENTITLED("E", true),
        /** The State may ask to be invited. */
        MAY_REQUEST_INVITATION("i", false),
        /** The State may join by its own acts once it has done something about another convention, or if it has. */
        ON_CONDITION("c", false),
        /** A route would be open if something were done or had happened first. */
        NOT_YET("n", false),
        /** No route is open to the State. */
        CLOSED("-", false),
        /** It cannot be determined. */
        UNDETERMINED("?", false);

        private final String abbreviation;
        private final boolean mayJoin;

        Kind(String abbreviation, boolean mayJoin) {
            this.abbreviation = abbreviation;
            this.mayJoin = mayJoin;
        }

        /**
         * The kind in one letter or sign, for tables.
         *
         * @return for example {@code I} for {@link #INVITED}
         */
        public String abbreviation() {
            return abbreviation;
        }

        /**
         * The kind in words.
         *
         * @return for example {@code invitation lapsed}
         */
        public String phrase() {
            return Phrase.of(this);
        }

        /**
         * What the abbreviations stand for.
         *
         * @return abbreviations and words, in one line
         */
        public static String legend() {
            return Arrays.stream(values())
                    .map(kind -> kind.abbreviation + " " + kind.phrase())
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * The kind of the answer.
     *
     * @return one for each case
     */
    Kind kind();

    /**
     * Whether the State is a Party or may become one by its own acts, without a decision of others.
     *
     * @return yes, no, or unknown
     */
    default Truth mayJoin() {
        return Truth.of(kind().mayJoin);
    }

    /**
     * The route that the answer names.
     *
     * @return its key; empty where the answer does not rest on one route
     */
    default Optional<String> namedRoute() {
        return Optional.empty();
    }

    /**
     * The convention is in force for the State.
     *
     * @param since the readings of the first day
     * @param leaving the readings of the first day without it, where it has been denounced already; otherwise without
     *     readings
     */
    record Party(Readings since, Readings leaving) implements Access {

        /** Refuses null, naming the component. */
        public Party {
            requireNonNull(since, "since");
            requireNonNull(leaving, "leaving");
        }

        /**
         * A Party that has not denounced.
         *
         * @param since the readings of the first day
         */
        public Party(Readings since) {
            this(since, new Readings(List.of()));
        }

        @Override
        public Kind kind() {
            return Kind.PARTY;
        }

        @Override
        public String toString() {
            return "Party since " + when(since)
                    + (leaving.isEmpty() ? "" : ", denounced with effect from " + when(leaving));
        }
    }

    /**
     * What is recorded last where nothing promises that the record is complete: what the State has done since, and so
     * where it stands, is not known.
     *
     * @param last where it stood by what is recorded
     * @param mayJoin unknown, naming the record that is missing
     */
    record LastRecorded(Access last, Truth mayJoin) implements Access {

        /** Refuses null, naming the component. */
        public LastRecorded {
            requireNonNull(last, "last");
            requireNonNull(mayJoin, "mayJoin");
        }

        @Override
        public Kind kind() {
            return last.kind();
        }

        @Override
        public Optional<String> namedRoute() {
            return last.namedRoute();
        }

        @Override
        public String toString() {
            return last + ", not promised complete";
        }
    }

    /**
     * What the State may have done besides what is recorded matters, and is not recorded.
     *
     * @param law what the routes offer a State that has done nothing yet
     * @param unrecorded what is not recorded, as a clause: {@code what it has done}
     * @param mayJoin unknown, naming the record that is missing
     */
    record Unrecorded(Access law, String unrecorded, Truth mayJoin) implements Access {

        /** Refuses null, naming the component. */
        public Unrecorded {
            requireNonNull(law, "law");
            requireNonNull(unrecorded, "unrecorded");
            requireNonNull(mayJoin, "mayJoin");
        }

        @Override
        public Kind kind() {
            return Kind.UNDETERMINED;
        }

        @Override
        public Optional<String> namedRoute() {
            return law.namedRoute();
        }

        @Override
        public String toString() {
            return law + "; " + unrecorded + " is not recorded";
        }
    }

    /**
     * The State may join by its own acts once it has done something about another convention, or if it has.
     *
     * @param route the key of the route
     * @param acts the acts that it offers, in order
     * @param conditions what has to be so: {@code once it has signed ETS 005 (…)}
     * @param mayJoin unknown, naming the record that is missing
     */
    record OnCondition(String route, Set<Act> acts, List<String> conditions, Truth mayJoin) implements Access {
        /** Keeps copies. */
        public OnCondition {
            requireNonNull(route, "route");
            requireNonNull(acts, "acts");
            requireNonNull(conditions, "conditions");
            requireNonNull(mayJoin, "mayJoin");
            acts = Collections.unmodifiableSet(new LinkedHashSet<>(List.copyOf(acts)));
            conditions = List.copyOf(conditions);
        }

        @Override
        public Kind kind() {
            return Kind.ON_CONDITION;
        }

        @Override
        public Optional<String> namedRoute() {
            return Optional.of(route);
        }

        @Override
        public String toString() {
            return "entitled to " + inWords(acts) + " " + String.join(" and ", conditions) + " (route " + route + ")";
        }
    }

    /**
     * The convention has ceased to be in force for the State.
     *
     * @param ceased the readings of the first day without it
     * @param since what the routes have offered since: nothing keeps a former Party from coming back where they are
     *     open
     */
    record Ceased(Readings ceased, Access since) implements Access {
        /** Refuses null, naming the component. */
        public Ceased {
            requireNonNull(ceased, "ceased");
            requireNonNull(since, "since");
        }

        @Override
        public Truth mayJoin() {
            return since.mayJoin();
        }

        @Override
        public Optional<String> namedRoute() {
            return since.namedRoute();
        }

        @Override
        public Kind kind() {
            return Kind.CEASED;
        }

        @Override
        public String toString() {
            return "Party until the eve of " + when(ceased) + ", now " + since;
        }
    }

    /**
     * The State has expressed its consent to be bound; the convention is not in force for it yet.
     *
     * @param inForceFrom the readings of the day of entry into force
     */
    record ConsentExpressed(Readings inForceFrom) implements Access {
        /** Refuses null, naming the component. */
        public ConsentExpressed {
            requireNonNull(inForceFrom, "inForceFrom");
        }

        @Override
        public Kind kind() {
            return Kind.CONSENT_EXPRESSED;
        }

        @Override
        public String toString() {
            return "consent expressed, in force from " + when(inForceFrom);
        }
    }

    /**
     * The State has signed and may ratify.
     *
     * @param since the readings of the day of signature
     */
    record Signatory(Readings since) implements Access {
        /** Refuses null, naming the component. */
        public Signatory {
            requireNonNull(since, "since");
        }

        @Override
        public Kind kind() {
            return Kind.SIGNATORY;
        }

        @Override
        public String toString() {
            return "signatory since " + when(since) + ", may ratify";
        }
    }

    /**
     * The State is invited and may accede.
     *
     * @param until the readings of the last day
     */
    record Invited(Readings until) implements Access {
        /** Refuses null, naming the component. */
        public Invited {
            requireNonNull(until, "until");
        }

        @Override
        public Kind kind() {
            return Kind.INVITED;
        }

        @Override
        public String toString() {
            return "invited until " + when(until);
        }
    }

    /**
     * The invitation can no longer be taken up.
     *
     * @param lastDay the readings of its last day
     * @param mayJoin no, or unknown where a route without an invitation may be open
     */
    record InvitationLapsed(Readings lastDay, Truth mayJoin) implements Access {
        /** Refuses null, naming the component. */
        public InvitationLapsed {
            requireNonNull(lastDay, "lastDay");
            requireNonNull(mayJoin, "mayJoin");
        }

        @Override
        public Kind kind() {
            return Kind.INVITATION_LAPSED;
        }

        @Override
        public String toString() {
            return "invitation lapsed; it was valid until " + when(lastDay);
        }
    }

    /**
     * The State has asked to be invited.
     *
     * @param since the readings of the day of the request
     * @param mayJoin no, or unknown where a route without an invitation may be open
     */
    record InvitationPending(Readings since, Truth mayJoin) implements Access {
        /** Refuses null, naming the component. */
        public InvitationPending {
            requireNonNull(since, "since");
            requireNonNull(mayJoin, "mayJoin");
        }

        @Override
        public Kind kind() {
            return Kind.INVITATION_PENDING;
        }

        @Override
        public String toString() {
            return "request to be invited pending since " + when(since);
        }
    }

    /**
     * The State may join by its own acts.
     *
     * @param route the key of the route
     * @param acts the acts that it offers, in order
     */
    record Entitled(String route, Set<Act> acts) implements Access {
        /** Keeps a copy. */
        public Entitled {
            requireNonNull(route, "route");
            requireNonNull(acts, "acts");
            acts = Collections.unmodifiableSet(new LinkedHashSet<>(List.copyOf(acts)));
        }

        @Override
        public Kind kind() {
            return Kind.ENTITLED;
        }

        @Override
        public Optional<String> namedRoute() {
            return Optional.of(route);
        }

        @Override
        public String toString() {
            return "entitled to " + inWords(acts) + " (route " + route + ")";
        }
    }

    /**
     * The State may ask to be invited.
     *
     * @param route the key of the route
     * @param mayJoin no, or unknown where a route without an invitation may be open
     */
    record MayRequestInvitation(String route, Truth mayJoin) implements Access {
        /** Refuses null, naming the component. */
        public MayRequestInvitation {
            requireNonNull(route, "route");
            requireNonNull(mayJoin, "mayJoin");
        }

        @Override
        public Kind kind() {
            return Kind.MAY_REQUEST_INVITATION;
        }

        @Override
        public Optional<String> namedRoute() {
            return Optional.of(route);
        }

        @Override
        public String toString() {
            return "may request an invitation (route " + route + ")";
        }
    }

    /**
     * A route would be open if something were done or had happened first.
     *
     * @param route the key of the route
     * @param unmet what has to come first
     * @param mayJoin no, or unknown where a route without an invitation may be open
     */
    record NotYet(String route, List<String> unmet, Truth mayJoin) implements Access {
        /** Keeps a copy. */
        public NotYet {
            requireNonNull(route, "route");
            requireNonNull(unmet, "unmet");
            requireNonNull(mayJoin, "mayJoin");
            unmet = List.copyOf(unmet);
        }

        @Override
        public Kind kind() {
            return Kind.NOT_YET;
        }

        @Override
        public Optional<String> namedRoute() {
            return Optional.of(route);
        }

        @Override
        public String toString() {
            return "not yet (route " + route + "): needs " + String.join(" and ", unmet);
        }
    }

    /** No route is open to the State. */
    record Closed() implements Access {
        @Override
        public Kind kind() {
            return Kind.CLOSED;
        }

        @Override
        public String toString() {
            return "closed";
        }
    }

    /**
     * It cannot be determined.
     *
     * @param readings what the facts leave open, in words
     * @param mayJoin the unknown truth, naming what is missing
     */
    record Undetermined(String readings, Truth mayJoin) implements Access {
        /** Refuses null, naming the component. */
        public Undetermined {
            requireNonNull(readings, "readings");
            requireNonNull(mayJoin, "mayJoin");
        }

        @Override
        public Kind kind() {
            return Kind.UNDETERMINED;
        }

        @Override
        public String toString() {
            return "undetermined: " + readings;
        }
    }

    private static String inWords(Set<Act> acts) {
        return acts.stream().map(act -> Phrase.of(act)).collect(Collectors.joining(", "));
    }

    private static String when(Readings readings) {
        return readings.isEmpty() ? "a day that is not known" : readings.inWords();
    }
}
