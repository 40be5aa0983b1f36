package org.hemicycle.testkit.contract;

import java.util.Collection;
import java.util.function.BiConsumer;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Conferral;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Who;
import org.hemicycle.reference.ApplicantClass;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Identifier;

/** The codes of actors and conventions that the rows of reference data name, each with the row that names it. */
final class NamedCodes {

    private final ReferenceData data;

    NamedCodes(ReferenceData data) {
        this.data = data;
    }

    void forEach(BiConsumer<Identifier, String> named) {
        data.listConventions().forEach(convention -> ofConvention(convention, named));
        data.applicantClasses().forEach(applicants -> ofClass(applicants, named));
        data.actors().values().forEach(actor -> {
            actor.partOf().ifPresent(whole -> named.accept(whole, "the actor " + actor.identifier()));
            actor.succeeds().ifPresent(other -> named.accept(other, "the actor " + actor.identifier()));
        });
        data.standings().forEach(standing -> {
            named.accept(standing.holder(), "the standing \"" + standing.summary() + "\"");
            named.accept(standing.in(), "the standing \"" + standing.summary() + "\"");
        });
        data.grants().forEach(grant -> {
            named.accept(grant.in(), "a grant of " + grant.kind().predicate());
            all(grant.refused().keySet(), "a grant in " + grant.in(), named);
        });
        data.membersThrough().forEach(row -> {
            named.accept(row.in(), "the members through " + row.organisation());
            named.accept(row.organisation(), "the members of " + row.in());
        });
        ofStatements(named);
    }

    private void ofStatements(BiConsumer<Identifier, String> named) {
        data.invitationValidities()
                .forEach(validity -> named.accept(validity.decidedBy(), "the validity of invitations"));
        data.knownActs().forEach(act -> {
            named.accept(
                    act.action().actor(), "a known act about " + act.action().convention());
            named.accept(
                    act.action().convention(), "a known act of " + act.action().actor());
        });
        data.europeanStatuses().forEach(status -> {
            named.accept(status.actor(), "a statement on who counts as European");
            all(status.debatedFor(), "what is debated of " + status.actor(), named);
        });
        data.neighbouringRegions().forEach(region -> {
            named.accept(region.of(), "the region \"" + region.name() + "\"");
            all(region.states(), "the region \"" + region.name() + "\"", named);
        });
    }

    private static void ofClass(ApplicantClass applicants, BiConsumer<Identifier, String> named) {
        String where = "the class \"" + applicants.name() + "\"";
        applicants.is().forEach(who -> ofWho(who, where, named));
        applicants.isNot().forEach(who -> ofWho(who, where, named));
    }

    private static void ofConvention(Convention convention, BiConsumer<Identifier, String> named) {
        String where = convention.number().toString();
        all(convention.supplements(), where, named);
        all(convention.amends(), where, named);
        all(convention.replaces(), where, named);
        Applicants.clauses(convention).forEach(who -> ofWho(who, where, named));
        convention.routes().forEach(route -> ofRoute(route, where + ", route " + route.key(), named));
        convention.membersAreParties().ifPresent(members -> ofConferral(members, where, named));
        convention.otherPartiesListed().ifPresent(list -> named.accept(list.besides(), where));
        convention.confersMembership().forEach(conferral -> ofConferral(conferral, where, named));
        convention.seatsParties().forEach(conferral -> ofConferral(conferral, where, named));
    }

    private static void ofRoute(AccessRoute route, String where, BiConsumer<Identifier, String> named) {
        route.invitation().flatMap(invitation -> invitation.decidedBy()).ifPresent(body -> named.accept(body, where));
        route.conditions().forEach(condition -> condition.match(new InCondition(where, named)));
    }

    private static void ofConferral(Conferral conferral, String where, BiConsumer<Identifier, String> named) {
        named.accept(conferral.body(), where);
        all(conferral.except(), where, named);
    }

    private static void ofWho(Who who, String where, BiConsumer<Identifier, String> named) {
        Applicants.simple(who).forEach(simple -> simple.match(new InWho(where, named)));
    }

    private static void all(Collection<Identifier> codes, String where, BiConsumer<Identifier, String> named) {
        codes.forEach(code -> named.accept(code, where));
    }

    /** The convention that a condition of a route names. */
    private record InCondition(String where, BiConsumer<Identifier, String> named) implements Condition.Cases<Boolean> {

        private boolean tell(Identifier code) {
            named.accept(code, where);
            return true;
        }

        @Override
        public Boolean joinedBeforeOrAtOnce(Identifier convention) {
            return tell(convention);
        }

        @Override
        public Boolean acceptedTogether(Identifier convention) {
            return tell(convention);
        }

        @Override
        public Boolean leftBeforeOrAtOnce(Identifier convention) {
            return tell(convention);
        }

        @Override
        public Boolean ownEntryIntoForce() {
            return false;
        }

        @Override
        public Boolean accessionAgreement() {
            return false;
        }
    }

    /** The body, convention or actor that a phrase names. */
    private record InWho(String where, BiConsumer<Identifier, String> named) implements Who.Cases<Boolean> {

        private boolean tell(Identifier code) {
            named.accept(code, where);
            return true;
        }

        @Override
        public Boolean holderOf(Who.HolderOf who) {
            return tell(who.body());
        }

        @Override
        public Boolean partyTo(Who.PartyTo who) {
            return tell(who.convention());
        }

        @Override
        public Boolean signatoryOf(Who.SignatoryOf who) {
            return tell(who.convention());
        }

        @Override
        public Boolean signatoryOrPartyTo(Who.SignatoryOrPartyTo who) {
            return tell(who.convention());
        }

        @Override
        public Boolean accededTo(Who.AccededTo who) {
            return tell(who.convention());
        }

        @Override
        public Boolean accededBefore(Who.AccededBefore who) {
            return tell(who.convention());
        }

        @Override
        public Boolean tookPartInElaboration() {
            return false;
        }

        @Override
        public Boolean europeanState() {
            return false;
        }

        @Override
        public Boolean anyState() {
            return false;
        }

        @Override
        public Boolean organisation() {
            return false;
        }

        @Override
        public Boolean named(Who.Named who) {
            return tell(who.identifier());
        }
    }
}
