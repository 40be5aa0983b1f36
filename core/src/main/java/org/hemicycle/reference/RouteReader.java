package org.hemicycle.reference;

import java.util.List;
import org.hemicycle.convention.AccessRoute;
import org.hemicycle.convention.Act;
import org.hemicycle.convention.Condition;
import org.hemicycle.convention.Invitation;
import org.hemicycle.convention.Invitation.Consent;
import org.hemicycle.convention.Invitation.Consultation;
import org.hemicycle.convention.Who;
import org.hemicycle.source.Identifier;

/** Reads one route from its line. */
final class RouteReader {

    private static final String ACCEPTED = "who | may acts | invited by ..., consent ... | if conditions | from day"
            + " | until day | overlaps keys | place | confidence, where only who, may, place and confidence are required";

    private static final String INVITATION =
            "by the Parties or by a body, then consent and perhaps consultation, each with a constant";

    private final Line line;
    private final List<String> fields;
    private final AccessRoute.Builder route = AccessRoute.builder();

    RouteReader(Line line, String key, ConventionReader convention) {
        this.line = line;
        fields = line.fields();
        int count = fields.size();
        if (count < 4) {
            throw line.refusal(line.value(), ACCEPTED);
        }
        route.key(key)
                .who(line.read(fields.get(0), Who::parse))
                .basis(convention.basis(line, fields.get(count - 2), fields.get(count - 1)));
    }

    AccessRoute route() {
        fields.subList(1, fields.size() - 2).forEach(this::field);
        return line.build(route::build);
    }

    private void field(String field) {
        String[] parts = field.split(" ", 2);
        String rest = parts.length == 2 ? parts[1] : "";
        switch (parts[0]) {
            case "may" -> Line.split(rest, ",").forEach(act -> route.addActs(line.readConstant(act, Act.class)));
            case "invited" -> route.invitation(invitation(rest));
            case "if" -> route.addAllConditions(line.readAll(rest, ";", Condition::parse));
            case "from" -> route.openFrom(line.readDay(rest));
            case "until" -> route.openUntil(line.readDay(rest));
            case "overlaps" -> route.addAllOverlaps(Line.split(rest, ","));
            default -> throw line.refusal(field, ACCEPTED);
        }
    }

    private Invitation invitation(String text) {
        Invitation.Builder invitation = Invitation.builder();
        List<String> parts = Line.split(text, ",");
        if (parts.stream().noneMatch(part -> part.startsWith("consent "))) {
            throw line.refusal(text, INVITATION);
        }
        for (String part : parts) {
            if (part.startsWith("consent ")) {
                invitation.consent(line.readConstant(part.substring("consent ".length()), Consent.class));
            } else if (part.startsWith("consultation ")) {
                invitation.consultation(
                        line.readConstant(part.substring("consultation ".length()), Consultation.class));
            } else if (part.startsWith("by body:")) {
                invitation.decidedBy(line.read(part.substring("by ".length()), Identifier::parse));
            } else if (!part.equals("by the Parties")) {
                throw line.refusal(part, INVITATION);
            }
        }
        return line.build(invitation::build);
    }
}
