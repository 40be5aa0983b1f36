package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.programme.Programme;

/** What holds of activities and venues. */
class ActivitiesLawsTest {

    private static final int TRIES = 100;

    @Property
    void readingWhatIsPrintedGivesTheSameVenue(@ForAll("venues") Venue venue) {
        assertEquals(Optional.of(venue), Venue.read(venue.toString()).value());
    }

    @Property
    void noWordingIsRefused(@ForAll String wording) {
        assertEquals(wording, Venue.read(wording).asWritten());
    }

    @Property(tries = TRIES)
    void anActivityMayStandAlone(@ForAll("activities") Activity activity) {
        Dossier dossier = Dossier.builder().name("A").addActivities(activity).build();
        Located<Activity> located = dossier.list(Activity.class).get(0);

        assertEquals(List.of("activities", activity.key()), located.address().keys());
        assertEquals(Optional.of(activity), dossier.find(located.address(), Activity.class));
    }

    @Property(tries = TRIES)
    void theActivitiesOfAProgrammeAreFoundByTheirPaths(@ForAll("programmes") Programme programme) {
        Dossier dossier = Dossier.builder().name("A").addProgrammes(programme).build();

        assertEquals(
                programme.activities(),
                dossier.list(Activity.class).stream().map(Located::value).toList());
        for (Located<Activity> activity : dossier.list(Activity.class)) {
            assertEquals(Optional.of(activity.value()), dossier.find(activity.address(), Activity.class));
        }
    }

    @Provide
    Arbitrary<Venue> venues() {
        return Activities.venues();
    }

    @Provide
    Arbitrary<Activity> activities() {
        return Activities.activities(Set.of());
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }
}
