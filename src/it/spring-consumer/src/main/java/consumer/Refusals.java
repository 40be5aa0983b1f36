package consumer;

import java.util.Objects;
import java.util.stream.Stream;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.serialization.problem.UnreadableInput;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers what is wrong with a request in the library's own sentences. */
@RestControllerAdvice
class Refusals {

    /** The problems of a body, each with its pointer, line and column. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Problems ofBody(HttpMessageNotReadableException unread) {
        return causes(unread)
                .filter(UnreadableInput.class::isInstance)
                .map(cause -> ((UnreadableInput) cause).problems())
                .findFirst()
                .orElse(Problems.NONE);
    }

    /** What is wrong with a parameter. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Problems ofParameter(MethodArgumentTypeMismatchException refused) {
        Place parameter = new Place.Whole(refused.getName());
        return new Problems(causes(refused)
                .filter(ConversionFailedException.class::isInstance)
                .map(failed -> Problem.error(parameter, failed.getCause().getMessage()))
                .toList());
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }
}
