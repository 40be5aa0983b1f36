package org.hemicycle.testkit.arbitrary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;

/**
 * Shows the dossier for which a property fails part by part; jqwik finds it by itself.
 *
 * <p>Each part is one line, below its address. Lists without a part are left out, so that a dossier that has shrunk is
 * shown in a few lines.
 */
public final class DossierFormat implements SampleReportingFormat {

    /** Made by jqwik. */
    public DossierFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Dossier;
    }

    @Override
    public Object report(Object value) {
        Dossier dossier = (Dossier) value;
        Map<Object, Object> shown = new LinkedHashMap<>();
        dossier.contents().list().forEach(part -> add(shown, part.address().toString(), part.value()));
        add(shown, "documents", dossier.documents());
        dossier.outlines().forEach(outline -> add(shown, "outline of " + outline.document(), parts(outline)));
        add(shown, "actors", dossier.actors());
        add(shown, "standings", dossier.standings());
        dossier.treatyActions().forEach(act -> add(shown, act.toString(), act.claims()));
        add(shown, "claims", dossier.claims());
        add(shown, "links to goals", dossier.listSdgLinks());
        add(shown, "promises of completeness", dossier.completeness());
        return shown;
    }

    private static Map<Object, Object> parts(Outline outline) {
        Map<Object, Object> shown = new LinkedHashMap<>();
        add(shown, "parts", outline.parts());
        add(shown, "references", outline.crossReferences());
        add(shown, "definitions", outline.definitions());
        add(shown, "mentions", outline.mentions());
        add(shown, "listings", outline.listings());
        add(shown, "notes", outline.notes());
        return shown;
    }

    private static void add(Map<Object, Object> shown, String what, Object value) {
        boolean isEmpty =
                value instanceof List<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
        if (!isEmpty) {
            shown.put(SampleReportingFormat.plainLabel(what), value);
        }
    }
}
