package org.hemicycle.testkit;

import org.hemicycle.dossier.Dossier;

/**
 * The sample dossiers: real documents, entered as they stand, contradictions included.
 *
 * <p>Example: {@code Samples.kazakhstanPriorities().programmes().get(0).period()} is 2024-01-01/2027-12-31.
 */
public final class Samples {

    private Samples() {}

    /**
     * The Neighbourhood Co-operation Priorities with Kazakhstan 2024-2027 of the Council of Europe, GR-EXT(2023)6.
     *
     * <p>Entered so far: metadata and objectives; every statement on access to conventions at every place; the tables
     * of Appendix V; themes, sectors and areas with their objectives; the links to the Sustainable Development Goals of
     * every section that lists them; the financial table; the outline with its cross-references.
     *
     * @return the dossier; its programme has the key {@code ncp}
     */
    public static Dossier kazakhstanPriorities() {
        return SampleFolder.read(Samples.class, "kazakhstan-2024-2027", "ncp");
    }
}
