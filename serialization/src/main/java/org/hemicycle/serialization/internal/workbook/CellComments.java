package org.hemicycle.serialization.internal.workbook;

import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Notes the comments on cells of a sheet, which are no facts. */
final class CellComments extends DefaultHandler {

    private final WorkbookSheet sheet;
    private final Limits limits;
    private final RichText.Collector collector = new RichText.Collector();
    private Optional<CellRange> cell = Optional.empty();

    CellComments(WorkbookSheet sheet, Limits limits) {
        this.sheet = sheet;
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("comment")) {
            cell = CellRange.parse(Xml.find(attributes, "ref"));
        } else {
            collector.start(name, Xml.isOn(attributes));
        }
    }

    @Override
    public void characters(char[] signs, int from, int length) {
        limits.text(length);
        collector.signs(signs, from, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        collector.end(name);
        if (name.equals("comment")) {
            String text = collector.take().text();
            cell.ifPresent(at -> sheet.remark(new Remark(
                    at.top(),
                    at.left(),
                    true,
                    "the cell has a comment, which is not read",
                    text,
                    "Enter what it says in the sheet that has such facts, if it is one.")));
        }
    }
}
