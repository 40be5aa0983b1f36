package org.hemicycle.benchmark.peer;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The eight rules as constraints on the plain record, judged by YAVI. */
final class Yavi {

    private static final Map<String, String> CODES = Map.of(
            "title", "PEER-003",
            "day", "PEER-004",
            "withinPlan", "PEER-005",
            "venue", "PEER-006",
            "funding", "PEER-007",
            "organisers", "PEER-008");

    /**
     * What is violated, with the activity, which a violation does not name.
     *
     * @param activity the activity
     * @param violation what YAVI says
     */
    record Violated(PlainActivity activity, ConstraintViolation violation) {
        Hit hit() {
            return new Hit(
                    violation.name().equals("label") ? codeOfLabel() : CODES.get(violation.name()), activity.key());
        }

        private String codeOfLabel() {
            return violation.messageKey().equals("object.notNull") ? "PEER-001" : "PEER-002";
        }
    }

    private final Validator<PlainActivity> validator = ValidatorBuilder.<PlainActivity>of()
            ._string(
                    PlainActivity::label,
                    "label",
                    label -> label.notNull()
                            .message("{0} has no label.")
                            .pattern(PlainActivity.LABEL)
                            .message("{0} has a label that is no number with a full stop."))
            ._string(
                    PlainActivity::title,
                    "title",
                    title -> title.lessThanOrEqual(PlainActivity.LONGEST_TITLE)
                            .message("{0} has more than {1} characters."))
            ._object(PlainActivity::day, "day", day -> day.notNull().message("{0} has no date."))
            .constraintOnTarget(
                    PlainActivity::isWithinPlan,
                    "withinPlan",
                    "plan.period",
                    "takes place outside the period of its plan.")
            ._string(PlainActivity::venue, "venue", venue -> venue.notBlank().message("{0} has no venue."))
            ._collection(
                    PlainActivity::funding,
                    "funding",
                    funding -> funding.notEmpty().message("{0} has no source of funding."))
            ._collection(
                    PlainActivity::organisers,
                    "organisers",
                    organisers -> organisers.notEmpty().message("{0} has no organiser."))
            .build();

    List<Violated> check(List<PlainActivity> activities) {
        List<Violated> all = new ArrayList<>();
        for (PlainActivity each : activities) {
            for (ConstraintViolation violation : validator.validate(each)) {
                all.add(new Violated(each, violation));
            }
        }
        return all;
    }
}
