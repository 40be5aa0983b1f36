/**
 * A consumer on the module path.
 *
 * <p>An automatic module cannot say what it requires, so its user has to: without the last two directives the launcher
 * leaves Joda-Money and FastCSV out.
 */
@SuppressWarnings("requires-automatic")
module consumer {
    requires org.hemicycle.core;
    requires org.hemicycle.testkit;
    requires org.joda.money;
    requires de.siegmar.fastcsv;
}
