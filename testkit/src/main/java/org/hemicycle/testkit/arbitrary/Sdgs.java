package org.hemicycle.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hemicycle.sdg.Sdg;
import org.hemicycle.sdg.SdgGoal;
import org.hemicycle.sdg.SdgLink;
import org.hemicycle.sdg.SdgTarget;
import org.hemicycle.source.Address;

/** Generators of goals and targets of the 2030 Agenda, and of links to them. */
public final class Sdgs {

    private Sdgs() {}

    /** {@return the seventeen goals} */
    public static Arbitrary<SdgGoal> goals() {
        return Arbitraries.integers().between(1, 17).map(SdgGoal::of);
    }

    /** {@return the 169 targets} */
    public static Arbitrary<SdgTarget> targets() {
        return Arbitraries.of(SdgTarget.listAll());
    }

    /** {@return goals and targets} */
    public static Arbitrary<Sdg> sdgs() {
        return Arbitraries.oneOf(goals(), targets());
    }

    /**
     * Links from some objects.
     *
     * @param subjects the paths of the objects
     * @return links, a few of which name no goal
     */
    public static Arbitrary<SdgLink> links(Arbitrary<Address> subjects) {
        return Combinators.combine(subjects, Arbitraries.of(SdgLink.Manner.class), Sources.stated(sdgs()))
                .as(SdgLink::new);
    }
}
