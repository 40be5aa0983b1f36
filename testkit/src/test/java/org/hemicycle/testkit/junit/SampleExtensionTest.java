package org.hemicycle.testkit.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Severity;
import org.hemicycle.reference.ReferenceData;
import org.hemicycle.testkit.internal.OptionalModule;
import org.hemicycle.testkit.internal.WithoutLibrary;
import org.hemicycle.testkit.sample.CleanVariant;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Parameters are samples by annotation and by type, and what is not accepted is told with what is. */
class SampleExtensionTest {

    private static final Set<String> SEEN = new HashSet<>();
    private static final String JQWIK = "net.jqwik.";

    @Retention(RetentionPolicy.RUNTIME)
    @Sample("modelPlan")
    private @interface OurPlan {}

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @EachSample
    private @interface OverAllSamples {}

    @Test
    void givesASampleByName(@Sample("unResolution") Dossier resolution, @Sample("modelPlan") Dossier plan) {
        assertEquals(Samples.unResolution(), resolution);
        assertEquals(Samples.modelPlan(), plan);
    }

    @Test
    void givesACleanVariantByName(@Sample("kazakhstanPriorities") CleanVariant variant) {
        assertEquals(Samples.kazakhstanPriorities(), variant.sample());
        assertEquals(
                0,
                RuleSets.standard().asOf(variant.day()).check(variant.dossier()).count(Severity.ERROR));
    }

    @Test
    void givesAllByTheirNamesOrAsAList(
            @Sample Map<String, CleanVariant> variants, @Sample List<Dossier> dossiers, @Sample ReferenceData law) {
        assertEquals(Samples.all().keySet(), variants.keySet());
        assertEquals(List.copyOf(Samples.all().values()), dossiers);
        assertEquals(ReferenceData.shipped(), law);
    }

    @Test
    void obeysAnAnnotationOfTheUser(@OurPlan Dossier plan) {
        assertEquals(Samples.modelPlan(), plan);
    }

    @Test
    void generatesTheSameDossierForTheSameSeed(
            @Generated(seed = 3, activities = 20) Dossier one,
            @Generated(seed = 3, activities = 20) Dossier again,
            @Generated(seed = 4, activities = 20) Dossier other) {
        assertEquals(one, again);
        assertTrue(!one.equals(other));
        assertTrue(one.list(Activity.class).size() >= 20);
    }

    @ExtendWith(SampleExtension.class)
    static class ByType {

        @Test
        void needsNoAnnotation(ReferenceData law, List<CleanVariant> variants, Map<String, Dossier> dossiers) {
            assertEquals(ReferenceData.shipped(), law);
            assertEquals(5, variants.size());
            assertEquals(Samples.all(), dossiers);
        }

        @Test
        void leavesOthersAlone(List<String> others) {}
    }

    @ParameterizedTest
    @EachSample
    void runsOverEachDocumentAndTheModelPlan(Dossier dossier) {
        assertTrue(Samples.all().containsValue(dossier) || dossier.equals(Samples.modelPlan()));
    }

    static class Counting {

        @OverAllSamples
        void dossiers(Dossier dossier) {
            SEEN.add(dossier.name());
        }

        @OverAllSamples
        void variants(CleanVariant variant) {}
    }

    /** What nobody should write. */
    static class Refused {

        @Test
        void unknown(@Sample("kazakhstan") Dossier dossier) {}

        @Test
        void planHasNoVariant(@Sample("modelPlan") CleanVariant variant) {}

        @Test
        void unnamed(@Sample Dossier dossier) {}

        @Test
        void otherType(@Sample("unResolution") String text) {}

        @Test
        void ofOtherType(@Sample List<String> texts) {}

        @Test
        void generatedVariant(@Generated CleanVariant variant) {}

        @Test
        void tooMany(@Generated(activities = 20_000) Dossier dossier) {}

        @ParameterizedTest
        @EachSample
        void eachText(String text) {}

        @ParameterizedTest
        @EachSample
        void none() {}
    }

    private static String refusal(String method, Class<?>... parameters) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Refused.class.getName(), method, names(parameters)))
                .execute()
                .allEvents()
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage())
                .findFirst()
                .orElseThrow();
    }

    private static String names(Class<?>... parameters) {
        return String.join(
                ", ", List.of(parameters).stream().map(Class::getName).toList());
    }

    private static void assertRefused(String told, String method, Class<?>... parameters) {
        String message = refusal(method, parameters);
        assertTrue(message.contains(told), message);
    }

    @Test
    void tellsWhatIsAccepted() {
        assertRefused(
                "has @Sample(\"kazakhstan\"), which names no sample; accepted are paceWorkPlan, electionsNetwork,"
                        + " unResolution, kazakhstanPriorities, electoralConference, modelPlan.",
                "unknown",
                Dossier.class);
        assertRefused(
                "has @Sample(\"modelPlan\"), which names no sample; accepted are paceWorkPlan, electionsNetwork,"
                        + " unResolution, kazakhstanPriorities, electoralConference.",
                "planHasNoVariant",
                CleanVariant.class);
        assertRefused(
                "has @Sample without a name; accepted is one whose type is ReferenceData, or List or Map<String, …> of"
                        + " Dossier or CleanVariant. For a single sample, name it: @Sample(\"modelPlan\").",
                "unnamed",
                Dossier.class);
        assertRefused(
                "has @Sample(\"unResolution\"); accepted is one whose type is Dossier or CleanVariant. For all of them,"
                        + " leave the name out.",
                "otherType",
                String.class);
        assertRefused("has @Sample without a name; accepted is one", "ofOtherType", List.class);
        assertRefused("has @Generated; accepted is one whose type is Dossier.", "generatedVariant", CleanVariant.class);
        assertRefused("20000 to 20000 activities; accepted are two numbers from 1 to 10000", "tooMany", Dossier.class);
        assertRefused(
                "has @EachSample and a parameter of the type java.lang.String; accepted is one whose type is Dossier or"
                        + " CleanVariant.",
                "eachText",
                String.class);
        assertRefused("has @EachSample and no parameter; accepted is one whose type is", "none");
    }

    @Test
    void worksByTypeAndInComposedAnnotations() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(
                        ByType.class, "needsNoAnnotation", names(ReferenceData.class, List.class, Map.class)))
                .execute()
                .testEvents()
                .assertStatistics(counts -> counts.succeeded(1).failed(0));
        SEEN.clear();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Counting.class))
                .execute()
                .testEvents()
                .assertStatistics(counts -> counts.succeeded(11).failed(0));
        assertEquals(6, SEEN.size());
    }

    @Test
    void leavesParametersOfOtherExtensionsAlone() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(ByType.class, "leavesOthersAlone", names(List.class)))
                .execute()
                .testEvents()
                .assertStatistics(counts -> counts.succeeded(0).failed(1));
    }

    @Test
    void saysWhatToAddWhereJqwikIsMissing() throws Exception {
        Class<?> module = Class.forName(OptionalModule.class.getName(), true, new WithoutLibrary(JQWIK));
        Object jqwik = module.getField("JQWIK").get(null);

        Throwable refused = assertThrows(
                        InvocationTargetException.class,
                        () -> module.getMethod("require", String.class).invoke(jqwik, "A parameter with @Generated"))
                .getCause();

        assertEquals(
                "A parameter with @Generated needs jqwik, which is not on the class path. Add net.jqwik:jqwik in version"
                        + " 1.9.3 to the test dependencies of your project; hemicycle-testkit leaves it out for those who"
                        + " do not use it.",
                refused.getMessage());
        OptionalModule.JQWIK.require("A test that has it");
    }

    /** The extension itself loads without jqwik; only who asks for what is generated is told. */
    @Test
    void refusesOnlyWhatIsGeneratedWithoutJqwik() throws Exception {
        ClassLoader loader = new WithoutLibrary(JQWIK);
        Class<?> extension = Class.forName(SampleExtension.class.getName(), true, loader);
        Method generated = Stream.of(extension.getDeclaredMethods())
                .filter(method -> method.getName().equals("generated"))
                .findFirst()
                .orElseThrow();
        generated.setAccessible(true);
        Parameter parameter = Class.forName(Wanting.class.getName(), true, loader)
                .getDeclaredMethod("generated", Dossier.class)
                .getParameters()[0];

        Throwable refused = assertThrows(
                        InvocationTargetException.class,
                        () -> generated.invoke(null, parameter.getAnnotations()[0], parameter))
                .getCause();

        assertEquals(ParameterResolutionException.class, refused.getClass());
        assertTrue(
                refused.getMessage().contains("with @Generated needs jqwik, which is not on the class path. Add"),
                refused::getMessage);
    }

    /** A test as users write it. */
    static class Wanting {

        @Test
        void generated(@Generated Dossier dossier) {}
    }

    @Test
    void namesTheVersionOfJqwikThatTheBuildUses() throws IOException {
        assertTrue(Files.readString(Path.of("..", "pom.xml")).contains("<version.jqwik>1.9.3</version.jqwik>"));
    }
}
