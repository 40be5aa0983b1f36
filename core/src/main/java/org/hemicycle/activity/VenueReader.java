package org.hemicycle.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hemicycle.activity.Venue.Mode;
import org.hemicycle.internal.WordEdge;
import org.hemicycle.source.Certainty;
import org.hemicycle.source.Name;
import org.hemicycle.source.Stated;
import org.hemicycle.source.Wording;

/** Reads where an activity takes place from the wording of a source. */
final class VenueReader {

    private static final Pattern JOINT = Pattern.compile(
            "\\s*+(?:" + WordEdge.BEGINNING + "(and/or|and|or)\\b|([/;+&]))\\s*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERS =
            Pattern.compile("(?:in |and )?(?:others?\\b.*|elsewhere|etc\\.?|…|\\.\\.\\.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE_OF_A_STATE = Pattern.compile("[A-Z]{2,3}");

    // The platform's own list of ISO 3166-1, so that none has to be kept here.
    private static final Set<String> STATES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
            .map(name -> name.replace("&", "and"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FOLDED_STATES =
            STATES.stream().map(Name::folded).collect(Collectors.toUnmodifiableSet());
    private static final Pattern STATE_WITH_AND = Pattern.compile(
            STATES.stream()
                    .filter(name -> name.contains(" and "))
                    .sorted()
                    .map(name -> name.replace(".", "\\.?").replace(" and ", " (?:and|&) "))
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);
    private static final String UNCUT = "\u0001";

    private final List<String> places = new ArrayList<>();
    private final Set<Mode> modes = EnumSet.noneOf(Mode.class);
    private boolean isOpenEnded;

    private VenueReader() {}

    static Stated<Venue> read(String asWritten) {
        Wording wording = Wording.of(asWritten);
        VenueReader reader = new VenueReader();
        reader.readJoined(uncut(wording.words()));
        return wording.meaning(reader.venue(), Certainty.STATED);
    }

    private static String uncut(String words) {
        return STATE_WITH_AND
                .matcher(words)
                .replaceAll(name -> name.group().replaceFirst(" (?:and|&|AND|And) ", UNCUT));
    }

    private Optional<Venue> venue() {
        List<String> distinct = places.stream().distinct().toList();
        boolean isSingle = distinct.size() + (isOpenEnded ? 1 : 0) < 2;
        Mode mode = isSingle ? Mode.ALL : modes.size() == 1 ? modes.iterator().next() : Mode.UNCLEAR;
        return distinct.isEmpty() ? Optional.empty() : Optional.of(new Venue(distinct, mode, isOpenEnded));
    }

    private void readJoined(String words) {
        Matcher joint = JOINT.matcher(words);
        int start = 0;
        while (joint.find()) {
            Mode mode = mode(joint);
            modes.add(mode);
            readListed(words.substring(start, joint.start()), mode != Mode.UNCLEAR);
            start = joint.end();
        }
        readListed(words.substring(start), false);
    }

    private static Mode mode(MatchResult joint) {
        String text = joint.group().strip().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "and", "+", "&" -> Mode.ALL;
            case "or" -> Mode.ANY;
            default -> Mode.UNCLEAR;
        };
    }

    /** Places with commas between them, or one place and what it lies in. */
    private void readListed(String words, boolean isContinued) {
        List<String> parts = Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (!isList(parts, isContinued)) {
            add(String.join(", ", parts));
            return;
        }
        if (!isContinued) {
            modes.add(Mode.UNCLEAR);
        }
        parts.forEach(this::add);
    }

    private static boolean isList(List<String> parts, boolean isContinued) {
        if (parts.size() < 2) {
            return false;
        }
        boolean isOpen = OTHERS.matcher(parts.get(parts.size() - 1)).matches();
        boolean isInState = isState(parts.get(parts.size() - 1));
        return isOpen || isState(parts.get(0)) || !isInState && (isContinued || parts.size() > 2);
    }

    private static boolean isState(String place) {
        return CODE_OF_A_STATE.matcher(place).matches()
                || FOLDED_STATES.contains(Name.folded(place.replace(UNCUT, " and ")));
    }

    private void add(String place) {
        if (OTHERS.matcher(place).matches()) {
            isOpenEnded = true;
        } else if (!place.isEmpty()) {
            places.add(place.replace(UNCUT, " and "));
        }
    }
}
