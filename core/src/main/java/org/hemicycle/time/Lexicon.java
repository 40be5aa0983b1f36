package org.hemicycle.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.source.Language;
import org.hemicycle.time.Lexer.Token;
import org.hemicycle.time.Symbol.Kind;
import org.hemicycle.time.Symbol.Part;

/** What words and signs do in the dates of one language. */
final class Lexicon {

    private static final Lexicon ENGLISH = new Lexicon("""
            MONTH 1: january, jan
            MONTH 2: february, feb
            MONTH 3: march, mar
            MONTH 4: april, apr
            MONTH 5: may
            MONTH 6: june, jun
            MONTH 7: july, jul
            MONTH 8: august, aug
            MONTH 9: september, sept, sep
            MONTH 10: october, oct
            MONTH 11: november, nov
            MONTH 12: december, dec
            WEEKDAY 1: monday, mon
            WEEKDAY 2: tuesday, tues, tue
            WEEKDAY 3: wednesday, wed
            WEEKDAY 4: thursday, thurs, thur, thu
            WEEKDAY 5: friday, fri
            WEEKDAY 6: saturday, sat
            WEEKDAY 7: sunday, sun
            SEASON 21: spring
            SEASON 22: summer
            SEASON 23: autumn, fall
            SEASON 24: winter
            ORDINAL 1: first
            ORDINAL 2: second
            ORDINAL 3: third
            ORDINAL 4: fourth
            ORDINAL 5: fifth
            SUFFIX 0: st, nd, rd, th
            LAST 0: last, final
            COUNT 1: one, a, an
            COUNT 2: two
            COUNT 3: three
            COUNT 4: four
            COUNT 5: five
            COUNT 6: six
            UNIT QUARTER: quarter, quarters, quarter-year, qtr
            UNIT THIRD: quadrimester, quadrimesters, tertial, tertials
            UNIT HALF: semester, semesters, half-year
            UNIT TRIMESTER: trimester, trimesters
            LETTER QUARTER: q
            LETTER HALF: h
            LETTER TERM: t
            LETTER SESSION: s
            HALF 0: half, halves
            FORTNIGHT 0: fortnight
            WEEK 0: week, calendar week
            WEEK_LETTER 0: w, cw
            WEEK_OF 0: week of, week commencing, week beginning, week starting, w/c
            PROJECT_LETTER 0: m, y
            MONTHWORD 0: month
            YEARWORD 0: year, calendar year
            SPAN 1: day, days
            SPAN 2: weeks
            SPAN 3: months
            SPAN 4: years
            PART EARLY: early
            PART START: start, beginning
            PART MIDDLE: mid, middle
            PART LATE: late
            PART END: end
            ALL 0: all, whole, entire, throughout
            ALL_YEAR 0: year round, year-round, all year round, all year-round
            SOMETIME 0: sometime, some time, any time, at any time, at various times, various dates, several dates
            SOMETIME 0: in the course of, over the course of, within
            IN 0: in, on, during, at
            OF 0: of
            ARTICLE 0: the
            FROM 0: from
            SINCE 0: since, as from, as of, starting, starting from, starting in, starting on
            ONWARDS 0: onwards, onward
            TO 0: to
            THROUGH 0: through, thru
            UNTIL 0: until, till, up to, up until
            BETWEEN 0: between
            BY 0: by, no later than, not later than, not after, on or before, before or on
            LATEST 0: at the latest
            BEFORE 0: before, prior to
            AFTER 0: after, following
            NOT_BEFORE 0: not before, not earlier than, no earlier than, not until, on or after
            EARLIEST 0: at the earliest
            AND 0: and
            OR 0: or
            AND_OR 0: and/or
            PUT_OFF 0: postponed, rescheduled, deferred, moved, put off
            ONGOING 0: ongoing, on-going
            """);

    private static final Lexicon FRENCH = new Lexicon("""
            MONTH 1: janvier, janv, jan
            MONTH 2: fevrier, fevr, fev
            MONTH 3: mars
            MONTH 4: avril, avr
            MONTH 5: mai
            MONTH 6: juin
            MONTH 7: juillet, juil
            MONTH 8: aout
            MONTH 9: septembre, sept
            MONTH 10: octobre, oct
            MONTH 11: novembre, nov
            MONTH 12: decembre, dec
            WEEKDAY 1: lundi, lun
            WEEKDAY 2: mardi, mar
            WEEKDAY 3: mercredi, mer
            WEEKDAY 4: jeudi, jeu
            WEEKDAY 5: vendredi, ven
            WEEKDAY 6: samedi, sam
            WEEKDAY 7: dimanche, dim
            SEASON 21: printemps
            SEASON 22: ete
            SEASON 23: automne
            SEASON 24: hiver
            ORDINAL 1: premier, premiere, premiers
            ORDINAL 2: deuxieme, second, seconde
            ORDINAL 3: troisieme
            ORDINAL 4: quatrieme
            ORDINAL 5: cinquieme
            SUFFIX 0: er, re, ere, e, eme, nd, nde
            LAST 0: dernier, derniere
            COUNT 1: un, une
            COUNT 2: deux
            COUNT 3: trois
            COUNT 4: quatre
            COUNT 5: cinq
            COUNT 6: six
            UNIT QUARTER: trimestre, trimestres, trim
            UNIT THIRD: quadrimestre, quadrimestres, tiers
            UNIT HALF: semestre, semestres
            LETTER QUARTER: t
            LETTER HALF: s
            HALF 0: moitie
            FORTNIGHT 0: quinzaine
            WEEK 0: semaine
            WEEK_OF 0: semaine du
            PROJECT_LETTER 0: m
            SPAN 1: jour, jours
            SPAN 2: semaines
            SPAN 4: ans, annees
            MONTHWORD 0: mois
            YEARWORD 0: annee, an
            PART EARLY: debut
            PART MIDDLE: mi, milieu
            PART END: fin
            ALL 0: toute, tout au long
            SOMETIME 0: courant, dans le courant, au cours, durant
            IN 0: en, dans, pendant
            ARTICLE 0: le, la, les, l
            DE 0: de, du, d
            A 0: a, au, aux
            SINCE 0: a partir, a compter, des, depuis
            UNTIL 0: jusqu
            BETWEEN 0: entre
            BY 0: d'ici
            LATEST 0: au plus tard
            BEFORE 0: avant
            AFTER 0: apres
            NOT_BEFORE 0: pas avant
            EARLIEST 0: au plus tot
            AND 0: et
            OR 0: ou
            AND_OR 0: et/ou
            PUT_OFF 0: reporte, reportee, reportes, reportees, decale, decalee, repousse, repoussee
            ONGOING 0: en cours, en continu
            """);

    private static final Lexicon SIGNS = new Lexicon("");

    private static final Map<String, Kind> SIGN = Map.ofEntries(
            Map.entry("-", Kind.DASH),
            Map.entry("/", Kind.SLASH),
            Map.entry(",", Kind.COMMA),
            Map.entry(";", Kind.COMMA),
            Map.entry("&", Kind.AND),
            Map.entry("+", Kind.AND),
            Map.entry(".", Kind.DOT),
            Map.entry("(", Kind.OPEN),
            Map.entry(")", Kind.CLOSE));

    private record Entry(Kind kind, int number) {

        /** A line's beginning: the kind, and a number or the name of a unit or part. */
        static Entry of(String kind, String number) {
            Kind does = Kind.valueOf(kind);
            return new Entry(
                    does,
                    switch (does) {
                        case UNIT, LETTER -> Unit.valueOf(number).ordinal();
                        case PART -> Part.valueOf(number).ordinal();
                        default -> Integer.parseInt(number);
                    });
        }
    }

    private final Map<String, Entry> entries;
    private final int longest;

    private Lexicon(String table) {
        Map<String, Entry> read = new HashMap<>();
        table.lines()
                .map(line -> line.split(":? ", 3))
                .forEach(cells -> Stream.of(cells[2].split(", "))
                        .forEach(phrase -> read.put(key(phrase), Entry.of(cells[0], cells[1]))));
        this.entries = Map.copyOf(read);
        this.longest = read.keySet().stream()
                .mapToInt(phrase -> phrase.split(" ").length)
                .max()
                .orElse(1);
    }

    private static String key(String phrase) {
        return Lexer.tokens(phrase).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** The languages whose wordings are understood. */
    static List<Language> languages() {
        return List.of(Language.ENGLISH, Language.FRENCH);
    }

    /** The lexicon of a language; that of digits and signs alone where its words are not known. */
    static Lexicon of(Language language) {
        return language.equals(Language.ENGLISH) ? ENGLISH : language.equals(Language.FRENCH) ? FRENCH : SIGNS;
    }

    /** Whether "May 15" is a day. */
    boolean isMonthFirst() {
        return this == ENGLISH;
    }

    List<Symbol> symbols(List<Token> tokens) {
        List<Symbol> symbols = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            at += tokens.get(at).isNumeric() ? addNumber(tokens, at, symbols) : addWords(tokens, at, symbols);
        }
        return symbols;
    }

    /** A number, with the suffix that makes it an ordinal, or a date in digits. Answers how many tokens that takes. */
    private int addNumber(List<Token> tokens, int at, List<Symbol> symbols) {
        Token token = tokens.get(at);
        boolean follows = at > 0 && tokens.get(at - 1).isWord() && token.isGlued();
        symbols.addAll(Digits.symbols(token, follows));
        Symbol last = symbols.get(symbols.size() - 1);
        boolean isOrdinal = last.hasDigits(1, 2) && isSuffix(tokens, at + 1);
        if (isOrdinal) {
            symbols.set(symbols.size() - 1, new Symbol(Kind.ORDINAL, last.numbers(), last.isGlued(), last.at()));
        }
        return isOrdinal ? 2 : 1;
    }

    private boolean isSuffix(List<Token> tokens, int at) {
        return at < tokens.size()
                && Optional.ofNullable(entries.get(tokens.get(at).text()))
                        .filter(entry -> entry.kind() == Kind.SUFFIX)
                        .isPresent();
    }

    private int addWords(List<Token> tokens, int at, List<Symbol> symbols) {
        for (int length = Math.min(longest, tokens.size() - at); length > 0; length--) {
            List<Token> phrase = tokens.subList(at, at + length);
            Entry entry = entries.get(phrase.stream().map(Token::text).collect(Collectors.joining(" ")));
            if (entry != null && (entry.kind() != Kind.LETTER || isBesideNumber(tokens, at))) {
                symbols.add(symbol(entry.kind(), entry.number(), tokens.get(at)));
                return length;
            }
        }
        Token token = tokens.get(at);
        symbols.add(symbol(SIGN.getOrDefault(token.text(), Kind.UNKNOWN), 0, token));
        return 1;
    }

    private static boolean isBesideNumber(List<Token> tokens, int at) {
        boolean isBefore = at + 1 < tokens.size()
                && tokens.get(at + 1).isNumeric()
                && tokens.get(at + 1).isGlued();
        boolean isBehind =
                at > 0 && tokens.get(at).isGlued() && tokens.get(at - 1).isNumeric();
        return isBefore || isBehind;
    }

    private static Symbol symbol(Kind kind, int number, Token token) {
        return new Symbol(kind, List.of(number), token.isGlued(), token.at());
    }
}
