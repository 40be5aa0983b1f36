package org.hemicycle.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.document.Subject;
import org.hemicycle.internal.Phrase;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Reference;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Timing;
import org.immutables.value.Value;

/**
 * What a text decides, asks of someone or promises, with the force of its verb.
 *
 * <p>Example: paragraph 41 of a resolution requests the Secretary-General to report at the eighty-first session:
 * {@code REQUESTS}, addressed to the Secretary-General, due {@code Timing.atSession(generalAssembly, 81)}. Not called a
 * commitment, which is money in the terms of OECD-DAC.
 */
@Value.Immutable
public sealed interface Undertaking extends Filed, Serializable permits ImmutableUndertaking {

    /** The key under which undertakings are filed in a dossier; no programme may have it. */
    String UNDERTAKINGS = "undertakings";

    /** The force of an undertaking, by the verb of its text. */
    enum Force {
        /** It settles something. */
        DECIDES,
        /** It asks for something that is then due. */
        REQUESTS,
        /** It invites someone to do something. */
        INVITES,
        /** It calls upon someone. */
        CALLS_UPON,
        /** It encourages or supports. */
        ENCOURAGES,
        /** It says what should be done. */
        RECOMMENDS,
        /** It welcomes what is done. */
        WELCOMES,
        /** It takes note, recalls or recognises. */
        NOTES,
        /** Someone is obliged by a rule that the text states. */
        OBLIGED,
        /** Someone promises. */
        UNDERTAKES;

        /** {@return whether something is due once the text stands} */
        public boolean binds() {
            return this == DECIDES || this == REQUESTS || this == OBLIGED || this == UNDERTAKES;
        }
    }

    /** {@return the key, unique within the dossier} */
    @Override
    String key();

    /** {@return {@code undertaking}} */
    @Override
    default String noun() {
        return "undertaking";
    }

    /** {@return who undertakes, decides or asks} */
    Stated<Identifier> by();

    /** {@return to whom it is addressed} */
    List<Stated<Identifier>> addressees();

    /** {@return with which force} */
    Force force();

    /** {@return what is undertaken, paraphrased, with its place} */
    Stated<String> what();

    /** {@return when it is due, where that is stated} */
    Optional<Stated<Timing>> due();

    /** {@return what it is about: a programme or a part of it, an actor, a convention, a pair} */
    Set<Subject> concerns();

    /** {@return the documents by which it was fulfilled, as far as recorded} */
    Set<Identifier> fulfilledBy();

    /** {@return the address of the undertaking, such as {@code undertakings/op41-report}} */
    default Address address() {
        return Address.of(UNDERTAKINGS, key());
    }

    /**
     * The undertaking in one line.
     *
     * @return who, with which force, what
     */
    default String summary() {
        return by().asWritten() + " " + Phrase.of(force()) + ": " + what().words();
    }

    /** {@return what is undertaken, named as an undertaking} */
    @Override
    default String heading() {
        return "Undertaking \"" + what().words() + "\"";
    }

    /** {@return where it says what is undertaken} */
    @Override
    default Optional<Citation> citation() {
        return what().citation();
    }

    @Override
    default List<Reference> references() {
        return concerns().stream()
                .flatMap(subject -> subject.references("concerns"))
                .toList();
    }

    /** Checks the key. */
    private Undertaking check() {
        Address.requireKey("Undertaking.key", key());
        return this;
    }

    /**
     * Starts an undertaking.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Undertaking}. */
    final class Builder extends ImmutableUndertaking.Builder {
        Builder() {}

        @Override
        public Undertaking build() {
            return super.build().check();
        }
    }
}
