package org.hemicycle.benchmark.peer;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.Nullable;

/**
 * An activity as a plain record, as somebody would write it who wants to judge it with Bean Validation: it knows the
 * days of its plan, since a constraint sees one object, and nothing of where it was read.
 */
record PlainActivity(
        String key,

        @Nullable
        @NotNull(message = "has no label.")
        @Pattern(regexp = LABEL, message = "has a label that is no number with a full stop.")
        String label,

        @Size(max = LONGEST_TITLE, message = "has a title of more than {max} characters.")
        String title,

        @Nullable @NotNull(message = "has no date.") LocalDate day,
        @Nullable @NotBlank(message = "has no venue.") String venue,
        @NotEmpty(message = "has no source of funding.") List<String> funding,
        @NotEmpty(message = "has no organiser.") List<String> organisers,
        LocalDate planBegins,
        LocalDate planEnds) {

    static final String LABEL = "[0-9]+\\.";
    static final int LONGEST_TITLE = 120;

    @AssertTrue(message = "takes place outside the period of its plan.")
    boolean isWithinPlan() {
        return day == null || !day.isBefore(planBegins) && !day.isAfter(planEnds);
    }
}
