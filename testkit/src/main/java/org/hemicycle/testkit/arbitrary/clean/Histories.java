package org.hemicycle.testkit.arbitrary.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.accession.TreatyAction;
import org.hemicycle.accession.TreatyAction.Kind;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.TakesEffectRule.Trigger;
import org.hemicycle.document.Claim;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Datum;
import org.hemicycle.document.Subject;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.Eligibility;
import org.hemicycle.programme.Aim;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.hemicycle.time.ExtendedDate;

/**
 * What the States of a generated programme have done about conventions: acts that the conventions offer them, in the
 * order in which they are done, with the effect that the clauses give them.
 */
final class Histories {

    private static final ReferenceData LAW = ReferenceData.shipped();

    /** Conventions that a State can join without another one. */
    private static final List<Convention> CONVENTIONS = LAW.listConventions().stream()
            .filter(convention -> convention.supplements().isEmpty())
            .filter(convention ->
                    convention.openedOn().isPresent() && convention.closedOn().isEmpty())
            .filter(convention -> convention.inForceSince().isPresent())
            .filter(convention -> convention.routes().stream().allMatch(Histories::dependsOnItselfAlone))
            .toList();

    /** Protocols to one of these that ask for nothing more than that. */
    private static final List<Convention> PROTOCOLS = LAW.listConventions().stream()
            .filter(convention -> convention.inForceSince().isPresent()
                    && convention.closedOn().isEmpty()
                    && !convention.supplements().isEmpty())
            .filter(convention -> convention.routes().stream()
                    .flatMap(route -> route.conditions().stream())
                    .allMatch(condition -> condition instanceof Condition.OwnEntryIntoForce
                            || condition instanceof Condition.JoinedBeforeOrAtOnce))
            .filter(convention -> CONVENTIONS.stream()
                    .map(Convention::number)
                    .collect(Collectors.toSet())
                    .containsAll(convention.supplements()))
            .toList();

    private final Frame frame;
    private final Set<Subject> seen = new HashSet<>();
    private final List<TreatyAction> actions = new ArrayList<>();
    private final List<Aim> aims = new ArrayList<>();
    private final List<Identifier> named = new ArrayList<>();

    private static boolean dependsOnItselfAlone(AccessRoute route) {
        return route.conditions().stream().allMatch(Condition.OwnEntryIntoForce.class::isInstance);
    }

    Histories(Frame frame) {
        this.frame = frame;
    }

    List<TreatyAction> actions() {
        return actions;
    }

    List<Aim> aims() {
        return aims;
    }

    List<Identifier> named() {
        return named;
    }

    Optional<Subject> anyPair(Picker pick) {
        return actions.isEmpty()
                ? Optional.empty()
                : Optional.of(pick.of(actions).pair());
    }

    void add(Gene gene) {
        Picker pick = gene.picker();
        Identifier state = pick.of(frame.states());
        if (pick.is(25)) {
            new Story(pick, state, unlisted(pick)).ofAnUnlistedTreaty();
            return;
        }
        if (pick.is(15)) {
            Convention protocol = pick.of(PROTOCOLS);
            protocol.supplements().forEach(parent -> join(pick, state, LAW.convention(parent)));
            if (protocol.supplements().stream().allMatch(parent -> isBound(state, parent))) {
                join(pick, state, protocol);
            }
        } else {
            join(pick, state, pick.of(CONVENTIONS));
        }
    }

    private boolean isBound(Identifier state, Identifier convention) {
        return actions.stream()
                .filter(action -> action.pair().equals(Subject.of(state, convention)))
                .anyMatch(action -> action.kind().expressesConsent());
    }

    private void join(Picker pick, Identifier state, Convention convention) {
        if (seen.add(Subject.of(state, convention.number()))) {
            named.add(convention.number());
            new Story(pick, state, convention.number()).ofConvention(convention);
        }
    }

    private Identifier unlisted(Picker pick) {
        return Identifier.parse(pick.of("local:generated-treaty-", "UNTS 99", "UNTC IX-") + (1 + seen.size()));
    }

    /** What one State does about one convention. */
    private final class Story {
        private final Picker pick;
        private final Identifier state;
        private final Identifier convention;
        private LocalDate day;

        Story(Picker pick, Identifier state, Identifier convention) {
            this.pick = pick;
            this.state = state;
            this.convention = convention;
            this.day = frame.written().minusDays(pick.between(700, 2000));
        }

        void ofConvention(Convention law) {
            LocalDate opened = law.openedOn().orElseThrow();
            day = day.isBefore(opened) ? opened : day;
            if (!day.isBefore(frame.written())) {
                return;
            }
            Access access = law.supplements().isEmpty()
                    ? Eligibility.byRoutes().asOf(day).access(state, convention).answer()
                    : withParents();
            if (access instanceof Access.Entitled entitled) {
                entitled(law, entitled.acts());
            } else if (access instanceof Access.MayRequestInvitation invited) {
                Optional<AccessRoute> route = law.findRoute(invited.route());
                route.ifPresent(each -> invited(law, each));
            }
        }

        /** As of the eve of the text, by when the State may have joined what the protocol supplements. */
        private Access withParents() {
            day = frame.written().minusDays(1);
            Dossier known =
                    Dossier.builder().name("acts").treatyActions(actions).build();
            Access access =
                    Eligibility.in(known).asOf(day).access(state, convention).answer();
            return access instanceof Access.Unrecorded unrecorded ? unrecorded.law() : access;
        }

        private void entitled(Convention law, Set<Act> acts) {
            if (acts.contains(Act.SIGN_DEFINITIVELY) && pick.is(20)) {
                consent(law, Kind.DEFINITIVE_SIGNATURE, Trigger.SIGN_DEFINITIVELY, "Signature");
            } else if (acts.contains(Act.SIGN) && acts.contains(Act.RATIFY)) {
                act(Kind.SIGNATURE, "Signature");
                if (pick.is(70)) {
                    later(300);
                    consent(law, Kind.RATIFICATION, Trigger.RATIFY, "Ratification");
                }
            } else if (acts.contains(Act.ACCEDE)) {
                consent(law, Kind.ACCESSION, Trigger.ACCEDE, "Accession");
            }
        }

        private void later(int days) {
            LocalDate next = day.plusDays(pick.between(1, days));
            day = next.isBefore(frame.written()) ? next : day;
        }

        /** Consent takes effect when the clause says; where the text tells the day, it tells that one. */
        private void consent(Convention law, Kind kind, Trigger trigger, String label) {
            Optional<LocalDate> effect = law.forecast(trigger, day);
            TreatyAction.Builder consent = dated(kind, label);
            if (pick.is(60)) {
                effect.ifPresent(on -> {
                    consent.addClaims(inAnnex(ClaimProperty.ENTERED_INTO_FORCE, on.toString(), "Entry into force"));
                    consent.takesEffect(pick.maybe(50, () -> ExtendedDate.of(on)));
                });
            }
            actions.add(consent.build());
            if (pick.is(20)) {
                act(pick.of(Kind.DECLARATION, Kind.RESERVATION), "Declaration");
            }
        }

        /** Asked for, invited, and joined in the end, or still invited when the programme ends. */
        private void invited(Convention law, AccessRoute route) {
            boolean isJoined = pick.is(50);
            if (!isJoined) {
                day = frame.last().minusYears(5).plusDays(20);
                day = day.isBefore(frame.written().minusDays(1))
                        ? frame.written().minusDays(1)
                        : day;
            }
            LocalDate invitation = day;
            if (!isJoined && !invitation.isBefore(frame.written())) {
                return;
            }
            day = invitation.minusDays(pick.between(20, 200));
            act(Kind.REQUEST, "asked");
            if (pick.is(30)) {
                day = invitation.minusDays(10);
                act(Kind.CONSULTATION, "consulted");
            }
            day = invitation;
            LocalDate until = invitation.plusYears(5);
            TreatyAction.Builder invited = dated(Kind.INVITATION, "invited");
            boolean isByRule = LAW.invitationValidities().stream()
                    .anyMatch(
                            rule -> route.invitation().orElseThrow().decidedBy().equals(Optional.of(rule.decidedBy())));
            if (isByRule && pick.is(70)) {
                invited.addClaims(inAnnex(ClaimProperty.INVITATION_VALID_UNTIL, until.toString(), "valid until"));
                invited.validUntil(pick.maybe(50, () -> ExtendedDate.of(until)));
            }
            actions.add(invited.build());
            if (isJoined) {
                later(400);
                if (route.acts().contains(Act.ACCEDE)) {
                    consent(law, Kind.ACCESSION, Trigger.ACCEDE, "Accession");
                } else {
                    act(Kind.SIGNATURE, "Signature");
                    consent(law, Kind.RATIFICATION, Trigger.RATIFY, "Ratification");
                }
            } else {
                aims.add(new Aim(
                        state, convention, route.acts().contains(Act.ACCEDE) ? Kind.ACCESSION : Kind.RATIFICATION));
            }
        }

        /** Of a treaty that the reference data do not know, acts of all kinds in an order that makes sense. */
        void ofAnUnlistedTreaty() {
            seen.add(Subject.of(state, convention));
            switch (pick.below(6)) {
                case 1 -> acts(Kind.SUCCESSION, Kind.PROVISIONAL_APPLICATION);
                case 2 -> acts(Kind.SIGNATURE, Kind.RATIFICATION, Kind.SUSPENSION);
                case 5 -> acts(Kind.DEFINITIVE_SIGNATURE);
                case 3 -> acts(Kind.ACCESSION, pick.of(Kind.DENUNCIATION, Kind.WITHDRAWAL));
                case 4 ->
                    acts(
                            Kind.REQUEST,
                            Kind.INVITATION,
                            Kind.EXTENSION_REQUEST,
                            Kind.EXTENSION,
                            Kind.ACCESSION,
                            Kind.CESSATION);
                default -> acts(Kind.RATIFICATION);
            }
        }

        private void acts(Kind... kinds) {
            for (Kind kind : kinds) {
                act(kind, "");
                later(120);
            }
        }

        private void act(Kind kind, String label) {
            actions.add(dated(kind, label).build());
        }

        /** In the annex to the day; in the text or in the report on it perhaps to the month or year too. */
        private TreatyAction.Builder dated(Kind kind, String label) {
            TreatyAction.Builder action =
                    TreatyAction.builder().actor(state).convention(convention).kind(kind);
            if (pick.is(8)) {
                return action.on(ExtendedDate.of(day));
            }
            action.addClaims(inAnnex(kind.dated(), day.toString(), label));
            if (pick.is(30)) {
                String coarse =
                        pick.of(day.toString().substring(0, 7), day.toString().substring(0, 4));
                action.addClaims(claim(kind.dated(), coarse, "", frame.inEither(pick, row("Section 2"))));
            }
            return action;
        }

        private String row(String part) {
            return part + ", Row " + (actions.size() + 1);
        }

        private Claim inAnnex(ClaimProperty property, String date, String label) {
            return claim(property, date, label, frame.at(row("Annex 5")));
        }

        private Claim claim(ClaimProperty property, String date, String label, Citation place) {
            return Claim.builder()
                    .subject(Subject.of(state, convention))
                    .property(property)
                    .stated(Stated.of(date, Datum.of(ExtendedDate.parse(date)), place))
                    .label(Optional.of(label).filter(text -> !text.isEmpty()))
                    .build();
        }
    }
}
