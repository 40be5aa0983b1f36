package org.hemicycle.serialization.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The heading of a column.
 *
 * @param words what it says
 * @param slot what the column holds
 * @param legend which marks it says that its cells have
 * @param isClosed whether its cells have no other marks than those of the legend
 * @param unmarked what a day without a mark stands for; absent where the heading leaves that open
 */
record Heading(String words, Slot slot, Legend legend, boolean isClosed, Optional<ActWord> unmarked) {

    private static final Pattern LEGEND = Pattern.compile("(?<mark>\\p{Lu}\\p{L}{0,2})=");
    private static final Pattern DATE_OF = Pattern.compile(
            "(?iU)^(?:date|datum|data|jour)s?\\s*(?:of\\s|de\\s+l['’]|de\\s+la\\s|de\\s|d['’]|du\\s|der\\s|des\\s|van\\s|della\\s|di\\s|\\s)\\s*(?:the\\s+)?(?=\\p{L})|\\s+date$");
    private static final Pattern NOTES =
            Pattern.compile("(?:\\s*(?:\\d{1,2}\\)?|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|[*†‡:]))+$");
    private static final Pattern FLAG = Pattern.compile("\\p{L}\\.?");
    private static final Pattern MARKED = Pattern.compile("(?<word>.*?)\\s*\\((?<mark>\\p{L}{1,2})\\.?\\)");
    private static final Pattern LIST = Pattern.compile("\\s*[,;/\\n]\\s*|\\s+(?:or|and|et|ou)\\s+");
    private static final Pattern WITHIN = Pattern.compile("\\s+(?=\\p{Lu})|\\s+(?:of|en|e|o|und|oder)\\s+");

    static Heading of(String text) {
        Matcher legend = LEGEND.matcher(text);
        String base = legend.find() ? text.substring(0, legend.start()) : text;
        String plain = DATE_OF.matcher(NOTES.matcher(base.strip()).replaceAll(""))
                .replaceAll("")
                .strip();
        return read(text, base.strip(), plain).withLegend(equations(text));
    }

    private static Heading read(String text, String base, String plain) {
        if (plain.isEmpty()) {
            return plain(text, Slot.BLANK);
        }
        if (FLAG.matcher(plain).matches()) {
            return plain(text, Slot.FLAG);
        }
        return slot(base).or(() -> slot(plain)).map(slot -> plain(text, slot)).orElseGet(() -> acts(text, plain));
    }

    private static Heading plain(String text, Slot slot) {
        return new Heading(
                text,
                slot,
                Legend.NONE,
                false,
                slot == Slot.SIGNATURE ? Optional.of(ActWord.SIGNATURE) : Optional.empty());
    }

    /** A heading in two languages says one thing twice. */
    private static Optional<Slot> slot(String text) {
        Optional<Slot> whole = ChartWords.SHIPPED.slot(text);
        List<Optional<Slot>> halves = Arrays.stream(text.split("[/|]|\\s+-\\s+"))
                .map(half -> DATE_OF.matcher(half.strip()).replaceAll(""))
                .map(ChartWords.SHIPPED::slot)
                .distinct()
                .toList();
        return whole.or(() -> halves.size() == 1 ? halves.get(0) : Optional.empty());
    }

    /** A list of acts, some with their marks, as "Ratification, Acceptance(A), Accession(a)". */
    private static Heading acts(String text, String plain) {
        Map<String, ActWord> marks = new HashMap<>();
        List<Optional<ActWord>> unmarked = new ArrayList<>();
        items(plain).forEach(item -> {
            Matcher marked = MARKED.matcher(item);
            Optional<ActWord> act = ChartWords.SHIPPED.act(item);
            if (act.isEmpty() && marked.matches()) {
                ChartWords.SHIPPED.act(marked.group("word")).ifPresent(known -> marks.put(marked.group("mark"), known));
            } else {
                unmarked.add(act);
            }
        });
        Set<ActWord> known = Stream.concat(
                        marks.values().stream(), unmarked.stream().flatMap(Optional::stream))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Heading(text, slot(known), new Legend(marks), !marks.isEmpty(), common(unmarked));
    }

    private static List<String> items(String text) {
        return LIST.splitAsStream(DATE_OF.matcher(text).replaceAll(""))
                .map(item -> DATE_OF.matcher(item.strip()).replaceAll(""))
                .flatMap(item -> isAct(item) ? Stream.of(item) : WITHIN.splitAsStream(item))
                .filter(item -> !item.isBlank())
                .toList();
    }

    private static boolean isAct(String item) {
        Matcher marked = MARKED.matcher(item);
        return ChartWords.SHIPPED
                .act(item)
                .or(() -> marked.matches() ? ChartWords.SHIPPED.act(marked.group("word")) : Optional.empty())
                .isPresent();
    }

    private static Slot slot(Set<ActWord> acts) {
        if (acts.contains(ActWord.SIGNATURE)) {
            return Slot.SIGNATURE;
        }
        if (acts.stream().anyMatch(ActWord::isConsent)) {
            return Slot.CONSENT;
        }
        return acts.equals(Set.of(ActWord.PROVISIONAL_APPLICATION)) ? Slot.PROVISIONAL_APPLICATION : Slot.UNKNOWN;
    }

    /** What several words without a mark have in common; nothing where one of them is not known. */
    private static Optional<ActWord> common(List<Optional<ActWord>> words) {
        if (words.isEmpty() || words.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<ActWord> acts = words.stream().flatMap(Optional::stream).distinct().toList();
        return acts.stream().map(ActWord::kind).distinct().count() == 1
                ? Optional.of(acts.get(0))
                : acts.stream().allMatch(ActWord::isConsent) ? Optional.of(ActWord.ANY_CONSENT) : Optional.empty();
    }

    /** Marks that are explained as "A=Accession". */
    private static Legend equations(String text) {
        List<MatchResult> marks = LEGEND.matcher(text).results().toList();
        Map<String, ActWord> acts = new HashMap<>();
        for (int at = 0; at < marks.size(); at++) {
            int end = at + 1 < marks.size() ? marks.get(at + 1).start() : text.length();
            String mark = marks.get(at).group(1);
            one(text.substring(marks.get(at).end(), end).strip()).ifPresent(act -> acts.put(mark, act));
        }
        return new Legend(acts);
    }

    /** A mark for several acts stands for what they are all counted as. */
    private static Optional<ActWord> one(String words) {
        return ChartWords.SHIPPED
                .act(words)
                .or(() -> Optional.of(LIST.splitAsStream(words)
                                .flatMap(item -> ChartWords.SHIPPED.act(item).stream())
                                .filter(ActWord::isConsent)
                                .toList())
                        .filter(acts ->
                                acts.stream().map(ActWord::kind).distinct().count() == 1)
                        .map(acts -> acts.get(0)));
    }

    private Heading withLegend(Legend more) {
        return new Heading(words, slot, more.or(legend), isClosed, unmarked);
    }

    /** What it says, without its legend and marks of footnotes. */
    String plain() {
        Matcher mark = LEGEND.matcher(words);
        return NOTES.matcher(mark.find() ? words.substring(0, mark.start()) : words)
                .replaceAll("")
                .strip();
    }

    boolean isKnown() {
        return slot != Slot.UNKNOWN && slot != Slot.BLANK;
    }

    /** Whether a cell has no mark but one that the heading itself explains, and that adds nothing to it. */
    boolean isPlain(DatedCell cell) {
        return cell.mark().isEmpty() || legend.act(cell.mark()).isPresent();
    }

    /** What a mark stands for in this column; by its own legend, or else as with all charts of the source. */
    Optional<ActWord> act(String mark, ChartSource source) {
        if (mark.isEmpty()) {
            return unmarked.filter(act -> !isAlwaysMarked(act, source));
        }
        return legend.act(mark).or(() -> isClosed ? Optional.empty() : usual(mark, source));
    }

    /** Where even a ratification has a mark, a day without one says nothing. */
    private boolean isAlwaysMarked(ActWord act, ChartSource source) {
        return act.isConsent()
                && (legend.marks().containsValue(act)
                        || ChartWords.SHIPPED.marks(source).marks().containsValue(ActWord.RATIFICATION));
    }

    /** The Treaty Office prints its marks in either case. */
    private static Optional<ActWord> usual(String mark, ChartSource source) {
        Legend usual = ChartWords.SHIPPED.marks(source);
        return usual.act(mark)
                .or(() -> source == ChartSource.TREATY_OFFICE
                        ? usual.act(mark.toLowerCase(Locale.ROOT))
                        : Optional.empty());
    }
}
