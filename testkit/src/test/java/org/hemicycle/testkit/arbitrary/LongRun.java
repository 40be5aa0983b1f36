package org.hemicycle.testkit.arbitrary;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Tries every law more often than each build does: {@code -Dhemicycle.tries=50} for fifty times as often. jqwik finds
 * it by itself.
 */
public final class LongRun implements AroundPropertyHook {

    private static final String PROPERTY = "hemicycle.tries";

    private final int times;

    /** Made by jqwik. */
    public LongRun() {
        this(Integer.getInteger(PROPERTY, 1));
    }

    LongRun(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("The system property " + PROPERTY + " is " + times
                    + "; accepted is by how many times the tries of each law are to be multiplied, from 1.");
        }
        this.times = times;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    /** Examples are tried once, however long the run. */
    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        context.attributes()
                .tries()
                .filter(tries -> tries > 1)
                .ifPresent(tries -> context.attributes().setTries(tries * times));
        return property.execute();
    }
}
