package org.hemicycle.serialization.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.document.Document;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.report.FindingGroup;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Identifier;

/** Documents as a reader knows them: by their symbol, or by their title where only this dossier has a key for them. */
final class DocumentNames {

    private static final Pattern LOCAL = Pattern.compile("\\blocal:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?");

    private final Map<Identifier, String> titles = new LinkedHashMap<>();

    DocumentNames(Dossier dossier) {
        for (Document document : dossier.documents()) {
            titles.putIfAbsent(document.identifier(), document.name().common());
        }
    }

    /** For example {@code CM(2023)74}, or {@code Plan for 2026} for {@code local:plan-2026}. */
    String of(Identifier document) {
        if (document.scheme() != Identifier.Scheme.LOCAL) {
            return document.toString();
        }
        String title = titles.getOrDefault(document, "");
        return title.isBlank() ? document.value().replace('-', ' ') : title;
    }

    /** The document and the place in it. */
    String at(Citation citation) {
        String place = citation.place().toString();
        return place.isEmpty() ? of(citation.document()) : of(citation.document()) + ", " + place;
    }

    /** The words with the place where they stand, or the place alone. */
    String quoted(Citation citation) {
        return citation.quote()
                .map(words -> "“" + words + "” (" + at(citation) + ")")
                .orElseGet(() -> at(citation));
    }

    /** A sentence of the library with the documents in it by their names. */
    String inSentence(String words) {
        return LOCAL.matcher(words).replaceAll(found -> Matcher.quoteReplacement(of(Identifier.parse(found.group()))));
    }

    /** What a group of findings is about. */
    String heading(FindingGroup group) {
        return titles.entrySet().stream()
                .filter(each -> group.kind() == FindingGroup.Kind.DOCUMENT)
                .filter(each -> Address.of(each.getKey().asKey()).equals(group.address()))
                .filter(each -> each.getKey().scheme() == Identifier.Scheme.LOCAL)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(group::heading);
    }
}
