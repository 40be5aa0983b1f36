package com.example.rules;

import org.hemicycle.look.Look;
import org.hemicycle.programme.Component;
import org.hemicycle.rule.Rule;

/** A rule that a user has written. */
public final class OwnRules {

    /** Looks at the components, by functions of this class. */
    public static final Rule<Component> LABELLED = Rule.of("OWN-001", "component-without-label")
            .note("A component should have a label.")
            .over(Look.at(Component.class).where(component -> !component.title().isBlank()))
            .requires(component -> component.label().isPresent())
            .message("has no label.")
            .build();

    private OwnRules() {}
}
