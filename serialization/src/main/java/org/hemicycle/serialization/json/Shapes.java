package org.hemicycle.serialization.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.hemicycle.accession.AccessionStatus;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.eligibility.Access;
import org.hemicycle.eligibility.AccessTimeline;
import org.hemicycle.eligibility.Ceiling;
import org.hemicycle.eligibility.Effect;
import org.hemicycle.eligibility.FundingAnswer;
import org.hemicycle.eligibility.Inquiry;
import org.hemicycle.eligibility.Matrix;
import org.hemicycle.eligibility.Obligations;
import org.hemicycle.eligibility.Participation;
import org.hemicycle.eligibility.RouteAssessment;
import org.hemicycle.eligibility.Verdict;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Explanation;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Suppression;
import org.hemicycle.funding.PrintedSum;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.report.Corrigendum;
import org.hemicycle.report.FindingGroup;
import org.hemicycle.report.VersionDifference;
import org.hemicycle.rule.Settings;
import org.hemicycle.serialization.problem.Checks;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Origin;
import org.hemicycle.source.PrintedNumber;
import org.hemicycle.source.Stated;
import org.hemicycle.source.Wording;

/** The shape of every type that has one, found once from the values that people keep and give away. */
final class Shapes {

    /** What has a form in JSON: these, and all that they hold. */
    static final List<TypeKey> ROOTS = List.of(
            TypeKey.of(Dossier.class),
            TypeKey.of(ReferenceData.class),
            TypeKey.of(Report.class),
            TypeKey.of(Baseline.class),
            TypeKey.of(Suppression.class),
            TypeKey.of(Settings.class),
            TypeKey.of(Explanation.class),
            TypeKey.of(FindingTimeline.class),
            TypeKey.of(FindingTimeline.Turn.class),
            TypeKey.of(FindingGroup.class),
            TypeKey.of(Corrigendum.class),
            TypeKey.of(VersionDifference.class),
            TypeKey.of(Verdict.class, TypeKey.of(Access.class)),
            TypeKey.of(Verdict.class, TypeKey.of(Participation.class)),
            TypeKey.of(Verdict.class, TypeKey.of(Obligations.class)),
            TypeKey.of(Verdict.class, TypeKey.of(FundingAnswer.class)),
            TypeKey.of(Verdict.class, TypeKey.of(Effect.class)),
            TypeKey.of(Verdict.class, TypeKey.of(List.class, TypeKey.of(RouteAssessment.class))),
            TypeKey.of(Inquiry.class),
            TypeKey.of(Matrix.class),
            TypeKey.of(Matrix.Row.class),
            TypeKey.of(AccessTimeline.class),
            TypeKey.of(Ceiling.Use.class),
            TypeKey.of(AccessionStatus.class),
            TypeKey.of(Fingerprint.class),
            TypeKey.of(Problems.class),
            TypeKey.of(Checks.class),
            TypeKey.of(Origin.class),
            TypeKey.of(PrintedNumber.class),
            TypeKey.of(PrintedSum.class),
            TypeKey.of(Wording.class),
            TypeKey.of(Stated.class, TypeKey.ANYTHING));

    /** Those of a dossier and what it holds, which is all that most runs read. */
    static final Shapes DOSSIER = new Shapes(new ShapeBuilder(Map.of()).build(List.of(TypeKey.of(Dossier.class))));

    private static final String OWN = "org.hemicycle.";

    private final Map<TypeKey, Shape> byType;
    private final Map<Class<?>, List<Shape>> byClass = new HashMap<>();

    private Shapes(Map<TypeKey, Shape> byType) {
        this.byType = new LinkedHashMap<>(byType);
        byType.forEach((type, shape) -> classes(type, shape)
                .forEach(each ->
                        byClass.computeIfAbsent(each, any -> new ArrayList<>()).add(shape)));
    }

    private static Stream<Class<?>> classes(TypeKey type, Shape shape) {
        if (shape instanceof ValueShape value) {
            return value.classes();
        }
        return shape instanceof ScalarShape || shape instanceof ConstantShape || shape instanceof SumShape
                ? Stream.of(type.raw())
                : Stream.empty();
    }

    /** All of them, found when another type than a dossier is first asked for. */
    static Shapes all() {
        return Whole.ALL;
    }

    private static final class Whole {

        static final Shapes ALL = new Shapes(new ShapeBuilder(DOSSIER.byType).build(ROOTS));
    }

    /** All shapes by their types. */
    Map<TypeKey, Shape> byType() {
        return byType;
    }

    /** The shape of a type, if it has one. */
    Optional<Shape> find(TypeKey type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** Whether a class is the library's, and its values have a form: not one of the platform, such as a date. */
    boolean isOwn(Class<?> type) {
        return Stated.class.isAssignableFrom(type)
                || byClass.containsKey(type) && type.getName().startsWith(OWN);
    }

    /** The shape of a value, if that is a value type with one shape alone. */
    @Nullable
    Shape find(Object value) {
        List<Shape> shapes = byClass.getOrDefault(value.getClass(), List.of());
        return shapes.size() == 1 ? shapes.get(0) : null;
    }

    /**
     * The shape of a value; of one whose type is open, such as a verdict, by what it holds.
     *
     * @throws IllegalArgumentException if its type has none
     */
    Shape of(Object value) {
        if (value instanceof Stated<?>) {
            return byType.get(TypeKey.of(Stated.class, TypeKey.ANYTHING));
        }
        List<Shape> shapes = byClass.getOrDefault(value.getClass(), List.of());
        return shapes.stream()
                .filter(each -> shapes.size() == 1 || ((ValueShape) each).holds(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A value of the class "
                        + value.getClass().getName() + " has no form in JSON; accepted are the value types of the"
                        + " library, such as a dossier, a report, a verdict or a matrix."));
    }

    /**
     * The shapes of a class; several where it is generic.
     *
     * @throws IllegalArgumentException if it has none
     */
    List<Shape> require(Class<?> type) {
        List<Shape> shapes = byClass.getOrDefault(type, List.of());
        if (shapes.isEmpty()) {
            throw new IllegalArgumentException("The class " + type.getName() + " has no form in JSON; accepted are the"
                    + " value types of the library, such as Dossier, Report, Verdict or Matrix.");
        }
        return shapes;
    }
}
