package org.hemicycle.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.hemicycle.internal.Incidental;
import org.immutables.value.Value;

/** The rules that the code of core keeps. The root package is a parameter, so that offenders can be tried too. */
final class Architecture {

    /** The only direction in which packages may depend: each on those before it. */
    private static final List<String> ORDER = List.of(
            "truth",
            "source",
            "time",
            "document",
            "actor",
            "sdg",
            "convention",
            "accession",
            "funding",
            "activity",
            "programme",
            "dossier",
            "reference",
            "finding",
            "rule",
            "report",
            "eligibility",
            "consistency");

    private static final String INTERNAL = "internal";

    private static final Set<String> REFLECTIVE_METHODS = Set.of(
            "forName",
            "getClasses",
            "getConstructor",
            "getConstructors",
            "getDeclaredClasses",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "getDeclaredField",
            "getDeclaredFields",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getField",
            "getFields",
            "getMethod",
            "getMethods",
            "getRecordComponents",
            "newInstance");

    private Architecture() {}

    static ArchRule dependsOnlyOnWhatComesBefore(String root) {
        return classes().should(new ArchCondition<>("depend only on packages before their own in " + ORDER) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isInside(dependency.getTargetClass(), root))
                        .filter(dependency -> !isAllowed(dependency, root))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(from, dependency.getDescription())));
            }
        });
    }

    private static boolean isInside(JavaClass type, String root) {
        return type.getPackageName().startsWith(root + ".");
    }

    private static boolean isAllowed(Dependency dependency, String root) {
        String from = part(dependency.getOriginClass(), root);
        String to = part(dependency.getTargetClass(), root);
        return to.equals(INTERNAL) || to.equals(from) || ORDER.contains(to) && ORDER.indexOf(to) < ORDER.indexOf(from);
    }

    static ArchRule residesInAListedPackage(String root) {
        return classes().should(new ArchCondition<>("reside in one of " + ORDER + " or " + INTERNAL) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String part = isInside(type, root) ? part(type, root) : "";
                if (!ORDER.contains(part) && !part.equals(INTERNAL)) {
                    events.add(SimpleConditionEvent.violated(
                            type,
                            type.getName() + " is in no listed package; give the package its place in the order"));
                }
            }
        });
    }

    /** The first package below the root, so that {@code rule.internal} counts as {@code rule}. */
    private static String part(JavaClass type, String root) {
        return type.getPackageName().substring(root.length() + 1).split("\\.")[0];
    }

    static ArchRule usesOnlyWhatItDeclares(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(
                        root + "..",
                        "java..",
                        "javax.annotation..",
                        "org.joda.money..",
                        "org.threeten..",
                        "org.immutables.value.."));
    }

    static ArchRule hasNoClock() {
        return noClasses()
                .should()
                .accessTargetWhere(accesses("now() of java.time or the clock of the system", access -> {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getName();
                    return owner.startsWith("java.time.") && name.equals("now")
                            || owner.equals("java.lang.System")
                                    && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
                }))
                .orShould()
                .dependOnClassesThat(assignableTo(Clock.class)
                        .or(assignableTo(java.util.Date.class))
                        .or(assignableTo(java.util.Calendar.class)));
    }

    static ArchRule hasNoChance() {
        return noClasses()
                .should()
                .dependOnClassesThat(assignableTo(RandomGenerator.class).or(assignableTo(java.util.UUID.class)))
                .orShould()
                .accessTargetWhere(accesses(
                        "Math.random() or Collections.shuffle",
                        access -> Set.of("random", "shuffle").contains(access.getName())
                                && access.getTargetOwner().getName().startsWith("java.")));
    }

    /** But for the one class that prints the canonical text. */
    static ArchRule doesNotReflect(String root) {
        String exempt = root + "." + INTERNAL + ".CanonicalText";
        return noClasses()
                .that(describe("are not part of " + exempt, type -> !(type.getName() + "$").startsWith(exempt + "$")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect.."))
                .orShould()
                .accessTargetWhere(accesses(
                        "the members of a Class",
                        access -> access.getTargetOwner().isEquivalentTo(Class.class)
                                && REFLECTIVE_METHODS.contains(access.getName())));
    }

    /** What does not count for equality must not be in the canonical text, and only that. */
    static ArchRule marksWhatIsIncidental() {
        return methods()
                .that()
                .areAnnotatedWith(Value.Auxiliary.class)
                .or()
                .areAnnotatedWith(Incidental.class)
                .should()
                .beAnnotatedWith(Value.Auxiliary.class)
                .andShould()
                .beAnnotatedWith(Incidental.class);
    }

    private static DescribedPredicate<JavaAccess<?>> accesses(
            String what, java.util.function.Predicate<JavaAccess<?>> predicate) {
        return describe(what, predicate);
    }
}
