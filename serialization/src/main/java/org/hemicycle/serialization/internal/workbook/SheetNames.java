package org.hemicycle.serialization.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of its sheets, and from which year on it counts days. */
final class SheetNames extends DefaultHandler {

    private static final int MOST = 1000;

    /**
     * A sheet.
     *
     * @param name its name
     * @param relationship by what its part is found
     * @param isHidden whether people do not see it
     */
    record Named(String name, String relationship, boolean isHidden) {}

    private final List<Named> sheets = new ArrayList<>();
    private boolean isFrom1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("sheet")) {
            sheets.add(new Named(
                    Xml.find(attributes, "name"),
                    Xml.find(attributes, "id"),
                    Xml.find(attributes, "state").toLowerCase(Locale.ROOT).contains("hidden")));
            if (sheets.size() > MOST) {
                throw new Unread("the workbook has more than " + MOST + " sheets", "");
            }
        } else if (name.equals("workbookPr")) {
            isFrom1904 = Xml.isTrue(attributes, "date1904");
        }
    }

    List<Named> sheets() {
        return sheets;
    }

    boolean isFrom1904() {
        return isFrom1904;
    }
}
