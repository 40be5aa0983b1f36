package org.hemicycle.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.hemicycle.architecture.offender.Chance;
import org.hemicycle.architecture.offender.Local;
import org.hemicycle.architecture.offender.Reflection;
import org.hemicycle.architecture.offender.Stranger;
import org.hemicycle.architecture.offender.SystemClock;
import org.hemicycle.architecture.offender.Unmarked;
import org.hemicycle.architecture.offender.WallClock;
import org.hemicycle.architecture.offender.consistency.Peeping;
import org.hemicycle.architecture.offender.consistency.Sets;
import org.hemicycle.architecture.offender.consistency.cellar.Hidden;
import org.hemicycle.architecture.offender.consistency.funding.Neighbourly;
import org.hemicycle.architecture.offender.consistency.risk.Modest;
import org.hemicycle.architecture.offender.consistency.view.Nosy;
import org.hemicycle.architecture.offender.internal.CanonicalText;
import org.hemicycle.architecture.offender.internal.Neighbour;
import org.hemicycle.architecture.offender.source.Early;
import org.hemicycle.architecture.offender.source.Hasty;
import org.hemicycle.architecture.offender.time.Late;
import org.hemicycle.architecture.offender.time.Outsider;
import org.hemicycle.architecture.offender.unlisted.Unlisted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String ROOT = "org.hemicycle";
    private static final String OFFENDERS = "org.hemicycle.architecture.offender";
    private static final Class<?> ANOTHER_EARLY = org.hemicycle.architecture.offender.consistency.risk.Early.class;
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static Stream<ArchRule> rules() {
        return Stream.of(
                Architecture.dependsOnlyOnWhatComesBefore(ROOT),
                Architecture.residesInAListedPackage(ROOT),
                Architecture.keepsCategoriesApart(ROOT),
                Architecture.hasRoomsOfAnOverlookableSize(),
                Architecture.givesEachNameOnce(),
                Architecture.usesOnlyWhatItDeclares(ROOT),
                Architecture.hasNoClock(),
                Architecture.leavesNothingToTheMachine(),
                Architecture.hasNoChance(),
                Architecture.doesNotReflect(ROOT),
                Architecture.marksWhatIsIncidental());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void coreKeepsTheRule(ArchRule rule) {
        rule.check(CORE);
    }

    @Test
    void theWholeOfCoreIsLookedAt() {
        assertTrue(CORE.contain("org.hemicycle.rule.Run"));
        assertTrue(CORE.contain("org.hemicycle.truth.Truth"));
        assertFalse(CORE.contain(ArchitectureTest.class));
    }

    static Stream<Arguments> offenders() {
        return Stream.of(
                Arguments.of(Architecture.dependsOnlyOnWhatComesBefore(OFFENDERS), Hasty.class, "offender.time.Late"),
                Arguments.of(
                        Architecture.residesInAListedPackage(OFFENDERS), Unlisted.class, "is in no listed package"),
                Arguments.of(Architecture.residesInAListedPackage(OFFENDERS), Hidden.class, "is in no listed package"),
                Arguments.of(
                        Architecture.keepsCategoriesApart(OFFENDERS), Neighbourly.class, "consistency.risk.Register"),
                Arguments.of(Architecture.keepsCategoriesApart(OFFENDERS), Nosy.class, "consistency.risk.Register"),
                Arguments.of(Architecture.keepsCategoriesApart(OFFENDERS), Peeping.class, "consistency.view.Shared"),
                Arguments.of(Architecture.keepsCategoriesApart(OFFENDERS), Outsider.class, "consistency.view.Shared"),
                Arguments.of(Architecture.usesOnlyWhatItDeclares(OFFENDERS), Stranger.class, "org.junit.jupiter"),
                Arguments.of(Architecture.hasNoClock(), WallClock.class, "java.time.LocalDate.now()"),
                Arguments.of(Architecture.hasNoClock(), SystemClock.class, "java.lang.System.currentTimeMillis()"),
                Arguments.of(Architecture.hasNoClock(), SystemClock.class, "java.time.Clock"),
                Arguments.of(Architecture.leavesNothingToTheMachine(), Local.class, "java.lang.String.format("),
                Arguments.of(Architecture.leavesNothingToTheMachine(), Local.class, "java.lang.String.formatted("),
                Arguments.of(Architecture.leavesNothingToTheMachine(), Local.class, "java.lang.String.toLowerCase()"),
                Arguments.of(Architecture.leavesNothingToTheMachine(), Local.class, "java.lang.String.toUpperCase()"),
                Arguments.of(Architecture.leavesNothingToTheMachine(), Local.class, "java.lang.String.getBytes()"),
                Arguments.of(Architecture.leavesNothingToTheMachine(), Local.class, "java.util.Locale.getDefault()"),
                Arguments.of(Architecture.leavesNothingToTheMachine(), Local.class, "java.time.ZoneId.systemDefault()"),
                Arguments.of(
                        Architecture.leavesNothingToTheMachine(),
                        Local.class,
                        "constructor <java.lang.String.<init>([B)>"),
                Arguments.of(Architecture.leavesNothingToTheMachine(), Local.class, "java.io.InputStreamReader.<init>"),
                Arguments.of(Architecture.hasNoChance(), Chance.class, "java.util.Random"),
                Arguments.of(Architecture.hasNoChance(), Chance.class, "java.util.UUID"),
                Arguments.of(Architecture.hasNoChance(), Chance.class, "java.lang.Math.random()"),
                Arguments.of(Architecture.doesNotReflect(OFFENDERS), Reflection.class, "java.lang.Class.forName"),
                Arguments.of(Architecture.doesNotReflect(OFFENDERS), Reflection.class, "java.lang.reflect.Field"),
                Arguments.of(Architecture.doesNotReflect(OFFENDERS), Neighbour.class, "java.lang.reflect.Field"),
                Arguments.of(Architecture.doesNotReflect(ROOT), CanonicalText.class, "java.lang.reflect.Field"),
                Arguments.of(
                        Architecture.marksWhatIsIncidental(),
                        Unmarked.class,
                        "auxiliary()> is not annotated with @Incidental"),
                Arguments.of(
                        Architecture.marksWhatIsIncidental(),
                        Unmarked.class,
                        "incidental()> is not annotated with @Auxiliary"));
    }

    @ParameterizedTest
    @MethodSource("offenders")
    void theRuleBites(ArchRule rule, Class<?> offender, String found) {
        String report = rule.evaluate(new ClassFileImporter().importClasses(offender))
                .getFailureReport()
                .toString();

        assertTrue(report.contains(found), report);
    }

    @Test
    void theOneThatPrintsCanonicalTextMayReflect() {
        ArchRule rule = Architecture.doesNotReflect(OFFENDERS);
        JavaClasses classes = new ClassFileImporter()
                .importClasses(CanonicalText.class, CanonicalText.class.getDeclaredClasses()[0], Late.class);

        assertFalse(rule.evaluate(classes).hasViolation());
    }

    @Test
    void aCategoryMayUseTheViewAndTheRuleSetsMayUseACategory() {
        ArchRule rule = Architecture.keepsCategoriesApart(OFFENDERS);
        JavaClasses classes = new ClassFileImporter().importClasses(Modest.class, Sets.class);

        assertFalse(rule.evaluate(classes).hasViolation());
    }

    @Test
    void twoTypesWithOneSimpleNameAreAnOffence() {
        String report = Architecture.givesEachNameOnce()
                .evaluate(new ClassFileImporter().importClasses(Early.class, ANOTHER_EARLY, Late.class))
                .getFailureReport()
                .toString();

        assertTrue(report.contains("has the simple name of"), report);
    }

    @Test
    void aCrowdedPackageIsAnOffence() {
        JavaClasses crowd = new ClassFileImporter().importPackages("com.tngtech.archunit.core.domain");

        assertTrue(Architecture.hasRoomsOfAnOverlookableSize().evaluate(crowd).hasViolation());
    }

    @Test
    void dependingOnWhatComesBeforeIsNoOffence() {
        ArchRule rule = Architecture.dependsOnlyOnWhatComesBefore(OFFENDERS);

        assertFalse(
                rule.evaluate(new ClassFileImporter().importClasses(Late.class)).hasViolation());
    }
}
