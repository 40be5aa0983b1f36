package org.hemicycle.testkit.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The five real documents with their contradictions resolved, each change listed with the findings that it answers.
 *
 * <p>Example: {@code CleanVariants.unResolution().dossier()} is the resolution that the standard rules accept without
 * error or warning. What is only a note stays. Where the document itself does not tell what is true, a correction takes
 * one side and says so: a variant shows what a consistent text would look like, and is no source on any State.
 */
public final class CleanVariants {

    private CleanVariants() {}

    /**
     * The Priorities with Kazakhstan without contradiction, judged from their first day.
     *
     * @return the variant of {@link Samples#kazakhstanPriorities()}
     */
    public static CleanVariant kazakhstanPriorities() {
        return new CleanVariant(Samples.kazakhstanPriorities(), LocalDate.of(2024, 1, 1), PrioritiesCorrections.all());
    }

    /**
     * The work plan of the Parliamentary Assembly without contradiction, judged from the day of its meeting.
     *
     * @return the variant of {@link Samples#paceWorkPlan()}
     */
    public static CleanVariant paceWorkPlan() {
        return new CleanVariant(Samples.paceWorkPlan(), LocalDate.of(2024, 12, 6), WorkPlanCorrections.all());
    }

    /**
     * The page on the network on elections, which needs no correction, judged from the time after its last meeting.
     *
     * @return the variant of {@link Samples#electionsNetwork()}
     */
    public static CleanVariant electionsNetwork() {
        return new CleanVariant(Samples.electionsNetwork(), LocalDate.of(2024, 5, 1), List.of());
    }

    /**
     * The resolution of the General Assembly without contradiction, judged from its adoption.
     *
     * @return the variant of {@link Samples#unResolution()}
     */
    public static CleanVariant unResolution() {
        return new CleanVariant(Samples.unResolution(), LocalDate.of(2025, 4, 16), ResolutionCorrections.all());
    }

    /**
     * The conclusions of the electoral conference, which need no correction, judged from its last day.
     *
     * @return the variant of {@link Samples#electoralConference()}
     */
    public static CleanVariant electoralConference() {
        return new CleanVariant(Samples.electoralConference(), LocalDate.of(2018, 4, 20), List.of());
    }

    /**
     * The five variants.
     *
     * @return them by the name of the method that gives each, the same as for its sample
     */
    public static Map<String, CleanVariant> all() {
        Map<String, CleanVariant> all = new LinkedHashMap<>();
        all.put("paceWorkPlan", paceWorkPlan());
        all.put("electionsNetwork", electionsNetwork());
        all.put("unResolution", unResolution());
        all.put("kazakhstanPriorities", kazakhstanPriorities());
        all.put("electoralConference", electoralConference());
        return Collections.unmodifiableMap(all);
    }
}
