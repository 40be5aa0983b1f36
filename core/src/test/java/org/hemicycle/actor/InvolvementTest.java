package org.hemicycle.actor;

import static org.hemicycle.Examples.COUNCIL;
import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Stated;
import org.junit.jupiter.api.Test;

class InvolvementTest {

    @Test
    void maySayOnlyWhatTheSourceWrote() {
        Involvement involvement = Involvement.builder()
                .actor(Stated.<Identifier>builder().asWritten("other bodies").build())
                .role(Involvement.Role.PARTNER)
                .build();

        assertEquals(Optional.empty(), involvement.actor().value());
        assertEquals(
                Optional.of(COUNCIL),
                Involvement.of(COUNCIL, Involvement.Role.HOST).actor().value());
    }

    @Test
    void refusesTheInvolvementOfNobody() {
        assertEquals(
                "Involvement.actor of the role DONOR has neither words nor an identifier; accepted is who is involved, at"
                        + " least as written. Where nobody is, leave the involvement out.",
                messageOf(() -> Involvement.builder()
                        .actor(Stated.<Identifier>builder().asWritten(" ").build())
                        .role(Involvement.Role.DONOR)
                        .build()));
    }
}
