package consumer;

import org.immutables.value.Value;

/** A value of the desk's own. */
@Value.Immutable
interface Officer {

    @Value.Parameter
    String name();
}
