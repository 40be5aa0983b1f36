/**
 * A consumer on the module path.
 *
 * <p>An automatic module cannot say what it requires, so its user has to: without the last three directives the launcher
 * leaves out the libraries that have a descriptor of their own.
 */
@SuppressWarnings("requires-automatic")
module consumer {
    requires org.hemicycle.core;
    requires org.hemicycle.serialization;
    requires org.hemicycle.testkit;
    requires org.joda.money;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;
}
