package org.hemicycle.consistency.view;

import java.time.LocalDate;
import org.hemicycle.accession.ObligationRule;
import org.hemicycle.convention.InvitationValidity;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;

/**
 * The clauses on which rules rest as a whole. What reference data have is taken from there; what only a few rules need
 * stands here.
 *
 * <p>A clause is cited only where it says what the rule asks of every text. What one programme lays down for itself
 * binds no other, and is no basis.
 */
public final class CitedLaw {

    /** For how long an invitation can be taken up. */
    public static final Basis ON_INVITATIONS = ReferenceData.shipped().invitationValidities().stream()
            .map(InvitationValidity::basis)
            .findFirst()
            .orElseThrow();

    /** That a treaty binds no State that has not consented to it. */
    public static final Basis ON_THIRD_STATES = ReferenceData.shipped().obligationRules().stream()
            .map(ObligationRule::basis)
            .filter(basis -> basis.citation().place().toString().equals("Article 34"))
            .findFirst()
            .orElseThrow();

    /** Who is a Party: whoever has consented to be bound by a treaty that is in force for it. */
    public static final Basis ON_PARTIES = ofTreaties("Article 2, Paragraph 1, Item g");

    /** That a State consents by accession where the treaty offers it that. */
    public static final Basis ON_ACCESSION = ofTreaties("Article 15");

    /** That a treaty enters into force in the manner and on the day that it provides. */
    public static final Basis ON_ENTRY_INTO_FORCE = ofTreaties("Article 24");

    /** The goals and targets of the 2030 Agenda, with the deadlines that some set themselves. */
    public static final Basis ON_GOALS = new Basis(
            Citation.of(Identifier.parse("A/RES/70/1"), "Heading \"Sustainable Development Goals and targets\""),
            Confidence.MEDIUM,
            LocalDate.of(2026, 5, 9));

    private CitedLaw() {}

    private static Basis ofTreaties(String article) {
        return new Basis(
                Citation.of(ON_THIRD_STATES.citation().document(), article),
                Confidence.MEDIUM,
                LocalDate.of(2026, 11, 30));
    }
}
