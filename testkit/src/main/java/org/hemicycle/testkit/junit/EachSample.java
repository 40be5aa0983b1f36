package org.hemicycle.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * The samples, one for each run of a parameterized test, under their names.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @EachSample
 * void breaksOnNone(Dossier dossier) { … }
 * }</pre>
 *
 * <p>The first parameter is a {@code Dossier}, for the five documents and the model plan, or a {@code CleanVariant},
 * for the five without contradiction.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ArgumentsSource(SampleArguments.class)
public @interface EachSample {}
