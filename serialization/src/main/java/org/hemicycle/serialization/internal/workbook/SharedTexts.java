package org.hemicycle.serialization.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells of a workbook share. */
final class SharedTexts extends DefaultHandler {

    private final List<RichText> texts = new ArrayList<>();
    private final RichText.Collector collector = new RichText.Collector();
    private final Limits limits;

    SharedTexts(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        collector.start(name, Xml.isOn(attributes));
    }

    @Override
    public void characters(char[] signs, int from, int length) {
        limits.text(length);
        collector.signs(signs, from, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        collector.end(name);
        if (name.equals("si")) {
            texts.add(collector.take());
            limits.cell();
        }
    }

    RichText get(String number) {
        int at = Xml.number(number, -1);
        if (at < 0 || at >= texts.size()) {
            throw new Unread("the workbook is damaged: a cell names the text " + number + ", which is not there", "");
        }
        return texts.get(at);
    }
}
