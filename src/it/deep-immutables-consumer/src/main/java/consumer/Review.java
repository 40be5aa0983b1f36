package consumer;

import java.util.List;
import java.util.Optional;
import org.hemicycle.activity.Activity;
import org.hemicycle.programme.Programme;
import org.immutables.value.Value;

/**
 * With values of Hemicycle that have a builder: their generated classes are hidden, so that a type which holds such values
 * must not look into them. The style of the type takes the place of that of the package.
 */
@Value.Immutable
@Value.Style(deepImmutablesDetection = false)
interface Review {

    Desk desk();

    Programme programme();

    Optional<Programme> before();

    List<Activity> activities();
}
