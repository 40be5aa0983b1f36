package org.hemicycle.rule;

import java.util.concurrent.CancellationException;

/**
 * A run that was stopped before it had come to its end: its caller said not to go on, or its thread was interrupted.
 *
 * <p>There is no report of a part of a run, since it would pass for one without the findings that are not in it. The
 * message says at which rule the run was stopped, how many of how many rules had been run, and what to do. Example:
 * {@code rules.asOf(day).check(dossier, () -> false)} is stopped at the first rule.
 *
 * <p>As thread-safe as any {@link Throwable}.
 */
public final class RunStopped extends CancellationException {

    RunStopped(String message) {
        super(message);
    }
}
