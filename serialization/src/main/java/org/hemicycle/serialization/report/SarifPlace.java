package org.hemicycle.serialization.report;

import java.util.Collection;
import java.util.Optional;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.source.Origin;
import tools.jackson.core.JsonGenerator;

/**
 * A location of SARIF: where to mend something, what that is in the dossier, and what stands there.
 *
 * @param uri the file; empty where there is none
 * @param line the line, from 1 on; 0 where the whole file is meant
 * @param position the column in that line, from 1 on; 0 where it is not known
 * @param cell the name of the column, or the pointer; empty where the whole line is meant
 * @param qualified the place in the dossier, or in a workbook; empty where there is none
 * @param message what stands there; empty where that is not said
 */
record SarifPlace(String uri, long line, long position, String cell, String qualified, String message) {

    /** A part of the dossier, and its row if it came from one. */
    static SarifPlace of(CheckedDossier checked, Optional<Origin> row, String qualified) {
        SarifPlace logical = new SarifPlace("", 0, 0, "", qualified, "");
        return row.map(origin -> logical.at(checked, origin)).orElse(logical);
    }

    /** A place of an input. */
    static SarifPlace of(CheckedDossier checked, Place place) {
        String uri = FileUris.of(checked.path(place.file()));
        if (place instanceof Place.InWorkbook cell) {
            return new SarifPlace(uri, 0, 0, "", cell.sheet() + "!" + cell.cell(), "");
        }
        return new SarifPlace(uri, place.line(), place.position(), place.column(), "", "");
    }

    /** Of a workbook the cell is a place of its own, since a sheet has no lines that an editor could show. */
    private SarifPlace at(CheckedDossier checked, Origin row) {
        boolean isInSheet = row.column().indexOf('!') >= 0 && !row.column().startsWith("/");
        if (isInSheet) {
            return new SarifPlace(FileUris.of(checked.path(row.file())), 0, 0, "", row.column(), message);
        }
        int column = checked.draft().origins().position(row).orElse(0);
        return new SarifPlace(
                FileUris.of(checked.path(row.file())), row.line(), column, row.column(), qualified, message);
    }

    SarifPlace saying(String words) {
        return new SarifPlace(uri, line, position, cell, qualified, words);
    }

    static void write(JsonGenerator out, String name, Collection<SarifPlace> places) {
        if (!places.isEmpty()) {
            out.writeArrayPropertyStart(name);
            places.forEach(each -> each.write(out));
            out.writeEndArray();
        }
    }

    private void write(JsonGenerator out) {
        out.writeStartObject();
        if (!uri.isEmpty()) {
            out.writeObjectPropertyStart("physicalLocation");
            out.writeObjectPropertyStart("artifactLocation");
            out.writeStringProperty("uri", uri);
            out.writeEndObject();
            writeRegion(out);
            out.writeEndObject();
        }
        if (!qualified.isEmpty()) {
            out.writeArrayPropertyStart("logicalLocations");
            out.writeStartObject();
            out.writeStringProperty("fullyQualifiedName", SarifText.whole(qualified));
            out.writeEndObject();
            out.writeEndArray();
        }
        if (!message.isEmpty()) {
            SarifText.write(out, "message", message);
        }
        out.writeEndObject();
    }

    private void writeRegion(JsonGenerator out) {
        if (line > 0) {
            out.writeObjectPropertyStart("region");
            out.writeNumberProperty("startLine", line);
            if (position > 0) {
                out.writeNumberProperty("startColumn", position);
            }
            if (!cell.isEmpty()) {
                SarifText.write(out, "message", cell);
            }
            out.writeEndObject();
        }
    }
}
