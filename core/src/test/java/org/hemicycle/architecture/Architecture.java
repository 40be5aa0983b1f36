package org.hemicycle.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.internal.Incidental;
import org.immutables.value.Value;

/** The rules that the code of core keeps. The root package is a parameter, so that offenders can be tried too. */
final class Architecture {

    /** The only direction in which packages may depend: each on those before it. */
    static final List<String> ORDER = List.of(
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
            "look",
            "report",
            "eligibility",
            "consistency");

    /** The categories of rules, of which none uses another. */
    static final Set<String> CATEGORIES = Set.of(
            "access",
            "activity",
            "funding",
            "name",
            "programme",
            "reference",
            "risk",
            "sdg",
            "standing",
            "statement",
            "undertaking");

    private static final String INTERNAL = "internal";
    private static final String CONSISTENCY = "consistency";
    private static final String VIEW = "view";

    /** More types than that nobody overlooks at a glance. */
    private static final int MOST_TYPES = 30;

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

    private static final Map<String, Set<String>> LEFT_TO_THE_MACHINE = Map.of(
            "java.lang.String",
            Set.of(
                    "format(String,Object[])",
                    "formatted(Object[])",
                    "toLowerCase()",
                    "toUpperCase()",
                    "getBytes()",
                    "<init>(byte[])"),
            "java.util.Locale",
            Set.of("getDefault()"),
            "java.util.TimeZone",
            Set.of("getDefault()"),
            "java.time.ZoneId",
            Set.of("systemDefault()"),
            "java.nio.charset.Charset",
            Set.of("defaultCharset()"),
            "java.time.format.DateTimeFormatter",
            Set.of("ofPattern(String)"),
            "java.text.DecimalFormat",
            Set.of("<init>()", "<init>(String)"),
            "java.io.InputStreamReader",
            Set.of("<init>(InputStream)"));

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
                if (!isListed(type, root)) {
                    events.add(SimpleConditionEvent.violated(
                            type,
                            type.getName() + " is in no listed package; give the package its place in the order"));
                }
            }
        });
    }

    /** Only the consistency engine has rooms. */
    private static boolean isListed(JavaClass type, String root) {
        return isInside(type, root)
                && room(type, root)
                        .filter(name -> !name.isEmpty())
                        .map(name -> CATEGORIES.contains(name) || name.equals(VIEW))
                        .orElseGet(() -> Stream.concat(ORDER.stream(), Stream.of(INTERNAL))
                                .anyMatch(part -> type.getPackageName().equals(root + "." + part)));
    }

    /** The first package below the root, so that {@code consistency.view} counts as {@code consistency}. */
    private static String part(JavaClass type, String root) {
        return type.getPackageName().substring(root.length() + 1).split("\\.")[0];
    }

    /** Between the rooms of the consistency engine: all see the view, only the rule sets see the categories. */
    static ArchRule keepsCategoriesApart(String root) {
        return classes().should(new ArchCondition<>("use of " + CONSISTENCY + " only their own room and the view") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !mayUse(
                                room(dependency.getOriginClass(), root), room(dependency.getTargetClass(), root)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(from, dependency.getDescription())));
            }
        });
    }

    private static boolean mayUse(Optional<String> from, Optional<String> to) {
        return to.isEmpty()
                || from.equals(to)
                || from.isPresent()
                        && (to.get().equals(VIEW) && CATEGORIES.contains(from.get())
                                || CATEGORIES.contains(to.get()) && from.get().isEmpty());
    }

    /** The package within the consistency engine, empty for the engine's own; nothing outside it. */
    private static Optional<String> room(JavaClass type, String root) {
        String engine = root + "." + CONSISTENCY;
        String name = type.getPackageName();
        return name.equals(engine)
                ? Optional.of("")
                : Optional.of(name)
                        .filter(each -> each.startsWith(engine + "."))
                        .map(each -> each.substring(engine.length() + 1));
    }

    static ArchRule hasRoomsOfAnOverlookableSize() {
        return classes().should(new ArchCondition<>("reside in packages of at most " + MOST_TYPES + " types") {

            private final Map<String, Set<String>> types = new TreeMap<>();

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isTopLevelClass() && !isGenerated(type)) {
                    types.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                            .add(type.getSimpleName());
                }
            }

            @Override
            public void finish(ConditionEvents events) {
                types.forEach((name, members) -> {
                    if (members.size() > MOST_TYPES) {
                        events.add(SimpleConditionEvent.violated(
                                name, name + " has " + members.size() + " types; divide it by what uses what"));
                    }
                });
            }
        });
    }

    /** Of two types with one simple name, readers never know which one is meant. */
    static ArchRule givesEachNameOnce() {
        return classes().should(new ArchCondition<>("have a simple name of their own") {

            private final Map<String, String> names = new TreeMap<>();

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
                    String other = names.putIfAbsent(type.getSimpleName(), type.getName());
                    if (other != null && !other.equals(type.getName())) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " has the simple name of " + other + "; rename one of them"));
                    }
                }
            }
        });
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().startsWith("Immutable");
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
                        "org.immutables.."));
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

    /** Digits, capitals, days and bytes are the same on every machine. */
    static ArchRule leavesNothingToTheMachine() {
        return noClasses()
                .should()
                .accessTargetWhere(accesses("the locale, time zone or encoding of the machine", access -> {
                    String owner = access.getTargetOwner().getName();
                    String parameters = access.getTarget() instanceof CodeUnitAccessTarget unit
                            ? unit.getRawParameterTypes().stream()
                                    .map(JavaClass::getSimpleName)
                                    .collect(Collectors.joining(","))
                            : "";
                    String call = access.getName() + "(" + parameters + ")";
                    return LEFT_TO_THE_MACHINE.getOrDefault(owner, Set.of()).contains(call);
                }))
                .orShould()
                .dependOnClassesThat(assignableTo(java.util.Scanner.class)
                        .or(assignableTo(java.io.FileReader.class))
                        .or(assignableTo(java.io.FileWriter.class)));
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
