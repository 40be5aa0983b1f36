package org.hemicycle.testkit.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.hemicycle.accession.ObligationRule;
import org.hemicycle.actor.Actor;
import org.hemicycle.actor.Standing;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Convention;
import org.hemicycle.convention.Unmodelled;
import org.hemicycle.convention.Who;
import org.hemicycle.reference.ApplicantClass;
import org.hemicycle.reference.EuropeanStatus;
import org.hemicycle.reference.Grant;
import org.hemicycle.reference.KnownAct;
import org.hemicycle.reference.MembersThrough;
import org.hemicycle.reference.NeighbouringRegion;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.source.Confidence;
import org.hemicycle.source.Identifier;

/** Generators of rows of reference data, and of small reference data made of invented rows. */
public final class ReferenceRows {

    private static final int FEW = 2;

    private ReferenceRows() {}

    private static Arbitrary<Identifier> states() {
        return Sources.identifiers(Identifier.Scheme.COUNTRY);
    }

    private static Arbitrary<Identifier> bodies() {
        return Sources.identifiers(Identifier.Scheme.BODY);
    }

    private static Arbitrary<Boolean> booleans() {
        return Arbitraries.of(false, true);
    }

    /** {@return classes of applicants that are something, are not something, or neither} */
    public static Arbitrary<ApplicantClass> applicantClasses() {
        Arbitrary<List<Who>> phrases = Treaties.who().list().ofMaxSize(FEW);
        return Combinators.combine(Sources.texts(), phrases, phrases).as(ReferenceRows::applicantClass);
    }

    private static ApplicantClass applicantClass(String name, List<Who> is, List<Who> isNot) {
        return new ApplicantClass(
                name, is, isNot.stream().filter(who -> !is.contains(who)).toList());
    }

    /** {@return whether States count as European, and for which conventions that is debated} */
    public static Arbitrary<EuropeanStatus> europeanStatuses() {
        return Combinators.combine(
                        states(),
                        booleans(),
                        Sources.bases(),
                        Sources.identifiers(Identifier.Scheme.TREATY).set().ofMaxSize(FEW))
                .as(EuropeanStatus::new);
    }

    /** {@return standings that bodies grant, and to whom they do not} */
    public static Arbitrary<Grant> grants() {
        return Combinators.combine(
                        Arbitraries.of(Standing.Kind.class),
                        bodies(),
                        booleans(),
                        Arbitraries.maps(states(), Arbitraries.of(Confidence.class))
                                .ofMaxSize(FEW)
                                .map(TreeMap::new),
                        Sources.bases())
                .as(Grant::new);
    }

    /** {@return acts that are known without a document} */
    public static Arbitrary<KnownAct> knownActs() {
        return Combinators.combine(Accessions.treatyActions(), Sources.bases()).as(KnownAct::new);
    }

    /** {@return rules by which the members of one body are members of another} */
    public static Arbitrary<MembersThrough> membersThrough() {
        return Combinators.combine(bodies(), bodies(), Shared.perhaps(Dates.extendedDates()), Sources.bases())
                .as((in, organisation, since, basis) -> MembersThrough.builder()
                        .in(in)
                        .organisation(organisation)
                        .since(since)
                        .basis(basis)
                        .build());
    }

    /** {@return regions in the neighbourhood of organisations} */
    public static Arbitrary<NeighbouringRegion> neighbouringRegions() {
        return Combinators.combine(
                        Sources.texts(),
                        bodies(),
                        states().set().ofMaxSize(3).map(TreeSet::new),
                        booleans(),
                        Sources.bases())
                .as(NeighbouringRegion::new);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> rows) {
        return rows.list().ofMaxSize(FEW);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> rows, Function<T, Object> key) {
        return rows.list().ofMaxSize(FEW).uniqueElements(key);
    }

    /**
     * Small reference data of invented rows, with none of those that the library ships.
     *
     * <p>Where there are classes of applicants, each convention answers for every class, as {@link ReferenceData}
     * demands: it has one route at most, and leaves open what it says to any State.
     *
     * @return the reference data
     */
    public static Arbitrary<ReferenceData> referenceData() {
        return Combinators.combine(withoutConventions(), few(Treaties.conventions(), Convention::number))
                .as((data, conventions) -> {
                    ReferenceData.Builder builder = ReferenceData.builder().from(data);
                    conventions.stream()
                            .map(each -> data.applicantClasses().isEmpty() ? each : answeringForAnyState(each))
                            .forEach(each -> builder.putConventions(each.number(), each));
                    return builder.build();
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<ReferenceData> withoutConventions() {
        return Builders.withBuilder(ReferenceData::builder)
                .use(few(applicantClasses().map(ReferenceRows::includingAnyState)))
                .in((data, classes) -> data.applicantClasses(classes))
                .use(few(Treaties.invitationValidities()))
                .in((data, validities) -> data.invitationValidities(validities))
                .use(few(Records.actors(), Actor::identifier))
                .in((data, actors) -> {
                    actors.forEach(actor -> data.putActors(actor.identifier(), actor));
                    return data;
                })
                .use(few(Records.standings()))
                .in((data, standings) -> data.standings(standings))
                .use(few(grants()))
                .in((data, grants) -> data.grants(grants))
                .use(few(membersThrough()))
                .in((data, rules) -> data.membersThrough(rules))
                .use(few(knownActs()))
                .in((data, acts) -> data.knownActs(acts))
                .use(few(europeanStatuses(), EuropeanStatus::actor))
                .in((data, statuses) -> data.europeanStatuses(statuses))
                .use(few(neighbouringRegions()))
                .in((data, regions) -> data.neighbouringRegions(regions))
                .use(few(Accessions.obligationRules(), ObligationRule::status))
                .in((data, rules) -> data.obligationRules(rules))
                .build(ReferenceData.Builder::build);
    }

    private static ApplicantClass includingAnyState(ApplicantClass applicants) {
        List<Who> is = new ArrayList<>(applicants.is());
        is.add(new Who.AnyState());
        return applicantClass(applicants.name(), is, applicants.isNot());
    }

    private static Convention answeringForAnyState(Convention convention) {
        return Convention.builder()
                .from(convention)
                .routes(convention.routes().stream()
                        .limit(1)
                        .map(route -> AccessRoute.builder()
                                .from(route)
                                .overlaps(List.of())
                                .build())
                        .toList())
                .closures(List.of())
                .addUnmodelled(Unmodelled.builder()
                        .reason("what it says to any State")
                        .citation(convention.basis().citation())
                        .who(new Who.AnyState())
                        .build())
                .build();
    }
}
