package consumer;

import java.util.List;
import java.util.Optional;
import org.hemicycle.source.Identifier;
import org.hemicycle.time.ExtendedDate;
import org.immutables.value.Value;

/** With scalars of Hemicycle, and values of the desk's own that are looked into. */
@Value.Immutable
interface Desk {

    List<Officer> officers();

    Identifier state();

    Optional<ExtendedDate> since();
}
