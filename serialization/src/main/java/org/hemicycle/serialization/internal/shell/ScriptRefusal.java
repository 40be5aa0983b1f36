package org.hemicycle.serialization.internal.shell;

/** Ends a script; the message is all that is shown. */
public final class ScriptRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScriptRefusal(String message) {
        super(message);
    }
}
