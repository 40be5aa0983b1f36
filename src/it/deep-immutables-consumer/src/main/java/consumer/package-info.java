/** Values of a desk, whose own style looks into values. */
@Value.Style(deepImmutablesDetection = true)
package consumer;

import org.immutables.value.Value;
