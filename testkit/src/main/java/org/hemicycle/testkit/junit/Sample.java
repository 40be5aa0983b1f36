package org.hemicycle.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A parameter that is a sample; its type says of which sort.
 *
 * <pre>{@code
 * @Test
 * void readsThePriorities(@Sample("kazakhstanPriorities") Dossier dossier) { … }
 *
 * @Test
 * void isSilentOnCleanTexts(@Sample Map<String, CleanVariant> variants) { … }
 * }</pre>
 *
 * <ul>
 *   <li>{@code Dossier}: the document as it stands, or the model plan;
 *   <li>{@code CleanVariant}: the document with its corrections;
 *   <li>{@code List} or {@code Map<String, …>} of one of these, without a name: all five documents, by the names of the
 *       methods that give them;
 *   <li>{@code ReferenceData}, without a name: those that come with the library.
 * </ul>
 *
 * <p>The annotation brings the {@link SampleExtension} with it, and may stand on an annotation of your own. A name or
 * type that is not accepted is refused with those that are.
 */
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(SampleExtension.class)
public @interface Sample {

    /**
     * The name of the method of {@code Samples} or {@code CleanVariants} that gives it.
     *
     * @return for example {@code kazakhstanPriorities} or {@code modelPlan}; empty for all
     */
    String value() default "";
}
