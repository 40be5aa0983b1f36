package consumer;

import org.hemicycle.activity.Activity;
import org.immutables.value.Value;

/** Does not compile: the generated class is hidden. */
@Value.Immutable
@Value.Style(deepImmutablesDetection = true)
interface Review {

    Activity activity();
}
