package org.hemicycle.testkit.contract;

import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.Who;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.time.Day;
import org.hemicycle.truth.Truth;

/** What reference data know of an actor by itself; what it has done about conventions is left open. */
final class KnownFacts implements Who.Cases<Truth> {

    private final Actor actor;
    private final ReferenceData data;
    private final Day day;

    KnownFacts(Actor actor, ReferenceData data, Day day) {
        this.actor = actor;
        this.data = data;
        this.day = day;
    }

    @Override
    public Truth holderOf(Who.HolderOf who) {
        return data.holds(
                actor.identifier(), Standing.Kind.valueOf(who.holding().name()), who.body(), day);
    }

    @Override
    public Truth partyTo(Who.PartyTo who) {
        return record();
    }

    @Override
    public Truth signatoryOf(Who.SignatoryOf who) {
        return record();
    }

    @Override
    public Truth signatoryOrPartyTo(Who.SignatoryOrPartyTo who) {
        return record();
    }

    @Override
    public Truth accededTo(Who.AccededTo who) {
        return record();
    }

    @Override
    public Truth accededBefore(Who.AccededBefore who) {
        return record();
    }

    @Override
    public Truth tookPartInElaboration() {
        return record();
    }

    private static Truth record() {
        return Truth.unknown("a record of what it has done");
    }

    @Override
    public Truth europeanState() {
        return anyState().and(data.isEuropean(actor.identifier()));
    }

    @Override
    public Truth anyState() {
        return actor.kind() == Actor.Kind.TERRITORY
                ? Truth.unknown("whether it is a State")
                : Truth.of(actor.kind() == Actor.Kind.STATE);
    }

    @Override
    public Truth organisation() {
        return Truth.of(actor.kind() == Actor.Kind.ORGANISATION);
    }

    @Override
    public Truth named(Who.Named who) {
        return Truth.of(who.identifier().equals(actor.identifier()));
    }
}
