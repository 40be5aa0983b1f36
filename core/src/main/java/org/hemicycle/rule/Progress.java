package org.hemicycle.rule;

import java.util.function.BooleanSupplier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.internal.CountedNoun;

/** How far a run has come, and whether it may go on: asked between items, never inside what a rule does. */
final class Progress {

    private final AsOf asOf;
    private final int rules;
    private final BooleanSupplier goOn;
    private int ran;

    Progress(AsOf asOf, int rules, BooleanSupplier goOn) {
        this.asOf = asOf;
        this.rules = rules;
        this.goOn = goOn;
    }

    /** An interruption counts before anything is asked; the flag stays set for whoever has to see it too. */
    void ask(Rule<?> next) {
        if (Thread.currentThread().isInterrupted()) {
            throw stopped(
                    next,
                    "its thread was interrupted",
                    "run it again in a thread that is not interrupted, as this one still is");
        }
        if (!goOn.getAsBoolean()) {
            throw stopped(
                    next,
                    "its caller said not to go on",
                    "run it again with more time, or with fewer rules by RuleSet.only");
        }
    }

    void finished() {
        ran++;
    }

    private RunStopped stopped(Rule<?> at, String why, String whatToDo) {
        return new RunStopped("Run as of " + asOf.facts() + " was stopped at rule " + at.code() + ", when " + ran
                + " of "
                + CountedNoun.of(rules, "rule") + " had been run, because " + why
                + "; nothing of a part of a run is reported, so "
                + whatToDo + ".");
    }
}
