package org.hemicycle.testkit.sample;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.serialization.folder.DossierFolder;

/**
 * The sample dossiers: real documents, entered as they stand, contradictions included.
 *
 * <p>Example: {@code Samples.kazakhstanPriorities().programmes().get(0).period()} is 2024-01-01/2027-12-31. Each is a
 * folder of sheets that {@link DossierFolder} reads, once, when the sample is first asked for; how to enter another
 * document is a page of the guide.
 */
public final class Samples {

    private Samples() {}

    /**
     * The Neighbourhood Co-operation Priorities with Kazakhstan 2024-2027 of the Council of Europe, GR-EXT(2023)6.
     *
     * <p>Its three themes, six sectors and 17 areas with their outcomes as narrative and logframe have them, indicators
     * and partners; every statement on access to conventions at every place; standings, goals and targets, budget and
     * funding, risks, reporting, governance, earlier frameworks, and how the document is laid out.
     *
     * @return the dossier; its programme has the key {@code ncp}
     */
    public static Dossier kazakhstanPriorities() {
        return Priorities.DOSSIER;
    }

    /**
     * The overview of co-operation work and work plan 2025 of the Parliamentary Assembly of the Council of Europe,
     * AS/Bur (2024) 50.
     *
     * <p>Seventeen activities with dates, venues and funding as the table prints them and as they are understood;
     * priorities, target groups, partners and achievements.
     *
     * @return the dossier; its programme has the key {@code wp}
     */
    public static Dossier paceWorkPlan() {
        return WorkPlan.DOSSIER;
    }

    /**
     * The web page of the European Commission on the European cooperation network on elections.
     *
     * <p>The network, two sub-groups and the joint mechanism with their 29 meetings and the documents announced for
     * them.
     *
     * @return the dossier; the joint mechanism is a programme with the key {@code mechanism}
     */
    public static Dossier electionsNetwork() {
        return Network.DOSSIER;
    }

    /**
     * Resolution 79/284 of the United Nations General Assembly, on the co-operation with the Council of Europe.
     *
     * <p>Twelve preambular and 41 operative paragraphs; the conventions they name and what they say of their openness;
     * what the resolution decides, asks and welcomes.
     *
     * @return the dossier; it has no programme
     */
    public static Dossier unResolution() {
        return Resolution.DOSSIER;
    }

    /**
     * The synopsis and conclusions of the fifteenth European Conference of Electoral Management Bodies, Oslo 2018,
     * CDL-EL(2018)001syn.
     *
     * @return the dossier; the conference is the activity {@code activities/oslo}
     */
    public static Dossier electoralConference() {
        return Conference.DOSSIER;
    }

    /**
     * The five real documents.
     *
     * @return the dossiers by name of the method that gives each
     */
    public static Map<String, Dossier> all() {
        Map<String, Dossier> all = new LinkedHashMap<>();
        all.put("paceWorkPlan", paceWorkPlan());
        all.put("electionsNetwork", electionsNetwork());
        all.put("unResolution", unResolution());
        all.put("kazakhstanPriorities", kazakhstanPriorities());
        all.put("electoralConference", electoralConference());
        return Collections.unmodifiableMap(all);
    }

    /**
     * A model plan: invented, small, and without contradiction. The guide shows how it is entered, and the defects are
     * planted in it.
     *
     * @return the dossier; its programme has the key {@code plan}
     */
    public static Dossier modelPlan() {
        return Model.DOSSIER;
    }

    private static Dossier read(String folder) {
        return DossierFolder.read(Samples.class, folder);
    }

    private static final class Priorities {
        static final Dossier DOSSIER = read("kazakhstan-2024-2027");
    }

    private static final class WorkPlan {
        static final Dossier DOSSIER = read("pace-work-plan-2025");
    }

    private static final class Network {
        static final Dossier DOSSIER = read("elections-network");
    }

    private static final class Resolution {
        static final Dossier DOSSIER = read("un-resolution-79-284");
    }

    private static final class Conference {
        static final Dossier DOSSIER = read("electoral-conference-2018");
    }

    private static final class Model {
        static final Dossier DOSSIER = read("model-plan-2026-2028");
    }
}
