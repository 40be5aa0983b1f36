package org.hemicycle.convention;

import org.hemicycle.source.Identifier;

/**
 * The numbers of well-known conventions. They name rows of the reference data and hold no law themselves.
 *
 * <p>Example: {@code ReferenceData.shipped().convention(Conventions.BUDAPEST)}.
 */
public final class Conventions {

    /** The Statute of the Council of Europe. */
    public static final Identifier STATUTE = Identifier.treaty(1);

    /** The European Convention on Human Rights. */
    public static final Identifier HUMAN_RIGHTS = Identifier.treaty(5);

    /** The European Cultural Convention, whose Parties may join several others without invitation. */
    public static final Identifier CULTURAL = Identifier.treaty(18);

    /** The European Convention on Extradition. */
    public static final Identifier EXTRADITION = Identifier.treaty(24);

    /** The European Convention on Mutual Assistance in Criminal Matters. */
    public static final Identifier MUTUAL_ASSISTANCE = Identifier.treaty(30);

    /** The European Social Charter of 1961. */
    public static final Identifier SOCIAL_CHARTER_1961 = Identifier.treaty(35);

    /** The Bern Convention on European wildlife and natural habitats. */
    public static final Identifier BERN = Identifier.treaty(104);

    /** Convention 108 on the automatic processing of personal data. */
    public static final Identifier DATA_PROTECTION = Identifier.treaty(108);

    /** The Convention on the Transfer of Sentenced Persons. */
    public static final Identifier SENTENCED_PERSONS = Identifier.treaty(112);

    /** The Spectators Violence Convention of 1985. */
    public static final Identifier SPECTATOR_VIOLENCE = Identifier.treaty(120);

    /** The European Charter of Local Self-Government. */
    public static final Identifier LOCAL_SELF_GOVERNMENT = Identifier.treaty(122);

    /** The European Convention for the Prevention of Torture. */
    public static final Identifier ANTI_TORTURE = Identifier.treaty(126);

    /** The Convention on Mutual Administrative Assistance in Tax Matters. */
    public static final Identifier TAX_ASSISTANCE = Identifier.treaty(127);

    /** The Anti-Doping Convention. */
    public static final Identifier ANTI_DOPING = Identifier.treaty(135);

    /** The Strasbourg Convention of 1990 on laundering and confiscation. */
    public static final Identifier LAUNDERING_1990 = Identifier.treaty(141);

    /** The European Charter for Regional or Minority Languages. */
    public static final Identifier MINORITY_LANGUAGES = Identifier.treaty(148);

    /** The Framework Convention for the Protection of National Minorities. */
    public static final Identifier NATIONAL_MINORITIES = Identifier.treaty(157);

    /** The revised European Social Charter. */
    public static final Identifier SOCIAL_CHARTER = Identifier.treaty(163);

    /** The Oviedo Convention on human rights and biomedicine. */
    public static final Identifier OVIEDO = Identifier.treaty(164);

    /** The Lisbon Recognition Convention on qualifications in higher education. */
    public static final Identifier LISBON_RECOGNITION = Identifier.treaty(165);

    /** The Criminal Law Convention on Corruption. */
    public static final Identifier CRIMINAL_LAW_CORRUPTION = Identifier.treaty(173);

    /** The Civil Law Convention on Corruption. */
    public static final Identifier CIVIL_LAW_CORRUPTION = Identifier.treaty(174);

    /** The Landscape Convention. */
    public static final Identifier LANDSCAPE = Identifier.treaty(176);

    /** The Budapest Convention on cybercrime. */
    public static final Identifier BUDAPEST = Identifier.treaty(185);

    /** The Additional Protocol to the Criminal Law Convention on Corruption. */
    public static final Identifier CRIMINAL_LAW_CORRUPTION_PROTOCOL = Identifier.treaty(191);

    /** The Convention on the Prevention of Terrorism. */
    public static final Identifier TERRORISM_PREVENTION = Identifier.treaty(196);

    /** The Convention on Action against Trafficking in Human Beings. */
    public static final Identifier ANTI_TRAFFICKING = Identifier.treaty(197);

    /** The Warsaw Convention on money laundering and the financing of terrorism. */
    public static final Identifier LAUNDERING = Identifier.treaty(198);

    /** The Faro Convention on the value of cultural heritage for society. */
    public static final Identifier FARO = Identifier.treaty(199);

    /** The Lanzarote Convention on the sexual exploitation and abuse of children. */
    public static final Identifier LANZAROTE = Identifier.treaty(201);

    /** The Tromsø Convention on access to official documents. */
    public static final Identifier TROMSO = Identifier.treaty(205);

    /** The Istanbul Convention on violence against women and domestic violence. */
    public static final Identifier ISTANBUL = Identifier.treaty(210);

    /** The MEDICRIME Convention on counterfeit medical products. */
    public static final Identifier MEDICRIME = Identifier.treaty(211);

    /** The Macolin Convention on the manipulation of sports competitions. */
    public static final Identifier MACOLIN = Identifier.treaty(215);

    /** The convention against trafficking in human organs. */
    public static final Identifier ORGAN_TRAFFICKING = Identifier.treaty(216);

    /** The Saint-Denis Convention on safety, security and service at sports events. */
    public static final Identifier SAINT_DENIS = Identifier.treaty(218);

    /** The Nicosia Convention on offences relating to cultural property. */
    public static final Identifier NICOSIA = Identifier.treaty(221);

    /** The protocol that amends Convention 108. */
    public static final Identifier DATA_PROTECTION_AMENDMENT = Identifier.treaty(223);

    /** The Framework Convention on artificial intelligence, human rights, democracy and the rule of law. */
    public static final Identifier ARTIFICIAL_INTELLIGENCE = Identifier.treaty(225);

    /** The convention for the protection of the profession of lawyer. */
    public static final Identifier LAWYERS = Identifier.treaty(226);

    private Conventions() {}
}
