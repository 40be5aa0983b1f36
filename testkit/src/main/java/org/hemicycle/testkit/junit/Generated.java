package org.hemicycle.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A parameter of the type {@code Dossier} that is generated: one that contradicts neither itself nor the law, the same
 * for the same seed and version of the library.
 *
 * <pre>{@code
 * @Test
 * void copesWithALargePlan(@Generated(seed = 7, activities = 1000) Dossier dossier) { … }
 * }</pre>
 *
 * <p>Needs jqwik, which is told where it is missing. For many dossiers, properties of jqwik are the better choice.
 */
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(SampleExtension.class)
public @interface Generated {

    /**
     * What chance begins with.
     *
     * @return any number
     */
    long seed() default 1;

    /**
     * How many activities the dossier has.
     *
     * @return from 1 to 10 000
     */
    int activities() default 12;
}
