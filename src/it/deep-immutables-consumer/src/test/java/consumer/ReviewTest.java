package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Locator;
import org.hemicycle.source.Name;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final Identifier DOCUMENT = Identifier.parse("local:plan-2026");

    @Test
    void theDesksOwnValuesAreLookedInto() {
        Desk desk = ImmutableDesk.builder()
                .addOfficers("Ada")
                .state(Identifier.parse("KZ"))
                .build();

        assertEquals(List.of(ImmutableOfficer.of("Ada")), desk.officers());
    }

    @Test
    void valuesOfHemicycleAreHeldAsTheyAre() {
        Programme programme = Programme.builder()
                .key("plan")
                .document(DOCUMENT)
                .name(Name.of("Plan 2026"))
                .kind(Programme.Kind.WORK_PLAN)
                .period(DateRange.parse("2026-01-01/2026-12-31"))
                .build();
        Activity activity = Activity.builder()
                .key("launch")
                .title("Launch")
                .kind(Activity.Kind.LAUNCH)
                .citation(Citation.builder()
                        .document(DOCUMENT)
                        .place(Locator.parse("Section 1"))
                        .build())
                .build();

        Review review = ImmutableReview.builder()
                .desk(ImmutableDesk.builder()
                        .state(Identifier.parse("KZ"))
                        .build())
                .programme(programme)
                .addActivities(activity)
                .build();

        assertEquals(programme, review.programme());
        assertEquals(List.of(activity), review.activities());
        assertEquals(Optional.empty(), review.before());
    }
}
