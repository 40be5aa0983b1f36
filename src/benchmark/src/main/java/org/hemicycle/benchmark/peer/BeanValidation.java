package org.hemicycle.benchmark.peer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The eight rules as constraints on the plain record, judged by Hibernate Validator. */
final class BeanValidation {

    private static final Map<String, String> CODES = Map.of(
            "title", "PEER-003",
            "day", "PEER-004",
            "withinPlan", "PEER-005",
            "venue", "PEER-006",
            "funding", "PEER-007",
            "organisers", "PEER-008");

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    List<ConstraintViolation<PlainActivity>> check(List<PlainActivity> activities) {
        List<ConstraintViolation<PlainActivity>> violations = new ArrayList<>();
        for (PlainActivity each : activities) {
            violations.addAll(validator.validate(each));
        }
        return violations;
    }

    static Hit hit(ConstraintViolation<PlainActivity> violation) {
        String property = violation.getPropertyPath().toString();
        return new Hit(
                property.equals("label") ? codeOfLabel(violation) : CODES.get(property),
                violation.getRootBean().key());
    }

    private static String codeOfLabel(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof NotNull ? "PEER-001" : "PEER-002";
    }
}
