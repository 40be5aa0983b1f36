package org.hemicycle.serialization.folder;

import java.util.Optional;
import java.util.function.Function;
import org.hemicycle.activity.Activity;
import org.hemicycle.activity.Venue;
import org.hemicycle.actor.Involvement;
import org.hemicycle.funding.Funding;
import org.hemicycle.serialization.folder.Statement.Implied;
import org.hemicycle.source.Address;
import org.hemicycle.source.Stated;
import org.hemicycle.time.Timing;

/** The sheets of activities, of their topics, and of who has a part in what. */
final class ActivitySheets {

    static final Column<String> KEY = Column.required("key", "its key, which is its own in the programme", Formats.KEY);
    static final Column<String> PROGRAMME = Column.optional(
            "programme", "the key of its programme; blank for an activity that stands alone", Formats.KEY.like("plan"));

    static final Sheet<Activity, Activity.Builder> ACTIVITIES = Sheet.<Activity, Activity.Builder>of(
                    "activities.csv", "a row of a plan, a meeting", Activity::builder, Activity.Builder::build)
            .home(KEY)
            .home(PROGRAMME)
            .list(
                    "components",
                    "what it serves",
                    Formats.part("component"),
                    Activity::serves,
                    Activity.Builder::addAllServes)
            .optional("identifier", "its identifier", Formats.LOCAL, Activity::identifier, Activity.Builder::identifier)
            .optional(
                    "label",
                    "its number in the table",
                    Formats.TEXT.like("2.1"),
                    Activity::label,
                    Activity.Builder::label)
            .required(
                    "title",
                    "what it is called",
                    Formats.TEXT.like("Rule of law"),
                    Activity::title,
                    Activity.Builder::title)
            .field(new WordedField<>(
                    "theme",
                    "its theme",
                    "Elections in times of crisis",
                    Formats.TEXT.like("Elections in times of crisis"),
                    (words, dating) -> theme(words),
                    false,
                    Activity::theme,
                    Activity.Builder::theme))
            .required("kind", "its kind", Format.word(Activity.Kind.class), Activity::kind, Activity.Builder::kind)
            .optional(
                    "series",
                    "the series that it belongs to",
                    Formats.LOCAL,
                    Activity::series,
                    Activity.Builder::series)
            .optional(
                    "edition", "its number in the series", Formats.WHOLE, Activity::edition, Activity.Builder::edition)
            .perhaps(
                    Statement.besides(
                            Column.optional("status", "what has become of it", Format.word(Activity.Status.class)),
                            Implied.NONE),
                    Activity::status,
                    Activity.Builder::status)
            .field(new WordedField<>(
                    "when",
                    "when it takes place",
                    "10-12 March 2026",
                    Formats.TIMING,
                    (words, dating) -> Timing.read(words, dating.year(), dating.languages()),
                    true,
                    Activity::when,
                    Activity.Builder::when))
            .field(new WordedField<Activity, Activity.Builder, Venue>(
                    "where",
                    "where it takes place",
                    "Strasbourg (tbc)",
                    Formats.VENUE,
                    (words, dating) -> Venue.read(words),
                    true,
                    Activity::where,
                    Activity.Builder::where))
            .field(new WordedField<Activity, Activity.Builder, Funding>(
                    "funding",
                    "what pays for it",
                    "OB + VC",
                    Formats.FUNDING,
                    (words, dating) -> Funding.read(words),
                    true,
                    Activity::funding,
                    Activity.Builder::funding))
            .list(
                    "documents",
                    "documents that belong to it",
                    Formats.LOCAL,
                    Activity::documents,
                    Activity.Builder::addAllDocuments)
            .list(
                    "follows",
                    "activities that it follows",
                    Formats.part("activity"),
                    Activity::follows,
                    Activity.Builder::addAllFollows)
            .placed(Activity::citation, Activity.Builder::citation);

    static final Column<Address> TOPIC_OF =
            Column.required("activity", "the key or path of the activity", Formats.part("activity"));

    static final Sheet<Stated<String>, Values> TOPICS = Sheet.<Stated<String>, Values>of(
                    "topics.csv", "a topic of an activity", Values::new, values -> values.get("topic"))
            .home(TOPIC_OF)
            .stated(
                    Statement.ofRow(
                            Column.optional("title", "the topic", Formats.TEXT.like("Rule of law")), Implied.VALUE),
                    Function.identity(),
                    Values.to("topic"));

    static final Column<Address> INVOLVED_IN =
            Column.required("subject", "in what", Formats.part("programme", "component", "activity"));

    static final Sheet<Involvement, Involvement.Builder> INVOLVEMENTS = Sheet.<Involvement, Involvement.Builder>of(
                    "involvements.csv",
                    "a part that somebody has in a programme, component or activity",
                    Involvement::builder,
                    Involvement.Builder::build)
            .home(INVOLVED_IN)
            .required(
                    "role",
                    "which part",
                    Format.word(Involvement.Role.class),
                    Involvement::role,
                    Involvement.Builder::role)
            .stated(
                    Statement.ofRow(Column.optional("actor", "who", Formats.BODY), Implied.NONE),
                    Involvement::actor,
                    Involvement.Builder::actor)
            .field(new FigureField<>(
                    "count", "how many they are", Implied.ROW, Involvement::count, Involvement.Builder::count))
            .perhaps(
                    Statement.besides(
                            Column.optional(
                                    "task", "what they do, paraphrased", Formats.TEXT.like("Co-ordinates and reports")),
                            Implied.NONE),
                    Involvement::task,
                    Involvement.Builder::task);

    private ActivitySheets() {}

    /** A theme is its words, unless they leave it open. */
    private static Stated<String> theme(String words) {
        return Stated.<String>builder()
                .asWritten(words)
                .value(Optional.of(words).filter(text -> !text.isEmpty()))
                .build();
    }
}
