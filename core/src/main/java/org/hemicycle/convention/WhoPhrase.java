package org.hemicycle.convention;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Identifier;

/** Reads the phrases of {@link Who}. */
final class WhoPhrase {

    private static final Pattern ACCEDED_BEFORE = Pattern.compile("acceded to (.+) before (\\d{4}-\\d{2}-\\d{2})");

    private WhoPhrase() {}

    static Who read(String phrase) {
        String[] halves = phrase.strip().split(" except ", 2);
        Who who = all(halves[0]);
        return halves.length == 1 ? who : new Who.Except(who, simples(halves[1], ", "));
    }

    private static Who all(String phrase) {
        List<Who.Simple> all = simples(phrase, " and ");
        return all.size() == 1 ? all.get(0) : new Who.AllOf(all);
    }

    private static List<Who.Simple> simples(String phrases, String separator) {
        return Arrays.stream(phrases.split(separator))
                .map(String::strip)
                .map(WhoPhrase::simple)
                .toList();
    }

    private static Who.Simple simple(String phrase) {
        return fixed(phrase)
                .or(() -> holder(phrase))
                .or(() -> accededBefore(phrase))
                .or(() -> about(phrase, "Party to ", Who.PartyTo::new))
                .or(() -> about(phrase, "signatory of ", Who.SignatoryOf::new))
                .or(() -> about(phrase, "signatory or Party to ", Who.SignatoryOrPartyTo::new))
                .or(() -> about(phrase, "acceded to ", Who.AccededTo::new))
                .orElseGet(() -> named(phrase));
    }

    private static Optional<Who.Simple> fixed(String phrase) {
        return switch (phrase) {
            case Who.AnyState.PHRASE -> Optional.of(new Who.AnyState());
            case Who.EuropeanState.PHRASE -> Optional.of(new Who.EuropeanState());
            case Who.Organisation.PHRASE -> Optional.of(new Who.Organisation());
            case Who.TookPartInElaboration.PHRASE -> Optional.of(new Who.TookPartInElaboration());
            default -> Optional.empty();
        };
    }

    private static Optional<Who.Simple> holder(String phrase) {
        return Arrays.stream(Who.Holding.values())
                .flatMap(holding ->
                        about(phrase, holding.phrase() + " ", body -> new Who.HolderOf(holding, body)).stream())
                .findFirst();
    }

    private static Optional<Who.Simple> accededBefore(String phrase) {
        Matcher matcher = ACCEDED_BEFORE.matcher(phrase);
        return matcher.matches()
                ? Optional.of(new Who.AccededBefore(Identifier.parse(matcher.group(1)), day(matcher.group(2), phrase)))
                : Optional.empty();
    }

    private static LocalDate day(String text, String phrase) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            throw new IllegalArgumentException(
                    Quoted.of(phrase) + " names the day " + text + ", which the calendar does not have; accepted is a"
                            + " day such as 2016-07-03.",
                    noSuchDay);
        }
    }

    private static Optional<Who.Simple> about(
            String phrase, String beginning, Function<Identifier, Who.Simple> meaning) {
        return phrase.startsWith(beginning)
                ? Optional.of(meaning.apply(Identifier.parse(phrase.substring(beginning.length()))))
                : Optional.empty();
    }

    private static Who.Simple named(String phrase) {
        try {
            return new Who.Named(Identifier.parse(phrase));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    Quoted.of(phrase) + " does not say whom a clause means; accepted are any State, European State, any"
                            + " organisation, took part in the elaboration, member of / associate member of / observer"
                            + " in / participant in a body, Party to / signatory of / signatory or Party to / acceded"
                            + " to a convention, acceded to a convention before a day, or an identifier such as FR.",
                    e);
        }
    }
}
