package org.hemicycle.rule;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.finding.Argument;
import org.hemicycle.finding.ArgumentFormat;
import org.hemicycle.finding.EnglishFormat;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.finding.Matter;
import org.hemicycle.finding.Severity;
import org.hemicycle.internal.Phrase;
import org.hemicycle.internal.Quoted;
import org.hemicycle.internal.Rebuilt;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Filed;
import org.hemicycle.time.DateRange;

/**
 * A rule of the consistency engine: data that say what it is, and pure functions that say what it looks at, when it
 * applies and what it requires.
 *
 * <p>Built-in rules and those of users are written alike, and read as a sentence:
 *
 * <pre>{@code
 * static final Rule<Component> EVERY_AREA_HAS_A_LABEL = Rule.of("MY-001", "component-without-label")
 *         .note("A component should have a label by which it can be cited.")
 *         .over(Look.at(Component.class))
 *         .requires(component -> component.label().isPresent())
 *         .message("has no label.")
 *         .build();
 * }</pre>
 *
 * <p>A rule that has more to say gives a {@link Check} with the arguments of its message:
 *
 * <pre>{@code
 * .over(Look.activityLists())
 * .requires((list, scope) -> Check.requiring(
 *         list.activities().size() <= 50,
 *         () -> Check.failed().with("count", list.activities().size())))
 * .message("has {count} activities, more than a reader can take in.")
 * }</pre>
 *
 * <p>Arguments are {@linkplain Argument values}; all words stand in message and suggestion, which choose them in the
 * form of the messages of ICU:
 *
 * <ul>
 *   <li>{@code {date}}: the value, as the language writes it;
 *   <li>{@code {count, plural, =0 {none} one {# line} other {# lines}}}: by a number, or by the length of a list;
 *   <li>{@code {act, select, ACCESSION {accedes} absent {acts} other {does {act}}}}: by a constant, or by whether there
 *       is a value at all;
 *   <li>{@code {names, list, between {, } last { and } each {"{it}"} most 3 more { and # more}}}: the entries of a
 *       list; where they are groups, {@code each} names their fields;
 *   <li>a brace between single quotation marks: the brace.
 * </ul>
 *
 * <p>Rules are equal by code and revision. A rule is immutable and thread-safe, as far as its functions are, which
 * should keep nothing between two calls; a builder is not thread-safe.
 *
 * @param <T> the type of what it looks at
 */
public final class Rule<T> implements Serializable, Comparable<Rule<?>> {

    private static final ArgumentFormat ENGLISH = new EnglishFormat();

    /** The form of a name. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    private final String code;
    private final String name;
    private final int revision;
    private final Severity severity;
    private final String sentence;
    private final Basis basis;
    private final DateRange inForce;
    private final Selector<T> over;
    private final Applicability<T> when;
    private final Requirement<T> requires;
    private final Template message;
    private final Template suggestion;
    private final transient TreeSet<String> arguments;
    private final TreeSet<String> absorbs;
    private final String why;
    private final String reported;
    private final String accepted;
    private final TreeSet<String> formerCodes;
    private final boolean finishedTextsOnly;

    /**
     * What a rule looks at.
     *
     * @param <T> its type
     */
    @FunctionalInterface
    public interface Selector<T> extends Serializable {
        /**
         * The items of a run.
         *
         * @param scope what may be looked at
         * @return the items
         */
        Stream<Item<T>> select(Scope scope);

        /** {@return the sort of things that it selects from} */
        default Matter matter() {
            return Matter.OTHER;
        }
    }

    /**
     * Something that holds of a subject by itself.
     *
     * @param <T> the type of what a rule looks at
     */
    @FunctionalInterface
    public interface Condition<T> extends Serializable {
        /**
         * Whether it holds.
         *
         * @param value the subject
         * @return yes or no
         */
        boolean holds(T value);
    }

    /**
     * When a rule applies.
     *
     * @param <T> the type of what it looks at
     */
    @FunctionalInterface
    public interface Applicability<T> extends Serializable {
        /**
         * Whether the rule has something to say of a subject.
         *
         * @param value the subject
         * @param scope what may be looked at
         * @return false if it has not
         */
        boolean applies(T value, Scope scope);
    }

    /**
     * What a rule requires.
     *
     * @param <T> the type of what it looks at
     */
    @FunctionalInterface
    public interface Requirement<T> extends Serializable {
        /**
         * Judges a subject.
         *
         * @param value the subject
         * @param scope what may be looked at
         * @return the answer
         */
        Check check(T value, Scope scope);
    }

    private Rule(Builder<T> builder) {
        this.code = builder.code;
        this.name = builder.name;
        this.revision = builder.revision;
        this.severity = builder.severity;
        this.sentence = builder.sentence;
        this.basis = builder.basis;
        this.inForce = requireNonNull(builder.inForce, "inForce");
        this.over = builder.over;
        this.when = requireNonNull(builder.when, "when");
        this.requires = builder.requires;
        this.message = read("message", builder.message);
        this.suggestion = builder.suggestion == null ? null : read("suggestion", builder.suggestion);
        this.arguments = new TreeSet<>(message.names());
        if (suggestion != null) {
            arguments.addAll(suggestion.names());
        }
        this.absorbs = new TreeSet<>(builder.absorbs);
        this.why = requireNonNull(builder.why, "why");
        this.reported = requireNonNull(builder.reported, "reported");
        this.accepted = requireNonNull(builder.accepted, "accepted");
        this.formerCodes = new TreeSet<>(builder.formerCodes);
        this.finishedTextsOnly = builder.finishedTextsOnly;
    }

    private Template read(String what, String text) {
        try {
            return Template.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "Rule " + code + " has a malformed " + what + ". " + malformed.getMessage(), malformed);
        }
    }

    /** {@return the code, such as {@code ACC-004}; stable, never reused} */
    public String code() {
        return code;
    }

    /** {@return the name, such as {@code invitation-lapses-before-programme-end}} */
    public String name() {
        return name;
    }

    /** {@return the category: the letters of the code} */
    public String category() {
        return code.substring(0, code.indexOf('-'));
    }

    /** {@return the revision, counted from 1} */
    public int revision() {
        return revision;
    }

    /** {@return how grave a finding is} */
    public Severity severity() {
        return severity;
    }

    /** {@return the binding sentence} */
    public String sentence() {
        return sentence;
    }

    /** {@return the clause that the rule rests on; absent where it rests on coherence} */
    public Optional<Basis> basis() {
        return Optional.ofNullable(basis);
    }

    /**
     * What the rule rests on, in words.
     *
     * @return the clause, or that it rests on coherence
     */
    public String authority() {
        return Basis.authority(basis());
    }

    /** {@return the days on which the rule is in force} */
    public DateRange inForce() {
        return inForce;
    }

    /** {@return the codes of the general rules whose findings at the same evidence this one explains} */
    public Set<String> absorbs() {
        return Collections.unmodifiableSet(absorbs);
    }

    /** {@return the codes that the rule had before; look-ups, suppressions and baselines that use them still work} */
    public Set<String> formerCodes() {
        return Collections.unmodifiableSet(formerCodes);
    }

    /** {@return whether its findings are noise in a text that is still being written} */
    public boolean isForFinishedTextsOnly() {
        return finishedTextsOnly;
    }

    /**
     * The names of the arguments that its failing checks give, for whoever words the message anew.
     *
     * @return those that message and suggestion use
     */
    public SortedSet<String> arguments() {
        return Collections.unmodifiableSortedSet(arguments);
    }

    /** {@return the sort of things that it looks at} */
    public Matter matter() {
        return over.matter();
    }

    /** {@return the template of the message, with placeholders in braces} */
    public String message() {
        return message.text();
    }

    /** {@return the template of the suggestion, where one is possible} */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion).map(Template::text);
    }

    /** {@return why it matters, in a sentence or two; blank where the rule does not say} */
    public String why() {
        return why;
    }

    /** {@return an example of what it reports, in words; blank where the rule gives none} */
    public String reportedExample() {
        return reported;
    }

    /** {@return an example of what it accepts, in words; blank where the rule gives none} */
    public String acceptedExample() {
        return accepted;
    }

    /**
     * The same rule with another severity.
     *
     * @param other the severity
     * @return the rule
     */
    public Rule<T> withSeverity(Severity other) {
        return new Builder<>(this, requireNonNull(other, "other")).build();
    }

    Stream<Item<T>> select(Scope scope) {
        return over.select(scope);
    }

    Check check(Item<T> item, Scope scope) {
        return when.applies(item.value(), scope) ? requires.check(item.value(), scope) : Check.notApplicable();
    }

    Finding finding(Item<T> item, Check check) {
        refuseUnused(check.arguments().keySet());
        return Finding.builder()
                .rule(code)
                .ruleName(name)
                .basis(basis())
                .severity(check.severity(severity))
                .address(item.address())
                .key(item.key())
                .subject(item.label())
                .arguments(check.arguments())
                .message(message.render(check.arguments(), ENGLISH))
                .suggestion(
                        Optional.ofNullable(suggestion).map(template -> template.render(check.arguments(), ENGLISH)))
                .evidence(Evidence.at(item.address(), check.evidence()))
                .build();
    }

    /** What no template uses, nobody is told. */
    private void refuseUnused(Set<String> given) {
        if (!given.isEmpty() && !arguments.containsAll(given)) {
            SortedSet<String> unused = new TreeSet<>(given);
            unused.removeAll(arguments);
            throw new IllegalStateException("Rule " + code + " gives the arguments " + unused
                    + ", which neither message nor suggestion uses; they use " + arguments
                    + ". Use them, or leave them out.");
        }
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Rebuilt.by(() -> withSeverity(severity));
    }

    @Override
    public int compareTo(Rule<?> other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rule<?> rule && rule.code.equals(code) && rule.revision == revision;
    }

    @Override
    public int hashCode() {
        return code.hashCode() + revision;
    }

    @Override
    public String toString() {
        return code + " " + name + " (" + Phrase.of(severity) + "): " + sentence;
    }

    /**
     * Starts a rule.
     *
     * @param code two to four capitals, a hyphen and three digits; never used for anything else
     * @param name lower-case words joined by hyphens
     * @return what asks for the binding sentence
     * @throws IllegalArgumentException if code or name is malformed
     */
    public static Head of(String code, String name) {
        return new Head(requireNonNull(code, "code"), requireNonNull(name, "name"));
    }

    /** The head of a rule: code and name. What it demands comes next; severity follows the verb. */
    public static final class Head {

        private final String code;
        private final String name;

        private Head(String code, String name) {
            this.code = code;
            this.name = name;
            requireCode(code);
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("Rule " + code + " has the malformed name " + Quoted.of(name)
                        + "; a name is lower-case words joined by hyphens, for example invitation-lapsed.");
            }
        }

        /**
         * Demands what must be: a finding is an error.
         *
         * @param sentence the binding sentence
         * @return what asks for the subjects
         * @throws IllegalArgumentException if the sentence is blank
         */
        public Demand error(String sentence) {
            return new Demand(this, Severity.ERROR, sentence);
        }

        /**
         * Demands what should be: a finding is a warning.
         *
         * @param sentence the binding sentence
         * @return what asks for the subjects
         * @throws IllegalArgumentException if the sentence is blank
         */
        public Demand warning(String sentence) {
            return new Demand(this, Severity.WARNING, sentence);
        }

        /**
         * Recommends: a finding is a note.
         *
         * @param sentence the binding sentence
         * @return what asks for the subjects
         * @throws IllegalArgumentException if the sentence is blank
         */
        public Demand note(String sentence) {
            return new Demand(this, Severity.NOTE, sentence);
        }
    }

    /** What a rule demands, before it is said of what. */
    public static final class Demand {

        private final Head head;
        private final Severity severity;
        private final String sentence;

        private Demand(Head head, Severity severity, String sentence) {
            this.head = head;
            this.severity = severity;
            this.sentence = requireNonNull(sentence, "sentence");
            if (sentence.isBlank()) {
                throw new IllegalArgumentException(
                        "Rule " + head.code + " has no binding sentence; say what it demands, in one sentence.");
            }
        }

        /**
         * Sets what the rule looks at.
         *
         * @param over gives the items; {@code org.hemicycle.look.Look} has those that most rules need
         * @param <T> the type of what it looks at
         * @return a builder that lacks requirement and message
         */
        public <T> Builder<T> over(Selector<T> over) {
            return new Builder<>(this, requireNonNull(over, "over"));
        }
    }

    private static void requireCode(String candidate) {
        if (!Fingerprint.isRuleCode(candidate)) {
            throw new IllegalArgumentException(
                    "Rule " + Quoted.of(candidate) + " has a malformed code; a code is two to four"
                            + " capitals, a hyphen and three digits, for example ACC-004.");
        }
    }

    /**
     * Builds a {@link Rule}. Not thread-safe.
     *
     * @param <T> the type of what it looks at
     */
    public static final class Builder<T> {

        private final String code;
        private final String name;
        private final String sentence;
        private final Severity severity;
        private final Selector<T> over;
        private int revision = 1;
        private Basis basis;
        private DateRange inForce = DateRange.ALL;
        private Applicability<T> when = (value, scope) -> true;
        private Requirement<T> requires;
        private String message = "";
        private String suggestion;
        private Set<String> absorbs = Set.of();
        private String why = "";
        private String reported = "";
        private String accepted = "";
        private Set<String> formerCodes = Set.of();
        private boolean finishedTextsOnly;

        private Builder(Demand demand, Selector<T> over) {
            this.code = demand.head.code;
            this.name = demand.head.name;
            this.sentence = demand.sentence;
            this.severity = demand.severity;
            this.over = over;
        }

        private Builder(Rule<T> rule, Severity severity) {
            this(
                    new Demand(new Head(rule.code, rule.name), severity, rule.sentence),
                    requireNonNull(rule.over, "over"));
            this.revision = rule.revision;
            this.basis = rule.basis;
            this.inForce = rule.inForce;
            this.when = rule.when;
            this.requires = rule.requires;
            this.message = rule.message();
            this.suggestion = rule.suggestion().orElse(null);
            this.absorbs = rule.absorbs;
            this.why = rule.why;
            this.reported = rule.reported;
            this.accepted = rule.accepted;
            this.formerCodes = rule.formerCodes;
            this.finishedTextsOnly = rule.finishedTextsOnly;
        }

        /**
         * Sets the clause that the rule rests on. Without one it rests on coherence: a text should not contradict
         * itself, nor leave open what it sets out to say.
         *
         * @param basis the clause
         * @return this
         */
        public Builder<T> basis(Basis basis) {
            this.basis = requireNonNull(basis, "basis");
            return this;
        }

        /**
         * Sets the revision, raised whenever the rule's meaning changes.
         *
         * @param revision from 1, which it is unless set
         * @return this
         */
        public Builder<T> revision(int revision) {
            this.revision = revision;
            return this;
        }

        /**
         * Sets the days on which the rule is in force.
         *
         * @param inForce the days; all, unless set
         * @return this
         */
        public Builder<T> inForce(DateRange inForce) {
            this.inForce = requireNonNull(inForce, "inForce");
            return this;
        }

        /**
         * Sets when the rule applies.
         *
         * @param when always, unless set
         * @return this
         */
        public Builder<T> when(Applicability<T> when) {
            this.when = when;
            return this;
        }

        /**
         * Sets when the rule applies, where the subject by itself tells.
         *
         * @param when always, unless set
         * @return this
         */
        public Builder<T> when(Condition<T> when) {
            requireNonNull(when, "when");
            return when((value, scope) -> when.holds(value));
        }

        /**
         * Sets what the rule requires.
         *
         * @param requires judges one item
         * @return this
         */
        public Builder<T> requires(Requirement<T> requires) {
            this.requires = requires;
            return this;
        }

        /**
         * Sets what the rule requires, where the subject by itself tells yes or no. The evidence of a failure is the
         * place of the subject.
         *
         * @param requires what must hold
         * @return this
         */
        public Builder<T> requires(Condition<T> requires) {
            requireNonNull(requires, "requires");
            return requires((value, scope) ->
                    Check.requiring(requires.holds(value), () -> Check.failed().evidence(placeOf(value))));
        }

        private static Citation placeOf(Object value) {
            return value instanceof Filed part ? part.citation().orElse(Evidence.UNPLACED) : Evidence.UNPLACED;
        }

        /**
         * Sets the message: the predicate of a sentence whose subject is the item's label.
         *
         * @param message with placeholders in braces for the arguments of a failing check
         * @return this
         */
        public Builder<T> message(String message) {
            this.message = message;
            return this;
        }

        /**
         * Sets the suggestion.
         *
         * @param suggestion how to mend it, with placeholders as in the message
         * @return this
         */
        public Builder<T> suggestion(String suggestion) {
            this.suggestion = suggestion;
            return this;
        }

        /**
         * Names the general rules that this one explains.
         *
         * @param codes their codes
         * @return this
         */
        public Builder<T> absorbs(String... codes) {
            this.absorbs = new TreeSet<>(List.of(codes));
            return this;
        }

        /**
         * Says why the rule matters.
         *
         * @param why what goes wrong for the reader or the programme otherwise, in a sentence or two
         * @return this
         */
        public Builder<T> why(String why) {
            this.why = why;
            return this;
        }

        /**
         * Names the codes that the rule had before.
         *
         * @param codes no other rule has or had them
         * @return this
         */
        public Builder<T> formerCodes(String... codes) {
            this.formerCodes = new TreeSet<>(List.of(codes));
            return this;
        }

        /**
         * Gives an example of either side.
         *
         * @param reported what the rule reports, in words
         * @param accepted the like that it accepts
         * @return this
         */
        public Builder<T> example(String reported, String accepted) {
            this.reported = reported;
            this.accepted = accepted;
            return this;
        }

        /**
         * Says that its findings are noise in a text that is still being written, such as that something is missing.
         * {@link RuleSet#drafting} leaves the rule out.
         *
         * @return this
         */
        public Builder<T> finishedTextsOnly() {
            this.finishedTextsOnly = true;
            return this;
        }

        /**
         * Builds the rule.
         *
         * @return the rule
         * @throws IllegalArgumentException if the revision or a former code is malformed, if message or requirement is
         *     missing, or if a template is malformed
         */
        public Rule<T> build() {
            if (revision < 1) {
                throw new IllegalArgumentException(
                        "Rule " + code + " has the revision " + revision + "; revisions are counted from 1.");
            }
            require(!message.isBlank(), "message");
            require(requires != null, "function \"requires\" that judges it");
            formerCodes.forEach(this::requireFormerCode);
            return new Rule<>(this);
        }

        private void requireFormerCode(String former) {
            requireCode(former);
            if (former.equals(code)) {
                throw new IllegalArgumentException(
                        "Rule " + code + " names its own code as a former one; leave it out of formerCodes.");
            }
        }

        private void require(boolean present, String what) {
            if (!present) {
                throw new IllegalArgumentException(
                        "Rule " + code + " has no " + what + "; give it one before build().");
            }
        }
    }
}
