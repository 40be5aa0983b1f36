package org.hemicycle.eligibility;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.hemicycle.convention.Who;
import org.hemicycle.source.Identifier;
import org.hemicycle.truth.Truth;

/**
 * What a State has to have done about another convention before a route is meant for it. Immutable and thread-safe.
 *
 * @param first as something to do: {@code ETS 112 (Transfer of Sentenced Persons) signed first}
 * @param once as something done: {@code it has signed ETS 112 (Transfer of Sentenced Persons)}
 * @param attainable whether the State can still do it; otherwise it may only have done it already
 * @param doubtful whether it is not certain that the State can
 */
public record Presupposition(String first, String once, boolean attainable, boolean doubtful) implements Serializable {

    /** Refuses null, naming the component. */
    public Presupposition {
        requireNonNull(first, "first");
        requireNonNull(once, "once");
    }

    /** What a phrase asks for, in words that go around the name of the convention. */
    record Step(Identifier convention, String first, String once) {
        Presupposition of(String name, Truth attainable) {
            return new Presupposition(
                    name + " " + first + " first" + (attainable.isNo() ? ", which is not open to it as it stands" : ""),
                    "it " + once + " " + name,
                    !attainable.isNo(),
                    attainable.isUnknown());
        }
    }

    /** {@return what a phrase asks a State to have done about another convention, if it asks for that} */
    static Optional<Step> step(Who.Simple simple) {
        if (simple instanceof Who.PartyTo who) {
            return Optional.of(new Step(who.convention(), "joined", "is a Party to"));
        }
        if (simple instanceof Who.SignatoryOf who) {
            return Optional.of(new Step(who.convention(), "signed", "has signed"));
        }
        if (simple instanceof Who.SignatoryOrPartyTo who) {
            return Optional.of(new Step(who.convention(), "signed or joined", "has signed or joined"));
        }
        if (simple instanceof Who.AccededBefore who) {
            return Optional.of(new Step(
                    who.convention(), "acceded to before " + who.day(), "had acceded before " + who.day() + " to"));
        }
        return simple instanceof Who.AccededTo who
                ? Optional.of(new Step(who.convention(), "acceded to", "has acceded to"))
                : Optional.empty();
    }

    /**
     * The condition in words.
     *
     * @return {@code once} it is done, or {@code if} it was, where the State can do it no more
     */
    public String condition() {
        return (attainable ? "once " : "if ") + once;
    }
}
