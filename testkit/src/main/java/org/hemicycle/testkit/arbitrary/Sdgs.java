package org.hemicycle.testkit.arbitrary;

import static java.util.Objects.requireNonNull;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgIndicator;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.sdg.SdgTarget;
import org.hemicycle.source.Address;

/** Generators of goals, targets and indicators of the 2030 Agenda, and of links to them. */
public final class Sdgs {

    private static final Arbitrary<Sdg> SDGS = Shared.of(Sdgs::newSdgs);

    private Sdgs() {}

    /** {@return the seventeen goals} */
    public static Arbitrary<SdgGoal> goals() {
        return Arbitraries.integers().between(1, 17).map(SdgGoal::of);
    }

    /** {@return the 169 targets} */
    public static Arbitrary<SdgTarget> targets() {
        return Arbitraries.of(SdgTarget.listAll());
    }

    /** {@return the 251 indicators} */
    public static Arbitrary<SdgIndicator> indicators() {
        return Arbitraries.of(SdgIndicator.listAll());
    }

    /** {@return goals, targets and indicators} */
    public static Arbitrary<Sdg> sdgs() {
        return SDGS;
    }

    private static Arbitrary<Sdg> newSdgs() {
        return Shared.oneOf(goals(), targets(), indicators());
    }

    /** {@return links from anything, a few of which name no goal} */
    public static Arbitrary<SdgLink> links() {
        return links(Sources.paths());
    }

    /**
     * Links from some objects.
     *
     * @param subjects the paths of the objects
     * @return links, a few of which name no goal
     */
    public static Arbitrary<SdgLink> links(Arbitrary<Address> subjects) {
        requireNonNull(subjects, "subjects");
        return Combinators.combine(subjects, Arbitraries.of(SdgLink.Manner.class), Sources.stated(sdgs()))
                .as(SdgLink::new);
    }
}
