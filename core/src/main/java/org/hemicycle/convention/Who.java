package org.hemicycle.convention;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/**
 * Whom a clause means: to whom a convention is open, or closed.
 *
 * <p>Written as a phrase, and {@code parse(toString())} is the identity. Example: {@code any State except member of
 * body:council-of-europe, Party to ETS 018} is every State that is neither a member nor a Party. The phrases are those
 * of the {@linkplain Simple simple} cases, joined by {@code and} (all of them) and followed by {@code except} and a
 * list (none of those).
 */
public sealed interface Who extends Serializable {

    /** A standing that a clause may ask for. */
    enum Holding {
        /** Member. */
        MEMBER("member of"),
        /** Associate member. */
        ASSOCIATE_MEMBER("associate member of"),
        /** Observer. */
        OBSERVER("observer in"),
        /** Participant. */
        PARTICIPANT("participant in");

        private final String phrase;

        Holding(String phrase) {
            this.phrase = phrase;
        }

        String phrase() {
            return phrase;
        }
    }

    /**
     * Whether the phrase holds for somebody, by strong Kleene logic over the simple facts.
     *
     * @param fact answers for each simple case; what it does not know it answers with unknown
     * @return whether somebody with these facts is meant
     */
    Truth admits(Function<? super Simple, Truth> fact);

    /** {@return the phrases that this one is made of, for those who explain an answer; empty for a simple one} */
    List<Who> parts();

    /**
     * Reads a phrase.
     *
     * @param phrase for example {@code member of body:council-of-europe}
     * @return whom it means
     * @throws IllegalArgumentException if it cannot be read; the message lists the phrases that can
     */
    static Who parse(CharSequence phrase) {
        return valueOf(requireNonNull(phrase, "phrase").toString());
    }

    /**
     * Reads a phrase as {@link #parse} does, under the name that frameworks look for.
     *
     * @param phrase as {@code parse} takes it
     * @return whom it means
     * @throws IllegalArgumentException if it cannot be read, as {@code parse} says
     */
    static Who valueOf(String phrase) {
        requireNonNull(phrase, "phrase");
        return WhoPhrase.read(phrase);
    }

    /** A phrase that names one fact. */
    sealed interface Simple extends Who {

        /**
         * Answers by the case at hand.
         *
         * @param cases one answer for each case
         * @param <R> the type of the answer
         * @return the answer
         */
        <R> R match(Cases<R> cases);

        @Override
        default Truth admits(Function<? super Simple, Truth> fact) {
            return fact.apply(this);
        }

        @Override
        default List<Who> parts() {
            return List.of();
        }
    }

    /**
     * One answer for each simple case.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {
        /**
         * {@return the answer for the holder of a standing}
         *
         * @param who the case
         */
        R holderOf(HolderOf who);

        /**
         * {@return the answer for a Party to a convention}
         *
         * @param who the case
         */
        R partyTo(PartyTo who);

        /**
         * {@return the answer for a signatory of a convention}
         *
         * @param who the case
         */
        R signatoryOf(SignatoryOf who);

        /**
         * {@return the answer for a signatory of or Party to a convention}
         *
         * @param who the case
         */
        R signatoryOrPartyTo(SignatoryOrPartyTo who);

        /**
         * {@return the answer for one that acceded to a convention}
         *
         * @param who the case
         */
        R accededTo(AccededTo who);

        /**
         * {@return the answer for one that acceded to a convention before a day}
         *
         * @param who the case
         */
        R accededBefore(AccededBefore who);

        /** {@return the answer for one that took part in the elaboration of the convention at hand} */
        R tookPartInElaboration();

        /** {@return the answer for a European State} */
        R europeanState();

        /** {@return the answer for a State} */
        R anyState();

        /** {@return the answer for an international organisation} */
        R organisation();

        /**
         * {@return the answer for one that is named}
         *
         * @param who the case
         */
        R named(Named who);
    }

    /**
     * The holder of a standing in a body: {@code member of body:council-of-europe}.
     *
     * @param holding the standing
     * @param body the body that grants it
     */
    record HolderOf(Holding holding, Identifier body) implements Simple {
        /** Refuses null, naming the component. */
        public HolderOf {
            requireNonNull(holding, "holding");
            requireNonNull(body, "body");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.holderOf(this);
        }

        @Override
        public String toString() {
            return holding.phrase() + " " + body;
        }
    }

    /**
     * A Party, by whatever act it became one: {@code Party to ETS 018}.
     *
     * @param convention the convention
     */
    record PartyTo(Identifier convention) implements Simple {
        /** Refuses null, naming the component. */
        public PartyTo {
            requireNonNull(convention, "convention");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.partyTo(this);
        }

        @Override
        public String toString() {
            return "Party to " + convention;
        }
    }

    /**
     * One that has signed, whether or not it has ratified since: {@code signatory of ETS 185}. A Party that acceded is
     * not one.
     *
     * @param convention the convention
     */
    record SignatoryOf(Identifier convention) implements Simple {
        /** Refuses null, naming the component. */
        public SignatoryOf {
            requireNonNull(convention, "convention");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.signatoryOf(this);
        }

        @Override
        public String toString() {
            return "signatory of " + convention;
        }
    }

    /**
     * One that has signed or is a Party by whatever act: {@code signatory or Party to ETS 024}.
     *
     * @param convention the convention
     */
    record SignatoryOrPartyTo(Identifier convention) implements Simple {
        /** Refuses null, naming the component. */
        public SignatoryOrPartyTo {
            requireNonNull(convention, "convention");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.signatoryOrPartyTo(this);
        }

        @Override
        public String toString() {
            return "signatory or Party to " + convention;
        }
    }

    /**
     * One that has acceded, as distinct from one that ratified: {@code acceded to ETS 185}.
     *
     * @param convention the convention
     */
    record AccededTo(Identifier convention) implements Simple {
        /** Refuses null, naming the component. */
        public AccededTo {
            requireNonNull(convention, "convention");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accededTo(this);
        }

        @Override
        public String toString() {
            return "acceded to " + convention;
        }
    }

    /**
     * One that had acceded before a day: {@code acceded to ETS 120 before 2016-07-03}.
     *
     * @param convention the convention
     * @param day the first day that is too late
     */
    record AccededBefore(Identifier convention, LocalDate day) implements Simple {
        /** Refuses null, naming the component. */
        public AccededBefore {
            requireNonNull(convention, "convention");
            requireNonNull(day, "day");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accededBefore(this);
        }

        @Override
        public String toString() {
            return "acceded to " + convention + " before " + day;
        }
    }

    /** One that took part in the elaboration of the convention at hand: {@code took part in the elaboration}. */
    record TookPartInElaboration() implements Simple {
        static final String PHRASE = "took part in the elaboration";

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tookPartInElaboration();
        }

        @Override
        public String toString() {
            return PHRASE;
        }
    }

    /** {@code European State}. */
    record EuropeanState() implements Simple {
        static final String PHRASE = "European State";

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.europeanState();
        }

        @Override
        public String toString() {
            return PHRASE;
        }
    }

    /** {@code any State}; an organisation is not one. */
    record AnyState() implements Simple {
        static final String PHRASE = "any State";

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyState();
        }

        @Override
        public String toString() {
            return PHRASE;
        }
    }

    /** {@code any organisation}: any international organisation. */
    record Organisation() implements Simple {
        static final String PHRASE = "any organisation";

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.organisation();
        }

        @Override
        public String toString() {
            return PHRASE;
        }
    }

    /**
     * A State or organisation that the clause names: {@code EU}.
     *
     * @param identifier who it is
     */
    record Named(Identifier identifier) implements Simple {
        /** Refuses null, naming the component. */
        public Named {
            requireNonNull(identifier, "identifier");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.named(this);
        }

        @Override
        public String toString() {
            return identifier.toString();
        }
    }

    /**
     * Those of whom every phrase holds: {@code member of body:council-of-europe and signatory of ETS 005}.
     *
     * @param all two simple phrases or more
     */
    record AllOf(List<Simple> all) implements Who {

        /**
         * Checks and copies the phrases.
         *
         * @throws IllegalArgumentException if there are fewer than two
         */
        public AllOf {
            requireNonNull(all, "all");
            all = List.copyOf(all);
            if (all.size() < 2) {
                throw new IllegalArgumentException("Who.AllOf has the phrases " + Quoted.cut(all)
                        + "; it joins two or more, and a single one stands by itself.");
            }
        }

        @Override
        public Truth admits(Function<? super Simple, Truth> fact) {
            Truth truth = Truth.YES;
            for (Simple each : all) {
                truth = truth.and(fact.apply(each));
            }
            return truth;
        }

        @Override
        public List<Who> parts() {
            return List.copyOf(all);
        }

        @Override
        public String toString() {
            return all.stream().map(Simple::toString).collect(Collectors.joining(" and "));
        }
    }

    /**
     * Those of whom the first phrase holds and none of the others: {@code any State except member of
     * body:council-of-europe}.
     *
     * @param who a phrase without an exception of its own
     * @param but the exceptions, one or more
     */
    record Except(Who who, List<Simple> but) implements Who {

        /**
         * Checks and copies the phrases.
         *
         * @throws IllegalArgumentException if there is no exception, or the first phrase has one itself
         */
        public Except {
            requireNonNull(who, "who");
            requireNonNull(but, "but");
            but = List.copyOf(but);
            if (but.isEmpty() || who instanceof Except) {
                throw new IllegalArgumentException(
                        "Who.Except has the phrase " + Quoted.of(who) + " and the exceptions " + Quoted.cut(but)
                                + "; it takes a phrase without exceptions and at least one exception.");
            }
        }

        @Override
        public Truth admits(Function<? super Simple, Truth> fact) {
            Truth excepted = Truth.NO;
            for (Simple each : but) {
                excepted = excepted.or(fact.apply(each));
            }
            return who.admits(fact).and(excepted.not());
        }

        @Override
        public List<Who> parts() {
            return Stream.concat(Stream.of(who), but.stream()).toList();
        }

        @Override
        public String toString() {
            return who + " except " + but.stream().map(Simple::toString).collect(Collectors.joining(", "));
        }
    }
}
