package org.hemicycle.testkit.arbitrary;

import net.jqwik.api.domains.DomainContextBase;

/**
 * The library's values as a domain, for tests that name where their values come from.
 *
 * <p>It gives what {@link HemicycleProvider} gives, and nothing else: as with every domain of jqwik's, whoever wants
 * the other types too adds the global one. Example:
 *
 * <pre>{@code
 * @Domain(HemicycleDomain.class)
 * @Domain(DomainContext.Global.class)
 * class MyLaws {
 *
 *     @Property
 *     void everyDossierHasAName(@ForAll Dossier dossier, @ForAll int number) { … }
 * }
 * }</pre>
 */
public class HemicycleDomain extends DomainContextBase {

    /** Made by jqwik. */
    public HemicycleDomain() {}

    /** Found by jqwik, being a member of the domain. */
    static class Values extends HemicycleProvider {}
}
