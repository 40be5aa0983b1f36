package consumer

import org.hemicycle.activity.Activity
import org.hemicycle.source.Identifier

/** Does not compile: no argument may be null, neither of a method nor of a builder. */
val identifier = Identifier.parse(null)

val builder = Activity.builder().key(null)
