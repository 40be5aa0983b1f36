package org.hemicycle.serialization.internal.name;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that a wrong encoding has spoilt, as in {@code Itali?} and {@code BelgiÃ«}. */
final class BrokenLetters {

    private static final Pattern SURE = Pattern.compile("[?\uFFFD\\p{Cc}\\p{Co}]|[ÃÂ][^\\p{L}\\s]|[ÃÂ]$");
    private static final Pattern DOUBTFUL = Pattern.compile("[^\\p{ASCII}]+|[?\\p{Cc}]+");

    private BrokenLetters() {}

    static boolean in(String text) {
        return SURE.matcher(text).find();
    }

    /** The names that have a letter beyond ASCII where the text has a spoilt one, and are like it otherwise. */
    static List<String> mend(String text, Collection<String> names) {
        Matcher doubtful = DOUBTFUL.matcher(text);
        if (!doubtful.find()) {
            return List.of();
        }
        StringBuilder like = new StringBuilder();
        int end = 0;
        do {
            like.append(Pattern.quote(text.substring(end, doubtful.start()))).append("[^\\p{ASCII}]{1,2}");
            end = doubtful.end();
        } while (doubtful.find());
        Pattern pattern =
                Pattern.compile(like.append(Pattern.quote(text.substring(end))).toString(), Pattern.CASE_INSENSITIVE);
        return names.stream().filter(name -> pattern.matcher(name).matches()).toList();
    }
}
