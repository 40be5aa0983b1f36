package org.hemicycle.rule;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hemicycle.finding.ArgumentFormat;
import org.hemicycle.finding.Finding;
import org.hemicycle.internal.CountedNoun;
import org.hemicycle.internal.Quoted;
import org.hemicycle.internal.Rebuilt;

/**
 * Messages and suggestions of rules in another language, or in other words: templates by the codes of rules, and how
 * the language writes values. No rule knows of it, and none needs to change for it.
 *
 * <pre>{@code
 * Catalogue french = Catalogue.of(new FrenchFormat())
 *         .with(RuleSets.standard().rule("ACT-013"), "est donnée pour tenue et datée {date}.", "Corriger la date.");
 * french.message(finding)
 * }</pre>
 *
 * <p>What it has no words for it says in the words of the rule. Templates have the form that {@link Rule} describes.
 * Immutable and thread-safe, as far as its format is.
 */
public final class Catalogue implements Serializable {

    private final ArgumentFormat format;
    private final TreeMap<String, Words> words;

    private record Words(Template message, Template suggestion) implements Serializable {
        Words {
            requireNonNull(message, "message");
            requireNonNull(suggestion, "suggestion");
        }
    }

    private Catalogue(ArgumentFormat format, TreeMap<String, Words> words) {
        this.format = format;
        this.words = words;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Rebuilt.by(() -> new Catalogue(requireNonNull(format, "format"), new TreeMap<>(Map.copyOf(words))));
    }

    /**
     * A catalogue without words.
     *
     * @param format how the language writes values
     * @return the catalogue
     */
    public static Catalogue of(ArgumentFormat format) {
        return new Catalogue(requireNonNull(format, "format"), new TreeMap<>());
    }

    /**
     * The catalogue with the words of a further rule.
     *
     * @param rule the rule
     * @param message the template of its message: the predicate of a sentence whose subject is that of the finding
     * @param suggestion the template of its suggestion; empty where the rule has none
     * @return the larger catalogue
     * @throws IllegalArgumentException if a template is malformed, uses an argument that the rule does not give, or is
     *     blank where the rule has one
     */
    public Catalogue with(Rule<?> rule, String message, String suggestion) {
        requireNonNull(rule, "rule");
        requireNonNull(message, "message");
        requireNonNull(suggestion, "suggestion");
        if (message.isBlank() || suggestion.isBlank() && rule.suggestion().isPresent()) {
            throw new IllegalArgumentException(
                    "Catalogue was given no " + (message.isBlank() ? "message" : "suggestion") + " for rule "
                            + rule.code() + ", which has one; word it, or leave the rule out of the catalogue.");
        }
        TreeMap<String, Words> more = new TreeMap<>(words);
        more.put(rule.code(), new Words(read(rule, message), read(rule, suggestion)));
        return new Catalogue(format, more);
    }

    private static Template read(Rule<?> rule, String text) {
        Template template = Template.parse(text);
        SortedSet<String> unknown = new TreeSet<>(template.names());
        unknown.removeAll(rule.arguments());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Catalogue was given the template " + Quoted.of(text) + " for rule "
                    + rule.code() + ", with the placeholders " + unknown + ", of which the rule gives no arguments; it"
                    + " gives " + rule.arguments() + ".");
        }
        return template;
    }

    /**
     * The message of a finding.
     *
     * @param finding the finding
     * @return the message in these words, or else in those of the rule
     */
    public String message(Finding finding) {
        return find(finding)
                .map(each -> each.message().render(finding.arguments(), format))
                .orElseGet(finding::message);
    }

    /**
     * The suggestion of a finding.
     *
     * @param finding the finding
     * @return the suggestion in these words, or else in those of the rule, if there is one
     */
    public Optional<String> suggestion(Finding finding) {
        return find(finding)
                .map(each -> each.suggestion().render(finding.arguments(), format))
                .filter(text -> !text.isBlank())
                .or(finding::suggestion);
    }

    private Optional<Words> find(Finding finding) {
        return Optional.ofNullable(words.get(requireNonNull(finding, "finding").rule()));
    }

    /** {@return the codes of the rules that it has words for} */
    public SortedSet<String> codes() {
        return new TreeSet<>(words.keySet());
    }

    @Override
    public String toString() {
        return "Catalogue of " + CountedNoun.of(words.size(), "rule");
    }
}
