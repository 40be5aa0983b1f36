package org.hemicycle.rule;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Fingerprint;
import org.hemicycle.finding.Severity;
import org.hemicycle.internal.Phrase;
import org.hemicycle.internal.Quoted;
import org.hemicycle.source.Basis;
import org.hemicycle.time.DateRange;

/**
 * A rule of the consistency engine: data that say what it is, and pure functions that say what it looks at, when it
 * applies and what it requires.
 *
 * <p>Built-in rules and those of users are written alike:
 *
 * <pre>{@code
 * static final Rule<Component> EVERY_AREA_HAS_A_LABEL = Rule.<Component>builder("MY-001", "area-without-label")
 *         .severity(Severity.NOTE)
 *         .coherence()
 *         .sentence("A component should have a label by which it can be cited.")
 *         .over(scope -> scope.dossier().list(Component.class).stream()
 *                 .map(each -> Item.of(each.address(), each.value().heading(), each.value())))
 *         .requires((component, scope) -> component.label().isPresent() ? Check.passed() : Check.failed())
 *         .message("has no label.")
 *         .build();
 * }</pre>
 *
 * <p>Rules are equal by code and revision. A rule is immutable and thread-safe, as far as its functions are, which
 * should keep nothing between two calls; a builder is not thread-safe.
 *
 * @param <T> the type of what it looks at
 */
public final class Rule<T> implements Serializable, Comparable<Rule<?>> {

    /** The form of a code. */
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
    private final TreeSet<String> argumentNames;
    private final Template message;
    private final Template suggestion;
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
        this.inForce = builder.inForce;
        this.over = builder.over;
        this.when = builder.when;
        this.requires = builder.requires;
        this.argumentNames = new TreeSet<>(builder.arguments);
        this.message = new Template(builder.message);
        this.suggestion = builder.suggestion == null ? null : new Template(builder.suggestion);
        this.absorbs = new TreeSet<>(builder.absorbs);
        this.why = builder.why;
        this.reported = builder.reported;
        this.accepted = builder.accepted;
        this.formerCodes = new TreeSet<>(builder.formerCodes);
        this.finishedTextsOnly = builder.finishedTextsOnly;
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

    /** {@return the names of the arguments that its failing checks give, for whoever words the message anew} */
    public Set<String> arguments() {
        return Collections.unmodifiableSet(argumentNames);
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
        return new Builder<>(this).severity(other).build();
    }

    Stream<Item<T>> select(Scope scope) {
        return over.select(scope);
    }

    Check check(Item<T> item, Scope scope) {
        return when.applies(item.value(), scope) ? requires.check(item.value(), scope) : Check.notApplicable();
    }

    Finding finding(Item<T> item, Check check) {
        return Finding.builder()
                .rule(code)
                .ruleName(name)
                .basis(basis())
                .severity(check.severity(severity))
                .address(item.address())
                .key(item.key())
                .subject(item.label())
                .arguments(check.arguments())
                .message(message.render(check.arguments(), code))
                .suggestion(Optional.ofNullable(suggestion).map(template -> template.render(check.arguments(), code)))
                .evidence(Evidence.at(item.address(), check.evidence()))
                .build();
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
     * @param code two to four capitals, a hyphen and three digits
     * @param name lower-case words joined by hyphens
     * @param <T> the type of what it looks at
     * @return a builder
     */
    public static <T> Builder<T> builder(String code, String name) {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        return new Builder<>(code, name);
    }

    /**
     * Builds a {@link Rule}.
     *
     * @param <T> the type of what it looks at
     */
    public static final class Builder<T> {

        private final String code;
        private final String name;
        private int revision = 1;
        private Severity severity = Severity.WARNING;
        private String sentence = "";
        private Basis basis;
        private boolean coherence;
        private DateRange inForce = DateRange.ALL;
        private Selector<T> over;
        private Applicability<T> when = (value, scope) -> true;
        private Requirement<T> requires;
        private Set<String> arguments = Set.of();
        private String message = "";
        private String suggestion;
        private Set<String> absorbs = Set.of();
        private String why = "";
        private String reported = "";
        private String accepted = "";
        private Set<String> formerCodes = Set.of();
        private boolean finishedTextsOnly;

        private Builder(String code, String name) {
            this.code = code;
            this.name = name;
        }

        private Builder(Rule<T> rule) {
            this(rule.code, rule.name);
            this.revision = rule.revision;
            this.severity = rule.severity;
            this.sentence = rule.sentence;
            this.basis = rule.basis;
            this.coherence = rule.basis == null;
            this.inForce = rule.inForce;
            this.over = rule.over;
            this.when = rule.when;
            this.requires = rule.requires;
            this.arguments = rule.argumentNames;
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
         * Sets the revision, raised whenever the rule's meaning changes.
         *
         * @param revision from 1
         * @return this
         */
        public Builder<T> revision(int revision) {
            this.revision = revision;
            return this;
        }

        /**
         * Sets the severity of its findings.
         *
         * @param severity follows the verb of the source
         * @return this
         */
        public Builder<T> severity(Severity severity) {
            this.severity = severity;
            return this;
        }

        /**
         * Sets the binding sentence.
         *
         * @param sentence what the rule demands, in one sentence
         * @return this
         */
        public Builder<T> sentence(String sentence) {
            this.sentence = sentence;
            return this;
        }

        /**
         * Sets the clause the rule rests on.
         *
         * @param basis the clause
         * @return this
         */
        public Builder<T> basis(Basis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Says that the rule rests on no clause but on coherence: a text should not contradict itself, nor leave open
         * what it sets out to say.
         *
         * @return this
         */
        public Builder<T> coherence() {
            this.coherence = true;
            return this;
        }

        /**
         * Sets the days on which the rule is in force.
         *
         * @param inForce the days; all, unless set
         * @return this
         */
        public Builder<T> inForce(DateRange inForce) {
            this.inForce = inForce;
            return this;
        }

        /**
         * Sets what the rule looks at.
         *
         * @param over gives the items
         * @return this
         */
        public Builder<T> over(Selector<T> over) {
            this.over = over;
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
         * Names the arguments that a failing check gives. Message and suggestion can use these, and so can whoever
         * words them in another language.
         *
         * @param names the names
         * @return this
         */
        public Builder<T> arguments(String... names) {
            this.arguments = new TreeSet<>(List.of(names));
            return this;
        }

        /**
         * Sets the message: the predicate of a sentence whose subject is the item's label.
         *
         * @param message with placeholders in braces for the arguments named
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
         * @throws IllegalArgumentException if a code, the name or the revision is malformed, if sentence, basis,
         *     message or a function is missing, or if a placeholder has no argument
         */
        public Rule<T> build() {
            requireCode(code);
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("Rule " + code + " has the malformed name " + Quoted.of(name)
                        + "; a name is" + " lower-case words joined by hyphens, for example invitation-lapsed.");
            }
            if (revision < 1) {
                throw new IllegalArgumentException(
                        "Rule " + code + " has the revision " + revision + "; revisions are counted from 1.");
            }
            require(!sentence.isBlank(), "binding sentence");
            require(basis != null || coherence, "basis, neither a clause nor coherence()");
            require(!message.isBlank(), "message");
            require(over != null, "function \"over\" that says what it looks at");
            require(requires != null, "function \"requires\" that judges it");
            Rule<T> rule = new Rule<>(this);
            rule.formerCodes().forEach(this::requireFormerCode);
            requireArguments(rule);
            return rule;
        }

        private void requireCode(String candidate) {
            if (!Fingerprint.isRuleCode(candidate)) {
                throw new IllegalArgumentException(
                        "Rule " + Quoted.of(candidate) + " has a malformed code; a code is two to four"
                                + " capitals, a hyphen and three digits, for example ACC-004.");
            }
        }

        private void requireFormerCode(String former) {
            requireCode(former);
            if (former.equals(code)) {
                throw new IllegalArgumentException(
                        "Rule " + code + " names its own code as a former one; leave it out of formerCodes.");
            }
        }

        private void requireArguments(Rule<T> rule) {
            SortedSet<String> unnamed = new TreeSet<>(rule.message.placeholders());
            rule.suggestion().map(Template::new).map(Template::placeholders).ifPresent(unnamed::addAll);
            unnamed.removeAll(arguments);
            if (!unnamed.isEmpty()) {
                throw new IllegalArgumentException("Rule " + code + " has placeholders without an argument, " + unnamed
                        + "; it names the arguments " + rule.arguments() + "; name these too with arguments(…), or mend"
                        + " message and suggestion.");
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
