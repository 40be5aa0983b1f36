package org.hemicycle.activity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.actor.Involvement;
import org.hemicycle.funding.Funding;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Reference;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Timing;
import org.immutables.value.Value;

/**
 * Something that is done on one occasion or several: a meeting, a conference, a training, an exchange.
 *
 * <p>It belongs to a programme or stands alone. Example: a row of a work plan with the label "2.", a title, "1 st
 * semester", "Rabat" and "OB+VC" is {@code Activity.builder().key("P02").label("2.").title(…).kind(Kind.SEMINAR)
 * .when(Timing.read("1 st semester", 2025)).where(Venue.read("Rabat")).funding(Funding.read("OB+VC")).citation(…)
 * .build()}. An empty cell is a statement that is {@code ABSENT}; where the source asks no such question, as the report
 * of a past conference does not ask for its funding, the attribute is left out.
 */
@Value.Immutable
public sealed interface Activity extends Filed, Serializable permits ImmutableActivity {

    /** The kind of an activity. */
    enum Kind {
        /** A meeting. */
        MEETING,
        /** A seminar or workshop. */
        SEMINAR,
        /** A conference. */
        CONFERENCE,
        /** An event beside a meeting of others. */
        SIDE_EVENT,
        /** A round table. */
        ROUND_TABLE,
        /** A dialogue at high level. */
        DIALOGUE,
        /** An exchange between peers. */
        EXCHANGE,
        /** A training. */
        TRAINING,
        /** The support of experts. */
        EXPERT_SUPPORT,
        /** The launch of something, such as a project, a course or a publication. */
        LAUNCH,
        /** An evaluation. */
        EVALUATION,
        /** Several activities that the source puts into one. */
        COMPOSITE
    }

    /** What a source says has become of an activity. */
    enum Status {
        /** It is to take place. */
        PLANNED,
        /** It was put off. */
        POSTPONED,
        /** It was called off. */
        CANCELLED,
        /** It took place. */
        HELD
    }

    /** {@return the key, unique within the programme, or within the dossier where the activity stands alone} */
    @Override
    String key();

    /** {@return {@code activity}} */
    @Override
    default String noun() {
        return "activity";
    }

    /** {@return the identifier by which the world knows it} */
    Optional<Identifier> identifier();

    /** {@return the label as printed, such as "2."} */
    Optional<String> label();

    /** {@return the title} */
    String title();

    /** {@return what it is about, where the source says that apart from the title or says that it is undecided} */
    Optional<Stated<String>> theme();

    /** {@return its topics, in order, each with its place} */
    List<Stated<String>> topics();

    /** {@return the kind} */
    Kind kind();

    /** {@return the series of which it is an edition, such as a conference that is held every year} */
    Optional<Identifier> series();

    /** {@return the number of the edition in the series, from 1} */
    Optional<Integer> edition();

    /** {@return what the source says has become of it; an activity "(tbc)" as a whole is planned, to be confirmed} */
    Optional<Stated<Status>> status();

    /** {@return when it takes place} */
    Optional<Stated<Timing>> when();

    /** {@return where it takes place} */
    Optional<Stated<Venue>> where();

    /** {@return the addresses of the components of its programme that it serves} */
    Set<Address> serves();

    /** {@return who has a part in it} */
    List<Involvement> involvements();

    /** {@return which sources pay for it} */
    Optional<Stated<Funding>> funding();

    /** {@return its documents, such as agenda and minutes} */
    Set<Identifier> documents();

    /** {@return the activities that it follows up, by their addresses} */
    Set<Address> follows();

    /** {@return where it stands, if it was read from a document} */
    @Override
    Optional<Citation> citation();

    /**
     * Label and title, for people.
     *
     * @return for example {@code 2. Seminar on legislation}
     */
    @Override
    default String heading() {
        return label().map(label -> label + " " + title()).orElse(title());
    }

    @Override
    default List<Reference> references() {
        return Stream.concat(
                        serves().stream().map(address -> Reference.to("serves", address, "component")),
                        follows().stream().map(address -> Reference.toEarlier("follows", address, "activity")))
                .toList();
    }

    /**
     * Checks the key, the title and the edition; a statement without a place of its own stands where the activity does.
     */
    private Activity check() {
        Address.requireKey("Activity.key", key());
        String activity = "Activity \"" + key() + "\"";
        if (title().isBlank()) {
            throw new IllegalArgumentException(activity + " has the blank title " + Quoted.of(title())
                    + "; accepted is any text. Where the source gives none, say what is done.");
        }
        edition().filter(number -> number < 1 || series().isEmpty()).ifPresent(number -> {
            throw new IllegalArgumentException(activity + " is edition " + number + " of "
                    + series().map(Identifier::toString).orElse("no series")
                    + "; accepted are 1 and more, of a series that is named.");
        });
        return placed();
    }

    private Activity placed() {
        boolean complete = Stream.of(theme(), status(), when(), where(), funding())
                .flatMap(Optional::stream)
                .allMatch(stated -> stated.citation().isPresent());
        return complete || citation().isEmpty()
                ? this
                : builder()
                        .from(this)
                        .theme(theme().map(stated -> stated.inheriting(citation())))
                        .status(status().map(stated -> stated.inheriting(citation())))
                        .when(when().map(stated -> stated.inheriting(citation())))
                        .where(where().map(stated -> stated.inheriting(citation())))
                        .funding(funding().map(stated -> stated.inheriting(citation())))
                        .build();
    }

    /**
     * This value in one line.
     *
     * @return what it is, when, where and on which funding, as far as stated
     */
    default String summary() {
        String particulars = Stream.of(when(), where(), funding())
                .flatMap(Optional::stream)
                .map(Stated::asWritten)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("; "));
        return "Activity " + key() + ": " + heading() + (particulars.isEmpty() ? "" : " (" + particulars + ")");
    }

    /**
     * Starts an activity.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Activity}. */
    final class Builder extends ImmutableActivity.Builder {
        Builder() {}

        @Override
        public Activity build() {
            return super.build().check();
        }

        /**
         * Sets when it takes place, as texts print it.
         *
         * @param wording for example {@code 1st semester}, {@code 15-16 December (tbc)}, or a blank
         * @param year the year that the source is about, taken where the wording names none
         * @return this
         * @see Timing#read
         */
        public Builder when(String wording, int year) {
            return when(Timing.read(wording, year));
        }

        /**
         * Sets where it takes place, as texts print it.
         *
         * @param wording for example {@code Rabat (tbc)}, or a blank
         * @return this
         * @see Venue#read
         */
        public Builder where(String wording) {
            return where(Venue.read(wording));
        }

        /**
         * Sets which sources pay for it, as texts print it.
         *
         * @param wording for example {@code OB + VC}, or a blank
         * @return this
         * @see Funding#read
         */
        public Builder funding(String wording) {
            return funding(Funding.read(wording));
        }
    }
}
